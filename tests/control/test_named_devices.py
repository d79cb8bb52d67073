"""Devices that are named from afar: there are those, or those that the settings name already; others are refused."""

from pathlib import Path

import pytest

from pausa.capture.devices import CameraInfo, DeviceKind, Devices, MicrophoneInfo
from pausa.control.remote.named_devices import NamedDevices
from pausa.core.errors import CameraError, MicrophoneError, UnknownDeviceError

DESK = "HD Webcam [serial=A1 port=usb-1]"
ROOM = "HD Webcam [serial=B2 port=usb-2]"
SOFA = "Sofa Camera [port=usb-3]"
HERE = Devices(
    cameras=(
        CameraInfo(DESK, "HD Webcam (port 1)", node="/dev/video0"),
        CameraInfo(ROOM, "HD Webcam (port 2)", node="/dev/video2"),
        CameraInfo(SOFA, "Sofa Camera", node="/dev/video4"),
    ),
    microphones=(MicrophoneInfo("Table Mic", "Table Mic", 1, is_default=True),),
)


def named(devices: Devices = HERE) -> NamedDevices:
    return NamedDevices(lambda: devices, lambda _: "")


@pytest.mark.parametrize(
    "camera",
    [DESK, ROOM, "sofa", "HD Webcam", "/dev/video4", "default", "None", "synthetic", "rtsp://10.0.0.1/1", "HTTP://cam"],
)  # fmt: skip
def test_what_is_there_or_can_be_is_taken(camera: str) -> None:
    for demand in (named().demand_known, named().demand_there):
        demand({"camera": camera, "microphone": "table mic"}, {})


@pytest.mark.parametrize(
    ("camera", "told"),
    [
        ("nope", "no camera “nope”. There are: “HD Webcam (port 1)”, “HD Webcam (port 2)”, “Sofa Camera”"),
        ("", "no camera “”"),
        ("cam", "fits several cameras: “HD Webcam (port 1)”, “HD Webcam (port 2)”, “Sofa Camera”"),
        ("Lost [serial=C3 port=usb-9]", "no camera “Lost”"),
        ("file:///etc/passwd", "not the address of a camera"),
        ("concat://a", "not the address of a camera"),
        ("rtsp://", "not the address of a camera"),
        ("/etc/passwd", "no camera"),
        ("/dev/video9", "no camera"),
    ],
)
def test_what_is_no_camera_is_refused_and_those_that_there_are_are_named(camera: str, told: str) -> None:
    for demand in (named().demand_known, named().demand_there):
        with pytest.raises(UnknownDeviceError) as refused:
            demand({"camera": camera}, {"camera": "default"})
        assert told in str(refused.value)
        assert refused.value.exit_code == CameraError.exit_code


def test_a_microphone_is_never_on_the_network() -> None:
    for microphone in ("rtsp://10.0.0.1/1", "nope", "0"):
        with pytest.raises(UnknownDeviceError, match="There are: “Table Mic”") as refused:
            named().demand_known({"microphone": microphone}, {})
        assert refused.value.exit_code == MicrophoneError.exit_code


def test_the_remembered_one_may_be_away_but_does_not_record() -> None:
    away = {"camera": "Lost [serial=C3]", "microphone": "Lost"}
    named().demand_known(away, away)
    with pytest.raises(CameraError, match="“Lost” is not connected, so nothing was recorded"):
        named().demand_there({"camera": away["camera"]}, away)
    with pytest.raises(MicrophoneError, match="“Lost” is not connected"):
        named().demand_there({"microphone": "Lost"}, away)


def test_a_system_that_does_not_answer_refuses_nothing_and_an_open_device_is_not_looked_for() -> None:
    silent = Devices(unanswered=(DeviceKind.CAMERA,))
    named(silent).demand_there({"camera": "nope"}, {})

    def never() -> Devices:
        raise AssertionError

    NamedDevices(never, lambda _: DESK).demand_there({"camera": DESK}, {})


def test_a_link_of_udev_is_what_it_leads_to(tmp_path: Path) -> None:
    node, link = tmp_path / "video0", tmp_path / "by-id"
    node.touch()
    link.symlink_to(node)
    devices = Devices(cameras=(CameraInfo(DESK, "HD Webcam", node=str(node)),))
    named(devices).demand_known({"camera": str(link)}, {})
