"""Which place of the script was read at which moment of each take, so that every edit finds the sentence where it goes on."""

from bisect import bisect_right

from pausa.core.edit.spans import Spans


class ReadingPlaces:
    """By take, as the words are: takes never change, so no edit changes this."""

    def __init__(self) -> None:
        self._by_take: dict[int, tuple[list[int], list[int]]] = {}

    def note(self, take: int, tick: int, place: int) -> None:
        """Remember the place at a tick of a take; of those that were noted for later ticks nothing is true any more."""
        ticks, places = self._by_take.setdefault(take, ([], []))
        kept = bisect_right(ticks, tick - 1)
        del ticks[kept:], places[kept:]
        if not places or places[-1] != place:
            ticks.append(tick)
            places.append(place)

    def place_at(self, spans: Spans, tick: int) -> int | None:
        """Return the place at a tick of what is shown; None: nothing is known of it.

        Where a take was recorded without a script, what was shown before it tells.
        """
        left = tick
        found: int | None = None
        for span in spans:
            if left < 0:
                break
            ticks, places = self._by_take.get(span.take, ([], []))
            at = bisect_right(ticks, span.first + min(left, span.ticks)) - 1
            if at >= 0:
                found = places[at]
            left -= span.ticks
            if left <= 0:
                break
        return found

    def clear(self) -> None:
        self._by_take.clear()
