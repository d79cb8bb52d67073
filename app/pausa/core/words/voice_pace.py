"""How fast somebody reads, so that the script goes on between two words that were understood."""

_AT_FIRST = 2.2
"""Words a second."""
_LEAST, _MOST = 0.8, 4.5
_NEWEST_COUNTS = 0.3
_LONGEST_NS = 2_500_000_000
"""After a silence as long as this nothing is known of the pace."""
_MOST_AHEAD = 4.0
"""Words. Who stops speaking sees it stop, too."""


class VoicePace:
    def __init__(self) -> None:
        self._words_a_second = _AT_FIRST
        self._place = 0.0
        self._at_ns: int | None = None
        self._shown = 0.0

    def start(self, place: float) -> None:
        """Stand at a place, until the next word is understood."""
        self._place = self._shown = place
        self._at_ns = None

    def reach(self, place: float, at_ns: int) -> None:
        """Take in that this place was reached then."""
        way = place - self._place
        if self._at_ns is not None and 0 < way <= 15:
            passed_ns = at_ns - self._at_ns
            if 100_000_000 <= passed_ns <= _LONGEST_NS:
                pace = min(_MOST, max(_LEAST, way * 1e9 / passed_ns))
                self._words_a_second += _NEWEST_COUNTS * (pace - self._words_a_second)
        is_near = 0 <= self._shown - place <= _MOST_AHEAD
        self._place, self._at_ns = place, at_ns
        if not is_near:
            self._shown = place

    def shown(self, now_ns: int) -> float:
        """Return the place that the reader has likely come to; it never goes back by less than a few words."""
        if self._at_ns is not None:
            passed_s = max(0, now_ns - self._at_ns) / 1e9
            likely = self._place + min(_MOST_AHEAD, passed_s * self._words_a_second)
            self._shown = max(self._shown, likely)
        return self._shown
