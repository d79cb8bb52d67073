"""Whether Pausa can be commanded from afar, and where: brought to Qt's thread."""

from PySide6.QtCore import QObject, Qt, Signal

from pausa.ui.commands.remote_port import FaceReach, RemoteControlPort

FACES = ("web", "obs")


class RemoteAccess(QObject):
    """Asks of remote control, and tells when that has changed."""

    changed = Signal()

    _told = Signal()

    def __init__(self, control: RemoteControlPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = control
        self._listens = True
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        control.listen(self._hear)

    def reach(self, name: str) -> FaceReach:
        """Return whether the face ``name`` is open."""
        return self._control.status(name)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where Pausa can be reached now; empty: nowhere."""
        return tuple(address for face in FACES if (address := self._control.status(face).address))

    def close(self) -> None:
        """Tell nothing any more. Idempotent."""
        self._listens = False

    def _hear(self) -> None:
        if self._listens:
            self._told.emit()

    def _on_told(self) -> None:
        if self._listens:
            self.changed.emit()
