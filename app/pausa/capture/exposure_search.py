"""Finds the exposure with which a picture is as bright as it was, by looking at the picture alone."""

from collections.abc import Callable, Iterator
from itertools import islice
from math import exp, log

MOST_TRIES = 7
SAME = 1.12
"""A picture that becomes brighter or darker by less may have done so because of who is before the camera."""
NEAR = 1.06
LEAST = 4.0
"""Pictures that are darker are all the same: what differs there is noise."""
USUAL_SLOPE = 0.45
"""Pictures are coded so that twice the light makes them 1.4 times as bright, or a little less."""
LEAST_SLOPE, MOST_SLOPE = 0.2, 1.2
MOST_STEP = log(6)

Tried = tuple[int, float]
"""An exposure, and how bright the picture is with it."""


def find_exposure(
    try_out: Callable[[int], Tried | None], *, begin: Tried, wanted: float, first_try: int
) -> bool:
    """Try exposures until the picture is as bright as ``wanted``; return whether it is.

    ``try_out`` sets an exposure and returns what the camera has made of it; None ends the search. ``begin`` is what
    holds now; ``first_try`` comes first, because the camera has said that it had it when all was well.
    """
    points = [begin]
    for value in islice(_proposals(points, wanted, first_try), MOST_TRIES):
        tried = try_out(value)
        if tried is None:
            return False
        points.append(tried)
        if ratio(wanted, tried[1]) < NEAR:
            return True
    return False


def ratio(one: float | None, other: float | None, *, least: float = LEAST) -> float:
    """Return how many times one is the other, at least 1; also 1 where one is not known. What is less counts as ``least``."""
    if one is None or other is None:
        return 1.0
    low, high = sorted((max(one, least), max(other, least)))
    return high / low


def _proposals(points: list[Tried], wanted: float, first_try: int) -> Iterator[int]:
    if first_try != points[-1][0]:
        yield first_try
    while True:
        value, brightness = points[-1]
        step = log(_light(wanted) / _light(brightness)) / _slope(points)
        step = max(-MOST_STEP, min(MOST_STEP, step))
        proposed = round(value * exp(step))
        if proposed == value:
            proposed += 1 if step > 0 else -1
        if proposed < 1 or any(proposed == tried for tried, _ in points):
            return
        yield proposed


def _slope(points: list[Tried]) -> float:
    """Return how much the logarithm of the brightness grows with that of the exposure."""
    if len(points) < 2 or points[-1][0] == points[-2][0]:
        return USUAL_SLOPE
    (value, brightness), (before, brightness_before) = points[-1], points[-2]
    slope = log(_light(brightness) / _light(brightness_before)) / log(max(value, 1) / max(before, 1))
    return max(LEAST_SLOPE, min(MOST_SLOPE, slope))


def _light(brightness: float) -> float:
    return max(brightness, LEAST)
