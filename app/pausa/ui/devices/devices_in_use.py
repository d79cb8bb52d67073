"""The camera and microphone in use: chosen in the settings, reported by events, shown by the choosers."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from pausa.capture.devices import Devices, listed, remembered
from pausa.capture.requests import camera_request, microphone_request
from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.device_names import DEFAULT, NONE, SYNTHETIC, is_network, spoken_device
from pausa.core.events import (
    CameraOpened,
    DeviceLost,
    DeviceReturned,
    Event,
    MicrophoneOpened,
    Noticed,
    RecordingDiscarded,
    RecordingPaused,
    RecordingStopped,
    SegmentRetaken,
)
from pausa.core.sentences import filled
from pausa.core.settings import Settings, WhilePaused
from pausa.core.settings_file import SettingsFile
from pausa.core.states import State
from pausa.ui.commands.engine_port import HubPort
from pausa.ui.devices.device_chooser import Choice, DeviceChooser
from pausa.ui.devices.picture_format_menu import PictureFormatMenu
from pausa.ui.i18n.engine_texts import engine_text, figures
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.device_watch import DeviceWatch


class DevicesInUse(QObject):
    """Asks the hub for the devices of the settings, and keeps the choosers up to date."""

    camera_told = Signal(str, str)
    """An icon's name, and a sentence that says why there is no picture."""

    stand_in_told = Signal(str)
    """A sentence for as long as a test picture or test sound is in the place of a missing device; empty: none is."""

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
        self._camera_away = ""
        """What was said of the camera's loss; empty: it is there, or none is wanted."""
        self._stand_ins: set[str] = set()
        """Kinds of device for which the synthetic one stands in, because none was found."""
        watch.changed.connect(self._on_devices_changed)
        for kind, chooser in (("camera", camera), ("microphone", microphone)):
            chooser.opened.connect(self._on_chooser_opened)
            chooser.left.connect(self._on_chooser_left)
            chooser.chosen.connect(partial(self._choose, kind))
        self._formats = PictureFormatMenu(settings=settings, live=live, parent=self)
        camera.fill_below(self._formats.fill)
        self._fill_choosers()

    def take_settings(self, settings: Settings) -> None:
        """Open the devices of ``settings``, if they are not those already asked for."""
        camera, microphone = camera_request(settings), microphone_request(settings)
        self._hub.amplify(settings.gain_db)
        self._hub.hold_look(wanted=settings.hold_look)
        camera = self._as_it_is_recorded(camera)
        if (camera, microphone) == self._asked:
            return
        before = self._asked or (None, None)
        self._asked = camera, microphone
        for kind, asked, former in (("camera", camera, before[0]), ("microphone", microphone, before[1])):
            if asked is None or former is None or asked.device != former.device:
                self._note_stand_in(kind, stands_in=False)
        if camera != before[0]:
            self._camera_away = ""
        if camera is None:
            self._camera.show_device(self.tr("No camera"), "")
            self._formats.take(None)
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

    def _as_it_is_recorded(self, camera: CameraRequest | None) -> CameraRequest | None:
        """Keep size and rate while the picture is recorded: another one costs frames, and the file keeps its size."""
        asked = self._asked[0] if self._asked else None
        if camera is None or asked is None or camera.device != asked.device:
            return camera
        if any("camera" not in live.without for live in self._live.active):
            return replace(camera, width=asked.width, height=asked.height, fps=asked.fps)
        return camera

    def _no_camera(self) -> str:
        current = self._live.current
        if current is not None and current.state.active and current.begun and "camera" not in current.without:
            return self.tr("No camera: the recording goes on with the last picture.")
        return self.tr("No camera: only sound is recorded.")

    @property
    def shows_test_picture(self) -> bool:
        """Whether the synthetic camera is in use, chosen or as a stand-in."""
        camera = self._asked[0] if self._asked else None
        return camera is not None and (camera.device == SYNTHETIC or self.is_replaced("camera"))

    def is_replaced(self, kind: str) -> bool:
        """Return whether the synthetic device stands in for a missing ``camera`` or ``microphone``."""
        return kind in self._stand_ins

    @property
    def stand_ins(self) -> frozenset[str]:
        """The kinds of device for which the synthetic one stands in."""
        return frozenset(self._stand_ins)

    def on_event(self, event: Event) -> None:
        """Handle a core event."""
        match event:
            case CameraOpened():
                self._camera_away = ""
                self._on_opened("camera", event)
                self._formats.take(event)
                rate = figures(f"{event.fps:.4g}")
                detail = f"{min(event.width, event.height)}p · {rate}/s"
                self._show_opened("camera", engine_text(event.device), detail)
            case MicrophoneOpened():
                self._on_opened("microphone", event)
                rate = figures(f"{event.sample_rate / 1000:.4g}")
                self._show_opened("microphone", engine_text(event.device), f"{rate} kHz")
            case DeviceLost():
                self._on_lost(event)
            case DeviceReturned():
                self._watch.look()
            case Noticed(code="camera_missing"):
                self.camera_told.emit("camera-off", engine_text(event.message))
            case RecordingPaused() | SegmentRetaken():
                self._show_rest()
            case RecordingStopped() | RecordingDiscarded():
                self.take_settings(self._settings.value)
                self._tell_camera_away()
            case _:
                pass

    def _choose(self, kind: str, identifier: str) -> None:
        """Use the device that the user chose; one that was chosen already is tried anew."""
        if getattr(self._settings.value, kind) == identifier:
            self._hub.choose_anew(kind)
        else:
            self._settings.change(**{kind: identifier})

    def _on_opened(self, kind: str, event: CameraOpened | MicrophoneOpened) -> None:
        self._note_stand_in(kind, stands_in=event.stands_in)
        if not event.stands_in:
            self._keep_identity(kind, event.identity)

    def _note_stand_in(self, kind: str, *, stands_in: bool) -> None:
        if stands_in:
            self._stand_ins.add(kind)
        else:
            self._stand_ins.discard(kind)
        words = {
            "camera": self.tr("Test picture – no camera was found"),
            "microphone": self.tr("Test sound – no microphone was found"),
        }
        self.stand_in_told.emit("\n".join(words[kind] for kind in sorted(self._stand_ins)))

    def _keep_identity(self, kind: str, identity: str) -> None:
        """Store in the settings what the device is, so that it stays chosen whatever its number is later."""
        chosen = getattr(self._settings.value, kind)
        kept = remembered(chosen, identity)
        if kept == chosen or self._asked is None:
            return
        camera, microphone = self._asked
        if kind == "camera" and camera is not None and camera.device == chosen:
            self._asked = replace(camera, device=kept), microphone
        elif kind == "microphone" and microphone is not None and microphone.device == chosen:
            self._asked = camera, replace(microphone, device=kept)
        self._settings.change(**{kind: kept})
        self._fill_choosers()

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
        chooser = self._camera if event.kind == "camera" else self._microphone
        name = engine_text(event.device) if event.device != DEFAULT else self.tr("No device")
        chooser.show_device(name, self.tr("Not connected"), lost=True)
        if event.kind == "camera":
            self._camera_away = engine_text(event.message)
            self._tell_camera_away()

    def _tell_camera_away(self) -> None:
        if self._camera_away:
            self.camera_told.emit("camera-off", self._camera_away)

    def _on_devices_changed(self, _devices: Devices) -> None:
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
                automatic=self._default_microphone(),
                synthetic=self.tr("Test sound"),
                none=self.tr("No microphone"),
            ),
            microphone,
        )

    def _default_microphone(self) -> str:
        """Say which microphone the default is now."""
        now = next((info.name for info in self._watch.devices.microphones if info.is_default), "")
        return filled(self.tr("Default: {device}"), device=now) if now else self.tr("Default microphone")

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
