"""What the window knows of the words of the recording that is played."""

from dataclasses import dataclass
from enum import Enum, auto

from pausa.core.words.transcript import Transcript
from pausa.ui.words.transcript_text import TranscriptText


class WordsAre(Enum):
    """Whether the words of a recording can be read."""

    LOOKED_FOR = auto()
    THERE = auto()
    NOT_WRITTEN = auto()
    """They could be written."""
    NEEDING_ENGINE = auto()
    """They are not written, and nothing that could write them is installed."""
    WITHOUT_SOUND = auto()


@dataclass(frozen=True, slots=True)
class TranscriptState:
    """What the panel shows."""

    words: WordsAre = WordsAre.LOOKED_FOR
    transcript: Transcript | None = None
    """With what is shown at the moment: the file, or the edit."""
    text: TranscriptText | None = None
    """Its words as a text, if that was made already."""
    writing: float | None = None
    """How much of them is written, from 0 to 1, while they are."""
    needs: str = ""
    """How to get what could write them."""
    can_write: bool = False
    can_edit: bool = False
