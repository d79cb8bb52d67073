"""The schedule in the settings: entered with what else is at that time, changed, and removed after a question."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pausa.core.time.wall_clock import local_now
from pausa.recording.automation.schedule import Schedule
from pausa.recording.automation.schedule_entry import Repeats
from pausa.ui.settings.schedule_dialog import ScheduleDialog
from pausa.ui.settings.schedule_list import ScheduleList
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.question import Question


@pytest.fixture
def schedule(tmp_path: Path) -> Schedule:
    return Schedule(tmp_path / "remote" / "schedule.json")


@pytest.fixture
def shown(schedule: Schedule, qtbot: QtBot) -> Iterator[ScheduleList]:
    news = ChangeSignal()
    unlisten = schedule.listen(news.hear)
    made = ScheduleList(schedule, news=news)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    unlisten()
    news.close()


def _tomorrow(hour: int) -> datetime:
    day = local_now().replace(tzinfo=None) + timedelta(days=1)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)


def _press(button: QPushButton) -> None:
    QTest.keyClick(button, Qt.Key.Key_Space)


def _dialog(shown: ScheduleList) -> ScheduleDialog:
    assert isinstance(shown.dialog, ScheduleDialog)
    return shown.dialog


def _enter(dialog: ScheduleDialog, start: datetime, minutes: int) -> None:
    dialog.date.setDate(QDate(start.year, start.month, start.day))
    dialog.start.setTime(QTime(start.hour, start.minute))
    dialog.length.setValue(minutes)


def test_a_recording_is_scheduled_every_week_with_its_title(
    shown: ScheduleList, schedule: Schedule, qtbot: QtBot
) -> None:
    _press(shown.add)
    dialog = _dialog(shown)
    assert dialog.focusWidget() is dialog.title
    QTest.keyClicks(dialog.title, "Lecture")
    _enter(dialog, _tomorrow(10), 90)
    QTest.keyClick(dialog.weekly, Qt.Key.Key_Space)
    QTest.keyClick(dialog.title, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    (entry,) = schedule.entries()
    assert (entry.title, entry.start, entry.length_minutes) == ("Lecture", _tomorrow(10), 90)
    assert entry.repeats is Repeats.WEEKLY
    row = shown.rows[entry.id]
    assert row.accessibleName() == "Lecture"
    assert row.about.startswith("Every ")


def test_what_else_is_at_that_time_is_told_before_it_is_saved(
    shown: ScheduleList, schedule: Schedule, qtbot: QtBot
) -> None:
    schedule.add(schedule.new_entry(start=_tomorrow(10), length_minutes=60, title="Lecture"))
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    _press(shown.add)
    dialog = _dialog(shown)
    _enter(dialog, _tomorrow(11), 60)
    assert dialog.message == ""
    assert dialog.save.text() == "Add"
    _enter(dialog, _tomorrow(10), 30)
    assert dialog.message.startswith("At that time there is something else: Lecture")
    assert dialog.save.text() == "Save anyway"
    _press(dialog.save)
    qtbot.waitUntil(lambda: len(shown.rows) == 2)


def test_what_is_over_is_refused_in_words(shown: ScheduleList, schedule: Schedule) -> None:
    _press(shown.add)
    dialog = _dialog(shown)
    _enter(dialog, _tomorrow(10) - timedelta(days=7), 30)
    _press(dialog.save)
    assert "is over" in dialog.message
    assert dialog.isVisible()
    assert schedule.entries() == []
    dialog.reject()


def test_an_entry_is_changed_and_stays_the_same_one(
    shown: ScheduleList, schedule: Schedule, qtbot: QtBot
) -> None:
    entry = schedule.new_entry(start=_tomorrow(10), length_minutes=60, title="Lecture")
    schedule.add(entry)
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    _press(shown.rows[entry.id].buttons[0])
    dialog = _dialog(shown)
    assert (dialog.title.text(), dialog.length.value()) == ("Lecture", 60)
    assert dialog.message == "", "it does not meet itself"
    dialog.length.setValue(45)
    _press(dialog.save)
    qtbot.waitUntil(lambda: schedule.entries()[0].length_minutes == 45)
    assert [one.id for one in schedule.entries()] == [entry.id]


def test_it_is_removed_only_after_a_question(shown: ScheduleList, schedule: Schedule, qtbot: QtBot) -> None:
    entry = schedule.new_entry(start=_tomorrow(10), length_minutes=60)
    schedule.add(entry)
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    assert shown.rows[entry.id].accessibleName() == "Without a title"
    for answer in ("cancel", "remove"):
        _press(shown.rows[entry.id].buttons[1])
        question = shown.dialog
        assert isinstance(question, Question)
        _press(question.cancel if answer == "cancel" else question.answers[0])
    qtbot.waitUntil(lambda: not shown.rows)
    assert schedule.entries() == []


def test_what_others_enter_is_seen_at_once(shown: ScheduleList, schedule: Schedule, qtbot: QtBot) -> None:
    schedule.add(schedule.new_entry(start=_tomorrow(9), length_minutes=5, title="From afar"))
    qtbot.waitUntil(lambda: [row.accessibleName() for row in shown.rows.values()] == ["From afar"])
