"""Discard: asked, told what is lost, and nothing that a slip could do."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pausa.ui.application import WindowProgram
from pausa.ui.keys.shortcuts import DEFAULTS
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.theme import LIGHT

WAIT_MS = 60_000


@pytest.fixture
def recording(qtbot: QtBot, program: WindowProgram) -> WindowProgram:
    hub = program.window.engine.hub
    qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)
    program.actions["record"].trigger()
    live = program.window.live
    # The time that is shown runs ahead of what has been told.
    qtbot.waitUntil(lambda: live.current is not None and live.current.duration_ns >= 10**9, timeout=WAIT_MS)
    return program


def test_after_yes_nothing_is_left(recording: WindowProgram, qtbot: QtBot) -> None:
    window = recording.window
    recording.actions["discard"].trigger()
    question = window.discarding.question
    assert question is not None
    assert window.phase is Phase.RECORDING, "it goes on while the question is open"
    assert question.answers[0].property("kind") == "danger", "it looks as dangerous as it is"
    colour = question.answers[0].palette().buttonText().color()
    assert colour == QColor(LIGHT.recording_text)
    QTest.mouseClick(question.answers[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.live.current is None, timeout=WAIT_MS)
    folder = window.engine.places.default_folder
    assert [path for path in folder.rglob("*") if path.is_file()] == []
    assert not recording.actions["discard"].isEnabled()


def test_by_the_keyboard_alone_it_takes_two_keys(recording: WindowProgram, qtbot: QtBot) -> None:
    recording.actions["discard"].trigger()
    question = recording.window.discarding.question
    assert question is not None
    QTest.keyClick(question.cancel, Qt.Key.Key_Tab)
    assert question.focusWidget() is question.answers[0]
    QTest.keyClick(question.answers[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: recording.window.live.current is None, timeout=WAIT_MS)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_that_is_pressed_without_looking_keeps_it(
    recording: WindowProgram, qtbot: QtBot, key: Qt.Key
) -> None:
    recording.actions["discard"].trigger()
    question = recording.window.discarding.question
    assert question is not None
    QTest.keyClick(question.focusWidget() or question, key)
    qtbot.waitUntil(lambda: recording.window.discarding.question is None)
    assert recording.window.phase is Phase.RECORDING


def test_the_question_names_what_is_lost(recording: WindowProgram) -> None:
    recording.actions["discard"].trigger()
    question = recording.window.discarding.question
    assert question is not None
    words = " ".join(label.text() for label in question.findChildren(QLabel))
    assert re.search(r"1 segment, [\d:]*0[1-9] so far", words), words
    question.reject()


def test_a_question_about_a_recording_that_has_ended_goes(recording: WindowProgram, qtbot: QtBot) -> None:
    recording.actions["discard"].trigger()
    recording.actions["stop"].trigger()
    qtbot.waitUntil(lambda: recording.window.discarding.question is None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: recording.window.phase is Phase.IDLE, timeout=WAIT_MS)


def test_it_is_possible_only_while_something_is_recorded_and_has_no_key(program: WindowProgram) -> None:
    assert not program.actions["discard"].isEnabled()
    assert "discard" not in DEFAULTS
    assert program.actions["discard"].shortcut().isEmpty()
