"""What a recording is to be."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from pausa.core.paths import Places
from pausa.core.settings import Container, Encoder, Settings, WhenActive, WhilePaused


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordingOptions:
    """What a recording is to be."""

    folder: Path
    container: Container = Container.MP4
    title: str = ""
    crf: int = 23
    encoder: Encoder = Encoder.AUTO
    when_active: WhenActive = WhenActive.REFUSE
    replace_discards: bool = False
    """With ``when_active`` replace: throw the old one away instead of keeping it."""
    max_ns: int | None = None
    """Stop when so much is recorded."""
    sound_correction_ns: int = 0
    devices_off_while_paused: bool = False


def recordings_folder(settings: Settings, places: Places) -> Path:
    """Where finished files go."""
    return Path(settings.folder).expanduser().absolute() if settings.folder else places.default_folder


def recording_options(settings: Settings, folder: Path) -> RecordingOptions:
    """A recording into ``folder``, all else as the settings have it."""
    return RecordingOptions(
        folder=folder,
        container=settings.container,
        crf=settings.quality.crf,
        encoder=settings.encoder,
        when_active=settings.when_active,
        sound_correction_ns=round(settings.sound_correction_ms * 1_000_000),
        devices_off_while_paused=settings.while_paused is WhilePaused.DEVICES_OFF,
    )


def next_recording(settings: Settings, places: Places) -> RecordingOptions:
    """As the settings have it. Our own folder is made where it is missing; one that the user chose is not."""
    if not settings.folder:
        with contextlib.suppress(OSError):  # the recorder tells, with what to do
            places.default_folder.mkdir(parents=True, exist_ok=True)
    return recording_options(settings, recordings_folder(settings, places))
