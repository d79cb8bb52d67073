"""Where the chapters of a recording begin: at every place where a span begins, and at every mark."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

NEAR_TICKS = 1
"""A mark that is no further from a join stands at it."""
_UNNAMED_MARK = re.compile(r"Mark [0-9]+")


def unnamed_segment(number: int) -> str:
    """Return what a file calls a chapter that begins at a join and that nobody has named."""
    return f"Segment {number}"


def unnamed_mark(number: int) -> str:
    """Return what a file calls a mark that nobody has named."""
    return f"Mark {number}"


def is_unnamed_mark(title: str) -> bool:
    """Return whether a mark is called so because nobody has named it."""
    return _UNNAMED_MARK.fullmatch(title) is not None


@dataclass(frozen=True, slots=True)
class ChapterPlace:
    """A mark that stands at a join gives its title to what begins there, and no chapter of its own."""

    begin: int
    span: int | None = None
    """The place of the span that begins here among the spans; None: a mark between two joins."""
    mark: int | None = None
    """The place of the mark among the marks whose title the chapter has; None: nobody has named it."""


def chapter_places(begins: Sequence[int], marks: Sequence[int], *, near: int) -> list[ChapterPlace]:
    """Return the chapters of spans that begin at ``begins``, in their order, with marks at ``marks``.

    ``near``: how far from a join a mark still stands at it. All are of one unit.
    """
    named = titles_at(begins, marks, near=near)
    taken = set(named.values())
    found = [ChapterPlace(begin, span, named.get(span)) for span, begin in enumerate(begins)]
    found += [ChapterPlace(at, mark=mark) for mark, at in enumerate(marks) if mark not in taken]
    return sorted(found, key=lambda one: (one.begin, one.span is None))


def titles_at(begins: Sequence[int], marks: Sequence[int], *, near: int) -> dict[int, int]:
    """Return which mark stands at which beginning, both by their places; the nearest one at each."""
    if not begins:
        return {}
    nearest = [_nearest(begins, at) for at in marks]
    found: dict[int, int] = {}
    for mark in sorted(range(len(marks)), key=lambda one: abs(begins[nearest[one]] - marks[one])):
        if abs(begins[nearest[mark]] - marks[mark]) <= near:
            found.setdefault(nearest[mark], mark)
    return found


def _nearest(begins: Sequence[int], at: int) -> int:
    after = bisect.bisect_left(begins, at)
    beside = range(max(0, after - 1), min(len(begins), after + 1))
    return min(beside, key=lambda one: abs(begins[one] - at))
