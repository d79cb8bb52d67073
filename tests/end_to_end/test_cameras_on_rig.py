"""Several cameras on the rig: which is taken, which returns after a loss, and what is said of it."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from support import rig

pytestmark = [
    pytest.mark.rig,
    pytest.mark.skipif(not rig.is_set_up(), reason=rig.NOT_SET_UP),
]
CAMERA_ONLY = ("--microphone", "none")
Plug = Callable[..., None]


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Iterator[Plug]:
    """Return a function that plugs in cameras by their names (empty: a metadata node)."""

    def plug_in(*names: str, serials: str = "", formats: str = "", faults: str = "ok") -> None:
        monkeypatch.setenv("FAKECAM_NODES", ",".join("cam" if name else "meta" for name in names))
        monkeypatch.setenv("FAKECAM_NAMES", ",".join(names))
        monkeypatch.setenv("FAKECAM_SERIALS", serials)
        monkeypatch.setenv("FAKECAM_FORMATS", formats)
        rig.command("camera", "init")
        rig.command("camera", "set", faults)

    yield plug_in
    monkeypatch.undo()
    rig.command("camera", "init")


def names(recording: rig.RigRecording) -> list[str]:
    """Return the cameras that were opened, in order."""
    return [event["device"] for event in recording.of("camera_opened")]


def listed(folder: Path) -> list[dict[str, Any]]:
    done = subprocess.run(
        [rig.RIG, "run", sys.executable, "-m", "pausa", "devices", "--json"],
        capture_output=True,
        text=True,
        check=True,
        env=rig.environment() | {"PAUSA_HOME": str(folder / "home")},
    )
    cameras: list[dict[str, Any]] = json.loads(done.stdout)["cameras"]
    return cameras


def after(count: int, *faults: str) -> Callable[[int, dict[str, Any]], None]:
    """Return a watch that sets one fault after another, each when so many more frames are in the file."""
    left = list(faults)
    due = count

    def watch(_process: int, event: dict[str, Any]) -> None:
        nonlocal due
        if left and event["event"] == "recording_progressed" and event["frames"] >= due:
            due += count
            rig.command("camera", *left.pop(0).split(maxsplit=1))

    return watch


def test_the_chosen_camera_is_found_whatever_its_number(plug: Plug, tmp_path: Path) -> None:
    plug("Desk", "", "Shelf", "", serials="D1,D1,S1,S1")
    shelf = next(camera["identifier"] for camera in listed(tmp_path) if camera["name"] == "Shelf")
    plug("Shelf", "", "Desk", "", serials="S1,S1,D1,D1")
    recording = rig.record(tmp_path, "--plan", "0.5", devices=("--camera", shelf, *CAMERA_ONLY))
    assert recording.exit_code == 0, recording.errors
    assert names(recording) == ["Shelf"]
    assert not recording.of("camera_opened")[0]["notice"]


def test_two_of_one_model_are_told_apart_and_each_is_found_by_its_serial_number(
    plug: Plug, tmp_path: Path
) -> None:
    plug("Cam", "", "Cam", "", serials="A,A,B,B")
    first, second = listed(tmp_path)
    assert first["name"] != second["name"]
    plug("Cam", "", "Cam", "", serials="B,B,A,A")
    recording = rig.record(
        tmp_path, "--plan", "0.5", devices=("--camera", second["identifier"], *CAMERA_ONLY)
    )
    (opened,) = recording.of("camera_opened")
    assert "serial=B " in opened["identity"]
    assert opened["device"] == first["name"], "it is in the other port now"


def test_after_a_loss_another_camera_is_not_taken_also_if_it_has_the_number(
    plug: Plug, tmp_path: Path
) -> None:
    plug("Desk", "", "Shelf", "", serials="D1,D1,S1,S1")
    recording = rig.record(
        tmp_path,
        "--plan",
        "7",
        devices=CAMERA_ONLY,
        watch=after(30, "unplug", "replug -2", "replug 2"),
    )
    assert recording.exit_code == 0, recording.errors
    assert set(names(recording)) == {"Desk"}
    assert {event["device"] for event in recording.of("device_lost", "device_returned")} == {"Desk"}
    assert recording.of("device_returned")
    assert "Shelf" not in recording.errors


def test_a_camera_that_alone_is_gone_stays_lost_and_told(plug: Plug, tmp_path: Path) -> None:
    plug("Cam", "", "Cam", "", serials="A,A,B,B")
    recording = rig.record(
        tmp_path, "--plan", "4", devices=("--camera", "Cam", *CAMERA_ONLY), watch=after(30, "set gone=0")
    )
    assert recording.exit_code == 0, recording.errors
    assert len(names(recording)) == len(recording.of("device_lost")) == 1
    assert not recording.of("device_returned")
    assert recording.last["duration_s"] == pytest.approx(4, abs=0.1)


@pytest.mark.parametrize(
    ("faults", "formats", "reason"),
    [
        ("busy=0", "", "another program uses it"),
        ("forbid=0", "", "this user is not allowed to open it"),
        ("mute=0", "", "it delivers no picture"),
        ("nospace=0", "", "its USB connection has no room for its picture"),
        ("broken=0", "", "it does not answer"),
        ("slow=0:30000", "", "it does not answer"),
        ("ok", "ir", "it gives infrared pictures only"),
        ("ok", "raw", "it gives raw sensor data only"),
        ("ok", "h264", "it gives compressed video only"),
        ("ok", "grey", "its picture has no colours"),
    ],
)
def test_by_default_the_first_camera_with_a_colour_picture_is_used(
    plug: Plug, tmp_path: Path, faults: str, formats: str, reason: str
) -> None:
    plug("Desk", "", "Shelf", "", formats=formats, faults=faults)
    recording = rig.record(tmp_path, "--plan", "0.5", devices=CAMERA_ONLY)
    assert recording.exit_code == 0, recording.errors
    (opened,) = recording.of("camera_opened")
    assert opened["device"] == "Shelf"
    assert f"“Desk”: {reason}." in opened["notice"]
    assert opened["notice"] in recording.errors


def test_a_busy_camera_that_is_named_is_called_busy(plug: Plug, tmp_path: Path) -> None:
    plug("Desk", "", "Shelf", "", faults="busy=0")
    recording = rig.record(tmp_path, "--plan", "0.5", devices=("--camera", "Desk", *CAMERA_ONLY))
    assert recording.exit_code == 3
    assert "“Desk” is used by another program" in recording.errors


@pytest.mark.parametrize("end", ["wedge=1", "wedge=1 eio"], ids=["no frames come", "reading fails"])
def test_a_camera_that_has_stopped_and_needs_to_be_opened_again_is(
    plug: Plug, tmp_path: Path, end: str
) -> None:
    plug("Desk", "")
    frames_from = [0]

    def watch(_process: int, event: dict[str, Any]) -> None:
        if event["event"] == "recording_progressed" and event["frames"] >= 20 and not frames_from[0]:
            frames_from[0] = event["frames"]
            rig.command("camera", "set", end)

    recording = rig.record(tmp_path, "--plan", "8", devices=CAMERA_ONLY, watch=watch)
    assert recording.exit_code == 0, recording.errors
    assert names(recording) == ["Desk", "Desk"]
    (lost,) = recording.of("device_lost")
    assert "has stopped delivering pictures and is opened again" in lost["message"]
    assert [event["device"] for event in recording.of("device_returned")] == ["Desk"]


def test_of_two_with_one_serial_number_the_other_is_never_taken_without_a_word(
    plug: Plug, tmp_path: Path
) -> None:
    plug("Cam", "", "Cam", "", serials="X,X,X,X")
    chosen = listed(tmp_path)[1]["identifier"]
    plug("Cam", "", serials="X,X")
    recording = rig.record(tmp_path, "--plan", "0.5", devices=("--camera", chosen, *CAMERA_ONLY))
    (opened,) = recording.of("camera_opened")
    assert "The chosen camera is not connected" in opened["notice"]


def test_a_camera_that_was_plugged_in_later_is_not_the_lost_one_though_its_serial_number_is_the_same(
    plug: Plug, tmp_path: Path
) -> None:
    plug("Cam", "", "Cam", "", serials="X,X,X,X", faults="gone=2 gone=3")
    recording = rig.record(
        tmp_path, "--plan", "7", devices=CAMERA_ONLY, watch=after(60, "ok", "set gone=0 gone=1")
    )
    assert recording.exit_code == 0, recording.errors
    assert len(names(recording)) == 1
    assert recording.of("device_lost")
    assert not recording.of("device_returned")


def test_a_camera_that_becomes_slow_in_low_light_is_told_once(plug: Plug, tmp_path: Path) -> None:
    plug("Desk", "", faults="fps=15")
    recording = rig.record(tmp_path, "--plan", "7", devices=CAMERA_ONLY)
    (slow,) = [event for event in recording.of("noticed") if event["code"] == "camera_slow"]
    assert "delivers only 15 frames per second instead of 30" in slow["message"]


def test_a_camera_that_takes_long_to_its_first_frame_is_waited_for(plug: Plug, tmp_path: Path) -> None:
    plug("Desk", "", faults="startup=6500")
    recording = rig.record(tmp_path, "--plan", "0.5", devices=CAMERA_ONLY)
    assert recording.exit_code == 0, recording.errors
    assert names(recording) == ["Desk"]


def test_a_camera_that_is_plugged_in_later_takes_the_place_of_the_test_picture(
    plug: Plug, tmp_path: Path
) -> None:
    plug("Desk", "", faults="unplug")
    recording = rig.record(tmp_path, "--plan", "7", devices=CAMERA_ONLY, watch=after(30, "replug 4"))
    assert recording.exit_code == 0, recording.errors
    assert [(event["device"], event["stands_in"]) for event in recording.of("camera_opened")] == [
        ("Test picture", True),
        ("Desk", False),
    ]
    assert [event["code"] for event in recording.of("noticed")] == ["synthetic", "found"]


def test_a_sound_server_that_hangs_hides_no_camera(plug: Plug, tmp_path: Path) -> None:
    plug("Desk", "")
    with rig.sounding():
        server = int((rig.STATE / "run" / "pulse" / "pulse.pid").read_text())
        os.kill(server, signal.SIGSTOP)
        try:
            assert [camera["name"] for camera in listed(tmp_path)] == ["Desk"]
        finally:
            os.kill(server, signal.SIGCONT)
