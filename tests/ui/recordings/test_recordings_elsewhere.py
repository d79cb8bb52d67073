"""The list follows what other processes write into the catalogue, and disturbs nobody who uses it."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pausa.core.paths import WORK_FOLDER
from pausa.core.settings import Container
from pausa.core.states import State
from pausa.library.catalogue import Catalogue
from pausa.library.entry import Entry
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.owner import Owner, this_process
from support.recordings_panel import NOW, RecordingsUnderTest, entry_of


@pytest.fixture
def recordings(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordingsUnderTest]:
    recordings = RecordingsUnderTest(qtbot, tmp_path)
    yield recordings
    recordings.close()


@pytest.fixture
def theirs(recordings: RecordingsUnderTest) -> Iterator[Catalogue]:
    """The same list, as another process has it open."""
    with closing(Catalogue(recordings.folder / "recordings.sqlite")) as theirs:
        yield theirs


def test_recordings_come_are_renamed_and_go_while_the_user_is_at_work(
    recordings: RecordingsUnderTest, theirs: Catalogue, tmp_path: Path, qtbot: QtBot
) -> None:
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, 30)))
    view = recordings.view
    renamed: list[Entry] = []
    deleted: list[Entry] = []
    recordings.panel.renamed.connect(renamed.append)
    recordings.panel.deleted.connect(deleted.append)
    view.scrollTo(recordings.model.index(12), view.ScrollHint.PositionAtTop)
    assert view.verticalScrollBar().value()
    top = view.entries_on_screen()[1]
    recordings.choose(recordings.titles().index(top.title))
    recordings.panel.rename_selected()
    (field,) = view.viewport().findChildren(QLineEdit)
    field.setText("Half a ti")
    place = view.visualRect(view.currentIndex()).top()

    theirs.restore(entry_of(0, tmp_path, title="From a terminal"))
    theirs.rename("id-1", "Called otherwise")
    theirs.remove("id-2")
    qtbot.waitUntil(lambda: recordings.titles()[:2] == ["From a terminal", "Called otherwise"])

    assert view.is_editing
    assert field.text() == "Half a ti"
    assert [entry.id for entry in view.selected_entries()] == [top.id]
    assert view.visualRect(view.currentIndex()).top() == place
    assert [entry.title for entry in renamed] == ["Called otherwise"]

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: recordings.titles()[2] == "Recording 3")
    assert [entry.id for entry in deleted] == ["id-2"]
    assert view.visualRect(view.currentIndex()).top() == place


def test_many_changes_at_once_wait_for_a_title_that_is_being_typed(
    recordings: RecordingsUnderTest, theirs: Catalogue, tmp_path: Path, qtbot: QtBot
) -> None:
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, 30)))
    recordings.choose(28)
    recordings.panel.rename_selected()
    (field,) = recordings.view.viewport().findChildren(QLineEdit)
    field.setText("Typed")
    with qtbot.waitSignal(recordings.panel._worker.written_elsewhere):
        # One transaction, as a scan that has found many.
        theirs._connection.execute("DELETE FROM recordings WHERE id != 'id-29'")
    assert recordings.view.is_editing
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: recordings.titles() == ["Typed"])


def test_what_another_process_records_offers_no_command_and_is_shown_as_long_as_that_lives(
    recordings: RecordingsUnderTest, theirs: Catalogue, tmp_path: Path, qtbot: QtBot
) -> None:
    recordings.open(entry_of(1, tmp_path))
    going_on = entry_of(0, tmp_path, title="Talk", state=State.RECORDING, path=None, size_bytes=0)
    _work_on(going_on.folder / WORK_FOLDER / going_on.id, Owner(machine="another", computer="another"))
    theirs.restore(going_on)
    qtbot.waitUntil(lambda: recordings.titles() == ["Talk", "Recording 1"])
    assert "Being recorded, in another program" in recordings.spoken(0)
    assert "minute" not in recordings.spoken(0)
    theirs.restore(replace(going_on, state=State.PAUSED))
    qtbot.waitUntil(lambda: "Paused, in another program" in recordings.spoken(0))

    recordings.choose(0)
    menu = recordings.panel._actions.menu(recordings.panel, {})
    assert not [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    recordings.panel.play_selected()
    recordings.panel.trash_selected()
    assert not recordings.played
    assert recordings.titles() == ["Talk", "Recording 1"]

    _work_on(
        going_on.folder / WORK_FOLDER / going_on.id, this_process().model_copy(update={"boot": "before"})
    )
    recordings.panel._elsewhere._ask()
    qtbot.waitUntil(lambda: recordings.titles() == ["Recording 1"])


def _work_on(folder: Path, owner: Owner) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    Journal(
        recording_id=folder.name,
        title="",
        created=NOW.isoformat(),
        container=Container.MP4,
        fps_numerator=30,
        fps_denominator=1,
        width=640,
        height=480,
        sample_rate=0,
        channels=0,
        owner=owner,
    ).save(folder)
