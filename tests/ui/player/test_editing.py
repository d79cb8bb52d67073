"""Editing a finished recording in the player: the real window and engine, real files, real keys."""

import errno
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from pausa.core.paths import WORK_FOLDER
from pausa.core.settings import Container, Settings, Theme
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.main import Engine
from pausa.recording.editing.unsaved import unsaved_recordings
from pausa.recording.finishing.stitcher import Stitcher
from pausa.recording.workspace.kept_folder import kept_folder_of
from pausa.ui.application import WindowProgram
from pausa.ui.keys.placed_keys import EVDEV_TO_X, KEY_CODES
from pausa.ui.player.edit_bar import EditAct, EditBar
from pausa.ui.player.edited_playback import EditedPlayback
from pausa.ui.player.editing import EditState
from pausa.ui.player.player import Player
from pausa.ui.player.player_edit import PlayerEdit
from pausa.ui.player.player_slider import PlayerSlider
from pausa.ui.player.player_view import PlayerView
from pausa.ui.recordings.recordings_model import RecordingsModel
from pausa.ui.state.view_state import Phase
from pausa.ui.window.notice_stack import Tone
from support.played_file import chapters, counters, sound
from support.recorded_home import RecordedHome
from support.window_engine import open_window_engine
from support.window_program import shown_program

WAIT_MS = 60_000


class EditedInWindow:
    """A window that plays a recording of two segments, a second each, which it makes if there is none."""

    def __init__(self, qtbot: QtBot, program: WindowProgram, *, is_recorded: bool = False) -> None:
        self.qtbot = qtbot
        self.program = program
        self.window = program.window
        if not is_recorded:
            self._record("record", "00:00:01")
            self._record("pause", "00:00:02")
            program.actions["stop"].trigger()
        self.wait(lambda: bool(self.entries()) and self.window.live.current is None)
        self.file = self.entries()[0].path or Path()
        self.before = counters(self.file) if settings_of(program).camera != "none" else []
        self.play(self.entries()[0])

    def _record(self, action: str, until: str) -> None:
        hub, window = self.window.engine.hub, self.window
        settings = window.engine.settings.value
        self.wait(lambda: settings.camera == "none" or hub.camera_format is not None)
        self.wait(lambda: settings.microphone == "none" or hub.microphone_format is not None)
        self.program.actions[action].trigger()
        self.wait(lambda: window.phase is Phase.RECORDING)
        self.wait(lambda: window.contents.bar.time.text() >= until)
        self.program.actions["pause"].trigger()
        self.wait(lambda: window.phase is Phase.PAUSED)

    def wait(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def entries(self) -> list[Entry]:
        model = self.program.panel.findChild(RecordingsModel)
        assert model is not None
        found = [model.entry_at(row) for row in range(model.rowCount())]
        return [entry for entry in found if entry.state is State.READY]

    def play(self, entry: Entry) -> None:
        self.program.panel.play_recording(entry.id)
        self.wait(lambda: self.slider.maximum() > 0)

    @property
    def player(self) -> Player:
        player = self.window.player_page.player
        assert player is not None
        return player

    @property
    def view(self) -> PlayerView:
        view = self.player.findChild(PlayerView)
        assert view is not None
        return view

    @property
    def slider(self) -> PlayerSlider:
        return self.view.controls.slider

    @property
    def bar(self) -> EditBar:
        return self.view.controls.edit_bar

    @property
    def edit(self) -> PlayerEdit:
        edit = self.player.edit
        assert edit is not None
        return edit

    @property
    def state(self) -> EditState:
        state = self.window.editing.state
        assert state is not None
        return state

    @property
    def play_buttons(self) -> list[QToolButton]:
        controls = self.view.controls
        return [controls._previous, controls._play, controls._next, controls._chapters, controls._edit]

    @property
    def notices(self) -> list[str]:
        return self.window.contents.notices.texts

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)

    def types(
        self, letter: str, place: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press the key that types ``place`` on a Latin keyboard, and ``letter`` here."""
        focused = QApplication.focusWidget()
        assert focused is not None
        code = KEY_CODES[place] + EVDEV_TO_X
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, ord(letter), modifiers, code, 0, 0, letter)
            QApplication.sendEvent(focused, event)

    def edits(self) -> None:
        """Begin to edit, and wait until the edit is shown."""
        self.view.controls._edit.click()
        self.wait(lambda: isinstance(self.edit.active, EditedPlayback))

    def goes_to(self, tick: int) -> None:
        self.player._edited.seek_tick(tick)

    def selects(self, first: int, end: int) -> None:
        self.goes_to(first)
        self.press(Qt.Key.Key_I)
        self.goes_to(end)
        self.press(Qt.Key.Key_O)

    def removes(self, first: int, end: int) -> None:
        ticks = self.state.edit.ticks
        self.selects(first, end)
        self.press(Qt.Key.Key_X)
        self.wait(lambda: self.window.editing.busy is None and self.state.edit.ticks == ticks - (end - first))

    @property
    def chapters(self) -> list[str]:
        return [chapter.title for chapter in self.slider.chapters]

    def renames(self, chapter: str, title: str) -> None:
        """Choose a chapter in the menu and type its title."""
        actions = [
            action
            for menu in self.view.controls.findChildren(QMenu)
            for action in menu.actions()
            if action.text() == f"{chapter}…"
        ]
        actions[0].trigger()
        dialog = self.player.findChild(QInputDialog)
        assert dialog is not None
        field = dialog.findChild(QLineEdit)
        assert field is not None
        assert field.selectedText() == chapter
        field.clear()
        QTest.keyClicks(field, title)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.wait(lambda: self.player.findChild(QInputDialog) is None)
        self.window.activateWindow()
        self.wait(lambda: QApplication.focusWidget() is not None)

    def saves(self) -> None:
        with self.qtbot.waitSignal(self.window.editing.saved, timeout=WAIT_MS):
            self.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def settings_of(program: WindowProgram) -> Settings:
    return program.window.engine.settings.value


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> RecordedHome:
    return RecordedHome(tmp_path_factory.mktemp("recorded"))


@pytest.fixture
def engine(recorded: RecordedHome) -> Iterator[Engine]:
    with open_window_engine(recorded.laid_out(), size="320x180", theme=Theme.LIGHT) as side:
        yield side


@pytest.fixture
def shown(qtbot: QtBot, program: WindowProgram) -> EditedInWindow:
    return EditedInWindow(qtbot, program, is_recorded=True)


def test_what_lies_between_in_and_out_is_removed_saved_and_brought_back(shown: EditedInWindow) -> None:
    assert not shown.bar.isVisible(), "who only watches learns nothing"
    shown.edits()
    assert shown.bar.isVisible()
    shown.removes(10, 20)
    assert shown.view.controls.slider.maximum() == pytest.approx(1000 * (len(shown.before) - 10) / 30, abs=1)
    assert counters(shown.file) == shown.before, "nothing is rendered before Save"
    shown.saves()
    assert counters(shown.file) == shown.before[:10] + shown.before[20:]
    assert any("saved" in text for text in shown.notices)
    shown.wait(lambda: shown.window.editing.state is not None)
    assert shown.program.actions["undo"].text() == "Undo removing"
    shown.program.actions["undo"].trigger()
    shown.wait(lambda: shown.window.editing.state is not None and not shown.state.is_saved)
    shown.saves()
    assert counters(shown.file) == shown.before


def test_the_first_key_begins_the_edit_at_the_place_where_it_was_pressed(shown: EditedInWindow) -> None:
    shown.press(Qt.Key.Key_Space)
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_O)
    shown.wait(
        lambda: (
            isinstance(shown.edit.active, EditedPlayback) and shown.bar.buttons[EditAct.REMOVE].isEnabled()
        )
    )
    assert shown.bar.isVisible()


def test_undo_and_redo_are_about_the_edit_while_it_is_shown(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(0, 5)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    shown.press(Qt.Key.Key_Z, control)
    shown.wait(lambda: shown.state.edit.ticks == len(shown.before))
    shown.press(Qt.Key.Key_Z, control | shift)
    shown.wait(lambda: shown.state.edit.ticks == len(shown.before) - 5)


def test_only_what_is_selected_is_kept(shown: EditedInWindow) -> None:
    shown.edits()
    shown.selects(8, 18)
    shown.press(Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier)
    shown.wait(lambda: shown.state.edit.ticks == 10)
    shown.saves()
    assert counters(shown.file) == shown.before[8:18]


def test_nothing_selected_removes_nothing_and_says_what_to_do(shown: EditedInWindow) -> None:
    shown.edits()
    shown.press(Qt.Key.Key_X)
    shown.wait(lambda: any("Press I" in text for text in shown.notices))
    assert shown.state.is_saved


def test_all_of_it_cannot_be_removed(shown: EditedInWindow) -> None:
    shown.edits()
    shown.goes_to(0)
    shown.press(Qt.Key.Key_I)
    shown.press(Qt.Key.Key_X)
    shown.wait(lambda: any("Nothing would be left" in text for text in shown.notices))
    assert shown.state.edit.ticks == len(shown.before)


def test_split_makes_a_second_recording_of_what_follows(shown: EditedInWindow) -> None:
    shown.edits()
    shown.goes_to(12)
    with shown.qtbot.waitSignal(shown.window.editing.saved, timeout=WAIT_MS):
        shown.press(Qt.Key.Key_S)
    assert counters(shown.file) == shown.before[:12]
    shown.wait(lambda: len(shown.entries()) == 2)
    [other] = [entry for entry in shown.entries() if entry.path != shown.file]
    assert other.path is not None
    assert counters(other.path) == shown.before[12:]
    assert shown.window.phase is Phase.IDLE


def test_a_save_is_told_once(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.window.contents.notices.close_all()
    shown.saves()
    (told,) = shown.notices
    assert told.startswith("The changes to “")


def test_a_split_is_told_once_and_what_undoing_it_means_too(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.goes_to(12)
    shown.window.contents.notices.close_all()
    with shown.qtbot.waitSignal(shown.window.editing.saved, timeout=WAIT_MS):
        shown.press(Qt.Key.Key_S)
    (told,) = shown.notices
    assert "both are saved" in told
    shown.wait(lambda: shown.window.editing.state is not None and len(shown.entries()) == 2)
    assert shown.state.is_saved
    assert shown.program.actions["undo"].text() == "Undo splitting"
    shown.program.actions["undo"].trigger()
    shown.wait(lambda: shown.state.edit.ticks == len(shown.before) - 10)
    assert any("stays in the list, too" in text for text in shown.notices)
    assert len(shown.entries()) == 2
    shown.saves()
    assert counters(shown.file) == shown.before[:10] + shown.before[20:]


def test_del_removes_what_is_selected_and_no_recording(shown: EditedInWindow) -> None:
    shown.edits()
    shown.goes_to(3)
    shown.press(Qt.Key.Key_O)
    shown.press(Qt.Key.Key_Delete)
    shown.wait(lambda: shown.state.edit.ticks == len(shown.before) - 3)
    assert len(shown.entries()) == 1


def test_what_is_not_saved_is_there_when_it_is_played_again(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.press(Qt.Key.Key_Escape)
    shown.wait(lambda: any("not in its file yet" in text for text in shown.notices))
    shown.wait(lambda: shown.entries()[0].takes_bytes > 0)
    shown.play(shown.entries()[0])
    shown.wait(lambda: isinstance(shown.edit.active, EditedPlayback))
    assert shown.state.edit.ticks == len(shown.before) - 10
    assert counters(shown.file) == shown.before


def test_an_edit_that_is_found_before_its_file_is_open_can_be_played_like_a_file(
    shown: EditedInWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.press(Qt.Key.Key_Escape)
    shown.wait(lambda: shown.entries()[0].takes_bytes > 0)
    # As with a decoder that is slower than the search for what is kept beside the file.
    monkeypatch.setattr(shown.player._playback, "open", lambda *_arguments, **_options: None)
    shown.play(shown.entries()[0])
    shown.wait(lambda: isinstance(shown.edit.active, EditedPlayback))
    assert all(button.isEnabled() for button in shown.play_buttons)
    assert shown.view.controls._speed.isEnabled()
    shown.view.controls._play.click()
    shown.wait(lambda: shown.edit.active.is_playing)
    shown.press(Qt.Key.Key_Space)
    shown.wait(lambda: not shown.edit.active.is_playing)
    shown.press(Qt.Key.Key_Home)
    shown.wait(lambda: shown.edit.active.position_ms == 0)
    shown.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    shown.wait(lambda: shown.edit.active.position_ms > 0)


def test_a_place_that_is_looked_for_before_the_file_is_open_is_not_forgotten(shown: EditedInWindow) -> None:
    shown.press(Qt.Key.Key_Escape)
    shown.play(shown.entries()[0])
    playback = shown.player._playback
    playback.open(shown.file, plays=False)
    assert playback.position_ms == 0
    playback.seek(900)
    assert playback.position_ms == 900
    with shown.qtbot.waitSignal(playback.opened):
        pass
    assert playback.position_ms == pytest.approx(900, abs=40)


def test_the_place_that_is_shown_stays_when_the_file_is_saved(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.goes_to(25)
    shown.saves()
    playback = shown.player._playback
    shown.wait(lambda: shown.edit.active is playback and playback._player.hasVideo())
    shown.wait(lambda: playback._player.position() > 0)
    assert playback._player.position() == pytest.approx(1000 * 25 / 30, abs=2)
    assert shown.slider.value() == pytest.approx(1000 * 25 / 30, abs=2)


def test_a_wish_that_is_given_while_it_is_saved_is_carried_out_after_it(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown.edit.name_segment(0, "Introduction")
    shown.wait(lambda: shown.chapters[:1] == ["Introduction"])
    assert len(counters(shown.file)) == len(shown.before) - 10


def test_a_comma_and_a_full_stop_go_by_one_picture_also_in_a_file_that_is_only_watched(
    shown: EditedInWindow,
) -> None:
    playback = shown.player._playback
    shown.wait(lambda: playback.is_playing)
    shown.press(Qt.Key.Key_Period)
    shown.wait(lambda: not playback.is_playing)
    shown.press(Qt.Key.Key_Home)
    shown.wait(lambda: playback.position_ms == 0)
    found = []
    for key in [Qt.Key.Key_Period] * 4 + [Qt.Key.Key_Comma] * 5:
        shown.press(key)
        found.append(playback.position_ms)
    # The file's length, by which pictures are counted, is known to a tick of its sound.
    assert found == pytest.approx([34, 67, 100, 134, 100, 67, 34, 0, 0], abs=1)
    assert not shown.bar.isVisible(), "who only watches does not edit"


def test_joins_and_marks_are_stops_of_a_file_that_is_only_watched(shown: EditedInWindow) -> None:
    shown.edits()
    join = shown.state.edit.spans.joins[0]
    place = shown.state.edit.spans.place_at(join - 15)
    shown.window.editing.change(lambda edit: edit.changed(edit.mark("Here", place)))
    shown.wait(lambda: not shown.state.is_saved)
    shown.saves()
    shown.view.controls._edit.setChecked(False)
    shown.wait(lambda: shown.edit.active is shown.player._playback and "Here" in shown.chapters)
    playback, control = shown.player._playback, Qt.KeyboardModifier.ControlModifier
    shown.wait(lambda: playback.duration_ms > 0)
    shown.press(Qt.Key.Key_Home)
    shown.wait(lambda: playback.position_ms == 0)
    found = []
    for key in [Qt.Key.Key_Right] * 3 + [Qt.Key.Key_Left] * 3:
        shown.press(key, control)
        found.append(playback.position_ms)
    mark_ms, join_ms = (round(1000 * tick / 30) for tick in (join - 15, join))
    assert found == [
        pytest.approx(one, abs=2) for one in (mark_ms, join_ms, playback.duration_ms, join_ms, mark_ms, 0)
    ]


def test_joins_catch_the_flag_that_is_dragged(shown: EditedInWindow) -> None:
    shown.edits()
    [join] = shown.state.edit.spans.joins
    shown.goes_to(5)
    shown.press(Qt.Key.Key_I)
    shown.wait(lambda: shown.slider._selection_ms is not None)
    slider = shown.slider
    flag = QPoint(round(slider._x_of(slider._selection_ms[0])) + 2, 4)
    near = QPoint(round(slider._x_of(shown.player._edited.ms_at(join))) + 4, 4)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=flag)
    QTest.mouseMove(slider, near)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=near)
    assert shown.edit._selection.first == join


def test_a_flag_that_is_dragged_beyond_the_other_stops_there_and_can_come_back(shown: EditedInWindow) -> None:
    shown.edits()
    shown.selects(5, 15)
    shown.wait(lambda: shown.slider._selection_ms is not None)
    slider, edited = shown.slider, shown.player._edited

    def at(tick: int) -> QPoint:
        return QPoint(round(slider._x_of(edited.ms_at(tick))) + 2, 4)

    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(5))
    QTest.mouseMove(slider, at(40))
    assert shown.edit._selection.part(shown.state.edit.ticks) == (14, 15)
    QTest.mouseMove(slider, at(8))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(8))
    assert shown.edit._selection.first == pytest.approx(8, abs=1)
    assert shown.edit._selection.end == 15
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=at(15) - QPoint(4, 0))
    QTest.mouseMove(slider, at(0))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=at(0))
    first = shown.edit._selection.first
    assert first is not None
    assert shown.edit._selection.end == first + 1


def test_what_is_selected_stays_when_a_chapter_is_renamed(shown: EditedInWindow) -> None:
    shown.edits()
    shown.selects(5, 15)
    shown.renames("Segment 2", "Questions")
    shown.wait(lambda: shown.chapters == ["Segment 1", "Questions"])
    assert shown.edit._selection.part(shown.state.edit.ticks) == (5, 15)


def test_what_was_removed_lies_under_the_slider_and_can_be_put_back(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    bars = shown.view.controls.taken_back
    shown.wait(lambda: len(bars.bars) == 1)
    assert bars.isVisible()
    bars.bars[0].click()
    assert bars.menu is not None
    next(action for action in bars.menu.actions() if action.text() == "Put back").trigger()
    shown.wait(lambda: shown.state.edit.ticks == len(shown.before))


@pytest.mark.skipif(sys.platform == "darwin", reason="keys have other codes there")
@pytest.mark.parametrize(
    ("i", "o", "x", "full_stop"), ["ШЩЧЮ", "ΙΟΧ.", "ןםסץ", "هخءز"], ids=["ru", "gr", "il", "ara"]
)
def test_the_keys_work_by_place_on_keyboards_of_other_scripts(
    shown: EditedInWindow, i: str, o: str, x: str, full_stop: str
) -> None:
    shown.edits()
    ticks = shown.state.edit.ticks
    shown.goes_to(10)
    shown.types(i, "I")
    for _ in range(5):
        shown.types(full_stop, ".")
    shown.types(o, "O")
    shown.types(x, "X")
    shown.wait(lambda: shown.window.editing.busy is None and shown.state.edit.ticks == ticks - 5)
    shown.types(">" if full_stop == "." else full_stop, ".", Qt.KeyboardModifier.ShiftModifier)
    assert shown.player._speed == 1.25


def test_the_speed_holds_while_the_edit_is_played(shown: EditedInWindow) -> None:
    shown.press(Qt.Key.Key_Greater)
    shown.edits()
    assert shown.view.controls._speed.isEnabled()
    assert shown.view.controls._speed.text() == "1.25×"
    shown.press(Qt.Key.Key_Greater)
    assert shown.player._edited._playback is not None
    assert shown.player._edited._playback._speed == 1.5
    shown.player._edited.stop()
    shown.goes_to(0)
    shown.press(Qt.Key.Key_Space)
    shown.wait(lambda: shown.edit.active.position_ms >= shown.edit.active.duration_ms)


def test_a_low_window_with_a_notice_leaves_room_for_the_picture(shown: EditedInWindow) -> None:
    shown.edits()
    shown.window.resize(560, 566)
    shown.window.contents.notices.tell("What could not be done, and why, and what to do. " * 4, Tone.WARNING)
    shown.wait(lambda: shown.window.height() == 566 and shown.view.surface.height() >= 60)
    shown.window.player_page.close()
    shown.window.contents.notices.close_all()
    margins = shown.window.contents._column.contentsMargins()
    assert margins.top() == 16, "the live picture has the usual margins"


def test_a_mark_is_renamed_with_the_edit_and_saved_with_it(shown: EditedInWindow) -> None:
    shown.edits()
    place = shown.state.edit.spans.place_at(4)
    shown.window.editing.change(lambda edit: edit.changed(edit.mark("Mark 1", place)))
    shown.wait(lambda: shown.player._entry is not None and len(shown.player._entry.markers) == 1)
    shown.removes(10, 20)
    assert shown.player._entry is not None
    shown.renames("Mark 1", "The proof")
    shown.wait(lambda: [mark.title for _, mark in shown.state.edit.shown_marks()] == ["The proof"])
    shown.saves()
    assert "The proof" in [chapter.title for chapter in chapters(shown.file)]
    shown.wait(lambda: [one.title for one in shown.entries()[0].markers] == ["The proof"])


def test_the_chapter_of_a_join_is_renamed_undone_and_saved(shown: EditedInWindow) -> None:
    shown.renames("Segment 2", "Questions")
    shown.wait(lambda: shown.chapters == ["Segment 1", "Questions"])
    shown.renames("Segment 1", "Introduction")
    shown.wait(lambda: shown.chapters == ["Introduction", "Questions"])
    assert not shown.state.is_saved
    assert shown.program.actions["undo"].text() == "Undo renaming a chapter"
    shown.program.actions["undo"].trigger()
    shown.wait(lambda: shown.chapters == ["Segment 1", "Questions"])
    shown.program.actions["redo"].trigger()
    shown.wait(lambda: shown.chapters == ["Introduction", "Questions"])
    shown.saves()
    assert [chapter.title for chapter in chapters(shown.file)] == ["Introduction", "Questions"]
    shown.wait(lambda: len(shown.entries()[0].markers) == 2)
    shown.wait(lambda: shown.window.editing.state is not None and shown.state.is_saved)
    assert shown.chapters == ["Introduction", "Questions"]
    shown.renames("Introduction", "")
    shown.wait(lambda: shown.chapters == ["Segment 1", "Questions"])
    shown.removes(0, 10)
    assert shown.chapters == ["Segment 1", "Questions"]
    shown.saves()
    assert [chapter.title for chapter in chapters(shown.file)] == ["Segment 1", "Questions"]


def test_a_chapter_called_as_nobody_called_it_has_no_title_of_its_own(shown: EditedInWindow) -> None:
    shown.renames("Segment 2", "Questions")
    shown.wait(lambda: shown.chapters == ["Segment 1", "Questions"])
    shown.renames("Questions", "Segment 2")
    shown.wait(lambda: shown.chapters == ["Segment 1", "Segment 2"])
    assert shown.state.edit.marks == ()


def test_a_mark_alone_that_was_renamed_is_a_change_to_save(shown: EditedInWindow) -> None:
    shown.edits()
    place = shown.state.edit.spans.place_at(4)
    shown.window.editing.change(lambda edit: edit.changed(edit.mark("The proof", place)))
    shown.wait(lambda: not shown.state.is_saved)
    shown.saves()
    assert "The proof" in [chapter.title for chapter in chapters(shown.file)]


def test_the_list_says_that_changes_are_not_saved_also_after_a_restart(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    entry = shown.entries()[0]
    model = shown.program.panel.findChild(RecordingsModel)
    assert model is not None
    shown.wait(lambda: model.is_unsaved(entry.id))
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "edited, not saved" in spoken
    folders = shown.window.engine.places.work_folders([entry.folder])
    shown.wait(lambda: unsaved_recordings(folders) == {entry.id})
    shown.saves()
    shown.wait(lambda: not model.is_unsaved(entry.id))
    shown.wait(lambda: unsaved_recordings(folders) == frozenset())


def test_a_save_can_be_asked_for_before_the_sound_is_ready(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.saves()
    assert len(counters(shown.file)) == len(shown.before) - 10


def test_what_is_taken_back_goes_with_the_recording(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.saves()
    shown.wait(lambda: shown.entries()[0].takes_bytes > 0)
    entry = shown.entries()[0]
    kept = kept_folder_of(entry.folder / WORK_FOLDER / entry.id)
    assert kept.is_dir()
    shown.press(Qt.Key.Key_Escape)
    shown.wait(lambda: shown.window.editing.state is None)
    shown.program.panel._worker.delete_for_good([entry])
    shown.wait(lambda: not kept.exists() and not shown.file.exists())


def test_what_was_taken_back_is_discarded_for_good_after_a_question(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.saves()
    shown.wait(lambda: shown.entries()[0].takes_bytes > 0)
    shown.press(Qt.Key.Key_Escape)
    entry = shown.entries()[0]
    kept = kept_folder_of(entry.folder / WORK_FOLDER / entry.id)
    saved = counters(shown.file)
    shown.program.panel.forget_requested.emit(entry, False)
    question = shown.window.forgetting.question
    assert question is not None
    question.answers[0].click()
    shown.wait(lambda: shown.entries()[0].takes_bytes == 0)
    assert not kept.exists()
    assert counters(shown.file) == saved


def test_selected_recordings_are_joined_to_a_new_one_and_stay(shown: EditedInWindow) -> None:
    shown.edits()
    shown.goes_to(12)
    with shown.qtbot.waitSignal(shown.window.editing.saved, timeout=WAIT_MS):
        shown.press(Qt.Key.Key_S)
    shown.wait(lambda: len(shown.entries()) == 2)
    shown.press(Qt.Key.Key_Escape)
    first, second = sorted(shown.entries(), key=lambda entry: entry.path != shown.file)
    with shown.qtbot.waitSignal(shown.window.editing.made, timeout=WAIT_MS):
        shown.window.editing.join([first, second])
    shown.wait(lambda: len(shown.entries()) == 3)
    [made] = [entry for entry in shown.entries() if entry.id not in (first.id, second.id)]
    assert made.path is not None
    assert counters(made.path) == shown.before
    assert shown.window.phase is Phase.IDLE


@pytest.mark.logs_error("could not be finished")
def test_a_save_that_fails_leaves_file_and_changes_and_says_so(
    shown: EditedInWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.edits()
    shown.removes(10, 20)

    def full(*_arguments: object, **_options: object) -> object:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Stitcher, "stitch", full)
    shown.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown.wait(lambda: any("could not be saved" in text for text in shown.notices))
    (said,) = [text for text in shown.notices if "could not be saved" in text]
    assert "no space" in said
    assert "Your changes are kept" in said
    assert "egment" not in said
    assert counters(shown.file) == shown.before
    assert shown.state.edit.ticks == len(shown.before) - 10
    assert shown.window.phase is Phase.IDLE
    monkeypatch.undo()
    shown.saves()
    assert len(counters(shown.file)) == len(shown.before) - 10


def test_a_finished_recording_goes_on_at_its_end_and_stays_one_file(shown: EditedInWindow) -> None:
    shown.view._record_on.click()
    shown.wait(lambda: shown.window.phase is Phase.PAUSED)
    assert not shown.window.player_page.shown
    assert shown.entries() == []
    shown.program.actions["pause"].trigger()
    shown.wait(lambda: shown.window.phase is Phase.RECORDING)
    shown.wait(lambda: shown.window.contents.bar.time.text() >= "00:00:03")
    shown.program.actions["stop"].trigger()
    shown.wait(lambda: shown.window.live.current is None and len(shown.entries()) == 1)
    [entry] = shown.entries()
    assert entry.path is not None
    assert counters(entry.path)[: len(shown.before)] == shown.before
    assert len(counters(entry.path)) > len(shown.before)
    assert len(list(shown.file.parent.glob("*.mp4"))) == 1


def test_what_was_changed_and_not_saved_is_in_what_is_recorded_on(shown: EditedInWindow) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.view._record_on.click()
    shown.wait(lambda: shown.window.phase is Phase.PAUSED)
    shown.program.actions["pause"].trigger()
    shown.wait(lambda: shown.window.phase is Phase.RECORDING)
    left = shown.before[:10] + shown.before[20:]
    shown.wait(lambda: shown.window.live.current.duration_ns > (len(left) / 30 + 0.3) * 1e9)
    assert not any("not in its file" in text for text in shown.notices)
    shown.program.actions["stop"].trigger()
    shown.wait(lambda: shown.window.live.current is None and len(shown.entries()) == 1)
    [entry] = shown.entries()
    assert entry.path is not None
    found = counters(entry.path)
    assert found[: len(left)] == left
    assert len(found) > len(left)
    model = shown.program.panel.findChild(RecordingsModel)
    assert model is not None
    shown.wait(lambda: not model.is_unsaved(entry.id))


def test_what_was_changed_and_not_saved_is_in_the_file_though_nothing_new_was_recorded(
    shown: EditedInWindow,
) -> None:
    shown.edits()
    shown.removes(10, 20)
    shown.view._record_on.click()
    shown.wait(lambda: shown.window.phase is Phase.PAUSED)
    shown.program.actions["stop"].trigger()
    shown.wait(lambda: shown.window.live.current is None and len(shown.entries()) == 1)
    [entry] = shown.entries()
    assert entry.path is not None
    assert counters(entry.path) == shown.before[:10] + shown.before[20:]


@pytest.mark.parametrize(
    "options",
    [{"container": Container.MKV}, {"camera": "none"}, {"microphone": "none"}],
    ids=["Matroska", "sound alone", "no sound"],
)
def test_every_kind_of_recording_is_played_as_edited_and_saved(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, options: dict[str, object]
) -> None:
    with (
        open_window_engine(tmp_path / "home", size="320x180", **options) as engine,
        shown_program(engine, qtbot, qapp) as program,
    ):
        program.window.activateWindow()
        qtbot.waitUntil(program.window.isActiveWindow)
        shown = EditedInWindow(qtbot, program)
        shown.edits()
        film, ticks = shown.state.film, shown.state.edit.ticks
        shown.removes(10, 20)
        shown.wait(lambda: shown.state.is_audible or not film.sample_rate)
        playback = shown.player._edited
        with qtbot.waitSignal(playback.playing_changed, check_params_cb=lambda playing: playing):
            shown.press(Qt.Key.Key_Space)
        shown.wait(lambda: playback.tick == ticks - 10)
        shown.saves()
        if film.width:
            assert counters(shown.file) == shown.before[:10] + shown.before[20:]
        if film.sample_rate:
            left = film.showing(film.spans).samples_before(ticks - 10)
            assert len(sound(shown.file)) == pytest.approx(left, abs=2048)
