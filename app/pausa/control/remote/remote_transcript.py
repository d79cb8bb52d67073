"""What was said, as remote faces and programs are shown it."""

import json
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from pausa.library.words.word_index import FoundPassage


class RemoteWord(BaseModel):
    """One word, with its punctuation."""

    model_config = ConfigDict(frozen=True)

    text: str
    start_s: float = Field(description="Where it is said in the file.")
    end_s: float
    probability: float = Field(description="How sure the engine was; 1 for what a person has written.")
    place: int = Field(description="Its place in its utterance, counted from 0.")


class RemoteLine(BaseModel):
    """What was said in one go, without a cut in it."""

    model_config = ConfigDict(frozen=True)

    utterance: int = Field(description="The number of the utterance of which it is.")
    start_s: float
    end_s: float
    text: str
    repeats: int | None = Field(
        description="The number of an earlier utterance of which it is likely another try."
    )
    words: list[RemoteWord]


class RemoteTranscript(BaseModel):
    """All that is heard in a recording, on the clock of its file, in which no pause is."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(description="Of the recording.")
    title: str
    language: str = Field(description="Such as en; empty: not known.")
    engine: str = Field(description="What wrote it.")
    duration_s: float
    missing_s: float = Field(description="How much of it nobody has listened to.")
    text: str
    lines: list[RemoteLine]

    def as_json(self) -> str:
        """Return it as compact JSON. Blocks for a while where there is much. What is no text in UTF-8 stays in it."""
        head = _compact(self.model_dump(exclude={"lines"})).removesuffix("}")
        # Line by line: while all of them are written in one go, no other thread would run.
        return f'{head},"lines":[{",".join(_compact(one.model_dump()) for one in self.lines)}]}}'


def _compact(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class RemotePassage(BaseModel):
    """A line in which something was found."""

    model_config = ConfigDict(frozen=True)

    recording_id: str
    title: str
    start_s: float = Field(description="Where the line begins in the file.")
    end_s: float
    found_s: float = Field(description="Where the first word that was found begins.")
    utterance: int
    text: str
    ranges: list[tuple[int, int]] = Field(
        description="Where it was found in the text: the first character, and the one after the last."
    )

    @classmethod
    def of(cls, found: FoundPassage, title: str) -> "RemotePassage":
        """Return a place that was found in a recording of this title."""
        return cls(
            recording_id=found.recording_id,
            title=title,
            start_s=found.start_ns / 1e9,
            end_s=found.end_ns / 1e9,
            found_s=found.found_ns / 1e9,
            utterance=found.utterance,
            text=found.text,
            ranges=list(found.ranges),
        )
