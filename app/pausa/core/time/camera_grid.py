"""Removes jitter from a camera's frame times, so that they follow the camera's own crystal.

A slow second-order loop over all frames, including those between segments, so that the begin of a segment does not
depend on its first frame alone. The first frames are averaged; later ones correct it by a fixed small fraction.
"""

MOST_DEVIATION = 600e-6
"""Limit of the period's deviation from nominal: crystals are within 100 ppm, and 29.97 differs from 30 by 1000."""
LOOP_GAIN = 0.01
"""Gain of the phase: at 30 fps a time constant of some seconds, so that jitter is averaged away."""
LOOP_GAIN_RATE = LOOP_GAIN**2 / 4
"""Gain of the period, for critical damping: no overshoot."""
SETTLED_FRAMES = 60
"""The period is learned after this many frames: before, the phase is not known well enough."""
MOST_OUTLIERS = 8
"""After this many outliers in a row (off by more than a quarter of a period), restart: the camera's phase has changed."""


class CameraGrid:
    """Learns phase and period in nanoseconds. Not thread-safe."""

    def __init__(self, nominal_ns: float) -> None:
        self.nominal_ns = nominal_ns
        self.period_ns = nominal_ns
        """The best estimate so far."""
        self._phase_ns: float | None = None
        self._count = 0
        self._outliers = 0

    def observe(self, time_ns: int) -> float | None:
        """Feed the next frame time; returns it with jitter removed, or None for an outlier."""
        if self._phase_ns is None:
            return self._begin(time_ns)
        periods = max(1, round((time_ns - self._phase_ns) / self.period_ns))
        expected_ns = self._phase_ns + periods * self.period_ns
        off_ns = time_ns - expected_ns
        if abs(off_ns) > self.nominal_ns / 4:
            self._outliers += 1
            if self._outliers > MOST_OUTLIERS:
                self._begin(time_ns)
            return None
        self._outliers = 0
        self._count += 1
        self._phase_ns = expected_ns + max(LOOP_GAIN, 1 / self._count) * off_ns
        if self._count > SETTLED_FRAMES:
            deviation_ns = MOST_DEVIATION * self.nominal_ns
            period_ns = self.period_ns + LOOP_GAIN_RATE * off_ns
            self.period_ns = min(
                max(period_ns, self.nominal_ns - deviation_ns), self.nominal_ns + deviation_ns
            )
        return self._phase_ns

    def _begin(self, time_ns: int) -> float:
        self._phase_ns = float(time_ns)
        self._count = 1
        self._outliers = 0
        return self._phase_ns
