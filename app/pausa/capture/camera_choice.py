"""Which camera is opened: the one that was named, the same one after a loss, or the first that gives a colour picture.

It never takes another camera than the one that was meant without saying so.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from pausa.capture.camera import FIRST_FRAME_S, DeviceCamera, UnusableCamera, hanging
from pausa.capture.camera_list import ON_LINUX, Flaw, PresentCamera
from pausa.capture.device_identity import Certainty, DeviceIdentity, find_device
from pausa.capture.source import CameraRequest, Frame, PixelFormat
from pausa.core.device_names import spoken_device
from pausa.core.errors import CameraError, NoCameraError
from pausa.core.sentences import NOTHING, Sentence, joined, sentence

MOST_NAMED = 4
MOST_DIGITS = 10
IMPATIENT_S = 3.0
"""Wait so long for the first frame of a camera if there are others."""
COLOUR_FRAMES = 10
"""Look at so many frames before a picture counts as one without colours."""
COLOUR_LEVELS = 12
COLOUR_SHARE = 0.002
"""A picture has colours if in this share of it red, green and blue differ by so many levels."""

_REASONS = {
    Flaw.FORBIDDEN: sentence("this user is not allowed to open it"),
    Flaw.INFRARED: sentence("it gives infrared pictures only"),
    Flaw.RAW: sentence("it gives raw sensor data only"),
    Flaw.COMPRESSED: sentence("it gives compressed video only"),
    Flaw.HANGING: sentence("it does not answer"),
}


def open_named(
    request: CameraRequest,
    present: Sequence[PresentCamera],
    goes_on: Callable[[], bool],
    *,
    patience: float = 1.0,
) -> tuple[DeviceCamera, PresentCamera]:
    """Open the camera that the request names. ``patience`` multiplies how long its first frame may take. Raises CameraError."""
    camera, notice = _named(request.device, present)
    return open_present(request, camera, goes_on, notice=notice, patience=patience), camera


def open_present(
    request: CameraRequest,
    camera: PresentCamera,
    goes_on: Callable[[], bool],
    *,
    notice: Sentence = NOTHING,
    patience: float = 1.0,
) -> DeviceCamera:
    """Open this very camera. Raises CameraError."""
    if camera.flaw is Flaw.FORBIDDEN:
        raise CameraError(
            sentence(
                "You do not have permission to use the camera “{device}”. Add yourself to the group “video”, and log in again.",
                device=camera.label,
            )
        )
    if camera.flaw is Flaw.HANGING:
        raise hanging(camera.label)
    return DeviceCamera(request, camera, notice=notice, goes_on=goes_on, patience_s=FIRST_FRAME_S * patience)


def open_default(
    request: CameraRequest,
    present: Sequence[PresentCamera],
    goes_on: Callable[[], bool],
    *,
    patience: float = 1.0,
) -> tuple[DeviceCamera, PresentCamera]:
    """Open the first camera that delivers a colour picture. Raises CameraError, which names each that was passed over."""
    if not present:
        raise NoCameraError(sentence("No camera was found. Plug one in, or record sound only."))
    if len(present) == 1 and present[0].flaw in (None, Flaw.FORBIDDEN, Flaw.HANGING):
        return open_present(request, present[0], goes_on, patience=patience), present[0]
    passed_over: list[tuple[PresentCamera, Sentence]] = []
    colourless: list[PresentCamera] = []
    for place, camera in enumerate(present):
        if not goes_on():
            break
        if camera.flaw is not None:
            passed_over.append((camera, _REASONS[camera.flaw]))
            continue
        try:
            opened = DeviceCamera(request, camera, goes_on=goes_on, patience_s=IMPATIENT_S * patience)
        except UnusableCamera as unusable:
            passed_over.append((camera, unusable.reason))
            continue
        others = [other for other in present[place + 1 :] if other.flaw is None]
        if (others or colourless) and not shows_colour(opened, goes_on):
            opened.close()
            colourless.append(camera)
            continue
        passed_over += [(grey, sentence("its picture has no colours")) for grey in colourless]
        return _with_notice(opened, camera, passed_over), camera
    for camera in colourless:
        # Better a grey picture, as of a covered lens, than none.
        try:
            return _with_notice(DeviceCamera(request, camera, goes_on=goes_on), camera, passed_over), camera
        except UnusableCamera as unusable:
            passed_over.append((camera, unusable.reason))
    raise CameraError(
        sentence(
            "No camera can be used. {reasons} Correct this, or choose a camera by its name.",
            reasons=_all_reasons(passed_over),
        )
    )


def shows_colour(camera: DeviceCamera, goes_on: Callable[[], bool]) -> bool:
    """Whether one of the camera's next frames has colours: an infrared camera may pack its grey picture as any other."""
    for _ in range(COLOUR_FRAMES):
        try:
            frame = camera.read()
        except CameraError:
            return False
        if frame is not None and has_colour(frame):
            return True
        if not goes_on():
            break
    return False


def has_colour(frame: Frame) -> bool:
    """Whether a frame shows any colour. One that cannot be read counts as coloured, because nothing is known of it."""
    match frame.pixel_format:
        case PixelFormat.JPEG:
            small = cv2.imdecode(np.frombuffer(frame.data, np.uint8), cv2.IMREAD_REDUCED_COLOR_8)
            if small is None:
                return True
            spread = small.max(axis=2).astype(np.int16) - small.min(axis=2)
        case PixelFormat.BGR:
            picture = np.frombuffer(frame.data, np.uint8).reshape(frame.height, frame.width, 3)[::8, ::8]
            spread = picture.max(axis=2).astype(np.int16) - picture.min(axis=2)
        case PixelFormat.YUYV:
            chroma = np.frombuffer(frame.data, np.uint8)[1::2].astype(np.int16)
            spread = np.abs(chroma - 128)
        case _:
            return True
    return bool((spread > COLOUR_LEVELS).mean() > COLOUR_SHARE)


def _named(device: str, present: Sequence[PresentCamera]) -> tuple[PresentCamera, Sentence]:
    """Return the camera that a name, a number, a node or a link means, and a notice if it may be another one."""
    for camera in present:
        if _is_at(device, camera):
            return camera, NOTHING
    found = find_device(DeviceIdentity.parse(device), present, lambda camera: camera.identity)
    if found.several:
        raise CameraError(
            sentence(
                "“{device}” fits several cameras: {names}. Give more of the name.",
                device=spoken_device(device),
                names=", ".join(camera.label for camera in found.several),
            )
        )
    if found.device is None:
        number = _number(device)
        if not ON_LINUX and number is not None:
            # The list of these systems may miss a camera that can be opened by its number.
            return PresentCamera(
                DeviceIdentity(sentence("Camera {device}", device=device)), number, device
            ), NOTHING
        raise CameraError(
            sentence(
                "The camera “{device}” was not found. Plug it in, or choose another.",
                device=spoken_device(device),
            )
        )
    match found.certainty:
        case Certainty.SURE:
            return found.device, NOTHING
        case Certainty.FIRST_OF_SEVERAL:
            return found.device, sentence(
                "Several cameras are called “{name}”. “{device}” is used.",
                name=found.device.identity.name,
                device=found.device.label,
            )
        case Certainty.ANOTHER:
            return found.device, sentence(
                "The chosen camera is not connected. “{device}”, another one of the same model, is used.",
                device=found.device.label,
            )


def _is_at(device: str, camera: PresentCamera) -> bool:
    """Whether ``device`` is the camera's number, its node, or a link to its node as udev makes them."""
    if (number := _number(device)) is not None:
        return number == camera.source
    return camera.node is not None and device.startswith("/") and Path(device).resolve() == camera.node


def _number(device: str) -> int | None:
    """Return the number that ``device`` is; None for any other text, also for a superscript and what no system counts to."""
    return int(device) if device.isascii() and device.isdigit() and len(device) < MOST_DIGITS else None


def _with_notice(
    opened: DeviceCamera, camera: PresentCamera, passed_over: Sequence[tuple[PresentCamera, Sentence]]
) -> DeviceCamera:
    if passed_over:
        opened.add_notice(
            sentence(
                "The camera “{device}” is used. Others were passed over. {reasons}",
                device=camera.label,
                reasons=_all_reasons(passed_over),
            )
        )
    return opened


def _all_reasons(passed_over: Sequence[tuple[PresentCamera, Sentence]]) -> Sentence:
    """Return one sentence for each camera, of the first few."""
    return joined(
        *(
            sentence("“{device}”: {reason}.", device=camera.label, reason=reason)
            for camera, reason in passed_over[:MOST_NAMED]
        )
    )
