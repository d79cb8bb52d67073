"""Where words begin in their sound, for an engine that knows it roughly: a word after a rest begins where the sound does."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

import numpy as np

from pausa.core.words.word import Word
from pausa.speech.speech_engine import SPEECH_HZ, Mono

STEP: Final = SPEECH_HZ // 100
"""Samples whose loudness is looked at together."""
STEP_NS: Final = 10_000_000
REST_STEPS: Final = 12
"""So much silence is a rest; what is shorter may be the beginning of a *p* or a *t*."""
NEAR_NS: Final = 300_000_000
"""A word that is believed to begin so near the end of a rest begins there."""
SILENT_SHARE: Final = 0.03
"""What is that much softer than speech in the same utterance is a rest …"""
FLOOR_FACTOR: Final = 2.5
"""… or what is not so many times as loud as its softest, where a fan is heard."""


def with_begins_of_sound(words: Sequence[Word], samples: Mono) -> tuple[Word, ...]:
    """Return words with better times; they count from the first sample."""
    placed = list(words)
    for begin_ns, end_ns in _rests(samples):
        _move_to_rest(placed, begin_ns, end_ns)
    return tuple(
        replace(word, end_ns=max(word.start_ns, min(word.end_ns, following.start_ns)))
        for word, following in pairwise(placed)
    ) + tuple(placed[-1:])


def _move_to_rest(words: list[Word], begin_ns: int, end_ns: int) -> None:
    """Let the word before a rest end with it, and the one after it begin with the sound."""
    after = next((place for place, word in enumerate(words) if word.end_ns > end_ns + STEP_NS), len(words))
    if after < len(words) and abs(words[after].start_ns - end_ns) <= NEAR_NS:
        words[after] = replace(words[after], start_ns=min(end_ns, words[after].end_ns))
    if after > 0 and words[after - 1].start_ns < begin_ns < words[after - 1].end_ns:
        words[after - 1] = replace(words[after - 1], end_ns=begin_ns)


def _rests(samples: Mono) -> list[tuple[int, int]]:
    """Return begin and end of every rest, in nanoseconds."""
    steps = samples[: len(samples) // STEP * STEP].astype(np.float64).reshape(-1, STEP)
    if not len(steps):
        return []
    loudness = np.sqrt((steps**2).mean(axis=1))
    loud, soft = np.percentile(loudness, 90), np.percentile(loudness, 5)
    is_silent = loudness < max(SILENT_SHARE * loud, min(FLOOR_FACTOR * soft, loud / 4))
    edges = np.flatnonzero(np.diff(np.concatenate(([False], is_silent, [False])).astype(np.int8)))
    return [
        (int(begin) * STEP_NS, int(end) * STEP_NS)
        for begin, end in edges.reshape(-1, 2)
        if end - begin >= REST_STEPS or begin == 0
    ]
