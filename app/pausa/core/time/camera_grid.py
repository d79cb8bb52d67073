"""When a camera's frames really were taken: their times, freed of jitter, as its crystal sets them.

A slow second-order loop over all frames, those between segments included, so that a segment that begins need not
trust the one frame it begins with. The first frames are averaged; later ones pull by a fixed small fraction.
"""

MOST_STRAY = 600e-6
"""How far the period may stray from the nominal one: crystals are within 100 ppm, and 29.97 is told from 30."""
LOOP_GAIN = 0.01
"""A late frame pulls by this fraction: at 30 fps a time constant of some seconds, so jitter is averaged away."""
LOOP_GAIN_RATE = LOOP_GAIN**2 / 4
"""Critically damped: no overshoot."""
SETTLED_FRAMES = 60
"""The period is learned from here on: before, the phase is not known well enough."""
MOST_STRANGERS = 8
"""So many frames in a row off the grid by more than a quarter of a period: it is another grid."""


class CameraGrid:
    """Learns phase and period. Nanoseconds throughout; one owner."""

    def __init__(self, nominal_ns: float) -> None:
        self.nominal_ns = nominal_ns
        self.period_ns = nominal_ns
        """As it is known by now."""
        self._phase_ns: float | None = None
        self._count = 0
        self._strangers = 0

    def observe(self, time_ns: int) -> float | None:
        """The frame after the last. → its time without jitter; None where it is too far off to say."""
        if self._phase_ns is None:
            return self._begin(time_ns)
        periods = max(1, round((time_ns - self._phase_ns) / self.period_ns))
        expected_ns = self._phase_ns + periods * self.period_ns
        off_ns = time_ns - expected_ns
        if abs(off_ns) > self.nominal_ns / 4:
            self._strangers += 1
            if self._strangers > MOST_STRANGERS:
                self._begin(time_ns)
            return None
        self._strangers = 0
        self._count += 1
        self._phase_ns = expected_ns + max(LOOP_GAIN, 1 / self._count) * off_ns
        if self._count > SETTLED_FRAMES:
            stray_ns = MOST_STRAY * self.nominal_ns
            period_ns = self.period_ns + LOOP_GAIN_RATE * off_ns
            self.period_ns = min(max(period_ns, self.nominal_ns - stray_ns), self.nominal_ns + stray_ns)
        return self._phase_ns

    def _begin(self, time_ns: int) -> float:
        self._phase_ns = float(time_ns)
        self._count = 1
        self._strangers = 0
        return self._phase_ns
