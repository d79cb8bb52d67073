"""Lowers the sample rate of devices that are too fast for the encoder, by a whole factor."""

import numpy as np

from pausa.capture.source import Samples

MOST_HZ = 96_000
"""Of AAC."""
LEAST_HZ = 44_100
"""Not lowered below this."""
_TAPS_PER_FACTOR = 32
_KAISER_BETA = 9.0
_PASS = 0.9
"""The share of the new band that passes; what lies above it must not fold back."""


def decimation(rate: int) -> int:
    """Return the factor, a power of two, by which ``rate`` is divided: 1 for rates that the encoder takes."""
    factor = 1
    while rate / factor > MOST_HZ:
        factor *= 2
    return factor * 2 if factor > 1 and rate / factor / 2 >= LEAST_HZ else factor


class Decimator:
    """Filters blocks and keeps each ``factor``-th sample; with a factor of 1 blocks pass untouched."""

    def __init__(self, factor: int, channels: int) -> None:
        self._factor = factor
        count = _TAPS_PER_FACTOR * factor + 1
        place = np.arange(count) - count // 2
        weights = np.sinc(place * _PASS / factor) * np.kaiser(count, _KAISER_BETA)
        self._weights = (weights / weights.sum()).astype(np.float32)
        # So that the first sample that comes out is the first that came in.
        self._held: Samples = np.zeros((count // 2, channels), np.int16)

    def push(self, samples: Samples) -> Samples:
        """Return the samples that are complete now."""
        if self._factor == 1:
            return samples
        held = np.concatenate((self._held, samples))
        count = len(self._weights)
        ready = max(0, (len(held) - count) // self._factor + 1) if len(held) >= count else 0
        self._held = held[ready * self._factor :]
        if not ready:
            return samples[:0]
        windows = np.lib.stride_tricks.sliding_window_view(held, count, axis=0)[:: self._factor][:ready]
        smooth = np.einsum("nct,t->nc", windows.astype(np.float32), self._weights)
        return np.asarray(np.clip(np.rint(smooth), -32768, 32767), np.int16)
