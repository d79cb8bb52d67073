"""The parts of the program that a command uses; ``main`` builds them."""

from collections.abc import Callable
from dataclasses import dataclass
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
class RunningEngine:
    """The devices, the recorder and the catalogue, wired together."""

    hub: "Hub"
    recorder: "Recorder"
    catalogue: "Catalogue"
    announce: Listener
    """Passes an event to every listener of the recorder."""
    try_encoder: Callable[[], None]
    """Find the encoder that works now, so that the first recording need not wait. Blocks for up to some seconds."""

    def close(self) -> None:
        """Stop every recording, wait until its file is finished, and release the devices."""
        try:
            self.recorder.close()
        finally:
            self.hub.close()
            self.catalogue.close()


@dataclass(frozen=True, slots=True)
class Engine:
    """Functions that build or run each part, called only when needed: most commands need few of them."""

    places: Places
    open_settings: Callable[[], SettingsFile]
    open_catalogue: Callable[[], "Catalogue"]
    start: Callable[[SettingsFile, Listener], RunningEngine]
    """The listener receives every event of the devices and of the recorder."""
    list_devices: Callable[[], "Devices"]
    recover: Callable[[SettingsFile, "Catalogue", Listener], "list[Recovered]"]
    """Finish what dead processes left in every folder that recordings went to; the listener receives the events."""
