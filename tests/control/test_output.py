"""Where the output goes: a full disk, a reader who reads nothing or has read enough, and a stopped terminal."""

import contextlib
import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

from pausa import __main__
from pausa.control.terminal import output_writer
from pausa.control.terminal.event_output import MOST_REFUSALS_IN_A_MINUTE, PlainLines
from pausa.control.terminal.output_writer import OutputLost, OutputWriter
from pausa.core.events import CommandRejected
from pausa.core.sentences import sentence
from pausa.core.states import Command
from support.command_line import TIMEOUT_S, CommandLine, wait_for_frames
from support.played_file import picture_times
from support.waiting import until

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")

FULL = Path("/dev/full")
DEVICES = ("--camera", "synthetic", "--microphone", "synthetic", "--size", "160x120")


@pytest.fixture
def home(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


def films(home: CommandLine) -> list[Path]:
    return list(home.recordings.glob("*.mp4"))


@contextlib.contextmanager
def started(home: CommandLine, *arguments: str, output: int | IO[str]) -> Iterator["subprocess.Popen[str]"]:
    with subprocess.Popen(
        [sys.executable, "-m", "pausa", *arguments],
        env=home.environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            yield child
        finally:
            if child.poll() is None:
                child.kill()


def full_pipe() -> tuple[int, int]:
    """Return both ends of a pipe that takes nothing more."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with contextlib.suppress(BlockingIOError):
        while True:
            os.write(writing, b"\n" * 4096)
    os.set_blocking(writing, True)
    return reading, writing


def read_all(reading: int) -> bytes:
    with os.fdopen(reading, "rb") as pipe:
        return pipe.read()


@pytest.mark.skipif(not FULL.exists(), reason="a device that is full")
@pytest.mark.parametrize("json_lines", [True, False])
def test_a_log_that_cannot_be_written_costs_the_log_and_not_the_recording(
    home: CommandLine, *, json_lines: bool
) -> None:
    form = ["--json"] if json_lines else []
    with (
        FULL.open("w") as full,
        started(home, "record", *DEVICES, "--plan", "2", *form, output=full) as child,
    ):
        errors = child.communicate(timeout=TIMEOUT_S)[1]
    assert child.returncode == 0
    assert errors.count("can no longer be written to standard output") == 1
    (film,) = films(home)
    assert len(picture_times(film)) == pytest.approx(60, abs=5)


def test_a_reader_who_reads_nothing_holds_up_no_pause(home: CommandLine) -> None:
    reading, writing = full_pipe()
    with started(home, "record", "--json", *DEVICES, "--plan", "1 p2 1", output=writing) as child:
        os.close(writing)
        until(lambda: films(home), what="the file is finished", patience_s=TIMEOUT_S)
        events = [json.loads(line) for line in read_all(reading).split(b"\n") if line]
        assert child.wait(TIMEOUT_S) == 0
    stopped = next(event for event in events if event["event"] == "recording_stopped")
    assert stopped["recorded_ns"] == pytest.approx(2e9, abs=2e8)
    assert events[-1]["event"] == "recording_ready"


def test_a_plan_is_played_to_its_end_though_its_reader_has_read_enough(home: CommandLine) -> None:
    with started(home, "record", *DEVICES, "--plan", "2", output=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.readline()
        child.stdout.close()
        assert "stopped" not in child.stderr.read()
        assert child.wait(TIMEOUT_S) == 0
    (film,) = films(home)
    assert len(picture_times(film)) == pytest.approx(60, abs=5)


def test_what_nobody_could_stop_any_more_is_stopped_and_finished(home: CommandLine) -> None:
    with started(home, "record", "--json", *DEVICES, output=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        # Before the first frame there would be nothing to finish.
        wait_for_frames(child)
        child.stdout.close()
        assert "Nobody reads the output any more" in child.stderr.read()
        assert child.wait(TIMEOUT_S) == 0
    assert len(films(home)) == 1


@pytest.mark.skipif(not FULL.exists(), reason="a device that is full")
@pytest.mark.parametrize("command", [("list",), ("list", "--json"), ("diagnostics",)])
def test_an_answer_that_cannot_be_written_is_said_and_no_fault(
    home: CommandLine, command: tuple[str, ...]
) -> None:
    with FULL.open("w") as full, started(home, *command, output=full) as child:
        errors = child.communicate(timeout=TIMEOUT_S)[1]
    assert child.returncode == 1
    assert errors == (
        "pausa: The answer cannot be written to standard output (the disk is full). Nothing was lost by that.\n"
    )


def test_everything_is_written_in_order_once_the_reader_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = full_pipe()
    with os.fdopen(writing, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        with OutputWriter() as output:
            for number in range(2000):
                output.print_line(str(number))
            assert output.behind
            fcntl.fcntl(reading, fcntl.F_SETPIPE_SZ, 1 << 20)
            until(lambda: not output.behind, what="all is written")
    assert read_all(reading).split() == [str(number).encode() for number in range(2000)]


def test_a_reader_who_never_reads_is_given_up_at_the_end(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(output_writer, "PATIENCE_S", 0.1)
    monkeypatch.setattr(output_writer, "MOST_WAITING", 100)
    reading, writing = full_pipe()
    with os.fdopen(writing, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        with OutputWriter() as output:
            for number in range(1000):
                output.print_line(str(number))
    os.close(reading)
    assert "999 pieces of output were not read" in caplog.text


def test_the_loss_of_one_stream_is_reported_once(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    lost: list[OutputLost] = []
    with os.fdopen(writing, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        with OutputWriter() as output:
            output.print_line("one")
            until(lambda: not output.behind, what="all is written")
            output.report_losses(lost.append)
            output.print_line("two")
    assert [(one.standard_output, one.reader_gone) for one in lost] == [(True, True)]


def test_refusals_that_others_cause_do_not_fill_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    with OutputWriter() as output:
        screen = PlainLines(output)
        for _ in range(1000):
            screen.show(CommandRejected(monotonic_ns=0, command=Command.PAUSE, message=sentence("No.")))
        screen.say("Something else.")
    assert capfd.readouterr().err.splitlines() == ["No."] * MOST_REFUSALS_IN_A_MINUTE + ["Something else."]


def closed(home: CommandLine, redirection: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run Pausa with a stream that the shell has closed."""
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "pausa", *arguments],
        env=home.environment,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


@pytest.mark.parametrize("word", ["list", "--version"])
def test_an_answer_without_an_output_is_refused_with_a_sentence(home: CommandLine, word: str) -> None:
    done = closed(home, ">&-", word)
    assert done.returncode == 1
    assert done.stderr.count("cannot be written to standard output") == 1
    assert "Traceback" not in done.stderr


def test_an_answer_comes_though_nobody_hears_of_errors(home: CommandLine) -> None:
    assert closed(home, "2>&-", "words", "nobody").returncode == 7
    done = closed(home, "2>&- <&-", "models", "--json")
    assert done.returncode == 0
    json.loads(done.stdout)


def test_ctrl_c_while_it_begins_ends_it_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(__main__, "_run", interrupted)
    assert __main__.main() == __main__.INTERRUPTED
