"""The disks while recording: who is warned of what, when the recording has to stop, and what a fault is called."""

import errno
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.errors import storage_error
from pausa.core.states import Command
from pausa.media import process
from pausa.recording.recorder import Recorder
from pausa.recording.writing import disk as disk_module
from pausa.recording.writing import drive_watch, segment_writer
from pausa.recording.writing.disk import DiskWatch
from support.engine import SECOND, EngineUnderTest, open_engine
from support.played_file import counters, picture_times, sound
from support.waiting import until

MB = 1_000_000
HOUR_NS = 3600 * SECOND


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EngineUnderTest]:
    with open_engine(tmp_path) as engine:
        yield engine


@pytest.fixture
def target(tmp_path: Path) -> Path:
    target = tmp_path / "target"
    target.mkdir()
    return target


def watch(
    monkeypatch: pytest.MonkeyPatch, folder: Path, target: Path, *, here: int | None, there: int | None
) -> DiskWatch:
    """Watch two disks with so much room; the same one if ``folder`` is ``target``."""
    monkeypatch.setattr(
        drive_watch, "free_bytes", lambda place: there if place == target and place != folder else here
    )
    monkeypatch.setattr(disk_module, "same_drive", lambda one, other: one == other)
    watching = DiskWatch(folder, target)
    until(lambda: watching.work.state != drive_watch.DriveState() or here is None, what="it looks")
    if watching._target is not None and there is not None:
        until(lambda: watching._target.state.free_bytes is not None, what="it looks at the target")  # type: ignore[union-attr]
    return watching


def wrote(watching: DiskWatch, file: Path, size: int) -> list[str]:
    """Let ``file`` be a recording's, of that size; return what was warned of."""
    warnings: list[str] = []

    def is_measured() -> bool:
        found = watching.look([file], recorded_ns=HOUR_NS)
        warnings.extend(text for _, text in found.warnings)
        return found.written_bytes == size

    with file.open("wb") as stream:
        stream.truncate(size)
    until(is_measured, what="the size is measured")
    return warnings


def test_beside_the_finished_file_each_byte_counts_twice(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    watching = watch(monkeypatch, tmp_path, tmp_path, here=4000 * MB, there=None)
    wrote(watching, tmp_path / "0001.mp4", 1000 * MB)
    found = watching.look([tmp_path / "0001.mp4"], recorded_ns=HOUR_NS)
    watching.close()
    assert found.seconds_left == pytest.approx(
        3600 * (3000 * MB - disk_module.RESERVE_BYTES) / 2 / (1000 * MB)
    )


@pytest.mark.parametrize(
    ("here", "there", "minutes"), [(4000, 9000, 236), (9000, 4000, 176), (None, 4000, 176), (4000, None, 236)]
)
def test_of_two_disks_the_shorter_one_counts(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    target: Path,
    here: int | None,
    there: int | None,
    minutes: int,
) -> None:
    rooms = [None if room is None else room * MB for room in (here, there)]
    watching = watch(monkeypatch, tmp_path, target, here=rooms[0], there=rooms[1])
    wrote(watching, tmp_path / "0001.mp4", 1000 * MB)
    found = watching.look([tmp_path / "0001.mp4"], recorded_ns=HOUR_NS)
    watching.close()
    assert (found.seconds_left or 0) // 60 == minutes


def test_room_that_is_not_known_is_not_full(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    watching = watch(monkeypatch, tmp_path, tmp_path, here=None, there=None)
    wrote(watching, tmp_path / "0001.mp4", 1000 * MB)
    found = watching.look([tmp_path / "0001.mp4"], recorded_ns=HOUR_NS)
    watching.close()
    assert not found.exhausted
    assert found.seconds_left is None
    assert found.warnings == ()


def test_a_limit_of_the_file_is_warned_of_and_ends_the_recording_before_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(disk_module, "largest_file", lambda _: 4295 * MB)
    watching = watch(monkeypatch, tmp_path, tmp_path, here=100_000 * MB, there=None)
    file = tmp_path / "0001.mp4"
    warnings = []
    for size in (1000, 3900, 4000, 4240, 4280):
        warnings += wrote(watching, file, size * MB)
    found = watching.look([file], recorded_ns=HOUR_NS)
    watching.close()
    assert found.exhausted
    assert len(warnings) == 3
    assert "stops before that" in warnings[0]
    assert "4.3 GB at most" in warnings[-1]


@pytest.mark.parametrize(
    ("megabytes", "seconds", "said"),
    [
        (4295, 200, "can be 4.3 GB at most; that is enough for about 3 min more."),
        (100, 70, "can be 100 MB at most; that is enough for about a minute more."),
        (20, 10, "can be 20 MB at most; that is enough for less than a minute more."),
    ],
)
def test_sizes_and_times_are_said_in_words_that_are_true(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, megabytes: int, seconds: int, said: str
) -> None:
    monkeypatch.setattr(disk_module, "largest_file", lambda _: megabytes * MB)
    watching = watch(monkeypatch, tmp_path, tmp_path, here=100_000 * MB, there=None)
    written = megabytes * MB // 2
    wrote(watching, tmp_path / "0001.mp4", written)
    room = watching._rooms(written)["file"][0]
    watching._told.clear()
    found = watching.look([tmp_path / "0001.mp4"], recorded_ns=round(written / (room / seconds) * 1e9))
    watching.close()
    assert said in found.warnings[-1][1]


def test_a_full_disk_is_told_once(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    watching = watch(monkeypatch, tmp_path, tmp_path, here=10 * MB, there=None)
    told = []
    for _ in range(3):
        found = watching.look([], recorded_ns=HOUR_NS)
        told += [code for code, _ in found.warnings]
    watching.close()
    assert found.exhausted
    assert told == ["disk_low"]


def test_a_drive_that_does_not_answer_is_told_while_it_lasts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, target: Path
) -> None:
    watching = watch(monkeypatch, tmp_path, target, here=9000 * MB, there=9000 * MB)
    assert watching.silence() is None
    monkeypatch.setattr(disk_module, "SILENT_S", 0.0)
    hanging = watching._target
    assert hanging is not None
    hanging._asked_s = 0.0
    until(lambda: watching.silence() is not None, what="it is told")
    watching.close()


# ── Faults ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.logs_error("stops: The recording cannot be written|stops: The disk is full")
@pytest.mark.parametrize("number", [errno.EIO, errno.EFBIG, errno.ENOSPC, errno.EDQUOT])
def test_a_write_error_in_the_sound_file_costs_what_could_not_be_written(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    real = os.write

    def write(descriptor: int, data: bytes) -> int:
        if Path(f"/proc/self/fd/{descriptor}").readlink().suffix == ".s16":
            raise OSError(number, os.strerror(number))
        return real(descriptor, data)

    with monkeypatch.context() as broken:
        broken.setattr(segment_writer.os, "write", write)
        engine.log.wait_for(events.RecordingStopped, recording_id)
    path = engine.recorded(recording_id)
    assert len(engine.log.of(events.Noticed)) == 1
    seen = counters(path)
    assert len(seen) >= 30
    assert len(sound(path)) == pytest.approx(len(picture_times(path)) * 1600, abs=2048)
    assert engine.files() == [path.name]


@pytest.mark.logs_error("cannot begin because of a fault")
def test_a_start_that_meets_a_fault_ends(engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise UnicodeEncodeError("utf-8", "x", 0, 1, "surrogates not allowed")

    with monkeypatch.context() as broken:
        broken.setattr(Recorder, "_begin", fail)
        recording_id = engine.start()
        gone = engine.log.wait_for(events.RecordingDiscarded, recording_id)
    assert "Nothing was recorded" in gone.message
    recording_id = engine.recording()
    engine.post(Command.STOP, recording_id)
    assert engine.recorded(recording_id).exists()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a temporary file is needed")
def test_a_full_folder_for_temporary_files_hinders_nothing(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    monkeypatch.setattr(process.tempfile, "TemporaryFile", full)
    recording_id = engine.recording()
    engine.post(Command.STOP, recording_id)
    assert engine.recorded(recording_id).exists()


@pytest.mark.parametrize(
    ("program", "number"),
    [
        ("import sys; sys.exit('x.mp4: Disk quota exceeded')", errno.EDQUOT),
        ("import sys; sys.exit('x.mp4: No space left on device')", errno.ENOSPC),
        ("import sys; sys.exit('x.mp4: Read-only file system')", errno.EROFS),
        ("import sys; sys.exit('x.mp4: Stale file handle')", errno.ESTALE),
        ("import os, signal; signal.signal(25, signal.SIG_DFL); os.kill(os.getpid(), 25)", errno.EFBIG),
        (
            "import sys; sys.exit('[out#0/mp4 @ 0x5] Error opening output /a b/x.mp4: Operation not permitted')",
            errno.EPERM,
        ),
        ("import sys; sys.exit('/a b/x.mp4: Permission denied')", errno.EACCES),
        ("import sys; sys.exit('Error opening output /a/x.mp4: Not a directory')", errno.ENOTDIR),
        ("import sys; sys.exit('/dev/dri/renderD128: Permission denied')", None),
        ("import sys; sys.exit('Error while opening encoder: Operation not permitted')", None),
        ("import sys; sys.exit('x.mp4: Invalid data')", None),
        (
            "import sys; print('Error writing trailer of x.m4a: Input/output error', file=sys.stderr)",
            errno.EIO,
        ),
        ("import sys; print('Error closing file x.mp4: No such device', file=sys.stderr)", errno.ENODEV),
        ("print('No space left on device')", None),
    ],
)
def test_what_a_child_says_of_the_disk_is_understood(program: str, number: int | None) -> None:
    _, outcome = process.output([sys.executable, "-c", program], timeout_s=20)
    assert (outcome.disk_error.errno if outcome.disk_error else None) == number


@pytest.mark.logs_error("stops:")
@pytest.mark.skipif(sys.platform == "win32", reason="limits of processes")
def test_a_limit_of_the_system_ends_the_recording_with_a_whole_file(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, before[1]))
    try:
        engine.log.wait_for(events.RecordingStopped, recording_id)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    path = engine.recorded(recording_id)
    (notice,) = engine.log.of(events.Noticed)
    assert "takes no larger file" in notice.message
    assert len(sound(path)) == pytest.approx(len(picture_times(path)) * 1600, abs=2048)


# ── A small disk ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount")
def test_a_disk_that_fills_up_ends_the_recording_with_room_for_the_file(tmp_path: Path) -> None:
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=70m", "tmpfs", place], check=True)
    try:
        with open_engine(place) as engine:
            recording_id = engine.recording()
            (place / "ballast").write_bytes(bytes(22 * MB))
            stopped = engine.log.wait_for(events.RecordingStopped, recording_id)
            path = engine.recorded(recording_id)
            assert stopped.reason == "disk"
            told = [one.message for one in engine.log.of(events.Noticed)]
            assert [text for text in told if "room for" not in text] == [
                "The disk is almost full, so the recording was stopped. All of it is kept."
            ]
            assert counters(path)
    finally:
        subprocess.run(["umount", "-l", place], check=True)


@pytest.mark.parametrize("number", [errno.EPERM, errno.EACCES, errno.EIO, errno.EROFS])
def test_whatever_a_disk_refuses_while_recording_what_is_kept_is_told(number: int, tmp_path: Path) -> None:
    told = str(storage_error(OSError(number, os.strerror(number)), tmp_path))
    assert str(tmp_path) in told
    assert "Everything recorded so far is kept" in told
