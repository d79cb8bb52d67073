"""Every window and dialog fits the screen it is on, with Record, clock and Close within reach."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from pausa.ui.application import WindowProgram
from pausa.ui.dialogs.guide import GuideDialog
from pausa.ui.widgets.screen_room import fit_to_screen
from support.recording_events import RecordingEvents

SCREENS = {
    "1024 × 600": QRect(0, 0, 1024, 600),
    "800 × 600 with a panel": QRect(0, 28, 800, 572),
    "1366 × 768 at 150 %": QRect(0, 0, 911, 512),
    "1024 × 600 at 150 %": QRect(0, 0, 683, 400),
    "1366 × 768 at 200 %": QRect(0, 0, 683, 384),
}

Screen = Callable[[QRect], None]


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Pretend that the screen is another one."""

    def change(area: QRect) -> None:
        monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: area)

    return change


def seen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("name", SCREENS)
def test_a_window_from_a_larger_screen_fits_with_all_that_is_needed(
    qtbot: QtBot, program: WindowProgram, screen: Screen, name: str
) -> None:
    window, area = program.window, SCREENS[name]
    window.setGeometry(900, 700, 2400, 1300)
    qtbot.waitUntil(lambda: window.width() == 2400)
    for event in RecordingEvents().starts().events:
        window.on_event(event)
    screen(area)
    window.window_geometry.fit()
    qtbot.waitUntil(lambda: area.contains(window.frameGeometry()))
    bar = window.contents.bar
    for widget in (bar.primary, bar.stop, bar.time, bar.camera, window.contents.strip_row.menu_button):
        qtbot.waitUntil(lambda widget=widget: area.contains(seen(widget)))
        assert seen(bar.parentWidget()).contains(seen(widget))
    parts = [window.contents.main_area, window.contents.strip_row, bar]
    assert not any(
        seen(first).intersects(seen(second)) for first in parts for second in parts if first is not second
    )
    assert window.contents.main_area.height() >= 60


def test_the_first_start_on_a_small_screen_fits(qtbot: QtBot, program: WindowProgram, screen: Screen) -> None:
    area = SCREENS["1024 × 600"]
    program.window.hide()
    screen(area)
    program.show()
    qtbot.waitUntil(lambda: area.contains(program.window.frameGeometry()))


def test_on_a_large_screen_again_the_picture_has_its_room_again(
    program: WindowProgram, screen: Screen
) -> None:
    screen(SCREENS["1366 × 768 at 200 %"])
    program.window.window_geometry.fit()
    low = program.window.minimumHeight()
    screen(QRect(0, 0, 1600, 1000))
    program.window.window_geometry.fit()
    assert program.window.minimumHeight() > low
    assert program.window.contents.main_area.minimumSizeHint().height() == 180


@pytest.mark.parametrize("name", ["1024 × 600", "1366 × 768 at 200 %"])
@pytest.mark.parametrize("dialog", ["settings", "guide", "shortcuts", "about", "welcome"])
def test_every_dialog_fits_with_its_buttons(
    qtbot: QtBot, program: WindowProgram, screen: Screen, dialog: str, name: str
) -> None:
    area = SCREENS[name]
    screen(area)
    program.window.window_geometry.fit()
    getattr(program.dialogs, f"show_{dialog}")()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QDialog))
    opened = QApplication.activeWindow()
    assert isinstance(opened, QDialog)
    qtbot.waitUntil(lambda: area.contains(opened.frameGeometry()))
    buttons = [one for one in opened.findChildren(QPushButton) if one.text() in ("Close", "Not now")]
    assert buttons or isinstance(opened, GuideDialog)
    assert all(area.contains(seen(button)) for button in buttons)
    opened.close()


def test_the_question_at_the_end_fits(qtbot: QtBot, program: WindowProgram, screen: Screen) -> None:
    area = QRect(0, 0, 512, 300)
    screen(area)
    program.window.window_geometry.fit()
    for event in RecordingEvents().starts().events:
        program.window.on_event(event)
    program.window.close()
    question = program.window.closing.question
    assert question is not None
    qtbot.waitUntil(lambda: area.contains(question.frameGeometry()))
    question.reject()
    for event in RecordingEvents().stops(1).is_ready().events:
        program.window.on_event(event)


def test_the_compact_bar_comes_back_from_a_screen_that_is_gone(
    qtbot: QtBot, program: WindowProgram, screen: Screen
) -> None:
    compact = program.window.compact
    program.actions["compact"].trigger()
    compact.move(1500, 950)
    program.actions["compact"].trigger()
    screen(SCREENS["1024 × 600"])
    program.actions["compact"].trigger()
    qtbot.waitUntil(lambda: SCREENS["1024 × 600"].contains(compact.frameGeometry()))


def test_a_window_that_fits_is_left_where_it_is(qtbot: QtBot, program: WindowProgram) -> None:
    program.window.setGeometry(40, 50, 1200, 700)
    qtbot.waitUntil(lambda: program.window.width() == 1200)
    fit_to_screen(program.window)
    assert program.window.geometry() == QRect(40, 50, 1200, 700)


def test_of_a_shown_window_the_title_bar_stays_in_sight_although_its_height_is_told_later(
    qtbot: QtBot, screen: Screen
) -> None:
    area = SCREENS["1366 × 768 at 150 %"]
    screen(area)
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(1, 0, 909, 600)
    with qtbot.waitExposed(window):
        window.show()
    assert window.frameGeometry() == window.geometry(), "the frame is not known"
    fit_to_screen(window)
    qtbot.waitUntil(lambda: window.geometry().top() >= area.top() + 30)
    assert area.contains(window.geometry())
