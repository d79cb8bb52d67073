"""The lines of the recording that is shown, as they are heard: which there are, and what of them has changed. Without Qt."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from pausa.core.edit.spans import NO_SPANS
from pausa.core.events import TranscriptFinal, TranscriptPartial
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import ShownWord
from pausa.core.words.written_text import ends_sentence, joined, placed

_MOST_BEFORE_NS = 200_000_000
"""So long before a sentence it is gone on at, so that nothing of its first word is cut."""


@dataclass(frozen=True, slots=True)
class HeardLine:
    """Words of one utterance."""

    words: tuple[ShownWord, ...]
    is_final: bool = True
    repeats: int | None = None
    """The number of the earlier utterance of which it is likely another try."""

    @property
    def utterance(self) -> int:
        return self.words[0].utterance

    @property
    def start_ns(self) -> int:
        return self.words[0].start_ns

    @property
    def end_ns(self) -> int:
        return self.words[-1].end_ns

    @property
    def text(self) -> str:
        return joined(word.text for word in self.words)

    def has(self, word: ShownWord) -> bool:
        """Whether it is one of these words, wherever it is heard."""
        return word.utterance == self.utterance and word.place <= self.words[-1].place

    def word_at(self, letter: int) -> ShownWord:
        """Return the word to which a letter of the text belongs, or that comes before it."""
        begins = placed(word.text for word in self.words)[1]
        return self.words[max(0, bisect_right(begins, letter) - 1)]


@dataclass(frozen=True, slots=True)
class LinesChange:
    """That from ``first`` on ``removed`` lines have given way to ``added``."""

    first: int
    removed: int
    added: tuple[HeardLine, ...]


class HeardLines:
    """In the order in which they are heard."""

    def __init__(self) -> None:
        self._lines: list[HeardLine] = []
        self._spans = NO_SPANS
        """As of the last edit."""

    def __len__(self) -> int:
        return len(self._lines)

    def __getitem__(self, number: int) -> HeardLine:
        return self._lines[number]

    def clear(self) -> LinesChange:
        self._spans = NO_SPANS
        return self._replace(0, len(self._lines), ())

    def hear(self, event: TranscriptPartial | TranscriptFinal) -> list[LinesChange]:
        """Take in what was heard last: it replaces what was known of that utterance."""
        is_final = isinstance(event, TranscriptFinal)
        new = (HeardLine(event.words, is_final, event.repeats),) if event.words else ()
        known = [
            number
            for number in range(len(self._lines) - 1, max(-1, len(self._lines) - 40), -1)
            if self._lines[number].utterance == event.utterance
        ]
        if len(known) == 1 and new and self._is_in_order(known[0], new[0]):
            return [self._replace(known[0], 1, new)]
        changes = [self._replace(number, 1, ()) for number in known]
        if new:
            at = bisect_right(self._lines, new[0].start_ns, key=lambda line: line.start_ns)
            changes.append(self._replace(at, 0, new))
        return changes

    def show(self, transcript: Transcript) -> LinesChange | None:
        """Take in all that is heard after an edit; None: nothing else than before. What was being said is not among it.

        Costs as much as is different: an edit near the end of a long recording must not keep the window waiting.
        """
        spans = transcript.spans
        same_tick = spans.begins_again_at(self._spans) if self._spans else 0
        kept = self._kept_before(transcript.ns_of(same_tick))
        from_tick = 0
        if kept:
            begin_ns = self._lines[kept].start_ns if kept < len(self._lines) else self._lines[-1].end_ns
            from_tick = min(same_tick, int(Fraction(begin_ns) * transcript.tick_rate / 1_000_000_000))
        self._spans = spans
        rest = transcript.showing(spans.part(from_tick, spans.ticks - from_tick)).lines()
        shift_ns = transcript.ns_of(from_tick)
        last = self._lines[kept - 1] if kept else None
        wanted = [
            HeardLine(_shifted(line.words, shift_ns), True, line.repeats)
            for line in rest
            if last is None or not last.has(line.words[-1])
        ]
        same = kept
        for mine, other in zip(self._lines[kept:], wanted, strict=False):
            if mine != other:
                break
            same += 1
        if same == len(self._lines) == kept + len(wanted):
            return None
        return self._replace(same, len(self._lines) - same, tuple(wanted[same - kept :]))

    def _kept_before(self, same_ns: int) -> int:
        """Return how many lines lie before all that is different now."""
        kept = bisect_right(self._lines, same_ns, key=lambda line: line.start_ns)
        while kept and self._lines[kept - 1].end_ns > same_ns:
            kept -= 1
        return kept

    def sentence_before(self, place_ns: int | None) -> int | None:
        """Return where to go back to, to say again what was said last before a place; None as ``place_ns``: the end.

        What is a likely repetition belongs to what it repeats: all tries are said again.
        """
        again = self.said_again
        if place_ns is None and again is not None:
            return self._before(self._first_try(again))
        for number in range(len(self._lines) - 1, -1, -1):
            for begin_ns in reversed(self.sentences_of(number)):
                if place_ns is None or begin_ns < place_ns - _MOST_BEFORE_NS // 2:
                    is_first = begin_ns == self._before(number)
                    return self._before(self._first_try(number)) if is_first else begin_ns
        return None

    def sentences_of(self, number: int) -> list[int]:
        """Return the moments before the sentences of a line where nothing of them is cut."""
        words = self._lines[number].words
        return [
            self._before(number),
            *(_between(before, word) for before, word in pairwise(words) if ends_sentence(before.text)),
        ]

    @property
    def said_again(self) -> int | None:
        """Return the line that is likely another try and said just now: the newest, or the one before what is being said."""
        newest = range(len(self._lines) - 1, max(-1, len(self._lines) - 3), -1)
        for number in newest:
            if self._lines[number].repeats is not None:
                return number
            if self._lines[number].is_final:
                break
        return None

    def number_of(self, utterance: int) -> int | None:
        """Return where the newest line of an utterance is."""
        numbers = range(len(self._lines) - 1, -1, -1)
        return next((number for number in numbers if self._lines[number].utterance == utterance), None)

    def utterance_after(self, place_ns: int) -> int:
        """Return the number of the utterance that is heard from a place on."""
        heard = (line.utterance for line in self._lines if line.end_ns > place_ns)
        return next(heard, self._lines[-1].utterance)

    def before(self, number: int, joins: Sequence[int] = ()) -> int:
        """Return the moment before a line where nothing of it is cut: in the silence, or at a join."""
        begin_ns = self._before(number)
        start_ns = self._lines[number].start_ns
        return next((join for join in joins if begin_ns <= join <= start_ns), begin_ns)

    def _before(self, number: int) -> int:
        line = self._lines[number]
        if number:
            return _between(self._lines[number - 1].words[-1], line.words[0])
        return line.start_ns - min(_MOST_BEFORE_NS, line.start_ns // 2)

    def _first_try(self, number: int) -> int:
        while (repeats := self._lines[number].repeats) is not None:
            earlier = next((one for one in range(number) if self._lines[one].utterance == repeats), None)
            if earlier is None:
                break
            number = earlier
        return number

    def _is_in_order(self, number: int, line: HeardLine) -> bool:
        before, after = self._lines[:number][-1:], self._lines[number + 1 : number + 2]
        return all(one.start_ns <= line.start_ns for one in before) and all(
            line.start_ns <= one.start_ns for one in after
        )

    def _replace(self, first: int, removed: int, added: tuple[HeardLine, ...]) -> LinesChange:
        self._lines[first : first + removed] = added
        return LinesChange(first, removed, added)


def _between(before: ShownWord, word: ShownWord) -> int:
    return max(0, word.start_ns - min(_MOST_BEFORE_NS, max(0, word.start_ns - before.end_ns) // 2))


def _shifted(words: tuple[ShownWord, ...], by_ns: int) -> tuple[ShownWord, ...]:
    if not by_ns:
        return words
    return tuple(replace(one, start_ns=one.start_ns + by_ns, end_ns=one.end_ns + by_ns) for one in words)
