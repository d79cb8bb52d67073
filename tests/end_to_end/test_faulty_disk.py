"""Recordings into a disk with faults, as the rig's library makes them for us and for our children."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from support.played_file import counters, picture_times, sound

SOURCE = Path(__file__).parents[1] / "rig" / "fakedisk.c"
COMPILER, FFMPEG = shutil.which("gcc"), shutil.which("ffmpeg")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform != "linux" or not COMPILER or not FFMPEG,
        reason="needs a compiler, and an ffmpeg that is linked dynamically",
    ),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("rig") / "fakedisk.so"
    assert COMPILER
    subprocess.run([COMPILER, "-shared", "-fPIC", "-O1", "-o", path, SOURCE, "-ldl"], check=True)
    return path


class FaultyDisk:
    """A folder whose disk has faults, and a recording into it."""

    def __init__(self, library: Path, root: Path) -> None:
        self.folder = root / "disk"
        self.folder.mkdir()
        self._faults = root / "faults"
        self._faults.touch()
        self._environment = {
            **os.environ,
            "LD_PRELOAD": str(library),
            "FAKEDISK": str(self.folder),
            "FAKEDISK_FAULTS": str(self._faults),
            "PAUSA_HOME": str(root / "home"),
            "PAUSA_FFMPEG": FFMPEG or "",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }

    def fault(self, text: str) -> None:
        """Let the disk have these faults from now on, and no others."""
        beside = self._faults.with_suffix(".new")
        beside.write_text(text)
        beside.replace(self._faults)

    def record(self, seconds: int) -> Iterator[dict[str, Any]]:
        """Record for so long, and yield the events."""
        devices = ["--camera", "synthetic", "--microphone", "synthetic", "--size", "320x180"]
        plan = ["--plan", str(seconds), "--folder", str(self.folder), "--json"]
        with subprocess.Popen(
            [sys.executable, "-m", "pausa", "record", *devices, *plan],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as child:
            assert child.stdout is not None
            for line in child.stdout:
                yield json.loads(line)

    def recovered(self) -> list[dict[str, Any]]:
        """Recover, and return what was."""
        done = subprocess.run(
            [sys.executable, "-m", "pausa", "recover", "--json"],
            env=self._environment,
            capture_output=True,
            check=True,
        )
        found: list[dict[str, Any]] = json.loads(done.stdout)
        return found


@pytest.fixture
def disk(library: Path, tmp_path: Path) -> FaultyDisk:
    return FaultyDisk(library, tmp_path)


def recorded_ns(event: dict[str, Any]) -> int:
    return int(event.get("recorded_ns", 0)) if event["event"] == "recording_progressed" else 0


def test_a_disk_that_hangs_is_told_while_it_does_and_costs_nothing(disk: FaultyDisk) -> None:
    notices, ready, hung = [], None, False
    for event in disk.record(8):
        if recorded_ns(event) > 2 * 10**9 and not hung:
            hung = True
            disk.fault("hang\n")
        if event["event"] == "noticed":
            notices.append(event["message"])
            disk.fault("")
        ready = event if event["event"] == "recording_ready" else ready
    assert "does not answer" in notices[0]
    assert ready is not None
    # The disk hung for three seconds, which are ninety frames; a busy machine loses some itself, and that is told.
    assert ready["frames_lost"] < 30
    assert len(notices) == 1 or (ready["frames_lost"] and "did not answer" in notices[1])
    assert ready["samples_missing"] == 0
    assert counters(Path(ready["path"]))


@pytest.mark.parametrize("faults", ["fsync 22", "foldersync 22", "foldersync 95", "lock 37", "nospace"])
def test_what_a_share_refuses_and_is_not_needed_hinders_nothing(disk: FaultyDisk, faults: str) -> None:
    disk.fault(f"{faults}\n")
    events = list(disk.record(2))
    assert events[-1]["event"] == "recording_ready"
    assert not [event["message"] for event in events if event["event"] == "noticed"]


@pytest.mark.parametrize(
    ("faults", "reason"),
    [
        ("write 28 150000", "full"),
        ("write 122 150000", "quota"),
        ("write 5 150000", "reports an error"),
        ("write 30 150000", "only be read"),
        ("write 27 150000", "larger file"),
    ],
)
def test_a_disk_that_takes_no_more_is_called_what_it_is_and_the_file_holds_what_it_took(
    disk: FaultyDisk, faults: str, reason: str
) -> None:
    notices, ending = [], None
    for event in disk.record(20):
        if recorded_ns(event) > 10**9:
            disk.fault(f"{faults}\n")
        if event["event"] == "noticed":
            notices.append(event["message"])
        if event["event"] == "recording_stopped":
            disk.fault("")
        ending = event
    assert len(notices) == 1
    assert reason in notices[0]
    assert ending is not None
    assert ending["event"] == "recording_ready"
    path = Path(ending["path"])
    assert len(sound(path)) == pytest.approx(len(picture_times(path)) * 1600, abs=2048)


def test_a_disk_that_does_not_keep_what_is_written_is_left(disk: FaultyDisk) -> None:
    notices, ending = [], None
    for event in disk.record(6):
        if recorded_ns(event) > 2 * 10**9 and not notices:
            disk.fault("fsync 5\n")
        if event["event"] == "noticed":
            notices.append(event["message"])
            disk.fault("")
        ending = event
    assert "reports an error" in notices[0]
    assert "goes on in another folder" in notices[0]
    assert ending is not None
    assert ending["duration_s"] > 5


def test_a_disk_that_hangs_at_the_start_is_said_within_seconds(disk: FaultyDisk) -> None:
    events = []
    for event in disk.record(5):
        events.append(event)
        if event["event"] == "camera_opened":
            disk.fault("hang\n")
    disk.fault("")
    assert events[-1]["event"] == "recording_discarded"
    assert "does not answer" in events[-1]["message"]


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount")
def test_a_drive_that_hangs_at_the_end_gets_its_file_later(disk: FaultyDisk) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=300m", "tmpfs", disk.folder], check=True)
    try:
        events = []
        for event in disk.record(5):
            events.append(event)
            if recorded_ns(event) > 2 * 10**9:
                disk.fault("hang\n")
            if event["event"] == "recording_failed":
                disk.fault("")
        assert events[-1]["event"] == "recording_failed"
        assert events[-1]["waits_for"] == str(disk.folder)
        assert not list(disk.folder.iterdir())
        (found,) = disk.recovered()
        assert found["path"].startswith(str(disk.folder))
        assert found["duration_s"] > 4
    finally:
        subprocess.run(["umount", "-l", disk.folder], check=True)
