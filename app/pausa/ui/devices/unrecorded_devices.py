"""What the window shows and the recording does not take: a device chosen too late, or switched off meanwhile."""

from PySide6.QtCore import QObject, Signal

from pausa.core.device_names import NONE
from pausa.core.settings import Settings
from pausa.ui.devices.device_chooser import DeviceChooser
from pausa.ui.devices.level_bar import LevelBar
from pausa.ui.state.live_recordings import LiveRecordings

KINDS = ("camera", "microphone")


class UnrecordedDevices(QObject):
    """Compares the devices in use with the tracks of the recording, and lets nothing look as if it were recorded that is not.

    A file has the tracks that it began with: a camera or microphone that is chosen later is shown and not recorded.
    """

    found = Signal(str, str)
    """The kind of device, and a sentence: it is in use, but this recording has no track for it."""

    missed = Signal(str, str)
    """The kind of device, and a sentence: the recording has a track for it, but none is in use."""

    picture_told = Signal(str)
    """A sentence to show over a picture that is not recorded; empty: it is, or nothing is."""

    over = Signal(str)
    """What was said of this kind of device is over."""

    def __init__(
        self,
        *,
        live: LiveRecordings,
        camera: DeviceChooser,
        microphone: DeviceChooser,
        level_bars: tuple[LevelBar, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._choosers = {"camera": camera, "microphone": microphone}
        self._level_bars = level_bars
        self._told: dict[str, tuple[str, str]] = {}
        """Of each kind: the recording's id, and what was told about it."""

    def update(self, settings: Settings) -> None:
        """Compare again: after an event, and when another device was chosen."""
        current = self._live.current
        recording = current if current is not None and current.state.active else None
        in_use = {"camera": settings.camera != NONE, "microphone": settings.microphone != NONE}
        for kind in KINDS:
            unrecorded = recording is not None and kind in recording.without and in_use[kind]
            self._mark(kind, unrecorded=unrecorded)
            if recording is None:
                self._tell(kind, "", "")
            elif unrecorded:
                self._tell(kind, recording.id, "found")
            elif recording.begun and kind not in recording.without and not in_use[kind]:
                self._tell(kind, recording.id, "missed")
            else:
                self._tell(kind, "", "")

    def _mark(self, kind: str, *, unrecorded: bool) -> None:
        words = self.tr("Not recorded") if unrecorded else ""
        self._choosers[kind].show_unrecorded(words)
        if kind == "microphone":
            for level_bar in self._level_bars:
                level_bar.show_unrecorded(words)
        else:
            text = self.tr("This picture is not recorded: the recording has sound only.")
            self.picture_told.emit(text if unrecorded else "")

    def _tell(self, kind: str, recording_id: str, what: str) -> None:
        if self._told.get(kind, ("", "")) == (recording_id, what):
            return
        self._told[kind] = (recording_id, what)
        camera = kind == "camera"
        if what == "found":
            self.found.emit(
                kind,
                self.tr(
                    "This recording has no picture, because it began without a camera. Begin a new one to record the picture too; this one is kept."
                )
                if camera
                else self.tr(
                    "This recording has no sound, because it began without a microphone. Begin a new one to record the sound too; this one is kept."
                ),
            )
        elif what == "missed":
            self.missed.emit(
                kind,
                self.tr(
                    "No camera is chosen. The recording goes on with the last picture until you choose one."
                )
                if camera
                else self.tr(
                    "No microphone is chosen. The recording goes on with silence until you choose one."
                ),
            )
        else:
            self.over.emit(kind)
