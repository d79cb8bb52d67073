"""What the devices have sent and no tick has taken yet: frames in order, and sound on its sample line."""

import math
from collections.abc import Sequence

from pausa.capture.source import Frame, Samples
from pausa.core.time.sample_clock import Line
from pausa.core.time.ticks import Tick
from pausa.recording.inbox import Mail, WaitingFrames
from pausa.recording.late_streams import LateStreams
from pausa.recording.timed_command import TimedCommand
from pausa.recording.writing.pending_sound import PendingSound
from pausa.recording.writing.sound_buffer import SoundBuffer

DOUBT_NS = 1_000_000
"""All sound is so late only where the machine is busy, or something was lost."""


class CurrentLine:
    """The newest fit of sample index against monotonic time, as the timeline reads it."""

    def __init__(self) -> None:
        self.line: Line | None = None

    def time_ns(self, sample: float) -> float:
        assert self.line is not None
        return self.line.time_ns(sample)

    def sample_at(self, time_ns: float) -> float:
        assert self.line is not None
        return self.line.sample_at(time_ns)


class Streams:
    """Frames and sound at the times at which they happened, also where they come late. One thread."""

    def __init__(self, late: LateStreams, *, sample_rate: int, channels: int) -> None:
        """``sample_rate`` and ``channels`` are 0 without sound."""
        self._late = late
        self._sample_rate = sample_rate
        self._frames = WaitingFrames()
        self.line = CurrentLine()
        self._buffer = SoundBuffer(sample_rate=max(1, sample_rate), channels=max(1, channels))
        self._sound = PendingSound(self._buffer, late_ns=late.sound_ns)
        self._end_ns: int | None = None
        """Of the sound of the open segment."""
        self.newest_frame_came_ns = 0
        """When the newest frame taken came, if frames are late."""

    def take_in(self, mail: Mail) -> None:
        for block in mail.blocks:
            self.line.line = self._late.line(block.line)
            self._buffer.append(block.first_sample, block.samples)
        self._frames.add(self._late.frames(mail.frames))

    # ── frames ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def next_ns(self) -> int | None:
        """The time of the next frame, or None."""
        return self._frames.next_ns

    def take_frame(self, ending: TimedCommand | None, *, needed_from_ns: int) -> Frame | None:
        """Take the next frame, unless it has to wait: see ``WaitingFrames.take``."""
        frame = self._frames.take(ending, needed_from_ns=needed_from_ns)
        if frame is not None and self._late.pictures_ns:
            self.newest_frame_came_ns = frame.time_ns + self._late.pictures_ns
        return frame

    # ── sound ────────────────────────────────────────────────────────────────────────────────────────

    @property
    def heard(self) -> bool:
        """Whether it is known, or assumed, when the samples were heard."""
        return self.line.line is not None

    @property
    def heard_until(self) -> float:
        """The sample up to which sound has come (exclusive); infinite where ticks do not wait for it."""
        return math.inf if self._sound.waits else self._buffer.until

    def assume_line(self, at_ns: int) -> None:
        """Give up waiting for the first sound: until it comes, there is silence."""
        self.line.line = Line(float(at_ns), 1e9 / self._sample_rate)

    def expect_sound(self, ticks: Sequence[Tick[Frame]]) -> None:
        """Put the sound of these ticks at the end of the row that ``take_sound`` takes from."""
        self._sound.add(ticks)

    def take_sound(self, now_ns: int, *, everything: bool) -> tuple[Samples | None, int]:
        """Return the samples that are due, in order, and how many of them are missing; None if none is due."""
        self._buffer.silence_from(self._doubtful_from())
        return self._sound.take(now_ns, everything=everything)

    def _doubtful_from(self) -> float | None:
        line = self.line.line
        if self._end_ns is None or line is None or line.late_ns < DOUBT_NS:
            return None
        return line.sample_at(self._end_ns - line.late_ns)

    def awaits_sound(self, now_ns: int) -> bool:
        """Whether some of the sound of ticks has not come, and may still come."""
        return self._sound.awaits_more(now_ns)

    def end_sound(self, at_ns: int | None) -> None:
        """Let nothing be taken that may have been heard from ``at_ns`` on, though the line says that it was heard before; None: there is no end."""
        self._end_ns = at_ns

    def forget_expected_sound(self) -> None:
        self._sound.forget()

    def forget_old_sound(self, needed_from_ns: int) -> None:
        """Forget what no segment can need any more; called between segments."""
        if self.heard:
            self._buffer.forget_old(self.line.sample_at(needed_from_ns))
