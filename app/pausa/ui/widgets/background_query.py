"""A question whose answer takes time (a child process, a disk), asked without making Qt's thread wait."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from pausa.ui.widgets.worker_thread import WorkerThread


class BackgroundQuery(QObject):
    """Asks on a thread of its own, one question at a time; ``question`` may block and must not raise."""

    answered = Signal(object)
    """The answer, on Qt's thread."""

    _arrived = Signal(object)

    def __init__(self, question: Callable[[], object], *, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._worker = WorkerThread(name)
        self._is_asking = False
        self._again = False
        self._closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def ask(self) -> None:
        """Run the query; if one is running, run once more when it finishes."""
        if self._is_asking:
            self._again = True
        elif not self._closed:
            self._is_asking = True
            self._worker.run(self._run)

    def close(self) -> None:
        """Wait for a running query, at most five seconds, and drop its answer. Idempotent."""
        self._closed = True
        self._worker.close()

    def _run(self) -> None:
        answer = self._question()
        if not self._closed:
            self._arrived.emit(answer)

    def _on_arrived(self, answer: object) -> None:
        self._is_asking = False
        if self._closed:
            return
        self.answered.emit(answer)
        if self._again:
            self._again = False
            self.ask()
