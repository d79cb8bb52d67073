"""What the settings ask of the camera and the microphone."""

from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.device_names import NONE
from pausa.core.formats import parse_rate, parse_size
from pausa.core.settings import Settings


def camera_request(settings: Settings) -> CameraRequest | None:
    """Return None where the user wants no picture."""
    if settings.camera == NONE:
        return None
    width, height = parse_size(settings.size)
    return CameraRequest(device=settings.camera, width=width, height=height, fps=parse_rate(settings.fps))


def microphone_request(settings: Settings) -> MicrophoneRequest | None:
    """Return None where the user wants no sound."""
    if settings.microphone == NONE:
        return None
    return MicrophoneRequest(device=settings.microphone, channels=2 if settings.stereo else 1)
