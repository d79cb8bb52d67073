"""Opens the catalogue's SQLite file, migrates it to this version, and sets a broken one aside."""

import logging
import os
import sqlite3
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pausa.core.errors import LibraryError
from pausa.core.sentences import sentence

BUSY_TIMEOUT_S: Final = 5.0
"""How long to wait for another process's write lock."""
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


def open_database(path: Path) -> Database:
    """Open or create the file and migrate it to :data:`VERSION`. Replace a broken file by an empty one.

    Raises LibraryError if the file cannot be opened or was written by a newer version.
    """
    try:
        try:
            return Database(_open(path), set_aside=None)
        except sqlite3.DatabaseError as error:
            if not _is_broken(error):
                raise
            set_aside = _set_aside(path)
            log.exception("the catalogue was broken and is now %s", set_aside)
            return Database(_open(path), set_aside)
    except (sqlite3.Error, OSError) as error:
        raise LibraryError(
            sentence(
                "The list of recordings, {file}, cannot be opened ({reason}). Your recordings are untouched. Check the folder’s permissions, and try again.",
                file=path,
                reason=(error.strerror if isinstance(error, OSError) else None) or str(error),
            )
        ) from error


class _BrokenError(sqlite3.DatabaseError):
    """SQLite's own check found damage."""


def _open(path: Path) -> sqlite3.Connection:
    """Raises sqlite3.Error, OSError, and LibraryError for a newer version."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
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
    """Switch to write-ahead logging. Retries, because SQLite does not wait for the lock at this statement."""
    deadline = time.monotonic() + BUSY_TIMEOUT_S
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
            raise LibraryError(
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


def _is_broken(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return isinstance(error, _BrokenError) or code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT)


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
