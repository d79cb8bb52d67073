"""The words of finished recordings, as the window reads, corrects and searches them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from pausa.core.errors import PausaError
from pausa.core.sentences import NOTHING, Sentence
from pausa.core.settings_file import SettingsFile
from pausa.core.words.transcript import Transcript
from pausa.library.entry import Entry
from pausa.library.words.word_index import FoundPassage
from pausa.speech.installed_engine import engine_is_installed
from pausa.speech.models import Model


class WordStorePort(Protocol):
    def transcript(self, recording_id: str) -> Transcript | None: ...

    def search(self, text: str, limit: int = 100) -> list[FoundPassage]: ...

    def recordings(self) -> frozenset[str]: ...


class ModelsPort(Protocol):
    def models(self) -> list[Model]: ...

    def chosen(self, wanted: str, language: str = "") -> Model: ...


class WordsEngine(Protocol):
    """The engine, as far as it knows of words."""

    @property
    def words(self) -> WordStorePort: ...

    @property
    def models(self) -> ModelsPort: ...

    @property
    def settings(self) -> SettingsFile: ...

    def put_words(self, recording_id: str, transcript: Transcript) -> Transcript: ...

    def transcribe(
        self, entry: Entry, *, model: str = "", language: str = "", keeps_corrected: bool = True
    ) -> None: ...

    def cancel_transcription(self, recording_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class WaysToWrite:
    """How words can be written at the moment."""

    has_engine: bool
    models: tuple[Model, ...] = ()
    model: str = ""
    """The name of the one that is used if nobody chooses another; empty: there is none."""
    language: str = ""
    """That of the settings."""
    missing: Sentence = NOTHING
    """Why there is no model."""


class WordsAccess:
    """All of it may block and raises PausaError, unless it says otherwise."""

    def __init__(self, engine: WordsEngine) -> None:
        self._engine = engine

    def transcript(self, recording_id: str) -> Transcript | None:
        """Return what was said; None: it is not written."""
        return self._engine.words.transcript(recording_id)

    def search(self, text: str, limit: int) -> Sequence[FoundPassage]:
        """Return the lines in which all words of ``text`` are said, the best ones first."""
        return self._engine.words.search(text, limit)

    def recordings(self) -> frozenset[str]:
        """Return the ids of the recordings of which words are kept."""
        return self._engine.words.recordings()

    def ways_to_write(self) -> WaysToWrite:
        """Look what there is to write words with. Raises nothing."""
        settings = self._engine.settings.value
        models = tuple(self._engine.models.models())
        missing, used = NOTHING, ""
        try:
            used = self._engine.models.chosen(settings.words_model, settings.words_language).name
        except PausaError as error:
            missing = error.sentence
        return WaysToWrite(engine_is_installed(), models, used, settings.words_language, missing)

    def transcribe(
        self, entry: Entry, *, model: str = "", language: str = "", keeps_corrected: bool = True
    ) -> None:
        """Write the words of a finished recording in the background; events tell the rest. Empty: as the settings say."""
        self._engine.transcribe(entry, model=model, language=language, keeps_corrected=keeps_corrected)

    def cancel_transcription(self, recording_id: str) -> None:
        """Do not write the words of this recording any more; an event tells it."""
        self._engine.cancel_transcription(recording_id)

    def put_words(self, recording_id: str, transcript: Transcript) -> Transcript:
        """Keep these words, corrected by hand, in the place of those that there were. Everybody hears of it who keeps words."""
        return self._engine.put_words(recording_id, transcript)
