"""Files that grow frame by frame, read again by ffmpeg."""

import os
import subprocess
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.errors import MediaError
from pausa.media.ffmpeg import find_ffmpeg
from pausa.media.media_tags import read_tags
from pausa.media.mp4.adts import AacFrames
from pausa.media.mp4.movie_file import MovieFile
from pausa.media.mp4.movie_index import (
    AAC_FRAME,
    PRIMING,
    Chapter,
    Information,
    MovieIndex,
    PictureFormat,
    SoundFormat,
)
from pausa.media.mp4.segment_index import SegmentIndex
from pausa.media.probe import contents

FFMPEG = find_ffmpeg()
FPS = 30
SAMPLES_OF_TICK = 1600


def encode(path: Path, *options: str, source: str) -> Path:
    argv = [
        os.fspath(FFMPEG.path),
        "-v",
        "error",
        "-y",
        "-f",
        "lavfi",
        "-i",
        source,
        *options,
        os.fspath(path),
    ]
    subprocess.run(argv, check=True)
    return path


def segment(
    path: Path, *, seconds: float = 3, source: str = "testsrc2", g: int = 30, preset: str = "veryfast"
) -> Path:
    """Make a segment as the encoder of a recording writes it."""
    return encode(
        path,
        *("-c:v", "libx264", "-preset", preset, "-bf", "0", "-g", str(g), "-pix_fmt", "yuv420p"),
        *("-movflags", "+frag_keyframe+empty_moov+default_base_moof", "-frag_duration", "200000"),
        *("-video_track_timescale", "90000"),
        source=f"{source}=s=160x120:r={FPS}:d={seconds}",
    )


def sound(path: Path, *, seconds: float = 3) -> Path:
    return encode(path, "-c:a", "aac", "-b:a", "96k", "-f", "adts", source=f"sine=440:r=48000:d={seconds}")


def pictures(path: Path) -> list[str]:
    """A checksum of each picture."""
    argv = [
        os.fspath(FFMPEG.path),
        "-v",
        "error",
        "-i",
        os.fspath(path),
        "-map",
        "0:v",
        "-f",
        "framemd5",
        "-",
    ]
    done = subprocess.run(argv, check=True, capture_output=True, text=True)
    assert not done.stderr
    return [line.rpartition(",")[2].strip() for line in done.stdout.splitlines() if not line.startswith("#")]


def samples(path: Path) -> bytes:
    argv = [os.fspath(FFMPEG.path), "-v", "error", "-i", os.fspath(path), "-map", "0:a", "-f", "s16le", "-"]
    return subprocess.run(argv, check=True, capture_output=True).stdout


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return segment(tmp_path_factory.mktemp("film") / "0001.mp4")


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sound(tmp_path_factory.mktemp("tone") / "sound.aac")


def index_of(path: Path) -> SegmentIndex:
    index = SegmentIndex(path)
    index.read_more()
    return index


def frames_of(path: Path) -> AacFrames:
    frames = AacFrames(path)
    frames.read_more()
    return frames


class MovieUnderTest:
    """A growing file of the first picture file and of sound."""

    def __init__(
        self, path: Path, film: SegmentIndex, heard: AacFrames | None = None, *, reserved_bytes: int = 0
    ) -> None:
        self.film, self.heard = film, heard
        self.file = MovieFile(path, reserved_bytes=reserved_bytes)

    def append(self, first: int, frames: int) -> None:
        """Append pictures, and the sound that goes with them, second by second."""
        for begin in range(first, first + frames, FPS):
            for run in self.film.runs(begin, min(FPS, first + frames - begin)):
                self.file.add_pictures(run)
            if self.heard is not None:
                until = (len(self.file.pictures) * SAMPLES_OF_TICK + PRIMING + AAC_FRAME - 1) // AAC_FRAME
                have = len(self.file.sound)
                until = min(until, len(self.heard))
                self.file.add_sound(*self.heard.read(have, until - have))

    def complete(self, *chapters: Chapter, title: str = "") -> bool:
        count = len(self.file.pictures)
        heard = self.heard
        index = MovieIndex(
            pictures=(PictureFormat(160, 120, 90_000, 3000, self.film.sample_entry), self.file.pictures),
            sound=(
                (
                    SoundFormat(
                        heard.sample_rate, heard.channels, heard.configuration, count * SAMPLES_OF_TICK
                    ),
                    self.file.sound,
                )
                if heard
                else None
            ),
            information=Information(datetime(2026, 11, 26, 12, tzinfo=UTC), {b"\xa9nam": title}, chapters),
        )
        text_at = self.file.add_text(index.chapter_text[0])
        front = self.file.complete(index.made(text_at=text_at))
        self.file.close()
        return front


def test_the_frames_of_a_segment_are_found_while_it_is_written(film: Path, tmp_path: Path) -> None:
    whole = index_of(film)
    assert len(whole) == 90
    assert [frame for frame in range(90) if whole.is_key(frame)] == [0, 30, 60]
    growing = tmp_path / "growing.mp4"
    index = SegmentIndex(growing)
    index.read_more()
    data, seen = film.read_bytes(), []
    with growing.open("wb") as file:
        for begin in range(0, len(data), 777):
            file.write(data[begin : begin + 777])
            file.flush()
            index.read_more()
            seen.append(len(index))
    assert seen == sorted(seen)
    assert len(set(seen)) > 10
    assert [run.sizes for run in index.runs(0, 90)] == [run.sizes for run in whole.runs(0, 90)]
    assert index.sample_entry == whole.sample_entry


@pytest.mark.parametrize("reserved", [0, 64_000], ids=["index behind", "index before"])
def test_what_was_appended_is_shown_bit_for_bit(
    film: Path, tone: Path, tmp_path: Path, reserved: int
) -> None:
    movie = MovieUnderTest(tmp_path / "movie.mp4", index_of(film), frames_of(tone), reserved_bytes=reserved)
    movie.append(0, 90)
    assert movie.complete() is bool(reserved)
    held = contents(FFMPEG, tmp_path / "movie.mp4")
    assert held.pictures.count == 90
    assert held.pictures.duration_s == 3
    assert set(held.pictures.steps) == {3000}
    assert held.sound.duration_s == pytest.approx(3, abs=0.03)
    assert pictures(tmp_path / "movie.mp4") == pictures(film)
    assert len(samples(tmp_path / "movie.mp4")) == 2 * 3 * 48000


@pytest.mark.parametrize("cuts", [[75], [31, 40], [1], [89, 60, 30]])
def test_the_end_is_cut_off_and_goes_on_with_something_else(
    film: Path, tone: Path, tmp_path: Path, cuts: list[int]
) -> None:
    movie = MovieUnderTest(tmp_path / "movie.mp4", index_of(film), frames_of(tone))
    movie.append(0, 90)
    for cut in cuts:
        movie.file.cut(cut, (cut * SAMPLES_OF_TICK + PRIMING) // AAC_FRAME)
        have = len(movie.file.pictures)
        assert have <= cut
        movie.append(have, 90 - have)
    movie.complete()
    assert pictures(tmp_path / "movie.mp4") == pictures(film)
    assert samples(tmp_path / "movie.mp4")[: 2 * 2 * 48000] == samples(tone)[2 * PRIMING :][: 2 * 2 * 48000]
    assert (tmp_path / "movie.mp4").stat().st_size < 1.2 * (film.stat().st_size + tone.stat().st_size)


def test_a_title_and_chapters_are_read_again(film: Path, tmp_path: Path) -> None:
    movie = MovieUnderTest(tmp_path / "movie.mp4", index_of(film))
    movie.append(0, 90)
    movie.complete(Chapter(0, "One"), Chapter(1_500_000_000, "Zwei – 二"), title="A lecture")
    tags = read_tags(FFMPEG.path, tmp_path / "movie.mp4")
    assert (tags.title, tags.width, tags.height, tags.has_sound) == ("A lecture", 160, 120, False)
    assert tags.created == datetime(2026, 11, 26, 12, tzinfo=UTC)
    assert tags.chapters == ((0, "One"), (1_500_000_000, "Zwei – 二"))
    assert tags.duration_ns == 3_000_000_000


def test_frames_of_another_encoder_bring_what_describes_them(film: Path, tmp_path: Path) -> None:
    other = index_of(segment(tmp_path / "0002.mp4", source="testsrc", preset="ultrafast", seconds=1))
    first = index_of(film)
    assert other.sample_entry != first.sample_entry
    movie = MovieUnderTest(tmp_path / "movie.mp4", first)
    for run in first.runs(0, 60):
        movie.file.add_pictures(run, before_keys=first.parameter_sets)
    for run in other.runs(0, 30):
        movie.file.add_pictures(run, before_keys=other.parameter_sets)
    movie.complete()
    assert pictures(tmp_path / "movie.mp4") == pictures(film)[:60] + pictures(other.path)


def test_the_room_for_an_index_that_does_not_fit_stays_empty(film: Path, tmp_path: Path) -> None:
    movie = MovieUnderTest(tmp_path / "movie.mp4", index_of(film), reserved_bytes=100)
    movie.append(0, 90)
    assert not movie.complete()
    assert pictures(tmp_path / "movie.mp4") == pictures(film)


@pytest.fixture(scope="module")
def whole_bytes(film: Path) -> bytes:
    return film.read_bytes()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_segment_is_refused_or_read_but_nothing_else(
    whole_bytes: bytes, tmp_path: Path, data: st.DataObject
) -> None:
    damaged = bytearray(whole_bytes)
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, 3000))
        damaged[place : place + 4] = data.draw(st.binary(min_size=4, max_size=4))
    path = tmp_path / "damaged.mp4"
    path.write_bytes(damaged)
    index = SegmentIndex(path)
    try:
        index.read_more()
    except MediaError:
        return
    for run in index.runs(0, len(index)):
        assert run.offset + run.size_bytes <= len(damaged)


def test_sound_without_frames_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sound.aac"
    path.write_bytes(b"nothing of that kind")
    with pytest.raises(MediaError, match="damaged"):
        AacFrames(path).read_more()


def test_the_frames_of_a_tone_last_as_long_as_it(tone: Path) -> None:
    frames = frames_of(tone)
    assert (frames.sample_rate, frames.channels) == (48000, 1)
    assert Fraction(len(frames) * AAC_FRAME - PRIMING, 48000) == pytest.approx(3, abs=0.03)
