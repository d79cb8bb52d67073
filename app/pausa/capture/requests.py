"""What the settings ask of the camera and the microphone.

A test picture or test sound may stand in only where nobody has named the device: a recording must not show a test
picture in place of a named camera.
"""

from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.device_names import DEFAULT, NONE, chosen_device
from pausa.core.formats import parse_inputs, parse_rate, parse_size
from pausa.core.settings import Settings


def camera_request(settings: Settings) -> CameraRequest | None:
    """Return None where the user wants no picture."""
    device = chosen_device(settings.camera)
    if device == NONE:
        return None
    width, height = parse_size(settings.size)
    return CameraRequest(
        device=device,
        width=width,
        height=height,
        fps=parse_rate(settings.fps),
        may_stand_in=device == DEFAULT,
    )


def microphone_request(settings: Settings) -> MicrophoneRequest | None:
    """Return None where the user wants no sound."""
    device = chosen_device(settings.microphone)
    if device == NONE:
        return None
    inputs, stereo = parse_inputs(settings.microphone_inputs)
    mixed = len(inputs) > 1 and not stereo
    return MicrophoneRequest(
        device=device,
        channels=2 if stereo or (settings.stereo and not mixed) else 1,
        inputs=inputs,
        may_stand_in=device == DEFAULT,
    )
