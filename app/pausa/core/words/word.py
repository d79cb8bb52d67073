"""Words as they were said, on the clock of the take in which they were said.

A take is never changed, and no pause is in it. So where a word lies in what is shown follows from the edit list alone,
however often that changes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pausa.core.words.written_text import joined


@dataclass(frozen=True, slots=True)
class Word:
    """One word, with the punctuation that belongs to it."""

    text: str
    start_ns: int
    """From the beginning of its take."""
    end_ns: int
    probability: float = 1.0
    """How sure the engine was; 1 for what a person has written."""

    def __post_init__(self) -> None:
        if not 0 <= self.start_ns <= self.end_ns:
            raise ValueError(f"no word: {self}")

    @property
    def middle_ns(self) -> int:
        """The moment that decides whether it is shown."""
        return (self.start_ns + self.end_ns) // 2


def words_within(texts: Sequence[str], start_ns: int, end_ns: int) -> tuple[Word, ...]:
    """Return words that share the time from ``start_ns`` to ``end_ns`` evenly, as a person has written them."""
    length = end_ns - start_ns
    return tuple(
        Word(text, start_ns + length * at // len(texts), start_ns + length * (at + 1) // len(texts))
        for at, text in enumerate(texts)
    )


@dataclass(frozen=True, slots=True)
class Utterance:
    """What was said in one go, in one take. Its words are in the order of their times."""

    number: int
    """From 1, in the order in which the recording heard them; it never changes."""
    take: int
    words: tuple[Word, ...]
    repeats: int | None = None
    """The number of an earlier one of which it is likely another try."""

    @property
    def text(self) -> str:
        return joined(word.text for word in self.words)

    @property
    def start_ns(self) -> int:
        return self.words[0].start_ns if self.words else 0

    @property
    def end_ns(self) -> int:
        return self.words[-1].end_ns if self.words else 0

    def with_words(self, words: tuple[Word, ...]) -> "Utterance":
        return replace(self, words=words)


@dataclass(frozen=True, slots=True)
class ShownWord:
    """A word where it is in what is shown, from its beginning."""

    text: str
    start_ns: int
    end_ns: int
    probability: float
    utterance: int
    """The number of the utterance to which it belongs."""
    place: int
    """Its place among the words of that, from 0."""

    @property
    def middle_ns(self) -> int:
        """The moment by which it belongs to a passage."""
        return (self.start_ns + self.end_ns) // 2


@dataclass(frozen=True, slots=True)
class ShownLine:
    """Words of one utterance that are heard without a cut between them: what one subtitle or line of text is made of."""

    words: tuple[ShownWord, ...]
    repeats: int | None = None
    """As of Utterance."""

    def __iter__(self) -> Iterator[ShownWord]:
        return iter(self.words)

    @property
    def utterance(self) -> int:
        return self.words[0].utterance

    @property
    def text(self) -> str:
        return joined(word.text for word in self.words)

    @property
    def start_ns(self) -> int:
        return self.words[0].start_ns

    @property
    def end_ns(self) -> int:
        return self.words[-1].end_ns
