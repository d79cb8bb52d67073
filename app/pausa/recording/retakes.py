"""Taking back the newest segment, and bringing back what was taken back."""

from pausa.capture.source import Frame
from pausa.core import events
from pausa.core.states import Outcome, RecordingState
from pausa.core.time.timeline import Timeline
from pausa.recording.confirmations import Confirmations
from pausa.recording.open_segment import OpenSegment
from pausa.recording.timed_command import TimedCommand
from pausa.recording.writing.segments import Segments


class Retakes:
    """Carries out *retake* and *undo retake* in state, timeline and journal, and tells them. The recording's thread."""

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

    def take_back(self, given: TimedCommand) -> None:
        """Take back the open or else the newest segment. Raises OSError.

        An open one goes on being written to its end, so that it can be restored whole; what it holds counts no more.
        """
        open_until_now = self._timeline.open
        if open_until_now:
            duration_ns = max(0, given.at_ns - self._open_segment.begun_by.at_ns)
            self._open_segment.end(given)
        elif self._segments.newest_is_empty:
            self._state.forget_taken_back()
            duration_ns = 0
        else:
            duration_ns = self._timeline.length_ns(self._timeline.retake())
        recorded_ns = self._timeline.closed_ns
        index = self._segments.take_back(recorded_ns=recorded_ns)
        assert index is not None
        self._state.report(Outcome.SEGMENT_TAKEN_BACK)
        self._confirmed.tell(
            events.SegmentRetaken(
                monotonic_ns=given.at_ns, index=index, recorded_ns=recorded_ns, duration_ns=duration_ns
            )
        )

    def refuse(self, given: TimedCommand) -> None:
        """Tell that there is nothing to take back: empty segments have vanished since the command was accepted."""
        self._state.refuse_retake()
        self._confirmed.refused(given)

    def undo(self, given: TimedCommand) -> None:
        """Bring back the segment that was taken back last. Raises MediaError, StorageError, OSError."""
        empty_before = self._segments.newest_is_empty
        restored = self._segments.restore()
        if restored is None:
            # It held nothing, or made room on a full disk.
            self._state.refuse_undo()
            self._confirmed.refused(given)
            return
        if empty_before:
            self._state.forget_empty_segment()
        record = restored.record
        ticks = record.ticks or 0
        self._timeline.restore(restored.place, ticks)
        self._state.report(Outcome.SEGMENT_RESTORED)
        self._confirmed.tell(
            events.SegmentRestored(
                monotonic_ns=given.at_ns,
                index=record.index,
                start_ns=record.begin_ns,
                end_ns=record.end_ns or record.begin_ns,
                ticks=ticks,
                duration_ns=self._timeline.length_ns(ticks),
                recorded_ns=self._timeline.recorded_ns,
                markers=tuple(
                    events.MarkerSummary(title=marker.title, recorded_ns=marker.recorded_ns)
                    for marker in self._segments.journal.markers
                ),
            )
        )
