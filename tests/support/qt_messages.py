"""One handler of Qt's messages for the whole run, behind which pytest-qt changes its own.

WORKAROUND for a crash seen with PySide 6.11 and pytest-qt 4.5, for which we know no report: pytest-qt installs a handler
for each test, and takes it away when the test's body has ended. A thread of Qt that has a message by then (a decoder that
finds no loudspeaker) waits for Python's lock, and after that calls the handler, which is gone.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6 import QtCore

Handler = Callable[[QtCore.QtMsgType, QtCore.QMessageLogContext, str], None]


class MessageHandlers:
    """In the place of ``qInstallMessageHandler``."""

    def __init__(self) -> None:
        self._newest: Handler | None = None

    def install(self, handler: Handler | None) -> Handler | None:
        """Let ``handler`` have the messages from now on; None: they are printed. Return the one before."""
        before, self._newest = self._newest, handler
        return before

    def on_message(self, kind: QtCore.QtMsgType, context: QtCore.QMessageLogContext, message: str) -> None:
        handler = self._newest
        if handler is not None:
            handler(kind, context, message)
        else:
            print(message, file=sys.stderr)


_install_in_qt = QtCore.qInstallMessageHandler


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:  # noqa: ARG001 - as pytest calls it
    handlers = MessageHandlers()
    _install_in_qt(handlers.on_message)
    QtCore.qInstallMessageHandler = handlers.install


def pytest_unconfigure(config: pytest.Config) -> None:  # noqa: ARG001 - as pytest calls it
    """Give it back: at the very end Python is gone, and Qt may still have something to say."""
    QtCore.qInstallMessageHandler = _install_in_qt
    _install_in_qt(None)
