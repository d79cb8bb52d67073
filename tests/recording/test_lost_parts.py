"""A part of an unfinished recording that is gone, or is no file any more: the rest is kept, and what is missing is told."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.events import Event
from pausa.recording.finishing.fate import Fate
from support.played_file import counters, sound
from support.work_folder import RATE, WorkFolder, brought_back

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")
TICKS = 30


@pytest.fixture
def work(tmp_path: Path) -> WorkFolder:
    """Three segments of a second each."""
    (tmp_path / "library").mkdir()
    work = WorkFolder(tmp_path / "library")
    for _ in range(3):
        work.add(TICKS)
    work.journal.save(work.folder)
    return work


def _to_elsewhere(path: Path) -> None:
    path.symlink_to(path.parents[3] / "elsewhere")


LOST: list[Callable[[Path], object]] = [Path.touch, Path.mkdir, _to_elsewhere, os.mkfifo, lambda _: None]
NAMES = ["empty", "a folder", "a link", "a pipe", "gone"]


def of_code(told: list[Event], code: str) -> list[events.Noticed]:
    return [event for event in told if isinstance(event, events.Noticed) and event.code == code]


@posix
@pytest.mark.parametrize("lost", LOST, ids=NAMES)
def test_sound_that_is_lost_is_told_and_all_pictures_and_other_sound_are_kept(
    work: WorkFolder, lost: Callable[[Path], object]
) -> None:
    path = work.folder / "0002.s16"
    path.unlink()
    lost(path)
    told: list[Event] = []
    (found,) = brought_back(work.destination, heard=told.append)
    assert found.path is not None
    assert counters(found.path) == list(range(3 * TICKS))
    heard = sound(found.path)
    assert abs(heard[RATE // 4 : 3 * RATE // 4]).max() > 3000
    assert abs(heard[5 * RATE // 4 : 7 * RATE // 4]).max() < 300
    assert abs(heard[9 * RATE // 4 : 11 * RATE // 4]).max() > 3000
    (notice,) = of_code(told, "sound_missing")
    assert notice.recording_id == found.recording_id
    assert "1.0 s" in notice.message
    assert found.notices == (notice.message,)
    ready = told[-1]
    assert isinstance(ready, events.RecordingReady)
    assert ready.samples_missing == RATE


@posix
@pytest.mark.parametrize("lost", LOST, ids=NAMES)
def test_pictures_that_are_lost_are_told_and_the_other_segments_are_kept(
    work: WorkFolder, lost: Callable[[Path], object]
) -> None:
    path = work.folder / "0002.mp4"
    path.unlink()
    lost(path)
    told: list[Event] = []
    (found,) = brought_back(work.destination, heard=told.append)
    assert found.path is not None
    assert counters(found.path) == [*range(TICKS), *range(2 * TICKS, 3 * TICKS)]
    (notice,) = of_code(told, "unreadable")
    assert "1.0 s" in notice.message
    assert found.notices == (notice.message,)


@posix
def test_where_everything_is_lost_that_was_recorded_nothing_more_goes(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path, width=0, height=0)
    work.add(TICKS)
    work.journal.save(work.folder)
    path = work.folder / "0001.s16"
    path.rename(tmp_path / "moved.s16")
    path.symlink_to(tmp_path / "moved.s16")
    (found,) = brought_back(tmp_path)
    assert (found.fate, found.path) == (Fate.KEPT, None)
    assert path.is_symlink()


def test_a_whole_recording_is_said_to_lack_nothing(work: WorkFolder) -> None:
    told: list[Event] = []
    (found,) = brought_back(work.destination, heard=told.append)
    assert found.notices == ()
    assert not [event for event in told if isinstance(event, events.Noticed)]
