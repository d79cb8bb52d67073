"""What was captured, or should have been, and is not in the file."""

from pausa.capture.source import Frame
from pausa.core.time.timeline import Timeline
from pausa.recording.writing.segments import Segments


class Losses:
    """Count lost frames and missing samples of one recording. One thread."""

    def __init__(self, timeline: Timeline[Frame], segments: Segments) -> None:
        self._timeline = timeline
        self._segments = segments
        self._before = 0
        """Lost before they reached the timeline: broken, or no room in the inbox."""
        self._last: int | None = None
        self.samples = 0
        """Silent because nothing came."""

    def begin(self) -> None:
        """A segment does; what was missing before it was not lost."""
        self._last = None

    def see(self, frame: Frame, *, end_ns: int | None) -> None:
        """Each frame, before the timeline is told. ``end_ns``: what comes after this belongs to no segment."""
        last, self._last = self._last, frame.sequence
        if last is not None and self._timeline.begun and (end_ns is None or frame.time_ns < end_ns):
            self._before += max(0, frame.sequence - last - 1)

    @property
    def frames(self) -> int:
        """All that were lost within segments."""
        return self._timeline.frames_lost + self._before + self._segments.frames_lost
