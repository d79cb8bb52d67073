"""The way of the sound from the microphone to those who want it.

The microphone's thread only enqueues blocks. The feed's thread finds gaps, keeps the clock, picks the inputs, applies
gain and mute, measures the level and publishes each block with its certain place and a snapshot of the line. A microphone that comes back continues the same
count of samples, so that a recording needs to know nothing of it: what is missing is silence.
"""

import logging
import math
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

import numpy as np
import numpy.typing as npt

from pausa.capture.input_picker import InputPicker
from pausa.capture.level import LevelMeter
from pausa.capture.level_watch import SILENT_S, LevelWatch, Verdict
from pausa.capture.source import MicrophoneFormat, Samples, SoundBlock
from pausa.core.time.sample_clock import GapDetector, Line, SampleClock

LOOK_S = 0.02
STEADY_NS = 300_000_000
"""Sound without a gap for so long: the microphone's start-up is over."""
SETTLED_NS = 2_000_000_000
"""What is missing later than this after the opening has nothing to do with it."""
MOST_BLOCKS = 2000
"""Ten seconds; blocks beyond that are dropped and found as a gap."""

MUTE_FADE = 96
MOST_MUTES = 64
"""How many are remembered: sound that is set as late by five seconds comes long after them."""

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
        judged: Callable[[Verdict], None],
        closed: Callable[[], None],
    ) -> None:
        """``publish`` gets certain blocks, ``closed`` is called after the last block of a microphone.

        ``judged`` gets each change of how the microphone is heard.
        """
        self._publish = publish
        self._watch = LevelWatch(judged)
        self._closed = closed
        self._picker: InputPicker | None = None
        self._gain = 1.0
        self._late_ns = 0
        self._muted_ns: list[tuple[int, int | None]] = []
        """From when until when (None: still) it is muted; the times of commands."""
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
        self._last_ns = 0
        self._opened_ns = -SETTLED_NS
        self._flowing_ns: int | None = None
        """Since when the sound of the open microphone has come without a gap."""
        self._thread = threading.Thread(target=self._run, name="sound-feed", daemon=True)
        self._thread.start()

    @property
    def input_levels(self) -> tuple[float, ...]:
        """The peak of each input since this was asked last, in dBFS; none without a microphone."""
        picker = self._picker
        return picker.levels() if picker is not None else ()

    @property
    def live_inputs(self) -> tuple[int, ...]:
        """The inputs that are recorded now, counted from 1."""
        picker = self._picker
        return picker.live if picker is not None else ()

    @property
    def hears_well(self) -> bool:
        """Whether sound comes that is neither digital silence nor distorted."""
        return self._watch.verdict is Verdict.WELL

    @property
    def muted(self) -> bool:
        return bool(self._muted_ns) and self._muted_ns[-1][1] is None

    def mute(self, at_ns: int, *, muted: bool) -> None:
        """Silence what is heard from ``at_ns`` on, or no longer."""
        if muted == self.muted:
            return
        if muted:
            self._muted_ns = [*self._muted_ns[-MOST_MUTES:], (at_ns, None)]
        else:
            begin_ns = self._muted_ns[-1][0]
            self._muted_ns = [*self._muted_ns[:-1], (begin_ns, max(at_ns, begin_ns))]

    def expect_late(self, late_ns: int) -> None:
        """All sound comes so long after it was made, as the user has set it: muted is what was made then."""
        self._late_ns = late_ns

    def amplify(self, gain_db: float) -> None:
        """Make all that is heard louder or softer by so much."""
        self._gain = 10 ** (gain_db / 20)

    @property
    def settling(self) -> bool:
        """Whether the microphone has only just been opened, so that its sound may begin with gaps."""
        now_ns, flowing_ns = time.monotonic_ns(), self._flowing_ns
        if now_ns - self._opened_ns > SETTLED_NS:
            return False
        return flowing_ns is None or now_ns - flowing_ns < STEADY_NS

    def pause(self) -> None:
        """No microphone is open, so no sound is missed."""
        self._last_ns = 0
        self._waiting.append(None)

    def begin(self, microphone: MicrophoneFormat, *, failed: Callable[[], None]) -> None:
        """Take blocks of this microphone from now on; ``failed`` is called if the feed cannot go on with them."""
        self._failed = failed
        self._opened_ns, self._flowing_ns = time.monotonic_ns(), None
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
                self._picker = None
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
            samples = self._amplified(samples)
            self._watch.hear(samples)
            samples = self._with_mute(first, samples, line)
            self.meter.add(samples)
            self._publish(first, samples, line)

    def _amplified(self, samples: Samples) -> Samples:
        if self._gain == 1.0:
            return samples
        louder = np.rint(samples.astype(np.float32) * self._gain)
        return np.asarray(np.clip(louder, -32768, 32767), np.int16)

    def _with_mute(self, first: int, samples: Samples, line: Line) -> Samples:
        late_ns = self._late_ns
        for begin_ns, end_ns in self._muted_ns:
            begin = max(0, math.ceil(line.sample_at(begin_ns + late_ns)) - first)
            end = len(samples) if end_ns is None else math.floor(line.sample_at(end_ns + late_ns)) - first
            if begin < len(samples) and end > begin:
                samples = silenced(samples, begin, min(end, len(samples)))
        return samples

    def _begin(self, microphone: MicrophoneFormat) -> None:
        line = self._clock.line if self._clock else None
        same_rate = self._clock is not None and self._clock.sample_rate == microphone.sample_rate
        self._resumed_line = line if same_rate else None
        self._clock = SampleClock(microphone.sample_rate)
        self._gaps = GapDetector(self._clock)
        self._picker = InputPicker(microphone)
        self._watch.begin(microphone.sample_rate)
        self._base = None if self._resumed_line else 0
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
        if self._flowing_ns is None or self._gaps.missing > before:
            self._flowing_ns = block.arrival_ns
        assert self._picker is not None
        return [(first, self._picker.pick(known.samples)) for known, first in certain]

    def _watch_stall(self) -> None:
        """Report that no block comes at all."""
        if self._last_ns and time.monotonic_ns() - self._last_ns > SILENT_S * 1e9:
            self._watch.stalled()


def silenced(samples: Samples, begin: int, end: int) -> Samples:
    """Return a copy that is silent in [begin, end), faded at both ends: within what is heard, so that none of it is."""
    result = samples.copy()
    result[begin:end] = 0
    before = result[max(0, begin - MUTE_FADE) : begin]
    before[:] = np.rint(before * _fall(len(before))[:, None])
    after = result[end : end + MUTE_FADE]
    after[:] = np.rint(after * _fall(len(after))[::-1, None])
    return result


def _fall(count: int) -> npt.NDArray[np.float64]:
    return np.asarray(0.5 + 0.5 * np.cos(np.pi * (np.arange(count) + 0.5) / max(1, count)))
