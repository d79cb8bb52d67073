"""What waits for a recording's thread: frames, sound and commands, each bounded."""

import threading
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from pausa.capture.source import Frame, Samples
from pausa.core.time.sample_clock import Line
from pausa.core.time.timeline import RECALL_NS
from pausa.recording.timed_command import TimedCommand

MOST_FRAMES = 720
"""Longer at 60 a second than an encoder is stuck before it is replaced."""
MOST_FRAME_BYTES = 384 << 20
MOST_BLOCKS = 12_000


@dataclass(frozen=True, slots=True)
class Block:
    """A block of sound with its certain place."""

    first_sample: int
    samples: Samples
    line: Line


@dataclass(slots=True)
class Mail:
    """What one look into the inbox found."""

    frames: list[Frame] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    orders: list[TimedCommand] = field(default_factory=list)
    at_ns: int = 0
    """Monotonic clock, when it was taken out: all that had come by then."""


class Inbox:
    """Filled by the hub's threads and the recorder's, which never wait; emptied by the recording's."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._frames: deque[Frame] = deque()
        self._frame_bytes = 0
        self._blocks: deque[Block] = deque(maxlen=MOST_BLOCKS)
        self._orders: deque[TimedCommand] = deque()

    def on_frame(self, frame: Frame) -> None:
        """The newest is dropped when there is no room: those before it are already late. The next one's count tells."""
        with self._condition:
            if len(self._frames) >= MOST_FRAMES or self._frame_bytes > MOST_FRAME_BYTES:
                return
            self._frames.append(frame)
            self._frame_bytes += len(frame.data)
            self._condition.notify()

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Sound does not wake the thread: a frame or the clock will."""
        with self._condition:
            self._blocks.append(Block(first_sample, samples, line))

    def on_order(self, order: TimedCommand) -> None:
        """Orders are never dropped."""
        with self._condition:
            self._orders.append(order)
            self._condition.notify()

    def wait(self, timeout_s: float) -> Mail:
        """All there is, at the latest after ``timeout_s``."""
        deadline = time.monotonic() + timeout_s
        with self._condition:
            while not (self._frames or self._orders):
                left_s = deadline - time.monotonic()
                if left_s <= 0 or not self._condition.wait(left_s):
                    break
            mail = Mail(list(self._frames), list(self._blocks), list(self._orders), time.monotonic_ns())
            self._frames.clear()
            self._blocks.clear()
            self._orders.clear()
            self._frame_bytes = 0
        return mail


class WaitingFrames:
    """In the order in which they came. One owner."""

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque()

    def add(self, frames: Iterable[Frame]) -> None:
        """These have come."""
        self._frames.extend(frames)

    @property
    def next_ns(self) -> int | None:
        """When the next was taken; None: there is none."""
        return self._frames[0].time_ns if self._frames else None

    def take(self, ending: TimedCommand | None) -> Frame | None:
        """The next one, if it need not wait.

        ``ending``: it has ended a segment that has not got all its sound. A frame from long after that may belong to
        a segment that cannot begin before, and by then the timeline would have forgotten it.
        """
        if not self._frames:
            return None
        too_early = ending is not None and self._frames[0].time_ns > ending.at_ns + RECALL_NS // 2
        return None if too_early and len(self._frames) < MOST_FRAMES else self._frames.popleft()
