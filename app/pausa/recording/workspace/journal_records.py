"""What a journal is made of: every value is checked when it is read, because anybody may have written the file."""

import os
import re
from datetime import datetime
from typing import Annotated
from urllib.parse import quote, unquote_to_bytes

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from pausa.core.edit.change import ChangeKind
from pausa.core.storable_text import storable

_LARGEST = 1 << 62
Count = Annotated[int, Field(ge=0, le=_LARGEST)]
Nanoseconds = Annotated[int, Field(ge=-_LARGEST, le=_LARGEST)]
PictureName = Annotated[str, Field(pattern=r"^(cut-)?[0-9]{4,8}(-[0-9]{1,6})?\.mp4$")]
SoundName = Annotated[str, Field(pattern=r"^[0-9]{4,8}\.s16$")]
"""Names as the writers give them, never paths or other files: anybody may have written the journal."""


def _moment(text: str) -> str:
    try:
        datetime.fromisoformat(text).astimezone()
    except (OverflowError, OSError):
        raise ValueError(text) from None  # no calendar reaches that far
    return text


Moment = Annotated[str, AfterValidator(_moment)]
"""ISO 8601 with offset."""


class Record(BaseModel):
    model_config = ConfigDict(extra="ignore", validate_assignment=True)


class PictureFile(Record):
    """A file of encoded frames: a whole segment, or a part of one if an encoder died."""

    file: PictureName
    first_tick: Count = 0
    ticks: Count | None = None
    """None while the file is being written, or if the recorder died before counting."""
    is_finished: bool = False
    """Whether it has one index of all its frames, and is not written any more."""


class SegmentRecord(Record):
    """What was captured in one go into one folder: a take, or a part of one that went on in another folder."""

    index: Annotated[int, Field(ge=1)]
    take: Annotated[int, Field(ge=0)] = 0
    """The index of the take's first segment; 0: it is this."""
    first_tick: Count = 0
    """Of the take."""
    begin_ns: Nanoseconds
    end_ns: Nanoseconds | None = None
    """None while the segment is open."""
    leaving: bool = False
    """It was taken back while it was open."""
    is_extract: bool = False
    """It was copied from another file, to keep a stretch that was taken back."""
    in_file: bool = False
    """Its own files are gone: what is kept of it is in a finished file."""
    pictures: list[PictureFile] = []
    sound: SoundName | None = None
    ticks: Count | None = None
    """Ticks that belong to the segment: fewer than the files hold after a very late command."""
    samples: Count | None = None
    repeated: Count = 0
    lost: Count = 0
    samples_missing: Count = 0
    counted_with: Count = 0
    """The index of the segment that has its counts too, because only the sum of several is known; 0: it has its own."""
    is_counted: bool = True
    """Whether anybody knows what of it is repeated, lost or missing."""
    still: Count = 0
    """Ticks in which the picture stands still because the camera was away."""
    still_since: Count | None = None
    """The tick since which it stands still; None: it does not, or the segment is closed."""
    goes_on: bool = Field(default=False, exclude=True)
    """Version 1: it goes on without a gap from the segment before it, which lies in a folder that was left."""

    @property
    def take_number(self) -> int:
        return self.take or self.index

    @property
    def still_ticks(self) -> int:
        """Those of its ticks in which the picture stands still, also if the recorder died meanwhile."""
        ticks = self.ticks or 0
        going_on = 0 if self.still_since is None else max(0, ticks - self.still_since)
        return min(self.still + going_on, ticks)


class MarkerRecord(Record):
    """Version 1."""

    title: str
    recorded_ns: Count


class TakenBackRecord(Record):
    """Version 1: a segment that a retake has taken back. The times of its marks count from its beginning."""

    segment: SegmentRecord
    markers: list[MarkerRecord] = []


class SpanRecord(Record):
    take: Annotated[int, Field(ge=1)]
    first: Count
    ticks: Annotated[int, Field(ge=1, le=_LARGEST)]


class MarkRecord(Record):
    title: Annotated[str, AfterValidator(storable)]
    take: Annotated[int, Field(ge=1)]
    tick: Count


class ChangeRecord(Record):
    """See ``core.edit.change.Change``."""

    kind: ChangeKind
    at: Count = 0
    removed: list[SpanRecord] = []
    inserted: list[SpanRecord] = []
    marks_removed: list[MarkRecord] = []
    marks_set: list[MarkRecord] = []
    newest_take: Count = 0


class EditRecord(Record):
    """See ``core.edit.edit.Edit``; the takes are those of the segments."""

    spans: list[SpanRecord] = []
    marks: list[MarkRecord] = []
    done: list[ChangeRecord] = []
    undone: list[ChangeRecord] = []
    gone: list[SpanRecord] = []


def _written(name: str) -> str:
    """Return a name as it stands in the journal; one that is in no encoding as a part of an address, after a slash."""
    return name if storable(name) == name else f"/{quote(os.fsencode(name), safe='')}"


def _read(written: object) -> object:
    if isinstance(written, str) and written.startswith("/") and written.isascii():
        return os.fsdecode(unquote_to_bytes(written[1:]))
    return written


def _plain(name: str) -> str:
    if re.fullmatch(r"[^/\\\x00]{0,255}", name) is None:
        raise ValueError("it is no name of a file")
    return name


def _there(name: str) -> str:
    if not name:
        raise ValueError("it is empty")
    return name


FileNameOrNone = Annotated[
    str, BeforeValidator(_read), AfterValidator(_plain), PlainSerializer(_written, when_used="json")
]
"""Empty: there is none."""
FileName = Annotated[FileNameOrNone, AfterValidator(_there)]


class FinishedFile(Record):
    """The finished file, from just before it gets its name."""

    name: FileName
    size_bytes: Count


class RenderingRecord(Record):
    """A finished file, and what it shows: what the takes' own files hold no more is found in it."""

    name: FileName
    size_bytes: Count = 0
    number: Count = 0
    """From 1: how often the recording had been finished with it. It stays the same wherever the file lies."""
    is_version: bool = False
    """An earlier one, which lies beside the takes."""
    has_pictures: bool = True
    """Whether its pictures count; of an earlier one only the sound may have been kept."""
    spans: list[SpanRecord] = []
    marks: list[MarkRecord] | None = None
    """The marks there were when it was made, also those that it does not show; None: not written down."""
