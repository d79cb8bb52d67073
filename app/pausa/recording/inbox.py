"""The queue of a recording's thread: frames, sound and commands, each bounded."""

import threading
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from pausa.capture.recent_input import MOST_PRE_ROLL_BYTES
from pausa.capture.source import Frame, Samples
from pausa.core.time.sample_clock import Line
from pausa.core.time.timeline import RECALL_NS
from pausa.recording.timed_command import TimedCommand

MOST_FRAMES = 720
MOST_WAIT_NS = 6_000_000_000
"""Longer than an encoder may be stuck (``picture_writer.STUCK_NS``), so that replacing it loses nothing; short enough
that one that is too slow has written what waits a few seconds after *stop*."""
MOST_FRAME_BYTES = 384 << 20
MOST_BLOCKS = 12_000


@dataclass(frozen=True, slots=True)
class Block:
    """A block of sound and its position on the device's sample count."""

    first_sample: int
    samples: Samples
    line: Line


@dataclass(slots=True)
class Mail:
    """Everything that was taken out of the inbox at once."""

    frames: list[Frame] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    commands: list[TimedCommand] = field(default_factory=list)
    at_ns: int = 0
    """Monotonic clock, when it was taken out."""


class Inbox:
    """Filled by the hub's and the recorder's threads, which never wait; emptied by the recording's thread."""

    def __init__(
        self, *, sound_late_ns: int = 0, pre_roll_ns: int = 0, pictures: bool = True, sound: bool = True
    ) -> None:
        """``sound_late_ns``: frames may wait so much longer, for sound that comes so late. ``pictures``, ``sound``: whether they are recorded.

        ``pre_roll_ns``: so much comes at once in the beginning.
        """
        self._takes_frames, self._takes_sound = pictures, sound
        self._most_wait_ns = MOST_WAIT_NS + sound_late_ns + pre_roll_ns
        self._most_bytes = MOST_FRAME_BYTES + (MOST_PRE_ROLL_BYTES if pre_roll_ns else 0)
        self._condition = threading.Condition()
        self.disk_waits = False
        """The disk does not answer, so frames may wait longer than an encoder could be the reason for."""
        self._frames: deque[Frame] = deque()
        self._untaken: deque[Frame] = deque()
        """Frames that the recording has not used yet, those that it took out of here included."""
        self._frame_bytes = 0
        self._dropped = 0
        self._blocks: deque[Block] = deque(maxlen=MOST_BLOCKS)
        self._commands: deque[TimedCommand] = deque()

    def on_frame(self, frame: Frame) -> None:
        """Queue a frame. When full, drop it: the gap in ``sequence`` reports the loss."""
        if not self._takes_frames:
            return
        with self._condition:
            if self._untaken and (
                len(self._untaken) >= MOST_FRAMES
                or self._frame_bytes > self._most_bytes
                or (frame.time_ns - self._untaken[0].time_ns > self._most_wait_ns and not self.disk_waits)
            ):
                self._dropped += 1
                return
            self._frames.append(frame)
            self._untaken.append(frame)
            self._frame_bytes += len(frame.data)
            self._condition.notify()

    def used(self) -> None:
        """Report that the recording is done with the oldest frame that it has got from here."""
        with self._condition:
            self._frame_bytes -= len(self._untaken.popleft().data)

    def leave_out(self) -> None:
        """Report that the recording has left out the oldest frame that it has got from here, because the encoder is too slow."""
        self.used()
        with self._condition:
            self._dropped += 1

    @property
    def dropped(self) -> int:
        """The number of frames that did not fit, or were left out."""
        return self._dropped

    @property
    def behind_ns(self) -> int:
        """How much time lies between the oldest and the newest frame that wait."""
        with self._condition:
            return self._untaken[-1].time_ns - self._untaken[0].time_ns if self._untaken else 0

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Queue a block. It does not wake the thread: a frame or the timeout will."""
        if not self._takes_sound:
            return
        with self._condition:
            self._blocks.append(Block(first_sample, samples, line))

    def on_command(self, command: TimedCommand) -> None:
        """Queue a command. Commands are never dropped."""
        with self._condition:
            self._commands.append(command)
            self._condition.notify()

    def wait(self, timeout_s: float) -> Mail:
        """Wait for a frame or a command, at most ``timeout_s``, and take everything out."""
        deadline = time.monotonic() + timeout_s
        with self._condition:
            while not (self._frames or self._commands):
                left_s = deadline - time.monotonic()
                if left_s <= 0 or not self._condition.wait(left_s):
                    break
            mail = Mail(list(self._frames), list(self._blocks), list(self._commands), time.monotonic_ns())
            self._frames.clear()
            self._blocks.clear()
            self._commands.clear()
        return mail


class WaitingFrames:
    """Frames in order of arrival that the timeline has not been given yet. One thread."""

    def __init__(self) -> None:
        self._frames: deque[Frame] = deque()

    def add(self, frames: Iterable[Frame]) -> None:
        self._frames.extend(frames)

    @property
    def next_ns(self) -> int | None:
        """The time of the next frame, or None."""
        return self._frames[0].time_ns if self._frames else None

    def take(self, ending: TimedCommand | None, *, needed_from_ns: int) -> Frame | None:
        """Take the next frame, unless it has to wait.

        While the segment ended by ``ending`` is still waiting for its sound, frames from long after its end are held
        back if they are ``needed_from_ns`` on, by the next segment, which cannot begin before.
        """
        if not self._frames:
            return None
        time_ns = self._frames[0].time_ns
        too_early = (
            ending is not None and time_ns > ending.at_ns + RECALL_NS // 2 and time_ns >= needed_from_ns
        )
        return None if too_early and len(self._frames) < MOST_FRAMES else self._frames.popleft()
