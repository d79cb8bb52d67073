"""Transcripts for tests: what was said, without anybody who says it."""

from collections.abc import Iterable
from fractions import Fraction

from pausa.core.edit.spans import Span, Spans
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance, Word

SECOND = 1_000_000_000


def spoken(
    *sentences: str, word_s: float = 0.3, gap_s: float = 0.05, pause_s: float = 0.5, language: str = "en"
) -> Transcript:
    """Return a transcript of one take in which these were said, one after another, word by word."""
    said: list[Utterance] = []
    at_s = pause_s
    for number, text in enumerate(sentences, 1):
        words = []
        for word in text.split():
            words.append(Word(word, round(at_s * SECOND), round((at_s + word_s) * SECOND)))
            at_s += word_s + gap_s
        said.append(Utterance(number, 1, tuple(words)))
        at_s += pause_s - gap_s
    return of_utterances(said, seconds=at_s, language=language)


def of_utterances(said: Iterable[Utterance], *, seconds: float, language: str = "en") -> Transcript:
    """Return them as the transcript of one take, all of which is shown at thirty ticks a second."""
    ticks = max(1, round(seconds * 30))
    return Transcript(
        tuple(said),
        Spans.of(Span(1, 0, ticks)),
        Fraction(30),
        heard=(Heard(1, round(ticks / 30 * SECOND) + 1),),
        language=language,
    )
