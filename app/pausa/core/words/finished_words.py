"""The words of a recording as its finished file has them."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import NO_SPANS, Spans
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance


def finished_words(words: Transcript, edit: Edit, tick_rate: Fraction, *, keeps_hidden: bool) -> Transcript:
    """Return the words of a recording whose file shows ``edit``. ``keeps_hidden``: also those of what can be put back."""
    there = replace(
        words,
        tick_rate=tick_rate,
        utterances=tuple(one for one in words.utterances if one.take in edit.takes),
        heard=tuple(one for one in words.heard if one.take in edit.takes),
    )
    shown = there.without(edit.gone).showing(edit.spans)
    return shown if keeps_hidden else shown.without_hidden()


def joined_words(parts: Sequence[tuple[Transcript | None, Spans]], tick_rate: Fraction) -> Transcript | None:
    """Return the words of several recordings one after another; None: none has words.

    ``parts``: of each its words, and what it is in the new one, where no two have a take in common.
    """
    if all(words is None for words, _ in parts):
        return None
    said: list[Utterance] = []
    heard: list[Heard] = []
    corrected: set[int] = set()
    shown = NO_SPANS
    languages: list[str] = []
    engines: list[str] = []
    for words, spans in parts:
        shown = shown + spans
        if words is None:
            continue
        own, before = words.rebased(spans, tick_rate), len(said)
        said += [
            replace(
                one,
                number=one.number + before,
                repeats=one.repeats + before if one.repeats is not None else None,
            )
            for one in own.utterances
        ]
        heard += own.heard
        corrected |= {number + before for number in own.corrected}
        languages.append(words.language)
        engines.append(words.engine)
    return Transcript(
        tuple(said),
        shown,
        tick_rate,
        tuple(heard),
        language=languages[0] if len(set(languages)) == 1 else "",
        engine=", ".join(dict.fromkeys(filter(None, engines))),
        corrected=frozenset(corrected),
    )
