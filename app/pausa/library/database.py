"""Opens the catalogue's SQLite file and migrates it to this version.

A broken one is set aside; what can be read of it goes into a new one.
"""

import contextlib
import errno
import logging
import os
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pausa.core.durable_files import make_folder
from pausa.core.errors import LibraryError, disk_reason
from pausa.core.sentences import Sentence, sentence, verbatim
from pausa.library.entry import Entry
from pausa.library.rows import COLUMNS, entry_of, row_of
from pausa.library.salvage import salvaged_rows

BUSY_TIMEOUT_S: Final = 5.0
"""How long to wait for another process's write lock."""
OPEN_TIMEOUT_S: Final = 2.0
"""The same when the file is opened, because recordings wait for that."""
RETRY_S: Final = 0.02

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
            set_aside = _set_aside(path)
            log.exception("the catalogue was broken and is now %s", set_aside)
            connection = _open(path, busy_s)
            entries = readable_entries(set_aside)
            connection.execute("BEGIN IMMEDIATE")
            for entry in entries:
                store(connection, entry)
            connection.execute("COMMIT")
            return Database(connection, set_aside, len(entries))
    except (sqlite3.Error, OSError) as error:
        raise _not_opened(path, error) from error


def refusal_reason(error: sqlite3.Error | OSError) -> Sentence:
    """Return why the file cannot be used, as a part of a sentence."""
    cause = _cause(error)
    if cause is not None and cause.errno not in (errno.ENOENT, errno.ENOTDIR):
        return disk_reason(cause)
    if isinstance(error, OSError):
        return verbatim(error.strerror or str(error))
    if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return sentence("another program is using it")
    return verbatim(str(error))


def _not_opened(path: Path, error: sqlite3.Error | OSError) -> LibraryError:
    """Say what is in the way, and give the advice that helps with that."""
    cause, reason = _cause(error), refusal_reason(error)
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


def _cause(error: sqlite3.Error | OSError) -> OSError | None:
    """Return what the disk has refused; None if it is something else, or SQLite does not tell."""
    if isinstance(error, OSError):
        return error
    code = _ERRNO.get(_code(error))
    return OSError(code, os.strerror(code)) if code else None


def _code(error: sqlite3.Error | OSError) -> int:
    """Return SQLite's primary result code; 0 if the error has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


_ERRNO: Final = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_PERM: errno.EACCES,
}
"""What SQLite's primary result codes mean for the disk."""


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


class _BrokenError(sqlite3.DatabaseError):
    """SQLite's own check found damage."""


def _open(path: Path, busy_s: float) -> sqlite3.Connection:
    """Raises sqlite3.Error, OSError, and LibraryError for a newer version."""
    make_folder(path.parent)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, timeout=OPEN_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.text_factory = _text
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise _BrokenError(verdict)
        _migrate(connection, path)
        _demand_columns(connection)
        connection.execute(f"PRAGMA busy_timeout = {round(busy_s * 1000)}")
    except UnicodeDecodeError as error:
        # Python cannot even read SQLite's message, which quotes the damage.
        connection.close()
        raise _BrokenError(str(error)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _text(content: bytes) -> str:
    """Decode a damaged text too: one that raises would hide all rows."""
    return content.decode(errors="replace")


def _demand_columns(connection: sqlite3.Connection) -> None:
    """Raises _BrokenError if the description of the table is damaged."""
    try:
        connection.execute(f"SELECT {', '.join(COLUMNS)} FROM recordings LIMIT 1").fetchone()  # noqa: S608 - our own names
    except sqlite3.OperationalError as error:
        if "no such" in str(error):
            raise _BrokenError(str(error)) from error
        raise


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging. Retries, because SQLite does not wait for the lock at this statement."""
    deadline = time.monotonic() + OPEN_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(RETRY_S)
        else:
            return


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    # Take the write lock first, so that of two processes that start together only one creates the table.
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > VERSION:
            raise NewerListError(
                sentence(
                    "The list of recordings, {file}, was written by a newer Pausa (list version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.",
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


def is_broken(error: sqlite3.DatabaseError) -> bool:
    """Return whether ``error`` says that the file's content is damaged."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, _BrokenError) or code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return True
    return "malformed" in str(error) or "unsupported file format" in str(error)


def _set_aside(path: Path) -> Path:
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
