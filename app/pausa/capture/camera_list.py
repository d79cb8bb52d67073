"""The cameras that are connected to this computer now, as every system tells them."""

import platform
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from pausa.capture.device_identity import DeviceIdentity, distinct, labels
from pausa.capture.video_nodes import VideoNode, VideoNodes

ON_LINUX = platform.system() == "Linux"

_COLOUR = {
    *("MJPG", "JPEG", "YUYV", "UYVY", "YVYU", "VYUY", "NV12", "NV21", "YU12", "YV12", "422P", "411P", "Y41P"),
    *("RGB3", "BGR3", "RGBP", "RGBO", "XR24", "AR24", "BX24", "BA24", "RX24", "RA24", "AB24", "XB24", "BGR4"),
}
"""Codes of pictures that ffmpeg or OpenCV turns into colours."""
_GREY = {
    "GREY",
    "Y8I",
    "Y04",
    "Y06",
    "Y10",
    "Y10B",
    "Y10P",
    "Y12",
    "Y12I",
    "Y14",
    "Y16",
    "Z16",
    "INVZ",
    "INZI",
    "L8",
}
"""Codes of infrared and depth cameras."""
_COMPRESSED = {"H264", "AVC1", "H263", "HEVC", "MPG1", "MPG2", "MPG4", "XVID", "VP80", "VP90", "S264"}
_INFRARED_NAMES = ("infrared", " ir ", "(ir)", "_ir_", "ir camera", "ir webcam", "windows hello", "depth")


class Flaw(StrEnum):
    """Why a camera cannot give a colour picture, as its description says before it is opened."""

    FORBIDDEN = "forbidden"
    INFRARED = "infrared"
    RAW = "raw"
    COMPRESSED = "compressed"
    HANGING = "hanging"


@dataclass(frozen=True, slots=True)
class PresentCamera:
    """A camera that is connected."""

    identity: DeviceIdentity
    source: int
    """The number by which OpenCV opens it: it may be another one after the next start of the computer."""
    label: str
    """Its name, told apart from others of the same name."""
    node: Path | None = None
    """On Linux only."""
    sizes: tuple[tuple[int, int], ...] = ()
    flaw: Flaw | None = None


def present_cameras(nodes: VideoNodes) -> list[PresentCamera]:
    """Return the cameras in the system's order. ``nodes`` looks at those of Linux, and remembers which driver hangs."""
    found = _of_linux(nodes) if ON_LINUX else _of_other_systems()
    identities = distinct([camera.identity for camera in found])
    return [
        replace(camera, identity=identity, label=label)
        for camera, identity, label in zip(found, identities, labels(identities), strict=True)
    ]


def flaw_of(node: VideoNode) -> Flaw | None:
    """Judge a node by what it says of itself. One that lists no format is given a chance."""
    if node.hangs:
        return Flaw.HANGING
    if node.is_forbidden:
        return Flaw.FORBIDDEN
    codes = {code.strip("\0 ").upper() for code in node.formats}
    if _sounds_infrared(node.identity.name):
        return Flaw.INFRARED
    if not codes or codes & _COLOUR:
        return None
    if codes & _GREY:
        return Flaw.INFRARED
    return Flaw.COMPRESSED if codes <= _COMPRESSED else Flaw.RAW


def _sounds_infrared(name: str) -> bool:
    spoken = f" {name.casefold()} "
    return any(hint in spoken for hint in _INFRARED_NAMES)


def _of_linux(nodes: VideoNodes) -> list[PresentCamera]:
    return [
        PresentCamera(
            identity=node.identity,
            source=node.number,
            label="",
            node=node.path,
            sizes=node.sizes,
            flaw=flaw_of(node),
        )
        for node in nodes.look()
    ]


def _of_other_systems() -> list[PresentCamera]:
    # Untested: only Linux has been tried. On macOS the order is that of OpenCV only if both sort by the unique id.
    import cv2
    from cv2_enumerate_cameras import enumerate_cameras

    backend = cv2.CAP_MSMF if platform.system() == "Windows" else cv2.CAP_AVFOUNDATION
    return [
        PresentCamera(
            identity=DeviceIdentity(camera.name, port=camera.path or ""),
            source=int(camera.index),
            label="",
            flaw=Flaw.INFRARED if _sounds_infrared(camera.name) else None,
        )
        for camera in enumerate_cameras(backend)
    ]
