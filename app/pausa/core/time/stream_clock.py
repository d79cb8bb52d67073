"""Places the frames of a network camera in time: when they were taken, not when their packets came.

A network delivers in bursts: nothing for a while, then several frames at once. A stream has time stamps of its own on a
clock of its own, and frames come late but never early. So, as with sound (``sample_clock.py``), the lower envelope of
(arrival − time stamp) maps that clock to ours. The frames of a stream without time stamps, or with some that do not count time,
are counted (``counted_clock.py``).
"""

import math
from collections import deque
from itertools import pairwise

from pausa.core.time.counted_clock import CountedClock

SECOND_NS = 1_000_000_000
BUCKET_NS = SECOND_NS // 2
BUCKETS = 20
"""The envelope is that of the last ten seconds."""
SETTLING_NS = 2 * SECOND_NS
"""At first the line follows every earlier arrival at once; after that it moves slowly."""
SLOWLY = 1e-3
"""How fast the line follows the envelope: crystals are within 200 ppm of their name."""
QUICKLY = 0.1
"""The same for a line that was only guessed, or is later than the frames."""
MOST_EARLY_NS = SECOND_NS // 2
"""A frame that would be from so far in the future says that the stream's clock has jumped."""
MOST_LATE_NS = 3_500_000_000
"""The same for one from so far in the past."""
CATCH_UP_NS = 1_500_000_000
WINDOW_NS = 4 * SECOND_NS
"""The rate is that of the last four seconds."""
DRIFT = 0.04
"""A stream's clock that is off by more than this counts something else than time."""
CHECKED_BUCKETS = 6
FEWEST_STEPS = 10


class StreamClock:
    """Learns how a stream's time maps to the monotonic clock. Not thread-safe."""

    def __init__(self) -> None:
        self._arrivals: deque[tuple[int, int]] = deque()
        """(arrival, the stream's own time) of the frames within the window."""
        self._buckets: deque[tuple[int, int]] = deque(maxlen=BUCKETS)
        """(number, least lateness) of each half second."""
        self._offset_ns = 0.0
        self._anchored_ns: int | None = None
        self._opened_ns: int | None = None
        self._stream_ns = 0
        self._time_ns = 0
        self._counted: CountedClock | None = None
        """Takes over where there are no time stamps that can be trusted."""
        self._checked: tuple[int, int] | None = None
        self._strikes = 0
        self._late_since_ns: int | None = None
        self.late_ns = 0
        """How late the newest frame came."""

    @property
    def most_late_ns(self) -> int:
        """How late frames come at worst, by those of the last seconds."""
        if self._counted is not None:
            return self._counted.most_late_ns
        return max((round(at - stream - self._offset_ns) for at, stream in self._arrivals), default=0)

    @property
    def period_ns(self) -> float:
        """The time between two frames, by the stream's own time or else by arrivals; 0 if not known yet."""
        if self._counted is not None:
            return self._counted.period_ns
        if len(self._arrivals) < 3:
            return 0.0
        return (self._arrivals[-1][1] - self._arrivals[0][1]) / (len(self._arrivals) - 1)

    def rate_range(self) -> tuple[float, float]:
        """Return between which rates the stream is sent; (0, inf) if little is known."""
        if self._counted is not None:
            return self._counted.rate_range()
        steps = sorted(after[1] - before[1] for before, after in pairwise(self._arrivals))
        tenth = len(steps) // 10
        if len(steps) < FEWEST_STEPS or steps[tenth] <= 0:
            return 0.0, math.inf
        return 1e9 / steps[-1 - tenth], 1e9 / steps[tenth]

    def name_rate(self, fps: float) -> None:
        """Say at which rate the stream is sent, when some frames have come, but none was used."""
        if self._counted is not None:
            self._counted.name_period(1e9 / fps)
            self._time_ns = 0

    def observe(self, stream_ns: int | None, arrival_ns: int) -> int:
        """Return when the frame was taken that came at ``arrival_ns`` with the time stamp ``stream_ns``."""
        if self._counted is None and (stream_ns is None or self._falls_behind(stream_ns, arrival_ns)):
            self._distrust()
        if self._counted is not None or stream_ns is None:
            return self._count(arrival_ns)
        if self._anchored_ns is None:
            self._anchor(stream_ns, arrival_ns - stream_ns, arrival_ns)
        elif self._jumps(stream_ns, arrival_ns):
            # It goes on where it was: the frames of one burst must not lie on top of each other.
            next_ns = max(self._time_ns + round(self.period_ns), arrival_ns - self.most_late_ns)
            self._anchor(stream_ns, next_ns - stream_ns, arrival_ns)
        elif self._runs_off(arrival_ns):
            self._distrust()
            return self._count(arrival_ns)
        step_ns = max(0, stream_ns - self._stream_ns)
        self._stream_ns = stream_ns
        self._arrivals.append((arrival_ns, stream_ns))
        while self._arrivals[0][0] < arrival_ns - WINDOW_NS:
            self._arrivals.popleft()
        self._follow(arrival_ns - stream_ns, arrival_ns, step_ns)
        time_ns = round(stream_ns + self._offset_ns)
        self._time_ns = max(time_ns, self._time_ns + 1)
        self.late_ns = max(0, arrival_ns - self._time_ns)
        return self._time_ns

    def _count(self, arrival_ns: int) -> int:
        assert self._counted is not None
        self._time_ns = max(self._counted.observe(arrival_ns), self._time_ns + 1)
        self.late_ns = max(0, arrival_ns - self._time_ns)
        return self._time_ns

    def _anchor(self, stream_ns: int, offset_ns: int, arrival_ns: int) -> None:
        self._anchored_ns = arrival_ns
        self._offset_ns = float(offset_ns)
        self._stream_ns = stream_ns
        self._arrivals.clear()
        self._buckets.clear()
        self._checked = self._late_since_ns = None

    def _jumps(self, stream_ns: int, arrival_ns: int) -> bool:
        """Whether the stream's clock was set, or has come round."""
        late_ns = arrival_ns - stream_ns - self._offset_ns
        settling = self._anchored_ns is not None and arrival_ns - self._anchored_ns < SETTLING_NS
        return (
            stream_ns < self._stream_ns
            or self._stays_late(arrival_ns)
            or (late_ns < -MOST_EARLY_NS and not settling)
        )

    def _stays_late(self, arrival_ns: int) -> bool:
        """Whether frames are late for longer than a network needs to deliver what it had held up."""
        return self._late_since_ns is not None and arrival_ns - self._late_since_ns > CATCH_UP_NS

    def _falls_behind(self, stream_ns: int, arrival_ns: int) -> bool:
        """Whether frames have become late little by little, and not by a pause of the network."""
        if self._anchored_ns is None or arrival_ns - stream_ns - self._offset_ns < MOST_LATE_NS:
            self._late_since_ns = None
            return False
        if self._late_since_ns is None:
            self._late_since_ns = arrival_ns
        longest_ns = max((after[0] - before[0] for before, after in pairwise(self._arrivals)), default=0)
        return self._stays_late(arrival_ns) and longest_ns < MOST_LATE_NS / 2

    def _follow(self, late_ns: int, arrival_ns: int, step_ns: int) -> None:
        number = arrival_ns // BUCKET_NS
        if not self._buckets or self._buckets[-1][0] != number:
            self._buckets.append((number, late_ns))
        elif late_ns < self._buckets[-1][1]:
            self._buckets[-1] = (number, late_ns)
        floor_ns = min(least for _, least in self._buckets)
        away_ns = floor_ns - self._offset_ns
        if self._opened_ns is None:
            self._opened_ns = arrival_ns
        if arrival_ns - self._opened_ns < SETTLING_NS and away_ns < 0:
            self._offset_ns = float(floor_ns)
            return
        settling = self._anchored_ns is not None and arrival_ns - self._anchored_ns < SETTLING_NS
        fraction = QUICKLY if settling or away_ns < 0 else SLOWLY
        if away_ns > 0 and len(self._buckets) < BUCKETS // 2:
            return  # The earliest arrivals may not have been seen yet.
        most_ns = fraction * step_ns
        self._offset_ns += min(max(away_ns, -most_ns), most_ns)

    def _runs_off(self, arrival_ns: int) -> bool:
        """Whether the stream's clock has run much faster or slower than ours for a while."""
        if len(self._buckets) < CHECKED_BUCKETS:
            return False
        floor_ns = min(least for _, least in list(self._buckets)[-CHECKED_BUCKETS:])
        if self._checked is None:
            self._checked = (arrival_ns, floor_ns)
            return False
        since_ns, before_ns = self._checked
        if arrival_ns - since_ns < CHECKED_BUCKETS * BUCKET_NS:
            return False
        off = abs(floor_ns - before_ns) > DRIFT * (arrival_ns - since_ns)
        self._strikes = self._strikes + 1 if off else 0
        self._checked = (arrival_ns, floor_ns)
        return self._strikes > 1

    def _distrust(self) -> None:
        """Count the frames from now on."""
        self._counted = CountedClock()
        for arrival_ns, _ in self._arrivals:
            self._counted.observe(arrival_ns)
        if self._counted.period_ns:
            self._counted.name_period(self._counted.period_ns)
        self._arrivals.clear()
