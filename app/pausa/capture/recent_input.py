"""The frames and the sound of the last two seconds, because a start may reach us after the moment of its click."""

from collections import deque

from pausa.capture.source import Frame, Samples
from pausa.core.time.sample_clock import Line

KEPT_NS = 2_000_000_000
MOST_FRAME_BYTES = 64 << 20
"""Two seconds of JPEG frames at any size, and less of raw ones."""


class RecentInput:
    """Keeps frames and sound with their times. Not thread-safe: the hub holds its lock."""

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque()
        self._frame_bytes = 0
        self._sound: deque[tuple[int, Samples, Line]] = deque()
        self._sound_end = 0

    def add_frame(self, frame: Frame) -> None:
        if self._frames and _shape(self._frames[-1]) != _shape(frame):
            self._frames.clear()
            self._frame_bytes = 0
        self._frames.append(frame)
        self._frame_bytes += len(frame.data)
        while len(self._frames) > 1 and (
            self._frames[0].time_ns < frame.time_ns - KEPT_NS or self._frame_bytes > MOST_FRAME_BYTES
        ):
            self._frame_bytes -= len(self._frames.popleft().data)

    def add_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Add the newest block. Older ones are dropped if it is of a microphone with another count or rate."""
        if self._sound and (first_sample < self._sound_end or not _same_rate(self._sound[-1][2], line)):
            self._sound.clear()
        self._sound.append((first_sample, samples, line))
        self._sound_end = first_sample + len(samples)
        oldest = line.sample_at(line.time_ns(self._sound_end) - KEPT_NS)
        while self._sound[0][0] + len(self._sound[0][1]) < oldest:
            self._sound.popleft()

    def forget_frames(self) -> None:
        self._frames.clear()
        self._frame_bytes = 0

    def forget_sound(self) -> None:
        self._sound.clear()

    def frames_since(self, time_ns: int) -> list[Frame]:
        return [frame for frame in self._frames if frame.time_ns >= time_ns]

    def sound_since(self, time_ns: int) -> list[tuple[int, Samples, Line]]:
        """Return the blocks that end at or after ``time_ns``, plus one earlier block for interpolation."""
        late = [line.time_ns(first + len(samples)) >= time_ns for first, samples, line in self._sound]
        begin = max(0, late.index(True) - 1) if True in late else len(late)
        return list(self._sound)[begin:]


def _shape(frame: Frame) -> tuple[int, int, object]:
    return frame.width, frame.height, frame.pixel_format


def _same_rate(one: Line, other: Line) -> bool:
    return abs(one.sample_ns - other.sample_ns) < 0.01 * one.sample_ns
