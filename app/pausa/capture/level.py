"""The level of the sound."""

import math
import threading
from dataclasses import dataclass

import numpy as np

from pausa.capture.source import Samples

FLOOR_DBFS = -96.0
CLIP = 32700
FLAT_RUN = 6
"""So many equal samples at the loudest point: the wave was cut off before it reached us, at whatever level."""
LEAST_FLAT = 16384
"""Flat tops are looked for above half of full scale."""


@dataclass(frozen=True, slots=True)
class Level:
    """The level since it was last read."""

    peak_dbfs: float = FLOOR_DBFS
    rms_dbfs: float = FLOOR_DBFS
    clipped: bool = False


def is_clipped(samples: Samples) -> bool:
    """Whether the sound (int16, one or more channels) is cut off at its loudest."""
    peak = max(int(samples.max()), -int(samples.min())) if samples.size else 0
    if peak >= CLIP:
        return True
    if peak < LEAST_FLAT or len(samples) < FLAT_RUN:
        return False
    at_peak = (np.abs(samples.astype(np.int32)) == peak).any(axis=1)
    runs = np.lib.stride_tricks.sliding_window_view(at_peak, FLAT_RUN)
    return bool(runs.all(axis=1).any())


class LevelMeter:
    """Measures peak and RMS. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._peak = 0
        self._square = 0.0
        self._count = 0
        self._clipped = False

    def add(self, samples: Samples) -> None:
        """``samples``: int16, shape (samples, channels)."""
        if not samples.size:
            return
        peak = max(int(samples.max()), -int(samples.min()))
        flat = samples.reshape(-1).astype("f4")
        square = float(flat @ flat)
        clipped = is_clipped(samples)
        with self._lock:
            self._peak = max(self._peak, peak)
            self._square += square
            self._count += samples.size
            self._clipped |= clipped

    def take(self) -> Level:
        """Return the level since the last call."""
        with self._lock:
            peak, square, count, clipped = self._peak, self._square, self._count, self._clipped
            self._peak, self._square, self._count, self._clipped = 0, 0.0, 0, False
        rms = math.sqrt(square / count) if count else 0.0
        return Level(dbfs(peak), dbfs(rms), clipped)


def dbfs(value: float) -> float:
    return max(FLOOR_DBFS, 20 * math.log10(value / 32768)) if value > 0 else FLOOR_DBFS
