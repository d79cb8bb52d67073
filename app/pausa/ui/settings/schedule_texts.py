"""Scheduled recordings in words."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from pausa.core.sentences import filled
from pausa.ui.i18n.times_and_sizes import time_of_day_text

if TYPE_CHECKING:
    from pausa.recording.automation.schedule_entry import ScheduleEntry


def entry_text(entry: "ScheduleEntry") -> str:
    """Return when it is recorded: *Every Monday, 10:00–11:30* or *30/11/2026, 10:00–11:30*."""
    begin = entry.start
    times = f"{time_of_day_text(begin)}–{time_of_day_text(begin + timedelta(minutes=entry.length_minutes))}"
    date = QDate(begin.year, begin.month, begin.day)
    if entry.repeats.value == "weekly":
        text = QCoreApplication.translate("Schedule", "Every {day}, {times}")
        day = QLocale().standaloneDayName(date.dayOfWeek(), QLocale.FormatType.LongFormat)
        return filled(text, day=day, times=times)
    day = QLocale().toString(date, QLocale.FormatType.ShortFormat)
    return filled(QCoreApplication.translate("Schedule", "{day}, {times}"), day=day, times=times)


def entry_title(entry: "ScheduleEntry") -> str:
    """Return its title, or what it is."""
    return entry.title or QCoreApplication.translate("Schedule", "Without a title")
