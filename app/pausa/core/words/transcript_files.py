"""A transcript as files that other programs read: subtitles, plain text and JSON."""

import json
import re
from enum import StrEnum
from typing import Any, Final

from pausa.core.storable_text import storable
from pausa.core.time.timecodes import clock, timecode
from pausa.core.words.captions import Caption, captions_of, clean_text
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import ShownLine
from pausa.core.words.written_text import ends_sentence, joined

_MS: Final = 1_000_000
PARAGRAPH_GAP_NS: Final = 2_000_000_000
"""A silence this long begins a new paragraph."""
PARAGRAPH_LETTERS: Final = 700
"""After so many letters the next sentence does."""
_MARKUP: Final = re.compile(r"<(?=[/A-Za-z])|\{(?=[\\A-Za-z])|\\(?=[Nnh{}])")
"""What players, and ffmpeg, take for the beginning of an instruction, and show nothing of."""


class TranscriptFormat(StrEnum):
    """What a file of words may be; its suffix without the dot."""

    SRT = "srt"
    VTT = "vtt"
    TXT = "txt"
    JSON = "json"

    @property
    def media_type(self) -> str:
        """As servers call it."""
        return {
            TranscriptFormat.SRT: "application/x-subrip",
            TranscriptFormat.VTT: "text/vtt",
            TranscriptFormat.TXT: "text/plain",
            TranscriptFormat.JSON: "application/json",
        }[self]


def formats_of(names: str) -> tuple[TranscriptFormat, ...]:
    """Return the formats that a setting names, in our order; what is none is left out."""
    named = names.casefold().replace(",", " ").split()
    return tuple(one for one in TranscriptFormat if one.value in named)


def text_of(
    transcript: Transcript, form: TranscriptFormat, *, title: str = "", with_times: bool = False
) -> str:
    """Return the whole file. ``with_times``: plain text says when each paragraph begins."""
    match form:
        case TranscriptFormat.SRT:
            return srt(captions_of(transcript))
        case TranscriptFormat.VTT:
            return webvtt(captions_of(transcript), language=transcript.language)
        case TranscriptFormat.TXT:
            return plain_text(transcript, with_times=with_times)
        case TranscriptFormat.JSON:
            shown = transcript_json(transcript, title=title)
            return storable(json.dumps(shown, ensure_ascii=False, indent=1)) + "\n"


def srt(captions: list[Caption]) -> str:
    """Return subtitles as SubRip has them."""
    return "\n".join(
        f"{number}\n{timecode(one.start_ns // _MS, ',')} --> {timecode(one.end_ns // _MS, ',')}\n"
        + "".join(f"{_srt_text(line)}\n" for line in one.lines)
        for number, one in enumerate(captions, 1)
    )


def webvtt(captions: list[Caption], *, language: str = "") -> str:
    """Return subtitles as browsers read them (https://www.w3.org/TR/webvtt1/)."""
    head = "WEBVTT\n" + (f"Language: {language}\n" if language.isalpha() and language.isascii() else "")
    cues = [
        f"{timecode(one.start_ns // _MS)} --> {timecode(one.end_ns // _MS)}\n"
        + "".join(f"{cue_text(line)}\n" for line in one.lines)
        for one in captions
    ]
    return "\n".join([head, *cues])


def plain_text(transcript: Transcript, *, with_times: bool = False) -> str:
    """Return paragraphs, with an empty line between them."""
    found = []
    for lines in paragraphs(transcript):
        text = joined(clean_text(line.text) for line in lines)
        begin = clock(lines[0].start_ns // 1_000_000_000)
        found.append(f"[{begin}] {text}\n" if with_times else f"{text}\n")
    return "\n".join(found)


def paragraphs(transcript: Transcript) -> list[list[ShownLine]]:
    """Return the lines that belong together: a silence divides, and so does the end of a sentence after a while."""
    found: list[list[ShownLine]] = []
    letters = 0
    for line in transcript.lines():
        before = found[-1][-1] if found else None
        if (
            before is None
            or line.start_ns - before.end_ns >= PARAGRAPH_GAP_NS
            or (letters >= PARAGRAPH_LETTERS and ends_sentence(before.text))
        ):
            found.append([])
            letters = 0
        found[-1].append(line)
        letters += len(line.text)
    return found


def transcript_json(transcript: Transcript, *, title: str = "") -> dict[str, Any]:
    """Return all that is heard as plain JSON values; times are seconds of the file."""
    return {
        "title": title,
        "language": transcript.language,
        "engine": transcript.engine,
        "duration_s": _seconds(transcript.duration_ns),
        "missing_s": _seconds(transcript.missing_ns),
        "text": plain_text(transcript),
        "lines": [
            {
                "utterance": line.utterance,
                "start_s": _seconds(line.start_ns),
                "end_s": _seconds(line.end_ns),
                "text": line.text,
                "repeats": line.repeats,
                "words": [
                    {
                        "text": word.text,
                        "start_s": _seconds(word.start_ns),
                        "end_s": _seconds(word.end_ns),
                        "probability": round(word.probability, 3),
                        "place": word.place,
                    }
                    for word in line
                ],
            }
            for line in transcript.lines()
        ],
    }


def _seconds(time_ns: int) -> float:
    return round(time_ns / 1e9, 6)


def _srt_text(line: str) -> str:
    """Return a line without the arrow, which would begin another subtitle, and without what would be taken for markup.

    SubRip has no way to write that. What nobody sees keeps its signs apart.
    """
    return _MARKUP.sub("\\g<0>\N{WORD JOINER}", line.replace("-->", "→"))


def cue_text(line: str) -> str:
    """Return a line as WebVTT has it, where some characters mean something else."""
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
