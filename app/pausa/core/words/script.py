"""A script to read from: its words, as they can be compared with what is heard, and where its sentences begin."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_ALONE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Letters that are written without spaces between words: each counts as one."""
_IS_ALONE = re.compile(f"[{_ALONE}]")
_LETTER = rf"[^\W_{_ALONE}]"
_WORD = re.compile(rf"[{_ALONE}]|{_LETTER}+(?:['’]{_LETTER}+)*")
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
        """Whether most of its words are single characters, of a script that writes no spaces."""
        return 2 * sum(_IS_ALONE.match(word.spoken) is not None for word in self.words) > len(self.words)

    @classmethod
    def of(cls, text: str) -> "Script":
        cues = [(found.start(), found.end()) for found in _CUE.finditer(text)]
        words = tuple(
            ScriptWord(spoken, start, end)
            for spoken, start, end in _words_of(text)
            if not _is_within(start, cues)
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


def spoken_words(text: str) -> list[str]:
    """Return the words of a text as they are compared."""
    return [spoken for spoken, _, _ in _words_of(text)]


def _words_of(text: str) -> Iterator[tuple[str, int, int]]:
    for found in _WORD.finditer(text):
        yield _comparable(found[0]), found.start(), found.end()


def _comparable(word: str) -> str:
    if word.isascii():
        return word.lower().replace("'", "")
    plain = unicodedata.normalize("NFKD", word.casefold())
    kept = "".join(letter for letter in plain if letter.isalnum())
    return kept or word


def _is_within(place: int, stretches: list[tuple[int, int]]) -> bool:
    at = bisect_right(stretches, (place, 1 << 62)) - 1
    return at >= 0 and stretches[at][0] <= place < stretches[at][1]
