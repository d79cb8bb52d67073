"""The chapters of a recording: its segments and its markers, by where they begin."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from pausa.core.events import MarkerSummary
from pausa.core.sentences import filled
from pausa.library.entry import Entry

_NS_PER_MS = 1_000_000
_UNNAMED = re.compile(r"Mark (\d+)")
_BACK_TO_THIS_ONE_MS = 2500
"""Further than this into a chapter, *previous* means its own beginning."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Begins at a join or at a marker."""

    title: str
    start_ms: int
    is_marker: bool
    marker: int = 0
    """The place of the marker among the recording's."""


def chapters_of(entry: Entry) -> tuple[Chapter, ...]:
    """In the order of time; the first one begins at 0."""
    ends = accumulate(segment.duration_ns for segment in entry.segments)
    starts = [0, *ends][: max(1, len(entry.segments))]
    segment = QCoreApplication.translate("Chapters", "Segment {number}")
    found = [
        Chapter(filled(segment, number=number), round(start_ns / _NS_PER_MS), is_marker=False)
        for number, start_ns in enumerate(starts, start=1)
    ]
    found += [
        Chapter(
            mark_title(marker, number),
            round(marker.recorded_ns / _NS_PER_MS),
            is_marker=True,
            marker=number - 1,
        )
        for number, marker in enumerate(entry.markers, start=1)
    ]
    return tuple(sorted(found, key=lambda chapter: (chapter.start_ms, chapter.is_marker)))


def mark_title(marker: MarkerSummary, number: int) -> str:
    """Its title; a mark that nobody has named is called by its number, which the engine writes in English."""
    unnamed = _UNNAMED.fullmatch(marker.title)
    if marker.title and not unnamed:
        return marker.title
    text = QCoreApplication.translate("Chapters", "Mark {number}")
    return filled(text, number=unnamed[1] if unnamed else str(number))


def chapter_at(chapters: Sequence[Chapter], position_ms: int) -> Chapter | None:
    """The one that is running."""
    after = bisect.bisect_right(chapters, position_ms, key=lambda chapter: chapter.start_ms)
    return chapters[after - 1] if after else None


def start_of_next(chapters: Sequence[Chapter], position_ms: int) -> int | None:
    """None: there is no further one."""
    after = bisect.bisect_right(chapters, position_ms, key=lambda chapter: chapter.start_ms)
    return chapters[after].start_ms if after < len(chapters) else None


def start_of_previous(chapters: Sequence[Chapter], position_ms: int) -> int:
    """The beginning of the running one, or, near that, of the one before."""
    before = bisect.bisect_left(
        chapters, position_ms - _BACK_TO_THIS_ONE_MS, key=lambda chapter: chapter.start_ms
    )
    return chapters[before - 1].start_ms if before else 0
