"""The words of finished recordings, as the window reads, corrects and searches them."""

from collections.abc import Sequence
from typing import Protocol

from pausa.core.words.transcript import Transcript
from pausa.library.words.word_index import FoundPassage


class WordStorePort(Protocol):
    def transcript(self, recording_id: str) -> Transcript | None: ...

    def search(self, text: str, limit: int = 100) -> list[FoundPassage]: ...

    def recordings(self) -> frozenset[str]: ...


class WordsEngine(Protocol):
    """The engine, as far as it knows of words."""

    @property
    def words(self) -> WordStorePort: ...

    def correct_word(self, recording_id: str, utterance: int, place: int, text: str) -> Transcript: ...

    def restore_words(self, recording_id: str, transcript: Transcript) -> Transcript: ...


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

    def correct_word(self, recording_id: str, utterance: int, place: int, text: str) -> Transcript:
        """Put another text in the place of a word; empty: none. Everybody hears of it who keeps words."""
        return self._engine.correct_word(recording_id, utterance, place, text)

    def restore_words(self, recording_id: str, transcript: Transcript) -> Transcript:
        """Let the words be as they were before a correction."""
        return self._engine.restore_words(recording_id, transcript)
