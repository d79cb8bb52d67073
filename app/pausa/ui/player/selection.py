"""The part between *in* and *out*, as the user has set them so far."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Ticks. If only one of the two is set, the other is the beginning or the end."""

    first: int | None = None
    end: int | None = None
    """The tick after the last."""

    def with_in(self, tick: int) -> "Selection":
        """Begin at ``tick``; an end that does not come after it is no end any more."""
        return Selection(tick, self.end if self.end is not None and self.end > tick else None)

    def with_out(self, tick: int) -> "Selection":
        """End before ``tick``; a beginning that does not come before it is no beginning any more."""
        return Selection(self.first if self.first is not None and self.first < tick else None, tick)

    def with_in_dragged(self, tick: int) -> "Selection":
        """Begin at ``tick``, but before the end: what is dragged beyond it may come back."""
        return Selection(tick if self.end is None else min(tick, self.end - 1), self.end)

    def with_out_dragged(self, tick: int) -> "Selection":
        """End before ``tick``, but after the beginning."""
        return Selection(self.first, max(tick, (self.first or 0) + 1))

    def part(self, ticks: int) -> tuple[int, int] | None:
        """Return the first tick and the one after the last, of a film of so many; None: nothing is chosen."""
        if self.first is None and self.end is None:
            return None
        first, end = self.first or 0, ticks if self.end is None else min(self.end, ticks)
        return (first, end) if first < end else None


NOTHING_CHOSEN = Selection()
