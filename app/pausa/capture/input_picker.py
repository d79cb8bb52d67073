"""Which inputs of an interface are recorded: the chosen ones, or those on which something is heard."""

import threading

import numpy as np
import numpy.typing as npt

from pausa.capture.level import FLOOR_DBFS, dbfs
from pausa.capture.source import MicrophoneFormat, Samples

SMOOTH_S = 0.1
LOUDER = 10.0
"""By this ratio of power another input must be louder, for ``PATIENCE_S``, before it is taken."""
PATIENCE_S = 0.15
MUCH_LOUDER = 100.0
"""By this ratio it is taken at once, if it is louder than ``HEARD``: the first word must not be lost."""
HEARD = (0.003 * 32768) ** 2
FADE_SAMPLES = 96

Power = npt.NDArray[np.float64]


class InputPicker:
    """Turns blocks of all inputs into blocks of one or two channels, at full level. ``levels`` may be called on any thread."""

    def __init__(self, microphone: MicrophoneFormat) -> None:
        self._channels = microphone.channels
        self._inputs = microphone.inputs or microphone.channels
        self._chosen = tuple(number - 1 for number in microphone.chosen_inputs)
        self._rate = microphone.sample_rate
        self._groups = self._inputs // self._channels
        """Candidates: single inputs for mono, neighbouring pairs for stereo."""
        self._live = 0
        self._power: Power = np.zeros(self._groups)
        self._louder_for_s = 0.0
        self._lock = threading.Lock()
        self._peaks = np.zeros(self._inputs)

    @property
    def live(self) -> tuple[int, ...]:
        """The inputs that are recorded now, counted from 1."""
        if self._chosen:
            return tuple(number + 1 for number in self._chosen)
        first = self._live * self._channels
        return tuple(range(first + 1, first + 1 + self._channels))

    def levels(self) -> tuple[float, ...]:
        """Return the peak of each input since the last call, in dBFS."""
        with self._lock:
            peaks, self._peaks = self._peaks, np.zeros(self._inputs)
        return tuple(dbfs(float(peak)) if peak else FLOOR_DBFS for peak in peaks)

    def pick(self, samples: Samples) -> Samples:
        """Return what is recorded of a block, shape (samples, channels)."""
        if not len(samples):
            return samples[:, : self._channels]
        with self._lock:
            self._peaks = np.maximum(self._peaks, np.abs(samples.astype(np.int32)).max(axis=0))
        if self._chosen:
            return self._of_chosen(samples)
        if self._groups < 2:
            return samples[:, : self._channels]
        before = self._live
        self._listen(samples)
        now = self._of_group(samples, self._live)
        return now if before == self._live else _faded(self._of_group(samples, before), now)

    def _of_chosen(self, samples: Samples) -> Samples:
        picked = samples[:, list(self._chosen)]
        if len(self._chosen) == self._channels:
            return picked
        if self._channels == 1:
            return np.asarray(np.rint(picked.mean(axis=1, keepdims=True)), np.int16)
        return np.repeat(picked[:, :1], self._channels, axis=1)

    def _of_group(self, samples: Samples, group: int) -> Samples:
        return samples[:, group * self._channels : (group + 1) * self._channels]

    def _listen(self, samples: Samples) -> None:
        """Move to another input if that is louder."""
        used = samples[:, : self._groups * self._channels].astype(np.float64)
        used -= used.mean(axis=0)
        block = np.square(used).mean(axis=0).reshape(self._groups, self._channels).max(axis=1)
        length_s = len(samples) / self._rate
        share = min(1.0, length_s / SMOOTH_S)
        self._power += share * (block - self._power)
        best = int(block.argmax())
        if block[best] > HEARD and block[best] > MUCH_LOUDER * max(
            self._power[self._live], block[self._live]
        ):
            self._live, self._louder_for_s = best, 0.0
            return
        best = int(self._power.argmax())
        if best != self._live and self._power[best] > LOUDER * self._power[self._live]:
            self._louder_for_s += length_s
        else:
            self._louder_for_s = 0.0
        if self._louder_for_s > PATIENCE_S:
            self._live, self._louder_for_s = best, 0.0


def _faded(before: Samples, after: Samples) -> Samples:
    """Return ``after``, faded in from ``before``."""
    count = min(FADE_SAMPLES, len(after))
    ramp = ((np.arange(count) + 0.5) / count)[:, None]
    result = after.copy()
    result[:count] = np.rint(before[:count] * (1 - ramp) + after[:count] * ramp).astype(np.int16)
    return result
