"""Children: started in one place only, stopped in time, and their output is kept."""

import re
import signal
import sys
from pathlib import Path

import pytest

import pausa
from pausa.core.errors import MediaError
from pausa.media import process
from pausa.media.child_outcome import Outcome
from pausa.media.process import STDERR_KEPT, Child, output, run

SOURCES = Path(pausa.__file__).parent
STARTS_A_CHILD = re.compile(
    r"^\s*(import|from) subprocess\b|\bos\.(system|popen|spawn\w*|exec\w*|fork|posix_spawn\w*)\(",
    re.MULTILINE,
)


def _python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_no_other_module_starts_a_child() -> None:
    starting = {
        source.relative_to(SOURCES).as_posix()
        for source in SOURCES.rglob("*.py")
        if STARTS_A_CHILD.search(source.read_text(encoding="utf-8"))
    }
    assert starting == {"media/process.py"}


def test_only_the_file_browser_starts_a_program_that_is_not_a_child() -> None:
    starting = {
        source.relative_to(SOURCES).as_posix()
        for source in SOURCES.rglob("*.py")
        if "QProcess" in source.read_text(encoding="utf-8")
    }
    assert starting == {"ui/widgets/file_browser.py"}


def test_all_that_a_child_prints_is_returned() -> None:
    printed, outcome = output(_python("print('a' * 100_000, end='')"), timeout_s=20)
    assert (len(printed), outcome.well) == (100_000, True)


def test_a_child_that_does_not_end_in_time_is_killed_and_its_output_dropped() -> None:
    endless = "import sys; print('begun', flush=True); sys.stdin.close(); import time; time.sleep(600)"
    printed, outcome = output(_python(endless), timeout_s=1)
    assert printed == b""
    assert outcome.timed_out
    assert not outcome.well


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a child's life cannot be judged")
def test_a_child_that_is_stopped_is_killed_and_one_that_works_quietly_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(process, "LIFE_LOOK_S", 0.02)
    stopped = run(_python("import os, signal; os.kill(os.getpid(), signal.SIGSTOP)"))
    assert stopped.code == -signal.SIGKILL
    works = "import time; end = time.process_time() + 1.5\nwhile time.process_time() < end: pass"
    assert run(_python(works)).well


def test_of_a_failure_the_last_line_that_the_child_wrote_is_known() -> None:
    noise = f"import sys; print('x' * {2 * STDERR_KEPT}, 'the disk is gone', '', sep='\\n', file=sys.stderr); sys.exit(3)"
    outcome = run(_python(noise))
    assert (outcome.code, outcome.last_line) == (3, "the disk is gone")
    assert len(outcome.stderr) <= STDERR_KEPT


@pytest.mark.parametrize(
    ("outcome", "reason"),
    [
        (Outcome(1, " \n"), "ffmpeg failed; the log says why"),
        (Outcome(1, "sound.m4a: Invalid data found when processing input"), "its data is damaged"),
        (Outcome(1, "x.mp4: Input/output error"), "the disk reports an error"),
        (Outcome(0, "Error writing trailer of x.mp4: Input/output error"), "the disk reports an error"),
        (Outcome(1, "[h264 @ 0x5] Cannot allocate memory"), "the computer has no memory left"),
        (Outcome(-9, "", timed_out=True), "ffmpeg did not answer"),
        (Outcome(-9, "Conversion"), "ffmpeg was stopped from outside"),
        (Outcome(-11, "Stream #0"), "ffmpeg crashed"),
    ],
)
def test_the_reason_of_a_failure_is_never_in_the_words_of_the_child(outcome: Outcome, reason: str) -> None:
    assert not outcome.well
    assert outcome.reason == reason


def test_each_printed_line_comes_without_its_end() -> None:
    lines: list[str] = []
    run(_python("print('one'); print(); print('zwei ä')"), line=lines.append)
    assert lines[:2] == ["one", ""]
    assert len(lines) == 3


def test_a_child_that_reads_gets_everything_and_ends_with_its_input() -> None:
    child = Child(_python("import sys; data = sys.stdin.buffer.read(); print(len(data), file=sys.stderr)"))
    child.write(bytes(3 << 20))
    outcome = child.finish(20)
    assert (outcome.well, outcome.timed_out, outcome.last_line) == (True, False, str(3 << 20))
    assert child.finish(0) is outcome


def test_a_program_that_is_not_there_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    for start in (Child, run, lambda argv: output(argv, timeout_s=1)):
        with pytest.raises(MediaError, match="cannot be started"):
            start([str(tmp_path / "gone")])


@pytest.mark.skipif(sys.platform == "win32", reason="there a child is not ended by a signal")
@pytest.mark.parametrize("by", ["SIGKILL", "SIGTERM"])
def test_a_child_that_was_killed_is_run_once_more_and_only_that_counts(tmp_path: Path, by: str) -> None:
    died = tmp_path / "died"
    program = (
        "import os, pathlib, signal; print('begun', flush=True)\n"
        f"died = pathlib.Path({str(died)!r}); once = not died.exists(); died.touch()\n"
        f"if once: os.kill(os.getpid(), signal.{by})\n"
        "print('ended')"
    )
    lines: list[str] = []
    assert run(_python(program), line=lines.append, again=lines.clear).well
    assert lines == ["begun", "ended"]


@pytest.mark.skipif(sys.platform == "win32", reason="there a child is not ended by a signal")
@pytest.mark.parametrize(
    ("ends", "runs"),
    [("os.kill(os.getpid(), signal.SIGKILL)", 2), ("os.abort()", 1), ("sys.exit(3)", 1)],
    ids=["killed", "crashed", "failed"],
)
def test_a_child_that_dies_each_time_is_not_run_for_ever(tmp_path: Path, ends: str, runs: int) -> None:
    runs_file = tmp_path / "runs"
    outcome = run(
        _python(
            f"import os, signal, sys; print('x', file=open({str(runs_file)!r}, 'a')); "
            f"signal.signal(signal.SIGABRT, signal.SIG_DFL); {ends}"
        )
    )
    assert not outcome.well
    assert len(runs_file.read_text().split()) == runs
