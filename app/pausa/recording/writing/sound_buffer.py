"""Resampling from the microphone's sample clock to the file's.

The output samples of a tick are spread evenly over a stretch of device samples that is some parts per million longer
or shorter than their number (see ``core.time.timeline``), and interpolated with a windowed sinc. Where the positions
are whole device samples, these pass unchanged.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from pausa.capture.source import Samples

HALF_TAPS = 16
PHASES = 512
KAISER_BETA = 9.0
"""About 90 dB of stop band (J. F. Kaiser, R. W. Schafer, 1980), below the noise of 16 bits."""
SOFT_SAMPLES = 96
KEPT_S = 1.0
"""How much sound is kept between segments: a *resume* may arrive after the sound it is for."""
MOST_S = 30.0
"""Upper bound of the sound that waits for its ticks."""

Positions = npt.NDArray[np.float64]


def _sinc_table() -> npt.NDArray[np.float32]:
    """Shape (PHASES + 1, 2·HALF_TAPS): the weights of the samples around a position, by its fraction."""
    fractions = np.linspace(0, 1, PHASES + 1)[:, None]
    distance = np.arange(-HALF_TAPS + 1, HALF_TAPS + 1)[None, :] - fractions
    inside = np.clip(1 - (distance / HALF_TAPS) ** 2, 0, None)
    weights = np.sinc(distance) * np.i0(KAISER_BETA * np.sqrt(inside)) / np.i0(KAISER_BETA)
    return np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)


_TABLE = _sinc_table()


def interpolate(samples: npt.NDArray[np.float32], positions: Positions) -> npt.NDArray[np.float32]:
    """``samples`` (n, channels) read at ``positions`` (m,), which lie in [HALF_TAPS − 1, n − HALF_TAPS). → (m, channels)."""
    whole = np.floor(positions)
    phase = (positions - whole) * PHASES
    below = phase.astype(np.intp)
    above = (phase - below).astype(np.float32)[:, None]
    weights = _TABLE[below] * (1 - above) + _TABLE[np.minimum(below + 1, PHASES)] * above
    windows = np.lib.stride_tricks.sliding_window_view(samples, 2 * HALF_TAPS, axis=0)
    around = windows[whole.astype(np.intp) - HALF_TAPS + 1]
    return np.asarray(np.einsum("mct,mt->mc", around, weights, optimize=False), np.float32)


def softened(samples: Samples, *, end: bool) -> Samples:
    """Return a copy that fades out at its end, or in at its beginning: a wave cut off at a gap would click."""
    count = min(SOFT_SAMPLES, len(samples))
    ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(count) + 0.5) / max(1, count))
    place, shape = (slice(len(samples) - count, None), ramp[::-1]) if end else (slice(0, count), ramp)
    soft = samples.copy()
    soft[place] = np.rint(soft[place] * shape[:, None]).astype(np.int16)
    return soft


def with_channels(samples: Samples, channels: int) -> Samples:
    """Return ``samples`` with the recording's number of channels: a microphone may come back with another."""
    if samples.shape[1] == channels:
        return samples
    mono = np.rint(samples.mean(axis=1, keepdims=True)).astype(np.int16)
    return np.repeat(mono, channels, axis=1)


class SoundBuffer:
    """Sound that the microphone delivered and no tick has taken yet. One thread."""

    def __init__(self, *, sample_rate: int, channels: int) -> None:
        self._rate = sample_rate
        self._kept = KEPT_S * sample_rate
        self._channels = channels
        self._samples: Samples = np.zeros((0, channels), np.int16)
        self._begin = 0
        self._holes: list[tuple[int, int]] = []
        self._silent_from: float | None = None

    @property
    def until(self) -> float:
        """The position up to which ticks may read (exclusive): the interpolation looks a little ahead."""
        return self._begin + len(self._samples) - HALF_TAPS - 1

    def append(self, first_sample: int, samples: Samples) -> None:
        """Append a block. A gap before it becomes silence; an overlap is dropped."""
        samples = with_channels(samples, self._channels)
        end = self._begin + len(self._samples)
        far = MOST_S * self._rate
        # Far back: another microphone has come, which counts from its own beginning.
        if not len(self._samples) or first_sample - end > far or self._begin - first_sample > self._rate:
            self._begin, self._samples, self._holes = first_sample, samples, []
            return
        if first_sample > end:
            self._holes.append((end, first_sample))
            silence = np.zeros((first_sample - end, self._channels), np.int16)
            before, after = softened(self._samples, end=True), softened(samples, end=False)
            self._samples = np.concatenate((before, silence, after))
        else:
            self._samples = np.concatenate((self._samples, samples[end - first_sample :]))
        if len(self._samples) > far:
            self.forget(self._begin + len(self._samples) - far)

    def forget(self, before: float, *, keep: bool = False) -> None:
        """Forget the sound before this position.

        ``keep`` some of it nevertheless: a late *pause* may take back what was read, and the next *resume* may need it.
        """
        before -= self._kept if keep else 0
        count = min(max(0, int(before) - 2 * HALF_TAPS - self._begin), len(self._samples))
        if count:
            self._samples = self._samples[count:]
            self._begin += count
            self._holes = [hole for hole in self._holes if hole[1] > self._begin]

    def forget_old(self, needed_from: float) -> None:
        """Forget all but what is ``needed_from`` a position on, or by a late *resume*; called between segments."""
        self.forget(min(needed_from, self._begin + len(self._samples) - self._kept))

    def silence_from(self, position: float | None) -> None:
        """Let ``read`` return silence from this position on; None: nowhere."""
        self._silent_from = position

    def read(self, stretches: Sequence[tuple[float, float, int]]) -> tuple[Samples, int]:
        """Return the samples of successive ticks (from, to, count), shape (sum of counts, channels), and how many are missing."""
        positions = np.concatenate(
            [np.linspace(begin, end, count, endpoint=False) for begin, end, count in stretches]
            or [np.zeros(0)]
        )
        if not len(positions):
            return np.zeros((0, self._channels), np.int16), 0
        first = int(positions[0]) - HALF_TAPS
        last = int(positions[-1]) + HALF_TAPS + 2
        around = self._around(first, last)
        missing = self._missing(positions[0], positions[-1] + 1)
        samples = self._at(positions, around, first, stretches)
        if self._silent_from is not None and positions[-1] >= self._silent_from:
            kept = int(np.searchsorted(positions, self._silent_from))
            samples = np.concatenate((softened(samples[:kept], end=True), np.zeros_like(samples[kept:])))
        return samples, missing

    def _at(
        self,
        positions: Positions,
        around: Samples,
        first: int,
        stretches: Sequence[tuple[float, float, int]],
    ) -> Samples:
        if positions[0] == int(positions[0]) and all(end - begin == count for begin, end, count in stretches):
            return around[HALF_TAPS : HALF_TAPS + len(positions)].copy()
        smooth = interpolate(around.astype(np.float32), positions - first)
        return np.asarray(np.clip(np.rint(smooth), -32768, 32767), np.int16)

    def _around(self, first: int, last: int) -> Samples:
        """Return the samples [first, last), with silence where none came."""
        end = self._begin + len(self._samples)
        inside = self._samples[max(0, first - self._begin) : max(0, last - self._begin)]
        before = min(max(0, self._begin - first), last - first)
        after = min(max(0, last - max(end, first)), last - first - before)
        return np.pad(inside, ((before, after), (0, 0)))

    def _missing(self, begin: float, end: float) -> int:
        have = self._begin + len(self._samples)
        missing = max(0.0, min(end, self._begin) - begin) + max(0.0, end - max(begin, have))
        missing += sum(max(0.0, min(end, hole[1]) - max(begin, hole[0])) for hole in self._holes)
        return round(max(0.0, missing))
