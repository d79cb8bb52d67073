"""Maps the samples of a sound card to the monotonic clock.

A sound card counts samples by its own crystal. We know only when blocks of them arrive, which may be late but never
early. So the true line is the lower envelope of the arrivals: fitted to the earliest arrival of each short bucket and
lowered to the earliest of all. Measured (``tests/rig``), that line lay within 0.2–0.5 ms of the truth, while
PortAudio's own ``inputBufferAdcTime`` was off by −7 to +7 ms.

When samples are lost before they reach us, every later block is late by the same amount. Waiting tells that from a
busy machine: a busy machine catches up, a gap does not. With a load of six for each processor, a third of a second was
too little to tell: gaps that were none put up to 19 ms of a pause into the file in 3 of 75 pauses, and none of 60 since.

Until that is told, and of losses too short to be told at all, the line says by how much everything is late (``late_ns``):
a segment that ends meanwhile gives up as much sound at its end, because it may be from after it.
"""

from collections import deque
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

BUCKET_NS = 500_000_000
WINDOW_BUCKETS = 60
OUTLIER_NS = 3_000_000
"""A bucket whose earliest arrival is this late (the machine stalled) says nothing about the card."""
PRIOR_NS2 = (2_000_000_000) ** 2
"""Ridge weight: the slope is believed once the window is long against 2 s, that is about 0.3 ms of noise
against crystals that are within 150 ppm of their name."""
GAP_NS = 6_000_000
"""A delay that may be a gap; the line absorbs shorter ones slowly."""
PATIENCE_NS = 300_000_000
"""A delay must persist this long to count as a gap."""
SMALL_GAP_NS = 25_000_000
SMALL_PATIENCE_NS = 650_000_000
"""A busy machine makes every block so little late for a while: a gap that small must persist longer. Below
``timeline.SOUND_WAIT_NS``, for which recordings wait."""
STALL_NS = 100_000_000
"""Blocks that come so long after those before them had to wait: what they have in common begins with them."""
JITTER_NS = 3_000_000
"""By so much the earliest of a few blocks may be later than a gap makes it."""
NEWEST_NS = 200_000_000
"""What has come for so long tells how late everything is now."""
SETTLING_NS = 700_000_000
"""Gaps are not looked for before the line is this old."""


@dataclass(frozen=True, slots=True)
class _Bucket:
    number: int
    at_ns: float
    late_ns: float


@dataclass(frozen=True, slots=True)
class Line:
    """An immutable snapshot of the clock: sample index ↔ monotonic nanoseconds."""

    begin_ns: float
    """The time of sample 0."""
    sample_ns: float
    """The length of a sample."""
    late_ns: float = 0.0
    """By how much even the earliest of the newest blocks is late. If a little sound was lost just now, all that comes was
    heard so much later than this line says. GAP_NS at most: more is found as a gap."""

    def time_ns(self, sample: float) -> float:
        """Return the time at which ``sample`` begins."""
        return self.begin_ns + sample * self.sample_ns

    def sample_at(self, time_ns: float) -> float:
        """Return the (fractional) sample at ``time_ns``."""
        return (time_ns - self.begin_ns) / self.sample_ns


class SampleClock:
    """Learns the line from arrivals. Not thread-safe."""

    def __init__(self, sample_rate: int) -> None:
        self.sample_rate = sample_rate
        self._nominal_ns = 1e9 / sample_rate
        self._origin_ns: int | None = None
        self._buckets: deque[_Bucket] = deque(maxlen=WINDOW_BUCKETS)
        self._line: Line | None = None
        self._newest: deque[tuple[int, int]] = deque()
        """(arrival, end sample) of the blocks of the last NEWEST_NS."""

    @property
    def line(self) -> Line | None:
        """The best estimate so far; None before the first observation."""
        if self._line is None:
            return None
        late_ns = min((at - self._line.time_ns(end) for at, end in self._newest), default=0.0)
        return replace(self._line, late_ns=min(max(0.0, late_ns), GAP_NS))

    def observe(self, end_sample: int, arrival_ns: int) -> None:
        """Feed the arrival of the block that ends before ``end_sample``."""
        if self._origin_ns is None:
            self._origin_ns = round(arrival_ns - end_sample * self._nominal_ns)
        self._newest.append((arrival_ns, end_sample))
        while arrival_ns - self._newest[0][0] > NEWEST_NS:
            self._newest.popleft()
        at_ns = end_sample * self._nominal_ns
        late_ns = arrival_ns - self._origin_ns - at_ns
        number = int(at_ns // BUCKET_NS)
        if self._buckets and self._buckets[-1].number == number:
            if late_ns >= self._buckets[-1].late_ns:
                return
            self._buckets[-1] = _Bucket(number, at_ns, late_ns)
        else:
            self._buckets.append(_Bucket(number, at_ns, late_ns))
        self._fit()

    def lateness_ns(self, end_sample: int, arrival_ns: int) -> float:
        """Return a block's delay against the line; 0 before there is a line."""
        return arrival_ns - self._line.time_ns(end_sample) if self._line else 0.0

    def settled(self, end_sample: int) -> bool:
        """Whether the line is old enough to find gaps with it."""
        return bool(self._buckets) and end_sample * self._nominal_ns - self._buckets[0].at_ns >= SETTLING_NS

    def _fit(self) -> None:
        buckets = list(self._buckets)
        slope = self._slope_of(buckets)  # nanoseconds of lateness gained in a nominal nanosecond
        floor = min(b.late_ns - slope * b.at_ns for b in buckets)
        kept = [b for b in buckets if b.late_ns - slope * b.at_ns - floor < OUTLIER_NS]
        if len(kept) < len(buckets):
            slope = self._slope_of(kept)
            floor = min(b.late_ns - slope * b.at_ns for b in kept)
        assert self._origin_ns is not None
        self._line = Line(self._origin_ns + floor, self._nominal_ns * (1 + slope))

    @staticmethod
    def _slope_of(buckets: list[_Bucket]) -> float:
        count = len(buckets)
        mean_at = sum(b.at_ns for b in buckets) / count
        mean_late = sum(b.late_ns for b in buckets) / count
        spread = sum((b.at_ns - mean_at) ** 2 for b in buckets)
        together = sum((b.at_ns - mean_at) * (b.late_ns - mean_late) for b in buckets)
        return together / (spread + PRIOR_NS2)


Block = TypeVar("Block")


class GapDetector(Generic[Block]):
    """Holds late blocks back until it is clear whether the machine was busy or samples are missing.

    ``Block`` is the caller's own type.
    """

    def __init__(self, clock: SampleClock) -> None:
        self._clock = clock
        self._missing = 0
        self._late: list[tuple[Block, int, int, int]] = []

    @property
    def missing(self) -> int:
        """The number of samples found missing so far."""
        return self._missing

    def push(
        self, block: Block, *, first_sample: int, samples: int, arrival_ns: int
    ) -> list[tuple[Block, int]]:
        """Feed a block; returns the blocks that are now certain, each with its first sample's index, counting gaps.

        ``first_sample`` counts the samples that the device delivered.
        """
        end = first_sample + samples + self._missing
        late_ns = self._clock.lateness_ns(end, arrival_ns)
        if late_ns < GAP_NS or not self._clock.settled(end):
            self._clock.observe(end, arrival_ns)
            return [*self._release(), (block, first_sample + self._missing)]
        self._late.append((block, first_sample, samples, arrival_ns))
        waited_ns = arrival_ns - self._late[0][3]
        if waited_ns < PATIENCE_NS:
            return []
        count, gap_ns, seen_ns = self._found(arrival_ns)
        if waited_ns < SMALL_PATIENCE_NS and (gap_ns < SMALL_GAP_NS or seen_ns < PATIENCE_NS):
            return []
        released, before = self._late, self._missing
        certain = self._release(count)
        if gap_ns >= GAP_NS:
            self._missing += round(gap_ns * self._clock.sample_rate / 1e9)
        certain += self._release()
        for number, (_, first, samples_of_it, at) in enumerate(released):
            missing = before if number < count else self._missing
            self._clock.observe(first + samples_of_it + missing, at)
        return certain

    def _found(self, now_ns: int) -> tuple[int, float, int]:
        """Return how many of the late blocks came before a gap, how long it is, and for how long it has been seen.

        The blocks before it waited for a busy machine: one that is less late than those behind the gap can not lie there.
        """
        late_ns = [
            self._clock.lateness_ns(first + count + self._missing, at) for _, first, count, at in self._late
        ]
        arrivals_ns = [at for *_, at in self._late]
        begin = max(
            (
                number
                for number in range(1, len(late_ns))
                if arrivals_ns[number] - arrivals_ns[number - 1] > STALL_NS
            ),
            default=0,
        )
        seen_ns = min(now_ns - arrivals_ns[begin], PATIENCE_NS)
        if seen_ns < PATIENCE_NS:
            return 0, min(late_ns), seen_ns
        newest_ns = min(
            late for late, at in zip(late_ns, arrivals_ns, strict=True) if at >= now_ns - PATIENCE_NS
        )
        before = max(
            (number + 1 for number, late in enumerate(late_ns) if late < newest_ns - JITTER_NS), default=0
        )
        return before, min(late_ns[before:]), seen_ns

    def _release(self, count: int | None = None) -> list[tuple[Block, int]]:
        released = self._late[:count]
        self._late = self._late[len(released) :]
        return [(block, first + self._missing) for block, first, _, _ in released]
