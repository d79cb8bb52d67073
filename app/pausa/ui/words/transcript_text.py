"""The words of a transcript as one text of lines: which word lies where, when it is said, and where something is found.

Without Qt, and made once for each transcript: what is asked many times a second is a search in sorted lists.
"""

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pausa.core.words.word import ShownLine, ShownWord
from pausa.core.words.written_text import bare, ends_sentence, placed

_FEW_WORDS = 3
_QUOTES = '"“”„«»'
_LONGEST_WAIT_NS = 1_500_000_000
"""For so long after a word it is still the one that is said: in a longer silence nothing is."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line, and where in its text each word begins."""

    text: str
    begins: tuple[int, ...]
    first: int
    """The number of its first word, among all words."""
    start_ns: int

    @property
    def end(self) -> int:
        """The number of the word after its last."""
        return self.first + len(self.begins)

    def range_of(self, word: int, words: Sequence[ShownWord]) -> tuple[int, int]:
        """Return where in the text a word begins and ends."""
        begin = self.begins[word - self.first]
        return begin, begin + len(words[word].text)

    def word_at(self, place: int) -> int:
        """Return the number of the word at a place in the text, or before it."""
        return self.first + max(0, bisect.bisect_right(self.begins, place) - 1)


class TranscriptText:
    """Words have numbers from 0, over all lines."""

    def __init__(self, shown: Sequence[ShownLine] = ()) -> None:
        self.words: list[ShownWord] = []
        self.lines: list[TextLine] = []
        for line in shown:
            for words in _sentences(line.words):
                self._add(words)
        self._starts_ns = [word.start_ns for word in self.words]
        self._firsts = [line.first for line in self.lines]
        self._plain: list[tuple[str, list[int]]] | None = None

    def __len__(self) -> int:
        return len(self.words)

    def _add(self, shown: Sequence[ShownWord]) -> None:
        text, begins = placed(word.text for word in shown)
        self.lines.append(TextLine(text, begins, len(self.words), shown[0].start_ns))
        self.words += shown

    def line_of(self, word: int) -> int:
        """Return the number of the line in which a word is."""
        return max(0, bisect.bisect_right(self._firsts, word) - 1)

    def said_at(self, ns: int) -> int | None:
        """Return the word that is said at this moment, or was just before; None: it is silent."""
        word = bisect.bisect_right(self._starts_ns, ns) - 1
        if word < 0 or ns > self.words[word].end_ns + _LONGEST_WAIT_NS:
            return None
        return word

    def next_from(self, ns: int) -> int:
        """Return the first word that is not over at this moment; the last one after all."""
        word = max(0, bisect.bisect_right(self._starts_ns, ns) - 1)
        if self.words and self.words[word].end_ns <= ns:
            word += 1
        return min(word, max(0, len(self.words) - 1))

    def after(self, ns: int) -> int:
        """Return the number of the first word that begins at this moment or later; after the last if there is none."""
        return bisect.bisect_left(self._starts_ns, ns)

    def between(self, begin_ns: int, end_ns: int) -> tuple[int, int] | None:
        """Return the first and the last word whose middle lies between two moments; None: there is none."""
        first = bisect.bisect_left(self._starts_ns, begin_ns)
        while first > 0 and self.words[first - 1].middle_ns >= begin_ns:
            first -= 1
        while first < len(self.words) and self.words[first].middle_ns < begin_ns:
            first += 1
        last = bisect.bisect_left(self._starts_ns, end_ns) - 1
        while last >= 0 and self.words[last].middle_ns >= end_ns:
            last -= 1
        return (first, last) if first <= last else None

    def text_of(self, first: int, last: int) -> str:
        """Return the words from ``first`` to ``last``, line by line."""
        found = []
        for number in range(self.line_of(first), self.line_of(last) + 1):
            line = self.lines[number]
            begin = line.range_of(max(first, line.first), self.words)[0]
            end = line.range_of(min(last, line.end - 1), self.words)[1]
            found.append(line.text[begin:end])
        return "\n".join(found)

    def find(self, wanted: str) -> list[tuple[int, int]]:
        """Return the first and last word of each place where ``wanted`` stands within a line, without regard to case and accents."""
        wanted = bare(" ".join(wanted.split()).strip(_QUOTES))
        if not wanted:
            return []
        return self._places_of(wanted) or self._places_of_all(wanted.split())

    def _places_of_all(self, parts: Sequence[str]) -> list[tuple[int, int]]:
        """Return the words that begin with one of these parts, in the lines that have all of them."""
        found: list[tuple[int, int]] = []
        if len(parts) < 2:
            return found
        lines = [{self.line_of(first) for first, _ in self._places_of(part)} for part in parts]
        for part in parts:
            found += [
                one for one in self._places_of(part) if self.line_of(one[0]) in set.intersection(*lines)
            ]
        return sorted(set(found))

    def _places_of(self, wanted: str) -> list[tuple[int, int]]:
        if self._plain is None:
            self._plain = [_folded_line(line.text) for line in self.lines]
        found = []
        for line, (text, places) in zip(self.lines, self._plain, strict=True):
            at = text.find(wanted)
            while at >= 0:
                first, last = places[at], places[at + len(wanted) - 1]
                found.append((line.word_at(first), line.word_at(last)))
                at = text.find(wanted, at + len(wanted))
        return found


def _sentences(words: Sequence[ShownWord]) -> Iterator[Sequence[ShownWord]]:
    """Divide what was said in one go into its sentences; very short ones stay with what follows."""
    begin = 0
    for place, word in enumerate(words, 1):
        ends = ends_sentence(word.text)
        if place == len(words) or (ends and place - begin >= _FEW_WORDS and len(words) - place >= _FEW_WORDS):
            yield words[begin:place]
            begin = place


def _folded_line(text: str) -> tuple[str, list[int]]:
    """Return the folded text, and from which letter of ``text`` each of its letters comes."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    letters, places = [], []
    for place, letter in enumerate(text):
        plain = bare(letter)
        letters.append(plain)
        places += [place] * len(plain)
    return "".join(letters), places
