"""Where in a script somebody is who reads it aloud, found from the words that are heard.

What is heard is not the script: words are misheard, left out, put in and said again, and paragraphs are skipped. So the
newest words are laid beside the script where they fit best, and the further that is from the place so far, the more words
must speak for it: one common word moves nothing by more than a word or two.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from pausa.core.words.script import Script

_HEARD = 12
"""How many of the newest words are laid beside the script."""
_BEFORE, _AFTER = 40, 70
"""How far around the place they are looked for word by word; beyond that by pairs of words."""

_TRIED = 6
"""How many of the best places are considered."""

_MISHEARD = -0.35
_PUT_IN = -0.3
_LEFT_OUT = -0.25
_LIKE = 0.6
"""What a word counts that is only like the one in the script."""
_PER_WORD_AWAY = 0.03
_MOST_AWAY = 1.5
_TRAILING = 0.2
"""For the newest word, where only the one before it fits."""
_NEAR_RIVAL = 1.0
"""By how much a place far away must fit better than any other."""


class _Fit(NamedTuple):
    """Heard words that end at ``place``."""

    place: int
    score: float
    matched: int
    matched_new: int
    """How many of them lie at the old place or after it."""
    score_new: float


_NONE = _Fit(0, 0.0, 0, 0, 0.0)


class ScriptFollower:
    """Knows one script. It has no state: whoever asks says where the speaker was."""

    def __init__(self, script: Script) -> None:
        self._words = [word.spoken for word in script.words]
        counts = Counter(self._words)
        self._weights = [1 / (1 + 0.35 * math.log2(counts[word])) for word in self._words]
        self._pairs: dict[tuple[str, str], list[int]] = defaultdict(list)
        for at, pair in enumerate(pairwise(self._words)):
            self._pairs[pair].append(at)

    def follow(self, place: int, heard: Sequence[str]) -> int:
        """Return the place of somebody who was at ``place``, or near it, when the last of these words were said.

        ``heard``: the newest words, as ``token_texts`` returns them; the more, the better, up to a dozen.
        """
        newest = list(heard[-_HEARD:])
        if not newest or not self._words:
            return place
        first, end = max(0, place - _BEFORE), min(len(self._words), place + _AFTER)
        near = self._fits(newest, first, end, place)
        near.sort(key=lambda fit: _away(fit.place, place) - fit.score)
        likely = next((fit for fit in near[:_TRIED] if _is_likely(fit, place)), None)
        return likely.place if likely is not None else self._far(newest, place, near)

    def _far(self, newest: list[str], place: int, near: list[_Fit]) -> int:
        """Return the place far away to which the words belong beyond doubt, or ``place``."""
        votes: Counter[int] = Counter()
        for number, pair in enumerate(pairwise(newest)):
            for at in self._pairs.get(pair, ())[:200]:
                votes[(at - number) // 4] += 1
        found: dict[int, _Fit] = {}
        for group, count in votes.most_common(6):
            if count < 2:
                break
            middle = group * 4 + len(newest)
            first, end = max(0, middle - len(newest) - 6), min(len(self._words), middle + 8)
            for fit in self._fits(newest, first, end, place):
                if _is_likely(fit, place) and fit.score > found.get(fit.place, _NONE).score:
                    found[fit.place] = fit
        ordered = sorted(found.values(), key=lambda fit: -fit.score)
        if not ordered or ordered[0].matched < 4 or ordered[0].score < 2.6:
            return place
        best = ordered[0]
        rivals = [fit.score for fit in (*ordered, *near) if abs(fit.place - best.place) > 4]
        return best.place if best.score - max(rivals, default=0.0) >= _NEAR_RIVAL else place

    def _fits(self, heard: list[str], first: int, end: int, place: int) -> list[_Fit]:
        """Return the best ways to lay the words beside the script from ``first`` to ``end`` that end with its newest two."""
        row = [_NONE] * (end - first + 1)
        found: list[_Fit] = []
        for number, word in enumerate(heard):
            trailing = len(heard) - 1 - number
            before, row = row, [_NONE] * (end - first + 1)
            for column in range(1, end - first + 1):
                at = first + column - 1
                likeness = _likeness(word, self._words[at])
                if likeness:
                    gain = likeness * self._weights[at]
                    fit = _grown(before[column - 1], at, gain, is_new=at >= place)
                    if trailing < 2:
                        found.append(_lessened(fit, trailing * _TRAILING))
                else:
                    fit = _NONE
                for other, loss in (
                    (before[column - 1], _MISHEARD),
                    (before[column], _PUT_IN),
                    (row[column - 1], _LEFT_OUT),
                ):
                    if other.score + loss > fit.score:
                        fit = _lessened(other, -loss)
                row[column] = fit
        return found


def _grown(fit: _Fit, at: int, gain: float, *, is_new: bool) -> _Fit:
    return _Fit(
        at + 1,
        fit.score + gain,
        fit.matched + 1,
        fit.matched_new + is_new,
        fit.score_new + (gain if is_new else 0.0),
    )


def _lessened(fit: _Fit, loss: float) -> _Fit:
    return _Fit(
        fit.place,
        fit.score - loss,
        fit.matched,
        fit.matched_new,
        max(0.0, fit.score_new - loss) if fit.matched_new else 0.0,
    )


def _away(there: int, place: int) -> float:
    return min(_MOST_AWAY, _PER_WORD_AWAY * abs(there - place))


def _is_likely(fit: _Fit, place: int) -> bool:
    """Whether enough words speak for it, so far from the place."""
    steps = fit.place - place
    if steps < 0:
        # One or two words back is a word that was misunderstood at first.
        return steps <= -3 and fit.matched >= 3 and fit.score >= 1.5
    if steps <= 2:
        return True
    if steps <= 8:
        return fit.matched_new >= 2 and fit.score_new >= 1.25
    if steps <= 40:
        return fit.matched_new >= 3 and fit.score_new >= 1.4
    return fit.matched_new >= 4 and fit.score_new >= 2.2


@lru_cache(maxsize=20_000)
def _likeness(heard: str, written: str) -> float:
    """Return 1 for the same word, less for one that may have been misheard for it, 0 for another."""
    if heard == written:
        return 1.0
    longer, shorter = max(len(heard), len(written)), min(len(heard), len(written))
    if shorter < 4 or longer - shorter > 3:
        return 0.0
    return _LIKE if _changes(heard, written) <= max(1, longer // 3) else 0.0


def _changes(one: str, other: str) -> int:
    """Return how many letters must be changed, put in or left out to make one word of the other."""
    before: Iterable[int] = range(len(other) + 1)
    for number, letter in enumerate(one, 1):
        row = [number]
        for column, (its, (corner, above)) in enumerate(zip(other, pairwise(before), strict=True), 1):
            row.append(min(corner + (letter != its), above + 1, row[column - 1] + 1))
        before = row
    return list(before)[-1]
