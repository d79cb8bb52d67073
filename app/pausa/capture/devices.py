"""Which cameras and microphones there are.

PortAudio freezes its list when it starts and restarting it would end live streams, and a driver or a sound server may
hang; so each list is made by a short-lived child of its own: this module, run as a program.
"""

import json
import sys
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Protocol

from pausa.capture.device_identity import Certainty, DeviceIdentity, find_device, labels
from pausa.core.device_names import DEFAULT, NONE, SYNTHETIC, is_network
from pausa.core.errors import MicrophoneError, PausaError
from pausa.core.sentences import sentence

CHILD_FLAG = "--list-devices-child"
"""A frozen bundle has no ``-m``: its entry point hands this flag and the kind to :func:`main`."""


class DeviceKind(StrEnum):
    CAMERA = "cameras"
    MICROPHONE = "microphones"


BOTH = (DeviceKind.CAMERA, DeviceKind.MICROPHONE)


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """``identifier`` is what ``--camera`` takes: name, serial number and port, so that it stays true."""

    identifier: str
    name: str
    """Its name, told apart from others of the same name."""
    sizes: tuple[str, ...] = ()
    """As ``1280x720``, largest first; empty if the system does not list them."""
    node: str = ""
    """On Linux its present node, as ``/dev/video0``."""


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
    unanswered: tuple[str, ...] = ()
    """The kinds for which the system gave no answer: nothing is known of them."""

    def updated(self, kind: DeviceKind, answer: "Devices") -> "Devices":
        """Return these devices with the newest answer for one kind; without an answer the last known stay."""
        unanswered = {*self.unanswered} - {kind.value}
        if kind.value in answer.unanswered:
            return replace(self, unanswered=tuple(sorted({*unanswered, kind.value})))
        if kind is DeviceKind.CAMERA:
            return replace(self, cameras=answer.cameras, unanswered=tuple(sorted(unanswered)))
        return replace(self, microphones=answer.microphones, unanswered=tuple(sorted(unanswered)))


def listed(infos: Sequence[CameraInfo] | Sequence[MicrophoneInfo], chosen: str) -> str:
    """Return the identifier in the list that a setting means, which may be an older form; else the setting itself."""
    if chosen in (DEFAULT, SYNTHETIC, NONE) or is_network(chosen):
        return chosen
    for info in infos:
        if chosen == info.identifier or (isinstance(info, CameraInfo) and chosen and chosen == info.node):
            return info.identifier
    identities = [DeviceIdentity.parse(info.identifier) for info in infos]
    found = find_device(DeviceIdentity.parse(chosen), identities, lambda identity: identity)
    sure = found.device is not None and found.certainty is Certainty.SURE
    return str(found.device) if sure else chosen


def remembered(chosen: str, opened: str) -> str:
    """Return what the settings should hold after the device ``opened`` was opened for what they held.

    A number, a node, a link or a bare name becomes what the device is; a device that moved takes its new port along.
    A choice stays where another device than the chosen one may have been taken for it.
    """
    if not opened or chosen in (DEFAULT, SYNTHETIC, NONE) or is_network(chosen):
        return chosen
    before, now = DeviceIdentity.parse(chosen), DeviceIdentity.parse(opened)
    is_older_form = not before.serial and not before.port
    is_the_same = (before.serial and before.serial == now.serial) or (
        before.port and (before.serial, before.port) == (now.serial, now.port)
    )
    return opened if is_older_form or is_the_same else chosen


class DeviceLister(Protocol):
    """Lists the devices of some kinds (None: of all). Blocks for up to some seconds; never raises."""

    def __call__(self, kinds: Collection[DeviceKind] | None = None) -> Devices: ...


def list_devices(
    ask: Callable[[Sequence[str]], bytes], kinds: Collection[DeviceKind] | None = None
) -> Devices:
    """Return the devices of these kinds (None: of all); blocks for up to some seconds. Each kind is listed whatever the other does.

    ``ask`` runs a child and returns what it prints; it ends a child that hangs.
    """
    with ThreadPoolExecutor(max_workers=len(BOTH), thread_name_prefix="device-list") as threads:
        answers = {kind: threads.submit(_ask_child, ask, kind) for kind in kinds or BOTH}
        found = {kind: answer.result() for kind, answer in answers.items()}
    return Devices(
        cameras=tuple(found.get(DeviceKind.CAMERA) or ()),
        microphones=tuple(found.get(DeviceKind.MICROPHONE) or ()),
        unanswered=tuple(kind.value for kind, answer in found.items() if answer is None),
    )


def _ask_child(ask: Callable[[Sequence[str]], bytes], kind: DeviceKind) -> list[Any] | None:
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", __name__]
    try:
        found = json.loads(ask([*program, CHILD_FLAG, kind.value]))
        if kind is DeviceKind.MICROPHONE:
            return [MicrophoneInfo(**microphone) for microphone in found]
        return [CameraInfo(**{**camera, "sizes": tuple(camera["sizes"])}) for camera in found]
    except (PausaError, ValueError, KeyError, TypeError):
        return None


def main(arguments: Sequence[str]) -> None:
    """Print the devices of one kind as one line of JSON: the child's part. ``arguments``: the flag and the kind."""
    listed = _microphones() if arguments[-1] == DeviceKind.MICROPHONE else _cameras()
    sys.stdout.write(json.dumps([asdict(device) for device in listed]))


def _cameras() -> list[CameraInfo]:
    from pausa.capture.camera_list import Flaw, present_cameras
    from pausa.capture.video_nodes import VideoNodes

    return [
        CameraInfo(
            identifier=str(camera.identity),
            name=camera.label,
            sizes=tuple(f"{width}x{height}" for width, height in camera.sizes),
            node=str(camera.node or ""),
        )
        for camera in present_cameras(VideoNodes())
        if camera.flaw is not Flaw.RAW
    ]


def _microphones() -> list[MicrophoneInfo]:
    from pausa.capture.sound_sources import list_sources

    sources = list_sources()
    if sources.hanging and not sources.found:
        raise MicrophoneError(sentence("The computer’s sound system does not answer."))
    named = labels([source.identity for source in sources.found])
    return [
        MicrophoneInfo(
            identifier=str(source.identity),
            name=name,
            channels=source.channels,
            is_default=source is sources.default,
        )
        for source, name in zip(sources.found, named, strict=True)
    ]


if __name__ == "__main__":
    main(sys.argv[1:])
