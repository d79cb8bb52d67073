"""A folder that goes away while it is recorded into: it is told at once, the recording goes on, and nothing is lost."""

import errno
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.errors import PausaError
from pausa.core.settings import Encoder
from pausa.core.states import Command, State
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.finishing.recovery import recover
from pausa.recording.recording_folder import RecordingFolder
from pausa.recording.workspace import folder as folder_module
from pausa.recording.workspace.left_folder import LeftFolder
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing import drive_watch
from support.engine import MS, SECOND, EngineUnderTest, now_ns, open_engine
from support.file_names import name_file
from support.played_file import chapters, counters, picture_times, sound

linux = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere a file in use cannot be removed or read"
)
root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount and unmount"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "Recordings"
    folder.mkdir()
    return folder


@pytest.fixture
def engine(folder: Path, tmp_path: Path) -> Iterator[EngineUnderTest]:
    with open_engine(folder, unfinished_folder=tmp_path / "home" / "unfinished") as engine:
        yield engine


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """A drive of its own, which can be unmounted."""
    place = tmp_path / "drive"
    place.mkdir()
    _mount(place)
    yield place
    subprocess.run(["umount", "-l", place], check=False, stderr=subprocess.DEVNULL)


def _mount(place: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", place], check=True)


def delete(folder: Path) -> None:
    # What is recorded meanwhile may make another file in it.
    while folder.exists():
        shutil.rmtree(folder, ignore_errors=True)


def rename(folder: Path) -> None:
    folder.rename(folder.with_name("Renamed"))


def told(engine: EngineUnderTest, code: str) -> list[events.Noticed]:
    return [one for one in engine.log.of(events.Noticed) if one.code == code]


def whole(path: Path, engine: EngineUnderTest, *, pauses: int = 0) -> None:
    """Check that the file holds every picture once, in order, and as much sound; a frame may lack at each pause."""
    seen = [number for number in counters(path) if number is not None]
    assert seen == sorted(seen)
    gaps = sum(after - before - 1 for before, after in pairwise(seen) if after > before)
    left_out = engine.frames.left_out(0, 1 << 62)
    assert gaps <= left_out + pauses
    assert len(seen) - len(set(seen)) <= left_out
    heard = sound(path)
    assert len(heard) == pytest.approx(len(picture_times(path)) * 1600, abs=2048)
    for begin in range(2400, len(heard) - 9600, 4800):
        assert abs(heard[begin : begin + 4800]).max() > 0, f"silent from sample {begin} on"


# ── While recording ──────────────────────────────────────────────────────────────────────────────────


@linux
@pytest.mark.parametrize("lose", [delete, rename])
def test_a_recording_goes_on_when_its_folder_is_lost(
    engine: EngineUnderTest,
    folder: Path,
    lose: Callable[[Path], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    recording_id = engine.recording()
    at_ns = now_ns()
    engine.post(Command.PAUSE, recording_id, at_ns=at_ns)
    engine.post(Command.RESUME, recording_id, at_ns=at_ns)
    engine.log.wait_for(events.RecordingResumed, recording_id)
    engine.record_more(recording_id, SECOND)
    lose(folder)
    engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
    engine.record_more(recording_id, SECOND)
    assert engine.log.of(events.RecordingProgressed)[-1].state is State.RECORDING
    engine.post(Command.STOP, recording_id)
    path = engine.recorded(recording_id)
    ready = engine.log.of(events.RecordingReady)[-1]
    assert path.parent == folder
    assert ready.duration_s > 2
    assert len(ready.segments) == 2, "moving makes no join"
    assert [chapter.title for chapter in chapters(path)] == ["Segment 1", "Segment 2"]
    whole(path, engine, pauses=1)
    assert [one for one in folder.parent.rglob("*") if one.is_file()] == [path]
    assert "silent" not in caplog.text


@linux
def test_a_file_that_was_open_keeps_its_name_when_the_folder_that_was_left_is_back(folder: Path) -> None:
    path = folder / "0001.s16"
    path.touch()
    left = LeftFolder(folder, FolderLock(folder), {path: os.open(path, os.O_RDONLY)})
    folder.rename(folder.with_name("Away"))
    opened = left.readable(path)
    folder.with_name("Away").rename(folder)
    assert opened != path
    assert left.name_of(opened) == left.name_of(path) == "0001.s16"
    left.forget(remove=False)


@linux
def test_the_size_of_a_recording_never_falls_to_nothing_in_silence(
    engine: EngineUnderTest, folder: Path
) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    delete(folder)
    engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
    engine.post(Command.STOP, recording_id)
    engine.recorded(recording_id)
    sizes = [one.size_bytes for one in engine.log.of(events.RecordingProgressed)]
    silent = sizes[: len(engine.log.of(events.RecordingProgressed)) - 2]
    assert silent[-3] > 0


@linux
def test_a_pause_given_while_the_folder_is_changed_cuts_where_it_was_given(
    engine: EngineUnderTest, folder: Path
) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    delete(folder)
    engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
    engine.post(Command.PAUSE, recording_id)
    paused = engine.log.wait_for(events.RecordingPaused, recording_id)
    engine.log.wait_until(
        lambda: engine.log.of(events.RecordingProgressed)[-1].state is State.PAUSED, what="it is paused"
    )
    engine.post(Command.STOP, recording_id)
    path = engine.recorded(recording_id)
    assert paused.recorded_ns > 0
    whole(path, engine)


@linux
@pytest.mark.logs_error("stops: The folder|could not be finished|did not go well either")
def test_without_another_folder_the_recording_stops_and_says_why(folder: Path) -> None:
    with open_engine(folder) as engine:
        recording_id = engine.recording()
        delete(folder)
        stopped = engine.log.wait_for(events.RecordingStopped, recording_id)
        assert stopped.reason == "disk"
        (notice,) = told(engine, "stopped")
        assert str(folder) in notice.message
        assert "deleted, moved or unmounted" in notice.message
        engine.log.wait_until(
            lambda: bool(engine.log.of(events.RecordingReady, events.RecordingFailed)), what="it ends"
        )


@linux
def test_a_recording_goes_on_when_a_file_takes_the_place_of_its_folder(
    engine: EngineUnderTest, folder: Path
) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    delete(folder)
    folder.write_text("a file")
    engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
    engine.record_more(recording_id, SECOND)
    assert not told(engine, "stopped")
    folder.unlink()
    folder.mkdir()
    engine.post(Command.STOP, recording_id)
    whole(engine.recorded(recording_id), engine)


def test_a_disk_that_does_not_keep_what_is_written_is_left(
    engine: EngineUnderTest, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, broken = os.fsync, folder.resolve()

    def fsync(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").resolve().is_relative_to(broken):
            raise OSError(errno.EIO, "Input/output error")
        real(descriptor)

    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    monkeypatch.setattr(drive_watch.os, "fsync", fsync)
    engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the fault is told")
    assert "the disk reports an error" in told(engine, "folder_gone")[0].message
    engine.record_more(recording_id, SECOND)
    monkeypatch.undo()
    engine.post(Command.STOP, recording_id)
    path = engine.recorded(recording_id)
    whole(path, engine)


@root
def test_what_comes_back_with_a_drive_does_not_become_a_second_recording(
    drive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_module, "stays", lambda _: True)
    other = tmp_path / "elsewhere"
    other.mkdir()
    with open_engine(drive, unfinished_folder=tmp_path / "unfinished") as engine:
        recording_id = engine.recording(title="Talk")
        engine.record_more(recording_id, SECOND)
        subprocess.run(["mount", "--bind", drive, other], check=True)
        try:
            subprocess.run(["umount", "-l", drive], check=True)
            engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
            engine.record_more(recording_id, SECOND)
            engine.post(Command.STOP, recording_id)
            engine.log.wait_for(events.RecordingFailed, recording_id)
            subprocess.run(["mount", "--bind", other, drive], check=True)
            path = engine.recorded(recording_id)
            whole(path, engine)
            assert [one for one in other.rglob("*") if one.is_file()] == [other / "Talk.mp4"]
        finally:
            subprocess.run(["umount", "-l", other], check=True)


@root
def test_what_lies_hidden_below_another_drive_does_not_become_a_second_recording(
    folder: Path, engine: EngineUnderTest
) -> None:
    recording_id = engine.recording(title="Talk")
    engine.record_more(recording_id, SECOND)
    _mount(folder)
    try:
        engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
        engine.record_more(recording_id, SECOND)
        engine.post(Command.STOP, recording_id)
        whole(engine.recorded(recording_id), engine)
    finally:
        subprocess.run(["umount", "-l", folder], check=True)
    assert list(folder.glob(".pausa/*")) == []


@root
def test_a_drive_that_is_pulled_out_costs_nothing_and_gets_its_file_later(
    drive: Path, tmp_path: Path
) -> None:
    folder = drive / "Lectures"
    folder.mkdir()
    with open_engine(folder, unfinished_folder=tmp_path / "unfinished") as engine:
        recording_id = engine.recording(title="Talk")
        assert not list(folder.iterdir())
        engine.record_more(recording_id, SECOND)
        subprocess.run(["umount", "-l", drive], check=True)
        engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
        engine.record_more(recording_id, SECOND)
        engine.post(Command.STOP, recording_id)
        failed = engine.log.wait_for(events.RecordingFailed, recording_id)
        assert failed.waits_for == folder
        assert not list(drive.iterdir())
        _mount(drive)
        folder.mkdir()
        path = engine.recorded(recording_id)
        assert path == folder / "Talk.mp4"
        whole(path, engine)
        assert not (tmp_path / "unfinished").exists()


@linux
def test_a_recorder_that_dies_while_it_changes_its_folder_leaves_one_recording(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unfinished, copy = tmp_path / "home" / "unfinished", tmp_path / "copy"
    real, move = os.fsync, RecordingFolder.move

    def fsync(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").resolve().is_relative_to(folder.resolve()):
            raise OSError(errno.EIO, "Input/output error")
        real(descriptor)

    def die_before(self: RecordingFolder, fault: PausaError) -> None:
        shutil.copytree(folder, copy / "Recordings")
        shutil.copytree(unfinished, copy / "unfinished")
        move(self, fault)

    with open_engine(folder, unfinished_folder=unfinished) as engine:
        recording_id = engine.recording(title="Talk")
        engine.record_more(recording_id, SECOND)
        monkeypatch.setattr(RecordingFolder, "move", die_before)
        monkeypatch.setattr(drive_watch.os, "fsync", fsync)
        engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the fault is told")
        recorded_s = engine.log.of(events.RecordingProgressed)[-1].recorded_ns / SECOND
        engine.record_more(recording_id, SECOND)
        monkeypatch.undo()
        engine.post(Command.DISCARD, recording_id)
        engine.log.wait_for(events.RecordingDiscarded, recording_id)
    shutil.copytree(copy / "Recordings", folder, dirs_exist_ok=True)
    shutil.copytree(copy / "unfinished", unfinished, dirs_exist_ok=True)
    for journal in (*folder.rglob("journal.json"), *unfinished.rglob("journal.json")):
        # This process lives; the one that has died does not.
        journal.write_text(re.sub(r'"pid": [0-9]+', '"pid": 4194304', journal.read_text()))
    found = recover(
        [folder / ".pausa", unfinished],
        ffmpeg=find_ffmpeg(),
        choose_encoder=lambda _: VideoEncoder(encoder=Encoder.X264),
        name_file=name_file,
        emit=lambda _: None,
    )
    assert len(found) == 1, found
    (one,) = found
    assert one.path == folder / "Talk.mp4"
    assert one.duration_s > recorded_s - 0.1
    assert [path for path in tmp_path.rglob("*") if path.is_file() and copy not in path.parents] == [one.path]


@linux
def test_a_folder_that_is_lost_at_the_moment_of_the_stop_costs_nothing(
    engine: EngineUnderTest, folder: Path
) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    recorded_ns = engine.log.of(events.RecordingProgressed)[-1].recorded_ns
    delete(folder / ".pausa")
    engine.post(Command.STOP, recording_id)
    path = engine.recorded(recording_id)
    assert engine.log.of(events.RecordingReady)[-1].duration_s >= recorded_ns / SECOND
    whole(path, engine)


@linux
def test_a_folder_that_is_lost_in_a_pause_costs_nothing(engine: EngineUnderTest, folder: Path) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    engine.post(Command.PAUSE, recording_id)
    paused = engine.log.wait_for(events.RecordingPaused, recording_id)
    delete(folder / ".pausa")
    engine.post(Command.STOP, recording_id)
    path = engine.recorded(recording_id)
    assert engine.log.of(events.RecordingReady)[-1].duration_s == pytest.approx(
        paused.recorded_ns / SECOND, abs=0.001
    )
    whole(path, engine)


@linux
def test_a_recording_whose_second_folder_is_lost_too_goes_on_where_the_first_was(
    engine: EngineUnderTest, folder: Path, tmp_path: Path
) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    delete(folder / ".pausa")
    engine.log.wait_until(lambda: len(told(engine, "folder_gone")) == 1, what="the loss is told")
    engine.record_more(recording_id, SECOND)
    delete(tmp_path / "home" / "unfinished")
    engine.log.wait_until(lambda: len(told(engine, "folder_gone")) == 2, what="the second loss is told")
    engine.record_more(recording_id, SECOND)
    engine.post(Command.STOP, recording_id)
    path = engine.recorded(recording_id)
    assert engine.log.of(events.RecordingReady)[-1].duration_s > 3
    whole(path, engine)


@linux
def test_a_recording_without_pictures_goes_on_in_another_folder_at_the_very_sample(
    folder: Path, tmp_path: Path
) -> None:
    with open_engine(folder, camera=None, unfinished_folder=tmp_path / "unfinished") as engine:
        recording_id = engine.recording()
        engine.record_more(recording_id, SECOND)
        delete(folder / ".pausa")
        engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
        engine.record_more(recording_id, SECOND)
        engine.post(Command.STOP, recording_id)
        path = engine.recorded(recording_id)
        first, second = engine.log.of(events.SegmentClosed)[:2]
        assert second.start_ns == pytest.approx(first.start_ns + first.duration_ns, abs=20_000)
        # The cut for another folder is no pause, and is not told as one.
        assert [one.command for one in engine.log.of(events.SegmentEndGiven)] == [Command.STOP]
        heard = sound(path)[: first.samples + second.samples, 0].astype(float)
    # A wave of the hum lasts 436 samples; a fade would take more than half of one.
    loud = [float(heard[at - 218 : at + 218].std()) for at in range(2400, len(heard) - 2400, 218)]
    assert heard[first.samples - 218 : first.samples + 218].std() > 0.85 * sorted(loud)[len(loud) // 2]


@linux
def test_a_recording_as_long_as_it_may_be_is_so_though_its_folder_was_lost(
    engine: EngineUnderTest, folder: Path
) -> None:
    recording_id = engine.recording(max_ns=3 * SECOND)
    engine.record_more(recording_id, SECOND // 2)
    delete(folder / ".pausa")
    path = engine.recorded(recording_id)
    assert len(picture_times(path)) == 90
    whole(path, engine)


@linux
@pytest.mark.parametrize("correction_ms", [1500, -1500])
def test_a_recording_with_corrected_sound_goes_on_when_its_folder_is_lost(
    engine: EngineUnderTest, folder: Path, correction_ms: int
) -> None:
    recording_id = engine.recording(sound_correction_ns=correction_ms * MS)
    engine.record_more(recording_id, SECOND)
    delete(folder / ".pausa")
    engine.log.wait_until(lambda: bool(told(engine, "folder_gone")), what="the loss is told")
    engine.record_more(recording_id, SECOND)
    engine.post(Command.STOP, recording_id)
    path = engine.recorded(recording_id)
    assert len(engine.log.of(events.RecordingReady)[-1].segments) == 1
    whole(path, engine)
