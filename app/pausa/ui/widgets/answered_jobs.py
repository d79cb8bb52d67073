"""Jobs that wait for a disk or a database, each with what is to happen when it is done."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from pausa.core.errors import PausaError
from pausa.ui.widgets.worker_thread import WorkerThread


class AnsweredJobs(QObject):
    """Runs jobs on a worker's thread, in their order, and answers on Qt's."""

    _answered = Signal(object, object)

    def __init__(self, worker: WorkerThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Callable[[], object], then: Callable[..., None]) -> None:
        """Do ``job``, and then call ``then`` with what it returned, or with the PausaError that it raised."""

        def run() -> None:
            answer: object
            try:
                answer = job()
            except PausaError as error:
                answer = error
            self._answered.emit(then, answer)

        self._worker.run(run)

    def close(self) -> None:
        """Wait for what runs, as long as the worker does. Idempotent."""
        self._worker.close()

    def _on_answered(self, then: Callable[..., None], answer: Any) -> None:  # noqa: ANN401 - whatever a job returns
        then(answer)
