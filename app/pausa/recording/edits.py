"""Editing while it is recorded: taking back, going back, marking, and undoing and redoing all of these."""

import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from pausa.capture.source import Frame
from pausa.core import events
from pausa.core.edit.change import Change, ChangeKind
from pausa.core.edit.edit import Edit
from pausa.core.edit.taken_back import put_back
from pausa.core.sentences import sentence
from pausa.core.states import Command, Outcome, RecordingState
from pausa.core.time.timeline import Timeline
from pausa.recording.confirmations import Confirmations
from pausa.recording.open_segment import OpenSegment
from pausa.recording.timed_command import TimedCommand
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.pauses import kept_until_ns, pauses_ns
from pausa.recording.writing.segments import Segments

ROUNDING_NS = 1000
"""The times that events tell are rounded, and sums of them may lie a little before the tick that is meant."""


class Edits:
    """Carries out changes of what is kept, in state, timeline and journal, and tells them. The recording's thread."""

    def __init__(
        self,
        *,
        state: RecordingState,
        timeline: Timeline[Frame],
        segments: Segments,
        open_segment: OpenSegment,
        confirmed: Confirmations,
    ) -> None:
        self._state = state
        self._timeline = timeline
        self._segments = segments
        self._open_segment = open_segment
        self._confirmed = confirmed

    def take_up(self) -> None:
        """Go on at the end of what was recorded before."""
        self._follow()

    def taken_up(self, journal: Journal) -> events.RecordingTakenUp:
        """Return the event that tells what there is."""
        edit = self._segments.edit
        return events.RecordingTakenUp(
            monotonic_ns=time.monotonic_ns(),
            title=journal.title,
            created=journal.created,
            folder=Path(),
            width=journal.width,
            height=journal.height,
            recorded_ns=self._timeline.closed_ns,
            segments_ns=tuple(self._timeline.length_ns(span.ticks) for span in edit.spans),
            pauses_ns=pauses_ns(journal, edit.spans),
            kept_until_ns=kept_until_ns(journal, edit.spans),
            markers=self._markers(),
            undo=edit.done[-1].kind if edit.done else None,
            redo=edit.undone[-1].kind if edit.undone else None,
            taken_back=self._taken_back(),
        )

    def take_back(self, given: TimedCommand) -> None:
        """Take back the open or else the newest segment. Raises OSError.

        An open one goes on being written to its end, so that it can be restored whole; what it holds counts no more.
        """
        if not self._segments.any:
            self._refuse(given)
            return
        before_ns, end_tick = self._timeline.closed_ns, 0
        if self._timeline.open:
            before_ns += max(0, given.at_ns - self._open_segment.begun_by.at_ns)
            self._open_segment.end(given)
            end_tick = self._timeline.tick_at(given.at_ns)
        index = self._segments.take_back(end_tick)
        assert index is not None
        self._follow()
        self._state.report(Outcome.SEGMENT_TAKEN_BACK)
        recorded_ns = self._timeline.closed_ns
        duration_ns = max(0, before_ns - recorded_ns)
        if duration_ns:
            self._tell(given, ChangeKind.RETAKE, duration_ns, undo=ChangeKind.RETAKE)
        self._confirmed.tell(
            events.SegmentRetaken(
                monotonic_ns=given.at_ns, index=index, recorded_ns=recorded_ns, duration_ns=duration_ns
            )
        )

    def go_back(self, given: TimedCommand) -> bool:
        """Take back what comes after the place where a *resume* goes on. Return False if there is no such place. Raises OSError."""
        if given.back_to_ns is None:
            return True
        edit = self._segments.edit
        tick = int(Fraction(given.back_to_ns + ROUNDING_NS) * self._timeline.fps / 1_000_000_000)
        if not 0 <= tick <= edit.ticks:
            self._confirmed.refused_because(
                given,
                sentence(
                    "There is nothing at {seconds} s: {recorded} s are recorded. Nothing has changed.",
                    seconds=f"{given.back_to_ns / 1e9:.1f}",
                    recorded=f"{self._timeline.closed_ns / 1e9:.1f}",
                ),
            )
            return False
        if tick < edit.ticks:
            self._change(given, edit.go_back(tick))
        return True

    def put_back(self, given: TimedCommand) -> None:
        """Show again what was taken back. Raises MediaError, StorageError, OSError."""
        try:
            if given.span is None:
                raise ValueError("nothing named")
            change = put_back(self._segments.edit, given.span)
        except ValueError:
            self._confirmed.refused_because(
                given,
                sentence("What should be put back is not among what was taken back. Nothing has changed."),
            )
            return
        before_ns = self._timeline.closed_ns
        self._segments.bring_back(change)
        self._follow()
        self._tell(given, change.kind, abs(before_ns - self._timeline.closed_ns))

    def forget(self, given: TimedCommand) -> None:
        """Discard for good what was taken back. Raises OSError."""
        ticks = self._segments.forget()
        if not ticks:
            self._confirmed.refused_because(
                given, sentence("Nothing was taken back that could be discarded. Nothing has changed.")
            )
            return
        self._follow()
        self._tell(given, ChangeKind.FORGET, self._timeline.length_ns(ticks))

    def mark(self, given: TimedCommand) -> None:
        """Set a mark. Raises OSError."""
        tick = self._timeline.tick_at(given.at_ns)
        recorded_ns = self._timeline.closed_ns + self._timeline.length_ns(tick - self._segments.first_tick)
        title = self._segments.mark(given.title, tick)
        if title is None:
            self._refuse(given)
            return
        self._confirmed.marked(given, title, recorded_ns)
        self._tell(given, ChangeKind.MARK, 0)

    def undo(self, given: TimedCommand) -> None:
        """Take back the newest change. Raises MediaError, StorageError, OSError."""
        self._go(given, self._segments.undo, lambda edit: edit.done)

    def redo(self, given: TimedCommand) -> None:
        """Carry out again what was undone last. Raises MediaError, StorageError, OSError."""
        self._go(given, self._segments.redo, lambda edit: edit.undone)

    def _go(
        self,
        given: TimedCommand,
        act: Callable[[], Edit | None],
        changes: Callable[[Edit], tuple[Change, ...]],
    ) -> None:
        before = act()
        if before is None:
            # It held nothing, or made room on a full disk.
            self._refuse(given)
            return
        self._follow()
        change = changes(before)[-1]
        self._tell(
            given, change.kind, self._timeline.length_ns(abs(self._segments.edit.ticks - before.ticks))
        )
        if given.command is Command.UNDO and change.kind is ChangeKind.RETAKE:
            self._tell_restored(given, change)

    def _change(self, given: TimedCommand, change: Change) -> None:
        before_ns = self._timeline.closed_ns
        self._segments.change(change)
        self._follow()
        self._tell(given, change.kind, abs(before_ns - self._timeline.closed_ns))

    def _refuse(self, given: TimedCommand) -> None:
        """Tell that there is nothing to edit: what there seemed to be when the command was accepted has vanished."""
        self._confirmed.refused(given)

    def _follow(self) -> None:
        self._timeline.kept_ticks = self._segments.kept_ticks
        self._timeline.forget_still()
        self._state.report_editable(self._segments.editable)

    def _tell_restored(self, given: TimedCommand, change: Change) -> None:
        segments = self._segments.journal.segments_of(next(iter(change.removed)).take)
        self._confirmed.tell(
            events.SegmentRestored(
                monotonic_ns=given.at_ns,
                index=segments[-1].index,
                start_ns=segments[0].begin_ns,
                end_ns=segments[-1].end_ns or segments[-1].begin_ns,
                ticks=change.removed.ticks,
                duration_ns=self._timeline.length_ns(change.removed.ticks),
                recorded_ns=self._timeline.recorded_ns,
                markers=self._markers(),
            )
        )

    def _tell(
        self, given: TimedCommand, kind: ChangeKind, duration_ns: int, *, undo: ChangeKind | None = None
    ) -> None:
        edit = self._segments.edit
        shown, journal = edit.spans.part(0, self._segments.kept_ticks), self._segments.journal
        done = edit.done[-1].kind if edit.done else None
        self._confirmed.tell(
            events.RecordingEdited(
                monotonic_ns=given.at_ns,
                command=given.command,
                change=kind,
                duration_ns=duration_ns,
                recorded_ns=self._recorded_ns,
                segments_ns=tuple(self._timeline.length_ns(span.ticks) for span in shown),
                pauses_ns=pauses_ns(journal, shown),
                kept_until_ns=kept_until_ns(journal, shown),
                markers=self._markers(),
                undo=undo or done,
                redo=edit.undone[-1].kind if edit.undone and undo is None else None,
                taken_back=self._taken_back(),
            )
        )

    def _taken_back(self) -> tuple[events.TakenBackSummary, ...]:
        length_ns = self._timeline.length_ns
        return tuple(
            events.TakenBackSummary(
                at_ns=length_ns(one.at),
                duration_ns=length_ns(one.span.ticks),
                take=one.span.take,
                first_tick=one.span.first,
                ticks=one.span.ticks,
            )
            for one in self._segments.taken_back
        )

    @property
    def _recorded_ns(self) -> int:
        """With the open segment, unless it has been taken back."""
        if self._timeline.begun and not self._open_segment.leaving:
            return self._timeline.recorded_ns
        return self._timeline.closed_ns

    def _markers(self) -> tuple[events.MarkerSummary, ...]:
        return tuple(
            events.MarkerSummary(title=title, recorded_ns=self._timeline.length_ns(tick))
            for tick, title in self._segments.marks
        )
