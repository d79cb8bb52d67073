"""Brings the news that something has changed from any thread to Qt's."""

from PySide6.QtCore import QObject, Qt, Signal


class ChangeSignal(QObject):
    """Emits ``changed`` on Qt's thread after each ``hear``, until it is closed."""

    changed = Signal()

    _heard = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_open = True
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)

    def hear(self) -> None:
        """Take the news. Any thread; does not block."""
        if self._is_open:
            self._heard.emit()

    def close(self) -> None:
        """Tell nothing any more. Idempotent."""
        self._is_open = False

    def _on_heard(self) -> None:
        if self._is_open:
            self.changed.emit()
