"""The words of a finished recording that were written again, in the place of those that it had."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from pausa.core.edit.spans import Span, Spans
from pausa.core.words.repetitions import repeated
from pausa.core.words.stretches import Covered
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance, Word

FILE_TICK_RATE = Fraction(100)
"""Ticks of the words of a file of which nothing else is known."""
MOST_APART_NS = 1_000_000_000
"""The sound of a file may be so much shorter than its picture."""


def words_of_file(
    said: Iterable[tuple[Word, ...]], length_ns: int, *, language: str, engine: str
) -> Transcript:
    """Return what is heard in a file as one take, with what is likely said twice marked."""
    found: list[Utterance] = []
    for words in said:
        one = Utterance(len(found) + 1, 1, words)
        found.append(replace(one, repeats=repeated(one, found[-10:])))
    ticks = max(1, round(length_ns * FILE_TICK_RATE / 1_000_000_000))
    return Transcript(
        tuple(found),
        Spans.of(Span(1, 0, ticks)),
        FILE_TICK_RATE,
        (Heard(1, max(length_ns, round(ticks * 1_000_000_000 / FILE_TICK_RATE))),),
        language=language,
        engine=engine,
    )


def rewritten(before: Transcript, new: Transcript, *, keeps_corrected: bool) -> Transcript:
    """Return ``new``, of the finished file, on the takes of ``before``, which was written of the same file.

    What is not shown keeps its words. ``keeps_corrected``: so does what a person has corrected.
    """
    if abs(before.duration_ns - new.duration_ns) > MOST_APART_NS:
        return new  # it was of another file
    fitted = new.rebased(before.spans, before.tick_rate)
    corrected = before.corrected if keeps_corrected else frozenset()
    shown = before.shown_places()
    kept = []
    for one in before.utterances:
        hidden = tuple(word for place, word in enumerate(one.words) if (one.number, place) not in shown)
        if one.number in corrected:
            kept.append(one)
        elif hidden:
            kept.append(one.with_words(hidden))
    stands = [(one.take, one.start_ns, one.end_ns) for one in kept if one.number in corrected]
    covered = {
        take: Covered((start_ns, end_ns) for of, start_ns, end_ns in stands if of == take)
        for take in {take for take, _, _ in stands}
    }
    number = max((one.number for one in before.utterances), default=0)
    said: list[Utterance] = []
    numbers: dict[int, int] = {}
    for one in fitted.utterances:
        words = tuple(
            word for word in one.words if one.take not in covered or word.middle_ns not in covered[one.take]
        )
        if words:
            numbers[one.number] = number + len(said) + 1
            said.append(replace(one, number=numbers[one.number], words=words))
    there = {one.number for one in kept}
    renumbered = [
        replace(one, repeats=numbers.get(one.repeats) if one.repeats is not None else None) for one in said
    ]
    kept = [one if one.repeats in there else replace(one, repeats=None) for one in kept]
    heard = {one.take: one.end_ns for one in before.heard}
    for newer in fitted.heard:
        heard[newer.take] = max(heard.get(newer.take, 0), newer.end_ns)
    return replace(
        before,
        utterances=tuple(sorted((*kept, *renumbered), key=lambda one: one.number)),
        heard=tuple(Heard(take, end_ns) for take, end_ns in heard.items()),
        language=new.language,
        engine=new.engine,
        corrected=frozenset(one for one in corrected if one in there),
    )
