"""One file out of segments on disk: whole, in order, to the sample; and when it cannot be made, nothing is lost."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from pausa.core.errors import MediaError, PausaError, StorageError
from pausa.core.settings import Container
from pausa.media.probe import contents
from pausa.recording.finishing.stitcher import Stitcher
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import SegmentRecord
from support.played_file import chapters, counters, picture_times, sound, tags
from support.work_folder import FFMPEG, RATE, X264, WorkFolder

ODD_TITLE = "a=b; #c \\ d\ne “f” 😀 'g' %03d"
LENGTHS = (31, 7, 40)
"""Ticks of the usual three segments."""
HERTZ = (500, 900, 2000)


def usual(destination: Path, container: Container = Container.MP4, **fields: object) -> WorkFolder:
    """Three segments."""
    work = WorkFolder(destination, container=container, **fields)
    for ticks, hz in zip(LENGTHS, HERTZ, strict=True):
        work.add(ticks, hz=hz)
    return work


def loudest(samples: "np.typing.NDArray[np.int16]") -> float:
    """The frequency of a stretch without its edges."""
    window = samples[1500:-1500, 0] * np.hanning(len(samples) - 3000)
    return float(np.argmax(np.abs(np.fft.rfft(window))) * RATE / len(window))


# ── Whole ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("container", list(Container))
@pytest.mark.parametrize("encoded_meanwhile", [False, True])
def test_three_segments_become_one_file_without_a_seam(
    tmp_path: Path, container: Container, encoded_meanwhile: bool
) -> None:
    work = usual(tmp_path, container)
    path = work.finished(encoded_meanwhile=encoded_meanwhile)
    assert path.name == f"A film.{container.value}"
    assert counters(path) == list(range(78))
    times = picture_times(path)
    assert times[0] == 0
    if container is not Container.MKV:
        assert {after - before for before, after in pairwise(times)} == {3000}
    heard = sound(path)
    assert work.samples <= len(heard) < work.samples + 2048
    at = 0
    for ticks, hz in zip(LENGTHS, HERTZ, strict=True):
        assert loudest(heard[at : at + ticks * 1600]) == pytest.approx(hz, abs=RATE / (ticks * 1600 - 3000))
        at += ticks * 1600


def test_at_29_97_every_picture_lasts_1001_thirty_thousandths(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path, fps=Fraction(30_000, 1001))
    for ticks in (31, 20, 26):
        work.add(ticks)
    path = work.finished()
    assert counters(path) == list(range(77))
    assert {after - before for before, after in pairwise(picture_times(path))} == {3003}
    assert work.samples <= len(sound(path)) < work.samples + 2048


@pytest.mark.parametrize("fps", [Fraction(7), Fraction(24_000, 1001), Fraction(60)])
def test_at_every_rate_all_pictures_last_equally_long(tmp_path: Path, fps: Fraction) -> None:
    work = WorkFolder(tmp_path, fps=fps, sample_rate=0, channels=0)
    for ticks in (11, 1, 10):
        work.add(ticks)
    path = work.finished()
    assert counters(path) == list(range(22))
    assert len({after - before for before, after in pairwise(picture_times(path))}) == 1


@pytest.mark.parametrize(("container", "suffix"), [("mp4", ".m4a"), ("mov", ".m4a"), ("mkv", ".mka")])
def test_sound_alone_is_a_sound_file(tmp_path: Path, container: str, suffix: str) -> None:
    work = WorkFolder(tmp_path, container=Container(container), width=0, height=0, fps=Fraction(100))
    work.add(120)
    work.add(35, hz=900)
    path = work.finished()
    assert path.name == f"A film{suffix}"
    assert work.samples == 155 * 480
    assert work.samples <= len(sound(path)) < work.samples + 2048
    assert contents(FFMPEG, path).pictures.count == 0


def test_pictures_alone_have_no_sound(tmp_path: Path) -> None:
    work = usual(tmp_path, sample_rate=0, channels=0)
    path = work.finished()
    assert counters(path) == list(range(78))
    assert contents(FFMPEG, path).sound.count == 0


def test_a_segment_in_several_files_is_whole(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(20)
    work.add(45, files=3)
    work.add(10)
    assert counters(work.finished()) == list(range(75))


@pytest.mark.parametrize("files", [1, 3])
def test_what_a_late_command_has_cut_off_is_not_in_the_file(tmp_path: Path, files: int) -> None:
    work = WorkFolder(tmp_path)
    work.add(20)
    work.add(25, surplus=20, files=files)
    work.add(10)
    path = work.finished()
    assert counters(path) == list(range(55))
    assert len({after - before for before, after in pairwise(picture_times(path))}) == 1


def test_segments_without_a_tick_are_passed_over(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(20)
    work.journal.segments = [*work.journal.segments, SegmentRecord(index=2, begin_ns=5, end_ns=6, ticks=0)]
    work.add(10)
    assert counters(work.finished()) == list(range(30))


def test_where_nothing_was_recorded_there_is_no_file(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.journal.segments = [SegmentRecord(index=1, begin_ns=5)]
    assert work.stitch() is None
    assert [path.name for path in tmp_path.iterdir()] == [".pausa"]


def test_two_recordings_of_one_name_do_not_touch_each_other(tmp_path: Path) -> None:
    paths = []
    for recording_id in ("one", "two"):
        work = WorkFolder(tmp_path, recording_id=recording_id, sample_rate=0, channels=0)
        work.add(5)
        done = work.stitch()
        assert done is not None
        paths.append(done.path.name)
    assert paths == ["A film.mp4", "A film (2).mp4"]


def test_what_another_program_puts_under_the_name_meanwhile_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that synchronises the folder knows of no reserved names."""
    work = WorkFolder(tmp_path, sample_rate=0, channels=0)
    work.add(5)
    real = Journal.save

    def save_after_it_came(journal: Journal, folder: Path) -> None:
        if journal.finished is not None and journal.finished.name == "A film.mp4":
            (tmp_path / "arrived").write_bytes(b"theirs")
            (tmp_path / "arrived").replace(tmp_path / "A film.mp4")
        real(journal, folder)

    monkeypatch.setattr(Journal, "save", save_after_it_came)
    done = work.stitch()
    assert done is not None
    assert done.path == tmp_path / "A film (2).mp4"
    assert (tmp_path / "A film.mp4").read_bytes() == b"theirs"


# ── What a file tells of itself ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("container", list(Container))
def test_joins_and_markers_are_chapters_with_their_titles_whatever_is_in_them(
    tmp_path: Path, container: Container
) -> None:
    work = usual(tmp_path, container)
    work.mark(ODD_TITLE, 500_000_000)
    shown = chapters(work.finished())
    marked = ODD_TITLE.replace("\n", " ")
    assert [chapter.title for chapter in shown] == ["Segment 1", marked, "Segment 2", "Segment 3"]
    begins = [0, 0.5, 31 / 30, 38 / 30]
    assert [chapter.begin_s for chapter in shown] == pytest.approx(begins, abs=0.001)
    assert [chapter.end_s for chapter in shown] == pytest.approx([*begins[1:], 2.6], abs=0.001)


def test_a_join_with_a_title_is_one_chapter_that_is_called_so(tmp_path: Path) -> None:
    work = usual(tmp_path)
    edit = work.journal.kept
    for number, title in enumerate(("Introduction", "Questions")):
        edit = edit.changed(edit.name_span(number, title))
    work.journal.keep(edit)
    shown = chapters(work.finished())
    assert [chapter.title for chapter in shown] == ["Introduction", "Questions", "Segment 3"]
    assert [chapter.begin_s for chapter in shown] == pytest.approx([0, 31 / 30, 38 / 30], abs=0.001)


def test_one_segment_with_a_title_has_a_chapter(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(20)
    work.journal.keep(work.journal.kept.changed(work.journal.kept.name_span(0, "Introduction")))
    assert [chapter.title for chapter in chapters(work.finished())] == ["Introduction"]


def test_one_segment_without_markers_needs_no_chapters(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(20)
    assert chapters(work.finished()) == []


@pytest.mark.parametrize("container", list(Container))
def test_title_and_time_of_recording_are_in_the_file(tmp_path: Path, container: Container) -> None:
    work = usual(tmp_path, container, title=ODD_TITLE)
    told = {key.lower(): value for key, value in tags(work.finished()).items()}
    assert told["title"] == ODD_TITLE.replace("\n", " ")
    assert told["creation_time"].startswith("2026-11-20T14:04:05")


def test_without_a_title_the_file_is_named_by_its_time(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path, title="", sample_rate=0, channels=0)
    work.add(5)
    path = work.finished()
    assert path.name == "Recording 2026-11-20 15.04.05.mp4"
    assert "title" not in tags(path)


# ── Nothing lost ─────────────────────────────────────────────────────────────────────────────────────


def _cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _replace_by_garbage(path: Path) -> None:
    path.write_bytes(b"garbage" * 1000)


@pytest.mark.may_log_error("ffmpeg ended with")
@pytest.mark.parametrize("damage", [Path.unlink, _cut_in_half, _replace_by_garbage])
@pytest.mark.parametrize("name", ["0001.mp4", "0003.mp4"])
def test_when_a_segment_is_missing_or_damaged_all_segments_are_kept_and_nothing_half_is_left(
    tmp_path: Path, name: str, damage: Callable[[Path], None]
) -> None:
    work = usual(tmp_path)
    whole = work.folder / name
    kept = tmp_path.with_name("kept.mp4")
    shutil.copy(whole, kept)
    damage(whole)
    with pytest.raises(MediaError, match="segments are kept"):
        work.stitch()
    shutil.move(kept, whole)
    assert work.kept()
    work.progress.clear()
    assert counters(work.finished()) == list(range(78))


def test_when_the_destination_is_no_folder_the_segments_are_kept(tmp_path: Path) -> None:
    work = usual(tmp_path)
    work.destination = tmp_path.with_name("a file")
    work.destination.touch()
    with pytest.raises(PausaError, match="kept"):
        work.stitch()
    assert work.destination.read_bytes() == b""
    work.destination = tmp_path
    assert work.kept()


def test_when_the_name_cannot_be_taken_the_segments_are_kept(tmp_path: Path) -> None:
    def refuse(_title: str, _created: datetime, folder: Path, _suffix: str) -> Path:
        raise PermissionError(13, "not allowed", folder)

    work = usual(tmp_path)
    work.journal.save(work.folder)
    stitcher = Stitcher(ffmpeg=FFMPEG, encoder=X264, name_file=refuse)
    with pytest.raises(StorageError, match=r"could not be written to .*not allowed"):
        stitcher.stitch(work.journal, work.folder, tmp_path, sound=None, progress=work.progress.append)
    assert work.kept()


@pytest.mark.may_log_error("ffmpeg ended with")
@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_when_the_destination_is_read_only_the_segments_are_kept(tmp_path: Path) -> None:
    work = usual(tmp_path)
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PausaError, match=r"kept|cannot be written to"):
            work.stitch()
        assert work.kept()
    finally:
        tmp_path.chmod(0o700)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(place)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small file system cannot be mounted here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.may_log_error("No space left on device")
@pytest.mark.parametrize("room_for", ["nothing", "the sound"])
def test_when_the_disk_is_full_it_is_said_and_the_segments_are_kept(small_disk: Path, room_for: str) -> None:
    work = usual(small_disk)
    work.journal.save(work.folder)
    usage = shutil.disk_usage(small_disk)
    ballast = work.folder / "ballast"
    ballast.write_bytes(bytes(usage.free - {"nothing": 4096, "the sound": 65_536}[room_for]))
    with pytest.raises(StorageError, match="kept"):
        work.stitch()
    assert work.kept()
    ballast.unlink()
    work.progress.clear()
    assert counters(work.finished()) == list(range(78))


def test_what_an_earlier_try_has_left_does_not_disturb(tmp_path: Path) -> None:
    work = usual(tmp_path)
    (tmp_path / f".{work.journal.recording_id}.part.mp4").write_bytes(b"half")
    (work.folder / "sound.m4a").write_bytes(b"half")
    assert counters(work.finished()) == list(range(78))


@pytest.mark.skipif(sys.platform == "win32", reason="the program that dies is a script of the shell")
def test_a_join_that_is_killed_is_tried_once_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    died = tmp_path / "died"
    dies_once = tmp_path / "ffmpeg"
    dies_once.write_text(
        f'#!/bin/sh\ncase "$*" in *-progress*) [ -e "{died}" ] || {{ : > "{died}"; kill -9 $$; }};; esac\n'
        f'exec "{FFMPEG.path}" "$@"\n'
    )
    dies_once.chmod(0o700)
    recordings = tmp_path / "recordings"
    recordings.mkdir()
    monkeypatch.setattr("support.work_folder.FFMPEG", replace(FFMPEG, path=dies_once))
    path = usual(recordings, Container.MKV).finished()
    assert died.exists()
    assert counters(path) == list(range(78))
