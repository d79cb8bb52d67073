"""Finding the exposure with which the picture is as bright as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.capture.exposure_search import MOST_TRIES, SAME, Tried, find_exposure, ratio


class Sensor:
    """A camera whose pictures become brighter with its exposure, along a curve; at the ends it is black and white."""

    def __init__(self, *, gamma: float, gain: float, step: int = 1) -> None:
        self._gamma, self._gain, self._step = gamma, gain, step
        self.tried: list[int] = []

    def brightness(self, value: int) -> float:
        return float(min(235.0, 16 + self._gain * max(value, 1) ** self._gamma))

    def try_out(self, value: int) -> Tried:
        got = max(1, value // self._step * self._step)
        self.tried.append(got)
        return got, self.brightness(got)


@given(
    gamma=st.floats(0.35, 1.0),
    right=st.integers(40, 1500),
    held=st.integers(40, 1500),
    wanted=st.floats(40, 190),
)
def test_it_is_found_from_any_other_by_a_few_pictures(
    gamma: float, right: int, held: int, wanted: float
) -> None:
    sensor = Sensor(gamma=gamma, gain=(wanted - 16) / right**gamma)
    begin = held, sensor.brightness(held)
    if ratio(begin[1], wanted) < SAME or begin[1] > 230:
        return
    assert find_exposure(sensor.try_out, begin=begin, wanted=wanted, first_try=held)
    assert len(sensor.tried) <= MOST_TRIES
    assert ratio(sensor.brightness(sensor.tried[-1]), wanted) < SAME


def test_what_the_camera_said_that_it_had_is_tried_first() -> None:
    sensor = Sensor(gamma=0.45, gain=8)
    assert find_exposure(sensor.try_out, begin=(100, 60.0), wanted=sensor.brightness(400), first_try=400)
    assert sensor.tried == [400]


def test_a_camera_that_does_not_react_is_given_up() -> None:
    assert not find_exposure(lambda value: (value, 60.0), begin=(100, 60.0), wanted=120, first_try=100)


def test_a_camera_that_stays_at_one_exposure_is_given_up() -> None:
    tried: list[int] = []

    def try_out(value: int) -> Tried:
        tried.append(value)
        return 100, 60.0

    assert not find_exposure(try_out, begin=(100, 60.0), wanted=120, first_try=100)
    assert len(tried) <= MOST_TRIES


def test_the_search_ends_when_it_is_asked_to() -> None:
    assert not find_exposure(lambda _value: None, begin=(100, 60.0), wanted=120, first_try=300)


@pytest.mark.parametrize("wanted", [0.0, 255.0])
def test_no_exposure_is_so_bright_or_so_dark(wanted: float) -> None:
    sensor = Sensor(gamma=0.45, gain=8)
    find_exposure(sensor.try_out, begin=(100, sensor.brightness(100)), wanted=wanted, first_try=100)
    assert len(sensor.tried) <= MOST_TRIES
    assert all(value >= 1 for value in sensor.tried)


def test_pictures_are_compared_whichever_is_brighter_and_nothing_is_said_of_one_that_is_not_known() -> None:
    assert ratio(50, 100) == ratio(100, 50) == 2
    assert ratio(None, 100) == ratio(100, None) == 1
