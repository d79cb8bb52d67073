"""A whole line written anew by a person: the words that stay keep their times."""

from dataclasses import replace
from difflib import SequenceMatcher

from pausa.core.storable_text import storable
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import Utterance, Word, words_within


def with_text(transcript: Transcript, number: int, text: str) -> Transcript:
    """Return it with another text for one utterance; empty: without it. Raises LookupError if there is none of this number.

    What replaces words shares their time; what is put between two words has the gap between them.
    """
    utterance = transcript.utterance(number)
    texts = storable(text).split()
    changed = transcript.with_utterance(utterance.with_words(tuple(_aligned(utterance, texts))))
    return replace(changed, corrected=changed.corrected | {number})


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
