"""Places the frames of a network camera in time: when they were taken, not when their packets came.

A network delivers in bursts: nothing for a while, then several frames at once. A stream has time stamps of its own on a
clock of its own, and frames come late but never early. So, as with sound (``sample_clock.py``), the lower envelope of
(arrival − time stamp) maps that clock to ours. A stream without time stamps is counted: its frames are laid
evenly at the measured rate. If they come evenly, but later and later, the rate has changed.
"""

from collections import deque
from itertools import pairwise

SECOND_NS = 1_000_000_000
BUCKET_NS = SECOND_NS // 2
BUCKETS = 20
"""The envelope is that of the last ten seconds."""
COUNTED_BUCKETS = 5
SETTLING_NS = 2 * SECOND_NS
"""At first the line follows every earlier arrival at once; after that it moves slowly."""
SLOWLY = 1e-3
"""How fast the line follows the envelope: crystals are within 200 ppm of their name."""
QUICKLY = 0.1
"""The same for a line that was only guessed, or is later than the frames."""
COUNTING = 0.03
"""The same for a stream without time stamps."""
NAMED = 0.04
"""A measured rate that is within this of the named one is the named one."""
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
CHANGED = 2
"""So many frames that are later than so many periods say that a stream without time stamps has become slower."""


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
        self._counted_ns = 0.0
        self._time_ns = 0
        self._trusted = True
        self._named_ns = 0.0
        self._checked: tuple[int, int] | None = None
        self._strikes = 0
        self._slower = 0
        self._late_since_ns: int | None = None
        self.late_ns = 0
        """How late the newest frame came."""

    @property
    def most_late_ns(self) -> int:
        """How late frames come at worst, by those of the last seconds."""
        return max((round(at - stream - self._offset_ns) for at, stream in self._arrivals), default=0)

    @property
    def period_ns(self) -> float:
        """The time between two frames, by the stream's own time or else by arrivals; 0 if not known yet."""
        if len(self._arrivals) < 3:
            return 0.0
        if self._trusted:
            return (self._arrivals[-1][1] - self._arrivals[0][1]) / (len(self._arrivals) - 1)
        return self._period_by_arrival()

    def name_rate(self, fps: float) -> None:
        """Say at which rate the stream is sent, when some frames have come, but none was used."""
        self._named_ns = 1e9 / fps
        measured_ns = self._period_by_arrival()
        if self._trusted or abs(measured_ns - self._named_ns) > NAMED * self._named_ns:
            return
        # They were counted before the rate was known.
        arrivals = [at for at, _ in self._arrivals]
        self._arrivals.clear()
        self._buckets.clear()
        self._time_ns = 0
        self._anchored_ns = self._opened_ns = arrivals[0]
        self._offset_ns = min(at - place * self._named_ns for place, at in enumerate(arrivals))
        for place, at in enumerate(arrivals):
            self._counted_ns = place * self._named_ns
            self._stream_ns = round(self._counted_ns)
            self._arrivals.append((at, self._stream_ns))
            self._follow(at - self._stream_ns, at, 0)

    def observe(self, stream_ns: int | None, arrival_ns: int) -> int:
        """Return when the frame was taken that came at ``arrival_ns`` with the time stamp ``stream_ns``."""
        if self._trusted and (stream_ns is None or self._falls_behind(stream_ns, arrival_ns)):
            self._distrust()
        if not self._trusted or stream_ns is None:
            stream_ns = self._count(arrival_ns)
        if self._anchored_ns is None:
            self._anchor(stream_ns, arrival_ns - stream_ns, arrival_ns)
        elif self._jumps(stream_ns, arrival_ns):
            # It goes on where it was: the frames of one burst must not lie on top of each other.
            next_ns = max(self._time_ns + round(self.period_ns), arrival_ns - self.most_late_ns)
            self._anchor(stream_ns, next_ns - stream_ns, arrival_ns)
        elif self._trusted:
            self._check(arrival_ns)
        step_ns = max(0, stream_ns - self._stream_ns)
        self._stream_ns = stream_ns
        self._arrivals.append((arrival_ns, stream_ns))
        while self._arrivals[0][0] < arrival_ns - WINDOW_NS:
            self._arrivals.popleft()
        self._follow(arrival_ns - stream_ns, arrival_ns, step_ns)
        if not self._trusted:
            self._correct_count(arrival_ns - stream_ns)
        time_ns = round(stream_ns + self._offset_ns)
        self._time_ns = max(time_ns, self._time_ns + 1)
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
        # Without time stamps a lost frame makes all later ones late for good.
        remembered = BUCKETS if self._trusted else COUNTED_BUCKETS
        floor_ns = min(least for _, least in list(self._buckets)[-remembered:])
        away_ns = floor_ns - self._offset_ns
        if self._opened_ns is None:
            self._opened_ns = arrival_ns
        if arrival_ns - self._opened_ns < SETTLING_NS and away_ns < 0:
            self._offset_ns = float(floor_ns)
            return
        settling = self._anchored_ns is not None and arrival_ns - self._anchored_ns < SETTLING_NS
        fraction = QUICKLY if settling else self._pace(away_ns)
        if away_ns > 0 and self._trusted and len(self._buckets) < BUCKETS // 2:
            return  # The earliest arrivals may not have been seen yet.
        most_ns = fraction * step_ns
        self._offset_ns += min(max(away_ns, -most_ns), most_ns)

    def _pace(self, away_ns: float) -> float:
        if not self._trusted:
            return COUNTING if abs(away_ns) < 2 * self._period_by_arrival() else QUICKLY
        return QUICKLY if away_ns < 0 else SLOWLY

    def _check(self, arrival_ns: int) -> None:
        """Find out whether the stream's clock runs as ours does."""
        if len(self._buckets) < CHECKED_BUCKETS:
            return
        floor_ns = min(least for _, least in list(self._buckets)[-CHECKED_BUCKETS:])
        if self._checked is None:
            self._checked = (arrival_ns, floor_ns)
            return
        since_ns, before_ns = self._checked
        if arrival_ns - since_ns < CHECKED_BUCKETS * BUCKET_NS:
            return
        self._strikes = (
            self._strikes + 1 if abs(floor_ns - before_ns) > DRIFT * (arrival_ns - since_ns) else 0
        )
        self._checked = (arrival_ns, floor_ns)
        if self._strikes > 1:
            self._distrust()

    def _distrust(self) -> None:
        self._trusted = False
        self._anchored_ns = None
        self._arrivals.clear()

    # ── streams without time stamps ──────────────────────────────────────────────────────────────────

    def _count(self, arrival_ns: int) -> int:
        """Return a time stamp made of the measured rate."""
        if self._anchored_ns is None:
            self._counted_ns = 0.0
        period_ns = self._period_by_arrival()
        if abs(period_ns - self._named_ns) < NAMED * self._named_ns:
            period_ns = self._named_ns
        late_ns = arrival_ns - self._counted_ns - period_ns - self._offset_ns
        if self._anchored_ns is not None and late_ns < 0 and self._in_bursts():
            period_ns = max(period_ns / 2, period_ns + late_ns)
        self._counted_ns += period_ns
        return round(self._counted_ns)

    def _correct_count(self, late_ns: int) -> None:
        """Follow a rate that has changed, which shows only where frames do not come in bursts."""
        period_ns = self._period_by_arrival()
        away_ns = late_ns - self._offset_ns
        self._slower = self._slower + 1 if away_ns > CHANGED * period_ns else 0
        if (self._slower > CHANGED and not self._in_bursts()) or away_ns < -period_ns:
            self._offset_ns = float(late_ns)
            self._slower = 0

    def _period_by_arrival(self) -> float:
        """Return the mean distance of frames between the ends of the first and the last whole burst."""
        times = [at for at, _ in self._arrivals]
        if len(times) < 3:
            return 0.0
        mean_ns = (times[-1] - times[0]) / (len(times) - 1)
        ends = [place for place in range(len(times) - 1) if times[place + 1] - times[place] > mean_ns / 2]
        if len(ends) < 2:
            return mean_ns
        return (times[ends[-1]] - times[ends[0]]) / (ends[-1] - ends[0])

    def _in_bursts(self) -> bool:
        """Whether many frames come right after the one before."""
        times = [at for at, _ in self._arrivals]
        if len(times) < 4:
            return False
        mean_ns = (times[-1] - times[0]) / (len(times) - 1)
        close = sum(after - before < mean_ns / 3 for before, after in pairwise(times))
        return close > len(times) / 5
