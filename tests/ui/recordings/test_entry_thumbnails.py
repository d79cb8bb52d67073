"""Thumbnails, and a list of ten thousand."""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.ui.recordings.entry_thumbnails import Thumbnails
from support.recordings_panel import FFMPEG, NOW, RecordingsUnderTest, entry_of, starting, stopped


@pytest.fixture
def recordings(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordingsUnderTest]:
    recordings = RecordingsUnderTest(qtbot, tmp_path)
    yield recordings
    recordings.close()


# ── Thumbnails ───────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("films") / "film.mp4"
    source = ["-f", "lavfi", "-i", "testsrc2=s=320x180:r=10", "-t", "2"]
    subprocess.run([FFMPEG, "-v", "error", "-y", *source, path], check=True)
    return path


def test_a_row_on_the_screen_gets_its_thumbnail(
    recordings: RecordingsUnderTest, tmp_path: Path, film: Path
) -> None:
    recordings.open()
    with recordings.qtbot.waitSignal(recordings.panel._thumbnails.arrived) as arrived:
        recordings.model.put(entry_of(1, tmp_path, path=film, width=320, height=180))
    assert arrived.args == ["id-1"]
    picture = recordings.panel._thumbnails.picture("id-1")
    assert picture is not None
    assert picture.deviceIndependentSize().toTuple() == (104, 58)


@pytest.fixture
def thumbnails(tmp_path: Path) -> Iterator[Callable[[Path], Thumbnails]]:
    made: list[Thumbnails] = []

    def make(ffmpeg: Path) -> Thumbnails:
        made.append(Thumbnails(folder=tmp_path / "thumbnails", ffmpeg=ffmpeg))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_thumbnail_is_made_once_and_read_from_then_on(
    qtbot: QtBot, tmp_path: Path, film: Path, thumbnails: Callable[[Path], Thumbnails]
) -> None:
    entry = entry_of(1, tmp_path, path=film, width=320, height=180)
    first = thumbnails(FFMPEG)
    with qtbot.waitSignal(first.arrived):
        first.want([entry])
    later = thumbnails(tmp_path / "no ffmpeg any more")
    with qtbot.waitSignal(later.arrived):
        later.want([replace(entry, title="Renamed")])
    assert later.picture("id-1") is not None


def test_a_file_without_a_picture_is_not_asked_twice(
    qtbot: QtBot, tmp_path: Path, thumbnails: Callable[[Path], Thumbnails]
) -> None:
    entry = entry_of(1, tmp_path, width=320, height=180)
    loader = thumbnails(FFMPEG)
    with qtbot.waitSignal(loader._read):
        loader.want([entry])
    loader.want([entry])
    assert loader._wanted == []
    assert loader.picture("id-1") is None


def test_the_folder_of_thumbnails_does_not_grow_for_ever(
    qtbot: QtBot, tmp_path: Path, film: Path, thumbnails: Callable[[Path], Thumbnails]
) -> None:
    folder = tmp_path / "thumbnails"
    folder.mkdir()
    for number in range(2100):
        old = folder / f"{number}-0.jpg"
        old.touch()
        os.utime(old, (number, number))
    loader = thumbnails(FFMPEG)
    with qtbot.waitSignal(loader.arrived):
        loader.want([entry_of(1, tmp_path, path=film, width=320, height=180)])
    left = {file.name for file in folder.glob("*.jpg")}
    assert len(left) == 2001
    assert "99-0.jpg" not in left
    assert "100-0.jpg" in left


def test_of_a_recording_only_the_thumbnail_of_its_newest_file_stays(
    qtbot: QtBot, tmp_path: Path, film: Path, thumbnails: Callable[[Path], Thumbnails]
) -> None:
    folder = tmp_path / "thumbnails"
    folder.mkdir()
    (folder / f"{'0a' * 16}.jpg").touch()  # of an earlier version, which may be of any recording
    loader = thumbnails(FFMPEG)
    entry, other = (entry_of(one, tmp_path, path=film, width=320, height=180) for one in (1, 2))
    for wanted in (other, entry):
        with qtbot.waitSignal(loader.arrived):
            loader.want([wanted])
    before = set(folder.glob("*.jpg"))
    assert len(before) == 2
    with qtbot.waitSignal(loader.arrived):
        loader.want([replace(entry, size_bytes=entry.size_bytes + 1)])
    after = set(folder.glob("*.jpg"))
    assert len(after) == 2
    assert len(before & after) == 1


# ── Ten thousand ─────────────────────────────────────────────────────────────────────────────────────


def test_ten_thousand_entries_open_and_scroll_without_a_hitch(
    recordings: RecordingsUnderTest, tmp_path: Path, film: Path
) -> None:
    template = entry_of(0, tmp_path, path=film, width=320, height=180)
    with recordings.catalogue._locked():
        recordings.catalogue._connection.execute("BEGIN")
        for number in range(10_000):
            recordings.catalogue.restore(
                replace(
                    template,
                    id=f"{number:05}",
                    title=f"Lecture {number}",
                    created=NOW - timedelta(hours=number),
                )
            )
        recordings.catalogue._connection.execute("COMMIT")
    application = QApplication.instance()
    assert isinstance(application, QApplication)

    began = time.thread_time()
    recordings.open()
    application.processEvents()
    assert recordings.model.rowCount() == 10_000
    assert time.thread_time() - began < 0.3

    bar = recordings.view.verticalScrollBar()
    longest = 0.0
    for step in range(100):
        began = time.thread_time()
        bar.setValue(bar.maximum() * step // 99)
        application.processEvents()
        longest = max(longest, time.thread_time() - began)
    assert longest < 0.05

    began = time.thread_time()
    recordings.panel.on_event(starting(folder=tmp_path))
    recordings.panel.on_event(stopped())
    application.processEvents()
    assert time.thread_time() - began < 0.05

    on_screen = {entry.id for entry in recordings.view.entries_on_screen()}
    recordings.qtbot.waitUntil(
        lambda: all(recordings.panel._thumbnails.picture(each) for each in on_screen), timeout=20_000
    )
    assert len(list((tmp_path / "thumbnails").glob("*.jpg"))) < 60
