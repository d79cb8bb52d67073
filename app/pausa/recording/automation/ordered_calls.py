"""Calls that are made one after another, in the order in which they were put, while no lock is held."""

import threading
from collections import deque
from collections.abc import Callable


class OrderedCalls:
    """What is put while a lock is held is made when that is given back: so listeners may call whoever calls them. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._calls: deque[Callable[[], object]] = deque()
        self._making = False

    def put(self, call: Callable[[], object]) -> None:
        """Have it made by the next ``make``. Does not block."""
        with self._lock:
            self._calls.append(call)

    def make(self) -> None:
        """Make all that wait; if another thread does so just now, or the caller itself, that makes them."""
        while True:
            with self._lock:
                if self._making or not self._calls:
                    return
                self._making, call = True, self._calls.popleft()
            try:
                call()
            finally:
                with self._lock:
                    self._making = False
