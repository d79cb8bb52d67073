"""A thread for what would keep Qt's thread waiting: files, child processes, the database."""

import logging
import threading
from collections import deque
from collections.abc import Callable

log = logging.getLogger(__name__)

Job = Callable[[], None]


class WorkerThread:
    """Runs jobs one after another, in the order given; the thread lives only while there are jobs.

    Not a ``ThreadPoolExecutor``: Python joins its threads without a limit when the program ends, so that a network
    disk that does not answer would keep Pausa from ending. This thread is a daemon, and ``close`` has a limit.
    """

    def __init__(self, name: str, *, longest_close_s: float = 5.0) -> None:
        self._name = name
        self._longest_close_s = longest_close_s
        self._lock = threading.Lock()
        self._jobs: deque[Job] = deque()
        self._thread: threading.Thread | None = None
        self._closed = False

    def run(self, job: Job) -> None:
        """Queue ``job``; after ``close`` it is ignored. A job that raises is logged, and the next one runs."""
        with self._lock:
            if self._closed:
                return
            self._jobs.append(job)
            if self._thread is None:
                self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Wait until every queued job has run, for at most ``longest_close_s``. Idempotent."""
        with self._lock:
            self._closed = True
            thread = self._thread
        if thread is None:
            return
        thread.join(self._longest_close_s)
        if thread.is_alive():
            log.warning("%s is still busy after %g s and is left behind", self._name, self._longest_close_s)

    def _work(self) -> None:
        while (job := self._next()) is not None:
            try:
                job()
            except Exception:
                log.exception("a job of %s failed", self._name)

    def _next(self) -> Job | None:
        with self._lock:
            if not self._jobs:
                self._thread = None
                return None
            return self._jobs.popleft()
