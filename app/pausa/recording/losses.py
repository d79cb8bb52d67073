"""Losses: what was captured, or should have been, and is not in the file."""

from collections import deque

from pausa.capture.source import Frame
from pausa.core.sentences import Sentence, sentence
from pausa.core.time.timeline import Timeline
from pausa.recording.inbox import Inbox
from pausa.recording.writing.segments import Segments


class Losses:
    """Count lost frames and missing samples of one recording. One thread."""

    def __init__(self, timeline: Timeline[Frame], segments: Segments, inbox: Inbox) -> None:
        self._timeline = timeline
        self._segments = segments
        self._inbox = inbox
        self._unreadable = 0
        self._told_unreadable = self._told_dropped = 0
        self._before = 0
        """Frames lost before the timeline: broken, or dropped by a full inbox."""
        self._counted: deque[tuple[int, int, int]] = deque(maxlen=64)
        """What was counted of the open segment: before a frame of this time so many lost, so many of them unreadable."""
        self._last: int | None = None
        self.samples = 0
        """Samples that are silence because none came."""

    def begin(self) -> None:
        """Start counting for a new segment."""
        self._last = None
        self._counted.clear()

    def end(self, at_ns: int) -> None:
        """Count no more what is missing before frames from ``at_ns`` on: the segment ends there, and the command came late."""
        while self._counted and self._counted[-1][0] >= at_ns:
            _, lost, unreadable = self._counted.pop()
            self._before -= lost
            self._unreadable -= unreadable

    def see(self, frame: Frame, *, end_ns: int | None) -> None:
        """Count the gap before ``frame``; call it before the timeline gets the frame. Frames from ``end_ns`` on belong to no segment."""
        last, self._last = self._last, frame.sequence
        if last is not None and self._timeline.begun and (end_ns is None or frame.time_ns < end_ns):
            lost = max(0, frame.sequence - last - 1)
            if lost or frame.unreadable_before:
                self._before += lost
                self._unreadable += frame.unreadable_before
                self._counted.append((frame.time_ns, lost, frame.unreadable_before))

    @property
    def behind_ns(self) -> int:
        """How far the encoder is behind the camera."""
        return self._inbox.behind_ns

    def told(self, frames: int, *, drive_was_silent: bool = False) -> Sentence:
        """Return what the user should be told of ``frames`` lost since the last call, with their main cause.

        Where the drive was silent, what did not fit is its doing; what the camera did not deliver never is.
        """
        unreadable, dropped = self._unreadable, self._inbox.dropped
        of_camera, of_encoder = unreadable - self._told_unreadable, dropped - self._told_dropped
        self._told_unreadable, self._told_dropped = unreadable, dropped
        if of_camera > frames / 2:
            return sentence(
                "{count} frames were left out because what the camera sent could not be read. Check its cable, plug it into another socket, or choose a smaller size.",
                count=frames,
            )
        if of_encoder > frames / 2 and drive_was_silent:
            return sentence(
                "{count} frames were lost because the drive into which Pausa records did not answer for a while. Check its cable or its network, or choose a folder on another drive.",
                count=frames,
            )
        if of_encoder > frames / 2:
            return sentence(
                "{count} frames were lost because the computer encodes too slowly. Close other programs; for the next recording choose a smaller size, fewer frames per second, or a hardware encoder in the settings.",
                count=frames,
            )
        return sentence(
            "{count} frames were left out because the camera sends them irregularly, or the computer reads them too late.",
            count=frames,
        )

    @property
    def frames(self) -> int:
        """Frames lost within segments, for every reason."""
        return self._timeline.frames_lost + self._before + self._segments.frames_lost
