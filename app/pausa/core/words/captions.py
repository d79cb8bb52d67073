"""Captions: what is said, divided into what is read at one glance.

At most two lines of 42 Latin letters, from one to seven seconds, as broadcasters have it. A caption ends where a
sentence does, or the speaker takes a breath, if that is anywhere near.
"""

import bisect
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pausa.core.words.transcript import Transcript
from pausa.core.words.word import ShownLine, ShownWord
from pausa.core.words.written_text import CLOSING, ends_sentence, joined, width

LINE_WIDTH: Final = 42
"""In Latin letters; a Chinese or Japanese character counts as two."""
LINES: Final = 2
LEAST_NS: Final = 1_000_000_000
MOST_NS: Final = 7_000_000_000
LETTERS_PER_SECOND: Final = 20
"""So fast people read: a caption stays longer than it is spoken if there is time."""
MS: Final = 1_000_000

_CLAUSE_ENDS: Final = frozenset(",;:–—、，；：")
_BREAK_COST: Final = {"sentence": 1.0, "clause": 7.0, "": 14.0}
"""What it costs to end a caption after a word that ends so; a caption itself costs 6."""


@dataclass(frozen=True, slots=True)
class Caption:
    """Captions never overlap, and none is empty."""

    start_ns: int
    end_ns: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        return joined(self.lines)


def captions_of(transcript: Transcript) -> list[Caption]:
    """Return them in the order of time, on the clock of what is shown."""
    pieces = [piece for line in transcript.lines() for piece in _pieces(line)]
    pieces.sort(key=lambda piece: piece[0].start_ns)
    spoken = [
        Caption(_whole_ms(piece[0].start_ns), max(one.end_ns for one in piece), _lines(_texts(piece)))
        for piece in pieces
        if _texts(piece)
    ]
    return _in_time(_merged(spoken), transcript.duration_ns)


def clean_text(text: str) -> str:
    """Return a word without what no file of words may have: ends of lines, and characters that are none."""
    if not text.isprintable():
        text = "".join(_storable(one) for one in text)
    return " ".join(text.split())


def _storable(character: str) -> str:
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cs":
            return "\N{REPLACEMENT CHARACTER}"
        case _:
            return character


def _texts(words: Iterable[ShownWord]) -> list[str]:
    return [text for word in words if (text := clean_text(word.text))]


def _pieces(line: ShownLine) -> list[tuple[ShownWord, ...]]:
    """Divide a line where that costs least."""
    words = tuple(word for word in line if clean_text(word.text))
    row = _Row(words)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(words) + 1):
        best.append(min((best[begin][0] + cost, begin) for begin, cost in row.costs(end)))
    pieces: list[tuple[ShownWord, ...]] = []
    end = len(words)
    while end:
        begin = best[end][1]
        pieces.append(words[begin:end])
        end = begin
    return pieces[::-1]


class _Row:
    """What it costs to make one caption of some words of a line."""

    def __init__(self, words: Sequence[ShownWord]) -> None:
        self._words = words
        self._endings = [_ending(word.text) for word in words]
        self._begins: list[int] = []
        """Where each word begins in the line, and where it ends, in Latin letters."""
        self._ends: list[int] = []
        at, before = 0, ""
        for word in words:
            text = clean_text(word.text)
            at += width(joined([before, text])) - width(before) - width(text) if before else 0
            self._begins.append(at)
            at += width(text)
            self._ends.append(at)
            before = text[-1]

    def costs(self, end: int) -> Iterator[tuple[int, float]]:
        """Yield each place at which a caption can begin that ends before ``end``, and what that costs."""
        words = self._words
        last = words[end - 1]
        cost = 6.0
        if end < len(words):
            gap_s = (words[end].start_ns - last.end_ns) / 1e9
            cost += _BREAK_COST[self._endings[end - 1]] - min(8.0, 8 * gap_s)
        longest_gap_s = 0.0
        for begin in range(end - 1, -1, -1):
            length_ns = last.end_ns - words[begin].start_ns
            if begin < end - 1:
                if length_ns > MOST_NS or not self._fits(begin, end):
                    return
                longest_gap_s = max(longest_gap_s, (words[begin + 1].start_ns - words[begin].end_ns) / 1e9)
                cost += 2.0 * (self._endings[begin] == "sentence")
            yield begin, cost + max(0.0, 12 * (longest_gap_s - 0.8)) + 6 * (length_ns < LEAST_NS)

    def _fits(self, begin: int, end: int) -> bool:
        """Whether the words fill no more than two lines."""
        room = self._begins[begin] + LINE_WIDTH
        if self._ends[end - 1] <= room:
            return True
        second = bisect.bisect_right(self._ends, room, begin, end)
        return second > begin and self._ends[end - 1] - self._begins[second] <= LINE_WIDTH


def _ending(text: str) -> str:
    if ends_sentence(text):
        return "sentence"
    return "clause" if text.rstrip(CLOSING)[-1:] in _CLAUSE_ENDS else ""


def _lines(texts: Sequence[str], *, at_most: int | None = None) -> tuple[str, ...]:
    """Return a text as lines of nearly the same length, none wider than it may be."""
    whole = joined(texts)
    if width(whole) <= LINE_WIDTH:
        return (whole,)
    if len(texts) > 1:
        breaks = [
            (_unevenness(first, second, texts[at - 1]), first, second)
            for at in range(1, len(texts))
            if width(first := joined(texts[:at])) <= LINE_WIDTH
            and width(second := joined(texts[at:])) <= LINE_WIDTH
        ]
        if breaks:
            return min(breaks)[1:]
    return tuple(_filled(texts))[:at_most]


def _unevenness(first: str, second: str, before: str) -> int:
    return abs(width(first) - width(second)) - (20 if _ending(before) else 0)


def _filled(texts: Sequence[str]) -> list[str]:
    """Fill line after line; a word that is wider than a line is broken."""
    lines: list[str] = []
    here: list[str] = []
    for text in (part for one in texts for part in _broken(one)):
        if here and width(joined([*here, text])) > LINE_WIDTH:
            lines.append(joined(here))
            here = []
        here.append(text)
    return [*lines, joined(here)] if here else lines


def _broken(text: str) -> Iterable[str]:
    part, room = "", 0
    for character in text:
        room += width(character)
        if room > LINE_WIDTH:
            yield part
            part, room = "", width(character)
        part += character
    yield part


def _merged(captions: list[Caption]) -> list[Caption]:
    """Put together what follows so soon that the one before could not be read."""
    found: list[Caption] = []
    for caption in captions:
        if found:
            before = found[-1]
            lines = _lines(
                (*" ".join(before.lines).split(), *" ".join(caption.lines).split()), at_most=LINES + 1
            )
            fits = len(lines) <= LINES and caption.end_ns - before.start_ns <= MOST_NS
            lasts_ns = caption.start_ns - before.start_ns
            if lasts_ns < MS or (lasts_ns < LEAST_NS and fits):
                found[-1] = Caption(
                    before.start_ns,
                    max(before.end_ns, caption.end_ns),
                    lines if fits else before.lines + caption.lines,
                )
                continue
        found.append(caption)
    return found


def _in_time(captions: list[Caption], duration_ns: int) -> list[Caption]:
    """Let each stay as long as it takes to read it, but none beyond the next one or the end."""
    found: list[Caption] = []
    for place, caption in enumerate(captions):
        reading_ns = sum(width(line) for line in caption.lines) * 1_000_000_000 // LETTERS_PER_SECOND
        wanted_ns = caption.start_ns + min(
            MOST_NS, max(LEAST_NS, reading_ns, caption.end_ns - caption.start_ns)
        )
        most_ns = (
            captions[place + 1].start_ns if place + 1 < len(captions) else max(duration_ns, caption.end_ns)
        )
        end_ns = _whole_ms(max(caption.start_ns + MS, min(wanted_ns, most_ns)))
        found.append(replace(caption, end_ns=end_ns))
    return found


def _whole_ms(time_ns: int) -> int:
    """Files count milliseconds: what is rounded once here overlaps nowhere."""
    return (time_ns + MS // 2) // MS * MS
