"""The engine as the window gets it, in a home of its own, on the synthetic devices."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pausa.capture.devices import Devices
from pausa.capture.hub import Hub
from pausa.core.paths import Places
from pausa.core.settings import Encoder, SettingsFile
from pausa.library.catalogue import Catalogue
from pausa.main import list_devices, start_engine
from pausa.media.ffmpeg import Ffmpeg, find_ffmpeg
from pausa.recording.recorder import Recorder

OFFSCREEN = Path(__file__).with_name("screen.json")
"""Qt's own screen in memory is 800 × 800, this one is a desk's."""


@dataclass(frozen=True)
class SyntheticWindowEngine:
    """All that the window is given."""

    places: Places
    settings: SettingsFile
    hub: Hub
    recorder: Recorder
    catalogue: Catalogue
    ffmpeg: Ffmpeg
    list_devices: Callable[[], Devices] = list_devices


@contextmanager
def open_window_engine(home: Path, **settings: Any) -> Iterator[SyntheticWindowEngine]:
    """``settings``: those that differ."""
    places = Places.under(home)
    file = SettingsFile(places.settings_file)
    devices = {"camera": "synthetic", "microphone": "synthetic"}
    file.change(**{**devices, "encoder": Encoder.X264, "welcomed": True, **settings})
    running = start_engine(places, file, lambda _event: None)
    try:
        yield SyntheticWindowEngine(
            places, file, running.hub, running.recorder, running.catalogue, find_ffmpeg()
        )
    finally:
        running.close()
