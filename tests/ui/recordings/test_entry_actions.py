"""The actions on entries of the list."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from pausa.core.events import MarkerSummary
from pausa.core.settings_file import SettingsFile
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.media.media_tags import read_tags
from pausa.ui.widgets.last_folders import LastFolders
from pausa.ui.widgets.question import Question
from support.own_trash import use_own_trash
from support.recordings_panel import RecordingsUnderTest, entry_of, starting
from support.tagged_film import FFMPEG, RECORDING_ID, make_film


@pytest.fixture
def recordings(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordingsUnderTest]:
    recordings = RecordingsUnderTest(qtbot, tmp_path)
    yield recordings
    recordings.close()


@pytest.fixture
def trash_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return use_own_trash(tmp_path, monkeypatch)


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
    assert _menu_texts(recordings) == [
        "Play",
        "Record on",
        "Rename",
        "Show in folder",
        "Copy file",
        "Save a copy as…",
        "Move to trash\tDel",
    ]
    recordings.choose(1)
    assert _menu_texts(recordings) == [
        "Finish it again",
        "Save elsewhere…",
        "Show in folder",
        "Move to trash\tDel",
    ]
    recordings.choose(2)
    assert _menu_texts(recordings) == []
    recordings.choose(0, 1)
    assert _menu_texts(recordings) == [
        "Finish it again",
        "Save elsewhere…",
        "Copy files",
        "Move to trash\tDel",
    ]


def test_several_are_joined_the_oldest_first_whatever_the_order_of_the_list(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path), entry_of(3, tmp_path))
    asked: list[list[Entry]] = []
    recordings.panel.join_requested.connect(asked.append)
    recordings.choose(0, 2)
    _choose_in_menu(recordings, "Join to a new recording")
    assert [[entry.id for entry in entries] for entries in asked] == [["id-3", "id-1"]]


def test_one_alone_and_one_that_failed_cannot_be_joined(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path, state=State.FAILED, path=None))
    recordings.choose(0)
    assert "Join to a new recording" not in _menu_texts(recordings)
    recordings.choose(0, 1)
    assert "Join to a new recording" not in _menu_texts(recordings)


def test_the_menu_says_how_much_is_kept_of_what_was_taken_back(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path, takes_bytes=120_000_000))
    asked: list[Entry] = []
    recordings.panel.forget_requested.connect(lambda entry, _unsaved: asked.append(entry))
    recordings.choose(0)
    _choose_in_menu(recordings, "Discard what was taken back (120 MB)…")
    assert [entry.id for entry in asked] == ["id-1"]


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


def test_a_long_title_leaves_room_for_what_happened_to_it(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    title = "Parents' evening of the seventh form with a title that fits nowhere"
    recordings.open(entry_of(1, tmp_path, title=title))
    recordings.choose(0)
    recordings.panel.trash_selected()
    whole = f"Goes to the trash: “{title}”"
    assert recordings.notice.accessibleName() == whole
    (shown,) = recordings.notice.findChildren(QLabel)
    assert shown.text() == "Goes to the trash: “Parents' evening of the seventh form wit…”"
    assert shown.toolTip() == whole


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
    assert recordings.notice.accessibleName() == "2 recordings go to the trash"
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


@pytest.mark.parametrize("act", ["play", "rename", "record"])
def test_undo_lasts_until_the_next_act_and_then_the_file_is_in_the_trash(
    recordings: RecordingsUnderTest, tmp_path: Path, trash_folder: Path, act: str
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    recordings.choose(0)
    recordings.panel.trash_selected()
    recordings.search.setText("Recording")
    recordings.panel.set_sort("title")
    assert recordings.notice.isVisible()
    acts = {
        "play": recordings.panel.play_selected,
        "rename": recordings.panel.rename_selected,
        "record": lambda: recordings.panel.on_event(starting(folder=tmp_path)),
    }
    with recordings.qtbot.waitSignal(recordings.panel._worker.trashed):
        acts[act]()
    assert not recordings.notice.isVisible()
    assert (trash_folder / "files" / "Recording 1.mp4").read_bytes() == b"film"
    assert [entry.id for entry in recordings.catalogue.entries()] == ["id-2"]
    recordings.panel.undo()
    assert recordings.titles() == ["Recording 2"]


def _question(recordings: RecordingsUnderTest) -> Question:
    question = recordings.panel.findChild(Question)
    assert isinstance(question, Question)
    return question


def test_more_than_ten_are_deleted_after_a_question_only(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, 13)))
    recordings.choose(*range(12))
    recordings.panel.trash_selected()
    assert recordings.model.total == 12
    question = _question(recordings)
    assert question.windowTitle() == "Move 12 recordings to the trash?"
    assert question.cancel.isDefault()
    question.reject()
    assert recordings.model.total == 12
    recordings.panel.trash_selected()
    question = next(
        one for one in recordings.panel.findChildren(Question) if one is not question and one.isVisible()
    )
    question.answers[0].click()
    assert recordings.model.total == 0
    assert recordings.notice.accessibleName() == "All 12 recordings go to the trash"
    recordings.panel.undo()
    assert recordings.model.total == 12


def test_closing_moves_them_to_the_trash(
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


@pytest.fixture
def no_trash(trash_folder: Path) -> Path:
    trash_folder.parent.mkdir()
    trash_folder.write_bytes(b"a file where the trash should be")
    return trash_folder


def _refused(recordings: RecordingsUnderTest, tmp_path: Path, count: int = 2) -> Question:
    """Delete ``count`` recordings that the trash does not take; return the question that follows."""
    recordings.open(*(entry_of(number, tmp_path) for number in range(1, count + 2)))
    recordings.choose(*range(count))
    recordings.panel.trash_selected()
    with recordings.qtbot.waitSignal(recordings.panel._worker.trash_refused):
        recordings.panel._deletion.flush()
    assert recordings.model.total == count + 1
    return _question(recordings)


def test_what_the_trash_refuses_comes_back_and_deleting_for_good_is_offered_once(
    recordings: RecordingsUnderTest, tmp_path: Path, no_trash: Path
) -> None:
    assert no_trash.is_file()
    question = _refused(recordings, tmp_path)
    assert question.windowTitle() == "Delete 2 recordings for good?"
    assert question.cancel.isDefault()
    assert len(recordings.panel.findChildren(Question)) == 1
    question.reject()
    assert recordings.model.total == 3
    assert (tmp_path / "Recording 1.mp4").exists()


def test_what_the_trash_refuses_can_be_deleted_for_good(
    recordings: RecordingsUnderTest, tmp_path: Path, no_trash: Path
) -> None:
    assert no_trash.is_file()
    question = _refused(recordings, tmp_path)
    question.answers[1].click()
    recordings.settle()
    assert recordings.titles() == ["Recording 3"]
    assert not (tmp_path / "Recording 1.mp4").exists()
    assert {entry.id for entry in recordings.catalogue.entries()} == {"id-3", "settled"}


def test_what_the_trash_refuses_can_leave_the_list_alone(
    recordings: RecordingsUnderTest, tmp_path: Path, no_trash: Path
) -> None:
    assert no_trash.is_file()
    question = _refused(recordings, tmp_path, count=1)
    assert question.windowTitle() == "Delete “Recording 1” for good?"
    question.answers[0].click()
    recordings.settle()
    assert recordings.titles() == ["Recording 2"]
    assert (tmp_path / "Recording 1.mp4").exists()


# ── Missing files ─────────────────────────────────────────────────────────────────────────────────────────


def _see_missing(recordings: RecordingsUnderTest) -> None:
    with recordings.qtbot.waitSignal(recordings.panel._files.missing):
        recordings.panel._files.look(at_once=True)


def test_a_missing_file_is_shown_and_can_be_located_or_taken_off_the_list(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path), entry_of(2, tmp_path))
    (tmp_path / "Recording 1.mp4").unlink()
    _see_missing(recordings)
    assert "Missing" in recordings.spoken(0)
    assert "Missing" not in recordings.spoken(1)
    recordings.choose(0)
    assert _menu_texts(recordings) == ["Locate…", "Show in folder", "Remove from the list\tDel"]


def test_a_missing_one_that_is_taken_off_the_list_does_not_take_its_file_along(
    recordings: RecordingsUnderTest, tmp_path: Path, trash_folder: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    film = tmp_path / "Recording 1.mp4"
    film.rename(tmp_path / "away")
    _see_missing(recordings)
    recordings.choose(0)
    recordings.panel.trash_selected()
    assert recordings.notice.accessibleName() == "Removed from the list: “Recording 1”"
    (tmp_path / "away").rename(film)
    recordings.panel.close_workers()
    assert recordings.catalogue.entries() == []
    assert film.exists()
    assert not trash_folder.exists()


def test_a_file_that_was_shown_is_used_if_it_is_the_one(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path, id=RECORDING_ID))
    (tmp_path / "Recording 1.mp4").unlink()
    _see_missing(recordings)
    (tmp_path / "elsewhere").mkdir()
    film = make_film(tmp_path / "elsewhere" / "Other name.mp4")
    entry = recordings.model.entry_at(0)
    with recordings.qtbot.waitSignal(recordings.panel._files.missing):
        recordings.panel._worker.locate(entry, film, ffmpeg=FFMPEG)
    assert recordings.model.entry_at(0).path == film
    assert "Missing" not in recordings.spoken(0)
    assert recordings.catalogue.entry(RECORDING_ID).path == film


def test_a_file_that_does_not_look_like_it_is_used_after_a_question_only(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    (tmp_path / "Recording 1.mp4").rename(tmp_path / "other.mp4")
    entry = recordings.model.entry_at(0)
    with recordings.qtbot.waitSignal(recordings.panel._worker.location_doubted):
        recordings.panel._worker.locate(entry, tmp_path / "other.mp4", ffmpeg=FFMPEG)
    assert recordings.catalogue.entry("id-1").path == entry.path
    with recordings.qtbot.waitSignal(recordings.panel._worker.added):
        _question(recordings).answers[0].click()
    assert recordings.catalogue.entry("id-1").path == tmp_path / "other.mp4"


def test_a_file_that_was_renamed_elsewhere_is_found_by_itself_and_others_are_offered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    library = tmp_path / "library"
    library.mkdir()
    make_film(library / "Renamed by hand.mp4")
    make_film(library / "Unlisted.mp4", recording_id="other", title="Unlisted")
    recordings = RecordingsUnderTest(qtbot, tmp_path, library=library)
    entry = entry_of(1, tmp_path, id=RECORDING_ID)
    (tmp_path / "Recording 1.mp4").unlink()
    found: list[Entry] = []
    recordings.open(entry).panel.unlisted.connect(found.extend)
    qtbot.waitUntil(lambda: bool(found))
    assert [entry.title for entry in found] == ["Unlisted"]
    assert recordings.catalogue.entry(RECORDING_ID).path == library / "Renamed by hand.mp4"
    recordings.panel.add(found)
    recordings.settle()
    assert set(recordings.titles()) == {"Recording 1", "Unlisted"}
    recordings.close()


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


# ── Copies ────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_copy_is_saved_where_the_user_wants_it_and_told(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    recordings.open(entry_of(1, tmp_path))
    copies = recordings.panel._actions._copies
    source, place = tmp_path / "Recording 1.mp4", tmp_path / "copy.mp4"
    with recordings.qtbot.waitSignal(recordings.panel.message) as told:
        copies.save(source, place, may_replace=True)
    assert told.args == [f"The copy is saved: {place}"]
    assert place.read_bytes() == b"film"
    with recordings.qtbot.waitSignal(recordings.panel.message) as told:
        copies.save(source, tmp_path / "none" / "copy.mp4", may_replace=True)
    assert "could not be saved" in told.args[0]


def _opened_dialog(recordings: RecordingsUnderTest) -> QFileDialog:
    return recordings.panel.findChildren(QFileDialog)[-1]


def test_dialogs_for_files_begin_where_the_user_was_last_else_where_recordings_lie(
    recordings: RecordingsUnderTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "open", lambda _: None)
    recordings.library = tmp_path
    recordings.open(entry_of(1, tmp_path))
    recordings.choose(0)
    elsewhere = tmp_path / "stick"
    elsewhere.mkdir()
    for folder in (tmp_path, elsewhere):
        _choose_in_menu(recordings, "Save a copy as…")
        dialog = _opened_dialog(recordings)
        assert Path(dialog.directory().absolutePath()) == folder
        with recordings.qtbot.waitSignal(recordings.panel.message):
            dialog.fileSelected.emit(str(elsewhere / f"{folder.name}.mp4"))
        dialog.deleteLater()


def test_the_folder_of_the_last_copy_is_kept_until_the_next_start(tmp_path: Path) -> None:
    settings = tmp_path / "settings.json"
    (tmp_path / "stick").mkdir()
    LastFolders(SettingsFile(settings)).remember("copy", tmp_path / "stick")
    again = LastFolders(SettingsFile(settings), recordings=lambda: [tmp_path])
    assert again.begin("copy") == str(tmp_path / "stick")
    assert again.begin("locate") == str(tmp_path)
    (tmp_path / "stick").rmdir()
    assert again.begin("copy") == str(tmp_path)


# ── Marks ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_mark_gets_another_title_in_the_list_and_in_the_file(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    marker = MarkerSummary(title="The point", recorded_ns=700_000_000)
    recordings.open(entry_of(1, tmp_path, markers=(marker,)))
    film = make_film(tmp_path / "Recording 1.mp4")
    with recordings.qtbot.waitSignals([recordings.panel._worker.renamed] * 2):
        recordings.panel.rename_mark(recordings.model.entry_at(0), 0, "Where it turns")
    entry = recordings.catalogue.entry("id-1")
    assert [one.title for one in entry.markers] == ["Where it turns"]
    assert entry == recordings.model.entry_at(0)
    assert entry.size_bytes == film.stat().st_size
    assert "Where it turns" in [title for _, title in read_tags(FFMPEG, film).chapters]


def test_a_file_that_refuses_keeps_its_chapters_and_the_list_has_the_title(
    recordings: RecordingsUnderTest, tmp_path: Path
) -> None:
    marker = MarkerSummary(title="The point", recorded_ns=700_000_000)
    recordings.open(entry_of(1, tmp_path, markers=(marker,)))
    with recordings.qtbot.waitSignal(recordings.panel.message) as told:
        recordings.panel.rename_mark(recordings.model.entry_at(0), 0, "Where it turns")
    assert "could not be changed" in told.args[0]
    assert recordings.catalogue.entry("id-1").markers[0].title == "Where it turns"
    assert (tmp_path / "Recording 1.mp4").read_bytes() == b"film"
