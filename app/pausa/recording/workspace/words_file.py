"""The words of an unfinished recording beside its segments, so that they outlive the program: one JSON value a line.

A line is added with each utterance. What cannot be read is skipped, because anybody may have written the file, and the
last line may be torn.
"""

import contextlib
import json
import logging
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field, ValidationError, model_validator

from pausa.core.durable_files import remove_if_there, write_atomically
from pausa.core.regular_files import read_regular_file
from pausa.core.storable_text import storable
from pausa.core.words.transcript import Heard, Transcript
from pausa.core.words.word import Utterance, Word
from pausa.recording.workspace.journal_records import Count, Record

FILE_NAME = "words.jsonl"
MOST_BYTES = 64 << 20
"""A million words take less."""

Number = Annotated[int, Field(ge=1, le=1 << 31)]
Text = Annotated[str, Field(max_length=1000)]

log = logging.getLogger(__name__)


class WordRecord(Record):
    text: Annotated[str, Field(min_length=1, max_length=1000)]
    start_ns: Count
    end_ns: Count
    probability: Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)] = 1.0

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "WordRecord":
        if self.end_ns < self.start_ns:
            raise ValueError("it ends before it begins")
        return self


class UtteranceRecord(Record):
    number: Number
    take: Number
    words: Annotated[list[WordRecord], Field(max_length=10_000)]
    """None: it is not there any more."""
    repeats: Number | None = None

    @property
    def utterance(self) -> Utterance:
        words = (Word(one.text, one.start_ns, one.end_ns, one.probability) for one in self.words)
        ordered = tuple(sorted(words, key=lambda one: (one.start_ns, one.end_ns)))
        return Utterance(self.number, self.take, ordered, self.repeats)


class HeardRecord(Record):
    take: Number
    end_ns: Count


class AboutRecord(Record):
    language: Annotated[str, Field(max_length=20)] = ""
    engine: Text = ""
    corrected: Annotated[list[Number], Field(max_length=100_000)] = Field(default_factory=list)


class Line(Record):
    """One of these."""

    about: AboutRecord | None = None
    utterance: UtteranceRecord | None = None
    heard: HeardRecord | None = None


class WordsFile:
    """Adds to the file in a folder, or in another one once that is told. One thread. Never raises: a disk that refuses costs no words in memory."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_whole = False
        """Whether the file holds all that it was given."""

    @property
    def path(self) -> Path:
        return self._folder / FILE_NAME

    def move_to(self, folder: Path) -> None:
        """Write into another folder from now on, all of it."""
        self._folder, self._is_whole = folder, False

    def write(self, transcript: Transcript) -> None:
        """Have the file hold this."""
        self._is_whole = False
        with _refusals(self.path):
            write_words(self._folder, transcript)
            self._is_whole = True

    def add(self, transcript: Transcript, *utterances: Utterance) -> None:
        """Add these utterances of ``transcript``, and how far it goes."""
        if not self._is_whole:
            self.write(transcript)
            return
        lines = [_line_of(one) for one in utterances]
        lines += [_heard_line(one) for one in transcript.heard[-1:]]
        self._is_whole = False
        with _refusals(self.path):
            # Not to be made: a folder that is gone or was renamed has no such file.
            flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
            with os.fdopen(os.open(self.path, flags), "ab") as file:
                if file.tell() < MOST_BYTES:
                    file.write("".join(lines).encode())
            self._is_whole = True


@contextlib.contextmanager
def _refusals(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        log.warning("the words cannot be kept in %s: %s", path, error)


def write_words(folder: Path, transcript: Transcript) -> None:
    """Write all words of a recording into its folder. Raises OSError."""
    about = {
        "language": transcript.language,
        "engine": transcript.engine,
        "corrected": sorted(transcript.corrected),
    }
    lines = [_text_of({"about": about}), *map(_line_of, transcript.utterances)]
    lines += map(_heard_line, transcript.heard)
    write_atomically(folder / FILE_NAME, "".join(lines).encode())


def read_words(folder: Path) -> Transcript | None:
    """Return the words in a recording's folder, which show nothing yet; None: it has none. Never raises."""
    path = folder / FILE_NAME
    try:
        if path.is_symlink():
            return None
        content = read_regular_file(path, most_bytes=MOST_BYTES)
    except FileNotFoundError:
        return None
    except OSError as error:
        log.warning("the words in %s cannot be read: %s", path, error)
        return None
    said: dict[int, Utterance] = {}
    heard: dict[int, int] = {}
    about = AboutRecord()
    skipped = 0
    for text in content.splitlines():
        try:
            line = Line.model_validate_json(text)
        except (ValidationError, ValueError, RecursionError):
            skipped += 1
            continue
        about = line.about or about
        if (one := line.utterance) is not None:
            said.pop(one.number, None)
            if one.words:
                said[one.number] = one.utterance
        if (end := line.heard) is not None:
            heard[end.take] = max(heard.get(end.take, 0), end.end_ns)
    if skipped:
        log.warning("%d lines of %s are damaged", skipped, path)
    return Transcript(
        tuple(sorted(said.values(), key=lambda one: one.number)),
        heard=tuple(Heard(take, end_ns) for take, end_ns in heard.items()),
        language=about.language,
        engine=about.engine,
        corrected=frozenset(about.corrected) & said.keys(),
    )


def remove_words(folder: Path) -> None:
    """Remove the words from a recording's folder. Never raises."""
    with contextlib.suppress(OSError):
        remove_if_there(folder / FILE_NAME)


def _line_of(utterance: Utterance) -> str:
    words = [
        {
            "text": storable(one.text),
            "start_ns": one.start_ns,
            "end_ns": one.end_ns,
            "probability": round(one.probability, 4),
        }
        for one in utterance.words
    ]
    record = {"number": utterance.number, "take": utterance.take, "words": words}
    return _text_of({"utterance": record | ({"repeats": utterance.repeats} if utterance.repeats else {})})


def _heard_line(heard: Heard) -> str:
    return _text_of({"heard": {"take": heard.take, "end_ns": heard.end_ns}})


def _text_of(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
