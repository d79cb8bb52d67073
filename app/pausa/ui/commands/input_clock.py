"""When the user really gave a command: the moment of the input event, not the moment at which a busy loop got to it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputEvent

LONGEST_DELAY_NS = 2_000_000_000
"""A queueing delay above this is no delay but a clock that is not ours."""

FRESH_NS = 100_000_000
"""An event seen longer ago than this did not trigger the command that asks for its moment."""


def queueing_delay_ns(stamp_ms: int, arrival_ns: int) -> int:
    """How long an event stood in the queue, by the platform's own stamp; 0 where that tells nothing.

    The X server, Wayland compositors, Windows and macOS stamp input in milliseconds of the same clock as ours (X11
    in 32 bits of it). A stamp of another clock, or none, lies far off and is not believed.
    """
    delay_ns = (arrival_ns // 1_000_000 - stamp_ms) % 2**32 * 1_000_000
    return delay_ns if stamp_ms > 0 and delay_ns <= LONGEST_DELAY_NS else 0


class InputClock(QObject):
    """Watches the input events of windows, and tells a command's moment while its event is being handled."""

    def __init__(
        self, monotonic_ns: Callable[[], int] = time.monotonic_ns, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._monotonic_ns = monotonic_ns
        self._seen_ns = -FRESH_NS
        self._given_ns = 0

    def watch(self, window: QObject) -> None:
        """``window``: a QWindow. Filters of windows see key presses before the shortcuts that they trigger."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def at_ns(self) -> int:
        """The moment of the command that is being handled now; the present where no input event led to it."""
        now_ns = self._monotonic_ns()
        return self._given_ns if now_ns - self._seen_ns < FRESH_NS else now_ns

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the moment, let the event pass."""
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
