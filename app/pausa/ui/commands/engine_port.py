"""What the window works with, handed in by the composition root."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from pausa.capture.devices import Devices
from pausa.capture.level import Level
from pausa.capture.source import CameraFormat, CameraRequest, Frame, MicrophoneFormat, MicrophoneRequest
from pausa.core.paths import Places
from pausa.core.settings import SettingsFile
from pausa.core.states import Command
from pausa.recording.options import RecordingOptions


class DeviceHub(Protocol):
    """The hub, as far as the window needs it."""

    @property
    def newest_frame(self) -> Frame | None:
        """For the preview; any thread."""
        ...

    @property
    def camera_format(self) -> CameraFormat | None:
        """None while no camera is open."""
        ...

    @property
    def microphone_format(self) -> MicrophoneFormat | None:
        """None while no microphone is open."""
        ...

    def level(self) -> Level:
        """Of the sound since the last call."""
        ...

    def use(self, camera: CameraRequest | None, microphone: MicrophoneRequest | None) -> None:
        """These from now on."""
        ...


class TakesCommands(Protocol):
    """The recorder, as far as the window commands it. All return at once; what comes of it are events."""

    def start(self, options: RecordingOptions, *, at_ns: int | None = None) -> str:
        """Begin a recording; its id."""
        ...

    def post(self, command: Command, recording_id: str | None = None, *, at_ns: int | None = None) -> None:
        """A command to an active recording."""
        ...

    def stitch_again(self, folder: Path) -> None:
        """A failed recording's kept segments."""
        ...


@dataclass(frozen=True, slots=True)
class EnginePort:
    """All of it."""

    hub: DeviceHub
    recorder: TakesCommands
    settings: SettingsFile
    places: Places
    list_devices: Callable[[], Devices]
    """Blocks; never called on Qt's thread."""
