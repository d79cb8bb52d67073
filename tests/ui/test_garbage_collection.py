"""Garbage is let go on Qt's thread, whichever thread has made it."""

import gc
import threading

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.ui.garbage_collection import GarbageCollection


class Circle:
    """Garbage as soon as nobody else knows it; notes on which thread it is let go."""

    def __init__(self, let_go: list[threading.Thread]) -> None:
        self._itself = self
        self._let_go = let_go

    def __del__(self) -> None:
        self._let_go.append(threading.current_thread())


def test_garbage_of_another_thread_is_let_go_on_qts(qtbot: QtBot, qapp: QApplication) -> None:
    let_go: list[threading.Thread] = []
    garbage = GarbageCollection(qapp)
    thread = threading.Thread(target=lambda: [Circle(let_go) for _ in range(20_000)] and None)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(let_go) == 20_000)
    assert set(let_go) == {threading.main_thread()}
    garbage.close()


def test_what_is_left_out_is_looked_at_again_at_the_end(qapp: QApplication) -> None:
    garbage = GarbageCollection(qapp)
    before = gc.get_freeze_count()
    made = [Circle([])]
    garbage.leave_out_what_is_there()
    assert gc.get_freeze_count() > before
    assert made
    garbage.close()
    assert gc.get_freeze_count() == 0
