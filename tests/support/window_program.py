"""The whole window, shown with an engine, and taken away again without a trace for the next test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.main import Engine
from pausa.ui.application import WindowProgram, create_application


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
