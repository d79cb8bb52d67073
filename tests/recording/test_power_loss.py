"""After a power cut: files that end anywhere, and blocks that are zero. What is whole is kept, and nothing is made up."""

import os
import random
from itertools import pairwise
from pathlib import Path

import pytest

from pausa.media.damaged_fragments import rest_of
from support.played_file import counters, picture_times, sound
from support.work_folder import WorkFolder, brought_back

FPS = 30
SEGMENTS = (90, 60, 75)
FRAMES = sum(SEGMENTS)
GROUP = 30
"""Frames from one key frame to the next."""


def damage(file: Path, chance: random.Random) -> None:
    """Cut ``file`` anywhere, or zero blocks of it."""
    size = file.stat().st_size
    if chance.random() < 0.4:
        os.truncate(file, chance.randrange(size))
        return
    begin = chance.randrange(size) // 512 * 512
    with file.open("r+b") as stream:
        stream.seek(begin)
        stream.write(bytes(min(chance.choice((512, 1024, 2048)), size - begin)))


@pytest.mark.parametrize("seed", range(16))
def test_what_is_whole_is_kept_and_nothing_is_made_up(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    work = WorkFolder(tmp_path)
    for ticks in SEGMENTS:
        work.add(ticks)
    for _ in range(2):
        work.journal.save(work.folder)
    (suffix,) = chance.choices([".mp4", ".s16", ".json"], [3, 1, 1])
    file = chance.choice(sorted(path for path in work.folder.iterdir() if path.suffix == suffix))
    damage(file, chance)
    (found,) = brought_back(tmp_path)
    assert found.path is not None, found.message
    shown = counters(found.path)
    assert None not in shown, "a frame is shown that is not whole"
    assert len({after - before for before, after in pairwise(picture_times(found.path))}) <= 1
    kept = list(dict.fromkeys(shown))
    assert kept == sorted(kept), "the frames are in another order"
    if suffix != ".mp4":
        assert shown == list(range(FRAMES))
    else:
        lost = sorted(set(range(FRAMES)) - set(kept))
        assert not lost or len(lost) == lost[-1] + 1 - lost[0], "whole frames are lost, too"
        first = sum(SEGMENTS[: int(file.stem) - 1])
        end = first + SEGMENTS[int(file.stem) - 1]
        if lost:
            assert first <= lost[0]
            assert lost[-1] + 1 == end or (lost[-1] + 1 - first) % GROUP == 0
    heard = sound(found.path)
    assert abs(len(heard) / 48_000 - len(shown) / FPS) < 0.05


def test_a_whole_file_is_left_as_it_is(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(75)
    assert rest_of(work.folder / "0001.mp4", other_head=None) is None
