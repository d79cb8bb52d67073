"""The models that are on this computer, and which of them is used."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from pausa.core.errors import SpeechError
from pausa.core.paths import is_folder
from pausa.core.sentences import sentence
from pausa.speech.model_catalogue import OFFERED_MODELS
from pausa.speech.models import Model, packaged_model, read_model

_SYSTEMS_FOLDER = Path("/usr/share/pausa/models")
"""Where packages of the system put models."""
_ORDER = {
    name: place
    for place, name in enumerate(("base", "base.en", "small", "small.en", "tiny", "tiny.en", "medium"))
}
"""Which is used if nobody has chosen: what keeps up with most computers while recording, and all languages before one."""


class ModelShelf:
    """Looks anew whenever it is asked, because people put folders there by hand."""

    def __init__(self, folder: Path) -> None:
        """``folder``: that of this user's models."""
        self.folder = folder

    def models(self) -> list[Model]:
        """Return the models that can be used, from the quickest to the best, each name once."""
        found: dict[str, Model] = {}
        for folder in self._places():
            with contextlib.suppress(SpeechError):
                model = read_model(folder)
                found.setdefault(model.name, model)
        known = [model.name for model in OFFERED_MODELS]
        return sorted(
            found.values(),
            key=lambda model: (known.index(model.name) if model.name in known else len(known), model.name),
        )

    def chosen(self, wanted: str, language: str = "") -> Model:
        """Return the model of that name or in that folder; empty: the one that suits. Raises SpeechError."""
        models = self.models()
        if not wanted:
            able = [model for model in models if model.knows(language)]
            if able or models:
                return min(able or models, key=lambda model: _ORDER.get(model.name, len(_ORDER)))
            raise SpeechError(
                sentence(
                    "There is no model to write words with yet. Get one in the settings, under Words, or with “pausa models get tiny”."
                )
            )
        by_name = next((model for model in models if model.name == wanted), None)
        if by_name is not None:
            return by_name
        if Path(wanted).is_absolute():
            return read_model(Path(wanted))
        raise SpeechError(
            sentence(
                "There is no model {name}. Get it, or choose another one in the settings, under Words.",
                name=wanted,
            )
        )

    def _places(self) -> Iterator[Path]:
        for folder in (self.folder, *([_SYSTEMS_FOLDER] if sys.platform == "linux" else [])):
            if is_folder(folder):
                yield from (path for path in sorted(folder.iterdir()) if not path.name.startswith("."))
        if (package := packaged_model()) is not None:
            yield package
