"""Whether Pausa can be commanded from afar, and where: brought to Qt's thread."""

from PySide6.QtCore import QObject

from pausa.ui.commands.remote_port import FaceReach, RemoteControlPort
from pausa.ui.widgets.change_signal import ChangeSignal

FACES = ("web", "obs")


class RemoteAccess(ChangeSignal):
    """Asks of remote control, and tells when that has changed."""

    def __init__(self, control: RemoteControlPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._control = control
        control.listen(self.hear)

    def reach(self, name: str) -> FaceReach:
        """Return whether the face ``name`` is open."""
        return self._control.status(name)

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where Pausa can be reached now; empty: nowhere."""
        return tuple(address for face in FACES if (address := self._control.status(face).address))
