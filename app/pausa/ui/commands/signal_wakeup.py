"""Lets signals be handled while Qt waits for events."""

import contextlib
import signal
import socket
from collections.abc import Iterator

from PySide6.QtCore import QObject, QSocketNotifier


@contextlib.contextmanager
def signals_wake_qt(parent: QObject) -> Iterator[None]:
    """Let signals be handled at once: Python handles them when it runs, and while Qt waits nothing of it runs."""
    waking, awake = socket.socketpair()
    with waking, awake:
        for end in (waking, awake):
            end.setblocking(False)
        notifier = QSocketNotifier(awake.fileno(), QSocketNotifier.Type.Read, parent)
        notifier.activated.connect(lambda: awake.recv(64))
        before = signal.set_wakeup_fd(waking.fileno(), warn_on_full_buffer=False)
        try:
            yield
        finally:
            signal.set_wakeup_fd(before)
            notifier.setEnabled(False)
