"""The catalogue: every recording that was made, in one SQLite file.

Events come on the engine's threads and must not wait for a disk, so they are queued and a thread of the
catalogue's own writes them. Whoever reads first writes what is queued: what was heard is always seen.
"""

import logging
import os
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from pausa.core.errors import LibraryError, StorageError
from pausa.core.events import (
    Event,
    RecordingDiscarded,
    RecordingFailed,
    RecordingProgressed,
    RecordingReady,
)
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.library.entry import Entry, Notes, entry_after
from pausa.library.file_names import DEFAULT_PATTERN, file_name, free_path
from pausa.library.rows import COLUMNS, entry_of, row_of, storable

__all__ = ["Catalogue", "Entry"]

PATIENCE_S = 5.0
"""With another Pausa that writes just now."""
LOOK_S = 0.02

MIGRATIONS: Final = (
    """
    CREATE TABLE recordings (
        id              TEXT PRIMARY KEY,
        title           TEXT NOT NULL,
        state           TEXT NOT NULL,
        created         TEXT NOT NULL,
        started         TEXT,
        stopped         TEXT,
        duration_ns     INTEGER NOT NULL,
        size_bytes      INTEGER NOT NULL,
        path            BLOB,
        folder          BLOB NOT NULL,
        width           INTEGER NOT NULL,
        height          INTEGER NOT NULL,
        segments        TEXT NOT NULL,
        markers         TEXT NOT NULL,
        frames          INTEGER NOT NULL,
        frames_repeated INTEGER NOT NULL,
        frames_lost     INTEGER NOT NULL,
        samples         INTEGER NOT NULL,
        samples_missing INTEGER NOT NULL,
        stop_reason     TEXT NOT NULL,
        message         TEXT NOT NULL,
        recovered       INTEGER NOT NULL
    ) STRICT
    """,
    # What the message is made of, so that it can be shown in the language of the day; empty: it is shown as it stands.
    "ALTER TABLE recordings ADD COLUMN message_parts TEXT NOT NULL DEFAULT ''",
)
"""One statement a version: the first leads from an empty file to version 1."""

VERSION: Final = len(MIGRATIONS)
RETRY_S: Final = 2.0
"""A full disk or another process in the way: what could not be written is tried again this much later."""

log = logging.getLogger(__name__)


class Catalogue:
    """The list of recordings. Any thread may call it; each call waits for the file, so keep Qt's thread away."""

    def __init__(self, path: Path) -> None:
        """Open or create. Raises LibraryError where the file cannot be opened or is of a newer Pausa."""
        self._path = path
        self.set_aside: Path | None = None
        """Where a broken catalogue was put at opening; None when all was well."""
        self._connection = self._opened()
        self._lock = threading.RLock()
        self._pending: deque[Event] = deque()
        self._progress: dict[str, RecordingProgressed] = {}
        self._notes: dict[str, Notes] = {}
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._write_pending, name="catalogue", daemon=True)
        self._thread.start()

    def on_event(self, event: Event) -> None:
        """Keep the entries up to date. Returns at once."""
        if event.recording_id is None:
            return
        if isinstance(
            event, RecordingProgressed
        ):  # too many to write; the next change of state takes it along
            self._progress[event.recording_id] = event
            return
        self._pending.append(event)
        self._wake.set()

    def folders(self) -> list[Path]:
        """The folders of finished files that recordings lie in, or were to lie in."""
        # A failed recording's folder is its own, below the work folder beside the finished files.
        found = (
            entry.folder.parent.parent if entry.state is State.FAILED else entry.folder
            for entry in self.entries()
        )
        return list(dict.fromkeys(found))

    def entries(self) -> list[Entry]:
        """All of them, newest first."""
        with self._reading():
            rows = self._connection.execute("SELECT * FROM recordings").fetchall()
        entries = [entry for row in rows if (entry := entry_of(row)) is not None]
        return sorted(entries, key=lambda entry: entry.created, reverse=True)

    def entry(self, recording_id: str) -> Entry:
        """One of them by its id, or by the beginning or end of its id where only one fits. Raises LibraryError."""
        with self._reading():
            entry = self._stored(recording_id)
            if entry is not None:
                return entry
            part = storable(recording_id)
            rows = self._connection.execute(
                "SELECT * FROM recordings WHERE substr(id, 1, :length) = :part OR substr(id, -:length) = :part LIMIT 2",
                {"length": len(part), "part": part},
            ).fetchall()
        if not recording_id or not rows:
            raise LibraryError(
                sentence(
                    "There is no recording “{id}” in the list; “pausa list” shows their ids.",
                    id=recording_id,
                )
            )
        if len(rows) > 1:
            raise LibraryError(
                sentence("More than one recording has “{id}” in its id; write more of it.", id=recording_id)
            )
        entry = entry_of(rows[0])
        if entry is None:
            raise LibraryError(
                sentence(
                    "What the list says of the recording “{id}” cannot be read; its file is untouched.",
                    id=recording_id,
                )
            )
        return entry

    def rename(self, recording_id: str, title: str) -> Entry:
        """Give it another title, and its file the name that goes with it. Raises LibraryError, StorageError."""
        with self._reading():
            entry = self.entry(recording_id)
            renamed = replace(entry, title=storable(title).strip())
            if entry.path is not None and entry.path.exists():
                path = _rename_file(entry.path, file_name(DEFAULT_PATTERN, renamed.title, entry.created))
                renamed = replace(renamed, path=path)
            try:
                self._store(renamed)
            except sqlite3.Error:
                if entry.path is not None and renamed.path is not None:
                    renamed.path.rename(entry.path)
                raise
            return renamed

    def remove(self, recording_id: str) -> Entry:
        """Take it off the list; the file stays where it is. The entry that is handed back can be restored."""
        with self._reading():
            entry = self.entry(recording_id)
            self._connection.execute("DELETE FROM recordings WHERE id = ?", (entry.id,))
            return entry

    def restore(self, entry: Entry) -> None:
        """Put back what ``remove`` took off the list."""
        with self._reading():
            self._store(entry)

    def close(self) -> None:
        """Write what is queued and let go of the file; idempotent."""
        with self._lock:
            if self._closing:
                return
            self._closing = True
        self._wake.set()
        self._thread.join()
        with self._lock:
            self._settle()
            if self._pending:
                log.error("%d events could not be written to the catalogue", len(self._pending))
            self._connection.close()

    # ── Events ───────────────────────────────────────────────────────────────────────────────────────

    def _write_pending(self) -> None:
        while not self._closing:
            self._wake.wait(RETRY_S if self._pending else None)
            self._wake.clear()
            with self._lock:
                self._settle()

    def _settle(self) -> None:
        """Write what is queued, in order. What the disk refuses stays queued."""
        while self._pending:
            event = self._pending[0]
            try:
                self._write(event)
            except sqlite3.OperationalError as error:
                log.warning("the catalogue cannot be written now: %s", error)
                return
            except Exception:
                log.exception("an event did not get into the catalogue: %r", event)
            self._pending.popleft()

    def _write(self, event: Event) -> None:
        recording_id = event.recording_id
        assert recording_id is not None
        notes = self._notes.setdefault(recording_id, Notes())
        notes.progress = self._progress.get(recording_id)
        before = self._stored(recording_id)
        after = entry_after(before, event, notes)
        if after is None:
            self._connection.execute("DELETE FROM recordings WHERE id = ?", (storable(recording_id),))
        elif after != before:
            self._store(after)
        if after is None or isinstance(event, RecordingReady | RecordingFailed | RecordingDiscarded):
            del self._notes[recording_id]
            self._progress.pop(recording_id, None)

    # ── The file ─────────────────────────────────────────────────────────────────────────────────────

    def _opened(self) -> sqlite3.Connection:
        try:
            try:
                return _open(self._path)
            except sqlite3.DatabaseError as error:
                if not _is_broken(error):
                    raise
                self.set_aside = _put_aside(self._path)
                log.exception("the catalogue was broken and is now %s", self.set_aside)
                return _open(self._path)
        except (sqlite3.Error, OSError) as error:
            raise LibraryError(
                sentence(
                    "The list of recordings, {file}, cannot be opened ({reason}); "
                    "the recordings themselves are untouched. Check that folder and try again.",
                    file=self._path,
                    reason=_reason(error),
                )
            ) from error

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """The lock, with everything written that was heard, and the database's errors as LibraryError."""
        with self._lock:
            self._settle()
            try:
                yield
            except sqlite3.Error as error:
                raise LibraryError(
                    sentence(
                        "The list of recordings, {file}, cannot be used now ({reason}); "
                        "the recordings themselves are untouched. Start Pausa again.",
                        file=self._path,
                        reason=_reason(error),
                    )
                ) from error

    def _stored(self, recording_id: str) -> Entry | None:
        row = self._connection.execute(
            "SELECT * FROM recordings WHERE id = ?", (storable(recording_id),)
        ).fetchone()
        return entry_of(row) if row else None

    def _store(self, entry: Entry) -> None:
        places = ", ".join("?" * len(COLUMNS))
        values = row_of(entry)
        self._connection.execute(
            f"INSERT OR REPLACE INTO recordings ({', '.join(COLUMNS)}) VALUES ({places})",  # noqa: S608 - our own names
            [values[column] for column in COLUMNS],
        )


class _BrokenError(sqlite3.DatabaseError):
    """SQLite's own check has found something."""


def _open(path: Path) -> sqlite3.Connection:
    """Raises sqlite3.Error, OSError, and LibraryError for a newer version."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, timeout=PATIENCE_S, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise _BrokenError(verdict)
        _migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """SQLite does not wait for its lock here: two processes that start together would see each other and give up."""
    deadline = time.monotonic() + PATIENCE_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(LOOK_S)
        else:
            return


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    # The write lock first: two processes that start together must not both create the table.
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise LibraryError(
                sentence(
                    "The list of recordings, {file}, was made by a newer Pausa (version {version}; this one knows {known}); "
                    "nothing was changed. Install the newer Pausa again.",
                    file=path,
                    version=version,
                    known=VERSION,
                )
            )
        for statement in MIGRATIONS[version:]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {VERSION}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _is_broken(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, _BrokenError) or code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


def _put_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.name}.broken")
    number = 2
    while aside.exists():
        aside = path.with_name(f"{path.name}.broken-{number}")
        number += 1
    for companion in ("-wal", "-shm", ""):
        source = path.with_name(path.name + companion)
        if source.exists():
            source.rename(aside.with_name(aside.name + companion))
    return aside


def _rename_file(path: Path, name: str) -> Path:
    """Raises StorageError; then nothing has changed."""
    wanted = path.with_name(name + path.suffix)
    try:
        if wanted.name == path.name:
            return path
        if wanted.exists() and wanted.samefile(
            path
        ):  # only the case of letters differs, where case does not count
            return path.rename(wanted)
        free = free_path(path.parent, name, path.suffix)
        try:
            return path.replace(free)
        except OSError:
            free.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise StorageError(
            sentence(
                "{file} cannot be renamed ({reason}); it keeps its name. Close the programs that use it and try again.",
                file=path.name,
                reason=_reason(error),
            )
        ) from error


def _reason(error: sqlite3.Error | OSError) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
