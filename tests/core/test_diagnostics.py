"""Diagnostics help to find a fault and tell nothing of the user."""

from pathlib import Path

import pytest

from pausa import __version__
from pausa.core.diagnostics import diagnostics_text, last_problems
from pausa.core.settings import Encoder, Settings

SECRETS = ("Divorce talk", "anna", "s3cret", "Häuser", "192.168.7.7", "/media/anna", "Grandma’s")
LOG = """\
2026-11-20 15:04:05,123 INFO 77 MainThread pausa: nothing of interest about Divorce talk
2026-11-20 15:04:06,123 WARNING 77 stitch pausa.media: ffmpeg ended with 1: /home/anna/My Films/Divorce talk.mp4: No space left
2026-11-20 15:04:07,123 ERROR 77 camera pausa.capture: rtsp://anna:s3cret@192.168.7.7/live?key=s3cret cannot be opened
2026-11-20 15:04:08,123 ERROR 77 MainThread pausa: an uncaught exception
Traceback (most recent call last):
  File "/home/anna/pausa/app/pausa/core/settings.py", line 12, in load
    raise ValueError(title)
  File "/usr/lib/python3.11/json/decoder.py", line 3, in decode
ValueError: no “Häuser” in 'Grandma’s film' (/media/anna/DISK 1/x.mp4)
"""


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    file = tmp_path / "pausa.log"
    file.write_text(LOG, encoding="utf-8")
    return file


def test_the_last_problems_are_told_without_what_they_are_about(log_file: Path) -> None:
    told = "\n".join(last_problems(log_file, ["Divorce talk"]))
    assert "nothing of interest" not in told
    for kept in (
        "No space left",
        "cannot be opened",
        'File "pausa/core/settings.py", line 12',
        'File "decoder.py", line 3',
        "ValueError: no ",
    ):
        assert kept in told
    for secret in SECRETS:
        assert secret not in told.replace("rtsp://192.168.7.7", ""), secret


def test_settings_are_told_by_their_kind_and_not_by_their_content(tmp_path: Path) -> None:
    settings = Settings(
        camera="rtsp://anna:s3cret@192.168.7.7/live",
        folder="/media/anna/Häuser",
        name_pattern="Divorce talk {date}",
        encoder=Encoder.X264,
        fps="25",
        shortcuts={"pause": "P"},
    )
    text = diagnostics_text(settings=settings, found=[("ffmpeg", "5.1")], log_file=tmp_path / "none")
    assert f"Pausa {__version__}" in text
    for line in (
        "ffmpeg: 5.1",
        "  encoder = x264",
        "  fps = 25",
        "  camera = a network address",
        "  folder = set",
        "  shortcuts = 1 changed",
    ):
        assert line in text.splitlines()
    for secret in SECRETS:
        assert secret not in text


def test_a_log_that_is_no_text_or_not_there_is_no_hindrance(tmp_path: Path) -> None:
    assert last_problems(tmp_path / "none") == []
    (tmp_path / "log").write_bytes(bytes(range(256)) * 4000)
    assert last_problems(tmp_path / "log") == []
