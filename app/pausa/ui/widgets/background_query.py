"""A question whose answer takes time (a child process, a disk), asked without making Qt's thread wait."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

_LONGEST_JOIN_S = 5.0


class BackgroundQuery(QObject):
    """Asks on a thread of its own, one question at a time; ``question`` may block and must not raise."""

    answered = Signal(object)
    """On Qt's thread."""

    _came = Signal(object)

    def __init__(self, question: Callable[[], object], *, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._name = name
        self._thread: threading.Thread | None = None
        self._again = False
        self._closed = False
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Now; while an answer is due, once more after it."""
        if self._closed:
            return
        if self._thread is not None:
            self._again = True
            return
        self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Wait for an answer that is due, and do not tell it; idempotent."""
        self._closed = True
        if self._thread is not None:
            self._thread.join(_LONGEST_JOIN_S)
            self._thread = None

    def _run(self) -> None:
        answer = self._question()
        if not self._closed:
            self._came.emit(answer)

    def _on_came(self, answer: object) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._closed:
            return
        self.answered.emit(answer)
        if self._again:
            self._again = False
            self.ask()
