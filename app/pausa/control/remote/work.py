"""Work that blocks, off a server's loop: a few threads of our own with a bounded queue."""

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Final, TypeVar

from pausa.core.errors import PausaError
from pausa.core.sentences import sentence

MOST_WAITING: Final = 512
LONGEST_CLOSE_S: Final = 2.0
"""Something that a hanging drive or server holds up keeps its thread longer than that; it ends with the program."""

T = TypeVar("T")


class Overloaded(PausaError):
    """More is asked for than can be done soon."""


class Work:
    """Runs calls on its threads in the order in which they come. Any thread."""

    def __init__(self, name: str, *, threads: int, most_waiting: int = MOST_WAITING) -> None:
        self._queue: queue.Queue[tuple[Callable[[], Any], Future[Any]] | None] = queue.Queue(most_waiting)
        self._closed = threading.Event()
        self._threads = [
            threading.Thread(target=self._run, name=f"{name}-{number}", daemon=True)
            for number in range(1, threads + 1)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def waiting(self) -> int:
        """How many calls have not begun."""
        return self._queue.qsize()

    async def run(self, call: Callable[[], T]) -> T:
        """Return what ``call`` returns, or raise what it raises. Raises Overloaded."""
        future: Future[T] = Future()
        try:
            if self._closed.is_set():
                raise queue.Full
            self._queue.put_nowait((call, future))
        except queue.Full:
            raise Overloaded(
                sentence("Pausa has too much to do at the moment. Try again in a moment.")
            ) from None
        return await asyncio.wrap_future(future)

    def close(self) -> None:
        """Begin nothing more, and end the threads. Idempotent."""
        self._closed.set()
        with suppress(queue.Empty):
            while True:
                waiting = self._queue.get_nowait()
                if waiting is not None:
                    waiting[1].cancel()
        with suppress(queue.Full):
            for _ in self._threads:
                self._queue.put_nowait(None)
        for thread in self._threads:
            thread.join(LONGEST_CLOSE_S)

    def _run(self) -> None:
        while (one := self._queue.get()) is not None:
            call, future = one
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = call()
            except BaseException as error:  # noqa: BLE001 - whoever asked gets it
                future.set_exception(error)
            else:
                future.set_result(result)
            del one, call, future
