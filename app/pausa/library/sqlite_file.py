"""Opens SQLite files of ours: for their owner alone, with write-ahead logging, checked and migrated."""

import errno
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from pausa.core.durable_files import make_folder
from pausa.core.errors import disk_reason
from pausa.core.sentences import Sentence, sentence, verbatim

BUSY_TIMEOUT_S: Final = 5.0
"""How long to wait for another process's write lock."""
OPEN_TIMEOUT_S: Final = 2.0
"""The same when the file is opened, because recordings wait for that."""
RETRY_S: Final = 0.02


class BrokenFile(sqlite3.DatabaseError):
    """Damage was found that SQLite does not report as such."""


def open_sqlite(
    path: Path,
    migrations: Sequence[str],
    *,
    newer: Callable[[int], Exception],
    check: Callable[[sqlite3.Connection], None] = lambda _: None,
    busy_s: float = BUSY_TIMEOUT_S,
    look_through: bool = True,
) -> sqlite3.Connection:
    """Open or create the file, and bring it to the newest version: one statement for each.

    The connection is in autocommit mode, for any thread but only one at a time. ``newer``: the error for a version that
    is not known; ``check`` raises BrokenFile for damage that it finds; ``busy_s``: how long writing waits for another process;
    ``look_through``: read all of the file, to find damage before it is used.
    Raises sqlite3.Error and OSError.
    """
    make_folder(path.parent)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(path, timeout=OPEN_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.text_factory = _text
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0] if look_through else "ok"
        if verdict != "ok":
            raise BrokenFile(verdict)
        _migrate(connection, migrations, newer)
        check(connection)
        connection.execute(f"PRAGMA busy_timeout = {round(busy_s * 1000)}")
    except UnicodeDecodeError as error:
        # Python cannot even read SQLite's message, which quotes the damage.
        connection.close()
        raise BrokenFile(str(error)) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _text(content: bytes) -> str:
    """Decode a damaged text too: one that raises would hide all rows."""
    return content.decode(errors="replace")


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


def _migrate(
    connection: sqlite3.Connection, migrations: Sequence[str], newer: Callable[[int], Exception]
) -> None:
    # Take the write lock first, so that of two processes that start together only one creates the tables.
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(migrations):
            raise newer(version)
        for statement in migrations[version:]:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def is_broken(error: sqlite3.DatabaseError) -> bool:
    """Return whether ``error`` says that the file's content is damaged."""
    if isinstance(error, BrokenFile) or _code(error) in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
        return True
    return "malformed" in str(error) or "unsupported file format" in str(error)


def set_aside(path: Path) -> Path:
    """Rename a broken file, and return its new name. Raises OSError."""
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


def refusal_reason(error: sqlite3.Error | OSError) -> Sentence:
    """Return why the file cannot be used, as a part of a sentence."""
    cause = failure_of(error)
    if cause is not None and cause.errno not in (errno.ENOENT, errno.ENOTDIR):
        return disk_reason(cause)
    if isinstance(error, OSError):
        return verbatim(error.strerror or str(error))
    if _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return sentence("another program is using it")
    return verbatim(str(error))


def failure_of(error: sqlite3.Error | OSError) -> OSError | None:
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
