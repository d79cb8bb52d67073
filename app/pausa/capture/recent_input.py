"""The frames and the sound of the last seconds, in memory alone.

Two seconds, because a start may reach us after the moment of its click; more while such a start waits for others to be carried out, and while a recording waits for a face or a voice,
because it is to begin before that was recognised. Where frames are so large that the time does not fit, the oldest go:
the recording then begins later, and is whole from there on.
"""

from collections import deque

from pausa.capture.source import Frame, Samples
from pausa.core.time.sample_clock import Line

KEPT_NS = 2_000_000_000
MOST_NEEDED_NS = 30_000_000_000
"""So long a start may have to wait for others."""
MOST_FRAME_BYTES = 64 << 20
"""Two seconds of JPEG frames at any size, and less of raw ones."""
MOST_PRE_ROLL_BYTES = 320 << 20
"""While more is kept: two and a half seconds of raw frames of 1920 × 1080, and as long as is wished of JPEG."""


class RecentInput:
    """Keeps frames and sound with their times. Not thread-safe: the hub holds its lock."""

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque()
        self._frame_bytes = 0
        self._sound: deque[tuple[int, Samples, Line]] = deque()
        self._sound_end = 0
        self._kept_ns = KEPT_NS
        self._most_bytes = MOST_FRAME_BYTES
        self._needed_ns: int | None = None

    def need(self, since_ns: int | None) -> None:
        """Keep what comes since this moment, though it is longer ago, as far as it fits; None: nothing is needed."""
        self._needed_ns = since_ns

    def keep(self, time_ns: int) -> None:
        """Keep so much from now on; what is older than the usual two seconds goes at once when that is less than before."""
        self._kept_ns = max(KEPT_NS, time_ns)
        self._most_bytes = MOST_PRE_ROLL_BYTES if time_ns > KEPT_NS else MOST_FRAME_BYTES
        if self._frames:
            self._drop_old_frames()
        if self._sound:
            self._drop_old_sound(self._sound[-1][2])

    @property
    def frames_since_ns(self) -> int | None:
        """When the oldest kept frame was captured; None: there is none."""
        return self._frames[0].time_ns if self._frames else None

    def add_frame(self, frame: Frame) -> None:
        if self._frames and _shape(self._frames[-1]) != _shape(frame):
            self._frames.clear()
            self._frame_bytes = 0
        self._frames.append(frame)
        self._frame_bytes += len(frame.data)
        self._drop_old_frames()

    def _drop_old_frames(self) -> None:
        oldest_ns = self._oldest_ns(self._frames[-1].time_ns)
        most_bytes = self._most_bytes if self._needed_ns is None else MOST_PRE_ROLL_BYTES
        while len(self._frames) > 1 and (
            self._frames[0].time_ns < oldest_ns or self._frame_bytes > most_bytes
        ):
            self._frame_bytes -= len(self._frames.popleft().data)

    def add_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Add the newest block. Older ones are dropped if it is of a microphone with another count or rate."""
        if self._sound and (first_sample < self._sound_end or not _same_rate(self._sound[-1][2], line)):
            self._sound.clear()
        self._sound.append((first_sample, samples, line))
        self._sound_end = first_sample + len(samples)
        self._drop_old_sound(line)

    def _drop_old_sound(self, line: Line) -> None:
        oldest = line.sample_at(self._oldest_ns(line.time_ns(self._sound_end)))
        while self._sound[0][0] + len(self._sound[0][1]) < oldest:
            self._sound.popleft()

    def _oldest_ns(self, newest_ns: float) -> float:
        needed_ns = newest_ns if self._needed_ns is None else max(self._needed_ns, newest_ns - MOST_NEEDED_NS)
        return min(newest_ns - self._kept_ns, needed_ns)

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
