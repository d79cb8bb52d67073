"""What the list knows of the words in its recordings: who has some, and where something is said. The database is asked on a thread."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.core.errors import PausaError
from pausa.library.words.word_index import FoundPassage
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.widgets.background_query import BackgroundQuery

_MOST = 1000
_SETTLE_MS = 80
"""So long after the last letter the words are searched: titles are found at once."""
_NEWS_MS = 300

log = logging.getLogger(__name__)


class SaidPort(Protocol):
    """All of it may block and raises PausaError."""

    def search(self, text: str, limit: int) -> Sequence[FoundPassage]: ...

    def recordings(self) -> frozenset[str]:
        """Return the ids of those whose words are kept."""


class Silence:
    """Nothing was said in any recording."""

    def search(self, _text: str, _limit: int) -> Sequence[FoundPassage]:
        return ()

    def recordings(self) -> frozenset[str]:
        return frozenset()


@dataclass(frozen=True, slots=True)
class SaidPlaces:
    """Where in one recording something is said, in the order of time."""

    passages: tuple[FoundPassage, ...]

    @property
    def first(self) -> FoundPassage:
        return self.passages[0]


class WordSearch(QObject):
    """The newest question alone is answered."""

    found = Signal(object)
    """dict[str, SaidPlaces], by the id of the recording: of the text that was asked about last."""
    with_words = Signal(object)
    """frozenset[str]: the ids of the recordings whose words are kept."""
    failed = Signal(str)

    def __init__(self, said: SaidPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said = said
        self._text = ""
        self._answered = ""
        self._failure = ""
        self._query = BackgroundQuery(self._search, name="search of words", parent=self)
        self._query.answered.connect(self._on_found)
        self._known = BackgroundQuery(self._recordings, name="recordings with words", parent=self)
        self._known.answered.connect(self.with_words)
        self._settle = self._timer(_SETTLE_MS, self._query)
        self._news = self._timer(_NEWS_MS, self._known)

    @property
    def is_searching(self) -> bool:
        """Whether an answer is still to come."""
        return self._text != self._answered

    @property
    def text(self) -> str:
        """What is looked for."""
        return self._text

    def look_for(self, text: str) -> None:
        """Look for other words; nothing is found for none."""
        text = " ".join(text.split())
        self._text = text
        if not text:
            self._settle.stop()
            self._answered = ""
            self.found.emit({})
        else:
            self._settle.start()

    def look_again(self) -> None:
        """Take in that words were written or changed."""
        self._news.start()
        if self._text:
            self._settle.start()

    def close(self) -> None:
        """End the threads. Idempotent."""
        self._settle.stop()
        self._news.stop()
        self._query.close()
        self._known.close()

    def _timer(self, ms: int, query: BackgroundQuery) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(query.ask)
        return timer

    def _search(self) -> object:
        text = self._text
        try:
            passages = self._said.search(text, _MOST)
        except PausaError as error:
            return text, error
        found: dict[str, list[FoundPassage]] = {}
        for one in passages:
            found.setdefault(one.recording_id, []).append(one)
        places = {
            recording_id: SaidPlaces(tuple(sorted(some, key=lambda one: one.start_ns)))
            for recording_id, some in found.items()
        }
        return text, places

    def _recordings(self) -> object:
        try:
            return self._said.recordings()
        except PausaError as error:
            log.info("it is not known which recordings have words: %s", error)
            return frozenset()

    def _on_found(self, answer: tuple[str, "dict[str, SaidPlaces] | PausaError"]) -> None:
        text, places = answer
        if text != self._text:
            return
        self._answered = text
        if isinstance(places, PausaError):
            told, self._failure = self._failure, engine_text(places.sentence)
            if told != self._failure:
                self.failed.emit(self._failure)
            places = {}
        self.found.emit(places)
