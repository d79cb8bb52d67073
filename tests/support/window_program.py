"""The whole window, shown with an engine, and taken away again without a trace for the next test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.main import Engine
from pausa.ui.application import WindowProgram, create_application
from pausa.ui.state.view_state import Phase

WAIT_MS = 60_000


@contextmanager
def shown_program(engine: Engine, qtbot: QtBot, application: QApplication) -> Iterator[WindowProgram]:
    """Show the window, and close it at the end."""
    program = WindowProgram(create_application(engine.settings.value), engine)
    with qtbot.waitExposed(program.window):
        program.show()
    try:
        yield program
    finally:
        program.close()
        program.window.end()
        program.window.compact.deleteLater()
        program.window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.setStyleSheet("")


def records(qtbot: QtBot, program: WindowProgram, *, until: str) -> None:
    """Record or resume until so much is recorded, and pause."""
    window = program.window
    hub = window.engine.hub
    qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)
    program.actions["pause" if window.phase is Phase.PAUSED else "record"].trigger()
    qtbot.waitUntil(lambda: window.phase is Phase.RECORDING, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= until, timeout=WAIT_MS)
    program.actions["pause"].trigger()
    qtbot.waitUntil(lambda: window.phase is Phase.PAUSED, timeout=WAIT_MS)
