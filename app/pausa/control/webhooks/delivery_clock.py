"""The clocks by which deliveries are tried again, and moments that neither of them can push away."""

import time
from dataclasses import dataclass
from typing import Protocol


class DeliveryClock(Protocol):
    """Two clocks: one that nobody sets but that may stand still while the computer sleeps, and one that goes on but may be set."""

    def monotonic_s(self) -> float:
        """Return the time of the monotonic clock."""
        ...

    def wall_s(self) -> float:
        """Return the seconds since 1970."""
        ...


class SystemClock:
    """The computer's."""

    def monotonic_s(self) -> float:
        """Return the time of the monotonic clock."""
        return time.monotonic()

    def wall_s(self) -> float:
        """Return the seconds since 1970."""
        return time.time()


@dataclass(frozen=True, slots=True)
class Moment:
    """Has come as soon as either clock says so.

    A sleep makes the monotonic clock late, and a wall clock that was set back is late: the other one is not. One that was
    set ahead makes an attempt too early, which costs nothing.
    """

    monotonic_s: float
    wall_s: float

    @classmethod
    def after(cls, delay_s: float, clock: DeliveryClock) -> "Moment":
        """Return the moment in ``delay_s``."""
        return cls(clock.monotonic_s() + delay_s, clock.wall_s() + delay_s)

    @classmethod
    def kept(cls, wall_s: float, delay_s: float, clock: DeliveryClock) -> "Moment":
        """Return the moment that was planned, ``delay_s`` ahead, when the program last ran: never further away than that."""
        return cls.after(min(max(wall_s - clock.wall_s(), 0.0), delay_s), clock)

    def has_come(self, clock: DeliveryClock) -> bool:
        """Whether it is over."""
        return clock.monotonic_s() >= self.monotonic_s or clock.wall_s() >= self.wall_s

    def is_in_s(self, clock: DeliveryClock) -> float:
        """Return how long it will take; 0: it has come."""
        return max(0.0, min(self.monotonic_s - clock.monotonic_s(), self.wall_s - clock.wall_s()))
