"""Which cameras and microphones there are.

PortAudio freezes its list when it starts and restarting it would end live streams, so the list is made by a
short-lived child: this module, run as a program.
"""

import json
import os
import platform
import struct
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from pausa.core.errors import PausaError

ON_LINUX = platform.system() == "Linux"
CHILD_FLAG = "--list-devices-child"
"""A frozen bundle has no ``-m``: its entry point hands this flag to :func:`main`."""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """``identifier`` is what ``--camera`` takes."""

    identifier: str
    name: str
    sizes: tuple[str, ...] = ()
    """As ``1280x720``, largest first; empty if the system does not list them."""


@dataclass(frozen=True, slots=True)
class MicrophoneInfo:
    """``identifier`` is what ``--microphone`` takes."""

    identifier: str
    name: str
    channels: int
    is_default: bool


@dataclass(frozen=True, slots=True)
class Devices:
    cameras: tuple[CameraInfo, ...] = ()
    microphones: tuple[MicrophoneInfo, ...] = ()


def list_devices(ask: Callable[[Sequence[str]], bytes]) -> Devices:
    """Return all devices; blocks for up to some seconds. A child that fails means that nothing was found.

    ``ask`` runs a child and returns what it prints.
    """
    command = (
        [sys.executable, CHILD_FLAG] if getattr(sys, "frozen", False) else [sys.executable, "-m", __name__]
    )
    try:
        found = json.loads(ask(command))
        return Devices(
            cameras=tuple(
                CameraInfo(**{**camera, "sizes": tuple(camera["sizes"])}) for camera in found["cameras"]
            ),
            microphones=tuple(MicrophoneInfo(**microphone) for microphone in found["microphones"]),
        )
    except (PausaError, ValueError, KeyError, TypeError):
        return Devices()


def main() -> None:
    """Print the devices as one line of JSON: the child's part."""
    devices = Devices(cameras=tuple(_cameras()), microphones=tuple(_microphones()))
    sys.stdout.write(json.dumps(asdict(devices)))


def _microphones() -> list[MicrophoneInfo]:
    from pausa.capture.microphone import portaudio
    from pausa.core.errors import MicrophoneError

    try:
        sound = portaudio()
        default = sound.default.device[0]
        return [
            MicrophoneInfo(
                identifier=str(device["name"]),
                name=str(device["name"]),
                channels=int(device["max_input_channels"]),
                is_default=device["index"] == default,
            )
            for device in sound.query_devices()
            if device["max_input_channels"] > 0
        ]
    except MicrophoneError:
        return []


def _cameras() -> list[CameraInfo]:
    if ON_LINUX:
        return linux_cameras()
    # Untested: only Linux has been tried.
    from cv2_enumerate_cameras import enumerate_cameras

    found = {camera.index % 100: camera.name for camera in enumerate_cameras()}
    return [CameraInfo(identifier=str(index), name=name) for index, name in sorted(found.items())]


# ── Video4Linux2 ─────────────────────────────────────────────────────────────────────────────────────
# Numbers from the kernel's videodev2.h; the ioctls are the same on all architectures that Pausa runs on.

_QUERYCAP = 0x80685600
_ENUM_FRAMESIZES = 0xC02C564A
_VIDEO_CAPTURE = 0x00000001
_DEVICE_CAPS = 0x80000000
_DISCRETE = 1
_MJPG = int.from_bytes(b"MJPG", "little")
_YUYV = int.from_bytes(b"YUYV", "little")


def linux_cameras() -> list[CameraInfo]:
    """Return the capture nodes below /dev in the order of their numbers, without metadata nodes."""
    nodes = sorted(
        (int(node.name[5:]), node)
        for node in Path("/dev").iterdir()
        if node.name.startswith("video") and node.name[5:].isdigit()
    )
    cameras = []
    for _, node in nodes:
        try:
            name = linux_camera_name(node)
        except PermissionError:
            name = node.name
        if name is not None:
            sizes = {size for code in (_MJPG, _YUYV) for size in _linux_sizes(node, code)}
            ordered = sorted(sizes, key=lambda size: size[0] * size[1], reverse=True)
            cameras.append(
                CameraInfo(str(node), name, tuple(f"{width}x{height}" for width, height in ordered))
            )
    return cameras


def linux_camera_name(node: Path) -> str | None:
    """Return the card name of a node, or None if it does not capture video or is missing. Raises PermissionError."""
    import fcntl

    try:
        descriptor = os.open(node, os.O_RDWR | os.O_NONBLOCK)
    except PermissionError:
        raise
    except OSError:
        return None
    try:
        answer = fcntl.ioctl(descriptor, _QUERYCAP, bytes(104))
    except OSError:
        return None
    finally:
        os.close(descriptor)
    capabilities, own = struct.unpack_from("<II", answer, 84)
    effective = own if capabilities & _DEVICE_CAPS else capabilities
    if not effective & _VIDEO_CAPTURE:
        return None
    return answer[16:48].split(b"\0")[0].decode(errors="replace")


def linux_nearest_size(node: Path, width: int, height: int) -> tuple[int, int, bool]:
    """Return the offered size nearest to the one asked for, and whether it is motion JPEG, which is preferred to raw."""
    offers = [
        (*size, jpeg) for code, jpeg in ((_MJPG, True), (_YUYV, False)) for size in _linux_sizes(node, code)
    ]
    if not offers:
        return width, height, True
    return min(offers, key=lambda offer: (abs(offer[0] - width) + abs(offer[1] - height), not offer[2]))


def _linux_sizes(node: Path, code: int) -> list[tuple[int, int]]:
    import fcntl

    try:
        descriptor = os.open(node, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return []
    sizes = []
    try:
        for index in range(64):
            answer = fcntl.ioctl(descriptor, _ENUM_FRAMESIZES, struct.pack("<II36x", index, code))
            _, _, kind, width, height = struct.unpack_from("<5I", answer)
            if kind != _DISCRETE:
                break
            sizes.append((width, height))
    except OSError:
        pass
    finally:
        os.close(descriptor)
    return sizes


if __name__ == "__main__":
    main()
