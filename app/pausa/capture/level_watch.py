"""Judges whether the microphone is heard as it should be: not silent, not too quiet, not cut off at its loudest."""

from collections import deque
from collections.abc import Callable
from enum import Enum

import numpy as np
import numpy.typing as npt

from pausa.capture.level import dbfs, is_clipped
from pausa.capture.source import Samples

SILENT_S = 3.0
QUIET_DBFS = -40.0
QUIET_S = 10.0
WINDOW_S = 0.05
MODULATED_DB = 10.0
"""Speech is this much louder than what lies between the words; the noise of a room is steadier."""
ACTIVE_SHARE = 0.2
OFFSET_S = 0.5
"""The middle of the wave is that of about so long."""
CLIPPED_WINDOWS = 4
"""So many cut-off windows within ``CLIPPED_S``: one bang on the table is not worth a word."""
CLIPPED_S = 5.0
CLEAR_S = 10.0
"""How long all has to be well before that is told."""


class Verdict(Enum):
    """How the microphone is heard."""

    WELL = "well"
    SILENT = "silent"
    QUIET = "quiet"
    CLIPPING = "clipping"


class LevelWatch:
    """Tells each change of the verdict once. Silence while nobody speaks is no fault of the microphone:

    once it was heard at a good level, only speech that has become quiet is; before that also anything that stays below.
    """

    def __init__(self, tell: Callable[[Verdict], None]) -> None:
        self._tell = tell
        self.verdict = Verdict.WELL
        self._rate = 48000
        self.begin(48000)

    def begin(self, rate: int) -> None:
        """Listen to another microphone. The verdict stays until this one is heard."""
        self._rate = rate
        self._zeros_s = 0.0
        self._was_good = False
        self._peaks: deque[float] = deque(maxlen=round(QUIET_S / WINDOW_S))
        self._clipped: deque[bool] = deque(maxlen=round(CLIPPED_S / WINDOW_S))
        self._clear_s = 0.0
        self._window_peak = 0.0
        self._window_clipped = False
        self._window_s = 0.0
        self._offset: npt.NDArray[np.float64] | None = None

    def hear(self, samples: Samples) -> None:
        """Take a block of what is recorded."""
        if not len(samples):
            return
        length_s = len(samples) / self._rate
        peak = self._peak(samples, length_s)
        self._zeros_s = 0.0 if peak else self._zeros_s + length_s
        if self._zeros_s > SILENT_S:
            self._judge(Verdict.SILENT)
            return
        if peak and self.verdict is Verdict.SILENT:
            self._judge(Verdict.WELL)
        self._window_peak = max(self._window_peak, peak)
        self._window_clipped |= is_clipped(samples)
        self._window_s += length_s
        if self._window_s >= WINDOW_S:
            self._end_window()

    def _peak(self, samples: Samples, length_s: float) -> float:
        """Return how far the wave swings; 0 for one that stands still, wherever that is.

        Some inputs are not at zero when nothing is heard, and so look loud.
        """
        highest, lowest = samples.max(axis=0).astype(np.int32), samples.min(axis=0).astype(np.int32)
        if (highest == lowest).all():
            return 0.0
        middle = samples.mean(axis=0)
        if self._offset is None:
            self._offset = middle
        self._offset = self._offset + min(1.0, length_s / OFFSET_S) * (middle - self._offset)
        return float(np.maximum(highest - self._offset, self._offset - lowest).max())

    def stalled(self) -> None:
        """No block comes at all."""
        self._judge(Verdict.SILENT)

    def _end_window(self) -> None:
        level = dbfs(self._window_peak)
        clipped, length_s = self._window_clipped, self._window_s
        self._window_peak, self._window_clipped, self._window_s = 0.0, False, 0.0
        self._peaks.append(level)
        self._clipped.append(clipped)
        good = level > QUIET_DBFS and not clipped
        self._was_good |= level > QUIET_DBFS
        if sum(self._clipped) >= CLIPPED_WINDOWS:
            self._clear_s = 0.0
            self._judge(Verdict.CLIPPING)
        elif self._is_quiet():
            self._judge(Verdict.QUIET)
        elif self.verdict is Verdict.QUIET:
            if good:
                self._judge(Verdict.WELL)
        elif self.verdict is Verdict.CLIPPING:
            self._clear_s = 0.0 if clipped else self._clear_s + length_s
            if self._clear_s > CLEAR_S:
                self._judge(Verdict.WELL)

    def _is_quiet(self) -> bool:
        if len(self._peaks) < (self._peaks.maxlen or 0) or max(self._peaks) > QUIET_DBFS:
            return False
        if not self._was_good:
            return True
        between = sorted(self._peaks)[len(self._peaks) // 10]
        active = sum(level > between + MODULATED_DB for level in self._peaks)
        return active >= ACTIVE_SHARE * len(self._peaks)

    def _judge(self, verdict: Verdict) -> None:
        if verdict is self.verdict:
            return
        self.verdict = verdict
        if verdict is Verdict.WELL:
            self._clear_s = 0.0
        self._tell(verdict)
