"""The rows in which the user chooses camera and microphone, in the settings and in the welcome."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.capture.devices import Devices
from pausa.capture.requests import DEFAULT, NONE, SYNTHETIC
from pausa.core.device_names import is_network, spoken_device
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.ui.settings.choosers import Chooser
from pausa.ui.widgets.background_query import BackgroundQuery
from pausa.ui.widgets.form import FormRow

NETWORK = "network"
_QUERY_EVERY_MS = 3000


class DeviceRows(QObject):
    """Lists the devices again every few seconds between ``start_watching`` and ``stop_watching``, on a thread of its own."""

    camera_chosen = Signal(str)
    """The user chose an identifier or ``NETWORK``."""
    microphone_chosen = Signal(str)

    def __init__(self, *, list_devices: Callable[[], Devices], settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._devices: Devices | None = None
        # No parent: the answer may come after the dialog has gone, and closing it must not wait.
        self._query = BackgroundQuery(list_devices, name="device-rows")
        self._query.answered.connect(self._on_devices)
        self._timer = QTimer(self)
        self._timer.setInterval(_QUERY_EVERY_MS)
        self._timer.timeout.connect(self._query.ask)
        self.camera = Chooser()
        self.microphone = Chooser()
        self.camera_row = FormRow(self.tr("Camera"), self.camera)
        self.microphone_row = FormRow(self.tr("Microphone"), self.microphone)
        self.camera.activated.connect(lambda: self.camera_chosen.emit(self.camera.currentData()))
        self.microphone.activated.connect(lambda: self.microphone_chosen.emit(self.microphone.currentData()))
        self._fill()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._fill()

    def start_watching(self) -> None:
        if self._devices is None:
            self.camera_row.tell(self.tr("Looking for cameras…"))
            self.microphone_row.tell(self.tr("Looking for microphones…"))
        self._query.ask()
        self._timer.start()

    def stop_watching(self) -> None:
        self._timer.stop()

    def _on_devices(self, devices: Devices) -> None:
        # A list that is open must not change under the pointer; the next query is in three seconds.
        open_now = self.camera.view().isVisible() or self.microphone.view().isVisible()
        if devices == self._devices or open_now:
            return
        self._devices = devices
        self.camera_row.tell(
            ""
            if devices.cameras
            else self.tr("No camera was found. A test picture is used until you plug one in.")
        )
        self.microphone_row.tell(
            ""
            if devices.microphones
            else self.tr("No microphone was found. A test sound is used until you plug one in.")
        )
        self._fill()

    def _fill(self) -> None:
        devices, settings = self._devices or Devices(), self._settings
        from_network = is_network(settings.camera)
        self._refill(
            self.camera,
            [
                (DEFAULT, self.tr("Default camera")),
                *((camera.identifier, camera.name) for camera in devices.cameras),
                (NETWORK, self.tr("Network camera…")),
                (SYNTHETIC, self.tr("Test picture")),
                (NONE, self.tr("No camera")),
            ],
            NETWORK if from_network else settings.camera,
        )
        self._refill(
            self.microphone,
            [
                (DEFAULT, self.tr("Default microphone")),
                *((microphone.identifier, microphone.name) for microphone in devices.microphones),
                (SYNTHETIC, self.tr("Test sound")),
                (NONE, self.tr("No microphone")),
            ],
            settings.microphone,
        )

    def _refill(self, chooser: Chooser, choices: list[tuple[str, str]], current: str) -> None:
        chooser.clear()
        for value, text in choices:
            chooser.addItem(text, value)
        missing = self.tr("{name} (not connected)") if self._devices is not None else "{name}"
        chooser.choose(current, filled(missing, name=spoken_device(current)))
