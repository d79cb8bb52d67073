"""A thread that is there while somebody wants what it watches."""

import logging
import os
import sys
import threading
from collections.abc import Callable

from pausa.core.errors import PausaError

_STEPS_BACK = 10

log = logging.getLogger(__name__)


class WatchThread:
    """Runs one function for as long as it is wanted, and steps back when the computer has too much to do. Any thread."""

    def __init__(
        self,
        name: str,
        run: Callable[[threading.Event], None],
        *,
        failed: Callable[[PausaError], None],
    ) -> None:
        """``run`` returns when its event is set. A PausaError that it raises is given to ``failed``, on that thread."""
        self._name = name
        self._run = run
        self._failed = failed
        self._lock = threading.Lock()
        self._ending: threading.Event | None = None
        self._threads: list[threading.Thread] = []

    def want(self, *, wanted: bool) -> None:
        """Let it run, or end. Does not wait for it."""
        with self._lock:
            if not wanted and self._ending is not None:
                self._ending.set()
                self._ending = None
            elif wanted and self._ending is None:
                self._ending = threading.Event()
                self._threads = [thread for thread in self._threads if thread.is_alive()]
                thread = threading.Thread(
                    target=self._watch, args=(self._ending,), name=self._name, daemon=True
                )
                self._threads.append(thread)
                thread.start()

    def close(self) -> None:
        """End it, and join the thread. Idempotent."""
        self.want(wanted=False)
        for thread in self._threads:
            thread.join()

    def _watch(self, ending: threading.Event) -> None:
        _step_back()
        try:
            self._run(ending)
        except PausaError as error:
            self._failed(error)
        except Exception:
            log.exception("%s ends because of a fault", self._name)


def _step_back() -> None:
    """Let the calling thread have the processor after all others. Where the system has no such thing, nothing happens."""
    if sys.platform == "linux":  # elsewhere it would be the whole process
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _STEPS_BACK)
