"""A scheduled recording shows until when it runs, and is made longer from the window."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pausa.core.errors import InputError
from pausa.core.events import Noticed
from pausa.core.sentences import sentence
from pausa.core.time.wall_clock import local_now
from pausa.main import Engine
from pausa.ui.application import WindowProgram
from pausa.ui.i18n.times_and_sizes import time_of_day_text
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.window.scheduled import Scheduled
from support.window_session import WindowSession


@dataclass
class Slot:
    end: datetime


@dataclass
class Running:
    occurrence: Slot


class Run:
    """What runs is set by hand."""

    def __init__(self) -> None:
        self.running: Running | None = None
        self.prolonged: list[int] = []

    def follow(self) -> None:
        pass

    def prolong(self, minutes: int) -> Running:
        if self.running is None:
            raise InputError(sentence("Nothing scheduled is recorded now."))
        self.prolonged.append(minutes)
        self.running = Running(Slot(self.running.occurrence.end + timedelta(minutes=minutes)))
        return self.running


@pytest.fixture
def run() -> Run:
    return Run()


@pytest.fixture
def tell(program: WindowProgram, run: Run, qtbot: QtBot) -> Callable[[Running | None], None]:
    news = ChangeSignal(program)
    actions = program.actions
    program.scheduled = Scheduled(  # type: ignore[attr-defined]  # kept alive
        run=run,
        news=news,
        until=actions["until"],
        longer={5: actions["longer5"], 10: actions["longer10"]},
        notices=program.window.contents.notices,
        parent=program,
    )

    def told(running: Running | None) -> None:
        run.running = running
        news.hear()
        qtbot.waitUntil(lambda: actions["until"].isVisible() == (running is not None))

    return told


def test_its_end_stands_under_the_picture_and_moves_with_each_prolonging(
    program: WindowProgram, run: Run, tell: Callable[[Running | None], None]
) -> None:
    button = program.window.contents.strip_row.until
    assert not button.isVisible()
    end = local_now().replace(hour=17, minute=30)
    tell(Running(Slot(end)))
    assert button.isVisible()
    assert button.text() == f"Until {time_of_day_text(end)}"
    program.actions["longer10"].trigger()
    assert button.text() == f"Until {time_of_day_text(end + timedelta(minutes=10))}"
    assert 10 in run.prolonged
    tell(None)
    assert not button.isVisible()
    assert not program.actions["longer5"].isVisible()


def test_before_its_end_it_is_offered_to_go_on(session: WindowSession, engine: Engine) -> None:
    start = local_now().replace(tzinfo=None, second=0, microsecond=0)
    engine.schedule.add(engine.schedule.new_entry(start=start, length_minutes=5, title="Lecture"))
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    until = session.window.contents.strip_row.until
    session.wait(until.isVisible)
    assert until.text() == f"Until {time_of_day_text(start + timedelta(minutes=5))}"
    recording = session.window.live.current
    assert recording is not None
    session.program.bridge.post(
        Noticed(
            recording_id=recording.id,
            state=recording.state,
            monotonic_ns=time.monotonic_ns(),
            code="schedule_ends",
            message=sentence("“{title}” ends in a minute, as scheduled.", title="Lecture"),
        )
    )
    notices = session.window.contents.notices
    session.wait(lambda: any("ends in a minute" in text for text in notices.texts))
    (longer,) = [one for one in notices.findChildren(QPushButton) if one.text() == "10 minutes longer"]
    longer.click()
    session.wait(lambda: until.text() == f"Until {time_of_day_text(start + timedelta(minutes=15))}")
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()
    session.wait(lambda: not until.isVisible())
