"""The thin bars under the strip: where they lie, what they say, and what their menus offer."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from pausa.core.events import TakenBackSummary
from pausa.ui.widgets.taken_back_bars import TakenBackBars
from pausa.ui.widgets.theme import DARK, LIGHT

S = 1_000_000_000


def taken(at_s: float, length_s: float, take: int) -> TakenBackSummary:
    return TakenBackSummary(
        at_ns=round(at_s * S),
        duration_ns=round(length_s * S),
        take=take,
        first_tick=0,
        ticks=max(1, round(length_s * 30)),
    )


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def bars(ground: QWidget) -> TakenBackBars:
    """Bars of a strip 600 pixels wide that stands for a minute."""
    forget = QAction("Discard what was taken back…", ground)
    made = TakenBackBars(LIGHT, forget, strip=QWidget(ground), parent=ground)
    made.setGeometry(0, 0, 600, 16)
    made.show_room(60 * S)
    return made


def texts(menu: QMenu | None) -> list[str]:
    assert menu is not None
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def chosen(bars: TakenBackBars, *path: str) -> QAction:
    """Return the item of the open menu that is found along these texts."""
    menu = bars.menu
    for name in path[:-1]:
        assert menu is not None
        menu = next(action.menu() for action in menu.actions() if action.text() == name)
    assert menu is not None
    return next(action for action in menu.actions() if action.text() == path[-1])


# ── where they lie ───────────────────────────────────────────────────────────────────────────────────

times = st.floats(0, 90)


@given(st.lists(st.tuples(times, st.floats(0.04, 90)), max_size=12), st.integers(80, 1900), st.booleans())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_every_bar_can_be_seen_and_hit_whatever_was_taken_back(
    bars: TakenBackBars, wanted: list[tuple[float, float]], width: int, from_right: bool
) -> None:
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    bars.resize(width, 16)
    bars.show_taken_back([taken(at, length, n) for n, (at, length) in enumerate(wanted, 1)], can_edit=True)
    assert bars.isHidden() == (not wanted)
    assert sum(len(bar.taken) for bar in bars.bars) == len(wanted)
    for bar in bars.bars:
        assert bar.width() >= 10
        assert bar.height() >= 6
        assert bar.x() >= 0
        assert bar.x() + bar.width() <= width + 1


def test_a_bar_lies_where_the_strip_shows_that_time(bars: TakenBackBars) -> None:
    bars.show_taken_back([taken(30, 6, 2)], can_edit=True)
    [bar] = bars.bars
    assert (bar.x(), bar.width()) == (300, 60)
    bars.show_room(120 * S)
    assert (bar.x(), bar.width()) == (150, 30)


def test_people_who_read_from_the_right_find_it_there(bars: TakenBackBars) -> None:
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bars.show_taken_back([taken(0, 6, 2)], can_edit=True)
    assert bars.bars[0].geometry().right() == 599


def test_two_that_overlap_lie_one_under_the_other(bars: TakenBackBars) -> None:
    bars.show_taken_back([taken(10, 10, 2), taken(15, 10, 3), taken(40, 5, 4)], can_edit=True)
    first, second, third = bars.bars
    assert not first.geometry().intersects(second.geometry())
    assert third.y() == first.y()


def test_several_at_one_place_are_one_bar_that_names_all(bars: TakenBackBars) -> None:
    bars.show_taken_back([taken(10, 42, 2), taken(10, 7, 3)], can_edit=True)
    [bar] = bars.bars
    assert bar.accessibleName() == "Taken back · 7.0 s, 42.0 s · 00:00:10"
    assert bar.width() == 420


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_it_is_painted_in_the_colours_of_the_theme(bars: TakenBackBars, colours: object) -> None:
    assert colours in (LIGHT, DARK)
    bars.set_colours(LIGHT if colours is LIGHT else DARK)
    bars.show_taken_back([taken(10, 20, 2)], can_edit=True)
    picture = bars.bars[0].grab().toImage()
    wanted = LIGHT.secondary if colours is LIGHT else DARK.secondary
    shown = {picture.pixelColor(100, y).name().upper() for y in range(picture.height())}
    assert wanted in shown


# ── what they offer ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("way", ["click", "right click", "Enter", "menu key"])
def test_each_way_opens_the_menu(bars: TakenBackBars, way: str) -> None:
    bars.show_taken_back([taken(10, 42, 2)], can_edit=True)
    [bar] = bars.bars
    match way:
        case "click":
            QTest.mouseClick(bar, Qt.MouseButton.LeftButton)
        case "right click":
            place = bar.rect().center()
            QApplication.sendEvent(
                bar, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, bar.mapToGlobal(place))
            )
        case "Enter":
            bar.setFocus()
            QTest.keyClick(bar, Qt.Key.Key_Return)
        case "menu key":
            bar.setFocus()
            QTest.keyClick(bar, Qt.Key.Key_Menu)
    assert texts(bars.menu) == ["Taken back · 42.0 s", "Play", "Put back", "Discard what was taken back…"]
    assert not chosen(bars, "Taken back · 42.0 s").isEnabled(), "it is a heading"


def test_each_of_several_has_its_own_menu_the_newest_first(bars: TakenBackBars, qtbot: QtBot) -> None:
    older, newer = taken(10, 42, 2), taken(10, 7, 3)
    bars.show_taken_back([older, newer], can_edit=True)
    bars.bars[0].click()
    assert texts(bars.menu)[:2] == ["Take 3 · 7.0 s", "Take 2 · 42.0 s"]
    with qtbot.waitSignal(bars.put_back_asked, check_params_cb=lambda one: one == older):
        chosen(bars, "Take 2 · 42.0 s", "Put back").trigger()
    with qtbot.waitSignal(bars.play_asked, check_params_cb=lambda one: one == newer):
        chosen(bars, "Take 3 · 7.0 s", "Play").trigger()


def test_while_it_is_recorded_nothing_can_be_played_into_the_microphone(bars: TakenBackBars) -> None:
    bars.show_taken_back([taken(10, 42, 2)], can_edit=False)
    bars.bars[0].click()
    assert not chosen(bars, "Play").isEnabled()
    assert not chosen(bars, "Put back").isEnabled()


def test_what_is_being_played_can_be_stopped(bars: TakenBackBars, qtbot: QtBot) -> None:
    one = taken(10, 42, 2)
    bars.show_taken_back([one], can_edit=True)
    bars.show_played(one.span)
    bars.bars[0].click()
    with qtbot.waitSignal(bars.stop_asked):
        chosen(bars, "Stop playing").trigger()


def test_a_menu_about_what_is_not_there_any_more_goes(bars: TakenBackBars) -> None:
    bars.show_taken_back([taken(10, 42, 2), taken(20, 7, 3)], can_edit=True)
    bars.bars[0].click()
    assert bars.menu is not None
    bars.show_taken_back([taken(20, 7, 3)], can_edit=True)
    assert bars.menu is None


def test_tab_leads_along_the_bars_and_the_focus_stays_near(bars: TakenBackBars) -> None:
    bars.show_taken_back([taken(20, 5, 3), taken(40, 5, 4), taken(10, 5, 2)], can_edit=True)
    bars.bars[0].setFocus()
    for key, place in ((Qt.Key.Key_Tab, 1), (Qt.Key.Key_Tab, 2), (Qt.Key.Key_Backtab, 1)):
        QTest.keyClick(focused(bars.bars), key)
        assert bars.bars[place].hasFocus()
    bars.show_taken_back([taken(10, 5, 2), taken(40, 5, 4)], can_edit=True)
    assert bars.bars[0].hasFocus()


def focused(bars: Sequence[QWidget]) -> QWidget:
    return next(bar for bar in bars if bar.hasFocus())


def test_hover_tells_what_it_is(bars: TakenBackBars) -> None:
    bars.show_taken_back([taken(70, 5, 2)], can_edit=True)
    assert bars.bars[0].toolTip() == "Taken back · 5.0 s · 00:01:10\nClick to play it or to put it back."
    QToolTip.hideText()
