"""Undo and redo in the window: what they say, where they are offered, and whose act they take back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from pausa.core.edit.change import ChangeKind
from pausa.core.settings import WhenActive
from pausa.core.states import State
from pausa.ui.application import WindowProgram
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.state.view_state import Phase, view_of

WAIT_MS = 60_000
WHILE_RECORDING = {
    ChangeKind.RETAKE: "retake",
    ChangeKind.GO_BACK: "going back",
    ChangeKind.PUT_BACK: "putting back",
    ChangeKind.MARK: "mark",
}
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


@pytest.fixture
def recording(qtbot: QtBot, program: WindowProgram) -> WindowProgram:
    """One segment is kept, and a second one runs."""
    window, hub = program.window, program.window.engine.hub
    qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)
    program.actions["record"].trigger()
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    program.actions["pause"].trigger()
    qtbot.waitUntil(lambda: window.phase is Phase.PAUSED, timeout=WAIT_MS)
    program.actions["pause"].trigger()
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= "00:00:02", timeout=WAIT_MS)
    return program


@pytest.mark.parametrize("change", WHILE_RECORDING)
def test_the_actions_say_what_they_do_wherever_they_stand(program: WindowProgram, change: ChangeKind) -> None:
    program.actions.update_view(
        view_of(
            State.PAUSED,
            segments=1,
            counting_down=False,
            when_active=WhenActive.REFUSE,
            undo=change,
            redo=change,
        )
    )
    undo, redo = program.actions["undo"], program.actions["redo"]
    assert undo.text() == undo.toolTip() == f"Undo {WHILE_RECORDING[change]}"
    assert redo.text() == redo.toolTip() == f"Redo {WHILE_RECORDING[change]}"
    assert undo.isEnabled()
    assert redo.isEnabled()
    assert undo.text() in texts(program.window.contents.strip_row.menu_button.menu())
    assert redo.text() in texts(program.window.contents.strip_row.menu_button.menu())
    assert undo.text() in texts(program.window.tray.menu)


@pytest.mark.parametrize("change", list(ChangeKind))
def test_no_change_is_left_without_words(program: WindowProgram, change: ChangeKind) -> None:
    program.actions.update_view(
        view_of(State.PAUSED, segments=1, counting_down=False, when_active=WhenActive.REFUSE, undo=change)
    )
    assert program.actions["undo"].text().startswith("Undo")


def test_where_there_is_nothing_to_undo_it_is_not_offered(program: WindowProgram) -> None:
    assert not program.actions["undo"].isEnabled()
    assert not program.actions["redo"].isEnabled()


def test_what_was_just_done_can_be_undone_by_the_very_next_key(
    qtbot: QtBot, recording: WindowProgram
) -> None:
    """Nobody waits until the engine has confirmed the retake; and a deletion from the list is not what they mean."""
    window = recording.window
    QTest.keyClick(window, Qt.Key.Key_Backspace, CTRL)
    assert recording.actions["undo"].text() == "Undo retake"
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: window.phase is Phase.PAUSED, timeout=WAIT_MS)
    current = window.live.current
    assert current is not None
    qtbot.waitUntil(lambda: window.live.current is not None and window.live.current.redo is ChangeKind.RETAKE)
    assert window.live.current is not None
    assert len(window.live.current.segments_ns) == 2
    assert window.contents.strip_row.taken_back.isHidden()


def test_undo_and_redo_by_keys_follow_each_other(qtbot: QtBot, recording: WindowProgram) -> None:
    window = recording.window
    QTest.keyClick(window, Qt.Key.Key_Backspace, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.phase is Phase.PAUSED, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(window.contents.strip_row.taken_back.bars) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: recording.actions["undo"].text() == "Undo retake", timeout=WAIT_MS)
    assert not recording.actions["redo"].isEnabled()


def test_the_notice_after_a_retake_names_the_key_and_how_much(qtbot: QtBot, recording: WindowProgram) -> None:
    window = recording.window
    recording.actions["retake"].trigger()
    notices = window.contents.notices
    # A busy machine may tell of sound that came too late, too.
    qtbot.waitUntil(lambda: any(" s) was taken back" in text for text in notices.texts), timeout=WAIT_MS)
    offers = [one for one in notices.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in offers] == ["Undo – Ctrl+Z"]
    offers[0].click()
    qtbot.waitUntil(lambda: "The segment is back." in notices.texts, timeout=WAIT_MS)


def test_in_the_title_the_key_takes_back_what_was_typed(qtbot: QtBot, recording: WindowProgram) -> None:
    window, title = recording.window, recording.window.contents.strip_row.title
    recording.actions["mark"].trigger()
    qtbot.waitUntil(lambda: bool(window.live.current and window.live.current.markers), timeout=WAIT_MS)
    title.setFocus()
    QTest.keyClicks(title, "abc")
    QTest.keyClick(title, Qt.Key.Key_Z, CTRL)
    assert title.text() == ""
    assert window.live.current is not None
    assert len(window.live.current.markers) == 1
    title.clearFocus()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(
        lambda: window.live.current is not None and not window.live.current.markers, timeout=WAIT_MS
    )


def test_while_nothing_is_recorded_the_key_brings_back_what_was_deleted(
    qtbot: QtBot, recording: WindowProgram
) -> None:
    window = recording.window
    recording.actions["stop"].trigger()
    qtbot.waitUntil(lambda: window.phase is Phase.IDLE, timeout=WAIT_MS)
    view = window.panel.findChild(RecordingsView)
    assert view is not None
    qtbot.waitUntil(lambda: view.model().rowCount() == 1, timeout=WAIT_MS)
    assert not recording.actions["undo"].isEnabled()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: recording.actions["undo"].text() == "Undo deletion")
    assert recording.actions["undo"].isEnabled()
    assert view.model().rowCount() == 0
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert view.model().rowCount() == 1
    assert recording.actions["undo"].text() == "Undo"
    assert not recording.actions["undo"].isEnabled()
