"""When a frame was taken: the time that the driver gives it, as long as that can be true.

Drivers take these times from the camera's own clock, and some give none, stand still, or jump back by seconds. Such a
frame must not be placed seconds before its neighbours, nor be left out as one from before the recording.
"""

DRIVER_TIME_NS = 10_000_000_000
"""A driver's time that is older than this is on another clock."""


class DriverClock:
    """Judges the times of one opened camera, frame by frame."""

    def __init__(self, opened_ns: int) -> None:
        """``opened_ns``: no frame can be older."""
        self._last_ns = opened_ns
        self._latency_ns: int | None = None
        """From a frame's time to its arrival, at the least."""

    def observe(self, driver_ns: int, arrival_ns: int) -> int:
        """Return the time of the frame that has just arrived."""
        age_ns = arrival_ns - driver_ns
        if 0 <= age_ns < DRIVER_TIME_NS and driver_ns > self._last_ns:
            self._latency_ns = age_ns if self._latency_ns is None else min(age_ns, self._latency_ns)
            time_ns = driver_ns
        else:
            time_ns = max(arrival_ns - (self._latency_ns or 0), self._last_ns)
        self._last_ns = time_ns
        return time_ns
