"""Exposure, white balance and focus of the rig's camera, from Record to Stop and whatever happens in between."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from support import rig
from support.rig_controls import FREE, HELD, controls, set_by_another_program, sets_logged, switches, wait_for

pytestmark = [
    pytest.mark.rig,
    pytest.mark.skipif(not rig.is_set_up(), reason=rig.NOT_SET_UP),
]
CAMERA = ("--camera", "0", "--microphone", "none")
DIM = "light=60"
"""The automatic exposure is then 416, and not the usual 250."""
Watch = Callable[[int, dict[str, Any]], None]


@pytest.fixture(autouse=True)
def camera(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("FAKECAM_NODES", "cam,meta")
    rig.command("camera", "init")
    rig.command("camera", "set", DIM)
    yield
    monkeypatch.undo()
    rig.command("camera", "init")


def once(count: int, act: Callable[[int], object]) -> Watch:
    """Return a watch that acts once, when the camera is held and so many frames are in the file."""
    done = []

    def watch(process: int, event: dict[str, Any]) -> None:
        if event["event"] == "recording_progressed" and event["frames"] >= count and not done:
            done.append(True)
            act(process)

    return watch


def remembered(folder: Path) -> list[Path]:
    return list((folder / "home" / "cameras").glob("*.json"))


def log_of(folder: Path) -> str:
    log = folder / "home" / "pausa.log"
    return log.read_text(encoding="utf-8") if log.exists() else ""


def pausa(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [rig.RIG, "run", sys.executable, "-m", "pausa", *words],
        capture_output=True,
        text=True,
        check=True,
        env=rig.environment() | {"PAUSA_HOME": str(folder / "home")},
    )


def test_the_camera_is_held_over_pauses_and_gets_everything_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "camera.log"
    monkeypatch.setenv("FAKECAM_LOG", str(log))
    seen = []

    def watch(_process: int, event: dict[str, Any]) -> None:
        if event["event"] in ("recording_paused", "recording_resumed"):
            wait_for(HELD)
            seen.append(controls("exposure", "white_balance", "focus"))
            rig.command("camera", "set", "light=30 warmth=3000 distance=90")

    recording = rig.record(tmp_path, "--plan", "3 p1 1 p1 1", devices=CAMERA, watch=watch)
    assert recording.exit_code == 0, recording.errors
    assert seen == [{"exposure": 416, "white_balance": 4600, "focus": 30}] * 4
    assert switches() == FREE
    assert not remembered(tmp_path)
    begun_ms = recording.of("recording_starting")[0]["monotonic_ns"] / 1e6
    assert all(at_ms > begun_ms for at_ms, _, _ in sets_logged(log)), "nothing is touched before"
    assert len(sets_logged(log)) == 8, "each switch once to and once fro"


def test_nothing_is_touched_where_it_is_not_wished(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "camera.log"
    monkeypatch.setenv("FAKECAM_LOG", str(log))
    recording = rig.record(tmp_path, "--plan", "2.5", "--no-hold-look", devices=CAMERA)
    assert recording.exit_code == 0, recording.errors
    assert not sets_logged(log)


def test_a_killed_process_leaves_the_camera_held_and_the_next_start_gives_everything_back(
    tmp_path: Path,
) -> None:
    def kill(process: int) -> None:
        wait_for(HELD)
        os.kill(process, signal.SIGKILL)

    rig.record(tmp_path, "--plan", "20", devices=CAMERA, watch=once(30, kill))
    assert switches() == HELD
    assert remembered(tmp_path)
    pausa(tmp_path, "recover")
    assert switches() == FREE
    assert not remembered(tmp_path)


def test_after_a_crash_another_recording_first_gives_back_and_then_holds_anew(tmp_path: Path) -> None:
    def kill(process: int) -> None:
        wait_for(HELD)
        os.kill(process, signal.SIGKILL)

    rig.record(tmp_path, "--plan", "20", devices=CAMERA, watch=once(30, kill))
    rig.command("camera", "set", "light=90")
    recording = rig.record(
        tmp_path, "--plan", "3", devices=CAMERA, watch=once(60, lambda _process: wait_for(HELD))
    )
    assert recording.exit_code == 0, recording.errors
    assert controls("exposure") == {"exposure": 277}
    assert switches() == FREE
    assert not remembered(tmp_path)


def test_another_process_gives_nothing_back_while_the_camera_is_held(tmp_path: Path) -> None:
    def look(process: int) -> None:
        wait_for(HELD)
        pausa(tmp_path, "recover")
        assert switches() == HELD
        os.kill(process, signal.SIGINT)

    recording = rig.record(tmp_path, "--max-seconds", "60", devices=CAMERA, watch=once(30, look))
    assert recording.exit_code == 0, recording.errors
    assert switches() == FREE


@pytest.mark.slow
@pytest.mark.parametrize("node", ["0", "2"])
def test_a_camera_that_is_plugged_in_again_is_held_with_the_same_values(tmp_path: Path, node: str) -> None:
    exposures = []

    def replug(_process: int) -> None:
        wait_for(HELD)
        rig.command("camera", "unplug")
        rig.command("camera", "replug", node)

    def watch(process: int, event: dict[str, Any]) -> None:
        act(process, event)
        if event["event"] == "device_returned":
            wait_for(HELD)
            exposures.append(controls("exposure", "focus"))
            # No sooner: a busy machine takes its time to plug a camera in.
            os.kill(process, signal.SIGINT)

    act = once(30, replug)
    recording = rig.record(tmp_path, "--max-seconds", "60", devices=CAMERA, watch=watch)
    assert recording.exit_code == 0, recording.errors
    assert exposures == [{"exposure": 416, "focus": 30}], "not what the automatic would have found now"
    assert switches() == FREE


def test_a_camera_that_is_gone_at_the_end_gets_everything_back_when_it_is_seen_again(tmp_path: Path) -> None:
    recording = rig.record(
        tmp_path,
        "--plan",
        "3",
        devices=CAMERA,
        watch=once(60, lambda _process: (wait_for(HELD), rig.command("camera", "set", f"{DIM} gone=0"))),
    )
    assert recording.exit_code == 0, recording.errors
    assert switches() == HELD
    assert remembered(tmp_path)
    rig.command("camera", "set", DIM)
    pausa(tmp_path, "recover")
    assert switches() == FREE


def test_devices_that_are_off_while_paused_are_held_again(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.json").write_text('{"while_paused": "devices_off"}', encoding="utf-8")
    seen = []

    def watch(_process: int, event: dict[str, Any]) -> None:
        if event["event"] == "recording_resumed":
            wait_for(HELD)
            seen.append(controls("exposure"))

    recording = rig.record(tmp_path, "--plan", "3 p2 2", devices=CAMERA, watch=watch)
    assert recording.exit_code == 0, recording.errors
    assert seen == [{"exposure": 416}]
    assert switches() == FREE


def test_what_another_program_has_changed_meanwhile_stays_as_it_is(tmp_path: Path) -> None:
    def change(_process: int) -> None:
        wait_for(HELD)
        set_by_another_program(exposure=77, auto_focus=1)

    recording = rig.record(tmp_path, "--plan", "4", devices=CAMERA, watch=once(30, change))
    assert recording.exit_code == 0, recording.errors
    assert switches() == FREE
    assert controls("exposure") == {"exposure": 77}
    assert not remembered(tmp_path)


@pytest.mark.parametrize(
    "faults",
    [
        "refuse=009a0901:22 refuse=0098090c:5 refuse=009a090c:16 refuse=009a0903:13",
        "without=009a0901 without=0098090c without=009a090c without=009a0903",
        "flag=009a0901:4 flag=0098090c:2 flag=009a090c:10 flag=009a0903:40",
        "flag=009a0901:1 flag=0098090c:1 flag=009a090c:1 flag=009a0903:1",
    ],
    ids=["refused", "missing", "read-only, grabbed, inactive, write-only", "disabled"],
)
def test_a_camera_that_lets_nothing_be_held_is_recorded_all_the_same(tmp_path: Path, faults: str) -> None:
    rig.command("camera", "set", f"{DIM} {faults}")
    recording = rig.record(tmp_path, "--plan", "3", devices=CAMERA)
    assert recording.exit_code == 0, recording.errors
    assert recording.errors == ""
    assert recording.last["duration_s"] == pytest.approx(3, abs=0.1)
    assert switches() == FREE
    assert not remembered(tmp_path)
    assert "ERROR" not in log_of(tmp_path)


def test_a_driver_that_hangs_holds_up_nothing_and_the_next_start_gives_everything_back(
    tmp_path: Path,
) -> None:
    def hang(_process: int) -> None:
        wait_for(HELD)
        rig.command("camera", "set", f"{DIM} hang=30000")

    recording = rig.record(tmp_path, "--plan", "3", devices=CAMERA, watch=once(60, hang))
    assert recording.exit_code == 0, recording.errors
    assert recording.last["duration_s"] == pytest.approx(3, abs=0.1)
    assert switches() == HELD
    rig.command("camera", "set", DIM)
    pausa(tmp_path, "recover")
    assert switches() == FREE


@pytest.mark.parametrize("kind", ["", "stale", "jumps", "stale jumps"])
def test_the_picture_stays_as_bright_as_it_was_whatever_the_camera_tells(tmp_path: Path, kind: str) -> None:
    rig.command("camera", "set", f"{DIM} nojpeg warmth=3500 {kind}")
    # Of such a camera an old white balance and focus come back, and cannot be told from those found.
    held = HELD | ({"auto_white_balance": 1, "auto_focus": 1} if kind == "stale jumps" else {})
    seen = []

    def watch(_process: int, event: dict[str, Any]) -> None:
        if event["event"] == "recording_paused":
            wait_for(held)
            seen.append(controls("exposure")["exposure"])

    recording = rig.record(
        tmp_path, "--plan", "4 p0.5 0.5", "--size", "640x360", "--fps", "30", devices=CAMERA, watch=watch
    )
    assert recording.exit_code == 0, recording.errors
    assert seen == [pytest.approx(416, rel=0.12)]
    assert switches() == FREE
