"""The way of the sound from the microphone to those who want it.

The microphone's thread only enqueues blocks. The feed's thread finds gaps, keeps the clock, measures the level and
publishes each block with its certain place and a snapshot of the line. A microphone that comes back continues the same
count of samples, so that a recording needs to know nothing of it: what is missing is silence.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

import numpy as np

from pausa.capture.level import LevelMeter
from pausa.capture.source import MicrophoneFormat, Samples, SoundBlock
from pausa.core.time.sample_clock import GapDetector, Line, SampleClock

SILENT_S = 3.0
LOOK_S = 0.02
MOST_BLOCKS = 2000
"""Ten seconds; blocks beyond that are dropped and found as a gap."""

log = logging.getLogger(__name__)


class SoundSink(Protocol):
    """Takes sound on the feed's thread; must return at once."""

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Take ``samples``, which begin at ``first_sample`` of the feed's count; ``line`` maps that count to the clock."""
        ...


class SoundFeed:
    """One microphone after another, as one count of samples."""

    def __init__(
        self,
        *,
        publish: Callable[[int, Samples, Line], None],
        silent: Callable[[bool], None],
        closed: Callable[[], None],
    ) -> None:
        """``publish`` gets certain blocks, ``closed`` is called after the last block of a microphone.

        ``silent(True)`` after SILENT_S of digital silence, ``silent(False)`` when sound returns.
        """
        self._publish = publish
        self._silent = silent
        self._closed = closed
        self._failed: Callable[[], None] = lambda: None
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
        self._reported_silent = False
        self._thread = threading.Thread(target=self._run, name="sound-feed", daemon=True)
        self._thread.start()

    def pause(self) -> None:
        """No microphone is open, so no sound is missed."""
        self._last_ns = 0
        self._waiting.append(None)

    def begin(self, microphone: MicrophoneFormat, *, failed: Callable[[], None]) -> None:
        """Take blocks of this microphone from now on; ``failed`` is called if the feed cannot go on with them."""
        self._failed = failed
        self._waiting.append(microphone)

    def deliver(self, block: SoundBlock) -> None:
        """Enqueue a block. Never waits."""
        if len(self._waiting) < MOST_BLOCKS:
            self._waiting.append(block)

    def close(self) -> None:
        """Join the thread. Idempotent."""
        self._closing.set()
        self._thread.join()

    def _run(self) -> None:
        # Wakes by the clock and not for each block: blocks are short and many, and carry their own arrival times.
        while not self._closing.wait(LOOK_S):
            try:
                self._work()
            except Exception:
                log.exception("the sound feed failed")
                self._gaps = None  # ignores blocks until the microphone is opened again
                self._failed()

    def _work(self) -> None:
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
        """Publish the certain blocks, merging contiguous ones, and empty the list."""
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
        """Return the blocks that this one made certain, as place and samples."""
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
        """Report zeros: a real microphone always has noise, so it is muted or unplugged."""
        assert self._clock is not None
        self._zeros = 0 if samples.any() else self._zeros + len(samples)
        self._report_silence(silent=self._zeros > SILENT_S * self._clock.sample_rate)

    def _watch_stall(self) -> None:
        """Report that no block comes at all."""
        if self._last_ns and time.monotonic_ns() - self._last_ns > SILENT_S * 1e9:
            self._report_silence(silent=True)

    def _report_silence(self, *, silent: bool) -> None:
        if silent != self._reported_silent:
            self._reported_silent = silent
            self._silent(silent)
