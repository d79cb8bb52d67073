"""The contents of media files that are whole, cut off or garbage."""

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.errors import MediaError
from pausa.media.ffmpeg import Ffmpeg, find_ffmpeg
from pausa.media.fragments import cut_torn_end
from pausa.media.probe import NO_PACKETS, contents
from support.played_file import pictures

FFMPEG = find_ffmpeg()
few = settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])


def film(path: Path, *options: str, seconds: int = 2, sound: bool = True, rate: str = "30") -> Path:
    """Make a small film with ffmpeg's output ``options``."""
    sources = ["-f", "lavfi", "-t", str(seconds), "-i", f"testsrc2=s=160x120:r={rate}"]
    if sound:
        sources += ["-f", "lavfi", "-t", str(seconds), "-i", "sine=440:r=48000"]
    argv = [FFMPEG.path, "-v", "error", "-y", *sources, "-pix_fmt", "yuv420p", *options, path]
    subprocess.run(argv, check=True)
    return path


@pytest.fixture(scope="module")
def fragmented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A segment as the encoder writes it."""
    flags = (
        "-movflags",
        "+frag_keyframe+empty_moov+default_base_moof",
        "-frag_duration",
        "200000",
        "-bf",
        "0",
    )
    return film(tmp_path_factory.mktemp("film") / "0001.mp4", *flags, "-g", "30", seconds=3, sound=False)


def test_a_film_tells_its_pictures_its_sound_and_how_long_they_last(tmp_path: Path) -> None:
    held = contents(FFMPEG, film(tmp_path / "film.mp4"))
    assert held.outcome.well
    assert held.pictures.count == 60
    assert held.pictures.duration_s == 2
    assert len(held.pictures.steps) == 1
    assert held.sound.duration_s == pytest.approx(2, abs=0.05)


def test_the_times_of_29_97_are_exact(tmp_path: Path) -> None:
    path = film(tmp_path / "film.mp4", "-video_track_timescale", "90000", rate="30000/1001", sound=False)
    held = contents(FFMPEG, path)
    assert held.pictures.steps == {3003}
    assert held.pictures.duration_s == held.pictures.count * Fraction(1001, 30_000)


def test_pictures_that_do_not_last_equally_long_are_seen(tmp_path: Path) -> None:
    path = film(tmp_path / "film.mkv", "-vf", "select='not(eq(n,7))'", "-fps_mode", "vfr", sound=False)
    assert len(contents(FFMPEG, path).pictures.steps) > 1


@pytest.mark.parametrize(
    ("make", "count", "sound"),
    [
        (lambda path: film(path, sound=False), 60, False),
        (lambda path: film(path, "-vn"), 0, True),
    ],
)
def test_what_is_not_in_a_file_is_none(
    tmp_path: Path, make: Callable[[Path], Path], count: int, sound: bool
) -> None:
    held = contents(FFMPEG, make(tmp_path / "film.mp4"))
    assert held.pictures.count == count
    assert (held.sound != NO_PACKETS) == sound


@pytest.mark.parametrize("name", ["film 100%.mp4", "-y.mp4", "film:1.mp4", "“film”, ünï 😀.mp4", "%03d.mp4"])
def test_any_name_can_be_read(tmp_path: Path, name: str) -> None:
    path = film(tmp_path / "film.mp4", sound=False, seconds=1).rename(tmp_path / name)
    assert contents(FFMPEG, path).pictures.count == 30


@pytest.mark.parametrize("content", [b"", b"\0" * 5000, b"no film " * 1000])
def test_garbage_holds_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "garbage.mp4"
    path.write_bytes(content)
    held = contents(FFMPEG, path)
    assert (held.pictures, held.sound) == (NO_PACKETS, NO_PACKETS)
    assert not held.outcome.well


def test_a_file_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert contents(FFMPEG, tmp_path / "gone.mp4").pictures == NO_PACKETS


def test_without_ffmpeg_it_is_an_error_and_not_an_empty_file(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="cannot be started"):
        contents(Ffmpeg(tmp_path / "no ffmpeg", (7, 0)), film(tmp_path / "film.mp4", sound=False))


@few
@given(share=st.floats(0, 1))
def test_a_segment_cut_off_anywhere_can_be_asked(fragmented: Path, tmp_path: Path, share: float) -> None:
    path = cut(fragmented, tmp_path, round(fragmented.stat().st_size * share))
    assert contents(FFMPEG, path).pictures.count <= 90


@settings(few, max_examples=20)
@given(data=st.data(), head=st.booleans())
def test_of_a_segment_cut_off_anywhere_the_whole_fragments_remain(
    fragmented: Path, tmp_path: Path, data: st.DataObject, head: bool
) -> None:
    heads = [found.start() - 4 for found in re.finditer(b"moof", fragmented.read_bytes())]
    if head:
        # Within the head of a fragment, where ffmpeg would refuse the file altogether.
        size = data.draw(st.sampled_from(heads[1:])) + data.draw(st.integers(0, 130))
    else:
        size = data.draw(st.integers(0, fragmented.stat().st_size))
    path = cut(fragmented, tmp_path, size)
    cut_torn_end(path)
    whole = sum(place < size for place in heads) - 1
    count = contents(FFMPEG, path).pictures.count
    assert 6 * whole <= count <= 6 * (whole + 1)
    if count:
        assert len(pictures(path)) == count


@pytest.mark.parametrize("content", [b"", b"\0\0\0", b"garbage that is no film at all", b"\0" * 5000])
def test_what_is_no_film_is_not_cut(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "garbage.mp4"
    path.write_bytes(content)
    cut_torn_end(path)
    assert path.read_bytes() == content


def test_a_whole_film_is_not_cut(fragmented: Path, tmp_path: Path) -> None:
    for path in (
        fragmented,
        film(tmp_path / "film.mp4", "-movflags", "+faststart"),
        film(tmp_path / "film.mkv"),
    ):
        before = path.read_bytes()
        cut_torn_end(path)
        assert path.read_bytes() == before


def cut(whole: Path, folder: Path, size: int) -> Path:
    path = folder / "cut.mp4"
    path.write_bytes(whole.read_bytes()[:size])
    return path


@few
@given(place=st.floats(0, 1), garbage=st.binary(min_size=1, max_size=300))
def test_a_segment_spoilt_anywhere_can_still_be_asked(
    fragmented: Path, tmp_path: Path, place: float, garbage: bytes
) -> None:
    spoilt = bytearray(fragmented.read_bytes())
    at = int(len(spoilt) * place)
    spoilt[at : at + len(garbage)] = garbage
    path = tmp_path / "spoilt.mp4"
    path.write_bytes(spoilt)
    assert contents(FFMPEG, path).pictures.count <= len(spoilt)


@pytest.mark.skipif(sys.platform == "win32", reason="the program that dies is a script of the shell")
def test_what_a_killed_reader_has_listed_is_not_believed(tmp_path: Path) -> None:
    path = film(tmp_path / "film.mp4")
    died = tmp_path / "died"
    dies = tmp_path / "ffmpeg"
    dies.write_text(
        f'#!/bin/sh\n[ -e "{died}" ] && exec "{FFMPEG.path}" "$@"\n'
        f': > "{died}"\n"{FFMPEG.path}" "$@" | head -n 20\nkill -9 $$\n'
    )
    dies.chmod(0o700)
    assert contents(replace(FFMPEG, path=dies), path).pictures == contents(FFMPEG, path).pictures
    dies.write_text("#!/bin/sh\nkill -9 $$\n")
    with pytest.raises(MediaError, match="cannot be read"):
        contents(replace(FFMPEG, path=dies), path)
