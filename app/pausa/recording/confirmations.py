"""What has really happened in a recording: the state changes by it, and it is told."""

from dataclasses import replace

from pausa.capture.source import Frame
from pausa.core import events
from pausa.core.errors import CommandRefused
from pausa.core.events import Event, Listener
from pausa.core.sentences import Sentence
from pausa.core.states import Command, Outcome, RecordingState, Step
from pausa.core.time.timeline import Timeline
from pausa.recording.open_segment import Closed
from pausa.recording.timed_command import TimedCommand
from pausa.recording.workspace.journal import Journal


class Confirmations:
    """Called when something is true, never when it is asked for."""

    def __init__(
        self, *, state: RecordingState, journal: Journal, timeline: Timeline[Frame], emit: Listener
    ) -> None:
        self._state = state
        self._journal = journal
        self._timeline = timeline
        self._emit = emit

    def tell(self, event: Event) -> None:
        """Emit ``event`` as one of this recording in its present state."""
        self._emit(replace(event, recording_id=self._journal.recording_id, state=self._state.told))

    def begun(self, given: TimedCommand, *, is_certain: bool) -> None:
        """The segment that ``given`` has opened records; told once. ``is_certain``: something of it has come."""
        if self._state.step not in (Step.BEGINNING, Step.RESUMING):
            return
        self._state.report(Outcome.FIRST_FRAME)
        if given.command is Command.RESUME:
            self.tell(
                events.RecordingResumed(monotonic_ns=given.at_ns, recorded_ns=self._timeline.recorded_ns)
            )
            return
        self.tell(
            events.RecordingStarted(
                monotonic_ns=given.at_ns,
                width=self._journal.width,
                height=self._journal.height,
                fps=float(self._journal.fps) if self._journal.has_pictures else 0.0,
                sample_rate=self._journal.sample_rate,
                is_certain=is_certain,
            )
        )

    def end_given(self, given: TimedCommand) -> None:
        """The segment ends where ``given`` says, whatever comes now. Told only of what somebody has asked for."""
        self._state.report(Outcome.END_GIVEN)
        if given.unasked:
            return
        self.tell(
            events.SegmentEndGiven(
                monotonic_ns=given.at_ns,
                command=given.command,
                reason=given.reason if given.command is Command.STOP else "",
                recorded_ns=self._timeline.coming_ns,
            )
        )

    def closed(self, closed: Closed) -> None:
        """All of the segment is on the disk."""
        segment = closed.segment
        self.tell(
            events.SegmentClosed(
                monotonic_ns=segment.end_ns,
                index=closed.index,
                goes_on=closed.goes_on,
                start_ns=segment.first_tick_ns or segment.begin_ns,
                ticks=segment.ticks,
                samples=segment.samples,
                duration_ns=self._timeline.length_ns(segment.ticks),
            )
        )

    def paused(self, given: TimedCommand) -> None:
        self._state.report(Outcome.SEGMENT_CLOSED)
        self.still_paused(given)

    def still_paused(self, given: TimedCommand) -> None:
        """The recording was paused before ``given`` asked for it."""
        self.tell(events.RecordingPaused(monotonic_ns=given.at_ns, recorded_ns=self._timeline.recorded_ns))

    def marked(self, given: TimedCommand, title: str, recorded_ns: int) -> None:
        self.tell(events.MarkerSet(monotonic_ns=given.at_ns, title=title, recorded_ns=recorded_ns))

    def renamed(self, given: TimedCommand, title: str) -> None:
        self.tell(events.RecordingRenamed(monotonic_ns=given.at_ns, title=title))

    def refused(self, given: TimedCommand) -> None:
        """An accepted command has found no segment that it could act on."""
        refused = CommandRefused(
            state=self._state.told.value, command=given.command.value, nothing_there=True
        )
        self.refused_because(given, refused.sentence)

    def refused_because(self, given: TimedCommand, why: Sentence) -> None:
        """An accepted command cannot be carried out."""
        self.tell(events.CommandRejected(monotonic_ns=given.at_ns, command=given.command, message=why))

    def stopped(self, given: TimedCommand) -> None:
        self._state.report(Outcome.CAPTURE_STOPPED)
        self.tell(
            events.RecordingStopped(
                monotonic_ns=given.at_ns, reason=given.reason, recorded_ns=self._timeline.recorded_ns
            )
        )
