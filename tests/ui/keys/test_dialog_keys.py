"""The keys of a recording work while a question is open, though it is modal."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from pausa.ui.application import WindowProgram
from pausa.ui.state.view_state import Phase

WAIT_MS = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def recording(qtbot: QtBot, program: WindowProgram) -> WindowProgram:
    hub = program.window.engine.hub
    qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)
    program.actions["record"].trigger()
    qtbot.waitUntil(lambda: program.window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    return program


def _close(program: WindowProgram) -> QDialog:
    program.window.close()
    assert program.window.closing.question is not None
    return program.window.closing.question


def _discard(program: WindowProgram) -> QDialog:
    program.actions["discard"].trigger()
    assert program.window.discarding.question is not None
    return program.window.discarding.question


def _message(program: WindowProgram) -> QDialog:
    box = QMessageBox(program.window)
    box.open()
    return box


def _title(program: WindowProgram) -> QDialog:
    dialog = QInputDialog(program.window)
    dialog.setTextValue("Where it begins")
    dialog.open()
    return dialog


def _file(program: WindowProgram) -> QDialog:
    dialog = QFileDialog(program.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    return dialog


def _close_all(window: QWidget) -> None:
    """Close what did not go with the recording that it was about."""
    for dialog in window.findChildren(QDialog):
        dialog.close()


def _press(qtbot: QtBot, dialog: QDialog, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog and dialog.focusWidget() is not None)
    QTest.keyPress(dialog.windowHandle(), key, modifiers)
    # Ctrl+S may have ended the recording, and with it the dialog that was about it.
    if modifiers is NONE:
        QTest.keyRelease(dialog.windowHandle(), key)


@pytest.mark.parametrize("ask", [_close, _discard, _message])
def test_a_question_takes_no_key_from_the_recording(
    qtbot: QtBot, recording: WindowProgram, ask: Callable[[WindowProgram], QDialog]
) -> None:
    window = recording.window
    dialog = ask(recording)
    assert dialog.isModal()
    _press(qtbot, dialog, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.phase is Phase.PAUSED, timeout=WAIT_MS)
    assert dialog.isVisible(), "the key answered nothing"
    _press(qtbot, dialog, Qt.Key.Key_Backspace, CTRL)
    qtbot.waitUntil(lambda: not window.live.current.segments_ns, timeout=WAIT_MS)
    _press(qtbot, dialog, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: len(window.live.current.segments_ns) == 1, timeout=WAIT_MS)
    _press(qtbot, dialog, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.phase is Phase.IDLE, timeout=WAIT_MS)
    _close_all(window)


@pytest.mark.parametrize("ask", [_title, _file])
def test_what_is_typed_stays_text_and_stop_stops(
    qtbot: QtBot, recording: WindowProgram, ask: Callable[[WindowProgram], QDialog]
) -> None:
    window = recording.window
    dialog = ask(recording)
    _press(qtbot, dialog, Qt.Key.Key_Space)
    _press(qtbot, dialog, Qt.Key.Key_M)
    assert window.phase is Phase.RECORDING
    assert not window.live.current.markers
    _press(qtbot, dialog, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: window.phase is Phase.IDLE, timeout=WAIT_MS)
    _close_all(window)


def test_while_nothing_records_space_answers_a_question(qtbot: QtBot, program: WindowProgram) -> None:
    dialog = _message(program)
    _press(qtbot, dialog, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not dialog.isVisible())


@pytest.mark.parametrize("ask", [_close, _discard])
def test_a_system_wide_key_pauses_while_a_question_is_open(
    qtbot: QtBot, recording: WindowProgram, ask: Callable[[WindowProgram], QDialog]
) -> None:
    dialog = ask(recording)
    recording.hotkeys.triggered.emit("pause", 0)
    qtbot.waitUntil(lambda: recording.window.phase is Phase.PAUSED, timeout=WAIT_MS)
    dialog.reject()
