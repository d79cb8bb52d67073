"""Reminders of a long pause; they use the events' times, so nothing here waits."""

from pathlib import Path

import pytest

from pausa.core.events import Event, RecordingPaused, RecordingProgressed, RecordingResumed
from pausa.core.settings_file import SettingsFile
from pausa.core.states import State
from pausa.ui.window.pause_reminder import PauseReminder


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def reminders(settings: SettingsFile) -> tuple[PauseReminder, list[tuple[str, int]]]:
    reminder = PauseReminder(settings=settings)
    heard: list[tuple[str, int]] = []
    reminder.due.connect(lambda recording, minutes: heard.append((recording, minutes)))
    return reminder, heard


def _ns(minutes: float) -> int:
    return 10**12 + round(minutes * 60e9)


def _paused(minutes: float, recording: str = "a") -> Event:
    return RecordingPaused(
        recording_id=recording, state=State.PAUSED, monotonic_ns=_ns(minutes), recorded_ns=0
    )


def _progressed(minutes: float, recording: str = "a") -> Event:
    return RecordingProgressed(
        recording_id=recording,
        state=State.PAUSED,
        monotonic_ns=_ns(minutes),
        recorded_ns=0,
        size_bytes=0,
        frames=0,
        frames_repeated=0,
        frames_lost=0,
        samples_missing=0,
        disk_free_bytes=0,
        disk_seconds_left=None,
        peak_dbfs=-96,
        rms_dbfs=-96,
    )


def _resumed(minutes: float) -> Event:
    return RecordingResumed(recording_id="a", state=State.RECORDING, monotonic_ns=_ns(minutes), recorded_ns=0)


Reminders = tuple[PauseReminder, list[tuple[str, int]]]


def test_it_comes_after_the_set_minutes_and_then_ever_more_rarely(reminders: Reminders) -> None:
    reminder, heard = reminders
    reminder.on_event(_paused(0))
    for minute in range(45):
        reminder.on_event(_progressed(minute))
    assert heard == [("a", 5), ("a", 10), ("a", 20), ("a", 40)]


def test_a_laptop_that_slept_is_reminded_once(reminders: Reminders) -> None:
    reminder, heard = reminders
    reminder.on_event(_paused(0))
    reminder.on_event(_progressed(600))
    reminder.on_event(_progressed(600.1))
    assert heard == [("a", 600)]


def test_resuming_ends_it_and_the_next_pause_counts_from_its_own_beginning(reminders: Reminders) -> None:
    reminder, heard = reminders
    reminder.on_event(_paused(0))
    reminder.on_event(_progressed(4.9))
    reminder.on_event(_resumed(4.95))
    reminder.on_event(_paused(6))
    reminder.on_event(_progressed(10.9))
    assert heard == []
    reminder.on_event(_progressed(11))
    assert heard == [("a", 5)]


def test_each_of_several_recordings_has_its_own_pause(reminders: Reminders) -> None:
    reminder, heard = reminders
    reminder.on_event(_paused(0, "a"))
    reminder.on_event(_paused(3, "b"))
    for minute in (5, 6, 7, 8):
        reminder.on_event(_progressed(minute, "a"))
        reminder.on_event(_progressed(minute, "b"))
    assert heard == [("a", 5), ("b", 5)]


def test_no_reminder_where_none_is_wanted(settings: SettingsFile, reminders: Reminders) -> None:
    reminder, heard = reminders
    settings.change(pause_reminder_minutes=0)
    reminder.on_event(_paused(0))
    reminder.on_event(_progressed(500))
    assert heard == []
