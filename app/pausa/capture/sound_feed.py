"""The way of the sound between PortAudio's callback and those who want it.

The callback only enqueues. A thread of the feed finds gaps, keeps the clock, measures the level and hands each
block on with its certain place and a snapshot of the line. A microphone that went and came back goes on in the same
count of samples, so that whoever records needs to know nothing of it: what is missing is silence.
"""

import math
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from pausa.capture.source import MicrophoneFormat, Samples, SoundBlock
from pausa.core.time.sample_clock import GapDetector, Line, SampleClock

SILENT_S = 3.0
LOOK_S = 0.02
MOST_BLOCKS = 2000
"""Ten seconds; what does not fit is found as a gap."""
FLOOR_DBFS = -96.0
CLIP = 32700


@dataclass(frozen=True, slots=True)
class Level:
    """How loud the sound was since the last look."""

    peak_dbfs: float = FLOOR_DBFS
    rms_dbfs: float = FLOOR_DBFS
    clipped: bool = False


class SoundSink(Protocol):
    """Takes sound on the feed's thread; must return at once."""

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """``samples`` begin at ``first_sample`` of the feed's count; ``line`` maps that count to the clock."""
        ...


class LevelMeter:
    """Peak and RMS of blocks, from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._peak = 0
        self._square = 0.0
        self._count = 0

    def add(self, samples: Samples) -> None:
        """``samples``: int16, any shape."""
        if not samples.size:
            return
        peak = max(int(samples.max()), -int(samples.min()))
        flat = samples.reshape(-1).astype("f4")
        square = float(flat @ flat)
        with self._lock:
            self._peak = max(self._peak, peak)
            self._square += square
            self._count += samples.size

    def take(self) -> Level:
        """The level since the last call."""
        with self._lock:
            peak, square, count = self._peak, self._square, self._count
            self._peak, self._square, self._count = 0, 0.0, 0
        rms = math.sqrt(square / count) if count else 0.0
        return Level(_dbfs(peak), _dbfs(rms), peak >= CLIP)


def _dbfs(value: float) -> float:
    return max(FLOOR_DBFS, 20 * math.log10(value / 32768)) if value > 0 else FLOOR_DBFS


class SoundFeed:
    """One microphone after another, as one count of samples."""

    def __init__(
        self,
        *,
        publish: Callable[[int, Samples, Line], None],
        silent: Callable[[bool], None],
        closed: Callable[[], None],
    ) -> None:
        """``publish`` gets certain blocks; ``silent`` is told when only zeros come for long, and when that ends.

        ``closed``: no sound comes any more of the microphone that was open.
        """
        self._publish = publish
        self._silent = silent
        self._closed = closed
        self.meter = LevelMeter()
        self.missing = 0
        """Samples that never came, over all microphones."""
        self._waiting: deque[SoundBlock | MicrophoneFormat | None] = deque()
        self._closing = threading.Event()
        self._clock: SampleClock | None = None
        self._gaps: GapDetector[SoundBlock] | None = None
        self._base: int | None = 0
        self._resumed_line: Line | None = None
        self._zeros = 0
        self._last_ns = 0
        self._told_silent = False
        self._thread = threading.Thread(target=self._run, name="sound-feed", daemon=True)
        self._thread.start()

    def pause(self) -> None:
        """No microphone is open: nothing is missed."""
        self._last_ns = 0
        self._waiting.append(None)

    def begin(self, microphone: MicrophoneFormat) -> None:
        """Blocks that follow are of this microphone."""
        self._waiting.append(microphone)

    def deliver(self, block: SoundBlock) -> None:
        """From the microphone's callback: never waits."""
        if len(self._waiting) < MOST_BLOCKS:
            self._waiting.append(block)

    def close(self) -> None:
        """Joins the thread; idempotent."""
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        # By the clock and not by each block: blocks are short and many, and bring their own arrival times.
        while not self._closing.wait(LOOK_S):
            if not self._waiting:
                self._watch_stall()
            certain: list[tuple[int, Samples]] = []
            while self._waiting:
                item = self._waiting.popleft()
                if isinstance(item, MicrophoneFormat):
                    self._hand_on(certain)
                    self._begin(item)
                elif item is None:
                    self._hand_on(certain)
                    self._closed()
                else:
                    certain += self._take(item)
            self._hand_on(certain)

    def _hand_on(self, certain: list[tuple[int, Samples]]) -> None:
        """Publish what is certain, in as few pieces as there are gaps and one, and forget it here."""
        line = self._clock.line if self._clock else None
        while certain and line is not None:
            first, samples = certain[0]
            count = 1
            end = first + len(samples)
            while count < len(certain) and certain[count][0] == end:
                end += len(certain[count][1])
                count += 1
            if count > 1:
                samples = np.concatenate([piece for _, piece in certain[:count]])
            del certain[:count]
            self.meter.add(samples)
            self._watch_silence(samples)
            self._publish(first, samples, line)

    def _begin(self, microphone: MicrophoneFormat) -> None:
        line = self._clock.line if self._clock else None
        same_rate = self._clock is not None and self._clock.sample_rate == microphone.sample_rate
        self._resumed_line = line if same_rate else None
        self._clock = SampleClock(microphone.sample_rate)
        self._gaps = GapDetector(self._clock)
        self._base = None if self._resumed_line else 0
        self._zeros = 0
        self._last_ns = time.monotonic_ns()

    def _take(self, block: SoundBlock) -> list[tuple[int, Samples]]:
        """What has become certain through it: place and samples."""
        if self._clock is None or self._gaps is None:
            return []
        count = len(block.samples)
        self._last_ns = block.arrival_ns
        if self._base is None:
            assert self._resumed_line is not None
            begin_ns = block.arrival_ns - count * 1e9 / self._clock.sample_rate
            self._base = max(0, round(self._resumed_line.sample_at(begin_ns))) - block.first_sample
        before = self._gaps.missing
        certain = self._gaps.push(
            block, first_sample=block.first_sample + self._base, samples=count, arrival_ns=block.arrival_ns
        )
        self.missing += self._gaps.missing - before
        return [(first, known.samples) for known, first in certain]

    def _watch_silence(self, samples: Samples) -> None:
        """A real microphone always has noise: nothing but zeros means that it is muted, or is not one any more."""
        assert self._clock is not None
        self._zeros = 0 if samples.any() else self._zeros + len(samples)
        self._tell_silent(silent=self._zeros > SILENT_S * self._clock.sample_rate)

    def _watch_stall(self) -> None:
        """Nothing at all comes."""
        if self._last_ns and time.monotonic_ns() - self._last_ns > SILENT_S * 1e9:
            self._tell_silent(silent=True)

    def _tell_silent(self, *, silent: bool) -> None:
        if silent != self._told_silent:
            self._told_silent = silent
            self._silent(silent)
