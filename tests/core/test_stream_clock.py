"""Where a network camera's frames lie in time, whatever the network does to their packets."""

import itertools
import math
import random
from collections.abc import Callable, Collection
from dataclasses import dataclass
from fractions import Fraction

import pytest

from pausa.core.time.stream_clock import StreamClock
from pausa.core.time.timeline import Timeline

SECOND = 1_000_000_000
BEGIN = 100 * SECOND
LATENCY = SECOND // 20


@dataclass(frozen=True)
class Sent:
    number: int
    taken_ns: int
    stamp_ns: int
    arrival_ns: int


def stream(
    fps: float,
    *,
    burst_s: float = 0.0,
    jitter_ns: float = 2e6,
    seconds: float = 20.0,
    ppm: float = 0.0,
    wrap_s: float = 1e9,
    stamped_as: float = 0.0,
    lost: Collection[int] = (),
    period_s: Callable[[float], float] | None = None,
    busy_ns: float = 0.0,
    seed: int = 1,
) -> list[Sent]:
    """The frames of a camera. ``burst_s``: how often packets are let through; ``stamped_as``: the rate that the stamps claim.

    ``busy_ns``: for how long, about every second, nobody has time to read.
    """
    chance = random.Random(seed)
    busy_from = BEGIN + chance.uniform(0, SECOND) if busy_ns else math.inf
    sent: list[Sent] = []
    at_s, number, arrival = 0.0, 0, 0.0
    while at_s < seconds:
        ready = at_s * SECOND + LATENCY
        if burst_s:
            ready = ((ready - 0.3 * burst_s * SECOND) // (burst_s * SECOND) + 1.3) * burst_s * SECOND
        arrival = max(arrival + 300_000, BEGIN + ready + abs(chance.gauss(0, jitter_ns)))
        if arrival > busy_from:
            arrival = max(arrival, busy_from + chance.expovariate(1 / busy_ns))
            busy_from = arrival + chance.expovariate(1 / SECOND)
        stamp_s = number / stamped_as if stamped_as else at_s * (1 + ppm * 1e-6) % wrap_s
        if number not in lost:
            sent.append(Sent(number, BEGIN + round(at_s * SECOND), round(stamp_s * SECOND), round(arrival)))
        at_s += period_s(at_s) if period_s else 1 / fps
        number += 1
    return sent


@dataclass(frozen=True)
class Placed:
    repeated_or_lost: float
    """A share of all ticks."""
    errors_ms: list[float]
    fps: float
    late_ns: int


def place(frames: list[Sent], fps: float, *, stamped: bool = True, named: bool = False) -> Placed:
    """Lay the frames on a timeline as a recording would, from four seconds after the first to two before the last."""
    clock = StreamClock()
    begin, end = frames[0].taken_ns + 4 * SECOND, frames[-1].taken_ns - 2 * SECOND
    timeline: Timeline[Sent] = Timeline(
        fps=Fraction(fps).limit_denominator(1001), sample_rate=48_000, pictures=True, line=None
    )
    errors, begun, ended = [], False, False
    waiting = list(frames)
    now = frames[0].arrival_ns
    while not (ended and timeline.finished(now)):
        now += 10_000_000
        while waiting and waiting[0].arrival_ns <= now:
            frame = waiting.pop(0)
            time_ns = clock.observe(frame.stamp_ns if stamped else None, frame.arrival_ns)
            if named and frame.number == round(2 * fps):
                clock.name_rate(fps)
            timeline.expect_late(clock.late_ns)
            timeline.frame(time_ns, frame)
            if begin <= frame.taken_ns < end:
                errors.append((time_ns - frame.taken_ns) / 1e6)
        if not begun and now >= begin:
            timeline.begin(begin)
            begun = True
        if begun and not ended and now >= end:
            timeline.end(end)
            ended = True
        timeline.due(now, 1e18)
    ticks = timeline.close().ticks
    rate = SECOND / clock.period_ns
    return Placed((timeline.frames_repeated + timeline.frames_lost) / ticks, errors, rate, clock.most_late_ns)


@pytest.mark.parametrize("stamped", [True, False], ids=["with time stamps", "without"])
@pytest.mark.parametrize("fps", [15, 24, 30])
@pytest.mark.parametrize("burst_s", [0.0, 0.1, 0.4, 1.0])
def test_frames_that_come_in_bursts_lie_where_they_were_taken(
    burst_s: float, fps: int, stamped: bool
) -> None:
    placed = place(stream(fps, burst_s=burst_s), fps, stamped=stamped, named=not stamped)
    assert placed.repeated_or_lost <= 0.01
    assert placed.fps == pytest.approx(fps, rel=0.01)
    assert max(placed.errors_ms) - min(placed.errors_ms) < (5 if stamped else 60)
    assert placed.late_ns < burst_s * SECOND + LATENCY


@pytest.mark.parametrize("fps", [5, 12.5, 15, 25, 29.97, 30, 50])
@pytest.mark.parametrize("burst_s", [0.0, 0.25, 0.5, 0.7, 1.0])
def test_without_time_stamps_a_busy_computer_costs_no_frames(burst_s: float, fps: float) -> None:
    for seed in (1, 2, 3):
        frames = stream(fps, burst_s=burst_s, busy_ns=60e6, seed=seed, seconds=26)
        placed = place(frames, fps, stamped=False, named=True)
        # At a few frames a second, two that slip are more than one in fifty.
        assert placed.repeated_or_lost <= max(0.02, 4.2 / (20 * fps))
        assert placed.fps == pytest.approx(fps, rel=0.02)


def placed_without_stamps(frames: list[Sent], fps: float) -> list[tuple[float, float]]:
    """(when it came, in seconds; how far from where it was taken it lies, in ms) of each frame."""
    clock = StreamClock()
    placed = []
    for frame in frames:
        time_ns = clock.observe(None, frame.arrival_ns)
        assert time_ns <= frame.arrival_ns
        if frame.number == round(3 * fps):
            clock.name_rate(fps)
        placed.append(((frame.arrival_ns - BEGIN) / SECOND, (time_ns - frame.taken_ns) / 1e6))
    return placed


@pytest.mark.parametrize(("burst_s", "seen_within_s"), [(0.0, 0.4), (0.25, 1.2), (1.0, 3.5)])
def test_a_camera_that_stands_still_for_two_seconds_is_seen_to(burst_s: float, seen_within_s: float) -> None:
    frames = [
        frame
        for frame in stream(30, burst_s=burst_s)
        if not 10 * SECOND <= frame.taken_ns - BEGIN < 12 * SECOND
    ]
    placed = placed_without_stamps(frames, 30)
    usual = [error for at, error in placed if 4 < at < 10]
    after = [error for at, error in placed if at > 12 + burst_s + seen_within_s]
    assert max(usual) - min(usual) < 40
    assert min(usual) - 40 < min(after)
    assert max(after) < max(usual) + 150


@pytest.mark.parametrize("burst_s", [0.0, 0.25, 1.0])
def test_a_network_that_stands_still_for_two_seconds_displaces_nothing(burst_s: float) -> None:
    frames = [
        frame
        if not 10 * SECOND <= frame.arrival_ns - BEGIN < 12 * SECOND
        else Sent(frame.number, frame.taken_ns, frame.stamp_ns, BEGIN + 12 * SECOND + frame.number * 300_000)
        for frame in stream(30, burst_s=burst_s)
    ]
    frames = [
        Sent(frame.number, frame.taken_ns, frame.stamp_ns, max(frame.arrival_ns, before.arrival_ns + 1))
        for before, frame in itertools.pairwise(frames)
    ]
    errors = [error for at, error in placed_without_stamps(frames, 30) if at > 4]
    assert max(errors) - min(errors) < 200


@pytest.mark.parametrize(("burst_s", "seen_within_s"), [(0.0, 0.8), (0.25, 1.5), (1.0, 4.5)])
@pytest.mark.parametrize("rates", [(30, 15), (15, 30)])
def test_a_rate_that_changes_between_bursts_is_seen(
    rates: tuple[int, int], burst_s: float, seen_within_s: float
) -> None:
    before, after = rates
    frames = stream(
        before, burst_s=burst_s, seconds=24, period_s=lambda at_s: 1 / (before if at_s < 12 else after)
    )
    errors = [
        error
        for at, error in placed_without_stamps(frames, before)
        if at > 4 and not 0 <= at - 12 - burst_s <= seen_within_s
    ]
    assert max(errors) - min(errors) < 150


def test_what_a_server_had_kept_does_not_count_for_long() -> None:
    kept = [Sent(number, BEGIN, 0, BEGIN + number * 100_000) for number in range(60)]
    frames = [Sent(one.number + 60, one.taken_ns, 0, one.arrival_ns) for one in stream(30)]
    placed = placed_without_stamps(kept + frames, 30)
    errors = [error for at, error in placed if at > 6]
    assert max(errors) - min(errors) < 40


def test_a_camera_that_sends_irregularly_is_placed_near_its_arrivals() -> None:
    chance = random.Random(3)
    frames = stream(9, seconds=40, period_s=lambda at_s: chance.uniform(0.083, 0.143) - 0.02 * (at_s > 20))
    errors = [error for at, error in placed_without_stamps(frames, 9) if at > 5]
    assert max(errors) - min(errors) < 400


@pytest.mark.parametrize("fps", [12.5, 24, 25, 30, 60])
@pytest.mark.parametrize("burst_s", [0.0, 0.4, 1.0])
def test_the_rate_of_a_stream_without_time_stamps_is_known_for_sure_within_six_seconds(
    burst_s: float, fps: float
) -> None:
    clock = StreamClock()
    assert clock.rate_range() == (0, math.inf)
    for frame in stream(fps, burst_s=burst_s, seconds=6):
        clock.observe(None, frame.arrival_ns)
    slowest, fastest = clock.rate_range()
    assert slowest < fps * 1.001
    assert fastest > fps * 0.999
    assert fastest < slowest * 1.06


@pytest.mark.parametrize("measured", range(75, 95, 3))
def test_the_first_frames_after_the_rate_was_found_lie_where_they_were_taken(measured: int) -> None:
    clock = StreamClock()
    frames = stream(25, burst_s=0.8, seconds=8)
    for frame in frames[:measured]:
        clock.observe(None, frame.arrival_ns)
    clock.name_rate(25)
    errors = [clock.observe(None, frame.arrival_ns) - frame.taken_ns for frame in frames[measured:]]
    assert (max(errors) - min(errors)) / 1e6 < 60


def test_a_camera_whose_crystal_is_off_does_not_drift() -> None:
    placed = place(stream(15, burst_s=0.4, ppm=300, seconds=90), 15)
    assert placed.repeated_or_lost <= 0.01
    assert max(placed.errors_ms) - min(placed.errors_ms) < 15


@pytest.mark.parametrize("burst_s", [0.0, 0.4, 1.0])
def test_time_stamps_that_begin_anew_cost_nothing(burst_s: float) -> None:
    placed = place(stream(15, burst_s=burst_s, wrap_s=9), 15)
    assert placed.repeated_or_lost <= 0.01
    assert max(placed.errors_ms) - min(placed.errors_ms) < 70


@pytest.mark.parametrize("stamped", [True, False], ids=["with time stamps", "without"])
def test_lost_frames_cost_themselves_only(stamped: bool) -> None:
    placed = place(stream(15, burst_s=0.4, lost=range(150, 153)), 15, stamped=stamped, named=not stamped)
    assert placed.repeated_or_lost <= 0.03


def test_a_rate_that_changes_is_followed() -> None:
    def period_s(at_s: float) -> float:
        return 1 / 30 if at_s // 4 % 2 else 1 / 15

    for stamped in (True, False):
        placed = place(stream(30, period_s=period_s), 30, stamped=stamped, named=not stamped)
        # A half of the time each frame is shown twice.
        assert placed.repeated_or_lost < 0.4
        assert max(placed.errors_ms) - min(placed.errors_ms) < 300


def test_time_stamps_that_do_not_count_time_are_not_believed_for_long() -> None:
    placed = place(stream(15, stamped_as=25, seconds=60), 15)
    assert placed.repeated_or_lost < 0.12
    assert all(
        abs(error - placed.errors_ms[-1]) < 100 for error in placed.errors_ms[len(placed.errors_ms) // 2 :]
    )


def test_a_network_that_stands_still_for_five_seconds_and_delivers_all_then_does_not_hold_the_recording_up() -> (
    None
):
    frames = [
        frame
        if not 8 * SECOND < frame.arrival_ns - BEGIN < 13 * SECOND
        else Sent(frame.number, frame.taken_ns, frame.stamp_ns, BEGIN + 13 * SECOND + frame.number * 300_000)
        for frame in stream(30, seconds=25)
    ]
    clock = StreamClock()
    times = [clock.observe(frame.stamp_ns, frame.arrival_ns) for frame in frames]
    assert times == sorted(times)
    assert times[-1] == pytest.approx(frames[-1].taken_ns + LATENCY, abs=SECOND // 2)
