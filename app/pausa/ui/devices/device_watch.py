"""Which devices there are, kept up to date while somebody looks."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.capture.devices import Devices
from pausa.ui.widgets.background_query import BackgroundQuery

_EVERY_MS = 3000


class DeviceWatch(QObject):
    """While somebody follows, the system is asked again every few seconds."""

    changed = Signal(object)
    """Devices, when they are others than before."""

    def __init__(self, list_devices: Callable[[], Devices], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = Devices()
        self._query = BackgroundQuery(list_devices, name="device-list", parent=self)
        self._query.answered.connect(self._on_answered)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def devices(self) -> Devices:
        """As they were when last looked."""
        return self._devices

    def look(self) -> None:
        """Ask the system now."""
        self._query.ask()

    def follow(self, *, following: bool) -> None:
        """Somebody has the list before his eyes, or has no longer."""
        if following:
            self.look()
            self._timer.start()
        else:
            self._timer.stop()

    def close(self) -> None:
        """No more questions; idempotent."""
        self._timer.stop()
        self._query.close()

    def _on_answered(self, devices: Devices) -> None:
        if devices != self._devices:
            self._devices = devices
            self.changed.emit(devices)
