"""Finding an ffmpeg that works, and the numbers of its command lines."""

import sys
from fractions import Fraction
from pathlib import Path

import imageio_ffmpeg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.errors import MediaError
from pausa.media.ffmpeg import ENVIRONMENT, OLDEST, find_ffmpeg, timescale

posix = pytest.mark.skipif(sys.platform == "win32", reason="scripts of POSIX")


@pytest.fixture(autouse=True)
def _no_wish_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(ENVIRONMENT, raising=False)


def program(path: Path, first_line: str, *, code: int = 0) -> Path:
    """A script that prints this as its version."""
    path.write_text(f"#!/bin/sh\necho '{first_line}'\nexit {code}\n")
    path.chmod(0o755)
    return path


# ── Where it is ──────────────────────────────────────────────────────────────────────────────────────


def test_without_a_wish_it_is_the_one_that_comes_with_pausa() -> None:
    found = find_ffmpeg()
    assert found.path == Path(imageio_ffmpeg.get_ffmpeg_exe())
    assert found.version >= OLDEST


@posix
def test_the_setting_goes_before_the_one_that_comes_with_pausa(tmp_path: Path) -> None:
    named = program(tmp_path / "my ffmpeg", "ffmpeg version 6.1.1 Copyright (c) somebody")
    found = find_ffmpeg(str(named))
    assert (found.path, found.version) == (named, (6, 1))


@posix
def test_the_environment_goes_before_the_setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    named = program(tmp_path / "first", "ffmpeg version 7.0 Copyright")
    monkeypatch.setenv(ENVIRONMENT, str(named))
    assert find_ffmpeg("no such ffmpeg").path == named


@posix
def test_a_bare_name_is_looked_for_where_programs_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = program(tmp_path / "my-ffmpeg", "ffmpeg version 7.0 Copyright")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert find_ffmpeg("my-ffmpeg").path == named


@posix
@pytest.mark.parametrize(
    ("first_line", "version"),
    [
        ("ffmpeg version 5.1.6-0+deb12u1 Copyright (c) 2000-2024 the FFmpeg developers", (5, 1)),
        ("ffmpeg version n7.1-17-g2a571b6068 Copyright", (7, 1)),
        ("ffmpeg version 10.0.2-static https://example.invalid/ Copyright", (10, 0)),
        ("ffmpeg version N-118000-gabcdef Copyright", (999, 0)),
        ("ffmpeg version git-2026-01-05-abcdef Copyright", (999, 0)),
    ],
)
def test_every_way_of_naming_a_version_is_understood(
    tmp_path: Path, first_line: str, version: tuple[int, int]
) -> None:
    assert find_ffmpeg(str(program(tmp_path / "ffmpeg", first_line))).version == version


# ── What is none ─────────────────────────────────────────────────────────────────────────────────────


def test_one_that_is_not_there_is_told_with_its_place() -> None:
    with pytest.raises(MediaError, match=r"no ffmpeg at “/no/such/ffmpeg”.*settings"):
        find_ffmpeg("/no/such/ffmpeg")


def test_who_named_the_missing_one_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT, "/no/such/ffmpeg")
    with pytest.raises(MediaError, match=ENVIRONMENT):
        find_ffmpeg()


def test_a_folder_or_a_file_that_is_no_program_is_none(tmp_path: Path) -> None:
    plain = tmp_path / "ffmpeg"
    plain.write_text("ffmpeg version 7.0")
    for named in (tmp_path, plain):
        with pytest.raises(MediaError, match="There is no ffmpeg at"):
            find_ffmpeg(str(named))


def test_another_program_is_none() -> None:
    with pytest.raises(MediaError, match="is not ffmpeg"):
        find_ffmpeg(sys.executable)


def test_a_wrong_variable_is_named_and_not_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAUSA_FFMPEG", sys.executable)
    with pytest.raises(MediaError, match=r"is not ffmpeg\. Correct PAUSA_FFMPEG"):
        find_ffmpeg("/usr/bin/ffmpeg")


@posix
def test_a_program_that_cannot_be_started_is_none(tmp_path: Path) -> None:
    torn = tmp_path / "ffmpeg"
    torn.write_text("#!/no/such/interpreter\n")
    torn.chmod(0o755)
    with pytest.raises(MediaError, match="cannot be started"):
        find_ffmpeg(str(torn))


@posix
@pytest.mark.parametrize("old", ["4.4.2-0ubuntu0.22.04.1", "5.0.1", "n4.4", "0.11"])
def test_one_that_is_too_old_is_refused_and_both_versions_are_named(tmp_path: Path, old: str) -> None:
    named = program(tmp_path / "ffmpeg", f"ffmpeg version {old} Copyright")
    with pytest.raises(MediaError, match=r"is too old\. Pausa needs 5\.1 or newer"):
        find_ffmpeg(str(named))


@posix
@pytest.mark.parametrize("text", ["", "ffprobe version 7.0", "hello", "version ffmpeg 7.0"])
def test_a_program_that_says_something_else_is_none(tmp_path: Path, text: str) -> None:
    with pytest.raises(MediaError, match="is not ffmpeg"):
        find_ffmpeg(str(program(tmp_path / "ffmpeg", text)))


# ── Time scales ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("fps", "scale", "tick"),
    [
        (Fraction(30), 90_000, 3000),
        (Fraction(25), 90_000, 3600),
        (Fraction(30_000, 1001), 90_000, 3003),
        (Fraction(24_000, 1001), 90_000, Fraction(15_015, 4)),
        (Fraction(7), 10_003, 1429),
    ],
)
def test_the_usual_rates_have_the_usual_time_scale(fps: Fraction, scale: int, tick: Fraction) -> None:
    if tick == int(tick):
        assert timescale(fps) == scale
        assert timescale(fps) / fps == tick
    else:
        assert timescale(fps) != scale


@given(st.fractions(min_value=1, max_value=240, max_denominator=1001))
def test_at_every_rate_a_tick_is_a_whole_number_of_units(fps: Fraction) -> None:
    scale = timescale(fps)
    assert (scale / fps).denominator == 1
    assert 10_000 <= scale < 1 << 31
