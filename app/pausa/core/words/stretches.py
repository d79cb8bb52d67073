"""What lies in a stretch of time, found without looking at all that lies elsewhere."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Generic, Protocol, TypeVar


class Timed(Protocol):
    @property
    def start_ns(self) -> int: ...

    @property
    def end_ns(self) -> int: ...


TimedT = TypeVar("TimedT", bound=Timed)


class InTime(Generic[TimedT]):
    """Things in the order of their beginnings; they may overlap."""

    def __init__(self, things: Iterable[TimedT]) -> None:
        self._things = sorted(things, key=lambda one: one.start_ns)
        self._starts_ns = [one.start_ns for one in self._things]
        self._reached_ns = list(accumulate((one.end_ns for one in self._things), max))
        """How far each and all before it reach."""

    def near(self, first_ns: int, end_ns: int) -> Sequence[TimedT]:
        """Return all that reach into this stretch, or touch it, and perhaps some that do not."""
        return self._things[bisect_left(self._reached_ns, first_ns) : bisect_right(self._starts_ns, end_ns)]


class Covered:
    """Which moments lie in one of several stretches, each from a moment to just before another."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        rows = sorted(stretches)
        self._starts_ns = [start_ns for start_ns, _ in rows]
        self._reached_ns = list(accumulate((end_ns for _, end_ns in rows), max))

    def __contains__(self, moment_ns: int) -> bool:
        before = bisect_right(self._starts_ns, moment_ns)
        return before > 0 and moment_ns < self._reached_ns[before - 1]
