"""The chapters of a recording: its segments and its markers, by where they begin."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QCoreApplication

from pausa.core.edit.chapter_places import NEAR_TICKS, chapter_places
from pausa.core.events import MarkerSummary
from pausa.core.sentences import filled
from pausa.library.entry import Entry

_NS_PER_MS = 1_000_000
_SOUND_TICK_NS = 33_333_333
"""Of recordings without pictures."""
_UNNAMED = re.compile(r"Mark (\d+)")
_BACK_TO_THIS_ONE_MS = 2500
"""Further than this into a chapter, *previous* means its own beginning."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """Begins where a segment does, or at a marker between two joins."""

    title: str
    start_ms: int
    is_marker: bool
    place: int = 0
    """The place of the marker among the recording's, or of the segment."""


def chapters_of(entry: Entry) -> tuple[Chapter, ...]:
    """In the order of time; the first one begins at 0."""
    ends = accumulate(segment.duration_ns for segment in entry.segments)
    starts = [0, *ends][: max(1, len(entry.segments))]
    marks = [marker.recorded_ns for marker in entry.markers]
    found = []
    for one in chapter_places(starts, marks, near=_near_ns(entry)):
        if one.mark is not None:
            title = mark_title(entry.markers[one.mark], one.mark + 1)
        else:
            title = segment_title(one.span or 0)
        place = one.span if one.span is not None else one.mark
        found.append(
            Chapter(title, round(one.begin / _NS_PER_MS), is_marker=one.span is None, place=place or 0)
        )
    return tuple(found)


def segment_title(place: int) -> str:
    """Return what a chapter is called that nobody has named, by the place of its segment."""
    return filled(QCoreApplication.translate("Chapters", "Segment {number}"), number=place + 1)


def _near_ns(entry: Entry) -> int:
    """Return what ticks that are next to each other are apart at most; their times are rounded."""
    tick_ns = entry.duration_ns // entry.frames if entry.frames else _SOUND_TICK_NS
    return NEAR_TICKS * tick_ns + tick_ns // 2


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
