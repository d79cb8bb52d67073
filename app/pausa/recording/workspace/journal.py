"""The journal: the small file beside the segments that describes them, so that they outlive the program.

It is written (temporary name, fsync, rename) before a segment begins and after it ends. The stitcher needs nothing
but the journal and the segment files, whether the recorder is alive or not.
"""

import errno
import os
from collections.abc import Iterable
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Annotated, Protocol
from urllib.parse import unquote_to_bytes, urlsplit

from pydantic import Field, PrivateAttr, ValidationError

from pausa.capture.source import CameraFormat, MicrophoneFormat
from pausa.core.colours import Matrix
from pausa.core.durable_files import write_atomically
from pausa.core.edit.edit import Edit
from pausa.core.errors import StorageError
from pausa.core.orientation import Flip, Orientation
from pausa.core.paths import WORK_FOLDER, is_folder, is_work_folder
from pausa.core.regular_files import read_regular_file
from pausa.core.sentences import sentence
from pausa.core.settings import Container
from pausa.core.time.ticks import SOUND_ONLY_TICK
from pausa.recording.workspace.drives import mount_of
from pausa.recording.workspace.journal_records import (
    Count,
    EditRecord,
    FileNameOrNone,
    FinishedFile,
    MarkerRecord,
    MarkRecord,
    Moment,
    Record,
    RenderingRecord,
    SegmentRecord,
    TakenBackRecord,
)
from pausa.recording.workspace.journalled_edit import carried_over, edit_from, edit_record
from pausa.recording.workspace.owner import Owner, this_process

FILE_NAME = "journal.json"
OLDER_FILE_NAME = "journal.older.json"
"""The journal as it was before it was saved last."""
VERSION = 2
MOST_BYTES = 32 << 20
"""A hundred thousand segments take less."""


class Journal(Record):
    """Everything that is needed to finish a recording."""

    version: int = VERSION
    recording_id: Annotated[str, Field(pattern=r"^[0-9A-Za-z_-]{1,64}$")]
    title: str
    created: Moment
    container: Container
    crf: Annotated[int, Field(ge=0, le=63)] = 23
    fps_numerator: Annotated[int, Field(ge=1, le=1_000_000)]
    fps_denominator: Annotated[int, Field(ge=1, le=1_000_000)]
    width: Annotated[int, Field(ge=0, le=16384)]
    """0: without picture."""
    height: Annotated[int, Field(ge=0, le=16384)]
    matrix: Matrix = Matrix.BT601
    """Of the files' colours."""
    rotation: Annotated[int, Field(ge=0, le=270, multiple_of=90)] = 0
    """Clockwise, in degrees; width and height are those of the turned picture."""
    flip: Flip = Flip.NONE
    sample_rate: Annotated[int, Field(ge=0, le=768_000)]
    """0: without sound."""
    channels: Annotated[int, Field(ge=0, le=32)]
    camera: str = ""
    microphone: str = ""
    segments: list[SegmentRecord] = Field(default_factory=list)
    """What was captured, in its order."""
    edit: EditRecord = Field(default_factory=EditRecord)
    """What is kept of it."""
    edit_before: EditRecord | None = None
    """What was kept before a change that counts only if it is saved; None: there is no such change."""
    taken_back: list[TakenBackRecord] = Field(default_factory=list, exclude=True)
    """Version 1."""
    markers: list[MarkerRecord] = Field(default_factory=list, exclude=True)
    """Version 1."""
    stop_reason: str = ""
    unreadable_ns: Count = 0
    """How long the segments were that were found unreadable, so that the finished file lacks them."""
    renderings: list[RenderingRecord] = Field(default_factory=list)
    """The finished files that there are, the newest last: of a recording that has been finished before."""
    rendered: Count = 0
    """How often it has been finished."""
    kept_since: Moment | None = None
    """Since when the takes have been kept beside the finished file."""
    replaces: FileNameOrNone = ""
    """The name of the finished file in the place of which the next one is put; empty: there is none."""
    unchecked: bool = False
    """Whether the finished file has not been read back as a whole, so that the takes must not go yet."""
    finished: FinishedFile | None = None
    """What the stitch was about to put into its place, so that a death between that and the removal of the segments does not lead to a second file."""
    owner: Owner | None = None
    """The process that records or finishes this; None: nobody does any more, or a version that did not write it."""
    destination: str = ""
    """The folder of the finished file as a file address, which can hold any path; empty: the work folder lies in it."""
    mount_point: str = ""
    """Where the drive of that folder hung, as an address: without the drive there is only an empty folder."""
    left: list[str] = Field(default_factory=list)
    """Addresses of work folders that the recording had to leave: what is found there later is a part of it, not another."""

    _older_can_go: bool = PrivateAttr(default=True)
    """Whether the next save may put the journal that is there now in the place of the older one."""

    @property
    def fps(self) -> Fraction:
        return Fraction(self.fps_numerator, self.fps_denominator)

    @property
    def has_pictures(self) -> bool:
        return self.width > 0

    @property
    def has_sound(self) -> bool:
        return self.sample_rate > 0

    @property
    def tick_rate(self) -> Fraction:
        """Ticks a second of the timeline: the frame rate, or a rate of our own for sound alone."""
        return self.fps if self.has_pictures else SOUND_ONLY_TICK

    def destination_of(self, folder: Path) -> Path:
        """Return the folder of the finished file for segments in ``folder``.

        What lies in the work folder of some drive may have been written by anybody, so its journal is not asked.
        """
        if folder.parent.name != WORK_FOLDER and self.destination:
            return path_of(self.destination)
        return folder.parent.parent

    @property
    def kept(self) -> Edit:
        """What is kept of the takes."""
        return edit_from(self.edit, self.takes)

    @property
    def is_saved(self) -> bool:
        """Whether the finished file, if there is one, shows the edit list."""
        if not self.renderings:
            return True
        newest = self.renderings[-1]
        shows_marks = newest.marks is None or _ordered(newest.marks) == _ordered(self.edit.marks)
        # While a save has not begun to put another one into its place, the version beside the takes is the file too.
        is_there = not newest.is_version or self.finished is None
        return is_there and newest.spans == self.edit.spans and shows_marks

    @property
    def was_being_saved(self) -> bool:
        """Whether a save was about to put the new file into its place, or has done so, and did not come to telling it."""
        return self.finished is not None and bool(self.renderings) and self.renderings[-1].is_version

    def keep(self, edit: Edit) -> None:
        """Keep this of the takes."""
        self.edit, self.edit_before = edit_record(edit), None

    def try_out(self, edit: Edit) -> None:
        """Keep this of the takes if it comes to a save."""
        self.edit, self.edit_before = edit_record(edit), self.edit

    def withdraw_what_was_tried(self) -> None:
        """Keep what was kept before a change that was not saved."""
        if self.edit_before is not None:
            self.edit, self.edit_before = self.edit_before, None

    @property
    def takes(self) -> dict[int, int]:
        """The takes' numbers and their ticks, as far as those are known."""
        return self.takes_with(self.segments)

    def takes_with(self, segments: Iterable[SegmentRecord]) -> dict[int, int]:
        """Return the numbers of the takes, and their ticks, as far as these segments and the finished files tell."""
        found: dict[int, int] = {}
        for segment in segments:
            if segment.ticks:
                end = segment.first_tick + segment.ticks
                found[segment.take_number] = max(found.get(segment.take_number, 0), end)
        for rendering in self.renderings:
            for span in rendering.spans:
                found[span.take] = max(found.get(span.take, 0), span.first + span.ticks)
        return found

    def segments_of(self, take: int) -> list[SegmentRecord]:
        """Return the segments of a take, in their order."""
        return [segment for segment in self.segments if segment.take_number == take]

    def kept_segments(self) -> list[tuple[SegmentRecord, int]]:
        """Return the segments of which something is kept, and how many of their ticks."""
        spans = self.kept.spans
        found = []
        for segment in self.segments:
            begin, end = segment.first_tick, segment.first_tick + (segment.ticks or 0)
            shown = sum(
                max(0, min(span.end, end) - max(span.first, begin))
                for span in spans
                if span.take == segment.take_number
            )
            if shown:
                found.append((segment, shown))
        return found

    @property
    def still_ns(self) -> int:
        """How long the picture stands still in the finished file because the camera was away."""
        if not any(record.still_ticks for record in self.segments):
            return 0
        still = sum(min(record.still_ticks, shown) for record, shown in self.kept_segments())
        return round(Fraction(still * 1_000_000_000) / self.tick_rate)

    @property
    def file_names(self) -> list[str]:
        """The names of all files of the segments, and of what is kept of earlier finished files."""
        names = [file.file for record in self.segments for file in record.pictures]
        names += [record.sound for record in self.segments if record.sound]
        return names + [one.name for one in self.renderings if one.is_version]

    def left_folders(self, folder: Path) -> list[Path]:
        """Return the work folders that the recording in ``folder`` had to leave, as far as they are there."""
        if folder.parent.name == WORK_FOLDER:
            return []
        places = [path_of(address) for address in self.left]
        return [
            one for one in places if is_work_folder(one) and one.name == self.recording_id and is_folder(one)
        ]

    def can_be_delivered(self, folder: Path) -> bool:
        """Whether the folder of the finished file is there, for segments in ``folder``. Asks its drive."""
        return self.drive_is_there and is_folder(self.destination_of(folder))

    @property
    def drive_is_there(self) -> bool:
        """Whether something is mounted where the drive of the finished file was."""
        return not self.mount_point or os.path.ismount(path_of(self.mount_point))

    def save(self, folder: Path) -> None:
        """Write the journal into ``folder``, and keep the one before it. Raises OSError."""
        older = folder / OLDER_FILE_NAME if self._older_can_go else None
        write_atomically(folder / FILE_NAME, self.model_dump_json(indent=1).encode(), older=older)
        self._older_can_go = True

    @classmethod
    def load(cls, folder: Path) -> "Journal":
        """Read the journal in ``folder``. Raises StorageError if there is none or it is damaged."""
        return cls._loaded(folder, FILE_NAME)

    @classmethod
    def load_older(cls, folder: Path) -> "Journal":
        """Read the journal as it was before, because the newest is damaged. Raises StorageError."""
        journal = cls._loaded(folder, OLDER_FILE_NAME)
        # The next save must not put the damaged one in the place of this.
        journal._older_can_go = False
        return journal

    @classmethod
    def _loaded(cls, folder: Path, name: str) -> "Journal":
        try:
            path = folder / name
            if path.is_symlink():
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
            journal = cls.model_validate_json(read_regular_file(path, most_bytes=MOST_BYTES))
        except FileNotFoundError:
            raise StorageError(
                sentence("There is no journal in {folder}. Nothing there was changed.", folder=folder)
            ) from None
        except OSError as error:
            raise StorageError(
                sentence(
                    "The journal in {folder} cannot be read ({reason}). Nothing was changed.",
                    folder=folder,
                    reason=error.strerror or str(error),
                )
            ) from None
        except (ValidationError, ValueError, RecursionError):
            raise StorageError(
                sentence(
                    "The journal in {folder} is damaged. Its segments are kept as they are.", folder=folder
                )
            ) from None
        if journal.version > VERSION:
            raise StorageError(
                sentence(
                    "The recording in {folder} was made by a newer Pausa. Recover it with that version.",
                    folder=folder,
                )
            )
        if journal.version < VERSION:
            carry_over(journal)
        return journal


def carry_over(journal: Journal) -> None:
    """Turn what a journal of version 1 says into takes and an edit list."""
    journal.segments, journal.edit = carried_over(
        journal.segments, journal.taken_back, journal.markers, journal.tick_rate
    )
    journal.taken_back, journal.markers, journal.version = [], [], VERSION


def address_of(path: Path) -> str:
    """Return ``path`` as a file address: plain ASCII, whatever bytes the path holds."""
    return path.absolute().as_uri()


def path_of(address: str) -> Path:
    """Return the path that ``address_of`` has turned into an address."""
    parts = urlsplit(address)
    if os.name == "nt":
        # It brings all of HTTP and TLS, which every start would load.
        from urllib.request import url2pathname

        return Path(url2pathname((f"//{parts.netloc}" if parts.netloc else "") + parts.path))
    return Path(os.fsdecode(unquote_to_bytes(parts.path)))


class JournalledOptions(Protocol):
    """The options of a recording that its journal keeps."""

    @property
    def folder(self) -> Path: ...

    @property
    def title(self) -> str: ...

    @property
    def container(self) -> Container: ...

    @property
    def crf(self) -> int: ...

    @property
    def orientation(self) -> Orientation: ...


def new_journal(
    recording_id: str,
    options: JournalledOptions,
    created: datetime,
    camera: CameraFormat | None,
    microphone: MicrophoneFormat | None,
) -> Journal:
    """Return the journal of a recording that begins with these devices."""
    fps = camera.fps if camera else SOUND_ONLY_TICK
    orientation = options.orientation
    width, height = orientation.size(camera.width & ~1, camera.height & ~1) if camera else (0, 0)
    return Journal(
        owner=this_process(),
        recording_id=recording_id,
        title=options.title.strip(),
        created=created.isoformat(timespec="milliseconds"),
        container=options.container,
        crf=options.crf,
        fps_numerator=fps.numerator,
        fps_denominator=fps.denominator,
        width=width,
        height=height,
        matrix=camera.colours.matrix if camera else Matrix.BT601,
        rotation=orientation.rotation,
        flip=orientation.flip,
        sample_rate=microphone.sample_rate if microphone else 0,
        channels=microphone.channels if microphone else 0,
        camera=camera.device if camera else "",
        microphone=microphone.device if microphone else "",
        destination=address_of(options.folder),
        mount_point=address_of(mount_of(options.folder).point),
    )


def _ordered(marks: list[MarkRecord]) -> list[tuple[int, int, str]]:
    return sorted((mark.take, mark.tick, mark.title) for mark in marks)
