"""Turns the sound of any microphone into what the voice detector takes: 16 kHz, one channel."""

from math import gcd

import numpy as np
import numpy.typing as npt

from pausa.capture.source import Samples

VOICE_HZ = 16_000
_HALF_TAPS = 12
"""On either side, in samples of the slower of the two rates."""
_KAISER_BETA = 7.0
_PASS = 0.92
"""The share of the band below half of the slower rate that passes; what lies above must not fold back."""


class VoiceResampler:
    """Filters and interpolates block after block. The positions are exact, so any number of blocks adds no drift."""

    def __init__(self, rate: int) -> None:
        common = gcd(rate, VOICE_HZ)
        self._up, self._down = VOICE_HZ // common, rate // common
        stretch = max(1.0, rate / VOICE_HZ)
        half = int(np.ceil(_HALF_TAPS * stretch))
        phases = np.arange(self._up)[:, None] / self._up
        distance = np.arange(-half + 1, half + 1)[None, :] - phases
        window = np.i0(_KAISER_BETA * np.sqrt(np.clip(1 - (distance / half) ** 2, 0, None)))
        weights = np.sinc(distance * _PASS / stretch) * window
        self._weights = np.asarray(weights / weights.sum(axis=1, keepdims=True), np.float32)
        """By phase: the weights of the samples around a position."""
        self._half = half
        self._held = np.zeros(half - 1, np.float32)
        self._next = 0
        """The position of the next sample, in 1/up of a sample of the microphone, from the first that can be reached."""

    @property
    def input_step(self) -> int:
        """So many samples of the microphone …"""
        return self._down

    @property
    def output_step(self) -> int:
        """… become so many at VOICE_HZ, exactly."""
        return self._up

    def rest(self) -> npt.NDArray[np.int16]:
        """Return what was held back, when no more comes: silence follows."""
        return self.push(np.zeros((self._half, 1), np.int16))

    def push(self, samples: Samples) -> npt.NDArray[np.int16]:
        """Return what is complete now; it lags behind by a few milliseconds.

        The first sample of all that is returned stands at the first that was pushed: nothing is delayed.
        """
        mono = samples.mean(axis=1, dtype=np.float32) if samples.shape[1] > 1 else samples[:, 0]
        held = np.concatenate((self._held, mono.astype(np.float32, copy=False)))
        taps = 2 * self._half
        last = (len(held) - taps) * self._up + self._up - 1
        places = np.arange(self._next, last + 1, self._down) if len(held) >= taps else np.arange(0)
        whole, phase = places // self._up, places % self._up
        if len(places):
            windows = np.lib.stride_tricks.sliding_window_view(held, taps)[whole]
            heard = np.einsum("mt,mt->m", windows, self._weights[phase])
            self._next = int(places[-1]) + self._down
        else:
            heard = np.zeros(0, np.float32)
        used = min(self._next // self._up, len(held))
        self._held = held[used:]
        self._next -= used * self._up
        return np.asarray(np.clip(np.rint(heard), -32768, 32767), np.int16)
