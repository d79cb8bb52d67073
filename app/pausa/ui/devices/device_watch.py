"""The list of devices, kept up to date while the user looks at it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.capture.devices import Devices
from pausa.ui.widgets.background_query import BackgroundQuery

_EVERY_MS = 3000


class DeviceWatch(QObject):
    """Asks the system for its devices, and while :meth:`follow` is on every three seconds."""

    changed = Signal(object)
    """The new Devices, if they differ from the last ones."""

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
        """The devices at the last look."""
        return self._devices

    def look(self) -> None:
        self._query.ask()

    def follow(self, *, following: bool) -> None:
        """Keep asking while ``following``: while the user sees the list."""
        if following:
            self.look()
            self._timer.start()
        else:
            self._timer.stop()

    def close(self) -> None:
        """Stop asking. Idempotent."""
        self._timer.stop()
        self._query.close()

    def _on_answered(self, devices: Devices) -> None:
        if devices != self._devices:
            self._devices = devices
            self.changed.emit(devices)
