"""Segments and markers as chapters."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.ui.state.chapters import Chapter, chapter_at, chapters_of, start_of_next, start_of_previous

SECOND_NS = 1_000_000_000


ENTRY = Entry(
    id="one",
    title="Lecture 4",
    state=State.READY,
    created=datetime(2026, 11, 20).astimezone(),
    folder=Path(),
    duration_ns=20 * SECOND_NS,
    frames=600,
    segments=tuple(
        SegmentSummary(index=index, duration_ns=length_s * SECOND_NS, pause_before_ns=0)
        for index, length_s in enumerate((6, 4, 10), start=1)
    ),
)


def test_segments_and_markers_become_chapters_in_the_order_of_time() -> None:
    entry = replace(ENTRY, markers=(MarkerSummary(title="", recorded_ns=SECOND_NS),))
    assert chapters_of(entry) == (
        Chapter("Segment 1", 0, is_marker=False, place=0),
        Chapter("Mark 1", 1_000, is_marker=True, place=0),
        Chapter("Segment 2", 6_000, is_marker=False, place=1),
        Chapter("Segment 3", 10_000, is_marker=False, place=2),
    )
    assert [chapter.start_ms for chapter in chapters_of(replace(entry, segments=()))] == [0, 1_000]


@pytest.mark.parametrize("apart_ns", [0, 33_333_333, -33_333_334])
def test_a_marker_at_a_join_is_the_title_of_what_begins_there(apart_ns: int) -> None:
    marker = MarkerSummary(title="Questions", recorded_ns=6 * SECOND_NS + apart_ns)
    assert chapters_of(replace(ENTRY, markers=(marker,))) == (
        Chapter("Segment 1", 0, is_marker=False, place=0),
        Chapter("Questions", 6_000, is_marker=False, place=1),
        Chapter("Segment 3", 10_000, is_marker=False, place=2),
    )


def test_a_marker_two_pictures_after_a_join_is_a_chapter_of_its_own() -> None:
    marker = MarkerSummary(title="Questions", recorded_ns=6 * SECOND_NS + 66_666_667)
    titles = [chapter.title for chapter in chapters_of(replace(ENTRY, markers=(marker,)))]
    assert titles == ["Segment 1", "Segment 2", "Questions", "Segment 3"]


@pytest.mark.parametrize(
    ("position_ms", "running", "previous_ms", "next_ms"),
    [
        (0, "A", 0, 6_000),
        (5_999, "A", 0, 6_000),
        (6_000, "B", 0, 10_000),
        (8_400, "B", 0, 10_000),
        (9_000, "B", 6_000, 10_000),
        (10_000, "C", 6_000, None),
        (19_000, "C", 10_000, None),
    ],
)
def test_previous_goes_to_the_running_chapter_or_from_its_beginning_to_the_one_before(
    position_ms: int, running: str, previous_ms: int, next_ms: int | None
) -> None:
    chapters = tuple(
        Chapter(title, start_ms, is_marker=False)
        for title, start_ms in (("A", 0), ("B", 6_000), ("C", 10_000))
    )
    chapter = chapter_at(chapters, position_ms)
    assert chapter is not None
    assert chapter.title == running
    assert start_of_previous(chapters, position_ms) == previous_ms
    assert start_of_next(chapters, position_ms) == next_ms
