"""Where a passage of words is cut out of what is shown, without clipping the words before and after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from pausa.core.words.word import ShownWord

_LEFT_BEFORE_NS = 200_000_000
"""So much of the silence after the word before is left at most: what is joined then sounds as if it had been said so."""
_LEFT_AFTER_NS = 150_000_000
"""And so much before the word that follows."""
_LONG_NS = 1_500_000_000
"""A longer silence is something of its own, in which something may be seen: it stays, but for a little."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of what is shown."""

    begin_ns: int
    end_ns: int

    @property
    def duration_ns(self) -> int:
        return self.end_ns - self.begin_ns


def passage_of(words: Sequence[ShownWord], first: int, last: int, *, duration_ns: int) -> Passage:
    """Return what is cut out if the words from ``first`` to ``last`` go; ``duration_ns``: of all that is shown."""
    begin_ns, end_ns = words[first].start_ns, words[last].end_ns
    before_ns = words[first - 1].end_ns if first > 0 else 0
    after_ns = words[last + 1].start_ns if last + 1 < len(words) else duration_ns
    return Passage(
        max(0, begin_ns - _taken_along(begin_ns - before_ns, _LEFT_BEFORE_NS)),
        min(duration_ns, end_ns + _taken_along(after_ns - end_ns, _LEFT_AFTER_NS)),
    )


def _taken_along(gap_ns: int, left_ns: int) -> int:
    """Return how much of a silence goes with the words beside it."""
    if gap_ns <= 0:
        return 0
    if gap_ns > _LONG_NS:
        return left_ns
    return gap_ns - min(gap_ns // 2, left_ns)
