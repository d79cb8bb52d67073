"""What the settings mean for the devices and the recorder."""

from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.settings import Settings, parse_rate, parse_size

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
