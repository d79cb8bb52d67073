"""How wrong words are that were heard, against those that were said."""

import difflib
import re
from collections.abc import Sequence

from pausa.core.words.word import Word
from support.made_speech import SpokenWord

_NUMBERS = {"2": "two", "4": "four", "12": "twelve", "20": "twenty", "40": "forty"}


def bare(text: str) -> list[str]:
    """Return words without punctuation and capitals, and numbers as they are said."""
    return [_NUMBERS.get(one, one) for one in re.findall(r"[a-z0-9']+", text.lower().replace("-", " "))]


def error_rate(said: str, heard: str) -> float:
    """Return the word error rate: words put in, left out or mistaken, for each that was said."""
    truth, found = bare(said), bare(heard)
    row = list(range(len(found) + 1))
    for number, one in enumerate(truth, 1):
        before, row = row, [number]
        for place, other in enumerate(found, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (one != other)))
    return row[-1] / len(truth)


def start_errors(said: Sequence[SpokenWord], heard: Sequence[Word]) -> list[float]:
    """Return by how many seconds each word that was understood is told too late."""
    truth = ["".join(bare(word.text)) for word in said]
    found = ["".join(bare(word.text)) for word in heard]
    errors = []
    for block in difflib.SequenceMatcher(None, truth, found, autojunk=False).get_matching_blocks():
        for at in range(block.size):
            start_s = said[block.a + at].start_s
            if start_s is not None:
                errors.append(heard[block.b + at].start_ns / 1e9 - start_s)
    return errors
