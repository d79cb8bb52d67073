"""The index of finished files, ours and ffmpeg's, read back."""

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.errors import MediaError
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.mp4.frame_index import is_whole_frame
from pausa.media.mp4.movie_reader import read_movie

FFMPEG = find_ffmpeg()


def film(path: Path, *options: str) -> Path:
    sources = [
        "-f",
        "lavfi",
        "-i",
        "testsrc2=s=160x120:r=30:d=3",
        "-f",
        "lavfi",
        "-i",
        "sine=440:r=48000:d=3",
    ]
    coded = ["-c:v", "libx264", "-bf", "0", "-g", "30", "-pix_fmt", "yuv420p", "-c:a", "aac"]
    argv = [os.fspath(FFMPEG.path), "-v", "error", "-y", *sources, *coded, *options, os.fspath(path)]
    subprocess.run(argv, check=True)
    return path


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("films")
    return [film(folder / "behind.mp4"), film(folder / "before.mp4", "-movflags", "+faststart")]


def test_the_frames_of_a_finished_file_are_found(films: list[Path]) -> None:
    for path in films:
        movie = read_movie(path)
        assert movie.pictures is not None
        assert movie.sound is not None
        frames, data = movie.pictures.frames, path.read_bytes()
        assert len(frames) == 90
        assert movie.pictures.units == 3 * movie.pictures.timescale
        assert [frame for frame in range(90) if frames.is_key(frame)] == [0, 30, 60]
        for frame in range(90):
            (run,) = frames.runs(frame, 1)
            told = data[run.offset : run.offset + run.size_bytes]
            assert is_whole_frame(told, key=frames.is_key(frame))
            assert not is_whole_frame(told[:-1], key=False)
            assert frames.is_key(frame) or not is_whole_frame(told, key=True)
        assert movie.sound.first_unit == 1024
        assert movie.sound.timescale == 48000
        assert frames.parameter_sets[4] & 31 == 7


def test_what_is_no_finished_file_is_refused(films: list[Path], tmp_path: Path) -> None:
    for content in (b"", b"text", films[0].read_bytes()[:-100]):
        (tmp_path / "other.mp4").write_bytes(content)
        with pytest.raises(MediaError, match="damaged"):
            read_movie(tmp_path / "other.mp4")
    with pytest.raises(MediaError, match="damaged"):
        read_movie(tmp_path / "gone.mp4")


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_index_is_refused_or_read_but_nothing_else(
    films: list[Path], tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(films[1].read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, 4000))
        content[place : place + 4] = data.draw(st.binary(min_size=4, max_size=4))
    path = tmp_path / "damaged.mp4"
    path.write_bytes(content)
    try:
        movie = read_movie(path)
    except MediaError:
        return
    for track in (movie.pictures, movie.sound):
        if track is not None:
            for run in track.frames.runs(0, len(track.frames)):
                assert run.offset + run.size_bytes <= len(content)
