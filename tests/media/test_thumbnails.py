"""Thumbnails, made by the real ffmpeg from real files."""

import subprocess
from pathlib import Path

import cv2
import imageio_ffmpeg
import pytest

from pausa.core.errors import MediaError
from pausa.media.thumbnails import make_thumbnail

FFMPEG = Path(imageio_ffmpeg.get_ffmpeg_exe())


def _film(path: Path, *sources: str, seconds: float) -> Path:
    inputs = [part for source in sources for part in ("-f", "lavfi", "-t", str(seconds), "-i", source)]
    subprocess.run([FFMPEG, "-v", "error", "-y", *inputs, path], check=True)
    return path


def test_a_film_gives_a_picture_of_the_width_asked_for(tmp_path: Path) -> None:
    film = _film(tmp_path / "100% “film”, one.mp4", "testsrc2=s=640x360:r=10", seconds=2)
    make_thumbnail(FFMPEG, film, tmp_path / "new folder" / "a%03d.jpg", width=104)
    picture = cv2.imread(str(tmp_path / "new folder" / "a%03d.jpg"))
    assert picture is not None
    assert picture.shape == (58, 104, 3)
    assert [file.name for file in (tmp_path / "new folder").iterdir()] == ["a%03d.jpg"]


def test_the_picture_is_taken_a_second_in(tmp_path: Path) -> None:
    film = _film(
        tmp_path / "film.mp4",
        "color=red:s=320x180:r=10:d=0.5[a];color=blue:s=320x180:r=10[b];[a][b]concat",
        seconds=2,
    )
    make_thumbnail(FFMPEG, film, tmp_path / "a.jpg")
    picture = cv2.imread(str(tmp_path / "a.jpg"))
    assert picture is not None
    blue, _green, red = picture[50, 100]
    assert blue > 200 > red


def test_a_film_shorter_than_that_gives_its_first_picture(tmp_path: Path) -> None:
    film = _film(tmp_path / "short.mp4", "color=red:s=320x180:r=10", seconds=0.3)
    make_thumbnail(FFMPEG, film, tmp_path / "a.jpg")
    assert cv2.imread(str(tmp_path / "a.jpg")) is not None


def test_sound_alone_gives_no_picture_and_says_so(tmp_path: Path) -> None:
    sound = _film(tmp_path / "sound.m4a", "sine=440", seconds=1)
    with pytest.raises(MediaError, match=r"No picture could be read from “sound\.m4a”"):
        make_thumbnail(FFMPEG, sound, tmp_path / "a.jpg")
    assert not (tmp_path / "a.jpg").exists()


def test_a_missing_file_is_told_by_its_name(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"“gone\.mp4” is not in its place"):
        make_thumbnail(FFMPEG, tmp_path / "gone.mp4", tmp_path / "a.jpg")


def test_a_missing_ffmpeg_is_told(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"anything")
    with pytest.raises(MediaError, match="cannot be started"):
        make_thumbnail(tmp_path / "no-ffmpeg", film, tmp_path / "a.jpg")


def test_a_folder_that_takes_nothing_is_told(tmp_path: Path) -> None:
    film = _film(tmp_path / "film.mp4", "testsrc2=s=320x180:r=10", seconds=1)
    (tmp_path / "occupied").write_bytes(b"a file where the folder should be")
    with pytest.raises(MediaError, match="could not be kept"):
        make_thumbnail(FFMPEG, film, tmp_path / "occupied" / "a.jpg")
