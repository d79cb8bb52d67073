"""The level of the sound."""

import math
import threading
from dataclasses import dataclass

from pausa.capture.source import Samples

FLOOR_DBFS = -96.0
CLIP = 32700


@dataclass(frozen=True, slots=True)
class Level:
    """The level since it was last read."""

    peak_dbfs: float = FLOOR_DBFS
    rms_dbfs: float = FLOOR_DBFS
    clipped: bool = False


class LevelMeter:
    """Measures peak and RMS. Thread-safe."""

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
        """Return the level since the last call."""
        with self._lock:
            peak, square, count = self._peak, self._square, self._count
            self._peak, self._square, self._count = 0, 0.0, 0
        rms = math.sqrt(square / count) if count else 0.0
        return Level(_dbfs(peak), _dbfs(rms), peak >= CLIP)


def _dbfs(value: float) -> float:
    return max(FLOOR_DBFS, 20 * math.log10(value / 32768)) if value > 0 else FLOOR_DBFS
