"""The rows in which the user chooses camera and microphone, in the settings and in the welcome."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from pausa.capture.devices import DeviceKind, DeviceLister, Devices, listed
from pausa.core.device_names import DEFAULT, NONE, SYNTHETIC, is_network, spoken_device
from pausa.core.sentences import filled
from pausa.core.settings import Settings
from pausa.ui.settings.choosers import Chooser
from pausa.ui.widgets.device_watch import DeviceWatch
from pausa.ui.widgets.form import FormRow

NETWORK = "network"


class DeviceRows(QObject):
    """Follows plugging in between ``start_watching`` and ``stop_watching``."""

    camera_chosen = Signal(str)
    """The user chose another identifier, or ``NETWORK``."""
    microphone_chosen = Signal(str)

    def __init__(
        self,
        *,
        list_devices: DeviceLister,
        settings: Settings,
        try_anew: Callable[[str], None],
        parent: QObject,
    ) -> None:
        """``try_anew`` is called with ``camera`` or ``microphone`` when the user chooses the same one again."""
        super().__init__(parent)
        self._settings = settings
        self._devices = Devices()
        self._answered: set[DeviceKind] = set()
        self._hints: dict[DeviceKind, str] = {}
        self._try_anew = try_anew
        self._shown = {"camera": "", "microphone": ""}
        """What each row shows as chosen."""
        self._watch = DeviceWatch(list_devices)
        self._watch.answered.connect(self._on_answered)
        self.camera = Chooser()
        self.microphone = Chooser()
        self.camera_row = FormRow(self.tr("Camera"), self.camera)
        self.microphone_row = FormRow(self.tr("Microphone"), self.microphone)
        self.camera.activated.connect(self._on_camera_activated)
        self.microphone.activated.connect(self._on_microphone_activated)
        self._fill()

    def show_settings(self, settings: Settings) -> None:
        self._settings = settings
        self._fill()
        self._tell_hints()

    def start_watching(self) -> None:
        if DeviceKind.CAMERA not in self._answered:
            self.camera_row.tell(self.tr("Looking for cameras…"))
        if DeviceKind.MICROPHONE not in self._answered:
            self.microphone_row.tell(self.tr("Looking for microphones…"))
        self._watch.follow(following=True)

    def stop_watching(self) -> None:
        self._watch.follow(following=False)

    def _on_camera_activated(self) -> None:
        identifier = self.camera.currentData()
        if identifier == self._shown["camera"] != NETWORK:
            self._try_anew("camera")
        else:
            self.camera_chosen.emit(identifier)

    def _on_microphone_activated(self) -> None:
        identifier = self.microphone.currentData()
        if identifier == self._shown["microphone"]:
            self._try_anew("microphone")
        else:
            self.microphone_chosen.emit(identifier)

    def _on_answered(self, kind: DeviceKind) -> None:
        devices = self._watch.devices
        # A list that is open must not change under the pointer; the next query is in three seconds.
        open_now = self.camera.view().isVisible() or self.microphone.view().isVisible()
        if (devices == self._devices and kind in self._answered) or open_now:
            return
        self._devices = devices
        self._answered.add(kind)
        self._tell_hints()
        self._fill()

    def _tell_hints(self) -> None:
        """Say what is new; what was told of a change that could not be saved stays."""
        for kind, row, hint_of in (
            (DeviceKind.CAMERA, self.camera_row, self._camera_hint),
            (DeviceKind.MICROPHONE, self.microphone_row, self._microphone_hint),
        ):
            hint = hint_of(self._devices)
            if kind in self._answered and self._hints.get(kind) != hint:
                self._hints[kind] = hint
                row.tell(hint)

    def _camera_hint(self, devices: Devices) -> str:
        if devices.cameras:
            return ""
        if DeviceKind.CAMERA in devices.unanswered:
            return self.tr("The system does not say which cameras there are.")
        if self._settings.camera != DEFAULT:
            return self.tr("No camera was found.")
        return self.tr("No camera was found. A test picture is used until you plug one in.")

    def _microphone_hint(self, devices: Devices) -> str:
        if devices.microphones:
            return ""
        if DeviceKind.MICROPHONE in devices.unanswered:
            return self.tr("The sound system does not answer.")
        if self._settings.microphone != DEFAULT:
            return self.tr("No microphone was found.")
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
        self._shown["camera" if kind is DeviceKind.CAMERA else "microphone"] = current
        chooser.clear()
        for value, text in choices:
            chooser.addItem(text, value)
        missing = self.tr("{name} (not connected)") if kind in self._answered else "{name}"
        chooser.choose(current, filled(missing, name=spoken_device(current)))
