"""The words that were heard last, as the script is followed by them. Without Qt."""

from collections import deque
from dataclasses import dataclass

from pausa.core.events import TranscriptFinal, TranscriptPartial
from pausa.core.words.written_text import token_texts

_KEPT = 30


@dataclass(frozen=True, slots=True)
class _Heard:
    spoken: str
    start_ns: int
    end_ns: int


class NewestWords:
    """What was understood for certain, and the guess at what is being said."""

    def __init__(self) -> None:
        self._finals: deque[_Heard] = deque(maxlen=_KEPT)
        self._partial: list[_Heard] = []
        self._partial_of = 0
        self._from_ns = 0

    def hear(self, event: TranscriptPartial | TranscriptFinal) -> None:
        heard = [
            _Heard(spoken, word.start_ns, word.end_ns)
            for word in event.words
            for spoken in token_texts(word.text)
        ]
        if isinstance(event, TranscriptPartial):
            self._partial, self._partial_of = heard, event.utterance
            return
        self._finals.extend(heard)
        if event.utterance == self._partial_of:
            self._partial = []

    def forget(self, until_ns: int) -> None:
        """Let nothing count any more that was said before this recorded time, and be heard later."""
        self._from_ns = until_ns
        self._finals.clear()
        self._partial = []

    @property
    def spoken(self) -> list[str]:
        return [one.spoken for one in self._counted()]

    @property
    def end_ns(self) -> int:
        """When the newest of them was said."""
        return max((one.end_ns for one in self._counted()), default=0)

    def _counted(self) -> list[_Heard]:
        return [one for one in (*self._finals, *self._partial) if one.start_ns >= self._from_ns][-_KEPT:]
