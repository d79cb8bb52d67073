"""The line through a sound card's samples, by properties: whatever the machine does to the arrivals, these hold."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pausa.core.time.sample_clock import GAP_NS, GapDetector, Line, SampleClock

MS = 1_000_000
SECOND = 1_000_000_000
RATES = st.sampled_from([48000, 44100, 16000])
PPM = st.floats(-500, 500)
SEEDS = st.integers(0, 1 << 32).map(Random)


@dataclass(frozen=True)
class Card:
    """A sound card with a crystal of its own; the clock has to find ``begin_ns``."""

    rate: int
    ppm: float
    begin_ns: int = 7 * SECOND
    block: int = 480

    def time_ns(self, sample: float) -> float:
        """Return the true time of ``sample``."""
        return self.begin_ns + sample * 1e9 / (self.rate * (1 + self.ppm * 1e-6))

    def samples_in(self, seconds: float) -> int:
        return round(seconds * self.rate)


def arrivals(card: Card, seconds: float, luck: Random) -> Iterator[tuple[int, int]]:
    """Yield the end of each block and its arrival: late at random, in bursts, sometimes after a stall, never early."""
    end, free_ns = 0, 0.0
    while end < card.samples_in(seconds):
        burst = luck.choice([1, 1, 1, 2, 4])
        ends = [end + (n + 1) * card.block for n in range(burst)]
        late_ns = luck.expovariate(1 / (0.3 * MS))
        if luck.random() < 0.02:
            late_ns += luck.uniform(5, 120) * MS
        at_ns = max(card.time_ns(ends[-1]) + late_ns, free_ns)
        for one in ends:
            yield one, round(at_ns)
        end, free_ns = ends[-1], at_ns


def off_ns(card: Card, line: Line | None, seconds: float) -> float:
    """Return the line's error at this moment of the recording."""
    assert line is not None
    sample = card.samples_in(seconds)
    return line.time_ns(sample) - card.time_ns(sample)


@given(rate=RATES, ppm=PPM, luck=SEEDS)
def test_after_five_seconds_the_line_is_within_half_a_millisecond_of_the_truth(
    rate: int, ppm: float, luck: Random
) -> None:
    card, clock = Card(rate, ppm), SampleClock(rate)
    # No crystal that is sold is further off than 200 millionths; a clock that is must not be far off either.
    most_ns = 0.5 * MS if abs(ppm) < 200 else 1.0 * MS
    for end, at_ns in arrivals(card, 12, luck):
        clock.observe(end, at_ns)
        if end > card.samples_in(5):
            assert abs(off_ns(card, clock.line, end / rate)) < most_ns


@settings(max_examples=20)
@given(rate=RATES, ppm=PPM, luck=SEEDS)
def test_after_thirty_seconds_the_crystal_is_known_within_a_few_millionths(
    rate: int, ppm: float, luck: Random
) -> None:
    card, clock = Card(rate, ppm), SampleClock(rate)
    for end, at_ns in arrivals(card, 31, luck):
        clock.observe(end, at_ns)
    # A block that has just begun a new bucket may be up to 3 ms late; the worst that was seen made 12 millionths of that.
    assert clock.line is not None
    assert 1e6 * (1e9 / (clock.line.sample_ns * rate) - 1) == pytest.approx(ppm, abs=15)


@given(rate=RATES, ppm=PPM, luck=SEEDS)
def test_no_block_arrives_before_the_line_says_that_it_has_sounded(
    rate: int, ppm: float, luck: Random
) -> None:
    card, clock = Card(rate, ppm), SampleClock(rate)
    for end, at_ns in arrivals(card, 6, luck):
        clock.observe(end, at_ns)
        # Half a second, within which the earliest is chosen, times the crystal's error.
        assert clock.lateness_ns(end, at_ns) >= -0.26 * MS


def test_before_the_first_block_nothing_is_known() -> None:
    clock = SampleClock(48000)
    assert clock.line is None
    assert clock.lateness_ns(480, 5 * SECOND) == 0
    assert not clock.settled(480)


@given(begin_ns=st.floats(0, 1e15), ppm=PPM, sample=st.floats(0, 1e9, allow_nan=False, allow_infinity=False))
def test_a_line_reads_the_same_in_both_directions(begin_ns: float, ppm: float, sample: float) -> None:
    line = Line(begin_ns, 1e9 / 48000 * (1 + ppm * 1e-6))
    assert line.sample_at(line.time_ns(sample)) == pytest.approx(sample, abs=0.001, rel=1e-9)


# ── Gaps ─────────────────────────────────────────────────────────────────────────────────────────────


@dataclass
class Placed:
    """The blocks that a GapDetector released: number → place."""

    places: dict[int, int]
    missing: int


def place(
    card: Card, deliveries: list[tuple[int, int]], clock: SampleClock, *, block: int | None = None
) -> Placed:
    """Feed ``deliveries``: (first sample by the card's count, arrival); the device does not count what it lost."""
    gaps: GapDetector[int] = GapDetector(clock)
    places: dict[int, int] = {}
    count = block or card.block
    for number, (_, at_ns) in enumerate(deliveries):
        for known, first in gaps.push(number, first_sample=number * count, samples=count, arrival_ns=at_ns):
            assert known == len(places)
            places[known] = first
    return Placed(places, gaps.missing)


def steady(
    card: Card, seconds: float, luck: Random, *, lost: tuple[float, float] | None
) -> list[tuple[int, int]]:
    """Yield blocks with short delays, without the ``lost`` samples: (when, how long)."""
    deliveries, first, skipped = [], 0, False
    while first < card.samples_in(seconds):
        if lost is not None and not skipped and first >= card.samples_in(lost[0]):
            first += card.samples_in(lost[1])
            skipped = True
        end_ns = card.time_ns(first + card.block)
        deliveries.append((first, round(end_ns + luck.expovariate(1 / (0.2 * MS)))))
        first += card.block
    return deliveries


@given(rate=RATES, ppm=PPM, luck=SEEDS, lost_ms=st.sampled_from([20, 300]), when=st.floats(2, 5))
def test_lost_samples_are_found_as_a_gap_of_their_size_and_later_blocks_lie_right(
    rate: int, ppm: float, luck: Random, lost_ms: int, when: float
) -> None:
    card = Card(rate, ppm, block=rate // 100)
    deliveries = steady(card, when + 3, luck, lost=(when, lost_ms / 1000))
    placed = place(card, deliveries, SampleClock(rate))
    assert abs(placed.missing - card.samples_in(lost_ms / 1000)) <= rate / 1000
    assert len(placed.places) > len(deliveries) - 3
    for number, first in placed.places.items():
        assert abs(first - deliveries[number][0]) <= rate / 1000


@given(rate=RATES, ppm=PPM, luck=SEEDS, stall_ms=st.integers(6, 250), when=st.floats(1, 5))
def test_a_machine_that_stalls_and_catches_up_has_lost_nothing(
    rate: int, ppm: float, luck: Random, stall_ms: int, when: float
) -> None:
    card = Card(rate, ppm, block=rate // 100)
    stall_ns = card.begin_ns + round(when * SECOND)
    until_ns = stall_ns + stall_ms * MS
    deliveries = [
        (first, until_ns if stall_ns <= at_ns < until_ns else at_ns)
        for first, at_ns in steady(card, when + 2, luck, lost=None)
    ]
    placed = place(card, deliveries, SampleClock(rate))
    assert placed.missing == 0
    assert placed.places == {number: first for number, (first, _) in enumerate(deliveries)}


@settings(max_examples=15)
@given(rate=RATES, ppm=PPM, luck=SEEDS, late_ms=st.integers(6, 20), when=st.floats(1, 5))
def test_a_machine_that_is_late_with_every_block_for_half_a_second_has_lost_nothing(
    rate: int, ppm: float, luck: Random, late_ms: int, when: float
) -> None:
    card = Card(rate, ppm, block=rate // 100)
    busy_ns = card.begin_ns + round(when * SECOND)
    deliveries = [
        (first, at_ns + late_ms * MS if busy_ns <= at_ns < busy_ns + SECOND // 2 else at_ns)
        for first, at_ns in steady(card, when + 2, luck, lost=None)
    ]
    placed = place(card, deliveries, SampleClock(rate))
    assert placed.missing == 0
    assert placed.places == {number: first for number, (first, _) in enumerate(deliveries)}


@settings(max_examples=15)
@given(rate=RATES, ppm=PPM, luck=SEEDS, late_ms=st.integers(7, 20), stall_ms=st.integers(250, 600))
def test_a_machine_that_is_late_and_then_stalls_has_lost_nothing_either(
    rate: int, ppm: float, luck: Random, late_ms: int, stall_ms: int
) -> None:
    card = Card(rate, ppm, block=rate // 100)
    begin_ns = card.begin_ns + 2 * SECOND
    until_ns = begin_ns + stall_ms * MS
    deliveries = [
        (
            first,
            at_ns + late_ms * MS
            if 0 <= begin_ns - at_ns < 60 * MS
            else until_ns
            if begin_ns <= at_ns < until_ns
            else at_ns,
        )
        for first, at_ns in steady(card, 4, luck, lost=None)
    ]
    placed = place(card, sorted(deliveries), SampleClock(rate))
    assert placed.missing == 0


@settings(max_examples=15)
@given(rate=RATES, ppm=PPM, luck=SEEDS, late_ms=st.integers(7, 20), lost_ms=st.sampled_from([30, 200]))
def test_blocks_that_were_only_late_before_a_gap_keep_their_place(
    rate: int, ppm: float, luck: Random, late_ms: int, lost_ms: int
) -> None:
    card = Card(rate, ppm, block=rate // 100)
    deliveries = [
        (first, at_ns + late_ms * MS if 1.9 <= (at_ns - card.begin_ns) / SECOND < 2 else at_ns)
        for first, at_ns in steady(card, 5, luck, lost=(2, lost_ms / 1000))
    ]
    placed = place(card, deliveries, SampleClock(rate))
    for number, first in placed.places.items():
        assert abs(first - deliveries[number][0]) <= 2 * rate / 1000


def test_two_gaps_one_after_the_other_are_both_found() -> None:
    card, luck = Card(48000, 120), Random(1)
    deliveries = steady(card, 4, luck, lost=(2, 0.05))
    again = [
        (first + 4800, round(card.time_ns(first + 4800 + card.block)))
        for first, _ in steady(card, 8, luck, lost=(2, 0.05))
        if first >= card.samples_in(4)
    ]
    placed = place(card, deliveries + again, SampleClock(48000))
    assert placed.missing == pytest.approx(0.15 * 48000, abs=48)


def test_a_slow_growth_of_lateness_is_the_crystal_and_no_gap() -> None:
    card = Card(48000, -500)
    placed = place(card, steady(card, 60, Random(2), lost=None), SampleClock(48000))
    assert placed.missing == 0


@settings(max_examples=20)
@given(rate=RATES, ppm=st.floats(-200, 200), luck=SEEDS, lost_ms=st.floats(1.5, 5.5))
def test_a_loss_too_short_to_be_a_gap_is_told_as_lateness_at_once(
    rate: int, ppm: float, luck: Random, lost_ms: float
) -> None:
    card, clock = Card(rate, ppm, block=rate // 200), SampleClock(rate)
    lost = card.samples_in(lost_ms / 1000)
    for end, at_ns in arrivals(card, 10, luck):
        clock.observe(end, at_ns)
    before_ns = off_ns(card, clock.line, 10)
    for end, at_ns in arrivals(card, 10.5, luck):
        if end > card.samples_in(10) + lost:
            clock.observe(end - lost, at_ns)
    assert clock.line is not None
    assert clock.line.late_ns > (lost_ms - 0.6) * MS - abs(before_ns)


@settings(max_examples=20)
@given(rate=RATES, luck=SEEDS)
def test_a_machine_that_stalls_makes_the_sound_no_later_than_a_gap_would_be(rate: int, luck: Random) -> None:
    card, clock = Card(rate, 0, block=rate // 100), SampleClock(rate)
    for end, at_ns in arrivals(card, 6, luck):
        clock.observe(end, at_ns)
        assert clock.line is not None
        assert clock.line.late_ns <= GAP_NS
