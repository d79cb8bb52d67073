"""What the commands work with, handed in by the composition root."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pausa.core.events import Listener
from pausa.core.paths import Places
from pausa.core.settings import SettingsFile

if TYPE_CHECKING:  # so that no camera library is loaded to print a list
    from pausa.capture.devices import Devices
    from pausa.capture.hub import Hub
    from pausa.library.catalogue import Catalogue
    from pausa.recording.finishing.recovery import Recovered
    from pausa.recording.recorder import Recorder


@dataclass(frozen=True, slots=True)
class Studio:
    """The devices, the recorder and the catalogue, wired together."""

    hub: "Hub"
    recorder: "Recorder"
    catalogue: "Catalogue"
    announce: Listener
    """Hands an event to all who listen to the recorder."""
    try_encoder: Callable[[], None]
    """Find out which encoder works, so that the first recording does not wait for the trial. Blocks up to some seconds."""

    def close(self) -> None:
        """Stop and keep what is recorded, wait until it is in its place, give the devices back."""
        try:
            self.recorder.close()
        finally:
            self.hub.close()
            self.catalogue.close()


@dataclass(frozen=True, slots=True)
class Engine:
    """Each part is built when a command asks for it, because most commands need few of them."""

    places: Places
    open_settings: Callable[[], SettingsFile]
    open_catalogue: Callable[[], "Catalogue"]
    open_studio: Callable[[SettingsFile, Listener], Studio]
    """The listener hears every event, of the devices and of the recorder."""
    list_devices: Callable[[], "Devices"]
    recover: Callable[[SettingsFile, Iterable[Path], Listener], "list[Recovered]"]
    """Looks below the folders; the listener hears what becomes of each recording."""
