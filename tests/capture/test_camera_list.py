"""What a camera says of itself before it is opened."""

import threading
from pathlib import Path

import pytest

from pausa.capture import video_nodes
from pausa.capture.camera_list import Flaw, flaw_of
from pausa.capture.device_identity import DeviceIdentity
from pausa.capture.video_nodes import VideoNode, VideoNodes, is_busy, nearest_size, stream_refusal, video_node
from support.waiting import PATIENCE_S, until


def node(
    *formats: str, name: str = "HD Webcam", is_forbidden: bool = False, hangs: bool = False
) -> VideoNode:
    return VideoNode(
        Path("/dev/video0"), DeviceIdentity(name), formats, is_forbidden=is_forbidden, hangs=hangs
    )


@pytest.mark.parametrize(
    "formats", [("MJPG", "YUYV"), ("YUYV",), ("NV12",), ("H264", "MJPG"), ("GREY", "YUYV"), ()]
)
def test_what_gives_colours_or_says_nothing_is_given_a_chance(formats: tuple[str, ...]) -> None:
    assert flaw_of(node(*formats)) is None


@pytest.mark.parametrize("formats", [("GREY",), ("Y16 ",), ("Y8I ",), ("GREY", "Y10 "), ("L8  ",), ("Z16 ",)])
def test_what_gives_grey_only_is_infrared_or_a_depth_camera(formats: tuple[str, ...]) -> None:
    assert flaw_of(node(*formats)) is Flaw.INFRARED


@pytest.mark.parametrize(
    "name", ["Integrated IR Camera", "HP IR Camera", "Infrared", "Cam (IR)", "Windows Hello Face", "IR eye"]
)
def test_a_camera_that_is_called_infrared_is_infrared_whatever_it_packs_its_picture_in(name: str) -> None:
    assert flaw_of(node("MJPG", "YUYV", name=name)) is Flaw.INFRARED


@pytest.mark.parametrize("name", ["Iriun Webcam", "Mirror Cam", "Air Cam", "FaceTime HD", "Sirius"])
def test_a_name_that_only_has_those_letters_is_no_hint(name: str) -> None:
    assert flaw_of(node("MJPG", name=name)) is None


@pytest.mark.parametrize("formats", [("BA10",), ("ip3b", "ip3g"), ("pBAA", "RGGB"), ("GB10", "BG12")])
def test_a_bare_sensor_is_raw(formats: tuple[str, ...]) -> None:
    assert flaw_of(node(*formats)) is Flaw.RAW


def test_compressed_video_and_a_forbidden_node_are_called_that() -> None:
    assert flaw_of(node("H264")) is Flaw.COMPRESSED
    assert flaw_of(node(is_forbidden=True)) is Flaw.FORBIDDEN


def test_a_driver_that_hangs_delays_no_other_camera_and_is_asked_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answer = threading.Event()
    asked: list[str] = []

    def look(path: Path) -> VideoNode:
        asked.append(path.name)
        if path.name == "video0":
            answer.wait(PATIENCE_S)
        return VideoNode(path, DeviceIdentity(path.name), ("MJPG",))

    monkeypatch.setattr(video_nodes, "ANSWER_S", 0.2)
    monkeypatch.setattr(video_nodes, "video_node", look)
    monkeypatch.setattr(video_nodes, "node_paths", lambda: [Path("/dev/video0"), Path("/dev/video2")])
    nodes = VideoNodes()
    for _ in range(2):
        assert [(found.path.name, found.hangs) for found in nodes.look()] == [
            ("video0", True),
            ("video2", False),
        ]
    assert asked.count("video0") == 1
    answer.set()
    until(lambda: not any(found.hangs for found in nodes.look()), what="it has answered")
    assert flaw_of(node(hangs=True)) is Flaw.HANGING


def test_a_node_that_is_missing_or_no_camera_is_none(tmp_path: Path) -> None:
    file = tmp_path / "video0"
    file.write_bytes(b"")
    for path in (tmp_path / "video9", file, Path("/dev/null")):
        assert video_node(path) is None
        assert not is_busy(path)
        assert nearest_size(path, 640, 480) == (640, 480, True)
        assert stream_refusal(path) != 0
