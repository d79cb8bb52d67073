"""All words of a recording, and which of them are heard in what it shows."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from fractions import Fraction

from pausa.core.edit.spans import NO_SPANS, Span, Spans
from pausa.core.storable_text import storable
from pausa.core.words.stretches import Covered, InTime
from pausa.core.words.word import ShownLine, ShownWord, Utterance, Word, words_within


@dataclass(frozen=True, slots=True)
class Heard:
    """A stretch of a take of which all words are there: from its beginning to ``end_ns``."""

    take: int
    end_ns: int


@dataclass(frozen=True, slots=True)
class Transcript:
    """Never changed: every operation returns another one.

    It also has the words of what is not shown now, as long as that can be put back.
    """

    utterances: tuple[Utterance, ...] = ()
    spans: Spans = NO_SPANS
    """What is shown."""
    tick_rate: Fraction = Fraction(30)
    heard: tuple[Heard, ...] = ()
    """How far each take has been listened to; takes that nobody has listened to are missing."""
    language: str = ""
    """As two letters; empty: not known."""
    engine: str = ""
    """What wrote it, as it is shown to people: the engine and its model."""
    corrected: frozenset[int] = field(default=frozenset())
    """The numbers of the utterances that a person has changed; what is written again leaves them as they are, if asked."""

    def ns_of(self, ticks: int) -> int:
        """Return when a tick begins, counted from the first."""
        return round(Fraction(ticks * 1_000_000_000) / self.tick_rate)

    @property
    def duration_ns(self) -> int:
        """Of what is shown."""
        return self.ns_of(self.spans.ticks)

    def showing(self, spans: Spans) -> "Transcript":
        """Return it with another edit list of the same takes."""
        return replace(self, spans=spans)

    def lines(self) -> list[ShownLine]:
        """Return what is heard, in its order, on the clock of what is shown.

        A word is heard if its middle is. What is left of a word at a cut ends with the cut.
        """
        by_take: dict[int, list[Utterance]] = {}
        for one in sorted(self.utterances, key=lambda one: one.number):
            by_take.setdefault(one.take, []).append(one)
        said = {take: InTime(ones) for take, ones in by_take.items()}
        found: list[ShownLine] = []
        for begin, span in zip(self.spans.begins, self.spans, strict=True):
            if span.take in said:
                near = said[span.take].near(self.ns_of(span.first), self.ns_of(span.end))
                found += self._lines_of(begin, span, near)
        return found

    def _lines_of(self, begin: int, span: Span, said: Iterable[Utterance]) -> Iterable[ShownLine]:
        first_ns, end_ns = self.ns_of(span.first), self.ns_of(span.end)
        at_ns = self.ns_of(begin)
        most_ns = self.ns_of(begin + span.ticks)
        for utterance in said:
            if utterance.end_ns <= first_ns or utterance.start_ns >= end_ns:
                continue
            words = tuple(
                ShownWord(
                    word.text,
                    max(at_ns, at_ns + word.start_ns - first_ns),
                    min(most_ns, max(at_ns, at_ns + word.end_ns - first_ns)),
                    word.probability,
                    utterance.number,
                    place,
                )
                for place, word in enumerate(utterance.words)
                if first_ns <= word.middle_ns < end_ns
            )
            if words:
                yield ShownLine(words, utterance.repeats)

    def utterance(self, number: int) -> Utterance:
        """Return the utterance with that number. Raises LookupError if there is none."""
        for one in self.utterances:
            if one.number == number:
                return one
        raise LookupError(f"utterance {number}")

    def with_utterance(self, utterance: Utterance) -> "Transcript":
        """Return it with one more, or with another in the place of the one with that number; one without words removes that."""
        others = [one for one in self.utterances if one.number != utterance.number]
        said = [*others, utterance] if utterance.words else others
        return replace(self, utterances=tuple(sorted(said, key=lambda one: one.number)))

    def heard_until(self, take: int) -> int:
        """Return how far a take has been listened to, in nanoseconds from its beginning."""
        return max((one.end_ns for one in self.heard if one.take == take), default=0)

    def with_heard(self, take: int, end_ns: int) -> "Transcript":
        others = tuple(one for one in self.heard if one.take != take)
        return replace(self, heard=(*others, Heard(take, max(end_ns, self.heard_until(take)))))

    @property
    def missing_ns(self) -> int:
        """How much of what is shown nobody has listened to."""
        missing = 0
        for span in self.spans:
            begin_ns, end_ns = self.ns_of(span.first), self.ns_of(span.end)
            missing += max(0, end_ns - max(begin_ns, self.heard_until(span.take)))
        return missing

    def corrected_word(self, number: int, place: int, text: str) -> "Transcript":
        """Return it with another text for one word of an utterance; empty: without that word.

        Several words share the time of the one in whose place they stand. Raises LookupError if there is no such word.
        """
        utterance = self.utterance(number)
        if not 0 <= place < len(utterance.words):
            raise LookupError(f"word {place} of utterance {number}")
        word = utterance.words[place]
        new = words_within(storable(text).split(), word.start_ns, word.end_ns)
        words = utterance.words[:place] + new + utterance.words[place + 1 :]
        changed = self.with_utterance(utterance.with_words(words))
        return replace(changed, corrected=self.corrected | {number})

    def without(self, gone: Iterable[Span]) -> "Transcript":
        """Return it without the words of what was discarded for good."""
        stretches: dict[int, list[tuple[int, int]]] = {}
        for span in gone:
            stretches.setdefault(span.take, []).append((self.ns_of(span.first), self.ns_of(span.end)))
        covered = {take: Covered(ones) for take, ones in stretches.items()}
        left = [
            one.with_words(tuple(word for word in one.words if word.middle_ns not in covered[one.take]))
            if one.take in covered
            else one
            for one in self.utterances
        ]
        return replace(self, utterances=tuple(one for one in left if one.words))

    def without_hidden(self) -> "Transcript":
        """Return it with the words alone that are heard."""
        shown = self.shown_places()
        left = [
            one.with_words(
                tuple(word for place, word in enumerate(one.words) if (one.number, place) in shown)
            )
            for one in self.utterances
        ]
        return replace(self, utterances=tuple(one for one in left if one.words))

    def shown_places(self) -> set[tuple[int, int]]:
        """Return utterance and place of each word that is heard."""
        return {(word.utterance, word.place) for line in self.lines() for word in line}

    def rebased(self, spans: Spans, tick_rate: Fraction | None = None) -> "Transcript":
        """Return what is heard on the clock of other takes, of which ``spans`` show the same.

        For a recording whose takes are gone: its finished file has become its only source. A shown passage that is there
        twice becomes two utterances. ``spans`` may be shorter or longer by a tick or two. ``tick_rate``: of their ticks,
        if that is another.
        """
        there = replace(self, tick_rate=tick_rate or self.tick_rate)
        found: list[Utterance] = []
        heard: dict[int, int] = {}
        lines = InTime(self.lines())
        renumbered: dict[int, int] = {}
        is_whole = self.missing_ns == 0
        for begin, span in zip(spans.begins, spans, strict=True):
            at_ns, end_ns = there.ns_of(begin), there.ns_of(begin + span.ticks)
            shift_ns = there.ns_of(span.first) - at_ns
            if is_whole:
                heard[span.take] = max(heard.get(span.take, 0), there.ns_of(span.end))
            for line in lines.near(at_ns, end_ns):
                words = tuple(
                    Word(
                        one.text,
                        max(there.ns_of(span.first), one.start_ns + shift_ns),
                        max(there.ns_of(span.first), one.end_ns + shift_ns),
                        one.probability,
                    )
                    for one in line
                    if at_ns <= one.middle_ns < end_ns
                )
                if words:
                    found.append(Utterance(len(found) + 1, span.take, words, line.repeats))
                    renumbered.setdefault(line.utterance, len(found))
        said = tuple(
            replace(one, repeats=renumbered.get(one.repeats) if one.repeats is not None else None)
            for one in found
        )
        return replace(
            there,
            utterances=said,
            spans=spans,
            heard=tuple(Heard(take, end_ns) for take, end_ns in heard.items()),
            corrected=frozenset(renumbered[one] for one in self.corrected if one in renumbered),
        )
