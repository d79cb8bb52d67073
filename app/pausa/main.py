"""The composition root: makes every part of the program and hands it to those that use it.

Heavy modules (cameras, sound, Qt) are imported where they are first needed, because most commands need none of them.
"""

import io
import logging
import os
import platform
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from pausa.control.cli import run
from pausa.control.engine import Engine, RunningEngine
from pausa.core.errors import PausaError
from pausa.core.events import Listener
from pausa.core.log_file import keep_log
from pausa.core.paths import Places
from pausa.core.settings import Encoder, SettingsFile

if TYPE_CHECKING:
    from pausa.capture.devices import Devices
    from pausa.capture.hub import Hub
    from pausa.library.catalogue import Catalogue
    from pausa.media.encoders import VideoEncoder
    from pausa.media.ffmpeg import Ffmpeg
    from pausa.recording.finishing.recovery import Recovered
    from pausa.recording.finishing.stitcher import NameFile
    from pausa.recording.recorder import Recorder

DEVICE_LIST_TIMEOUT_S = 15.0
FAULT = 70
"""The exit code of a bug."""

log = logging.getLogger("pausa")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window if there are no arguments, else run the command line. Return the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    places = Places.of_this_user()
    keep_log(places.log_file)
    _replace_unprintable_characters()
    try:
        if words == ["--list-devices-child"]:
            return _list_devices_for_the_parent()
        return run(words, engine(places)) if words else open_window(places)
    except Exception:
        log.exception("a fault ended Pausa; it was asked to %s", words[:1])
        print(
            f"pausa: Pausa has made a mistake and ends here; what was recorded is kept. {places.log_file} says more.",
            file=sys.stderr,
        )
        return FAULT


def open_window(places: Places) -> int:
    """Open the window, or print the help if there is no screen. Return the exit code."""
    if not _has_screen():
        return run(["--help"], engine(places))
    from pausa.ui.application import run_window, show_problem

    parts = WindowParts(places)
    try:
        return run_window(parts, [])
    except PausaError as error:
        show_problem(error.sentence)
        return error.exit_code
    finally:
        parts.close()


def _has_screen() -> bool:
    if platform.system() != "Linux":
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


class WindowParts:
    """What the window works with. Where another Pausa runs already only the settings are asked for, so the rest waits.

    What a dead process has left behind is brought back meanwhile, and told like any other recording.
    """

    def __init__(self, places: Places) -> None:
        self.places = places
        self.settings = SettingsFile(places.settings_file)
        self._running: RunningEngine | None = None
        self._recovery: threading.Thread | None = None
        self._ffmpeg: Ffmpeg | None = None

    @property
    def hub(self) -> "Hub":
        """The devices."""
        return self._parts.hub

    @property
    def recorder(self) -> "Recorder":
        """The recorder."""
        return self._parts.recorder

    @property
    def catalogue(self) -> "Catalogue":
        """All recordings."""
        return self._parts.catalogue

    @property
    def ffmpeg(self) -> "Ffmpeg":
        """The one that the settings named at the start. Raises MediaError."""
        from pausa.media.ffmpeg import find_ffmpeg

        if self._ffmpeg is None:
            self._ffmpeg = find_ffmpeg(self.settings.value.ffmpeg)
        return self._ffmpeg

    def list_devices(self) -> "Devices":
        return list_devices()

    def close(self) -> None:
        """Wait for what is being finished, give everything back."""
        if self._recovery is not None:
            self._recovery.join()
        if self._running is not None:
            self._running.close()

    @property
    def _parts(self) -> RunningEngine:
        if self._running is None:
            running = start_engine(self.places, self.settings, lambda _: None)
            self._running = running
            self._recovery = threading.Thread(
                target=self._recover, args=(running,), name="recovery", daemon=True
            )
            self._recovery.start()
        return self._running

    def _recover(self, running: RunningEngine) -> None:
        running.try_encoder()
        try:
            _recover(self.places, self.settings, running.catalogue, running.announce)
        except PausaError:
            log.exception("what was left behind could not be brought back")


def engine(places: Places) -> Engine:
    """For the command line."""
    return Engine(
        places=places,
        open_settings=lambda: SettingsFile(places.settings_file),
        open_catalogue=lambda: _open_catalogue(places),
        start=lambda settings, listener: start_engine(places, settings, listener),
        list_devices=list_devices,
        recover=lambda settings, catalogue, listener: _recover(places, settings, catalogue, listener),
    )


def start_engine(places: Places, settings: SettingsFile, listener: Listener) -> RunningEngine:
    """Start devices, recorder and catalogue; ``listener`` gets every event. Raises MediaError, LibraryError."""
    from pausa.capture.hub import Hub
    from pausa.core.announcer import Announcer
    from pausa.media.ffmpeg import find_ffmpeg
    from pausa.recording.recorder import Recorder

    ffmpeg = find_ffmpeg(settings.value.ffmpeg)
    catalogue = _open_catalogue(places)
    announcer = Announcer()
    announcer.subscribe(catalogue.on_event)
    announcer.subscribe(listener)
    hub = Hub(emit=announcer)
    choose_encoder = _encoder_chooser(ffmpeg.path)
    recorder = Recorder(
        hub=hub,
        ffmpeg=ffmpeg,
        choose_encoder=choose_encoder,
        name_file=_file_namer(settings),
        announcer=announcer,
    )

    def try_encoder() -> None:
        choose_encoder(settings.value.encoder)

    return RunningEngine(
        hub=hub, recorder=recorder, catalogue=catalogue, announce=announcer, try_encoder=try_encoder
    )


def _open_catalogue(places: Places) -> "Catalogue":
    from pausa.library.catalogue import Catalogue

    return Catalogue(places.catalogue_file)


def list_devices() -> "Devices":
    """Return the cameras and microphones that are there. Blocks for up to some seconds."""
    from pausa.capture import devices
    from pausa.media.process import output

    return devices.list_devices(lambda argv: output(argv, timeout_s=DEVICE_LIST_TIMEOUT_S)[0])


def _list_devices_for_the_parent() -> int:
    """List the devices as the child of another Pausa: a frozen bundle has no other program to start."""
    from pausa.capture.devices import main as list_as_child

    list_as_child()
    return 0


def _recover(
    places: Places, settings: SettingsFile, catalogue: "Catalogue", listener: Listener
) -> "list[Recovered]":
    """Finish what dead processes left in every folder that recordings went to; ``listener`` receives the events."""
    from pausa.media.ffmpeg import find_ffmpeg
    from pausa.recording.finishing.recovery import recover
    from pausa.recording.options import recordings_folder

    ffmpeg = find_ffmpeg(settings.value.ffmpeg)
    return recover(
        [recordings_folder(settings.value, places), places.default_folder, *catalogue.folders()],
        ffmpeg=ffmpeg,
        choose_encoder=_encoder_chooser(ffmpeg.path),
        name_file=_file_namer(settings),
        emit=listener,
    )


def _encoder_chooser(ffmpeg: Path) -> "Callable[[Encoder], VideoEncoder]":
    """Return a function that tries each kind of encoder once; concurrent callers wait for the running trial."""
    from pausa.media.encoders import choose_encoder

    chosen: dict[Encoder, VideoEncoder] = {}
    trying = threading.Lock()

    def choose(wanted: Encoder) -> "VideoEncoder":
        with trying:
            if wanted not in chosen:
                chosen[wanted] = choose_encoder(wanted, ffmpeg, sys.platform)
            return chosen[wanted]

    return choose


def _file_namer(settings: SettingsFile) -> "NameFile":
    """Return a function that names a file by its title, or by the pattern in the settings of that moment."""
    from pausa.library.file_names import file_name, free_path

    def name_file(title: str, created: datetime, folder: Path, suffix: str) -> Path:
        return free_path(folder, file_name(settings.value.name_pattern, title, created), suffix)

    return name_file


def _replace_unprintable_characters() -> None:
    """Print a question mark, not an error, for a character that the terminal's encoding does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
