"""Whether the devices deliver, so that a recording can begin."""

from pausa.capture.hub import Hub
from pausa.core.errors import CameraError, InputError, MicrophoneError
from pausa.core.sentences import sentence


def still_opening(hub: Hub) -> bool:
    """Is one wanted that is not there yet?"""
    return (hub.wants_camera and hub.camera_format is None) or (
        hub.wants_microphone and hub.microphone_format is None
    )


def demand_devices(hub: Hub) -> None:
    """All that are wanted are there, and it is at least one. Raises CameraError, MicrophoneError, InputError."""
    if hub.wants_camera and hub.camera_format is None:
        raise CameraError(
            sentence(
                "The camera does not deliver a picture, so nothing was recorded; look at it and try again."
            )
        )
    if hub.wants_microphone and hub.microphone_format is None:
        raise MicrophoneError(
            sentence(
                "The microphone does not deliver sound, so nothing was recorded; look at it and try again."
            )
        )
    if hub.camera_format is None and hub.microphone_format is None:
        raise InputError(sentence("There is neither a camera nor a microphone to record; choose one."))
