"""The engines that there are, by their names."""

from pathlib import Path
from typing import Any, Final

from pausa.speech.models import Model
from pausa.speech.speech_engine import Recogniser

WHISPER: Final = "whisper"
POCKETSPHINX: Final = "pocketsphinx"
OF_POCKETSPHINX: Final = Model(Path(), "PocketSphinx", is_english_only=True)
"""The one that its package brings along."""


def load_recogniser(options: dict[str, Any]) -> Recogniser:
    """Load what the options of a child name. Raises ImportError where its package is missing, RuntimeError for a bad model."""
    match options["engine"]:
        case "whisper":
            from pausa.speech.whisper_engine import WhisperRecogniser

            return WhisperRecogniser(
                Path(options["model"]), language=options["language"], threads=options["threads"]
            )
        case "pocketsphinx":
            from pausa.speech.pocketsphinx_engine import PocketsphinxRecogniser

            return PocketsphinxRecogniser()
        case other:
            raise ValueError(f"no engine: {other}")
