"""The schedule: what is recorded by itself at a certain time. It lies in one small file, which every Pausa of this user reads."""

import errno
import itertools
import logging
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from pausa.core.durable_files import make_folder, write_atomically
from pausa.core.errors import InputError, StorageError, UnknownIdError, disk_reason
from pausa.core.events import Unsubscribe
from pausa.core.file_lock import FileLock
from pausa.core.regular_files import read_regular_file
from pausa.core.sentences import NOTHING, Sentence, sentence
from pausa.core.storable_text import storable
from pausa.core.time.local_calendar import LocalCalendar, SystemCalendar
from pausa.recording.automation.schedule_entry import (
    WEEK,
    Conflict,
    Occurrence,
    Repeats,
    ScheduleEntry,
    occurrences,
)

MOST_ENTRIES: Final = 500
FORESIGHT: Final = timedelta(days=400)
"""How far ahead conflicts are looked for: more than a year, so that both changes of the clock are in it."""
PUNCTUAL: Final = timedelta(minutes=1)
"""What was to begin so long ago may still be entered."""
_MOST_BYTES: Final = 1_000_000
_NO_CONTENT: Final = frozenset({errno.EFBIG, errno.EINVAL, errno.EISDIR})
"""How reading ends where another thing than a schedule lies there; whatever else refuses may let it be read later."""
_LOCK_S: Final = 3.0

log = logging.getLogger(__name__)


class ScheduleConflict(InputError):
    """What is to be entered is at the same time as what is there."""

    def __init__(self, conflicts: list[Conflict]) -> None:
        self.conflicts = tuple(conflicts)
        first = conflicts[0]
        super().__init__(
            sentence(
                "At that time “{other}” is scheduled ({at}). Nothing was entered.",
                other=name_of(first.other),
                at=f"{first.at:%Y-%m-%d %H:%M}",
            )
        )


class Handled(BaseModel):
    """Up to which start an entry has been dealt with: recorded, missed, or left out because somebody recorded."""

    model_config = ConfigDict(frozen=True)

    written: datetime
    moment: datetime
    """The same in UTC."""


class RunningRecord(BaseModel):
    """What is being recorded by the schedule, for the case that this Pausa dies."""

    model_config = ConfigDict(frozen=True)

    entry_id: str
    written: datetime
    end: datetime
    recording_id: str
    paused: bool = False


class ScheduleFile(BaseModel):
    """What is kept."""

    model_config = ConfigDict(frozen=True)

    entries: tuple[ScheduleEntry, ...] = ()
    handled: dict[str, Handled] = {}
    """By the id of the entry."""
    running: RunningRecord | None = None


class Schedule:
    """Any thread; blocks on its file only, which is small."""

    def __init__(self, file: Path, *, calendar: LocalCalendar | None = None) -> None:
        self._file = file
        self.calendar = calendar or SystemCalendar()
        self._lock = threading.RLock()
        self._listeners: tuple[Callable[[], None], ...] = ()
        self._seen: tuple[int, int, int] | None = None
        self._kept = ScheduleFile()
        self.problem: Sentence = NOTHING
        """Why what was scheduled is not there, or not known; empty: all is well."""

    # ── what there is ────────────────────────────────────────────────────────────────────────────────

    def entries(self) -> list[ScheduleEntry]:
        """Return all entries, the one whose turn is next first; those that are over come last."""
        now = self.calendar.now()

        def turn(entry: ScheduleEntry) -> tuple[bool, datetime]:
            coming = occurrences(entry, self.calendar, now, now + FORESIGHT)
            return (False, coming[0].start) if coming else (True, self.calendar.moment(entry.start))

        return sorted(self.kept().entries, key=turn)

    def upcoming(self, *, days: int = 14) -> list[Occurrence]:
        """Return what is to be recorded in the next days, and what is to be recorded now."""
        now = self.calendar.now()
        found = [
            one
            for entry in self.kept().entries
            for one in occurrences(entry, self.calendar, now, now + timedelta(days=days))
        ]
        return sorted(found, key=lambda one: one.start)

    def coming(self) -> dict[str, Occurrence]:
        """Return by the id of its entry what is to be recorded of it next, or now, however far away that is; of an entry that comes no more nothing."""
        now = self.calendar.now()
        found: dict[str, Occurrence] = {}
        for entry in self.kept().entries:
            until = max(now, self.calendar.moment(entry.start)) + 2 * WEEK
            for one in occurrences(entry, self.calendar, now, until):
                found.setdefault(entry.id, one)
        return found

    def conflicts(self, entry: ScheduleEntry) -> list[Conflict]:
        """Return which of the other entries ``entry`` meets, and when first; what ends when the other begins does not meet it."""
        now = self.calendar.now()
        others = [one for one in self.kept().entries if one.id != entry.id]
        at_once = occurrences(
            entry, self.calendar, now, max(now, self.calendar.moment(entry.start)) + FORESIGHT
        )
        found: dict[str, Conflict] = {}
        for mine in at_once:
            for other in others:
                for theirs in occurrences(other, self.calendar, mine.start, mine.end):
                    at = max(mine.start, theirs.start)
                    found.setdefault(other.id, Conflict(entry, other, self.calendar.local(at)))
        return sorted(found.values(), key=lambda one: one.at)

    # ── changes ──────────────────────────────────────────────────────────────────────────────────────

    def new_entry(
        self,
        *,
        start: datetime,
        length_minutes: int,
        title: str = "",
        repeats: Repeats = Repeats.ONCE,
    ) -> ScheduleEntry:
        """Return an entry that can be added. Raises InputError."""
        try:
            entry = ScheduleEntry(
                start=start, length_minutes=length_minutes, title=storable(title).strip(), repeats=repeats
            )
        except ValidationError as error:
            reason = error.errors()[0]["msg"].removeprefix("Value error, ")
            raise InputError(
                sentence("That cannot be scheduled ({reason}). Nothing was entered.", reason=reason)
            ) from None
        return entry

    def add(self, entry: ScheduleEntry, *, despite_conflicts: bool = False) -> None:
        """Enter it, in place of one with the same id. Raises ScheduleConflict, InputError if its time is over, StorageError."""
        now = self.calendar.now()
        if entry.repeats is Repeats.ONCE and self.calendar.moment(entry.start) < now - PUNCTUAL:
            raise InputError(
                sentence(
                    "{start} is over. Nothing was entered.",
                    start=f"{entry.start:%Y-%m-%d %H:%M}",
                )
            )
        with self._changing() as kept:
            if not despite_conflicts and (conflicts := self.conflicts(entry)):
                raise ScheduleConflict(conflicts)
            old = next((one for one in kept.entries if one.id == entry.id), None)
            if old is None and len(kept.entries) >= MOST_ENTRIES:
                raise InputError(sentence("The schedule is full. Remove something first."))
            handled = dict(kept.handled)
            if old is None or (old.start, old.repeats) != (entry.start, entry.repeats):
                handled[entry.id] = self._handled_before(now - PUNCTUAL)
            entries = (*(one for one in kept.entries if one.id != entry.id), entry)
            self._write(kept.model_copy(update={"entries": entries, "handled": handled}))
        self._tell()

    def remove(self, entry_id: str) -> None:
        """Remove an entry; what it records now goes on. Raises UnknownIdError, StorageError."""
        with self._changing() as kept:
            entries = tuple(one for one in kept.entries if one.id != entry_id)
            if len(entries) == len(kept.entries):
                raise UnknownIdError(sentence("Nothing with the id “{id}” is scheduled.", id=entry_id[:100]))
            handled = {key: value for key, value in kept.handled.items() if key != entry_id}
            self._write(kept.model_copy(update={"entries": entries, "handled": handled}))
        self._tell()

    def listen(self, listener: Callable[[], None]) -> Unsubscribe:
        """Call ``listener``, on any thread, when entries have changed, or what is recorded by them."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(one for one in self._listeners if one is not listener)

        return unsubscribe

    # ── for who carries it out ───────────────────────────────────────────────────────────────────────

    def kept(self) -> ScheduleFile:
        """Return what is in the file, which another Pausa may have changed."""
        with self._lock:
            if (seen := self._look_at_file()) != self._seen:
                try:
                    self._read()
                    self._seen = seen
                except OSError as error:
                    self._seen = None
                    self.problem = sentence(
                        "The schedule cannot be read from {folder} at the moment ({reason}). Nothing new of it is recorded until it can.",
                        folder=self._file.parent,
                        reason=disk_reason(error),
                    )
            return self._kept

    def has_changed(self) -> bool:
        """Tell listeners, and return True, if another Pausa has changed it."""
        with self._lock:
            changed = self._look_at_file() != self._seen
            self.kept()
        if changed:
            self._tell()
        return changed

    def mark_handled(self, occurrence: Occurrence) -> None:
        """Remember that it had its turn. Raises StorageError."""
        moment = self.calendar.moment(occurrence.written)
        self._handle(occurrence.entry.id, Handled(written=occurrence.written, moment=moment))

    def forget_future(self) -> None:
        """Take back what was dealt with at a time that has not come yet: the clock was set back. Raises StorageError."""
        now = self.calendar.now()
        ahead = [key for key, value in self.kept().handled.items() if value.moment > now + PUNCTUAL]
        for entry_id in ahead:
            self._handle(entry_id, self._handled_before(now))

    def set_running(self, running: RunningRecord | None) -> None:
        """Remember what is recorded now. Raises StorageError."""
        with self._changing() as kept:
            if kept.running != running:
                self._write(kept.model_copy(update={"running": running}))
        self._tell()

    def drop_past(self) -> None:
        """Remove entries that come no more. Raises StorageError."""
        now = self.calendar.now()
        kept = self.kept()
        for entry in kept.entries:
            is_running = kept.running is not None and kept.running.entry_id == entry.id
            over = self.calendar.moment(entry.start) + entry.length <= now
            if (
                entry.repeats is Repeats.ONCE
                and over
                and not is_running
                and self.is_handled(entry, entry.start)
            ):
                self.remove(entry.id)

    def is_handled(self, entry: ScheduleEntry, written: datetime) -> bool:
        """Whether that one had its turn, or was over when the entry was made."""
        handled = self.kept().handled.get(entry.id)
        return handled is not None and written <= handled.written

    def _handled_before(self, moment: datetime) -> Handled:
        written = self.calendar.local(moment).replace(tzinfo=None)
        return Handled(written=written, moment=moment)

    def _handle(self, entry_id: str, handled: Handled) -> None:
        with self._changing() as kept:
            if any(one.id == entry_id for one in kept.entries):
                self._write(kept.model_copy(update={"handled": {**kept.handled, entry_id: handled}}))

    # ── the file ─────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def _changing(self) -> "Iterator[ScheduleFile]":
        """Keep every other Pausa from changing it meanwhile. Raises StorageError."""
        with self._lock:
            lock = FileLock(self._file.with_suffix(".lock"))
            try:
                make_folder(self._file.parent)
                lock.take(_LOCK_S)
                self._read()
                self._seen = self._look_at_file()
                yield self._kept
            except OSError as error:
                raise StorageError(
                    sentence(
                        "The schedule cannot be kept in {folder} ({reason}). It is as it was.",
                        folder=self._file.parent,
                        reason=disk_reason(error),
                    )
                ) from None
            finally:
                lock.release()

    def _write(self, kept: ScheduleFile) -> None:
        write_atomically(self._file, kept.model_dump_json(indent=2).encode())
        self._kept, self._seen = kept, self._look_at_file()

    def _read(self) -> None:
        """Raises OSError where the disk or the system refuses for now: what was read last is kept."""
        try:
            self._kept = ScheduleFile.model_validate_json(
                read_regular_file(self._file, most_bytes=_MOST_BYTES)
            )
            self.problem = NOTHING
        except FileNotFoundError:
            self._kept = ScheduleFile()
        except OSError as error:
            if error.errno not in _NO_CONTENT:
                raise
            self._set_aside(error)
        except ValidationError as error:
            self._set_aside(error)

    def _set_aside(self, error: Exception) -> None:
        log.warning("the schedule is damaged: %s", error)
        self._kept = ScheduleFile()
        names = (self._file.with_suffix(f".damaged{number or ''}.json") for number in itertools.count())
        aside = next(name for name in names if not name.exists())
        try:
            self._file.replace(aside)
        except OSError:
            aside = self._file
        self.problem = sentence(
            "The schedule was damaged, so nothing is scheduled. What was there is kept in {file}.", file=aside
        )

    def _look_at_file(self) -> tuple[int, int, int]:
        try:
            status = os.stat(self._file)  # noqa: PTH116
        except OSError:
            return 0, 0, 0
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _tell(self) -> None:
        for listener in self._listeners:
            listener()


def name_of(entry: ScheduleEntry) -> str:
    """Return what an entry is called for people."""
    return entry.title or f"{entry.start:%H:%M}"
