"""The camera and microphone in use: chosen in the settings, reported by events, shown by the choosers."""

from PySide6.QtCore import QObject, Signal

from pausa.capture.devices import Devices, listed
from pausa.capture.requests import camera_request, microphone_request
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.capture.stand_in import may_stand_in, synthetic_twin
from pausa.core.device_names import DEFAULT, NONE, SYNTHETIC, is_network, spoken_device
from pausa.core.events import (
    CameraOpened,
    DeviceLost,
    DeviceReturned,
    Event,
    MicrophoneOpened,
    RecordingPaused,
    SegmentRetaken,
)
from pausa.core.sentences import filled
from pausa.core.settings import Settings, SettingsFile, WhilePaused
from pausa.core.states import State
from pausa.ui.commands.engine_port import HubPort
from pausa.ui.devices.device_chooser import Choice, DeviceChooser
from pausa.ui.devices.device_watch import DeviceWatch
from pausa.ui.i18n.engine_texts import engine_text, figures
from pausa.ui.state.live_recordings import LiveRecordings


class DevicesInUse(QObject):
    """Asks the hub for the devices of the settings, and keeps the choosers up to date."""

    camera_told = Signal(str, str)
    """An icon's name, and a sentence that says why there is no picture."""

    stood_in = Signal(str, str)
    """The kind of device, and a sentence: none was found, so the synthetic one is used."""

    def __init__(
        self,
        *,
        hub: HubPort,
        settings: SettingsFile,
        live: LiveRecordings,
        watch: DeviceWatch,
        camera: DeviceChooser,
        microphone: DeviceChooser,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._settings = settings
        self._live = live
        self._watch = watch
        self._camera = camera
        self._microphone = microphone
        self._asked: tuple[CameraRequest | None, MicrophoneRequest | None] | None = None
        self._stand_ins: set[str] = set()
        """Kinds of device for which the synthetic one stands in, because none was found."""
        self._opened: set[str] = set()
        watch.changed.connect(self._on_devices_changed)
        for kind, chooser in (("camera", camera), ("microphone", microphone)):
            chooser.opened.connect(self._on_chooser_opened)
            chooser.left.connect(self._on_chooser_left)
            chooser.chosen.connect(lambda identifier, kind=kind: self._settings.change(**{kind: identifier}))
        self._fill_choosers()

    def take_settings(self, settings: Settings) -> None:
        """Open the devices of ``settings``, if they are not those already asked for."""
        camera, microphone = camera_request(settings), microphone_request(settings)
        if camera is not None and camera.device == DEFAULT and "camera" in self._stand_ins:
            camera = synthetic_twin(camera)
        if microphone is not None and microphone.device == DEFAULT and "microphone" in self._stand_ins:
            microphone = synthetic_twin(microphone)
        if (camera, microphone) == self._asked:
            return
        before = self._asked or (None, None)
        self._asked = camera, microphone
        if camera is None:
            self._camera.show_device(self.tr("No camera"), "")
            self.camera_told.emit("camera-off", self._no_camera())
        elif camera != before[0]:
            self._camera.show_device("", self.tr("Opening…"))
            self.camera_told.emit("camera", self.tr("Opening the camera…"))
        if microphone is None:
            self._microphone.show_device(self.tr("No microphone"), "")
        elif microphone != before[1]:
            self._microphone.show_device("", self.tr("Opening…"))
        self._hub.use(camera, microphone)
        self._fill_choosers()

    def _no_camera(self) -> str:
        current = self._live.current
        if current is not None and current.state.active and current.begun and "camera" not in current.without:
            return self.tr("No camera: the recording goes on with the last picture.")
        return self.tr("No camera: only sound is recorded.")

    @property
    def shows_test_picture(self) -> bool:
        """Whether the synthetic camera is in use, chosen or as a stand-in."""
        camera = self._asked[0] if self._asked else None
        return camera is not None and camera.device == SYNTHETIC

    def is_replaced(self, kind: str) -> bool:
        """Return whether the synthetic device stands in for a missing ``camera`` or ``microphone``."""
        return kind in self._stand_ins

    def on_event(self, event: Event) -> None:
        """Handle a core event."""
        match event:
            case CameraOpened():
                self._opened.add("camera")
                rate = figures(f"{event.fps:.4g}")
                detail = f"{min(event.width, event.height)}p · {rate}/s"
                self._show_opened("camera", engine_text(event.device), detail)
            case MicrophoneOpened():
                self._opened.add("microphone")
                rate = figures(f"{event.sample_rate / 1000:.4g}")
                self._show_opened("microphone", engine_text(event.device), f"{rate} kHz")
            case DeviceLost():
                self._on_lost(event)
            case DeviceReturned():
                self._watch.look()
            case RecordingPaused() | SegmentRetaken():
                self._show_rest()
            case _:
                pass

    def _show_opened(self, kind: str, device: str, detail: str) -> None:
        chooser = self._camera if kind == "camera" else self._microphone
        if self.is_replaced(kind):
            none = self.tr("No camera found") if kind == "camera" else self.tr("No microphone found")
            chooser.show_device(device, none, lost=True)
        else:
            chooser.show_device(device, detail)

    def _show_rest(self) -> None:
        """Show that the devices are off, if the setting says so and all recordings are paused."""
        wanted = self._settings.value.while_paused is WhilePaused.DEVICES_OFF
        if wanted and all(live.state is State.PAUSED for live in self._live.active):
            camera, microphone = self._asked or (None, None)
            if camera is not None:
                self._camera.show_device(self._camera.device, self.tr("Off while paused"))
            if microphone is not None:
                self._microphone.show_device(self._microphone.device, self.tr("Off while paused"))

    def _on_lost(self, event: DeviceLost) -> None:
        self._watch.look()
        settings, known = self._settings.value, self._watch.devices
        wanted, present = (
            (settings.camera, known.cameras)
            if event.kind == "camera"
            else (settings.microphone, known.microphones)
        )
        if event.kind not in self._stand_ins and may_stand_in(
            by_default=wanted == DEFAULT,
            has_opened=event.kind in self._opened,
            any_present=lambda: bool(present),
        ):
            self._stand_ins.add(event.kind)
            self.take_settings(self._settings.value)
            self.stood_in.emit(
                event.kind,
                self.tr("No camera was found. A test picture is used until you plug one in.")
                if event.kind == "camera"
                else self.tr("No microphone was found. A test sound is used until you plug one in."),
            )
            return
        chooser = self._camera if event.kind == "camera" else self._microphone
        name = engine_text(event.device) if event.device != DEFAULT else self.tr("No device")
        chooser.show_device(name, self.tr("Not connected"), lost=True)
        if event.kind == "camera":
            self.camera_told.emit("camera-off", engine_text(event.message))

    def _on_devices_changed(self, devices: Devices) -> None:
        if devices.cameras:
            self._stand_ins.discard("camera")
        if devices.microphones:
            self._stand_ins.discard("microphone")
        self.take_settings(self._settings.value)
        self._fill_choosers()

    def _on_chooser_opened(self) -> None:
        self._watch.follow(following=True)

    def _on_chooser_left(self) -> None:
        self._watch.follow(following=False)

    # ── choosers ─────────────────────────────────────────────────────────────────────────────────────

    def _fill_choosers(self) -> None:
        devices, settings = self._watch.devices, self._settings.value
        camera = listed(devices.cameras, settings.camera)
        microphone = listed(devices.microphones, settings.microphone)
        cameras = [(info.identifier, info.name) for info in devices.cameras]
        microphones = [(info.identifier, info.name) for info in devices.microphones]
        self._camera.show_choices(
            self._choices(
                cameras,
                camera,
                automatic=self.tr("Default camera"),
                synthetic=self.tr("Test picture"),
                none=self.tr("No camera"),
            ),
            camera,
        )
        self._microphone.show_choices(
            self._choices(
                microphones,
                microphone,
                automatic=self.tr("Default microphone"),
                synthetic=self.tr("Test sound"),
                none=self.tr("No microphone"),
            ),
            microphone,
        )

    def _choices(
        self, found: list[tuple[str, str]], current: str, *, automatic: str, synthetic: str, none: str
    ) -> list[Choice]:
        known = {DEFAULT, SYNTHETIC, NONE, *(identifier for identifier, _ in found)}
        if is_network(current):
            host = spoken_device(current).partition("://")[2]
            extra = filled(self.tr("Network camera ({host})"), host=host)
        else:
            extra = filled(self.tr("{name} (not connected)"), name=spoken_device(current))
        return [
            Choice(DEFAULT, automatic),
            *(Choice(identifier, name) for identifier, name in dict.fromkeys(found)),
            *([] if current in known else [Choice(current, extra)]),
            Choice(SYNTHETIC, synthetic, begins_group=True),
            Choice(NONE, none),
        ]
