"""A recording that is to begin by itself: unmistakable, begun now or called off by the usual keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pausa.core import events
from pausa.core.settings import StartOn
from pausa.main import Engine
from pausa.ui.state.armed_texts import armed_words
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.icons import IconState, application_icon
from pausa.ui.window.tray import icon_state_of
from support.window_engine import open_window_engine
from support.window_program import shown_program
from support.window_session import WindowSession

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An engine that waits for a voice, which the test sound has not."""
    with open_window_engine(
        tmp_path / "home", size="320x180", start_recording_on=StartOn.VOICE, pre_roll_s=3
    ) as side:
        yield side


@pytest.fixture
def armed(qtbot: QtBot, qapp: QApplication, engine: Engine) -> Iterator[WindowSession]:
    with shown_program(engine, qtbot, qapp) as program:
        session = WindowSession(program, qtbot)
        program.bridge.received.connect(session.heard.append)
        program.window.activateWindow()
        session.wait(lambda: program.window.phase is Phase.ARMED)
        yield session


def test_it_is_told_in_words_by_the_frame_and_by_every_part_of_the_window(armed: WindowSession) -> None:
    window = armed.window
    words = "Armed · nothing is recorded yet"
    assert window.contents.preview.pill.text == words
    assert window.contents.preview.pill.isVisible()
    assert window.contents.preview.armed == (
        "Recording begins when somebody speaks.\nThe 3 s before will be in it; nothing is on the disk yet."
    )
    assert window.contents.preview.accessibleDescription() == window.contents.preview.armed
    assert window.windowTitle() == f"{words} – Pausa"
    assert window.compact.windowTitle() == words
    assert "when somebody speaks" in window.compact.dot.accessibleName()
    assert window.tray.menu.actions()[0].text() == words
    assert window.contents.bar.primary.text() == "Start now"
    assert window.contents.bar.stop.text() == "Call off"
    assert armed.count(events.RecordingStarting) == 0


def test_its_icon_and_its_edge_are_unlike_those_of_every_other_state() -> None:
    states = {phase: icon_state_of(phase) for phase in Phase}
    assert [phase for phase, state in states.items() if state is IconState.ARMED] == [Phase.ARMED]
    drawn = [application_icon(state).pixmap(32, 32).toImage() for state in IconState]
    assert all(one != other for one in drawn for other in drawn if one is not other)


def test_record_begins_it_now(armed: WindowSession) -> None:
    waited_for = armed.last(events.StartArmed)
    armed.press(Qt.Key.Key_R, CONTROL)
    armed.wait(lambda: armed.window.phase is Phase.RECORDING)
    assert armed.last(events.RecordingStarting).recording_id == waited_for.recording_id
    assert armed.window.contents.preview.armed == ""
    assert armed.window.contents.bar.stop.text() == "Stop"
    armed.wait(lambda: armed.recorded_s > 0.2)
    armed.stops()


def test_stop_calls_it_off_until_it_is_to_wait_again(armed: WindowSession) -> None:
    again = armed.program.actions["arm"]
    assert not again.isVisible()
    armed.press(Qt.Key.Key_S, CONTROL)
    armed.wait(lambda: armed.window.phase is Phase.IDLE)
    assert armed.window.contents.notices.texts == ["Called off: no recording begins by itself."]
    assert again.isVisible()
    notices = armed.window.contents.notices
    (offer,) = [one for one in notices.findChildren(QPushButton) if one.text() == "Wait again"]
    offer.click()
    armed.wait(lambda: armed.window.phase is Phase.ARMED)
    assert not again.isVisible()
    assert notices.texts == []


def test_what_is_typed_meanwhile_is_the_title_of_what_begins(armed: WindowSession) -> None:
    title: QLineEdit = armed.window.contents.strip_row.title
    title.setFocus()
    title.setText("Lecture 5")
    armed.press(Qt.Key.Key_R, CONTROL)
    armed.wait(lambda: armed.window.phase is Phase.RECORDING)
    assert armed.last(events.RecordingStarting).title == "Lecture 5"
    armed.wait(lambda: armed.recorded_s > 0.2)
    armed.stops()


def test_a_title_that_another_program_gives_is_shown(armed: WindowSession, engine: Engine) -> None:
    waited_for = armed.last(events.StartArmed)
    assert engine.armed_start.rename(waited_for.recording_id, "Lecture 6")
    title: QLineEdit = armed.window.contents.strip_row.title
    armed.wait(lambda: title.text() == "Lecture 6")


def test_to_close_meanwhile_asks_and_goes_on_waiting_or_ends(armed: WindowSession) -> None:
    window = armed.window
    window.close()
    question = window.closing.question
    assert question is not None
    assert question.windowTitle() == "Recording begins when somebody speaks."
    question.cancel.click()
    assert (window.isVisible(), window.closing.question) == (True, None)
    window.close()
    question = window.closing.question
    assert question is not None
    keep, end = question.answers
    assert (keep.text(), end.text()) == ("Minimise", "Close Pausa"), "there is no tray here"
    keep.click()
    armed.wait(window.isMinimized)
    assert window.phase is Phase.ARMED
    armed.program.actions["quit"].trigger()
    question = window.closing.question
    assert question is not None
    with armed.qtbot.waitSignal(window.ended):
        question.answers[1].click()


def test_the_question_goes_when_it_is_needless(armed: WindowSession) -> None:
    window = armed.window
    for needless in ("stop", "record"):
        window.close()
        armed.program.actions[needless].trigger()
        armed.wait(lambda: window.closing.question is None)
        assert window.isVisible()
        if needless == "stop":
            armed.program.actions["arm"].trigger()
            armed.wait(lambda: window.phase is Phase.ARMED)
    armed.wait(lambda: window.phase is Phase.RECORDING and armed.recorded_s > 0.2)
    armed.program.actions["stop"].trigger()
    armed.wait(lambda: armed.count(events.RecordingReady))


def test_the_end_of_the_session_is_not_held_up_by_it(armed: WindowSession) -> None:
    armed.program.end_session()
    assert armed.window.closing.question is None


@pytest.mark.parametrize(
    ("on", "after_absence", "said"),
    [
        (StartOn.VOICE, False, "when somebody speaks."),
        (StartOn.VOICE, True, "after a short silence."),
        (StartOn.FACE, False, "is in the picture."),
        (StartOn.FACE, True, "into the empty picture."),
        (StartOn.LAUNCH, False, "are ready."),
    ],
)
def test_it_is_said_what_is_waited_for(on: StartOn, after_absence: bool, said: str) -> None:
    armed = events.StartArmed(
        recording_id="a",
        monotonic_ns=0,
        on=on,
        pre_roll_s=0,
        title="",
        automatic=True,
        after_absence=after_absence,
    )
    first, second = armed_words(armed).split("\n")
    assert first.endswith(said)
    assert second == "Nothing is kept until then."
    assert armed_words(replace(armed, automatic=False)).split("\n")[2] == "Armed by remote control."
