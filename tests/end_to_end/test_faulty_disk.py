"""Recordings into a disk with faults, as the rig's library makes them for us and for our children."""

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pausa.control.json_values import recovered_json
from pausa.core.paths import Places
from pausa.main import Engine
from pausa.media.child_outcome import Outcome
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
        self.pid = 0
        """Of the program that records."""
        self._places = Places.under(root / "home")
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

    def holds_all(self) -> None:
        """Let the segments that would lie elsewhere be on this disk too."""
        self._environment["FAKEDISK"] = str(self.folder.parent)

    def fault(self, text: str) -> None:
        """Let the disk have these faults from now on, and no others."""
        beside = self._faults.with_suffix(".new")
        beside.write_text(text)
        beside.replace(self._faults)

    def record(self, planned: int | str) -> Iterator[dict[str, Any]]:
        """Record for so many seconds, or as this plan says, and yield the events."""
        devices = ["--camera", "synthetic", "--microphone", "synthetic", "--size", "320x180"]
        plan = ["--plan", str(planned), "--folder", str(self.folder), "--json"]
        with subprocess.Popen(
            [sys.executable, "-m", "pausa", "record", *devices, *plan],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as child:
            assert child.stdout is not None
            self.pid = child.pid
            for line in child.stdout:
                yield json.loads(line)

    def encoded(self) -> Outcome:
        """Let ffmpeg write a second of a segment onto this disk."""
        source = ["-f", "lavfi", "-i", "testsrc=size=160x120:rate=30:duration=1"]
        # As our segments: each fragment is written at once, so that most are still to come when the fault begins.
        fragments = ["-g", "5", "-movflags", "frag_keyframe+empty_moov", "-flush_packets", "1"]
        target = [*fragments, "-f", "mp4", "-y", self.folder / "segment.mp4"]
        done = subprocess.run(
            [FFMPEG or "", "-v", "error", *source, "-c:v", "libx264", "-preset", "ultrafast", *target],
            env=self._environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return Outcome(done.returncode, done.stderr)

    def recovered(self) -> list[dict[str, Any]]:
        """Recover, and return what was."""
        with closing(Engine(self._places)) as engine:
            assert engine.catalogue.refusal is None
            return [recovered_json(one) for one in engine.recover()]


@pytest.fixture
def disk(library: Path, tmp_path: Path) -> FaultyDisk:
    return FaultyDisk(library, tmp_path)


@dataclass(frozen=True)
class Recorded:
    """What a recording has told."""

    events: list[dict[str, Any]]

    def of(self, name: str) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == name]


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
    assert ready["samples_missing"] < 4800  # of 144,000
    assert counters(Path(ready["path"]))


@pytest.mark.parametrize(
    "faults", ["fsync 22\nfoldersync 22\nlock 37\nnospace", "foldersync 95"], ids=["all", "95"]
)
def test_what_a_share_refuses_and_is_not_needed_hinders_nothing(disk: FaultyDisk, faults: str) -> None:
    disk.fault(f"{faults}\n")
    events = list(disk.record(1))
    assert events[-1]["event"] == "recording_ready"
    assert not [event["message"] for event in events if event["event"] == "noticed"]


@pytest.mark.parametrize(
    ("faults", "reason"),
    [
        ("write 28 150000", "full"),
        ("write 122 150000", "quota"),
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


# ── A write error in the middle ──────────────────────────────────────────────────────────────────────


def recorded_through(
    disk: FaultyDisk, plan: str, faults: str, *, when: str = "", least_ns: int = 10**9
) -> Recorded:
    """Record as ``plan`` says. The disk has ``faults`` from the event ``when`` on, or once so much is recorded, until that is told."""
    told: list[dict[str, Any]] = []
    for event in disk.record(plan):
        begins = event["event"] == when if when else recorded_ns(event) > least_ns
        if begins and not any(one.get("faulty") for one in told):
            disk.fault(f"{faults}\n")
            event["faulty"] = True
        if event["event"] == "noticed":
            disk.fault("")
        told.append(event)
    return Recorded(told)


def gaps_in(path: Path) -> int:
    """Return how many frames the file lacks between its first and its last, which stand in their order."""
    seen = [number for number in counters(path) if number is not None]
    assert seen == sorted(seen)
    return sum(max(0, after - before - 1) for before, after in pairwise(seen))


def is_of_a_busy_machine(notice: dict[str, Any]) -> bool:
    """Whether a notice tells of what a disk or an encoder does that others use at the same time, as its words say."""
    overloaded = os.getloadavg()[0] > (os.cpu_count() or 1)
    slow = notice["code"] in ("encoder_slow", "frames_lost") and "encodes" in notice["message"]
    return notice["code"] == "disk_silent" or (slow and overloaded)


def demand_whole(disk: FaultyDisk, recorded: Recorded, *, least_s: float, pauses: int = 0) -> None:
    """Check that the recording went on, that it was told why, and that its file lacks no more than a frame at each pause."""
    (notice,) = (one for one in recorded.of("noticed") if not is_of_a_busy_machine(one))
    assert notice["code"] == "folder_gone"
    assert "goes on in another folder" in notice["message"]
    since = next(event for event in recorded.events if event.get("faulty"))
    assert notice["monotonic_ns"] - since["monotonic_ns"] < 5 * 10**9
    (ready,) = recorded.of("recording_ready")
    path = Path(ready["path"])
    assert path.parent == disk.folder
    assert ready["duration_s"] > least_s
    paused_ns = sum(segment["pause_before_ns"] for segment in ready["segments"])
    # A busy machine loses some, or its camera leaves them out: those are repeated ones. The error costs none.
    lost = ready["frames_lost"] + recorded.of("recording_progressed")[-1]["frames_repeated"]
    assert gaps_in(path) <= lost + paused_ns * 30 / 10**9 + pauses
    assert ready["frames_lost"] < 30 or any(map(is_of_a_busy_machine, recorded.of("noticed")))
    heard = sound(path)
    assert len(heard) == pytest.approx(len(picture_times(path)) * 1600, abs=2048)
    for begin in range(4800, len(heard) - 9600, 4800):
        assert abs(heard[begin : begin + 4800]).max() > 0, f"silent from sample {begin} on"
    assert [one for one in disk.folder.rglob("*") if one.is_file()] == [path]
    assert disk.recovered() == []


@pytest.mark.parametrize(
    ("faults", "reason"),
    [
        ("write 5 0 .mp4", "reports an error"),
        ("write 5 0 .s16", "reports an error"),
        ("write 5 0 journal", "reports an error"),
        ("write 5 0", "reports an error"),
        ("write 11 0", "temporarily unavailable"),
    ],
)
def test_a_recording_goes_on_elsewhere_after_a_write_error(
    disk: FaultyDisk, faults: str, reason: str
) -> None:
    # The journal is written at the cut.
    recorded = recorded_through(disk, "2 p0.3 1", faults)
    assert reason in recorded.of("noticed")[0]["message"]
    demand_whole(disk, recorded, least_s=2.5, pauses=1)


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.EIO, "reports an error"),
        (errno.ENODEV, "not connected any more"),
        (errno.EROFS, "only be read"),
        (errno.ETIMEDOUT, "does not answer"),
        (errno.ESTALE, "connection to the drive was lost"),
    ],
)
@pytest.mark.parametrize("since", [0, 2000], ids=["the header", "pictures"])
def test_an_encoder_that_cannot_write_is_understood(
    disk: FaultyDisk, number: int, reason: str, since: int
) -> None:
    disk.fault(f"write {number} {since}\n")
    outcome = disk.encoded()
    assert not outcome.well
    assert outcome.disk_error is not None
    assert outcome.disk_error.errno == number
    assert reason in outcome.reason


def test_a_write_error_that_is_over_at_once_is_one_too(disk: FaultyDisk) -> None:
    recorded = recorded_through(disk, "5", "once\nwrite 5 0")
    demand_whole(disk, recorded, least_s=4.5)


def test_a_disk_that_becomes_read_only_is_left(disk: FaultyDisk) -> None:
    told: list[dict[str, Any]] = []
    for event in disk.record(60):
        if recorded_ns(event) > 10**9 and not any(one.get("faulty") for one in told):
            event["faulty"] = True
            disk.fault("readonly\n")
        told.append(event)
        if recorded_ns(event) > 5 * 10**9:
            # In this order: the finished file, which is begun at the stop, belongs onto this disk.
            disk.fault("")
            os.kill(disk.pid, signal.SIGTERM)
    demand_whole(disk, Recorded(told), least_s=5)


@pytest.mark.parametrize("faults", ["readonly", "write 5 0"])
def test_a_write_error_during_a_pause_costs_nothing(disk: FaultyDisk, faults: str) -> None:
    recorded = recorded_through(disk, "1.5 p1 2 p0.5 1", faults, when="recording_paused")
    demand_whole(disk, recorded, least_s=4, pauses=2)


def test_what_was_left_after_a_write_error_is_recovered_as_one_recording(disk: FaultyDisk) -> None:
    faulty, told = False, []
    for event in disk.record(20):
        told.append(event)
        if recorded_ns(event) > 10**9 and not faulty:
            faulty = True
            disk.fault("write 5 0\n")
        if event["event"] == "noticed":
            disk.fault("")
        if recorded_ns(event) > 5 * 10**9:
            os.kill(disk.pid, signal.SIGKILL)
    (found,) = disk.recovered()
    assert found["duration_s"] > 4.4
    progress = Recorded(told).of("recording_progressed")[-1]
    assert gaps_in(Path(found["path"])) <= progress["frames_lost"] + progress["frames_repeated"]
    assert disk.recovered() == []
    assert [one for one in disk.folder.rglob("*") if one.is_file()] == [Path(found["path"])]


@pytest.mark.parametrize("faults", ["write 5 0 .mp4", "write 5 0 .s16", "write 5 0 journal", "fsync 5"])
def test_a_recorder_killed_while_it_changes_its_folder_leaves_one_recording(
    disk: FaultyDisk, faults: str
) -> None:
    told = []
    # The journal is written at the cut.
    for event in disk.record("2 p0.3 18"):
        told.append(event)
        if recorded_ns(event) > 10**9:
            disk.fault(f"{faults}\n")
        if event["event"] == "noticed":
            os.kill(disk.pid, signal.SIGKILL)
    disk.fault("")
    (found,) = disk.recovered()
    assert found["duration_s"] > recorded_ns(Recorded(told).of("recording_progressed")[-1]) / 10**9 - 0.5
    assert disk.recovered() == []
    assert [one for one in disk.folder.rglob("*") if one.is_file()] == [Path(found["path"])]


@pytest.mark.parametrize("faults", ["write 5 0 .mp4", "write 5 0 .s16", "write 5 0 journal"])
def test_a_retake_after_a_write_error_can_be_undone(disk: FaultyDisk, faults: str) -> None:
    recorded = recorded_through(disk, "2 p0.5 2 r u p0.5 1.5", faults)
    assert not recorded.of("command_rejected")
    demand_whole(disk, recorded, least_s=4.5, pauses=2)


def test_a_disk_that_hangs_and_then_fails_costs_nothing(disk: FaultyDisk) -> None:
    told, hung = [], False
    for event in disk.record(9):
        told.append(event)
        if recorded_ns(event) > 2 * 10**9 and not hung:
            hung = True
            disk.fault("hang\n")
        if event["event"] == "noticed":
            disk.fault("write 5 0\n" if "does not answer" in event["message"] else "")
    recorded = Recorded(told)
    assert [one["code"] for one in recorded.of("noticed")][:2] == ["disk_silent", "folder_gone"]
    (ready,) = recorded.of("recording_ready")
    assert ready["duration_s"] > 8.5
    assert ready["frames_lost"] < 30
    lost = ready["frames_lost"] + recorded.of("recording_progressed")[-1]["frames_repeated"]
    assert gaps_in(Path(ready["path"])) <= lost
    assert ready["samples_missing"] < 4800
    heard = sound(Path(ready["path"]))
    assert len(heard) == pytest.approx(ready["duration_s"] * 48000, abs=2048)
    for begin in range(4800, len(heard) - 9600, 4800):
        assert abs(heard[begin : begin + 4800]).max() > 0, f"silent from sample {begin} on"


def test_sound_that_no_folder_takes_is_told_in_plain_words_and_finished_later(disk: FaultyDisk) -> None:
    disk.holds_all()
    told = []
    for event in disk.record(20):
        if event["event"] == "recording_started":
            disk.fault("write 5 1 .aac\n")
        if event["event"] == "recording_failed":
            disk.fault("")
        told.append(event)
    (stopped,) = Recorded(told).of("recording_stopped")
    assert stopped["reason"] == "disk"
    (failed,) = Recorded(told).of("recording_failed")
    assert failed["message"].startswith("The sound cannot be written to ")
    assert "(the disk reports an error). The segments are kept." in failed["message"]
    (found,) = disk.recovered()
    assert found["duration_s"] == pytest.approx(stopped["recorded_ns"] / 10**9, abs=0.1)
    assert disk.recovered() == []


def test_a_disk_that_fails_too_after_the_first_stops_the_recording(disk: FaultyDisk) -> None:
    disk.holds_all()
    told = []
    for event in disk.record(20):
        told.append(event)
        if recorded_ns(event) > 2 * 10**9:
            disk.fault("write 5 0 .s16\n")
        if event["event"] == "recording_stopped":
            disk.fault("")
    moved, stopped = Recorded(told).of("noticed")
    assert "goes on in another folder" in moved["message"]
    assert "reports an error" in stopped["message"]
    finished = [*Recorded(told).of("recording_ready"), *disk.recovered()]
    assert [1.9 < one["duration_s"] < 15 for one in finished] == [True]
    assert disk.recovered() == []


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
        for event in disk.record(3):
            events.append(event)
            if recorded_ns(event) > 10**9:
                disk.fault("hang\n")
            if event["event"] == "recording_failed":
                disk.fault("")
        assert events[-1]["event"] == "recording_failed"
        assert events[-1]["waits_for"] == str(disk.folder)
        assert not list(disk.folder.iterdir())
        (found,) = disk.recovered()
        assert found["path"].startswith(str(disk.folder))
        assert found["duration_s"] > 2
    finally:
        subprocess.run(["umount", "-l", disk.folder], check=True)
