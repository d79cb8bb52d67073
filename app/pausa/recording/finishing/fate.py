"""An unfinished recording as it lies on the disk: its journal, and who works on it."""

import contextlib
import logging
import os
import time
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from pausa.core.errors import PausaError, StorageError
from pausa.core.events import OwnedElsewhere
from pausa.core.sentences import sentence
from pausa.recording.workspace.folder import index_of, segment_files
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import SegmentRecord
from pausa.recording.workspace.kept_folder import recording_id_of
from pausa.recording.workspace.lock import FILE_NAME as LOCK_NAME
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.workspace.owner import Life, Owner, this_process

log = logging.getLogger(__name__)


class Fate(StrEnum):
    """What became of a work folder."""

    RECOVERED = "recovered"
    EMPTY = "empty"
    """Nothing had been recorded; the folder is gone."""
    ALIVE = "alive"
    """Another Pausa on this computer records or finishes it."""
    ELSEWHERE = "elsewhere"
    """It belongs to another computer."""
    KEPT = "kept"
    """It could not be finished, and is as it was."""


def fate_now(folder: Path) -> Fate | None:
    """Tell who works on the unfinished recording in ``folder``, without changing anything; KEPT: nobody. None: it is not there."""
    if not os.path.lexists(folder):
        return None
    try:
        owner = journal_of(folder).owner or Owner()
    except PausaError:
        return Fate.KEPT
    match owner.life():
        case Life.LIVES:
            return Fate.ALIVE
        case Life.ELSEWHERE:
            return Fate.ELSEWHERE
        case Life.GONE:
            return Fate.KEPT
        case Life.UNKNOWN:
            return Fate.ALIVE if _is_locked(folder) else Fate.KEPT


def is_worked_on_elsewhere(folder: Path) -> bool:
    """Return whether another process than this records or finishes what is in ``folder``, without changing anything."""
    if fate_now(folder) not in (Fate.ALIVE, Fate.ELSEWHERE):
        return False
    try:
        owner = journal_of(folder).owner
    except PausaError:
        return False
    return owner is None or not owner.is_process(this_process())


def _is_locked(folder: Path) -> bool:
    if not (folder / LOCK_NAME).exists():
        return False
    lock = FolderLock(folder)
    try:
        return not lock.take()
    except OSError:
        return False
    finally:
        lock.release()


def owned_elsewhere(
    folder: Path, journal: Journal, owner: Owner, *, destination: Path | None = None, asked: bool = False
) -> OwnedElsewhere:
    """Say that the recording in ``folder`` was left to another computer."""
    last_change = datetime.fromtimestamp(last_change_s(folder)).astimezone()
    return OwnedElsewhere(
        recording_id=journal.recording_id,
        monotonic_ns=time.monotonic_ns(),
        message=sentence(
            "The recording in {folder} belongs to the computer {computer}, which may still be working on it, so it was left alone.",
            folder=folder,
            computer=owner.computer or "?",
        ),
        title=journal.title,
        folder=folder,
        destination=destination,
        computer=owner.computer,
        last_change=last_change.isoformat(timespec="seconds"),
        asked=asked,
    )


def journal_of(folder: Path) -> Journal:
    """Return the journal, or the one before it if that is damaged, with the segments that only the files know. Raises StorageError."""
    try:
        journal = Journal.load(folder)
    except StorageError as damaged:
        try:
            journal = Journal.load_older(folder)
        except StorageError:
            raise damaged from None
        _add_unknown_segments(journal, folder)
        log.warning("the journal in %s is damaged; the one before it is used", folder)
    if journal.recording_id != recording_id_of(folder):
        raise StorageError(
            sentence(
                "The journal in {folder} is that of another recording. Nothing was changed.", folder=folder
            )
        )
    return journal


def _add_unknown_segments(journal: Journal, folder: Path) -> None:
    known = {record.index for record in journal.segments}
    for index in sorted({index_of(path) for path in segment_files(folder)} - known):
        begin_ns = max((record.end_ns or record.begin_ns for record in journal.segments), default=0)
        sound = f"{index:04}.s16" if journal.has_sound else None
        journal.segments.append(SegmentRecord(index=index, begin_ns=begin_ns, sound=sound))


def last_change_s(folder: Path) -> float:
    newest_s = 0.0
    # Whoever only looks may make the lock's file.
    for one in [one for one in folder.iterdir() if one.name != LOCK_NAME] or [folder]:
        with contextlib.suppress(OSError):
            newest_s = max(newest_s, one.lstat().st_mtime)
    return newest_s
