"""Looks for finished files: those that were moved, and those that the list does not know.

A file tells its recording by the id in its comment; one of an early version, which has none, by its size and time.
Links, pipes and devices are passed over, and so is everything hidden.
"""

import hashlib
import logging
import os
import re
import stat
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from pausa.core.errors import MediaError
from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.media.media_tags import SUFFIXES, MediaTags, read_tags

DEPTH: Final = 4
"""Folders within folders that are looked into."""
MOST_FILES: Final = 20_000
_SAME_SECOND: Final = 2.0
_JOIN: Final = re.compile(r"Segment \d+")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """What a scan has found."""

    moved: tuple[Entry, ...]
    """Entries of the list whose files lie elsewhere now, or were finished without the list hearing of it, with their paths."""
    unknown: tuple[Entry, ...]
    """Entries for recordings that the list does not have, newest first."""


class FolderScan:
    """Remembers what it has read, so that a further scan reads only what has changed. One thread at a time."""

    def __init__(self, ffmpeg: Path) -> None:
        self._ffmpeg = ffmpeg
        self._read: dict[tuple[Path, int, int], MediaTags | None] = {}

    def look(
        self, folders: Iterable[Path], entries: Collection[Entry], *, since: datetime | None = None
    ) -> Found:
        """Compare the files below ``folders`` with the list. Blocks; reads the head of each file that is not in it.

        ``since``: only files that were changed later.
        """
        since_s = since.timestamp() if since is not None else float("-inf")
        known = {entry.path for entry in entries if entry.path is not None}
        by_id = {entry.id: entry for entry in entries}
        missing = {entry.id: entry for entry in entries if is_missing(entry)}
        moved: dict[str, Entry] = {}
        unknown: dict[str, Entry] = {}
        for file, status in files_below(folders):
            if file in known or status.st_mtime < since_s:
                continue
            tags = self._tags(file, status)
            if tags is None or not tags.is_ours:
                continue
            entry = by_id.get(tags.recording_id) or _same(missing.values(), tags, status)
            if entry is None:
                made = _entry_of_file(file, status, tags)
                if made.id not in by_id:
                    unknown.setdefault(made.id, made)
            elif _is_unheard_of(entry):
                moved.setdefault(entry.id, replace(_entry_of_file(file, status, tags), title=entry.title))
            elif entry.id in missing:
                moved.setdefault(
                    entry.id, replace(entry, path=file, folder=file.parent, size_bytes=status.st_size)
                )
        newest_first = sorted(unknown.values(), key=lambda entry: entry.created, reverse=True)
        return Found(tuple(moved.values()), tuple(newest_first))

    def _tags(self, file: Path, status: os.stat_result) -> MediaTags | None:
        key = (file, status.st_size, status.st_mtime_ns)
        if key not in self._read:
            try:
                self._read[key] = read_tags(self._ffmpeg, file)
            except (MediaError, OSError) as error:
                log.info("passed over in the scan: %s", error)
                self._read[key] = None
        return self._read[key]


def is_missing(entry: Entry) -> bool:
    """Whether the entry has a finished file, and it is not in its place. May wait for the disk."""
    if entry.state is not State.READY or entry.path is None:
        return False
    try:
        return not stat.S_ISREG(entry.path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except (OSError, ValueError):
        return False  # it may be there: nobody can say


def _is_unheard_of(entry: Entry) -> bool:
    """Whether a finished file of the entry is news: the list could not be written, or its process died, before it heard."""
    match entry.state:
        case State.READY:
            return False
        case State.FAILED:
            return not os.path.lexists(entry.folder)  # else it can be finished again
        case _:
            return True


def is_file_of(entry: Entry, tags: MediaTags, size_bytes: int) -> bool:
    """Whether a file with these tags is the one that the recording was saved as."""
    if tags.recording_id:
        return tags.recording_id == entry.id
    return tags.is_ours and (size_bytes == entry.size_bytes or _is_close(tags, entry))


def files_below(folders: Iterable[Path]) -> Iterator[tuple[Path, os.stat_result]]:
    """Yield the media files in and below ``folders``, and what the system says of each."""
    left = MOST_FILES
    seen: set[tuple[int, int]] = set()
    waiting = [(folder, DEPTH) for folder in dict.fromkeys(folders)]
    while waiting:
        folder, depth = waiting.pop(0)
        try:
            inside = sorted(os.scandir(folder), key=lambda one: one.name)
        except (OSError, ValueError):
            continue
        for one in inside:
            if one.name.startswith("."):
                continue
            try:
                status = one.stat(follow_symlinks=False)
            except OSError:
                continue
            if stat.S_ISDIR(status.st_mode) and depth > 0:
                waiting.append((Path(one.path), depth - 1))
            # An empty file keeps the name of one that is being finished.
            if not stat.S_ISREG(status.st_mode) or not status.st_size:
                continue
            if os.path.splitext(one.name)[1].lower() not in SUFFIXES:  # noqa: PTH122 - tens of thousands of names
                continue
            if (status.st_dev, status.st_ino) in seen and status.st_ino:
                continue
            seen.add((status.st_dev, status.st_ino))
            left -= 1
            if left < 0:
                log.warning("more than %d files: the rest is not looked at", MOST_FILES)
                return
            yield Path(one.path), status


def _same(missing: Iterable[Entry], tags: MediaTags, status: os.stat_result) -> Entry | None:
    """Return the missing entry that a file without an id belongs to."""
    if tags.recording_id:
        return None
    for entry in missing:
        if status.st_size == entry.size_bytes and (tags.created is None or _is_close(tags, entry)):
            return entry
    return None


def _is_close(tags: MediaTags, entry: Entry) -> bool:
    return (
        tags.created is not None
        and abs(tags.created.timestamp() - entry.created.timestamp()) < _SAME_SECOND
        and abs(tags.duration_ns - entry.duration_ns) < _SAME_SECOND * 1e9
    )


def _entry_of_file(file: Path, status: os.stat_result, tags: MediaTags) -> Entry:
    """Make the entry that the list would have of ``file``, as far as its tags say it."""
    created = tags.created or datetime.fromtimestamp(status.st_mtime, UTC).astimezone()
    # The first chapter begins where the file does: Matroska rounds to milliseconds and may begin a little after 0.
    starts = [0, *(begin_ns for begin_ns, title in tags.chapters[1:] if _JOIN.fullmatch(title))]
    ends = [*starts[1:], max(tags.duration_ns, starts[-1])]
    return Entry(
        id=tags.recording_id or _made_id(created, status),
        title=tags.title,
        state=State.READY,
        created=created,
        duration_ns=tags.duration_ns,
        size_bytes=status.st_size,
        path=file,
        folder=file.parent,
        width=tags.width,
        height=tags.height,
        segments=tuple(
            SegmentSummary(index=index, duration_ns=max(0, end_ns - start_ns), pause_before_ns=0)
            for index, (start_ns, end_ns) in enumerate(zip(starts, ends, strict=True), start=1)
        ),
        markers=tuple(
            MarkerSummary(title=title, recorded_ns=begin_ns)
            for begin_ns, title in tags.chapters
            if not _JOIN.fullmatch(title)
        ),
        samples=tags.duration_ns * 48 // 1_000_000 if tags.has_sound else 0,
        stop_reason="user",
    )


def _made_id(created: datetime, status: os.stat_result) -> str:
    """Return an id that the same file always gets, wherever it lies."""
    digest = hashlib.sha256(f"{created.timestamp()} {status.st_size}".encode()).hexdigest()
    return f"{created:%Y%m%d-%H%M%S}-{digest[:6]}"
