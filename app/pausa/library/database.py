"""Opens the catalogue's SQLite file and migrates it to this version.

A broken one is set aside; what can be read of it goes into a new one.
"""

import contextlib
import errno
import logging
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pausa.core.errors import LibraryError
from pausa.core.sentences import sentence
from pausa.library.entry import Entry
from pausa.library.rows import COLUMNS, entry_of, row_of
from pausa.library.salvage import salvaged_rows
from pausa.library.sqlite_file import (
    BUSY_TIMEOUT_S,
    BrokenFile,
    failure_of,
    is_broken,
    open_sqlite,
    refusal_reason,
    set_aside,
)

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
    # The message's pattern and parts, so that it can be translated; empty for a message that cannot.
    "ALTER TABLE recordings ADD COLUMN message_parts TEXT NOT NULL DEFAULT ''",
    # The kinds of device in whose place a test picture or sound was recorded.
    "ALTER TABLE recordings ADD COLUMN stood_in TEXT NOT NULL DEFAULT ''",
    # How long the picture stands still because the camera was away.
    "ALTER TABLE recordings ADD COLUMN still_ns INTEGER NOT NULL DEFAULT 0",
    # What is kept beside the file.
    "ALTER TABLE recordings ADD COLUMN takes_bytes INTEGER NOT NULL DEFAULT 0",
    # Whether the counts are those of what the file shows.
    "ALTER TABLE recordings ADD COLUMN counts_known INTEGER NOT NULL DEFAULT 1",
    # When the finished file got its place, or could not be made.
    "ALTER TABLE recordings ADD COLUMN completed TEXT",
    # What began it.
    "ALTER TABLE recordings ADD COLUMN start_reason TEXT NOT NULL DEFAULT 'user'",
)
"""One statement for each version; the first makes version 1 of an empty file."""

VERSION: Final = len(MIGRATIONS)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Database:
    """An open connection in autocommit mode, for any thread but only one at a time."""

    connection: sqlite3.Connection
    set_aside: Path | None
    """Where a broken file was moved; None if the file was whole."""
    salvaged: int = 0
    """The number of rows that were read from the broken file."""


class NewerListError(LibraryError):
    """A newer version of Pausa wrote the catalogue."""


def open_database(path: Path, *, busy_s: float = BUSY_TIMEOUT_S) -> Database:
    """Open or create the file and migrate it to :data:`VERSION`. Replace a broken one by what can be read of it.

    ``busy_s``: how long writing to it waits for another process.
    Raises LibraryError if the file cannot be opened, and NewerListError if a newer version wrote it.
    """
    try:
        try:
            return Database(_open(path, busy_s), set_aside=None)
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            aside = set_aside(path)
            log.exception("the catalogue was broken and is now %s", aside)
            connection = _open(path, busy_s)
            entries = readable_entries(aside)
            connection.execute("BEGIN IMMEDIATE")
            for entry in entries:
                store(connection, entry)
            connection.execute("COMMIT")
            return Database(connection, aside, len(entries))
    except (sqlite3.Error, OSError) as error:
        raise _not_opened(path, error) from error


def _not_opened(path: Path, error: sqlite3.Error | OSError) -> LibraryError:
    """Say what is in the way, and give the advice that helps with that."""
    cause, reason = failure_of(error), refusal_reason(error)
    match cause and cause.errno:
        case errno.ENOSPC | errno.EDQUOT:
            said = sentence(
                "The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Free some space on that disk, and try again.",
                file=path,
                reason=reason,
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            said = sentence(
                "The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Check the folder’s permissions, and try again.",
                file=path,
                reason=reason,
            )
        case _:
            said = sentence(
                "The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Try again in a moment.",
                file=path,
                reason=reason,
            )
    return LibraryError(said)


def open_in_memory() -> sqlite3.Connection:
    """Return an empty catalogue that lasts as long as its connection."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    for statement in MIGRATIONS:
        connection.execute(statement)
    return connection


def store(connection: sqlite3.Connection, entry: Entry) -> None:
    """Add the entry's row, or replace it. Raises sqlite3.Error."""
    places = ", ".join("?" * len(COLUMNS))
    values = row_of(entry)
    connection.execute(
        f"INSERT OR REPLACE INTO recordings ({', '.join(COLUMNS)}) VALUES ({places})",  # noqa: S608 - our own names
        [values[column] for column in COLUMNS],
    )


def readable_entries(path: Path) -> list[Entry]:
    """Return what can be read of a file that SQLite refuses; nothing if there is no such file."""
    with contextlib.closing(open_in_memory()) as empty:
        columns = [column["name"] for column in empty.execute("PRAGMA table_info(recordings)")]
    try:
        rows = salvaged_rows(path, columns)
    except OSError:
        return []
    return [entry for row in rows if (entry := entry_of(row)) is not None]


def _open(path: Path, busy_s: float) -> sqlite3.Connection:
    """Raises sqlite3.Error, OSError, and NewerListError."""
    return open_sqlite(
        path,
        MIGRATIONS,
        newer=lambda version: NewerListError(
            sentence(
                "The list of recordings, {file}, was written by a newer Pausa (list version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.",
                file=path,
                version=version,
                known=VERSION,
            )
        ),
        check=_demand_columns,
        busy_s=busy_s,
    )


def _demand_columns(connection: sqlite3.Connection) -> None:
    """Raises BrokenFile if the description of the table is damaged."""
    try:
        connection.execute(f"SELECT {', '.join(COLUMNS)} FROM recordings LIMIT 1").fetchone()  # noqa: S608 - our own names
    except sqlite3.OperationalError as error:
        if "no such" in str(error):
            raise BrokenFile(str(error)) from error
        raise
