"""The page for what begins and ends a recording by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pausa.core.settings import StartOn
from pausa.core.settings_file import SettingsFile
from pausa.recording.automation.schedule import Schedule
from pausa.ui.settings.automatic_page import AutomaticPage
from pausa.ui.widgets.change_signal import ChangeSignal


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def page(settings: SettingsFile, tmp_path: Path, qtbot: QtBot) -> AutomaticPage:
    shown = AutomaticPage(
        settings=settings, schedule=Schedule(tmp_path / "schedule.json"), news=ChangeSignal()
    )
    shown.show_settings(settings.value)
    qtbot.addWidget(shown)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def _words(page: AutomaticPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_what_begins_a_recording_says_what_it_does_with_what_it_sees(
    page: AutomaticPage, settings: SettingsFile
) -> None:
    assert not page.pre_roll.isEnabled()
    page.start_on.setFocus()
    QTest.keyClick(page.start_on, Qt.Key.Key_End)
    assert settings.value.start_recording_on is StartOn.VOICE
    assert "a noise does not begin it" in _words(page)
    assert "leaves this computer" in _words(page)
    assert page.pre_roll.isEnabled()


def test_a_time_of_day_is_kept_only_while_it_is_ticked(page: AutomaticPage, settings: SettingsFile) -> None:
    assert not page.at.isEnabled()
    QTest.keyClick(page.at_on, Qt.Key.Key_Space)
    assert settings.value.stop_at == "17:00"
    page.at.setFocus()
    page.at.setCurrentSectionIndex(0)
    QTest.keyClick(page.at, Qt.Key.Key_Up)
    assert settings.value.stop_at == "18:00"
    QTest.keyClick(page.at_on, Qt.Key.Key_Space)
    assert settings.value.stop_at == ""


def test_what_was_set_by_hand_is_shown_and_kept(page: AutomaticPage, settings: SettingsFile) -> None:
    settings.change(pre_roll_s=4, stop_at="23:59", stop_after_minutes=1440)
    page.show_settings(settings.value)
    assert page.pre_roll.value() == 4
    assert page.at.time().toString("HH:mm") == "23:59"
    assert page.recorded.value() == 1440
    assert (settings.value.pre_roll_s, settings.value.stop_at) == (4, "23:59")


def test_it_is_said_that_a_paused_recording_is_not_stopped(page: AutomaticPage) -> None:
    assert "A paused recording never stops by itself" in _words(page)
