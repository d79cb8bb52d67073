"""Places the frames of a stream without time stamps: they are counted, and laid evenly along a line of index and time.

Frames come late, in bursts or because nobody had time to read them, but never early. So the line lies under all
arrivals, and touches those of the ends of bursts: its slope is the time between two frames. A frame is never placed
after its arrival.

Lateness that goes back was the network's: nothing was lost, and the frames lie where the count says. Lateness that
stays is the camera's: it has left frames out, which are counted on, or has become slower. How long is waited before one
is told from the other depends on the bursts so far (``recovery_ns``): a quarter of a second without bursts, three
bursts with them.
"""

import math
from collections import deque
from itertools import pairwise

SECOND_NS = 1_000_000_000
LEAST_WINDOW_NS = 4 * SECOND_NS
MOST_WINDOW_NS = 12 * SECOND_NS
"""The slope is that of so much time: of so many bursts, within these limits."""
WINDOW_BURSTS = 12
FITTED_NS = 1_500_000_000
"""A slope over less time than this, or than so many bursts, is worse than the one before."""
FITTED_BURSTS = 3
FEW = 8
LEAST_ENDS = 4
"""From fewer bursts no rate is known."""
LOOK_NS = SECOND_NS // 4
"""How often slope and height are found anew."""
SMOOTHING = 0.2
FOLLOWING_NS = SECOND_NS
MOST_FOLLOWING_NS = 6 * SECOND_NS
"""The line follows frames that come later in about this time; in three bursts, within these limits."""
FOLLOWING_BURSTS = 3
LATER_NS = 60_000_000
"""Frames that are later than this, and than two periods, may have become late for good."""
LATER_OF_BURST = 0.3
OTHER_RATE = 0.15
"""A period that differs by more than this says that the camera's rate has changed; less, that it has left frames out."""
RECOVERIES = 20
"""How many half seconds the longest burst is remembered."""
CATCH_UP_NS = 3 * SECOND_NS
"""A network that is still late after so long, and after two bursts and more, will not catch up."""


class CountedClock:
    """Learns rate and delay of a stream from arrivals alone. Not thread-safe."""

    def __init__(self, period_ns: float = 0.0) -> None:
        """``period_ns``: what is known of the time between two frames, or 0."""
        self._period_ns = period_ns
        self._index = -1
        self._arrivals: deque[tuple[int, int]] = deque()
        """(index, arrival) of the frames of the last seconds at the present rate."""
        self._line_ns: float | None = None
        """Where the line is at the newest frame."""
        self._floor_ns = 0.0
        """How much later than the line the least late frame of the last seconds came."""
        self._peak_ns = 0.0
        self._recoveries: deque[tuple[int, float]] = deque(maxlen=RECOVERIES)
        self._earlier: deque[tuple[int, float]] = deque()
        """(arrival, how much earlier than the line) of frames that moved it."""
        self._looked_ns = 0
        self._late_since_ns: int | None = None
        self._time_ns = 0

    @property
    def period_ns(self) -> float:
        """The time between two frames; 0 if not known yet."""
        if self._period_ns:
            return self._period_ns
        return self._slope()[0]

    @property
    def most_late_ns(self) -> int:
        """How late frames come at worst, by those of the last seconds."""
        return round(max((at - self._line_at(index) for index, at in self._arrivals), default=0.0))

    def rate_range(self) -> tuple[float, float]:
        """Return between which rates the stream is sent; (0, inf) if little is known."""
        period_ns, length_ns = self._slope()
        ends = self._ends()
        if not period_ns or len(ends) < LEAST_ENDS:
            return 0.0, math.inf
        off = [at - index * period_ns for index, at in ends]
        wrong_ns = max(off) - min(off)
        if len(ends) < len(self._arrivals) / 2:
            wrong_ns += period_ns / 2
        wrong = min(wrong_ns / length_ns, 0.9)
        return 1e9 / (period_ns * (1 + wrong)), 1e9 / (period_ns * (1 - wrong))

    def name_period(self, period_ns: float) -> None:
        """Say what the time between two frames is, when some have come.

        The next times may lie before those of frames that were placed at their arrival, for want of a period.
        """
        measured_ns, _ = self._slope()
        self._period_ns = measured_ns or period_ns
        if self._arrivals:
            self._lay_under_all()
            self._learn_recovery()
            if abs(self._period_ns / period_ns - 1) < OTHER_RATE:
                self._period_ns = period_ns
                self._lay_under_all()
            self._time_ns = min(self._time_ns, round(self._line_at(self._index)))
            self._look(self._arrivals[-1][1])

    def observe(self, arrival_ns: int) -> int:
        """Return when the frame was taken that came at ``arrival_ns``."""
        self._index += 1
        self._arrivals.append((self._index, arrival_ns))
        if not self._period_ns or self._line_ns is None:
            self._line_ns = float(arrival_ns)
            self._time_ns = time_ns = max(self._time_ns + 1, arrival_ns)
            if not self._period_ns and arrival_ns - self._arrivals[0][1] > LEAST_WINDOW_NS:
                self.name_period(self._slope()[0])
            return time_ns
        self._line_ns += self._period_ns
        late_ns = arrival_ns - self._line_ns
        self._note_recovery(arrival_ns, late_ns)
        if late_ns < 0:
            self._come_earlier(arrival_ns, -late_ns)
        else:
            self._follow()
            if self._has_become_later(arrival_ns, late_ns):
                self._leave_out(arrival_ns)
        if arrival_ns - self._looked_ns >= LOOK_NS:
            self._look(arrival_ns)
        wanted_ns = round(self._line_ns) if late_ns >= 0 else (self._time_ns + arrival_ns) // 2
        self._time_ns = max(self._time_ns + 1, min(wanted_ns, arrival_ns))
        return self._time_ns

    # ── bursts ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def recovery_ns(self) -> float:
        """By how much lateness has gone back at most: the length of a burst."""
        return max((most for _, most in self._recoveries), default=0.0)

    def _note_recovery(self, arrival_ns: int, late_ns: float) -> None:
        self._peak_ns = max(self._peak_ns, late_ns)
        number, back_ns = arrival_ns // (SECOND_NS // 2), self._peak_ns - max(0.0, late_ns)
        if not self._recoveries or self._recoveries[-1][0] != number:
            self._recoveries.append((number, back_ns))
        elif back_ns > self._recoveries[-1][1]:
            self._recoveries[-1] = (number, back_ns)
        if late_ns < self._floor_ns + self._period_ns / 2:
            self._peak_ns = late_ns

    def _learn_recovery(self) -> None:
        self._recoveries.clear()
        self._peak_ns = self._floor_ns = 0.0
        for index, at in self._arrivals:
            self._note_recovery(at, at - self._line_at(index))

    @property
    def _span_ns(self) -> float:
        """In so much time there is the end of a burst."""
        few = min(FEW, len(self._arrivals))
        lately_ns = (self._arrivals[-1][1] - self._arrivals[-few][1]) / few
        return 1.5 * self.recovery_ns + 4 * max(self._period_ns, lately_ns)

    @property
    def _following_ns(self) -> float:
        return min(max(FOLLOWING_BURSTS * self.recovery_ns, FOLLOWING_NS), MOST_FOLLOWING_NS)

    @property
    def _later_ns(self) -> float:
        return max(LATER_NS, 2 * self._period_ns, LATER_OF_BURST * self.recovery_ns + self._period_ns)

    # ── the line ─────────────────────────────────────────────────────────────────────────────────────

    def _line_at(self, index: int) -> float:
        assert self._line_ns is not None
        return self._line_ns - (self._index - index) * self._period_ns

    def _lay_under_all(self) -> None:
        self._line_ns = min(at + (self._index - index) * self._period_ns for index, at in self._arrivals)

    def _rise(self, by_ns: float) -> None:
        assert self._line_ns is not None
        self._line_ns += by_ns
        self._floor_ns -= by_ns
        self._peak_ns -= by_ns

    def _follow(self) -> None:
        """Rise a little with frames that come later; what is much later may yet be made up for."""
        if self._floor_ns < self._later_ns:
            self._rise(self._floor_ns * min(1.0, self._period_ns / self._following_ns))

    def _look(self, arrival_ns: int) -> None:
        """Find slope and height of the line anew."""
        self._looked_ns = arrival_ns
        window_ns = min(max(WINDOW_BURSTS * self.recovery_ns, LEAST_WINDOW_NS), MOST_WINDOW_NS)
        while self._arrivals[0][1] < arrival_ns - window_ns:
            self._arrivals.popleft()
        slope_ns, _ = self._slope()
        known_ns = arrival_ns - self._arrivals[0][1]
        if slope_ns and known_ns > max(FITTED_NS, FITTED_BURSTS * self.recovery_ns):
            self._period_ns += SMOOTHING * (slope_ns - self._period_ns)
        self._floor_ns = max(0.0, self._least_late(arrival_ns - 2 * self._span_ns, arrival_ns)[2])

    def _least_late(self, after_ns: float, until_ns: float) -> tuple[int, int, float]:
        """Return index, arrival and lateness of the least late frame that came then."""
        least = (0, 0, float("inf"))
        for index, at in reversed(self._arrivals):
            if at <= after_ns:
                break
            if at <= until_ns and (late_ns := at - self._line_at(index)) < least[2]:
                least = (index, at, late_ns)
        return least

    def _slope(self) -> tuple[float, int]:
        """Return the slope of the line that lies closest under all arrivals, and over how much time it is known; (0, 0): not at all.

        It is the edge of the lower hull that spans the mean index.
        """
        if len(self._arrivals) < 3:
            return 0.0, 0
        hull: list[tuple[int, int]] = []
        for point in self._arrivals:
            while len(hull) > 1 and _bends_down(hull[-2], hull[-1], point):
                hull.pop()
            hull.append(point)
        middle = (self._arrivals[0][0] + self._arrivals[-1][0]) / 2
        before, after = next(pair for pair in pairwise(hull) if pair[1][0] >= middle)
        return (after[1] - before[1]) / (after[0] - before[0]), after[1] - before[1]

    def _ends(self) -> list[tuple[int, int]]:
        """Return the last frames of bursts; without bursts these are all."""
        period_ns, _ = self._slope()
        return [
            before for before, after in pairwise(self._arrivals) if after[1] - before[1] > period_ns / 2
        ] or list(self._arrivals)

    # ── changes ──────────────────────────────────────────────────────────────────────────────────────

    def _come_earlier(self, arrival_ns: int, by_ns: float) -> None:
        """Lower the line; if frames come earlier again and again the camera has become faster."""
        self._rise(-by_ns)
        self._floor_ns = 0.0
        self._late_since_ns = None
        self._earlier.append((arrival_ns, by_ns))
        span_ns = self._span_ns
        while self._earlier[0][0] < arrival_ns - 3 * span_ns:
            self._earlier.popleft()
        begun_ns = self._earlier[0][0]
        if arrival_ns - begun_ns < span_ns or sum(by for _, by in self._earlier) < self._later_ns:
            return
        before = [end for end in self._ends() if end[1] < begun_ns]
        if before:
            self._change_rate(before[-1])

    def _has_become_later(self, arrival_ns: int, late_ns: float) -> bool:
        """Whether frames are late, and are not getting less so."""
        if late_ns < self._later_ns:
            self._late_since_ns = None
            return False
        if self._late_since_ns is None:
            self._late_since_ns = arrival_ns
        span_ns = self._span_ns
        if arrival_ns - self._late_since_ns > max(CATCH_UP_NS, 4 * span_ns):
            return True
        if arrival_ns - self._late_since_ns < 1.5 * span_ns:
            return False
        _, _, now_ns = self._least_late(arrival_ns - span_ns, arrival_ns)
        _, _, before_ns = self._least_late(arrival_ns - 2 * span_ns, arrival_ns - span_ns)
        return min(now_ns, before_ns) > self._later_ns and now_ns > before_ns - self._period_ns

    def _leave_out(self, arrival_ns: int) -> None:
        """Count the frames that the camera has left out, or find its new rate."""
        span_ns = self._span_ns
        index, at_ns, late_ns = self._least_late(arrival_ns - span_ns, arrival_ns)
        before, before_ns, _ = self._least_late(arrival_ns - 2 * span_ns, arrival_ns - span_ns)
        if not 0 < before < index:
            before, before_ns = self._arrivals[-min(FEW, len(self._arrivals))]
        late_since_ns, self._late_since_ns = self._late_since_ns or arrival_ns, None
        if before < index:
            period_ns = (at_ns - before_ns) / (index - before)
            if abs(period_ns / self._period_ns - 1) > OTHER_RATE:
                self._change_rate((before, before_ns))
                return
        frames = max(1, round(late_ns / self._period_ns))
        self._arrivals = deque(
            (place + frames if at >= late_since_ns else place, at) for place, at in self._arrivals
        )
        self._index += frames
        self._rise(frames * self._period_ns)
        self._floor_ns = max(0.0, self._floor_ns)

    def _change_rate(self, since: tuple[int, int]) -> None:
        """Let only frames from ``since`` on count, and lay the line under them."""
        while self._arrivals[0][0] < since[0] and len(self._arrivals) > FEW:
            self._arrivals.popleft()
        since = self._arrivals[0]
        ends = self._ends()
        last = ends[-1] if ends[-1][0] > since[0] else self._arrivals[-1]
        self._period_ns = (last[1] - since[1]) / (last[0] - since[0])
        self._lay_under_all()
        self._floor_ns = self._peak_ns = 0.0
        self._earlier.clear()


def _bends_down(first: tuple[int, int], middle: tuple[int, int], last: tuple[int, int]) -> bool:
    """Whether the way over ``middle`` is above the straight one."""
    return (middle[1] - first[1]) * (last[0] - first[0]) >= (last[1] - first[1]) * (middle[0] - first[0])
