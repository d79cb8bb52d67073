"""A command's time is that of its input event, not that at which a busy loop handled it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication

from pausa.ui.commands.input_clock import FRESH_NS, InputClock, queueing_delay_ns
from support.manual_clock import ManualClock

pytestmark = pytest.mark.usefixtures("qapp")

MS = 1_000_000
NOON_MS = 5_000_000


def click(window: QWindow, stamp_ms: int) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        QPointF(1, 1),
        QPointF(1, 1),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setTimestamp(stamp_ms)
    QApplication.sendEvent(window, event)


def watched_window(clock: InputClock) -> QWindow:
    window = QWindow()
    clock.watch(window)
    return window


def test_an_event_that_waited_is_stamped_with_when_it_happened() -> None:
    now = ManualClock(NOON_MS * MS)
    clock = InputClock(now)
    window = watched_window(clock)
    click(window, NOON_MS - 300)
    assert clock.at_ns() == (NOON_MS - 300) * MS


def test_an_event_without_a_stamp_happened_now() -> None:
    now = ManualClock(NOON_MS * MS)
    clock = InputClock(now)
    window = watched_window(clock)
    click(window, 0)
    now.now_ns += 20 * MS
    assert clock.at_ns() == NOON_MS * MS


def test_without_an_event_a_command_is_given_now() -> None:
    now = ManualClock(NOON_MS * MS)
    clock = InputClock(now)
    window = watched_window(clock)
    click(window, NOON_MS - 300)
    now.now_ns += FRESH_NS
    assert clock.at_ns() == now.now_ns


def test_the_stamp_of_another_clock_is_not_believed() -> None:
    assert queueing_delay_ns(123, NOON_MS * MS) == 0
    assert queueing_delay_ns(NOON_MS + 400, NOON_MS * MS) == 0


def test_a_stamp_that_has_run_over_32_bits_is_understood() -> None:
    arrival_ms = 2**32 + 100
    assert queueing_delay_ns(40, arrival_ms * MS) == 60 * MS
    assert queueing_delay_ns(2**32 - 50, arrival_ms * MS) == 150 * MS
