"""When a frame was taken, of drivers whose clock can be believed and of others."""

from pausa.capture.driver_clock import DriverClock

PERIOD_NS = 33_000_000
LATENCY_NS = 20_000_000
OPENED_NS = 1_000_000_000_000


def times(driver: list[int], arrival: list[int]) -> list[int]:
    clock = DriverClock(OPENED_NS)
    return [clock.observe(one, when) for one, when in zip(driver, arrival, strict=True)]


TAKEN = [OPENED_NS + PERIOD_NS * (number + 1) for number in range(20)]
ARRIVED = [taken + LATENCY_NS for taken in TAKEN]


def test_a_drivers_own_times_are_kept() -> None:
    assert times(TAKEN, ARRIVED) == TAKEN


def test_frames_that_waited_are_placed_where_they_were_taken() -> None:
    late = [max(arrived, ARRIVED[10]) for arrived in ARRIVED]

    assert times(TAKEN, late) == TAKEN


def test_a_time_that_jumps_back_is_replaced_by_the_arrival_less_the_usual_way() -> None:
    jumping = [taken - 5_000_000_000 if number == 7 else taken for number, taken in enumerate(TAKEN)]

    assert times(jumping, ARRIVED) == TAKEN


def test_a_clock_that_stays_behind_is_not_believed_any_more() -> None:
    behind = [taken - 3_000_000_000 if number >= 7 else taken for number, taken in enumerate(TAKEN)]

    assert times(behind, ARRIVED) == TAKEN


def test_a_clock_that_is_behind_from_the_beginning_is_not_believed() -> None:
    assert times([taken - 3_000_000_000 for taken in TAKEN], ARRIVED) == ARRIVED


def test_no_time_and_a_time_to_come_are_replaced_by_the_arrival() -> None:
    assert times([0] * len(TAKEN), ARRIVED) == ARRIVED
    assert times([taken + 60_000_000_000 for taken in TAKEN], ARRIVED) == ARRIVED


def test_times_never_go_back() -> None:
    found = times([taken + (19_000_000 if number % 3 else 0) for number, taken in enumerate(TAKEN)], ARRIVED)

    assert found == sorted(found)
