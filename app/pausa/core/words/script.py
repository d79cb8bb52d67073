"""A script to read from: its words, as they can be compared with what is heard, and where its sentences begin."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from pausa.core.words.written_text import is_by_characters, tokens

_CUE = re.compile(r"\[[^\[\]\n]{0,200}\]")
"""What is in square brackets is meant for the speaker, and not said."""
_SENTENCE_END = re.compile(r"[.!?…:;。！？؟]['\"”’»)]*\s|\n\s*\n|\n\s*[-*•]|\n")


@dataclass(frozen=True, slots=True)
class ScriptWord:
    """A word that is to be said."""

    spoken: str
    """As it is compared."""
    start: int
    """Its first letter, counted from the beginning of the script."""
    end: int


@dataclass(frozen=True, slots=True)
class Script:
    """Made with ``of``. A *place* in it is the number of words that have been said."""

    text: str = ""
    words: tuple[ScriptWord, ...] = ()
    sentences: tuple[int, ...] = ()
    """The words with which they begin."""

    @property
    def counts_characters(self) -> bool:
        """Whether most of its words are single characters, as of a script that writes no spaces."""
        return is_by_characters([word.spoken for word in self.words])

    @classmethod
    def of(cls, text: str) -> "Script":
        cues = [(found.start(), found.end()) for found in _CUE.finditer(text)]
        words = tuple(
            ScriptWord(one.text, one.begin, one.end)
            for one in tokens(text)
            if not _is_within(one.begin, cues)
        )
        starts = [word.start for word in words]
        ends = [found.end() for found in _SENTENCE_END.finditer(text)]
        begins = {0, *(bisect_right(starts, end - 1) for end in ends)}
        return cls(text, words, tuple(sorted(one for one in begins if one < len(words))))

    def place_at(self, letter: int) -> int:
        """Return the place before the word to which a letter of the text belongs, or that follows it."""
        starts = [word.start for word in self.words]
        at = bisect_right(starts, letter)
        return at - 1 if at and letter < self.words[at - 1].end else at

    def sentence_near(self, place: int, steps: int) -> int:
        """Return where the sentence begins that is ``steps`` before (negative) or after that of ``place``."""
        if not self.sentences:
            return 0
        now = bisect_right(self.sentences, place) - 1
        if steps < 0 and place > self.sentences[max(0, now)]:
            steps += 1
        wanted = now + steps
        return len(self.words) if wanted >= len(self.sentences) else self.sentences[max(0, wanted)]


def _is_within(place: int, stretches: list[tuple[int, int]]) -> bool:
    at = bisect_right(stretches, (place, 1 << 62)) - 1
    return at >= 0 and stretches[at][0] <= place < stretches[at][1]
