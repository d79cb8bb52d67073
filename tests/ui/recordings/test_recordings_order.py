"""Search and order of the list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.events import (
    MarkerSummary,
)
from support.recordings_panel import NOW, RecordingsUnderTest, entry_of, starting, stopped


@pytest.fixture
def recordings(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordingsUnderTest]:
    recordings = RecordingsUnderTest(qtbot, tmp_path)
    yield recordings
    recordings.close()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("fourier", ["Lecture – Fourier"]),
        ("RESUME", ["Résumé"]),
        ("résumé", ["Résumé"]),
        ("2026-11-20", ["Résumé", "Lecture – Fourier", "Notes"]),
        ("proof", ["Lecture – Fourier"]),
        ("lect four", ["Lecture – Fourier"]),
        ("lect resume", []),
        ("recording 3", ["Notes"]),
        ("   ", ["Résumé", "Lecture – Fourier", "Notes"]),
    ],
)
def test_search_finds_words_in_titles_dates_marks_and_file_names(
    recordings: RecordingsUnderTest, tmp_path: Path, words: str, found: list[str]
) -> None:
    recordings.open(
        entry_of(1, tmp_path, title="Résumé"),
        entry_of(
            2, tmp_path, title="Lecture – Fourier", markers=(MarkerSummary(title="The proof", recorded_ns=1),)
        ),
        entry_of(3, tmp_path, title="Notes"),
    )
    recordings.panel.focus_search()
    recordings.search.setText(words)
    assert recordings.titles() == found


def test_a_search_without_result_says_so_and_a_button_ends_it(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.search.setText("elsewhere")
    assert recordings.empty.isVisible()
    assert recordings.empty.accessibleName() == "No recordings match “elsewhere”"
    recordings.empty.button_pressed.emit()
    assert recordings.titles() == ["Recording 1"]
    assert not recordings.empty.isVisible()


def test_escape_empties_the_search_and_the_arrow_leads_into_the_list(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.search.setText("2")
    QTest.keyClick(recordings.search, Qt.Key.Key_Escape)
    assert recordings.search.text() == ""
    QTest.keyClick(recordings.search, Qt.Key.Key_Down)
    assert recordings.view.selected_entries() == [recordings.model.entry_at(0)]


def test_what_was_selected_is_selected_again_after_a_search(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, 5)))
    recordings.choose(1, 2)
    recordings.search.setText("Recording 4")
    recordings.search.clear()
    assert [entry.title for entry in recordings.view.selected_entries()] == ["Recording 2", "Recording 3"]


def test_what_is_finished_during_a_search_for_something_else_stays_out(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.search.setText("Recording")
    recordings.panel.on_event(starting(folder=tmp_path))
    recordings.panel.on_event(stopped())
    assert recordings.titles() == ["Recording 1"]
    recordings.search.clear()
    assert recordings.titles() == ["Lecture 4", "Recording 1"]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("newest", ["Take 10", "take 2", "Ärger"]),
        ("oldest", ["Ärger", "take 2", "Take 10"]),
        ("title", ["Ärger", "take 2", "Take 10"]),
        ("longest", ["take 2", "Ärger", "Take 10"]),
        ("largest", ["Take 10", "Ärger", "take 2"]),
        ("of a newer version", ["Take 10", "take 2", "Ärger"]),
    ],
)
def test_every_order_sorts(
    recordings: RecordingsUnderTest, tmp_path: Path, sort: str, order: list[str]
) -> None:
    recordings.open(
        entry_of(1, tmp_path, title="Take 10", duration_ns=1, size_bytes=30),
        entry_of(2, tmp_path, title="take 2", duration_ns=3, size_bytes=10),
        entry_of(3, tmp_path, title="Ärger", duration_ns=2, size_bytes=20),
    )
    recordings.panel.set_sort(sort)
    assert recordings.titles() == order


def test_an_order_chosen_by_the_user_is_told_to_be_remembered(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path, title="B"), entry_of(2, tmp_path, title="A"))
    by_title = next(action for action in recordings.panel._sort_choices.actions() if action.data() == "title")
    with recordings.qtbot.waitSignal(recordings.panel.sort_changed) as told:
        by_title.trigger()
    assert told.args == ["title"]
    assert recordings.titles() == ["A", "B"]


def test_one_with_a_date_to_come_is_marked_and_does_not_stay_on_top(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    ahead = NOW.replace(year=NOW.year + 1)
    recordings.open(
        entry_of(1, tmp_path), entry_of(2, tmp_path, created=ahead, title="Ahead"), entry_of(3, tmp_path)
    )
    assert recordings.titles() == ["Recording 1", "Recording 3", "Ahead"]
    assert "the clock was wrong" in recordings.spoken(2)
    assert [entry.title for entry in recordings.catalogue.entries()][-1] == "Ahead"
