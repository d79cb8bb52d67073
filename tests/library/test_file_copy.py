"""A copy is whole or not there, and replaces nothing that nobody has agreed to."""

import os
import stat
import sys
from pathlib import Path

import pytest

from pausa.core.errors import StorageError
from pausa.library.file_copy import copy_file

CONTENT = os.urandom(9_000_000)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def test_a_copy_is_whole_and_its_progress_is_told(film: Path, place: Path) -> None:
    told: list[float] = []
    assert copy_file(film, place / "copy.mp4", may_replace=False, progress=told.append)
    assert (place / "copy.mp4").read_bytes() == CONTENT
    assert told == sorted(told)
    assert told[-1] == 1
    assert [path.name for path in place.iterdir()] == ["copy.mp4"]
    if sys.platform != "win32":
        assert stat.S_IMODE((place / "copy.mp4").stat().st_mode) == 0o600


def test_a_cancelled_copy_leaves_nothing(film: Path, place: Path) -> None:
    told: list[float] = []
    assert not copy_file(
        film, place / "copy.mp4", may_replace=False, progress=told.append, cancelled=lambda: bool(told)
    )
    assert list(place.iterdir()) == []


def test_a_file_in_the_way_is_replaced_only_if_that_was_agreed(film: Path, place: Path) -> None:
    other = place / "copy.mp4"
    other.write_bytes(b"somebody else's")
    with pytest.raises(StorageError, match="left as it is"):
        copy_file(film, other, may_replace=False)
    assert other.read_bytes() == b"somebody else's"
    assert copy_file(film, other, may_replace=True)
    assert other.read_bytes() == CONTENT


def test_the_recording_itself_is_never_replaced_by_its_copy(film: Path) -> None:
    with pytest.raises(StorageError, match="left as it is"):
        copy_file(film, film, may_replace=True)
    assert film.read_bytes() == CONTENT


def test_a_folder_that_is_not_there_is_a_sentence(film: Path, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="could not be saved"):
        copy_file(film, tmp_path / "none" / "copy.mp4", may_replace=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_full_drive_is_told_with_what_to_do(
    film: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.open
    monkeypatch.setattr(
        os, "open", lambda path, *given: real("/dev/full" if str(path).endswith(".part") else path, *given)
    )
    with pytest.raises(StorageError, match="There is no space for the copy"):
        copy_file(film, place / "copy.mp4", may_replace=False)
    assert list(place.iterdir()) == []
