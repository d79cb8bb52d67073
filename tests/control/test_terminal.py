"""The command line on a pseudo-terminal: reads the status line and types keys."""

import codecs
import io
import os
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

if sys.platform == "win32":
    pytest.skip("terminals of POSIX", allow_module_level=True)

import fcntl
import struct
import termios

from pausa.control.terminal.amounts import duration_text, size_text
from pausa.control.terminal.status_line import StatusLine, meter
from pausa.core.events import (
    RecordingPaused,
    RecordingProgressed,
    StartArmed,
    StartDisarmed,
    StitchProgressed,
)
from pausa.core.settings import StartOn
from pausa.core.states import State

TIMEOUT_S = 60
RUN_IN_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0);"
    "os.execv(sys.executable, [sys.executable, '-m', 'pausa', *sys.argv[1:]])"
)


class PseudoTerminal:
    """A terminal in which Pausa runs, with room for all keys beside what a busy machine loses."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self.home = home
        self._screen, self.inside = os.openpty()
        fcntl.ioctl(self.inside, termios.TIOCSWINSZ, struct.pack("4H", 30, 160, 0, 0))
        self.settings = termios.tcgetattr(self.inside)
        self._seen = ""
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        environment = {**os.environ, "PAUSA_HOME": str(home), "TERM": "xterm", "PYTHONWARNINGS": "error"}
        # The readline library, which pytest loads, tells its children a width of its own.
        environment.pop("COLUMNS", None)
        self.child = subprocess.Popen(
            [sys.executable, "-c", RUN_IN_TERMINAL, *arguments],
            env=environment,
            stdin=self.inside,
            stdout=self.inside,
            stderr=self.inside,
            start_new_session=True,
        )

    def type(self, keys: str) -> None:
        os.write(self._screen, keys.encode())

    def wait_for(self, text: str) -> None:
        """Read until ``text`` appears after the previous match."""
        self._wait_for_match(re.escape(text))

    def wait_for_seconds(self, before: str) -> float:
        """Read until a time appears after these words, and return it."""
        minutes, seconds = self._wait_for_match(re.escape(before) + r"(\d+):(\d\d\.\d)").groups()
        return int(minutes) * 60 + float(seconds)

    def wait_until_recorded(self, seconds: float) -> None:
        """Read until the status line shows more recorded time."""
        while self.wait_for_seconds("● REC\x1b[0m\x1b[1m  ") <= seconds:
            pass

    def _wait_for_match(self, pattern: str) -> re.Match[str]:
        deadline = time.monotonic() + TIMEOUT_S
        while (found := re.search(pattern, self._seen)) is None:
            ended = self.child.poll() is not None
            if (not self._read() and ended) or time.monotonic() > deadline:
                raise AssertionError(f"{pattern!r} did not appear in {self._seen[-2000:]!r}")
        self._seen = self._seen[found.end() :]
        return found

    def stop(self) -> None:
        """Stop the recording, and demand that it is saved and that all went well."""
        self.type("s")
        self.wait_for("Saved: ")
        assert self.drain() == 0

    def drain(self) -> int:
        """Read until the child ends, and return its exit code."""
        deadline = time.monotonic() + TIMEOUT_S
        while self.child.poll() is None:
            assert time.monotonic() < deadline
            self._read()
        return self.child.returncode

    def _read(self) -> bool:
        """Read what is available; return False if nothing comes for 0.2 s."""
        if not select.select([self._screen], [], [], 0.2)[0]:
            return False
        self._seen += self._decoder.decode(os.read(self._screen, 65536))
        return True

    def hang_up(self) -> None:
        os.close(self._screen)
        self._screen = -1

    def close(self) -> None:
        if self.child.poll() is None:
            self.child.kill()
            self.child.wait()
        os.close(self.inside)
        if self._screen >= 0:
            os.close(self._screen)

    def files(self) -> list[Path]:
        return [path for path in (self.home / "Recordings").rglob("*") if path.is_file()]


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[PseudoTerminal]:
    opened = PseudoTerminal(
        tmp_path, "record", "--camera", "synthetic", "--microphone", "synthetic", "--size", "320x240"
    )
    yield opened
    opened.close()


def test_the_keys_do_what_the_line_says(terminal: PseudoTerminal) -> None:
    terminal.wait_for("● REC")
    terminal.wait_for("space pause")
    terminal.wait_until_recorded(0.2)
    terminal.type(" ")
    recorded_s = terminal.wait_for_seconds("Paused at ")
    terminal.wait_for("PAUSED")
    terminal.wait_for("space resume")
    terminal.type(" ")
    terminal.wait_for("Recording again")
    terminal.type("m")
    terminal.wait_for("Marker at ")
    terminal.wait_until_recorded(recorded_s + 0.2)
    terminal.type("\x1b[A")
    terminal.type("R")
    assert terminal.wait_for_seconds("Took back the newest segment; paused at ") == recorded_s
    terminal.wait_for("z brings its 0:")
    terminal.type("z")
    terminal.wait_for("Brought back segment 2 (")
    terminal.type("r")
    assert terminal.wait_for_seconds("Took back the newest segment; paused at ") == recorded_s
    terminal.type(" ")
    terminal.wait_for("Recording again")
    terminal.wait_until_recorded(recorded_s + 0.2)
    terminal.type("s")
    terminal.wait_for("Stopped after ")
    terminal.wait_for("Saved: ")
    terminal.wait_for("2 segments")
    assert terminal.drain() == 0
    (finished,) = [path for path in terminal.files() if ".pausa" not in path.parts]
    # What was taken back can still be put back.
    assert {path.parent.suffix for path in terminal.files() if path != finished} == {".takes"}


def test_arrows_go_back_while_paused_and_space_records_on_from_there(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(2.5)
    terminal.type("\x1b[D")
    terminal.type(" ")
    terminal.wait_for("PAUSED")
    terminal.wait_for("←/→ go back")
    terminal.type("\x1b[D")
    terminal.wait_for("space resume here · Esc to the end")
    terminal.type("\x1b")
    terminal.wait_for("space resume · s/q stop")
    terminal.type("\x1b[H\x1b[C")
    terminal.wait_for("at 0:01.0 of 0:0")
    terminal.type("r")
    terminal.wait_for("Space records on from this place")
    terminal.type(" ")
    terminal.wait_for("● REC")
    terminal.type("z")
    terminal.wait_for("● REC")
    terminal.stop()


def test_a_held_key_takes_back_one_segment(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type(" ")
    first_s = terminal.wait_for_seconds("Paused at ")
    terminal.type(" ")
    terminal.wait_for("Recording again")
    terminal.wait_until_recorded(first_s + 0.2)
    terminal.type("r" * 40)
    assert terminal.wait_for_seconds("Took back the newest segment; paused at ") == first_s
    terminal.type("s")
    assert terminal.wait_for_seconds("Stopped after ") == first_s
    terminal.wait_for("Saved: ")
    assert terminal.drain() == 0


def test_keys_of_another_script_are_known_by_their_places(terminal: PseudoTerminal) -> None:
    """On a Russian keyboard the keys of m, x, n and s type these letters."""
    terminal.wait_until_recorded(0.2)
    terminal.type("ь")
    terminal.wait_for("Marker at ")
    terminal.type("ч")
    terminal.wait_for("y/n")
    terminal.type("т")
    terminal.wait_for("x discard")
    terminal.type("Ы")
    terminal.wait_for("Saved: ")
    assert terminal.drain() == 0


def test_a_key_that_does_nothing_is_answered_with_those_that_do(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type("漢")
    terminal.wait_for("“漢” does nothing here. Keys: space pause · s/q stop")
    terminal.stop()


@pytest.mark.parametrize("pasted", ["git status | xargs rm\r", "xyz", "\x1b[200~xy\x1b[201~"])
def test_pasted_text_is_no_row_of_commands(terminal: PseudoTerminal, pasted: str) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type(pasted)
    terminal.wait_for("Pasted text does nothing here.")
    terminal.type("m")
    terminal.wait_for("Marker at ")
    terminal.stop()


@pytest.mark.parametrize(
    "sent",
    [
        pytest.param("\x1b[M !!\x1b[M`s!\x1b[<0;3;4M", id="mouse"),
        pytest.param("\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1bP>|xterm(390)\x1b\\", id="answers"),
        pytest.param("\x1b[[A\x1b\x1b[A\x1bOs\x1b[115;5u", id="named keys"),
    ],
)
def test_what_a_terminal_reports_is_no_command(terminal: PseudoTerminal, sent: str) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type(sent)
    terminal.type("m")
    terminal.wait_for("Marker at ")
    terminal.type("s")
    terminal.wait_for("Saved: ")
    terminal.wait_for("1 segment,")
    assert terminal.drain() == 0


def test_ctrl_s_stops_and_ctrl_z_undoes_a_retake_as_in_the_window(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type("r")
    terminal.wait_for("Took back the newest segment")
    terminal.type("\x1a")
    terminal.wait_for("Brought back segment 1 (")
    terminal.type("\x13")
    terminal.wait_for("Saved: ")
    assert terminal.drain() == 0


def test_ctrl_backslash_and_esc_are_keys_that_do_nothing(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type("\x1c")
    terminal.wait_for("This key does nothing here.")
    terminal.type("x")
    terminal.wait_for("y/n")
    terminal.type("\x1b")
    terminal.wait_for("space pause")
    terminal.stop()


@pytest.mark.parametrize("name", ["SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGXCPU"])
def test_a_stray_signal_stops_the_recording_and_the_file_is_kept(terminal: PseudoTerminal, name: str) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.child.send_signal(signal.Signals[name])
    terminal.wait_for("Saved: ")
    assert terminal.drain() == 0
    assert len(terminal.files()) == 1


def test_the_terminal_is_left_as_it_was_found(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type("q")
    assert terminal.drain() == 0
    assert termios.tcgetattr(terminal.inside) == terminal.settings


def test_discard_asks_first(terminal: PseudoTerminal) -> None:
    terminal.wait_for("● REC")
    terminal.type("x")
    terminal.wait_for("y/n")
    terminal.type("n")
    terminal.wait_for("x discard")
    terminal.type("x")
    terminal.wait_for("y/n")
    terminal.type("y")
    terminal.wait_for("Discarded")
    assert terminal.drain() != 0
    assert terminal.files() == []


def test_a_key_that_pauses_does_so_while_a_question_is_open(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type("x")
    terminal.wait_for("y/n")
    terminal.type(" ")
    terminal.wait_for("❚❚ PAUSED")
    terminal.wait_for("x discard")
    terminal.type("x")
    terminal.wait_for("y/n")
    terminal.type("q")
    terminal.wait_for("Saved: ")
    assert terminal.drain() == 0
    assert len(terminal.files()) == 1


def test_ctrl_c_reaches_the_children_too_and_the_file_is_whole(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.type("\x03")
    terminal.wait_for("Stopped after ")
    terminal.type("\x03")
    terminal.wait_for("Saved: ")
    assert terminal.drain() == 0
    assert len(terminal.files()) == 1


def test_a_terminal_that_is_closed_ends_the_recording_and_the_file_is_kept(terminal: PseudoTerminal) -> None:
    terminal.wait_until_recorded(0.2)
    terminal.hang_up()
    assert terminal.child.wait(TIMEOUT_S) == 0
    assert len(terminal.files()) == 1
    assert terminal.files()[0].stat().st_size > 0


# ── The line itself ──────────────────────────────────────────────────────────────────────────────────


def progressed(**changed: object) -> RecordingProgressed:
    fields: dict[str, object] = {
        "recording_id": "one",
        "state": State.RECORDING,
        "monotonic_ns": 1,
        "recorded_ns": 63_456_000_000,
        "size_bytes": 4_200_000,
        "frames": 1900,
        "frames_repeated": 0,
        "frames_lost": 3,
        "samples_missing": 0,
        "disk_free_bytes": 1,
        "disk_seconds_left": None,
        "peak_dbfs": -18.0,
        "rms_dbfs": -25.0,
        **changed,
    }
    return RecordingProgressed(**fields)  # type: ignore[arg-type] - one table of fields of all types


def test_while_it_waits_to_begin_the_line_says_for_what() -> None:
    line = StatusLine()
    one = "20260101-120000-aaaaaaaa"
    line.on_event(
        StartArmed(
            recording_id=one, monotonic_ns=0, on=StartOn.VOICE, pre_roll_s=2, title="", automatic=False
        )
    )
    assert line.text(200).plain == "◌ waiting until somebody speaks  space begin now · q give up"
    line.on_event(StartDisarmed(recording_id=one, monotonic_ns=1, reason="begun", automatic=False))
    assert "waiting" not in line.text(200).plain


def test_in_20_columns_the_question_can_be_read() -> None:
    line = StatusLine()
    line.on_event(progressed())
    line.question = "Discard? y/n"
    console = Console(width=20, force_terminal=True, color_system=None, file=io.StringIO())
    with console.capture() as capture:
        console.print(line, no_wrap=True, overflow="ellipsis")
    assert "Discard? y/n" in capture.get()


@pytest.mark.parametrize("question", ["", "Discard? y/n"])
def test_in_80_columns_the_line_says_how_to_pause_and_stop_or_what_is_asked(question: str) -> None:
    line = StatusLine()
    line.on_event(progressed())
    line.question = question
    console = Console(width=80, force_terminal=True, color_system=None, file=io.StringIO())
    with console.capture() as capture:
        console.print(line, no_wrap=True, overflow="ellipsis")
    lines = capture.get().splitlines()
    assert all(len(line) <= 80 for line in lines)
    if question:
        (line_shown,) = lines
        assert question in line_shown
    else:
        # All keys that are possible now, each whole, on a line of their own.
        _, keys = lines
        assert keys.startswith("space pause · s/q stop · ")
        assert keys.endswith("x discard")


@pytest.mark.parametrize("width", [30, 60, 80, 100, 140, 200])
def test_no_key_is_cut_off(width: int) -> None:
    line = StatusLine()
    line.on_event(progressed())
    line.on_event(
        RecordingPaused(recording_id="one", state=State.PAUSED, monotonic_ns=1, recorded_ns=63_000_000_000)
    )
    console = Console(width=width, force_terminal=True, color_system=None, file=io.StringIO())
    with console.capture() as capture:
        console.print(line, no_wrap=True, overflow="ellipsis")
    lines = [one.rstrip() for one in capture.get().splitlines()]
    assert all(len(one) <= width for one in lines)
    keys = lines[-1][lines[-1].index("space") :].split(" · ")
    every = line.text().plain
    assert all(one in every or one == "…" for one in keys)
    assert width < 100 or "…" not in keys


def test_the_line_shows_state_time_level_size_and_losses() -> None:
    line = StatusLine()
    line.on_event(progressed())
    line_text = line.text().plain
    for part in ("● REC", "1:03.4", "-18 dB", "4.2 MB", "lost 3", "space pause"):
        assert part in line_text


def test_a_pause_shows_the_recorded_time() -> None:
    line = StatusLine()
    line.on_event(progressed())
    line.on_event(
        RecordingPaused(recording_id="one", state=State.PAUSED, monotonic_ns=1, recorded_ns=63_000_000_000)
    )
    assert "PAUSED  1:03.0" in line.text().plain
    assert "space resume" in line.text().plain


def test_finishing_shows_its_progress() -> None:
    line = StatusLine()
    line.on_event(StitchProgressed(recording_id="one", state=State.STITCHING, monotonic_ns=1, fraction=0.456))
    assert "finishing" in line.text().plain
    assert "46%" in line.text().plain


@pytest.mark.parametrize(("peak_dbfs", "cells"), [(-96, 0), (-60, 0), (-30, 6), (0, 12), (3, 12)])
def test_the_meter_runs_from_minus_sixty_to_zero(peak_dbfs: float, cells: int) -> None:
    assert meter(peak_dbfs).plain.count("█") == cells


@pytest.mark.parametrize(
    ("duration_ns", "text"),
    [
        (0, "0:00.0"),
        (7_990_000_000, "0:07.9"),
        (3_599_999_999_999, "59:59.9"),
        (3_600_000_000_000, "1:00:00.0"),
        (-5, "0:00.0"),
    ],
)
def test_times_are_truncated_not_rounded(duration_ns: int, text: str) -> None:
    assert duration_text(duration_ns, tenths=True) == text


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (999_960, "1.0 MB"),
        (2_500_000_000, "2.5 GB"),
        (10**15, "1000.0 TB"),
    ],
)
def test_sizes_change_their_unit_before_they_grow_long(size_bytes: int, text: str) -> None:
    assert size_text(size_bytes) == text
