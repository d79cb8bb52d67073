"""The time by which a recording judges what is missing."""

USUAL_TURN_NS = 250_000_000
"""A turn of the recording's loop takes no longer, unless the computer had no time for it."""
MOST_BEHIND_NS = 4_000_000_000


class PatientClock:
    """Asked once in each turn of the recording's loop; falls behind the monotonic clock while that gets no processor time.

    The threads that bring frames and sound got none either, and what the devices have taken meanwhile is still to come:
    by the monotonic clock it would be given up at once. It catches up at half speed.
    """

    def __init__(self) -> None:
        self._last_ns: int | None = None
        self._behind_ns = 0

    def now_ns(self, at_ns: int) -> int:
        """Return the time by this clock when it is ``at_ns`` by the monotonic one. Never earlier than before."""
        turn_ns = at_ns - self._last_ns if self._last_ns is not None else 0
        self._last_ns = at_ns
        late_ns = max(0, turn_ns - USUAL_TURN_NS)
        caught_up_ns = (turn_ns - late_ns) // 2
        self._behind_ns = min(max(0, self._behind_ns - caught_up_ns) + late_ns, MOST_BEHIND_NS)
        return at_ns - self._behind_ns
