"""Facts about what is said, written as a sentence: ``said(3, "and so we go on", at_s=12)``."""

from pausa.core.events import TranscriptFinal, TranscriptPartial
from pausa.core.states import State
from pausa.core.words.word import ShownWord

S = 1_000_000_000
EACH_S, SAID_S = 0.4, 0.3


def spoken(utterance: int, text: str, at_s: float) -> tuple[ShownWord, ...]:
    """Return the words of a text, one every 0.4 s."""
    return tuple(
        ShownWord(
            word,
            round((at_s + EACH_S * place) * S),
            round((at_s + EACH_S * place + SAID_S) * S),
            1.0,
            utterance,
            place,
        )
        for place, word in enumerate(text.split())
    )


def said(
    utterance: int, text: str, at_s: float, *, repeats: int | None = None, recording_id: str = "one"
) -> TranscriptFinal:
    return TranscriptFinal(
        recording_id=recording_id,
        state=State.RECORDING,
        monotonic_ns=0,
        utterance=utterance,
        words=spoken(utterance, text, at_s),
        text=text,
        repeats=repeats,
    )


def being_said(utterance: int, text: str, at_s: float, *, recording_id: str = "one") -> TranscriptPartial:
    return TranscriptPartial(
        recording_id=recording_id,
        state=State.RECORDING,
        monotonic_ns=0,
        utterance=utterance,
        words=spoken(utterance, text, at_s),
        text=text,
    )
