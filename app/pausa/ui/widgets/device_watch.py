"""The list of devices, kept up to date while the user looks at it."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.capture.devices import BOTH, DeviceKind, DeviceLister, Devices
from pausa.ui.widgets.background_query import BackgroundQuery

_EVERY_MS = 3000


class DeviceWatch(QObject):
    """Asks the system for its devices, and while :meth:`follow` is on every three seconds.

    Each kind is asked for by itself, so that a hanging sound server does not keep the cameras from the list.
    """

    changed = Signal(object)
    """The new Devices, if they differ from the last ones."""

    answered = Signal(object)
    """The DeviceKind whose devices were listed, changed or not; after ``changed``."""

    def __init__(self, list_devices: DeviceLister, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = Devices()
        self._queries = {
            # No parent: an answer may come after a dialog has gone, and closing it must not wait.
            kind: BackgroundQuery(partial(list_devices, (kind,)), name=f"list-of-{kind}")
            for kind in BOTH
        }
        self._queries[DeviceKind.CAMERA].answered.connect(self._on_cameras)
        self._queries[DeviceKind.MICROPHONE].answered.connect(self._on_microphones)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def devices(self) -> Devices:
        """The devices at the last look."""
        return self._devices

    def look(self) -> None:
        for query in self._queries.values():
            query.ask()

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
        for query in self._queries.values():
            query.close()

    def _on_cameras(self, answer: Devices) -> None:
        self._on_answered(DeviceKind.CAMERA, answer)

    def _on_microphones(self, answer: Devices) -> None:
        self._on_answered(DeviceKind.MICROPHONE, answer)

    def _on_answered(self, kind: DeviceKind, answer: Devices) -> None:
        devices = self._devices.updated(kind, answer)
        if devices != self._devices:
            self._devices = devices
            self.changed.emit(devices)
        self.answered.emit(kind)
