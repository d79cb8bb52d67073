"""Puts facts into the queue, on a thread of its own: the threads that record never wait for the disk."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final

from pausa.control.webhooks.fact_spool import FactSpool
from pausa.control.webhooks.told_fact import Fact, FactKind
from pausa.core.errors import PausaError

log = logging.getLogger(__name__)

MOST_KEPT: Final = 10_000
"""Facts that wait for the disk: days of recordings. What is left out then is found by comparing with the list."""
MOST_AT_ONCE: Final = 100
REST_S: Final = 2.0
"""Before the disk is asked again."""


class FactWriter:
    """Writes each fact once, in their order."""

    def __init__(
        self,
        *,
        write: Callable[[Sequence[Fact]], None],
        compare: Callable[[frozenset[str]], None],
        spool: FactSpool,
    ) -> None:
        """``compare`` is called first, and after facts were left out, with the ids of the recordings of which facts wait.

        Both block, and raise PausaError where the disk refuses.
        """
        self._write = write
        self._compare = compare
        self._spool = spool
        self._facts: deque[Fact] = deque()
        self._busy = False
        self._compared = False
        self._refused = False
        """Whether the disk refused the last time."""
        self._closed = False
        self._condition = threading.Condition()
        self._thread = threading.Thread(target=self._run, name="webhook-queue", daemon=True)

    def start(self) -> None:
        """Begin to write. Once."""
        self._spool.open()
        self._thread.start()

    def put(self, fact: Fact) -> None:
        """Take a fact. Any thread; never blocks."""
        with self._condition:
            if len(self._facts) >= MOST_KEPT:
                if self._compared:
                    log.warning(
                        "the queue of webhooks cannot be written for so long that some are left out for now"
                    )
                self._compared = False
                return
            if fact.kind is not FactKind.GUESSED:  # of which only the newest counts
                self._spool.add(fact)
            self._facts.append(fact)
            self._condition.notify_all()

    def wait_until_written(self, timeout_s: float) -> bool:
        """Wait until what was put is in the queue; return False if that takes too long."""
        with self._condition:
            return self._condition.wait_for(
                lambda: not self._facts and not self._busy and self._compared, timeout_s
            )

    def close(self) -> None:
        """Write what waits, as far as the disk takes it at once, and join the thread. Idempotent."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
        if self._thread.is_alive():
            self._thread.join()
        self._spool.close()

    def _run(self) -> None:
        while True:
            with self._condition:
                self._condition.wait_for(lambda: bool(self._facts) or not self._compared or self._closed)
                facts = [self._facts[index] for index in range(min(len(self._facts), MOST_AT_ONCE))]
                if self._closed and not facts:
                    return
                self._busy = True
            done = self._try(facts)
            with self._condition:
                self._busy = False
                if done:
                    for _ in facts:
                        self._facts.popleft()
                    if not self._facts:
                        self._spool.forget()
                elif self._closed:
                    log.warning("%d facts could not be queued for webhooks", len(self._facts))
                    return
                self._condition.notify_all()
                if not done:
                    until_s = time.monotonic() + REST_S
                    self._condition.wait_for(lambda: self._closed, until_s - time.monotonic())

    def _try(self, facts: Sequence[Fact]) -> bool:
        try:
            if not self._compared:
                with self._condition:
                    waiting = frozenset(fact.recording.id for fact in self._facts)
                self._compare(waiting)
                self._compared = True
            if facts:
                self._write(facts)
        except PausaError as error:
            if not self._refused:
                log.warning("facts cannot be queued for webhooks now: %s", error)
            self._refused = True
            return False
        except Exception:
            log.exception("%d facts are not told to webhooks because of a fault", len(facts))
            self._compared = True
        self._refused = False
        return True
