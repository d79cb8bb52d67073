"""After Stop the new recording is the selected one and in sight, whatever was selected, searched or scrolled to."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pausa.core.events import Event, RecordingDiscarded
from pausa.core.states import State
from pausa.main import Engine
from pausa.ui.application import WindowProgram
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.recordings.search_field import SearchField
from support.recording_events import RecordingEvents
from support.recordings_panel import NOW, entry_of

OLD = 40


@pytest.fixture
def engine(engine: Engine, tmp_path: Path) -> Engine:
    """The engine with a list of forty recordings, each a minute long."""
    for number in range(OLD):
        engine.catalogue.restore(
            replace(entry_of(number, tmp_path), created=NOW + timedelta(days=365, hours=number))
        )
    return engine


class List:
    """The list in the window."""

    def __init__(self, qtbot: QtBot, program: WindowProgram) -> None:
        self.program = program
        view = program.panel.findChild(RecordingsView)
        search = program.panel.findChild(SearchField)
        assert view is not None
        assert search is not None
        self.view, self.search = view, search
        qtbot.waitUntil(lambda: view.model().rowCount() == OLD)

    def hear(self, events: list[Event]) -> None:
        for event in events:
            self.program.window.on_event(event)

    @property
    def selected(self) -> list[str]:
        return [entry.id for entry in self.view.selected_entries()]

    def is_in_sight(self, recording_id: str) -> bool:
        row = self.view.visualRect(self.view._recordings.index_of(recording_id))
        return not row.isEmpty() and self.view.viewport().rect().contains(row)


@pytest.fixture
def recordings(qtbot: QtBot, program: WindowProgram) -> List:
    return List(qtbot, program)


@pytest.mark.parametrize("sort", ["newest", "oldest", "title", "longest", "largest"])
def test_the_new_one_is_selected_and_in_sight_in_every_order(recordings: List, sort: str) -> None:
    recordings.program.panel.set_sort(sort)
    recordings.view.select(["id-3"])
    recordings.hear(RecordingEvents().starts().stops(4).events)
    assert recordings.selected == ["one"]
    assert recordings.is_in_sight("one")
    recordings.hear(RecordingEvents().is_ready().events)
    assert recordings.selected == ["one"]
    assert recordings.is_in_sight("one")


def test_what_is_searched_for_does_not_hide_it(recordings: List) -> None:
    recordings.search.setText("Recording 7")
    recordings.hear(RecordingEvents().starts().stops(4).is_ready().events)
    assert recordings.selected == ["one"]
    assert recordings.is_in_sight("one")
    recordings.search.setText("Recording 8")
    assert "one" not in [
        recordings.view._recordings.entry_at(row).id for row in range(recordings.view.model().rowCount())
    ]


def test_del_deletes_the_new_one(recordings: List, tmp_path: Path) -> None:
    recordings.view.select(["id-3"])
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    recordings.hear(RecordingEvents().starts().stops(4).is_ready(film).events)
    recordings.program.actions["trash"].trigger()
    model = recordings.view._recordings
    assert model.entry("one") is None
    assert model.entry("id-3") is not None
    recordings.program.panel.undo()


def test_del_and_enter_do_nothing_to_an_older_one_while_the_new_one_is_finished(
    qtbot: QtBot, recordings: List
) -> None:
    recordings.view.select(["id-3"])
    recordings.hear(RecordingEvents().starts().stops(4).stitches(0.2).events)
    with qtbot.assertNotEmitted(recordings.program.panel.play_requested):
        recordings.program.actions["play"].trigger()
        recordings.program.actions["trash"].trigger()
        recordings.program.actions["rename"].trigger()
    assert recordings.view._recordings.total == OLD + 1


def test_a_title_that_is_being_typed_is_left_alone(qtbot: QtBot, recordings: List) -> None:
    recordings.view.select(["id-3"])
    recordings.program.actions["rename"].trigger()
    field = recordings.view.viewport().findChild(QLineEdit)
    assert field is not None
    recordings.hear(RecordingEvents().starts().stops(4).events)
    QTest.keyClicks(field, "Kept")
    assert recordings.selected == ["id-3"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: recordings.view._recordings.entry("id-3").title == "Kept")  # type: ignore[union-attr]


def test_one_that_was_discarded_leaves_no_other_one_selected(recordings: List) -> None:
    recordings.hear(RecordingEvents().starts().stops(4).events)
    assert recordings.selected == ["one"]
    recordings.hear([RecordingDiscarded(recording_id="one", state=State.DISCARDED, monotonic_ns=0)])
    assert recordings.selected == []
    assert recordings.view.current_entry() is None


def test_in_a_folded_list_it_is_in_sight_when_the_list_is_shown(qtbot: QtBot, recordings: List) -> None:
    window = recordings.program.window
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.contents.fold.folded)
    recordings.program.panel.set_sort("oldest")
    recordings.view.scrollToBottom()
    recordings.hear(RecordingEvents().starts().stops(4).is_ready().events)
    recordings.program.actions["recordings"].trigger()
    assert recordings.selected == ["one"]
    qtbot.waitUntil(lambda: recordings.is_in_sight("one"))
