"""The countdown before a recording: it ends, is skipped, or is cancelled."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pausa.core.states import State
from pausa.ui.application import WindowProgram
from pausa.ui.picture.countdown import Countdown
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.question import Question
from support.manual_clock import ManualClock

S = 1_000_000_000


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(100 * S)


@pytest.fixture
def place(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(640, 360)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def countdown(place: QWidget, clock: ManualClock) -> Countdown:
    return Countdown(place, command_ns=lambda: clock.now_ns - 7, monotonic_ns=clock)


def test_recording_begins_where_the_countdown_ends_however_late_that_is_noticed(
    qtbot: QtBot, countdown: Countdown, clock: ManualClock
) -> None:
    countdown.begin(3)
    assert countdown.seconds_left == 3
    with qtbot.waitSignal(countdown.ended) as ended:
        clock.now_ns += 3 * S + 400_000_000
    assert ended.args == [103 * S]
    assert not countdown.isVisible()


def test_enter_begins_at_once_at_the_moment_of_the_key(
    qtbot: QtBot, countdown: Countdown, clock: ManualClock
) -> None:
    countdown.begin(10)
    clock.now_ns += S
    with qtbot.waitSignal(countdown.ended) as ended:
        QTest.keyClick(countdown, Qt.Key.Key_Return)
    assert ended.args == [101 * S - 7]


def test_escape_records_nothing(qtbot: QtBot, countdown: Countdown) -> None:
    countdown.begin(10)
    with qtbot.waitSignal(countdown.cancelled), qtbot.assertNotEmitted(countdown.ended):
        QTest.keyClick(countdown, Qt.Key.Key_Escape)
    assert not countdown.running


def test_it_covers_its_place_also_when_that_grows(place: QWidget, countdown: Countdown) -> None:
    countdown.begin(10)
    place.resize(800, 450)
    assert countdown.geometry() == place.rect()
    assert "10 s" in countdown.accessibleName()


@pytest.fixture
def counting(qtbot: QtBot, program: WindowProgram) -> WindowProgram:
    """Return the program in a countdown of ten seconds."""
    program.window.engine.settings.change(countdown_s=10)
    program.actions["record"].trigger()
    qtbot.waitUntil(lambda: program.window.phase is Phase.COUNTING_DOWN)
    return program


def test_while_it_runs_the_window_offers_to_start_now_and_to_stop(counting: WindowProgram) -> None:
    assert counting.window.contents.bar.primary.text() == "Start now"
    enabled = [
        name for name in ("record", "pause", "retake", "mark", "stop") if counting.actions[name].isEnabled()
    ]
    assert enabled == ["record", "stop"]
    assert counting.window.contents.countdown.hasFocus()


def test_enter_starts_the_recording(qtbot: QtBot, counting: WindowProgram) -> None:
    before_ns = time.monotonic_ns()
    with qtbot.waitSignal(
        counting.bridge.received, check_params_cb=lambda event: event.state is State.STARTING
    ) as told:
        QTest.keyClick(counting.window.contents.countdown, Qt.Key.Key_Return)
    (event,) = told.args
    assert before_ns <= event.monotonic_ns <= time.monotonic_ns()


@pytest.mark.parametrize("way", ["escape", "stop"])
def test_a_cancelled_countdown_leaves_nothing_behind(qtbot: QtBot, counting: WindowProgram, way: str) -> None:
    with qtbot.assertNotEmitted(counting.bridge.received, wait=0):
        if way == "escape":
            QTest.keyClick(counting.window.contents.countdown, Qt.Key.Key_Escape)
        else:
            counting.actions["stop"].trigger()
    assert counting.window.phase is Phase.IDLE
    assert counting.window.engine.recorder.active_ids == ()


def test_a_question_ends_it_so_that_nothing_is_recorded_behind_it(counting: WindowProgram) -> None:
    question = Question(counting.window, title="Move it to the trash?", text="It stays there.", answers=[])
    question.open()
    assert not counting.window.contents.countdown.running
    assert counting.window.phase is Phase.IDLE
    question.reject()
