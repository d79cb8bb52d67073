"""The time during which a device is wanted."""

import threading
from collections.abc import Callable


class Turn:
    """The time during which one request is served; over when another is wanted, the device is lost, or it is ended."""

    def __init__(self, condition: threading.Condition, is_wanted: Callable[[], bool]) -> None:
        self._condition = condition
        self._is_wanted = is_wanted
        self._lost = False
        self._ended = False

    @property
    def is_over(self) -> bool:
        """Whether another device is wanted, or the turn was ended; a loss leaves it open."""
        with self._condition:
            return self._ended or not self._is_wanted()

    def end(self) -> None:
        """End the turn without a loss. From any thread."""
        with self._condition:
            self._ended = True
            self._condition.notify_all()

    @property
    def lost(self) -> bool:
        """Whether the device went away while it was wanted."""
        with self._condition:
            return self._lost and self._is_wanted()

    def lose(self) -> None:
        """Report from any thread that the device is gone."""
        with self._condition:
            self._lost = True
            self._condition.notify_all()

    def goes_on(self) -> bool:
        with self._condition:
            return self._is_wanted() and not self._lost and not self._ended

    def wait(self) -> None:
        """Block until the turn is over."""
        with self._condition:
            self._condition.wait_for(lambda: self._lost or self._ended or not self._is_wanted())
