"""Journals of version 1: what was kept, what was taken back in which order, and the marks are the same by version 2."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.edit.change import ChangeKind
from pausa.core.edit.spans import Span
from pausa.recording.workspace.journal import FILE_NAME, VERSION, Journal

SECOND = 1_000_000_000


def segment(index: int, ticks: int | None, **more: object) -> dict[str, object]:
    begin = index * 100 * SECOND
    return {
        "index": index,
        "begin_ns": begin,
        "end_ns": None if ticks is None else begin + 10 * SECOND,
        "ticks": ticks,
        "sound": f"{index:04}.s16",
        **more,
    }


def loaded(folder: Path, **fields: object) -> Journal:
    usual = {
        "version": 1,
        "recording_id": "20261120-150405-ab12cd",
        "title": "",
        "created": "2026-11-20T15:04:05.123+01:00",
        "container": "mp4",
        "fps_numerator": 30,
        "fps_denominator": 1,
        "width": 320,
        "height": 180,
        "sample_rate": 48_000,
        "channels": 1,
    }
    (folder / FILE_NAME).write_text(json.dumps({**usual, **fields}))
    return Journal.load(folder)


def test_what_was_taken_back_comes_back_in_its_order_and_to_its_place(tmp_path: Path) -> None:
    journal = loaded(
        tmp_path,
        segments=[segment(1, 60), segment(4, 30)],
        taken_back=[{"segment": segment(3, 45)}, {"segment": segment(2, 90)}],
    )
    edit = journal.kept
    assert list(edit.spans) == [Span(1, 0, 60), Span(4, 0, 30)]
    assert [change.kind for change in edit.done] == [ChangeKind.RETAKE] * 2
    edit = edit.undo()
    assert list(edit.spans) == [Span(1, 0, 60), Span(2, 0, 90), Span(4, 0, 30)]
    edit = edit.undo()
    assert list(edit.spans) == [Span(1, 0, 60), Span(2, 0, 90), Span(3, 0, 45), Span(4, 0, 30)]
    assert [one.index for one in journal.segments] == [1, 2, 3, 4]


def test_marks_stay_where_they_were_and_come_back_with_what_was_taken_back(tmp_path: Path) -> None:
    journal = loaded(
        tmp_path,
        segments=[segment(1, 60), segment(3, 30)],
        taken_back=[{"segment": segment(2, 90), "markers": [{"title": "gone", "recorded_ns": SECOND}]}],
        markers=[
            {"title": "first", "recorded_ns": SECOND // 2},
            {"title": "second", "recorded_ns": 2 * SECOND + SECOND // 2},
        ],
    )
    edit = journal.kept
    assert [(tick, mark.title) for tick, mark in edit.shown_marks()] == [(15, "first"), (75, "second")]
    restored = [(tick, mark.title) for tick, mark in edit.undo().shown_marks()]
    assert restored == [(15, "first"), (90, "gone"), (165, "second")]


def test_a_segment_that_went_on_in_another_folder_is_the_same_take(tmp_path: Path) -> None:
    first = segment(1, 60)
    journal = loaded(
        tmp_path, segments=[first, segment(2, 30, begin_ns=first["end_ns"], goes_on=True), segment(3, 10)]
    )
    assert list(journal.kept.spans) == [Span(1, 0, 90), Span(3, 0, 10)]
    assert [(one.index, one.first_tick) for one in journal.segments_of(1)] == [(1, 0), (2, 60)]


@pytest.mark.parametrize("taken_back", [False, True])
def test_what_was_being_recorded_is_not_kept_before_it_was_counted(tmp_path: Path, taken_back: bool) -> None:
    newest = segment(2, None)
    journal = loaded(
        tmp_path,
        segments=[segment(1, 60), *([] if taken_back else [newest])],
        taken_back=[{"segment": newest}] if taken_back else [],
        markers=[] if taken_back else [{"title": "in the open one", "recorded_ns": 3 * SECOND}],
    )
    assert list(journal.kept.spans) == [Span(1, 0, 60)]
    assert journal.segments[-1].leaving is taken_back
    if not taken_back:
        edit = journal.kept.recorded(2, 90)
        assert [tick for tick, _ in edit.shown_marks()] == [90]


def test_it_is_saved_as_the_newer_version(tmp_path: Path) -> None:
    journal = loaded(tmp_path, segments=[segment(1, 60)], taken_back=[{"segment": segment(2, 9)}])
    assert journal.version == VERSION
    journal.save(tmp_path)
    content = json.loads((tmp_path / FILE_NAME).read_text())
    assert content["version"] == VERSION
    assert not {"taken_back", "markers"} & set(content)
    assert Journal.load(tmp_path) == journal


TICKS = st.none() | st.integers(0, 100)
SEGMENTS = st.lists(st.builds(segment, st.integers(1, 9), TICKS, goes_on=st.booleans()), max_size=5)
MARKS = st.lists(
    st.fixed_dictionaries({"title": st.text(max_size=3), "recorded_ns": st.integers(0, 1 << 40)}), max_size=4
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    segments=SEGMENTS,
    gone=st.lists(
        st.fixed_dictionaries({"segment": st.builds(segment, st.integers(1, 9), TICKS), "markers": MARKS}),
        max_size=4,
    ),
    marks=MARKS,
)
def test_whatever_it_says_the_edit_list_is_sound(
    tmp_path: Path, segments: list[object], gone: list[object], marks: list[object]
) -> None:
    edit = loaded(tmp_path, segments=segments, taken_back=gone, markers=marks).kept
    edit.check()
    assert all(span.end <= edit.takes[span.take] for span in edit.spans)
