"""Brings core events from the engine's threads to Qt's, the only place that does."""

from PySide6.QtCore import QObject, Qt, Signal

from pausa.core.events import Event


class EventBridge(QObject):
    """Takes events on any thread and emits them on Qt's, in the same order."""

    received = Signal(object)
    """A core event, on the thread that created the bridge."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        # Queued even on Qt's own thread: a direct call would overtake events that are waiting.
        self._posted.connect(self.received, Qt.ConnectionType.QueuedConnection)

    def post(self, event: Event, /) -> None:
        """Take an event from the recorder or the hub; neither blocks nor raises."""
        if self._open:
            self._posted.emit(event)

    def close(self) -> None:
        """Drop all further events."""
        self._open = False
