"""Losses: what was captured, or should have been, and is not in the file."""

from pausa.capture.source import Frame
from pausa.core.time.timeline import Timeline
from pausa.recording.writing.segments import Segments


class Losses:
    """Count lost frames and missing samples of one recording. One thread."""

    def __init__(self, timeline: Timeline[Frame], segments: Segments) -> None:
        self._timeline = timeline
        self._segments = segments
        self._before = 0
        """Frames lost before the timeline: broken, or dropped by a full inbox."""
        self._last: int | None = None
        self.samples = 0
        """Samples that are silence because none came."""

    def begin(self) -> None:
        """Start counting for a new segment."""
        self._last = None

    def see(self, frame: Frame, *, end_ns: int | None) -> None:
        """Count the gap before ``frame``; call it before the timeline gets the frame. Frames from ``end_ns`` on belong to no segment."""
        last, self._last = self._last, frame.sequence
        if last is not None and self._timeline.begun and (end_ns is None or frame.time_ns < end_ns):
            self._before += max(0, frame.sequence - last - 1)

    @property
    def frames(self) -> int:
        """Frames lost within segments, for every reason."""
        return self._timeline.frames_lost + self._before + self._segments.frames_lost
