"""Removes jitter from a camera's frame times, so that they follow the camera's own crystal.

A slow second-order loop over all frames, including those between segments, so that the begin of a segment does not
depend on its first frame alone. The first frames are averaged; later ones correct it by a fixed small fraction.

A frame that lies far from the grid is ignored, unless many do on both sides while the camera keeps its rate: then its times
jitter by so much, and the frames are counted rather than each taken for the period that is nearest to it.
"""

from collections import deque

MOST_DEVIATION = 600e-6
"""Limit of the period's deviation from nominal: crystals are within 100 ppm, and 29.97 differs from 30 by 1000."""
LOOP_GAIN = 0.01
"""Gain of the phase: at 30 fps a time constant of some seconds, so that jitter is averaged away."""
LOOP_GAIN_RATE = LOOP_GAIN**2 / 4
"""Gain of the period, for critical damping: no overshoot."""
SETTLED_FRAMES = 60
"""The period is learned after this many frames: before, the phase is not known well enough."""
OUTLIER = 0.25
"""A frame that is off by more than this part of a period is an outlier."""
MOST_OUTLIERS = 8
"""After this many outliers in a row that agree, restart: the camera's phase has changed."""
REMEMBERED = 16
FEWEST_OUTLIERS = 3
"""If so many of the remembered frames are outliers and do not agree, the camera's times may jitter as much as that."""
PACE = 0.07
WATCHED = 64
FEWEST_WATCHED = 8
"""They do if so many frames come at the grid's rate, to this part of it; else the camera has another rate, and is left in its true time."""
LEAST_BAND, MOST_BAND = 0.75, 0.95
"""A frame that is off by less than this part of a period is the next one, and there is no gap before it: more, the more the times jitter."""
BAND_BEYOND = 0.1
RUN_AHEAD = 0.6
"""If frames are early by so much of a period in the mean, one was counted that never was."""


class CameraGrid:
    """Learns phase and period in nanoseconds. Not thread-safe."""

    def __init__(self, nominal_ns: float) -> None:
        self.nominal_ns = nominal_ns
        self.period_ns = nominal_ns
        """The best estimate so far."""
        self._phase_ns: float | None = None
        self._count = 0
        self._outliers = 0
        self._times: deque[int] = deque(maxlen=WATCHED)
        self._offs: deque[float] = deque(maxlen=REMEMBERED)
        """By how much the newest frames were off."""

    @property
    def band(self) -> float:
        """By how much of a period a frame may be off and still be the next one."""
        if not self.jitters:
            return LEAST_BAND
        widest = max(abs(off_ns) for off_ns in self._offs) / self.nominal_ns
        return min(max(LEAST_BAND, widest + BAND_BEYOND), MOST_BAND)

    def observe(self, time_ns: int) -> float | None:
        """Feed the next frame time; returns it with jitter removed, or None for an outlier."""
        self._times.append(time_ns)
        if self._phase_ns is None:
            return self._begin(time_ns)
        periods = (time_ns - self._phase_ns) / self.period_ns
        expected_ns = self._phase_ns + (1 if periods < 1 + self.band else round(periods)) * self.period_ns
        off_ns = time_ns - expected_ns
        self._offs.append(off_ns)
        if abs(off_ns) > OUTLIER * self.nominal_ns:
            self._outliers += 1
            if self._outliers > MOST_OUTLIERS and self._agree:
                self._begin(time_ns)
                return None
            if not self.jitters:
                self._phase_ns = expected_ns
                return None
        else:
            self._outliers = 0
        if sum(self._offs) < -RUN_AHEAD * self.nominal_ns * REMEMBERED:
            expected_ns -= self.period_ns
            off_ns += self.period_ns
            self._offs.clear()
        self._count += 1
        self._phase_ns = expected_ns + max(LOOP_GAIN, 1 / self._count) * off_ns
        if self._count > SETTLED_FRAMES:
            deviation_ns = MOST_DEVIATION * self.nominal_ns
            period_ns = self.period_ns + LOOP_GAIN_RATE * off_ns
            self.period_ns = min(
                max(period_ns, self.nominal_ns - deviation_ns), self.nominal_ns + deviation_ns
            )
        return self._phase_ns

    @property
    def _agree(self) -> bool:
        newest = list(self._offs)[-MOST_OUTLIERS:]
        return max(newest) - min(newest) < OUTLIER * self.nominal_ns

    @property
    def jitters(self) -> bool:
        """Whether the times jitter by more than a quarter of a period, so that the grid says better than they do where a frame belongs."""
        far = [off_ns for off_ns in self._offs if abs(off_ns) > OUTLIER * self.nominal_ns]
        if len(far) < FEWEST_OUTLIERS or not self._keeps_pace:
            return False
        return self._outliers < len(far) or max(far) - min(far) > OUTLIER * self.nominal_ns

    @property
    def _keeps_pace(self) -> bool:
        times = self._times
        if len(times) < FEWEST_WATCHED:
            return False
        step_ns = (times[-1] - times[0]) / (len(times) - 1)
        return abs(step_ns - self.nominal_ns) < max(PACE, 1 / len(times)) * self.nominal_ns

    def _begin(self, time_ns: int) -> float:
        self._phase_ns = float(time_ns)
        self._count = 1
        self._outliers = 0
        self._offs.clear()
        return self._phase_ns
