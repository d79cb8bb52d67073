"""Finds out whether somebody says again what was said just before: an utterance that begins like an earlier one."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from pausa.core.words.word import Utterance
from pausa.core.words.written_text import is_by_characters, token_texts, width

LEAST_WORDS = 3
"""Fewer that are the same say nothing: many sentences begin with “and then”."""
LEAST_LETTERS = 9
"""Three short words are soon the same by chance."""
COMPARED_WORDS = 6
LOOK_BACK = 3
"""So many utterances before are compared: between two tries there may be a “no, once more”."""
ALIKE = 0.75
"""Two words that an engine has heard differently are the same if so much of their letters is."""
MOST_APART_NS = 60_000_000_000
"""Between the end of one and the beginning of the other, in the same take."""

CHARACTERS = 2
"""So many make a word in scripts that are compared by their characters."""


def repeated(said: Utterance, before: Sequence[Utterance]) -> int | None:
    """Return the number of the earlier utterance of which ``said`` is likely another try; None: it is none.

    ``before``: what is heard before it, the newest last.
    """
    words = token_texts(said.text)
    for other in reversed(before[-LOOK_BACK:]):
        if other.take == said.take and said.start_ns - other.end_ns > MOST_APART_NS:
            continue
        if begins_alike(words, token_texts(other.text)):
            return other.number
    return None


def begins_alike(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether two sentences are likely the same, of which one may have been broken off.

    They are not where they only begin in the same way and both go on differently, as the parts of a list do.
    """
    same = 0
    for mine, its in zip(words, others, strict=False):
        if not _is_same(mine, its):
            break
        same += 1
    each = CHARACTERS if is_by_characters(words) else 1
    most = each * COMPARED_WORDS
    compared = min(len(words), len(others), most)
    if same < each * LEAST_WORDS or sum(map(width, words[:same])) < LEAST_LETTERS:
        return False
    # One was broken off, or nearly all that is compared is the same: “first we open it” and “first we close it” are not.
    return same >= compared - (1 if compared == most else 0)


def _is_same(mine: str, its: str) -> bool:
    if mine == its:
        return True
    if mine.isdigit() or its.isdigit() or min(len(mine), len(its)) < 4:
        return False
    return mine[0] == its[0] and SequenceMatcher(None, mine, its).ratio() >= ALIKE
