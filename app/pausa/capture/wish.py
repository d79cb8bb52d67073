"""Which device is wanted: set from any thread, and waited for by the thread that keeps the device open."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

RETRY_S = 1.0

RequestT = TypeVar("RequestT")


class Wish(Generic[RequestT]):
    """The newest request counts; those between were never waited for."""

    def __init__(self) -> None:
        self._condition = threading.Condition()
        self._wanted: RequestT | None = None
        self._closing = False

    def set(self, request: RequestT | None) -> None:
        """This from now on; None: none. Returns at once."""
        with self._condition:
            self._wanted = request
            self._condition.notify()

    def close(self) -> None:
        """Nothing is wanted any more."""
        with self._condition:
            self._closing = True
            self._condition.notify()

    def wake(self) -> None:
        """The keeper looks again at what it waits for."""
        with self._condition:
            self._condition.notify()

    def next(self) -> RequestT | None:
        """Waits until one is wanted; None: closed."""
        with self._condition:
            self._condition.wait_for(lambda: self._closing or self._wanted is not None)
            return None if self._closing else self._wanted

    def holds(self, request: RequestT) -> bool:
        """Is it still this one?"""
        with self._condition:
            return not self._is_over(request)

    def wait_while(self, request: RequestT, *, until: Callable[[], bool]) -> None:
        """Until it is another one, or ``until`` holds at a ``wake``."""
        with self._condition:
            self._condition.wait_for(lambda: self._is_over(request) or until())

    def wait_to_retry(self, request: RequestT) -> None:
        """Before trying again; a new wish ends it."""
        with self._condition:
            self._condition.wait_for(lambda: self._is_over(request), timeout=RETRY_S)

    def _is_over(self, request: RequestT) -> bool:
        return self._closing or self._wanted != request
