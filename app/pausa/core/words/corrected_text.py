"""A whole line written anew by a person: the words that stay keep their times."""

from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise

from pausa.core.storable_text import storable
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import Utterance, Word, words_within
from pausa.core.words.written_text import needs_space, placed


def with_text(transcript: Transcript, number: int, text: str) -> Transcript:
    """Return it with another text for one utterance; empty: without it. Raises LookupError if there is none of this number.

    What replaces words shares their time; what is put between two words has the gap between them.
    """
    utterance = transcript.utterance(number)
    texts = _divided(utterance, storable(text))
    changed = transcript.with_utterance(utterance.with_words(tuple(_aligned(utterance, texts))))
    return replace(changed, corrected=changed.corrected | {number})


def _divided(utterance: Utterance, text: str) -> list[str]:
    """Divide a text at its spaces, and, where its script writes none, where the words were divided that stay."""
    before, begins = placed(word.text for word in utterance.words)
    if before.isascii() or text.isascii():
        return text.split()
    matcher = SequenceMatcher(None, before, text, autojunk=False)
    places = {
        place + other - here
        for here, other, length in matcher.get_matching_blocks()
        for place in begins
        if here <= place <= here + length
    }
    cuts = sorted(one for one in places if 0 < one < len(text) and not needs_space(text[one - 1], text[one]))
    parts = (text[begin:end] for begin, end in pairwise([0, *cuts, len(text)]))
    return [word for part in parts for word in part.split()]


def _aligned(utterance: Utterance, texts: list[str]) -> list[Word]:
    old = utterance.words
    matcher = SequenceMatcher(
        None, [one.text.casefold() for one in old], [one.casefold() for one in texts], autojunk=False
    )
    found: list[Word] = []
    for _, begin, end, first, last in matcher.get_opcodes():
        new = texts[first:last]
        if end - begin == len(new):
            found += [
                one if one.text == text else Word(text, one.start_ns, one.end_ns)
                for one, text in zip(old[begin:end], new, strict=True)
            ]
        elif new:
            start_ns = (
                old[begin].start_ns
                if begin < end
                else (old[begin - 1].end_ns if begin else utterance.start_ns)
            )
            end_ns = (
                old[end - 1].end_ns
                if begin < end
                else (old[end].start_ns if end < len(old) else utterance.end_ns)
            )
            found += words_within(new, start_ns, max(start_ns, end_ns))
    return found
