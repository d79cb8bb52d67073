"""Detects that the computer slept: a recording that went on over the gap would be ruined, a cut keeps it."""

import sys
import time

SLEPT_NS = 3_000_000_000


class SleepWatch:
    """Asked at each turn of the recording's loop.

    On Linux and macOS the monotonic clock stops while the computer sleeps and another clock goes on; elsewhere
    the loop itself has been away for long.
    """

    LONG_AWAY_NS = 60_000_000_000

    def __init__(self) -> None:
        self._last_ns = time.monotonic_ns()
        self._ahead_ns = _ahead_ns()

    def woke(self) -> int | None:
        """Return the monotonic time at which the computer fell asleep, if it did since the last call."""
        now_ns, ahead_ns = time.monotonic_ns(), _ahead_ns()
        last_ns, self._last_ns = self._last_ns, now_ns
        slept = ahead_ns - self._ahead_ns > SLEPT_NS or now_ns - last_ns > self.LONG_AWAY_NS
        self._ahead_ns = ahead_ns
        return last_ns if slept else None


def _ahead_ns() -> int:
    """Return how far the clock that counts sleep is ahead of the one that does not; 0 where there is no such clock."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    if sys.platform == "darwin":  # after Apple's documentation; nobody has run it
        boot = time.CLOCK_MONOTONIC
    return time.clock_gettime_ns(boot) - time.monotonic_ns() if boot is not None else 0
