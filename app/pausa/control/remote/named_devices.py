"""Devices that somebody names from afar: what is no device here is refused before anything is opened or changed.

A device may be named as ``pausa record`` takes it: by what ``pausa devices`` prints, a part of its name, its node or
its number, or by the address of a network camera.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from pausa.capture.camera_list import ON_LINUX
from pausa.capture.device_identity import DeviceIdentity, find_device
from pausa.capture.devices import CameraInfo, DeviceKind, Devices, MicrophoneInfo
from pausa.core.device_names import (
    DEFAULT,
    NONE,
    SYNTHETIC,
    address_of,
    chosen_device,
    is_network,
    spoken_device,
)
from pausa.core.errors import CameraError, MicrophoneError, PausaError, UnknownDeviceError
from pausa.core.sentences import Sentence, sentence

MOST_NAMED: Final = 8

_SPECIAL: Final = (DEFAULT, SYNTHETIC, NONE)
_KINDS: Final = {"camera": DeviceKind.CAMERA, "microphone": DeviceKind.MICROPHONE}

Infos = Sequence[CameraInfo] | Sequence[MicrophoneInfo]


class NamedDevices:
    """Judges names. Any thread; it may block for some seconds."""

    def __init__(self, list_devices: Callable[[], Devices], opened: Callable[[str], str]) -> None:
        """``opened`` returns what the open ``camera`` or ``microphone`` is, as ``str`` of a DeviceIdentity; empty: none is."""
        self._list_devices = list_devices
        self._opened = opened

    def demand_known(self, named: Mapping[str, str], remembered: Mapping[str, str]) -> None:
        """Check what ``named`` gives as ``camera`` and ``microphone``: one is to be there, or the remembered one. Raises UnknownDeviceError."""
        asked = {kind: device for kind, device in named.items() if device != remembered.get(kind)}
        self._demand(asked, lambda kind, device, infos: _unknown(kind, device, infos))

    def demand_there(self, named: Mapping[str, str], remembered: Mapping[str, str]) -> None:
        """Check that it is there now. Raises UnknownDeviceError; CameraError or MicrophoneError if it is only away."""

        def missing(kind: str, device: str, infos: Infos) -> PausaError:
            if device == remembered.get(kind):
                return _away(kind, device)
            return _unknown(kind, device, infos)

        self._demand(named, missing)

    def _demand(self, named: Mapping[str, str], missing: Callable[[str, str, Infos], PausaError]) -> None:
        found: Devices | None = None
        for kind, text in named.items():
            device = chosen_device(text)
            if device in _SPECIAL or self._is_open(kind, device):
                continue
            if kind == "camera" and is_network(device):
                if not address_of(device).partition("://")[2]:
                    raise UnknownDeviceError(_no_address(device), exit_code=CameraError.exit_code)
                continue
            found = found or self._list_devices()
            if _KINDS[kind] in found.unanswered:
                continue  # nobody knows what there is
            infos: Infos = found.cameras if kind == "camera" else found.microphones
            if not _is_there(device, infos):
                raise missing(kind, text, infos)

    def _is_open(self, kind: str, device: str) -> bool:
        opened = self._opened(kind)
        return bool(opened) and device == opened


def _is_there(device: str, infos: Infos) -> bool:
    """Whether a device in the list is meant, and only one. Raises nothing."""
    cameras = [info for info in infos if isinstance(info, CameraInfo)]
    if device.isascii() and device.isdigit():
        # The list of other systems may miss a camera that can be opened by its number.
        return any(info.node == f"/dev/video{int(device)}" for info in cameras) or not (
            ON_LINUX or any(isinstance(info, MicrophoneInfo) for info in infos)
        )
    if device.startswith("/") and "\0" not in device:
        node = str(Path(device).resolve())
        return any(node == info.node for info in cameras)
    identities = [DeviceIdentity.parse(info.identifier) for info in infos]
    return find_device(DeviceIdentity.parse(device), identities, lambda one: one).device is not None


def _unknown(kind: str, device: str, infos: Infos) -> UnknownDeviceError:
    names = {DeviceIdentity.parse(info.identifier): info.name for info in infos}
    several = find_device(DeviceIdentity.parse(device), list(names), lambda one: one).several
    shown = [name for identity, name in names.items() if identity in several] or list(names.values())
    told = ", ".join(f"“{name}”" for name in shown[:MOST_NAMED])
    spoken = spoken_device(device)
    if kind == "camera":
        return UnknownDeviceError(
            _no_camera(device, spoken, told, several=bool(several)), exit_code=CameraError.exit_code
        )
    return UnknownDeviceError(
        _no_microphone(spoken, told, several=bool(several)), exit_code=MicrophoneError.exit_code
    )


def _no_camera(device: str, spoken: str, names: str, *, several: bool) -> Sentence:
    if "://" in device:
        return _no_address(device)
    if several:
        return sentence(
            "“{device}” fits several cameras: {names}. Give more of the name.", device=spoken, names=names
        )
    if names:
        return sentence(
            "There is no camera “{device}”. There are: {names}. Nothing was changed.",
            device=spoken,
            names=names,
        )
    return sentence("There is no camera “{device}”, and no other one. Nothing was changed.", device=spoken)


def _no_microphone(spoken: str, names: str, *, several: bool) -> Sentence:
    if several:
        return sentence(
            "Several microphones fit “{device}”: {names}. Choose one of them by more of its name.",
            device=spoken,
            names=names,
        )
    if names:
        return sentence(
            "There is no microphone “{device}”. There are: {names}. Nothing was changed.",
            device=spoken,
            names=names,
        )
    return sentence(
        "There is no microphone “{device}”, and no other one. Nothing was changed.", device=spoken
    )


def _no_address(device: str) -> Sentence:
    return sentence(
        "“{address}” is not the address of a camera. It must begin with rtsp:// or http://.",
        address=spoken_device(device),
    )


def _away(kind: str, device: str) -> PausaError:
    spoken = spoken_device(device)
    if kind == "camera":
        return CameraError(
            sentence(
                "The camera “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.",
                device=spoken,
            )
        )
    return MicrophoneError(
        sentence(
            "The microphone “{device}” is not connected, so nothing was recorded. Plug it in, or choose another.",
            device=spoken,
        )
    )
