"""When a command was given: the time of the input event, not the time at which a busy event loop handled it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent

LONGEST_DELAY_NS = 2_000_000_000
"""A longer queueing delay means that the timestamp is from another clock."""

FRESH_NS = 100_000_000
"""An older event did not trigger the command that is handled now."""


def queueing_delay_ns(stamp_ms: int, arrival_ns: int) -> int:
    """Return how long an event waited in the queue, by the platform's timestamp; 0 if that is unusable.

    The X server, Wayland compositors, Windows and macOS stamp input in milliseconds of the same clock as ours (X11
    in 32 bits of it). A timestamp of another clock, or none, lies far off and is not used.
    """
    delay_ns = (arrival_ns // 1_000_000 - stamp_ms) % 2**32 * 1_000_000
    return delay_ns if stamp_ms > 0 and delay_ns <= LONGEST_DELAY_NS else 0


class InputClock(QObject):
    """Watches windows' input events and gives the time of a command while its event is being handled."""

    def __init__(
        self, monotonic_ns: Callable[[], int] = time.monotonic_ns, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._monotonic_ns = monotonic_ns
        self._seen_ns = -FRESH_NS
        self._given_ns = 0

    def watch(self, window: QObject) -> None:
        """Watch a QWindow: its event filter sees key presses before the shortcuts that they trigger."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def stamp(self, given_ns: int) -> None:
        """Take ``given_ns`` as the time of the command that is handled next; for keys that no window of ours sees."""
        self._seen_ns = self._monotonic_ns()
        self._given_ns = given_ns

    def at_ns(self) -> int:
        """Return when the command that is handled now was given; the present time if no input event triggered it."""
        now_ns = self._monotonic_ns()
        return self._given_ns if now_ns - self._seen_ns < FRESH_NS else now_ns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GIVING and isinstance(event, QInputEvent):
            self._seen_ns = self._monotonic_ns()
            self._given_ns = self._seen_ns - queueing_delay_ns(event.timestamp(), self._seen_ns)
        return super().eventFilter(watched, event)


_GIVING = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.TouchEnd,
    }
)
