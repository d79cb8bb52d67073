"""A transcript as bytes, and back: small, and checked when it is read."""

import json
import zlib
from fractions import Fraction
from typing import Any, Final

from pausa.core.edit.spans import Span, Spans
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance, Word

VERSION: Final = 1
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of the text that is packed: a day of speech has two hundred times less."""


class DamagedTranscript(ValueError):
    """It is none, or a part of it is missing."""


def packed(transcript: Transcript) -> bytes:
    """Return the whole of it, with what is not shown."""
    text = json.dumps(_as_json(transcript), ensure_ascii=True, separators=(",", ":"))
    return zlib.compress(text.encode("ascii"), 6)


def unpacked(content: bytes) -> Transcript:
    """Raises DamagedTranscript."""
    try:
        reader = zlib.decompressobj()
        text = reader.decompress(content, MOST_BYTES)
        if not reader.eof:
            raise DamagedTranscript("it is cut, or too long")
        return _of_json(json.loads(text))
    except (ValueError, TypeError, KeyError, zlib.error, ZeroDivisionError, RecursionError) as error:
        raise DamagedTranscript(str(error)) from error


def _as_json(transcript: Transcript) -> dict[str, Any]:
    return {
        "version": VERSION,
        "rate": [transcript.tick_rate.numerator, transcript.tick_rate.denominator],
        "language": transcript.language,
        "engine": transcript.engine,
        "spans": [[one.take, one.first, one.ticks] for one in transcript.spans],
        "heard": [[one.take, one.end_ns] for one in transcript.heard],
        "corrected": sorted(transcript.corrected),
        "said": [_utterance_json(one) for one in transcript.utterances],
    }


def _utterance_json(utterance: Utterance) -> list[Any]:
    """Times as differences: from the end of the word before, and to its own end."""
    words: list[Any] = []
    before_ns = 0
    for word in utterance.words:
        words += [
            word.text,
            word.start_ns - before_ns,
            word.end_ns - word.start_ns,
            round(word.probability, 3),
        ]
        before_ns = word.end_ns
    return [utterance.number, utterance.take, utterance.repeats, words]


def _of_json(read: dict[str, Any]) -> Transcript:
    if read["version"] != VERSION:
        raise DamagedTranscript(f"version {read['version']}")
    return Transcript(
        utterances=tuple(_utterance_of(*one) for one in read["said"]),
        spans=Spans.of(*(Span(*(int(number) for number in one)) for one in read["spans"])),
        tick_rate=Fraction(*read["rate"]),
        heard=tuple(Heard(int(take), int(end_ns)) for take, end_ns in read["heard"]),
        language=str(read["language"]),
        engine=str(read["engine"]),
        corrected=frozenset(int(one) for one in read["corrected"]),
    )


def _utterance_of(number: int, take: int, repeats: int | None, packed_words: list[Any]) -> Utterance:
    words: list[Word] = []
    before_ns = 0
    for place in range(0, len(packed_words), 4):
        text, gap_ns, length_ns, probability = packed_words[place : place + 4]
        start_ns = before_ns + int(gap_ns)
        before_ns = start_ns + int(length_ns)
        words.append(Word(str(text), start_ns, before_ns, float(probability)))
    return Utterance(int(number), int(take), tuple(words), None if repeats is None else int(repeats))
