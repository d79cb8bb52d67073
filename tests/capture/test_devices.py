"""The list of the devices, made by one child for each kind."""

import json
from collections.abc import Sequence
from dataclasses import asdict

import pytest

from pausa.capture.devices import (
    CHILD_FLAG,
    CameraInfo,
    DeviceKind,
    Devices,
    MicrophoneInfo,
    list_devices,
    listed,
)
from pausa.core.errors import MediaError

DESK = CameraInfo("HD Webcam [serial=A1 port=usb-1]", "HD Webcam (port 1)", ("1280x720",), "/dev/video0")
SHELF = CameraInfo("HD Webcam [serial=B2 port=usb-2]", "HD Webcam (port 2)", node="/dev/video2")
LAPTOP = CameraInfo("Integrated Camera [port=usb-8]", "Integrated Camera", node="/dev/video4")
MICROPHONE = MicrophoneInfo("usb", "Desk microphone", 1, is_default=True)


def child(argv: Sequence[str]) -> bytes:
    """Answer as the two children do."""
    assert CHILD_FLAG in argv
    infos = [DESK] if argv[-1] == DeviceKind.CAMERA else [MICROPHONE]
    return json.dumps([asdict(info) for info in infos]).encode()


def test_each_kind_is_listed_by_a_child_of_its_own() -> None:
    assert list_devices(child) == Devices((DESK,), (MICROPHONE,))
    assert list_devices(child, (DeviceKind.CAMERA,)) == Devices((DESK,))


@pytest.mark.parametrize("answer", [b"", b"{", b"[{}]"])
def test_a_child_that_hangs_or_breaks_leaves_the_other_kind_alone(answer: bytes) -> None:
    def half(argv: Sequence[str]) -> bytes:
        return child(argv) if argv[-1] == DeviceKind.CAMERA else answer

    assert list_devices(half) == Devices((DESK,), unanswered=("microphones",))


def test_a_child_that_does_not_start_leaves_all_unknown() -> None:
    def fail(argv: Sequence[str]) -> bytes:
        raise MediaError(argv[0])

    assert list_devices(fail) == Devices(unanswered=("cameras", "microphones"))


def test_a_kind_without_an_answer_keeps_what_was_known() -> None:
    known = Devices((DESK,), (MICROPHONE,))
    silent = known.updated(DeviceKind.MICROPHONE, Devices(unanswered=("microphones",)))
    assert silent == Devices((DESK,), (MICROPHONE,), ("microphones",))
    assert silent.updated(DeviceKind.MICROPHONE, Devices()) == Devices((DESK,))


@pytest.mark.parametrize(
    ("chosen", "found"),
    [
        (DESK.identifier, DESK.identifier),
        ("/dev/video2", SHELF.identifier),
        ("HD Webcam [serial=B2 port=usb-7]", SHELF.identifier),
        ("Integrated Camera", LAPTOP.identifier),
        ("integr", LAPTOP.identifier),
        ("HD Webcam", "HD Webcam"),
        ("Gone", "Gone"),
        ("default", "default"),
        ("none", "none"),
        ("", ""),
    ],
)
def test_what_a_setting_means_in_the_list(chosen: str, found: str) -> None:
    assert listed((DESK, SHELF, LAPTOP), chosen) == found
