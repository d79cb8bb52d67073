"""What requests of /v1 may say, checked before anything is done."""

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Final, Literal

from fastapi import Path
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)

from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.remote.start_wish import LONGEST_S, StartWish
from pausa.control.web.request_faults import A_MOMENT
from pausa.core.settings import Container, StartOn, WhenActive

LONGEST_TEXT: Final = 500
LONGEST_LINE: Final = 5000


def _writable(text: str) -> str:
    text.encode()  # UnicodeEncodeError, of half a character, is a ValueError
    if "\0" in text:
        raise ValueError("a text cannot contain the character NUL")
    return text


def _dated(given: Any) -> Any:  # noqa: ANN401 - whatever was given
    if not isinstance(given, str):
        return given
    # A bare number would be taken for seconds since 1970.
    if re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", given) is None:
        raise ValueError(A_MOMENT)
    # In an address a plus that is not written as %2B means a blank.
    return re.sub(r"(?<=[T ][0-9]{2}:[0-9]{2})(:[0-9.]+)? (?=[0-9]{2}:?[0-9]{2}$)", r"\1+", given)


def _in_words(given: Any) -> Any:  # noqa: ANN401 - whatever was given
    is_number = isinstance(given, int | float) and not isinstance(given, bool)
    return f"{given:g}" if is_number else given


Moment = Annotated[datetime, BeforeValidator(_dated)]
Rate = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9]{1,3}(\.[0-9]{1,3})?$"),
    BeforeValidator(_in_words),
    WithJsonSchema(
        {"anyOf": [{"type": "string", "pattern": r"^[0-9]{1,3}(\.[0-9]{1,3})?$"}, {"type": "number"}]}
    ),
]
"""Frames per second, as a number or as the text that it is shown as."""
StateWord = Literal["armed", "starting", "recording", "paused", "stitching", "ready", "failed", "discarded"]
Text = Annotated[str, StringConstraints(max_length=LONGEST_TEXT), AfterValidator(_writable)]
LineText = Annotated[str, StringConstraints(max_length=LONGEST_LINE), AfterValidator(_writable)]
"""What somebody says in one go."""
Id = Annotated[
    str,
    Path(
        pattern=r"^[A-Za-z0-9_-]{1,64}$",
        description="Or “active”, the newest that runs, or else what waits to begin; or “latest”, the newest that has begun.",
    ),
]


Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}$")]
"""As its code of two or three letters."""
StartWord = Literal["manual", "launch", "face", "voice", "call_join", "participant_join", "participant_speak"]
"""What begins a recording that is asked for. The last three are what others call the three before."""


class StartBody(BaseModel):
    """All is optional: what is left out is as the settings say."""

    model_config = ConfigDict(extra="forbid")

    title: Text = ""
    file_name_prefix: Text = Field(
        "", description="Stands before the title, or before the usual name, in the file's name."
    )
    max_seconds: float | None = Field(
        None, gt=0, le=LONGEST_S, description="Stop by itself after so much recorded time."
    )
    when_active: WhenActive | None = Field(
        None, description="What to do while another recording is active: refuse (409), replace or parallel."
    )
    camera: Text | None = Field(None, description="An id from /v1/devices, “default”, “synthetic” or “none”.")
    microphone: Text | None = Field(None, description="The same.")
    size: Annotated[str, StringConstraints(pattern=r"^[0-9]{2,5}x[0-9]{2,5}$")] | None = None
    fps: Rate | None = None
    format: Container | None = None
    words: bool | Language | None = Field(
        None, description="Write what is said: true, false, or in which language."
    )
    start_recording_on: StartWord = "manual"
    pre_roll_s: int | None = Field(
        None, ge=0, le=5, description="How much of what came before the first word or face is recorded, too."
    )

    def wish(self) -> StartWish:
        """Return it as the recorder takes it."""
        return StartWish(
            title=self.title,
            file_name_prefix=self.file_name_prefix,
            max_seconds=self.max_seconds,
            when_active=self.when_active,
            camera=self.camera,
            microphone=self.microphone,
            size=self.size,
            fps=self.fps,
            container=self.format,
            words=None if self.words is None else self.words is not False,
            words_language=self.words if isinstance(self.words, str) else None,
            start_recording_on=StartOn(self.start_recording_on),
            pre_roll_s=self.pre_roll_s,
        )


class PlainAction(BaseModel):
    """Something that needs to be told no more than which it is."""

    model_config = ConfigDict(extra="forbid")

    action: Literal["start", "pause", "resume", "stop", "retake", "undo", "redo", "discard", "forget"]


class MarkAction(BaseModel):
    """Set a mark now."""

    model_config = ConfigDict(extra="forbid")

    action: Literal["mark"]
    title: Text = ""


class RenameAction(BaseModel):
    """Give another title."""

    model_config = ConfigDict(extra="forbid")

    action: Literal["rename"]
    title: Text


class GoBackAction(BaseModel):
    """While paused: resume from an earlier place; what comes after it is taken back."""

    model_config = ConfigDict(extra="forbid")

    action: Literal["go_back"]
    to_s: float = Field(ge=0, le=LONGEST_S, description="Recorded seconds from the beginning.")


class PutBackAction(BaseModel):
    """While paused: show again what was taken back."""

    model_config = ConfigDict(extra="forbid")

    action: Literal["put_back"]
    part: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,9}-[0-9]{1,12}-[0-9]{1,12}$")] = Field(
        description="The id of one of the recording's “taken_back”."
    )


AnyAction = Annotated[
    PlainAction | MarkAction | RenameAction | GoBackAction | PutBackAction, Field(discriminator="action")
]


class RenameBody(BaseModel):
    model_config = ConfigDict(extra="forbid")

    title: Text


class RecordingList(BaseModel):
    """A page of the list."""

    recordings: Sequence[RemoteRecording]
    next_cursor: str | None = Field(None, description="Leads to the next page; null: this is the last.")
