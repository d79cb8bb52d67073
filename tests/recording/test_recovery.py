"""After a crash: whatever a dead process has left becomes a file, and whatever cannot become one is left alone."""

import contextlib
import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pausa.core import events
from pausa.core.edit.edit import Edit
from pausa.core.errors import StorageError
from pausa.core.events import Event
from pausa.core.paths import UNFINISHED_FOLDER, WORK_FOLDER
from pausa.core.states import Command, State
from pausa.recording.finishing.fate import Fate
from pausa.recording.finishing.recovery import recover
from pausa.recording.workspace.journal import FILE_NAME, Journal, address_of
from pausa.recording.workspace.journal_records import FinishedFile, PictureFile, SegmentRecord
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.workspace.owner import Owner, this_process
from pausa.recording.writing import segments
from support.command_line import CommandLine
from support.engine import PERIOD_NS, SECOND, open_engine
from support.file_names import name_file
from support.played_file import chapters, counters, picture_times, sound
from support.waiting import until
from support.work_folder import FFMPEG, RATE, X264, WorkFolder, brought_back

linux = pytest.mark.skipif(sys.platform != "linux", reason="looks for children in /proc")


# ── Left behind by hand ──────────────────────────────────────────────────────────────────────────────


def abandoned(work: WorkFolder, *, open_ticks: int = 0) -> WorkFolder:
    """As if its process had died; the last ``open_ticks`` in a segment that the journal only knows the begin of."""
    if open_ticks:
        work.add(open_ticks)
        work.reopen()
    work.journal.save(work.folder)
    return work


def test_what_a_dead_process_had_left_in_another_folder_is_a_part_of_it(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    old = WorkFolder(drive)
    old.add(20)
    abandoned(old)
    folder = tmp_path / UNFINISHED_FOLDER / old.folder.name
    shutil.copytree(old.folder, folder)
    (folder / "0001.mp4").unlink()
    (folder / "0001.s16").unlink()
    (old.folder / "0002.mp4").touch()
    journal = old.journal.model_copy(
        update={"left": [address_of(old.folder)], "destination": address_of(tmp_path)}
    )
    journal.save(folder)
    found = recover(
        [tmp_path / UNFINISHED_FOLDER, drive / WORK_FOLDER],
        ffmpeg=FFMPEG,
        choose_encoder=lambda _: X264,
        name_file=name_file,
        emit=lambda _: None,
        patience_s=0.1,
    )
    (one,) = found
    assert one.path is not None
    assert one.path.parent == tmp_path
    assert counters(one.path) == list(range(20))
    assert not old.folder.exists()


def test_of_each_recording_the_journal_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one", "another"):
        work = WorkFolder(tmp_path / name)
        work.add(10)
        abandoned(work)
        work.folder.rename(work.folder.with_name(f"{name}-recording"))
        work.journal.model_copy(update={"recording_id": f"{name}-recording"}).save(
            work.folder.with_name(f"{name}-recording")
        )
    read: list[Path] = []
    load = Journal.load
    monkeypatch.setattr(Journal, "load", lambda folder: read.append(folder) or load(folder))
    assert len(brought_back(tmp_path / "one", tmp_path / "another")) == 2
    assert sorted(folder.name for folder in read) == ["another-recording", "one-recording"]


def test_a_recording_with_an_open_segment_becomes_one_file(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(31)
    work.mark("the point", 200_000_000)
    abandoned(work, open_ticks=20)
    told: list[Event] = []
    (found,) = brought_back(tmp_path, heard=told.append)
    assert found.path is not None
    assert counters(found.path) == list(range(51))
    assert work.samples <= len(sound(found.path)) < work.samples + 2048
    assert [chapter.title for chapter in chapters(found.path)] == ["Segment 1", "the point", "Segment 2"]
    assert (found.title, found.duration_s, found.message) == ("A film", 1.7, "")
    assert work.files() == ["A film.mp4"]
    ready = told[-1]
    assert isinstance(ready, events.RecordingReady)
    assert (ready.recovered, ready.state, ready.frames) == (True, State.READY, 51)
    assert brought_back(tmp_path) == []


@pytest.mark.parametrize("other", [("-s", "160x120", "-c:v", "libx264"), ("-s", "320x180", "-c:v", "mpeg4")])
def test_another_film_in_the_place_of_a_segment_is_left_out_and_told(
    tmp_path: Path, other: tuple[str, ...]
) -> None:
    work = WorkFolder(tmp_path)
    work.add(20)
    work.add(10)
    abandoned(work)
    source = ["-f", "lavfi", "-i", "testsrc=d=1:r=30"]
    subprocess.run(
        [FFMPEG.path, "-loglevel", "error", "-y", *source, *other, work.folder / "0001.mp4"], check=True
    )
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    assert counters(found.path) == list(range(20, 30))


def test_files_that_the_journal_does_not_know_yet_are_found_in_their_order(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(90, files=12)
    work.journal.segments[0].pictures = []
    (found,) = brought_back(abandoned(work).destination)
    assert found.path is not None
    assert counters(found.path) == list(range(90))


@pytest.mark.parametrize("left", [1, 60, 123, 2000])
def test_a_segment_torn_off_anywhere_gives_its_whole_fragments(tmp_path: Path, left: int) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=60)
    path = work.folder / "0001.mp4"
    last_fragment = path.read_bytes().rindex(b"moof") - 4
    os.truncate(path, last_fragment + left)
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    shown = counters(found.path)
    assert shown == list(range(len(shown)))
    assert len(shown) >= 48
    times = picture_times(found.path)
    assert len({after - before for before, after in pairwise(times)}) == 1
    assert len(shown) * 1600 <= len(sound(found.path)) < len(shown) * 1600 + 2048


def test_sound_alone_is_brought_back(tmp_path: Path) -> None:
    work = abandoned(WorkFolder(tmp_path, width=0, height=0, fps=100), open_ticks=155)
    os.truncate(work.folder / "0001.s16", 100_001)
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    assert found.path.suffix == ".m4a"
    assert found.duration_s == 1.04
    assert 104 * 480 <= len(sound(found.path)) < 104 * 480 + 2048


def test_sound_that_is_shorter_than_the_pictures_is_silent_at_its_end(tmp_path: Path) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=30)
    os.truncate(work.folder / "0001.s16", RATE)
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    heard = abs(sound(found.path).astype(int))
    assert heard[1000:23_000].max() > 10_000
    assert heard[25_000:].max() < 300


@pytest.mark.parametrize("prepared", [False, True])
def test_where_nothing_had_been_recorded_nothing_is_left(tmp_path: Path, prepared: bool) -> None:
    work = WorkFolder(tmp_path)
    work.journal.segments = [SegmentRecord(index=1, begin_ns=5, sound="0001.s16")]
    if prepared:
        (work.folder / "0001.s16").touch()
        (work.folder / "0001.mp4").write_bytes(b"\0\0\0\x10ftypiso5\0\0\0\0")
    (found,) = brought_back(abandoned(work).destination)
    assert (found.fate, found.path) == (Fate.EMPTY, None)
    assert found.message
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_read_though_there_is_much_of_it_is_kept_and_told(tmp_path: Path) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=90)
    (work.folder / "0001.mp4").write_bytes(bytes(100_000))
    before = work.files()
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.path) == (Fate.KEPT, None)
    assert "kept" in found.message
    assert work.files() == sorted([*before, f".pausa/{work.journal.recording_id}/lock"])


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"version": 99}', b"\xff\xfe", b'{"segments": [{"file": "../x"}]}']
)
def test_a_damaged_journal_is_left_alone_and_told_and_the_others_are_brought_back(
    tmp_path: Path, content: bytes
) -> None:
    damaged = abandoned(WorkFolder(tmp_path, recording_id="a-damaged"), open_ticks=20)
    (damaged.folder / FILE_NAME).write_bytes(content)
    before = {path: path.read_bytes() for path in damaged.folder.iterdir()}
    abandoned(WorkFolder(tmp_path, recording_id="b-whole"), open_ticks=20)
    first, second = brought_back(tmp_path)
    assert first.path is None
    assert first.recording_id == "a-damaged"
    assert "damaged" in first.message
    assert first.exit_code == StorageError.exit_code
    assert {path: path.read_bytes() for path in damaged.folder.iterdir() if path.name != "lock"} == before
    assert second.path is not None
    assert counters(second.path) == list(range(20))


def test_a_recording_whose_lock_is_held_is_not_touched(tmp_path: Path) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=20)
    lock = FolderLock(work.folder)
    assert lock.take()
    before = work.files()
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.title) == (Fate.ALIVE, "A film")
    assert "Another Pausa on this computer" in found.message
    assert work.files() == before
    lock.release()
    assert len(brought_back(tmp_path)) == 1


def test_a_recording_that_another_process_has_just_finished_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=20)
    real = FolderLock._take

    def take(_: FolderLock) -> bool:
        monkeypatch.setattr(FolderLock, "_take", real)
        shutil.rmtree(work.folder.parent)
        return False

    monkeypatch.setattr(FolderLock, "_take", take)
    assert brought_back(tmp_path) == []


def test_a_work_folder_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=20)
    real = Path.iterdir

    def iterdir(folder: Path) -> Iterator[Path]:
        if folder == work.folder.parent:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(folder)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.exit_code) == (Fate.KEPT, StorageError.exit_code)
    assert str(work.folder.parent) in found.message
    assert "Permission denied" in found.message


def test_a_death_between_the_finished_file_and_the_removal_of_the_segments_leads_to_one_file(
    tmp_path: Path,
) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=20)
    kept = tmp_path / "kept"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "pausa.recording.finishing.keeping.remove_folder", lambda folder: shutil.copytree(folder, kept)
        )
        brought_back(tmp_path)
    shutil.rmtree(work.folder)
    kept.rename(work.folder)
    dead = Journal.load(work.folder)
    dead.owner = None
    dead.save(work.folder)
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.path) == (Fate.RECOVERED, tmp_path / "A film.mp4")
    assert found.duration_s == pytest.approx(20 / 30, abs=1e-6)
    assert work.files() == ["A film.mp4"]


def test_a_death_after_a_name_was_reserved_leaves_no_empty_file(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.journal.finished = FinishedFile(name="A film.mp4", size_bytes=1234)
    abandoned(work, open_ticks=20)
    (tmp_path / "A film.mp4").touch()
    (tmp_path / f".{work.journal.recording_id}.part.mp4").write_bytes(b"half")
    (found,) = brought_back(tmp_path)
    assert found.path == tmp_path / "A film.mp4"
    assert work.files() == ["A film.mp4"]


def test_a_folder_that_was_being_removed_is_removed_and_not_brought_back(tmp_path: Path) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=20)
    work.folder.rename(work.folder.with_name(f"{work.folder.name}.going"))
    assert brought_back(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a share that refuses to lock."""
    fcntl = pytest.importorskip("fcntl")

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", refuse)


def owned_by(work: WorkFolder, **differing: Any) -> WorkFolder:
    """As if this process, or one that differs from it, were recording there."""
    work.journal.owner = this_process().model_copy(update=differing)
    return abandoned(work, open_ticks=20)


@linux
@pytest.mark.usefixtures("no_locks")
def test_where_nothing_can_be_locked_the_life_of_the_owner_s_process_decides(tmp_path: Path) -> None:
    living = owned_by(WorkFolder(tmp_path, recording_id="a-living"))
    owned_by(WorkFolder(tmp_path, recording_id="b-dead"), started=1)
    owned_by(WorkFolder(tmp_path, recording_id="c-before-the-boot"), boot="another")
    before = sorted(living.folder.iterdir())
    alive, dead, rebooted = brought_back(tmp_path)
    assert (alive.fate, dead.fate, rebooted.fate) == (Fate.ALIVE, Fate.RECOVERED, Fate.RECOVERED)
    assert [path for path in sorted(living.folder.iterdir()) if path.name != "lock"] == before


@linux
def test_a_paused_recording_is_left_alone_by_a_process_that_finds_its_lock_free(tmp_path: Path) -> None:
    work = owned_by(WorkFolder(tmp_path))
    (found,) = brought_back(tmp_path)
    assert found.fate is Fate.ALIVE
    assert (work.folder / "0001.s16").exists()


@pytest.mark.usefixtures("no_locks")
def test_without_locks_and_owner_what_has_just_changed_is_left_alone(tmp_path: Path) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=20)
    (found,) = brought_back(tmp_path)
    assert found.fate is Fate.ALIVE
    for path in (work.folder, *work.folder.iterdir()):
        os.utime(path, (10**9, 10**9))
    (found,) = brought_back(tmp_path)
    assert found.fate is Fate.RECOVERED


def _name_machine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the system an id; a bare one has none."""
    (folder / "machine-id").write_text("5d41402abc4b2a76b9719d911017c592\n")
    monkeypatch.setattr("pausa.recording.workspace.machine_id._MACHINE_IDS", (folder / "machine-id",))


@linux
@pytest.mark.parametrize("gone", [{"started": 1}, {"boot": "another"}, {"pid": 0}])
def test_a_recording_of_this_computer_is_finished_though_it_has_another_name_now(
    tmp_path: Path, gone: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    _name_machine(tmp_path, monkeypatch)
    owned_by(WorkFolder(tmp_path), **gone)
    monkeypatch.setattr("platform.node", lambda: "renamed")
    (found,) = brought_back(tmp_path)
    assert found.path is not None
    assert counters(found.path) == list(range(20))


@linux
def test_a_living_recording_is_left_alone_though_its_computer_was_renamed_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _name_machine(tmp_path, monkeypatch)
    owned_by(WorkFolder(tmp_path))
    monkeypatch.setattr("platform.node", lambda: "renamed")
    (found,) = brought_back(tmp_path)
    assert found.fate is Fate.ALIVE
    owner = this_process()
    assert owner.is_process(owner.model_copy(update={"computer": "as it was called"}))
    assert not owner.is_process(owner.model_copy(update={"started": 1}))


@linux
@pytest.mark.usefixtures("no_locks")
def test_a_copied_installation_proves_nothing_about_the_other_s_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both have one id, and no lock tells: what has just changed may still be recorded."""
    _name_machine(tmp_path, monkeypatch)
    owned_by(WorkFolder(tmp_path), boot="another", computer="the original")
    (found,) = brought_back(tmp_path)
    assert found.fate is Fate.ALIVE


@pytest.mark.parametrize("other", [{"computer": "the lab’s", "machine": ""}, {"machine": "0123456789abcdef"}])
def test_what_belongs_to_another_computer_is_left_alone_until_it_is_asked_for(
    tmp_path: Path, other: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _name_machine(tmp_path, monkeypatch)
    work = owned_by(WorkFolder(tmp_path), **other)
    before = {path: path.read_bytes() for path in work.folder.iterdir()}
    told: list[Event] = []
    (found,) = brought_back(tmp_path, heard=told.append)
    assert (found.fate, found.path) == (Fate.ELSEWHERE, None)
    assert other.get("computer", this_process().computer) in found.message
    assert str(work.folder) in found.message
    assert {path: path.read_bytes() for path in before} == before
    (owned,) = told
    assert isinstance(owned, events.OwnedElsewhere)
    assert (owned.folder, owned.asked) == (work.folder, False)
    (found,) = brought_back(tmp_path, take=work.folder)
    assert found.path is not None
    assert counters(found.path) == list(range(20))


@pytest.mark.logs_error("could not be finished|ffmpeg ended with")
def test_a_recording_that_could_not_be_finished_belongs_to_nobody(tmp_path: Path) -> None:
    work = owned_by(WorkFolder(tmp_path), started=1)
    (work.folder / "0001.mp4").write_bytes(bytes(300_000))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("pausa.recording.finishing.segment_contents._holds_something", lambda _: False)
        patch.setattr(
            "pausa.recording.finishing.segment_contents._count_pictures",
            lambda _, segment, *__: segment.pictures.append(PictureFile(file="0001.mp4", ticks=20)),
        )
        (found,) = brought_back(tmp_path)
    assert found.fate is Fate.KEPT
    assert Journal.load(work.folder).owner is None


def test_the_journal_names_who_records(tmp_path: Path) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        owner = Journal.load(tmp_path / WORK_FOLDER / recording_id).owner
        assert owner == this_process()
        assert owner.computer
        assert Owner().life().name == "UNKNOWN"
        engine.post(Command.DISCARD)
        engine.log.wait_for(events.RecordingDiscarded, recording_id)


def test_a_folder_of_the_first_milliseconds_is_removed_and_one_with_strange_files_is_told(
    tmp_path: Path,
) -> None:
    newborn = tmp_path / WORK_FOLDER / "20261120-101500-3fa9c1"
    strange = tmp_path / WORK_FOLDER / "20261120-101501-3fa9c2"
    for folder in (newborn, strange):
        folder.mkdir(parents=True)
        (folder / "lock").touch()
    (newborn / ".journal.json.4711.tmp").touch()
    (strange / "notes.txt").write_text("mine")
    empty, kept = brought_back(tmp_path)
    assert (empty.fate, newborn.exists()) == (Fate.EMPTY, False)
    assert (kept.fate, (strange / "notes.txt").read_text()) == (Fate.KEPT, "mine")
    assert "other files" in kept.message


def test_the_journal_is_there_before_any_file_of_a_segment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = []
    real = segments.Segments

    def begun(**given: Any) -> segments.Segments:
        known.append((given["folder"] / FILE_NAME).exists())
        return real(**given)

    monkeypatch.setattr("pausa.recording.recording.Segments", begun)
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        engine.post(Command.DISCARD)
        engine.log.wait_for(events.RecordingDiscarded, recording_id)
    assert known == [True]


def test_folders_without_recordings_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / ".pausa" / "something else").mkdir(parents=True)
    (tmp_path / ".pausa" / "a file").touch()
    assert brought_back(tmp_path, tmp_path / "gone", tmp_path / ".pausa" / "a file") == []
    assert (tmp_path / ".pausa" / "something else").is_dir()


# ── Stitched again ───────────────────────────────────────────────────────────────────────────────────


def _knows_more_than_there_is(journal: Journal) -> None:
    """As after a broken last picture, which the encoder left out without a word."""
    journal.segments[0].ticks = 32
    journal.segments[0].pictures = [PictureFile(file="0001.mp4", ticks=32)]
    journal.keep(Edit().recorded(1, 32).recorded(2, 10))


def _does_not_know_its_files(journal: Journal) -> None:
    """As after an encoder that broke down for good."""
    journal.segments[1].pictures = []


@pytest.mark.parametrize("failing", [_knows_more_than_there_is, _does_not_know_its_files])
def test_what_could_not_be_stitched_can_be_stitched_again_as_far_as_it_goes(
    tmp_path: Path, failing: Callable[[Journal], None]
) -> None:
    work = WorkFolder(tmp_path)
    work.add(31)
    work.add(10)
    failing(work.journal)
    work.journal.save(work.folder)
    with open_engine(tmp_path, camera=None, microphone=None) as engine:
        engine.recorder.stitch_again(work.folder)
        path = engine.recorded(work.journal.recording_id)
    assert counters(path) == list(range(41))
    assert work.files() == ["A film.mp4"]


def test_stitching_again_what_is_being_worked_on_is_refused(tmp_path: Path) -> None:
    work = abandoned(WorkFolder(tmp_path), open_ticks=5)
    lock = FolderLock(work.folder)
    assert lock.take()
    with open_engine(tmp_path, camera=None, microphone=None) as engine:
        engine.recorder.stitch_again(work.folder)
        refused = engine.log.wait_for(events.CommandRejected)
    lock.release()
    assert (refused.recording_id, refused.command) == (work.journal.recording_id, Command.STITCH_AGAIN)
    assert "already" in refused.message


def test_stitching_again_what_belongs_to_another_computer_is_told_until_it_is_taken(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(10)
    work.journal.owner = this_process().model_copy(update={"computer": "the lab’s", "machine": ""})
    work.journal.save(work.folder)
    os.utime(work.folder / "0001.mp4", (10**9, 2 * 10**9))
    with open_engine(tmp_path, camera=None, microphone=None) as engine:
        engine.recorder.stitch_again(work.folder, tmp_path)
        told = engine.log.wait_for(events.OwnedElsewhere)
        assert (told.computer, told.destination, told.asked) == ("the lab’s", tmp_path, True)
        newest_s = (work.folder / "0001.mp4").stat().st_mtime
        assert datetime.fromisoformat(told.last_change).timestamp() == pytest.approx(newest_s, abs=1)
        assert work.kept()
        engine.recorder.stitch_again(work.folder, taken=True)
        engine.recorded(work.journal.recording_id)
    assert work.files() == ["A film.mp4"]


# ── Real processes that die ──────────────────────────────────────────────────────────────────────────


def run_recover(home: CommandLine) -> list[dict[str, Any]]:
    done = home.run("recover", "--json")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def run_record(
    home: CommandLine, *arguments: str
) -> "contextlib.AbstractContextManager[subprocess.Popen[str]]":
    devices = ("--camera", "synthetic", "--microphone", "synthetic", "--size", "320x240")
    return home.start("record", *devices, "--json", *arguments)


@pytest.fixture
def home(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


def wait_until_recorded(process: "subprocess.Popen[str]", least_ns: int) -> int:
    """Read the process's events until so much is recorded; return the recorded time of the last one."""
    assert process.stdout is not None
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "recording_progressed" and event["recorded_ns"] >= least_ns:
            return int(event["recorded_ns"])
    raise AssertionError("the recording has ended by itself")


def demand_whole(path: Path, least_ns: int, *, pauses: int = 0) -> None:
    """Pictures in order without a hole but for pauses, equally long, with as much sound.

    On a busy machine the synthetic camera leaves pictures out; only for those others may be shown twice.
    """
    shown = counters(path)
    assert None not in shown
    assert len(shown) * PERIOD_NS >= least_ns
    steps = sorted((after or 0) - (before or 0) for before, after in pairwise(shown))[: -pauses or None]
    assert steps[0] >= 0, "a picture comes before an earlier one"
    assert steps.count(0) <= sum(step - 1 for step in steps if step > 1)
    times = picture_times(path)
    assert len({after - before for before, after in pairwise(times)}) == 1
    samples = len(shown) * RATE // 30
    assert samples <= len(sound(path)) < samples + 2048


@pytest.mark.parametrize("plan", ["60", "1 p0.3 60"], ids=["one segment", "the second open"])
def test_a_recording_that_was_killed_is_brought_back_but_for_less_than_a_second(
    home: CommandLine, plan: str
) -> None:
    with run_record(home, "--plan", plan) as process:
        recorded_ns = wait_until_recorded(process, 2 * SECOND)
        process.kill()
    (found,) = run_recover(home)
    path = Path(found["path"])
    demand_whole(path, recorded_ns - SECOND, pauses=plan.count("p"))
    assert home.files() == [path.name]
    assert run_recover(home) == []


@linux
def test_when_the_encoders_die_with_it_less_than_a_second_is_lost(home: CommandLine) -> None:
    with run_record(home) as process:
        recorded_ns = wait_until_recorded(process, 2 * SECOND)
        children = children_of(process.pid)
        os.kill(process.pid, signal.SIGSTOP)
        for child in children:
            os.kill(child, signal.SIGKILL)
        process.kill()
    assert children
    (found,) = run_recover(home)
    demand_whole(Path(found["path"]), recorded_ns - SECOND)


def test_a_living_recording_is_never_touched(tmp_path: Path) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        (found,) = brought_back(tmp_path)
        assert (found.fate, found.recording_id) == (Fate.ALIVE, recording_id)
        engine.post(Command.PAUSE)
        engine.log.wait_for(events.RecordingPaused, recording_id)
        (found,) = brought_back(tmp_path)
        assert found.fate is Fate.ALIVE
        engine.post(Command.STOP)
        path = engine.recorded(recording_id)
    demand_whole(path, 1)
    assert engine.files() == [path.name]


@linux
@pytest.mark.parametrize("victim", ["0001.mp4", "sound-1.aac"])
def test_when_an_encoder_of_a_living_recording_is_killed_nothing_is_lost(tmp_path: Path, victim: str) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        engine.record_more(recording_id, SECOND // 2)
        until(lambda: children_of(os.getpid(), working_on=victim), what="the encoder works")
        (child,) = children_of(os.getpid(), working_on=victim)
        os.kill(child, signal.SIGKILL)
        engine.record_more(recording_id, SECOND // 2)
        engine.post(Command.STOP)
        path = engine.recorded(recording_id)
        ready = engine.log.of(events.RecordingReady)[0]
        told = {notice.code for notice in engine.log.of(events.Noticed, recording_id=recording_id)}
        begin = engine.log.of(events.RecordingStarting)[0]
        end = engine.log.of(events.RecordingStopped)[0]
        left_out = engine.frames.left_out(begin.monotonic_ns, end.monotonic_ns)
    demand_whole(path, SECOND)
    assert ready.frames_repeated <= left_out
    assert ready.frames_lost <= left_out
    assert told == ({"encoder_restarted"} if victim == "0001.mp4" else set())
    assert children_of(os.getpid(), working_on=str(tmp_path)) == []


@pytest.mark.logs_error(
    "stops: The encoder does not work", "could not be finished: The encoder does not work"
)
@linux
def test_what_the_encoder_could_not_finish_is_finished_when_that_is_wished_again(tmp_path: Path) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        until(
            lambda: any(path.read_bytes().count(b"moof") > 2 for path in tmp_path.rglob("0001.mp4")),
            what="pictures are in the file",
        )

        def given_up() -> bool:
            for child in children_of(os.getpid(), working_on="libx264"):
                os.kill(child, signal.SIGKILL)
            return bool(engine.log.of(events.RecordingFailed))

        until(given_up, what="the encoder is given up")
        folder = engine.log.of(events.RecordingFailed)[0].folder
        assert children_of(os.getpid(), working_on=str(tmp_path)) == []
        lock = FolderLock(folder)
        until(lock.take, what="the folder is free")
        lock.release()
        engine.recorder.stitch_again(folder)
        demand_whole(engine.recorded(recording_id), SECOND // 10)


def children_of(pid: int, *, working_on: str = "") -> list[int]:
    """Living children with that in their command line."""
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        with contextlib.suppress(OSError):
            text = status.read_text()
            words = status.with_name("cmdline").read_bytes().decode(errors="replace")
            if f"PPid:\t{pid}\n" in text and "State:\tZ" not in text and working_on in words:
                found.append(int(status.parent.name))
    return found
