"""The rows in which the user chooses camera and microphone, in the settings and in the welcome."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.capture.devices import BOTH, DeviceKind, DeviceLister, Devices, listed
from pausa.core.device_names import DEFAULT, NONE, SYNTHETIC, is_network, spoken_device
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

    def __init__(self, *, list_devices: DeviceLister, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._devices = Devices()
        self._answered: set[DeviceKind] = set()
        # No parent: the answer may come after the dialog has gone, and closing it must not wait.
        self._queries = {
            kind: BackgroundQuery(partial(list_devices, (kind,)), name=f"rows-of-{kind}") for kind in BOTH
        }
        self._queries[DeviceKind.CAMERA].answered.connect(self._on_cameras)
        self._queries[DeviceKind.MICROPHONE].answered.connect(self._on_microphones)
        self._timer = QTimer(self)
        self._timer.setInterval(_QUERY_EVERY_MS)
        self._timer.timeout.connect(self._ask)
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
        if DeviceKind.CAMERA not in self._answered:
            self.camera_row.tell(self.tr("Looking for cameras…"))
        if DeviceKind.MICROPHONE not in self._answered:
            self.microphone_row.tell(self.tr("Looking for microphones…"))
        self._ask()
        self._timer.start()

    def stop_watching(self) -> None:
        self._timer.stop()

    def _ask(self) -> None:
        for query in self._queries.values():
            query.ask()

    def _on_cameras(self, answer: Devices) -> None:
        self._on_devices(DeviceKind.CAMERA, answer)

    def _on_microphones(self, answer: Devices) -> None:
        self._on_devices(DeviceKind.MICROPHONE, answer)

    def _on_devices(self, kind: DeviceKind, answer: Devices) -> None:
        devices = self._devices.updated(kind, answer)
        # A list that is open must not change under the pointer; the next query is in three seconds.
        open_now = self.camera.view().isVisible() or self.microphone.view().isVisible()
        if (devices == self._devices and kind in self._answered) or open_now:
            return
        self._devices = devices
        self._answered.add(kind)
        if kind is DeviceKind.CAMERA:
            self.camera_row.tell(self._camera_hint(devices))
        else:
            self.microphone_row.tell(self._microphone_hint(devices))
        self._fill()

    def _camera_hint(self, devices: Devices) -> str:
        if devices.cameras:
            return ""
        if DeviceKind.CAMERA in devices.unanswered:
            return self.tr("The system does not say which cameras there are.")
        return self.tr("No camera was found. A test picture is used until you plug one in.")

    def _microphone_hint(self, devices: Devices) -> str:
        if devices.microphones:
            return ""
        if DeviceKind.MICROPHONE in devices.unanswered:
            return self.tr("The sound system does not answer.")
        return self.tr("No microphone was found. A test sound is used until you plug one in.")

    def _fill(self) -> None:
        devices, settings = self._devices, self._settings
        from_network = is_network(settings.camera)
        self._refill(
            DeviceKind.CAMERA,
            self.camera,
            [
                (DEFAULT, self.tr("Default camera")),
                *((camera.identifier, camera.name) for camera in devices.cameras),
                (NETWORK, self.tr("Network camera…")),
                (SYNTHETIC, self.tr("Test picture")),
                (NONE, self.tr("No camera")),
            ],
            NETWORK if from_network else listed(devices.cameras, settings.camera),
        )
        self._refill(
            DeviceKind.MICROPHONE,
            self.microphone,
            [
                (DEFAULT, self._default_microphone()),
                *((microphone.identifier, microphone.name) for microphone in devices.microphones),
                (SYNTHETIC, self.tr("Test sound")),
                (NONE, self.tr("No microphone")),
            ],
            listed(devices.microphones, settings.microphone),
        )

    def _default_microphone(self) -> str:
        now = next((info.name for info in self._devices.microphones if info.is_default), "")
        return filled(self.tr("Default: {device}"), device=now) if now else self.tr("Default microphone")

    def _refill(
        self, kind: DeviceKind, chooser: Chooser, choices: list[tuple[str, str]], current: str
    ) -> None:
        chooser.clear()
        for value, text in choices:
            chooser.addItem(text, value)
        missing = self.tr("{name} (not connected)") if kind in self._answered else "{name}"
        chooser.choose(current, filled(missing, name=spoken_device(current)))
