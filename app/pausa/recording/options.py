"""What a recording is to be, from the settings."""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from pausa.core.durable_files import make_folder
from pausa.core.orientation import UPRIGHT, Orientation
from pausa.core.paths import Places
from pausa.core.settings import Container, Encoder, Settings, WhenActive, WhilePaused
from pausa.core.written_paths import absolute_path


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingOptions:
    folder: Path
    container: Container = Container.MP4
    title: str = ""
    crf: int = 23
    orientation: Orientation = UPRIGHT
    encoder: Encoder = Encoder.AUTO
    when_active: WhenActive = WhenActive.REFUSE
    replace_discards: bool = False
    """With ``when_active`` replace: discard the old recording instead of keeping it."""
    start_reason: str = "user"
    """As of ``RecordingStarting``."""
    pre_roll_ns: int = 0
    """It begins so much before the moment at which it was recognised that it should begin."""
    max_ns: int | None = None
    """Stop after this much recorded time."""
    sound_correction_ns: int = 0
    devices_off_while_paused: bool = False
    begins_without_camera: bool = False
    """A camera that is missing does not keep it from beginning: there is sound, and a black picture until the camera comes."""
    words: bool = False
    """Whether what is said is written."""
    words_model: str = ""
    """As in the settings, like the next one."""
    words_language: str = ""


def recordings_folder(settings: Settings, places: Places) -> Path:
    """Return the folder of finished files."""
    return absolute_path(settings.folder) if settings.folder else places.default_folder


def recording_options(settings: Settings, folder: Path) -> RecordingOptions:
    """Return the options for a recording into ``folder``, everything else from the settings."""
    return RecordingOptions(
        folder=folder,
        container=settings.container,
        crf=settings.quality.crf,
        orientation=Orientation(settings.rotation, settings.flip),
        encoder=settings.encoder,
        when_active=settings.when_active,
        sound_correction_ns=round(settings.sound_correction_ms * 1_000_000),
        devices_off_while_paused=settings.while_paused is WhilePaused.DEVICES_OFF,
        words=settings.words_on,
        words_model=settings.words_model,
        words_language=settings.words_language,
    )


def next_recording(settings: Settings, places: Places) -> RecordingOptions:
    """Return the options for the next recording of somebody who watches it. Create the default folder if it is missing, but not one that the user chose."""
    if not settings.folder:
        with contextlib.suppress(OSError):  # the recorder tells, with what to do
            make_folder(places.default_folder)
    options = recording_options(settings, recordings_folder(settings, places))
    return replace(options, begins_without_camera=True)
