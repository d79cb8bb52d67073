"""Any folder name that the file system takes works, from the start to the file that plays."""

import os
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.settings import Container
from pausa.core.states import Command
from pausa.media.thumbnails import make_thumbnail
from support.engine import SECOND, open_engine
from support.played_file import counters
from support.work_folder import FFMPEG, WorkFolder

NAMES = {
    "hash": "C# course #2",
    "percent": "100 % %03d",
    "question": "Why? What?",
    "quotes": 'It\'s "quoted"',
    "backslash": "a\\b",
    "newline": "two\nlines",
    "dash": "-i",
    "blanks": "  a  ",
    "colon": "pipe:1",
    "address": "file:x",
    "brackets": "[a]|{b}$(c);&*",
    "scripts": "課程 ñandú 😀 עברית",
    "long": "é" * 127,
    "not text": os.fsdecode(b"caf\xe9 \xff"),
}
pytestmark = pytest.mark.skipif(os.name == "nt", reason="most of these names are not possible there")


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
@pytest.mark.parametrize("container", [Container.MP4, Container.MKV])
def test_segments_become_one_file_in_a_folder_of_any_name(
    tmp_path: Path, name: str, container: Container
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    work = WorkFolder(folder, container=container)
    work.add(12, surplus=3)
    work.add(8, files=2)
    path = work.finished()
    assert len(counters(path)) == 20
    picture = tmp_path / "small.jpg"
    make_thumbnail(FFMPEG.path, path, picture)
    assert picture.stat().st_size


@pytest.mark.parametrize("name", ["C# 100 % sure?\n'x' -:\"", NAMES["not text"]], ids=["odd", "not text"])
def test_a_recording_in_a_folder_of_any_name_is_finished(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    with open_engine(folder) as engine:
        recording_id = engine.recording(title="a/b: #1 50 %?\n*")
        engine.post(Command.PAUSE, recording_id)
        engine.log.wait_for(events.RecordingPaused, recording_id)
        engine.post(Command.RESUME, recording_id)
        engine.record_more(recording_id, SECOND // 2)
        engine.post(Command.STOP, recording_id)
        path = engine.recorded(recording_id)
    assert path.parent == folder
    assert counters(path)
    assert [one.name for one in folder.iterdir()] == [path.name]
