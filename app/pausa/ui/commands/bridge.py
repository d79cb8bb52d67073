"""The one place where core events become Qt signals."""

from PySide6.QtCore import QObject, Qt, Signal

from pausa.core.events import Event


class Bridge(QObject):
    """Hears events on any thread and tells them on Qt's, in the order in which they were emitted."""

    told = Signal(object)
    """A core event, on the thread that made the bridge."""

    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        # Always through the loop, also where the emitter is Qt's own thread: a direct call would overtake what is queued.
        self._heard.connect(self.told, Qt.ConnectionType.QueuedConnection)

    def hear(self, event: Event, /) -> None:
        """The listener for the recorder and the hub: returns at once and never raises."""
        if self._open:
            self._heard.emit(event)

    def close(self) -> None:
        """What is emitted from now on is not told any more."""
        self._open = False
