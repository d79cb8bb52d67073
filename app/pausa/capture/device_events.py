"""Device events, made from formats and errors. They belong to no recording."""

import time

from pausa.capture.source import CameraFormat, MicrophoneFormat
from pausa.core.events import CameraOpened, DeviceLost, DeviceReturned, MicrophoneOpened, Noticed
from pausa.core.sentences import Sentence


def noticed(code: str, message: Sentence) -> Noticed:
    """Something the user should know; the codes are those of ``events.Noticed``."""
    return Noticed(
        recording_id=None, state=None, monotonic_ns=time.monotonic_ns(), code=code, message=message
    )


def device_lost(kind: str, device: str, message: Sentence) -> DeviceLost:
    """``kind`` is ``camera`` or ``microphone``."""
    return DeviceLost(
        recording_id=None,
        state=None,
        monotonic_ns=time.monotonic_ns(),
        kind=kind,
        device=device,
        message=message,
    )


def device_returned(kind: str, device: str) -> DeviceReturned:
    """After ``device_lost``."""
    return DeviceReturned(
        recording_id=None, state=None, monotonic_ns=time.monotonic_ns(), kind=kind, device=device
    )


def camera_opened(camera: CameraFormat) -> CameraOpened:
    """What was granted."""
    return CameraOpened(
        recording_id=None,
        state=None,
        monotonic_ns=time.monotonic_ns(),
        device=camera.device,
        width=camera.width,
        height=camera.height,
        fps=float(camera.fps),
        pixel_format=camera.pixel_format.value,
        notice=camera.notice,
    )


def microphone_opened(microphone: MicrophoneFormat) -> MicrophoneOpened:
    """What was granted."""
    return MicrophoneOpened(
        recording_id=None,
        state=None,
        monotonic_ns=time.monotonic_ns(),
        device=microphone.device,
        sample_rate=microphone.sample_rate,
        channels=microphone.channels,
        notice=microphone.notice,
    )
