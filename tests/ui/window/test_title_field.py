"""The title: typed before Record or while recording, kept, and never in the way of the keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.events import Event, RecordingDiscarded, RecordingPaused, RecordingReady, RecordingRenamed
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.ui.application import WindowProgram
from pausa.ui.state.view_state import Phase
from pausa.ui.window.title_field import TitleField
from support.recording_events import RecordingEvents

WAIT_MS = 60_000
CTRL = Qt.KeyboardModifier.ControlModifier


class Typing:
    """A window, its title field, and what the engine has said."""

    def __init__(self, qtbot: QtBot, program: WindowProgram) -> None:
        self.qtbot = qtbot
        self.program = program
        self.window = program.window
        self.field: TitleField = program.window.contents.strip_row.title
        self.heard: list[Event] = []
        self.files = 0
        program.bridge.received.connect(self.heard.append)
        hub = program.window.engine.hub
        qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)

    def types(self, text: str) -> None:
        self.field.setFocus()
        QTest.keyClicks(self.field, text)

    def records(self) -> None:
        self.qtbot.waitUntil(lambda: self.window.phase is Phase.RECORDING, timeout=WAIT_MS)
        self.qtbot.waitUntil(lambda: self.window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)

    def saved(self) -> Path:
        def ready() -> list[RecordingReady]:
            return [event for event in self.heard if isinstance(event, RecordingReady)]

        self.qtbot.waitUntil(lambda: len(ready()) > self.files, timeout=WAIT_MS)
        self.files = len(ready())
        return ready()[-1].path


@pytest.fixture
def typing(qtbot: QtBot, program: WindowProgram) -> Typing:
    return Typing(qtbot, program)


def test_a_title_typed_before_record_names_the_file_and_the_next_one_has_none(typing: Typing) -> None:
    typing.types("Mr M. & the space r")
    assert typing.window.phase is Phase.IDLE
    QTest.keyClick(typing.field, Qt.Key.Key_R, CTRL)
    typing.records()
    assert typing.window.contents.bar.primary.hasFocus()
    QTest.keyClick(typing.window.contents.bar.primary, Qt.Key.Key_Space)
    typing.qtbot.waitUntil(lambda: typing.window.phase is Phase.PAUSED, timeout=WAIT_MS)
    typing.program.actions["stop"].trigger()
    assert typing.saved().stem == "Mr M. & the space r"
    typing.qtbot.waitUntil(lambda: typing.field.text() == "")


def test_a_title_typed_while_recording_counts_even_if_stop_comes_at_once(typing: Typing) -> None:
    typing.program.actions["record"].trigger()
    typing.records()
    typing.types("Lecture 4 Space m")
    typing.program.actions["stop"].trigger()
    assert typing.saved().stem == "Lecture 4 Space m"
    assert not any(isinstance(event, RecordingPaused) for event in typing.heard)


def test_what_is_typed_counts_without_enter_too(typing: Typing) -> None:
    typing.program.actions["record"].trigger()
    typing.records()
    typing.types("Half a")
    typing.qtbot.waitUntil(
        lambda: any(isinstance(event, RecordingRenamed) for event in typing.heard), timeout=WAIT_MS
    )
    assert typing.field.hasFocus()
    assert typing.field.text() == "Half a"


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_Return, "Old one"), (Qt.Key.Key_Escape, "Old")])
def test_enter_keeps_and_escape_brings_back_and_both_leave_the_field(
    typing: Typing, key: Qt.Key, text: str
) -> None:
    typing.types("Old")
    QTest.keyClick(typing.field, Qt.Key.Key_Return)
    typing.field.setFocus()
    typing.field.end(False)
    QTest.keyClicks(typing.field, " one")
    QTest.keyClick(typing.field, key)
    assert typing.field.title == text
    assert typing.window.contents.bar.primary.hasFocus()


def test_a_click_on_record_gives_the_keys_back(typing: Typing) -> None:
    typing.types("Talk")
    QTest.mouseClick(typing.window.contents.bar.primary, Qt.MouseButton.LeftButton)
    assert not typing.field.hasFocus()
    typing.records()
    QTest.keyClick(typing.window, Qt.Key.Key_Space)
    typing.qtbot.waitUntil(lambda: typing.window.phase is Phase.PAUSED, timeout=WAIT_MS)


@pytest.mark.parametrize(("typed", "left"), [("", "A title"), ("A title", "A title"), ("Kept", "Kept")])
def test_a_title_is_not_lost_where_nothing_was_recorded(typing: Typing, typed: str, left: str) -> None:
    typing.types(typed)
    window = typing.window
    for event in RecordingEvents().starts().events[:1]:
        window.on_event(event)
    assert typing.field.text() == "A title"
    window.on_event(
        RecordingDiscarded(
            recording_id="one", state=State.DISCARDED, monotonic_ns=0, message=sentence("Nothing came.")
        )
    )
    assert typing.field.text() == left


def test_a_title_given_elsewhere_is_shown(typing: Typing) -> None:
    for event in RecordingEvents().starts().renames("From elsewhere").events:
        typing.window.on_event(event)
    assert typing.field.text() == "From elsewhere"


LONG = "Where the river bends and the old mill stands there begins the third lecture on hydraulics " * 2


def test_of_a_long_title_the_beginning_is_shown_and_the_tool_tip_has_all(
    qtbot: QtBot, program: WindowProgram
) -> None:
    typing = Typing(qtbot, program)
    typing.types(LONG)
    assert typing.field.shown == LONG
    QTest.keyClick(typing.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not typing.field.hasFocus())
    assert typing.field.shown.startswith("Where the river")
    assert typing.field.shown.endswith("…")
    assert typing.field.cursorPosition() == 0
    assert typing.field.toolTip() == LONG
