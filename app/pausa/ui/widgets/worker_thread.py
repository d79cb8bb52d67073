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

    What a job holds is let go on the thread that calls ``run`` and ``close``: if it is connected to a signal, it must be Qt's
    (``ui/garbage_collection.py`` says why).
    """

    def __init__(self, name: str, *, longest_close_s: float = 5.0) -> None:
        self._name = name
        self._longest_close_s = longest_close_s
        self._lock = threading.Lock()
        self._jobs: deque[Job] = deque()
        self._running: list[Job] = []
        self._done: list[Job] = []
        self._thread: threading.Thread | None = None
        self._closed = False

    def run(self, job: Job) -> None:
        """Queue ``job``; after ``close`` it is ignored. A job that raises is logged, and the next one runs."""
        self._let_go()
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
        if thread is not None:
            thread.join(self._longest_close_s)
            if thread.is_alive():
                log.warning(
                    "%s is still busy after %g s and is left behind", self._name, self._longest_close_s
                )
        self._let_go()

    def _let_go(self) -> None:
        with self._lock:
            gone, self._done = self._done, []
        gone.clear()

    def _work(self) -> None:
        while self._begin_next():
            try:
                self._running[0]()
            except Exception:
                log.exception("a job of %s failed", self._name)
            with self._lock:
                self._done.append(self._running.pop())

    def _begin_next(self) -> bool:
        with self._lock:
            if not self._jobs:
                self._thread = None
                return False
            self._running.append(self._jobs.popleft())
            return True
