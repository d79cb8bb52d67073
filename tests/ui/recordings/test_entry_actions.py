"""The actions on entries of the list."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from pausa.core.states import State
from support.recordings_panel import RecordingsUnderTest, entry_of


@pytest.fixture
def recordings(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordingsUnderTest]:
    recordings = RecordingsUnderTest(qtbot, tmp_path)
    yield recordings
    recordings.close()


@pytest.fixture
def trash_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Use a trash of the test's own instead of the user's."""
    if not sys.platform.startswith("linux"):
        pytest.skip("only here the trash can be put elsewhere")
    from send2trash import plat_other

    folder = tmp_path / "data" / "Trash"
    monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(folder))
    monkeypatch.setattr(plat_other, "get_dev", lambda _path: 0)
    return folder


# ── Renaming ─────────────────────────────────────────────────────────────────────────────────────────


def _rename_field(recordings: RecordingsUnderTest) -> QLineEdit:
    field = recordings.view.viewport().findChild(QLineEdit, "renameField")
    assert isinstance(field, QLineEdit)
    return field


def test_renaming_in_place_renames_the_file_too(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.choose(1)
    recordings.panel.rename_selected()
    field = _rename_field(recordings)
    assert field.selectedText() == "Recording 2"
    QTest.keyClicks(field, "Fourier, again")
    with recordings.qtbot.waitSignal(recordings.panel._worker.renamed):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert recordings.titles() == ["Recording 1", "Fourier, again"]
    assert recordings.model.entry_at(1).path == tmp_path / "Fourier, again.mp4"
    assert (tmp_path / "Fourier, again.mp4").read_bytes() == b"film"
    assert not (tmp_path / "Recording 2.mp4").exists()
    assert recordings.catalogue.entry("id-2").title == "Fourier, again"


@pytest.mark.parametrize(("typed", "key"), [("Other", Qt.Key.Key_Escape), ("   ", Qt.Key.Key_Return)])
def test_escape_and_an_empty_title_keep_the_old_one(
    recordings: RecordingsUnderTest, tmp_path: Path, typed: str, key: Qt.Key
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.choose(0)
    recordings.panel.rename_selected()
    field = _rename_field(recordings)
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, key)
    recordings.settle()
    assert recordings.titles() == ["Recording 1"]
    assert (tmp_path / "Recording 1.mp4").exists()


def test_a_refused_rename_is_told_and_the_old_title_stands_again(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.catalogue.remove("id-1")
    with recordings.qtbot.waitSignal(recordings.panel.message) as told:
        recordings.model.setData(recordings.model.index(0), "Other")
    assert "id-1" in told.args[0]
    assert recordings.titles() == ["Recording 1"]


def test_typing_is_not_disturbed_by_news_of_the_same_recording(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.choose(0)
    recordings.panel.rename_selected()
    QTest.keyClicks(_rename_field(recordings), "Half a ti")
    recordings.model.put(replace(recordings.model.entry_at(0), frames_lost=3))
    assert _rename_field(recordings).text() == "Half a ti"


# ── Playing and files ────────────────────────────────────────────────────────────────────────────────


def test_enter_and_a_double_click_play(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.choose(1)
    QTest.keyClick(recordings.view, Qt.Key.Key_Return)
    first = recordings.view.visualRect(recordings.model.index(0)).center()
    QTest.mouseClick(recordings.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseDClick(recordings.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert [entry.title for entry in recordings.played] == ["Recording 2", "Recording 1"]


def test_the_one_that_was_just_saved_can_be_played_by_its_id(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.panel.play_recording("id-2")
    recordings.panel.play_recording("nobody")
    assert [entry.title for entry in recordings.played] == ["Recording 2"]
    assert recordings.view.selected_entries() == [recordings.model.entry_at(1)]


def test_copied_files_can_be_pasted_by_file_managers(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.choose(0, 1)
    _choose_in_menu(recordings, "Copy files")
    mime = QGuiApplication.clipboard().mimeData()
    assert [Path(url.toLocalFile()) for url in mime.urls()] == [
        tmp_path / "Recording 1.mp4",
        tmp_path / "Recording 2.mp4",
    ]
    gnome = bytes(mime.data("x-special/gnome-copied-files").data()).decode().splitlines()
    assert gnome[0] == "copy"
    assert gnome[1].endswith("/Recording%201.mp4")
    assert recordings.messages == ["2 files are copied. Paste them where you want the copies."]
    # The offscreen clipboard outlives Python, and must not hold objects made by Python.
    QGuiApplication.clipboard().clear()


def test_files_are_dragged_out_as_copies_only(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path, state=State.FAILED, path=None))
    indexes = [recordings.model.index(row) for row in range(2)]
    assert recordings.model.supportedDragActions() == Qt.DropAction.CopyAction
    assert indexes[0].flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert not indexes[1].flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert [url.fileName() for url in recordings.model.mimeData(indexes).urls()] == ["Recording 1.mp4"]


def test_a_folder_that_is_gone_is_told(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(entry_of(1, tmp_path, path=tmp_path / "gone" / "a.mp4"))
    recordings.choose(0)
    _choose_in_menu(recordings, "Show in folder")
    assert recordings.messages[0].startswith(f"The folder “{tmp_path / 'gone'}” cannot be found")


def _choose_in_menu(recordings: RecordingsUnderTest, text: str) -> None:
    menu = recordings.panel._actions.menu(recordings.panel, {})
    next(action for action in menu.actions() if action.text() == text).trigger()


def _menu_texts(recordings: RecordingsUnderTest) -> list[str]:
    menu = recordings.panel._actions.menu(recordings.panel, {"trash": "Del"})
    return [action.text() for action in menu.actions() if action.isEnabled() and action.text()]


def test_the_menu_offers_what_the_rows_allow(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(
        entry_of(1, tmp_path),
        entry_of(2, tmp_path, state=State.FAILED, path=None),
        entry_of(3, tmp_path, state=State.STITCHING, path=None),
    )
    recordings.choose(0)
    assert _menu_texts(recordings) == ["Play", "Rename", "Show in folder", "Copy file", "Move to trash\tDel"]
    recordings.choose(1)
    assert _menu_texts(recordings) == [
        "Finish again",
        "Save elsewhere…",
        "Show in folder",
        "Move to trash\tDel",
    ]
    recordings.choose(2)
    assert _menu_texts(recordings) == []
    recordings.choose(0, 1)
    assert _menu_texts(recordings) == ["Finish again", "Save elsewhere…", "Copy files", "Move to trash\tDel"]


@pytest.mark.parametrize("chosen", [True, False], ids=["a folder", "no folder"])
def test_a_failed_one_can_be_saved_into_another_folder(
    recordings: RecordingsUnderTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, chosen: bool
) -> None:
    other = str(tmp_path) if chosen else ""
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: other)
    recordings.open(entry_of(1, tmp_path, state=State.FAILED, path=None, folder=tmp_path / ".pausa" / "one"))
    recordings.choose(0)
    _choose_in_menu(recordings, "Save elsewhere…")
    assert recordings.finished_again == ([tmp_path / ".pausa" / "one"] if chosen else [])
    assert recordings.finished_into == ([tmp_path] if chosen else [])


def test_who_comes_into_the_list_by_the_keyboard_has_chosen_the_row_with_the_ring(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.panel.focus_search()
    assert recordings.view.selected_entries() == []
    recordings.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert recordings.view.selected_entries() == [recordings.model.entry_at(0)]


# ── Trash and undo ───────────────────────────────────────────────────────────────────────────────────


def test_what_is_deleted_leaves_the_list_at_once_and_comes_back_with_undo(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, 5)))
    recordings.choose(1, 2)
    with recordings.qtbot.waitSignals([recordings.panel.deleted] * 2):
        recordings.panel.trash_selected()
    assert recordings.titles() == ["Recording 1", "Recording 4"]
    assert recordings.view.current_entry() == recordings.model.entry_at(1)
    assert recordings.notice.isVisible()
    assert recordings.notice.accessibleName() == "2 recordings moved to the trash"
    recordings.panel.undo()
    assert recordings.titles() == [f"Recording {number}" for number in range(1, 5)]
    assert [entry.title for entry in recordings.view.selected_entries()] == ["Recording 2", "Recording 3"]
    assert not recordings.notice.isVisible()
    recordings.settle()
    assert (tmp_path / "Recording 2.mp4").exists()
    assert recordings.catalogue.entry("id-2").title == "Recording 2"


def test_undo_goes_back_deletion_by_deletion(recordings: RecordingsUnderTest, tmp_path: Path) -> None:
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, 4)))
    for row in (0, 0):
        recordings.choose(row)
        recordings.panel.trash_selected()
    recordings.panel.undo()
    assert recordings.titles() == ["Recording 2", "Recording 3"]
    assert "Recording 1" in recordings.notice.accessibleName()
    recordings.panel.undo()
    recordings.panel.undo()
    assert recordings.titles() == ["Recording 1", "Recording 2", "Recording 3"]


def test_when_the_time_is_over_the_file_is_in_the_trash(
    qtbot: QtBot, tmp_path: Path, trash_folder: Path
) -> None:
    recordings = RecordingsUnderTest(qtbot, tmp_path, undo_ms=1).open(
        entry_of(1, tmp_path), entry_of(2, tmp_path)
    )
    recordings.choose(0)
    with qtbot.waitSignal(recordings.panel._worker.trashed):
        recordings.panel.trash_selected()
    assert (trash_folder / "files" / "Recording 1.mp4").read_bytes() == b"film"
    assert [entry.id for entry in recordings.catalogue.entries()] == ["id-2"]
    recordings.panel.undo()
    assert recordings.titles() == ["Recording 2"]
    recordings.panel.close_workers()
    recordings.catalogue.close()


def test_closing_does_not_wait_for_the_time_to_be_over(
    recordings: RecordingsUnderTest, tmp_path: Path, trash_folder: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.choose(0)
    recordings.panel.trash_selected()
    recordings.panel.close_workers()
    assert (trash_folder / "files" / "Recording 1.mp4").exists()
    assert recordings.catalogue.entries() == []


def test_of_a_failed_one_the_kept_segments_go_to_the_trash(
    recordings: RecordingsUnderTest, tmp_path: Path, trash_folder: Path
) -> None:
    kept = tmp_path / ".pausa" / "id-1"
    kept.mkdir(parents=True)
    (kept / "0001.mp4").write_bytes(b"segment")
    recordings.open(entry_of(1, tmp_path, state=State.FAILED, path=None, folder=kept))
    recordings.choose(0)
    recordings.panel.trash_selected()
    recordings.panel.close_workers()
    assert (trash_folder / "files" / "id-1" / "0001.mp4").exists()


def test_a_failed_one_never_takes_the_recordings_folder_along(
    recordings: RecordingsUnderTest, tmp_path: Path, trash_folder: Path
) -> None:
    recordings.open(
        entry_of(1, tmp_path), entry_of(2, tmp_path, state=State.FAILED, path=None, folder=tmp_path)
    )
    recordings.choose(1)
    recordings.panel.trash_selected()
    recordings.panel.close_workers()
    assert (tmp_path / "Recording 1.mp4").exists()
    assert not trash_folder.exists()
    assert [entry.id for entry in recordings.catalogue.entries()] == ["id-1"]


def test_what_the_trash_refuses_comes_back_and_is_told(
    recordings: RecordingsUnderTest, tmp_path: Path, trash_folder: Path
) -> None:
    trash_folder.parent.mkdir()
    trash_folder.write_bytes(b"a file where the trash should be")
    recordings.open(entry_of(1, tmp_path))
    recordings.choose(0)
    recordings.panel.trash_selected()
    with recordings.qtbot.waitSignal(recordings.panel.message) as told:
        recordings.panel._deletion.flush()
    assert told.args[0].startswith("“Recording 1” could not be moved to the trash, so it stays")
    assert recordings.titles() == ["Recording 1"]
    assert (tmp_path / "Recording 1.mp4").exists()


def test_an_entry_whose_file_is_gone_already_is_only_taken_off_the_list(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    (tmp_path / "Recording 1.mp4").unlink()
    recordings.choose(0)
    recordings.panel.trash_selected()
    recordings.panel.close_workers()
    assert recordings.catalogue.entries() == []


def test_one_that_is_being_finished_can_be_neither_deleted_nor_renamed(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path, state=State.STITCHING, path=None))
    recordings.choose(0)
    recordings.panel.trash_selected()
    recordings.panel.rename_selected()
    recordings.panel.play_selected()
    assert recordings.titles() == ["Recording 1"]
    assert recordings.view.viewport().findChild(QLineEdit, "renameField") is None
    assert recordings.played == []


def test_the_time_for_undo_stands_still_under_the_pointer(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    recordings.choose(0)
    recordings.panel.trash_selected()
    timer = recordings.panel._deletion._timer
    assert timer.isActive()
    recordings.notice.looked_at.emit()
    assert not timer.isActive()
    recordings.notice.looked_away.emit()
    assert timer.isActive()
