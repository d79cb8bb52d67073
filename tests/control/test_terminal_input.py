"""What a terminal sends is told apart: keys, pasted text, and what is neither."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.control.terminal.terminal_input import (
    CTRL_LEFT,
    CTRL_RIGHT,
    END,
    ESCAPE,
    HEAP_NS,
    HOME,
    LEFT,
    RIGHT,
    UNFINISHED_NS,
    TerminalInput,
)

MS = 1_000_000


def keys(*sent: tuple[bytes, int]) -> list[str]:
    """Return what is given for what was read at these times in milliseconds, and nothing after them."""
    terminal = TerminalInput()
    found = [key for read, at_ms in sent for key in terminal.take(read, at_ms * MS)]
    end_ns = sent[-1][1] * MS
    found += terminal.take_due(end_ns + HEAP_NS + 1)
    found += terminal.take_due(end_ns + UNFINISHED_NS + 1)
    return [key for key, _ in found]


REPORTS = [
    b"\x1b[A",
    b"\x1b[1;2C",
    b"\x1b[15~",
    b"\x1bOs",
    b"\x1b[[E",
    b"\x1b\x1b[A",
    b"\x1bs",
    b"\x1b[M !!",
    b"\x1b[M`s!",
    b"\x1b[M \xc3s",
    b"\x1b[M \xc3\xa4s",
    b"\x1b[<64;115;32M",
    b"\x1b[I",
    b"\x1b[?62;1;6c",
    b"\x1b[115;5u",
    b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
    b"\x1b]10;rgb:00/00/00\x07",
    b"\x1bP>|xterm(390)\x1b\\",
    b"\x1bP1+r544e=787465726d\x1b\\",
    b"\x1b_Gi=31;OK\x1b\\",
]


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_is_no_key_wherever_a_read_ends_within_it(report: bytes) -> None:
    assert keys((report, 0)) == []
    for end in range(1, len(report)):
        if report[end - 1 :].startswith(b"\xa4"):
            continue  # old mouse reports are not told apart from such that count in UTF-8 until the next byte
        assert keys((report[:end], 0), (report[end:], 5), (b"m", 300)) == ["m"]


@pytest.mark.parametrize(
    ("sent", "key"),
    [
        (b"\x1b[D", LEFT),
        (b"\x1bOD", LEFT),
        (b"\x1b[C", RIGHT),
        (b"\x1b[1;5D", CTRL_LEFT),
        (b"\x1bOc", CTRL_RIGHT),
        (b"\x1b[H", HOME),
        (b"\x1b[1~", HOME),
        (b"\x1bOF", END),
        (b"\x1b[4~", END),
    ],
)
def test_keys_that_move_are_known_wherever_a_read_ends_within_them(sent: bytes, key: str) -> None:
    assert keys((sent, 0)) == [key]
    for end in range(1, len(sent)):
        assert keys((sent[:end], 0), (sent[end:], 5), (b"m", 300)) == [key, "m"]
    assert keys((b"m", 0), (sent * 3, 5)) == ["m", key, key, key]


def test_keys_come_with_the_time_at_which_they_were_read() -> None:
    terminal = TerminalInput()
    assert terminal.take(b"m", 7 * MS) == []
    assert terminal.waiting
    assert terminal.take(b"", 30 * MS) == [("m", 7 * MS)]
    assert not terminal.waiting


def test_letters_of_several_bytes_may_come_in_parts() -> None:
    first, second = "\u044c".encode()[:1], "\u044c".encode()[1:]
    assert keys((first, 0), (second, 1)) == ["\u044c"]


def test_a_held_key_that_is_read_in_a_heap_is_not_pasted() -> None:
    assert keys((b"rrrrrrrr", 0)) == ["r"] * 8
    assert keys((b"rrrrs", 0)) == ["r", "r", "r", "r", "s"]


def test_text_in_a_heap_was_pasted_and_comes_whole() -> None:
    assert keys((b"ls\r", 0)) == ["ls\r"]


def test_a_scanner_types_faster_than_a_hand() -> None:
    assert keys(*((bytes([letter]), 4 * n) for n, letter in enumerate(b"4006381333931\r"))) == [
        "4006381333931\r"
    ]


def test_quick_hands_are_not_taken_for_a_paste() -> None:
    assert keys((b" ", 0), (b"m", 30), (b"s", 60)) == [" ", "m", "s"]
    assert keys((b" s", 0)) == [" ", "s"]


def test_what_the_terminal_marks_as_pasted_comes_whole() -> None:
    assert keys((b"m", 0), (b"\x1b[200~x\x1b[Ay", 50), (b"\rs\x1b[201~", 60), (b"m", 100)) == [
        "m",
        "x\x1b[Ay\rs",
        "m",
    ]


def test_esc_is_a_key_once_nothing_follows_it() -> None:
    assert keys((b"\x1b", 0)) == [ESCAPE]
    assert keys((b"\x1b", 0), (b"m", 300)) == [ESCAPE, "m"]


@given(st.lists(st.binary(max_size=12), max_size=8))
def test_whatever_comes_later_keys_are_read(sent: list[bytes]) -> None:
    terminal = TerminalInput()
    for n, read in enumerate(sent):
        terminal.take(read, n * MS)
    later_ns = 10_000 * MS
    terminal.take(b"", later_ns)
    terminal.take(b"m", later_ns + MS)
    assert terminal.take(b"", later_ns + 1_000 * MS)[-1] == ("m", later_ns + MS)
