"""What comes from others moves no cursor, renames no window and holds up no thread."""

import logging
import time

import pytest

from pausa.control.local.ctl import _described
from pausa.core.device_names import LONGEST_LINE, spoken_device, without_secrets
from pausa.core.log_file import WithoutSecrets
from pausa.core.visible_text import visible


def test_what_a_terminal_obeys_is_replaced_and_all_else_is_as_it_was() -> None:
    assert visible("a\x1b]0;b\x07\x9b2J\r\u202ec") == "a�]0;b��2J��c"
    assert visible("Größe\tね\n👩\u200d🏫 ‚x‘") == "Größe\tね\n👩\u200d🏫 ‚x‘"


def test_a_title_on_the_line_of_a_recording_begins_no_other_line() -> None:
    assert _described({"state": "paused", "duration_s": 0, "title": "a\nidle"}) == "paused  0:00.0  a idle"


def test_a_message_of_the_log_cannot_look_like_two() -> None:
    line = WithoutSecrets("{levelname} {message}", style="{")
    record = logging.LogRecord("x", logging.INFO, "", 0, "“%s”", ("a\nERROR \x1b[2J",), None)
    assert line.format(record) == "INFO “a\n    ERROR �[2J”"


@pytest.mark.parametrize(
    "text", ["x" * 1_000_000, "a://" * 100_000, "rtsp://u:p@" * 50_000, "a.b " * 200_000, "passkey" * 100_000]
)
def test_a_very_long_text_takes_no_time(text: str) -> None:
    begin_s = time.process_time()
    assert len(without_secrets(text)) <= LONGEST_LINE + 1
    spoken_device(text)
    assert time.process_time() - begin_s < 1.0


def test_what_is_cut_off_shows_no_half_of_an_address() -> None:
    text = "a " * (LONGEST_LINE // 2 - 8) + "rtsp://user:1234567@camera/"
    assert "123" not in without_secrets(text)
    assert without_secrets(text).endswith(" …")
