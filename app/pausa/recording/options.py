"""What a recording is to be: options from the settings, and the journal that a recording begins with."""

import contextlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pausa.capture.source import CameraFormat, MicrophoneFormat
from pausa.core.paths import Places
from pausa.core.settings import Container, Encoder, Settings, WhenActive, WhilePaused
from pausa.core.time.ticks import SOUND_ONLY_TICK
from pausa.recording.workspace.journal import Journal


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
    """With ``when_active`` replace: discard the old recording instead of keeping it."""
    max_ns: int | None = None
    """Stop after this much recorded time."""
    sound_correction_ns: int = 0
    devices_off_while_paused: bool = False


def recordings_folder(settings: Settings, places: Places) -> Path:
    """Return the folder of finished files."""
    return Path(settings.folder).expanduser().absolute() if settings.folder else places.default_folder


def recording_options(settings: Settings, folder: Path) -> RecordingOptions:
    """Return the options for a recording into ``folder``, everything else from the settings."""
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
    """Return the options for the next recording. Create the default folder if it is missing, but not one that the user chose."""
    if not settings.folder:
        with contextlib.suppress(OSError):  # the recorder tells, with what to do
            places.default_folder.mkdir(parents=True, exist_ok=True)
    return recording_options(settings, recordings_folder(settings, places))


def new_journal(
    recording_id: str,
    options: RecordingOptions,
    created: datetime,
    camera: CameraFormat | None,
    microphone: MicrophoneFormat | None,
) -> Journal:
    """Return the journal of a recording that begins with these devices."""
    fps = camera.fps if camera else SOUND_ONLY_TICK
    return Journal(
        recording_id=recording_id,
        title=options.title.strip(),
        created=created.isoformat(timespec="milliseconds"),
        container=options.container,
        crf=options.crf,
        fps_numerator=fps.numerator,
        fps_denominator=fps.denominator,
        width=camera.width & ~1 if camera else 0,
        height=camera.height & ~1 if camera else 0,
        sample_rate=microphone.sample_rate if microphone else 0,
        channels=microphone.channels if microphone else 0,
        camera=camera.device if camera else "",
        microphone=microphone.device if microphone else "",
    )
