"""What the settings mean for the devices and the recorder."""

import contextlib
from pathlib import Path

from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.paths import Places
from pausa.core.settings import Settings, WhilePaused, parse_rate, parse_size
from pausa.recording.options import RecordingOptions

DEFAULT = "default"
NONE = "none"
SYNTHETIC = "synthetic"


def camera_request(settings: Settings) -> CameraRequest | None:
    """None: the user wants no picture."""
    if settings.camera == NONE:
        return None
    width, height = parse_size(settings.size)
    return CameraRequest(device=settings.camera, width=width, height=height, fps=parse_rate(settings.fps))


def microphone_request(settings: Settings) -> MicrophoneRequest | None:
    """None: the user wants no sound."""
    if settings.microphone == NONE:
        return None
    return MicrophoneRequest(device=settings.microphone, channels=2 if settings.stereo else 1)


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
