"""The SQLite file of webhooks: for its owner alone; a broken one is set aside."""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pausa.core.errors import StorageError
from pausa.core.sentences import sentence
from pausa.library.sqlite_file import is_broken, open_sqlite, refusal_reason, set_aside

log = logging.getLogger(__name__)

_MIGRATIONS: Final = (
    """
    CREATE TABLE endpoints (
        id            TEXT PRIMARY KEY,
        name          TEXT NOT NULL,
        address       TEXT NOT NULL,
        form          TEXT NOT NULL,
        events        TEXT NOT NULL,
        secret        TEXT NOT NULL,
        enabled       INTEGER NOT NULL,
        created       REAL NOT NULL,
        changed       REAL NOT NULL,
        trouble       TEXT NOT NULL DEFAULT '',
        failing_since REAL,
        failed        REAL,
        failing_s     REAL NOT NULL DEFAULT 0
    ) STRICT
    """,
    """
    CREATE TABLE messages (
        number    INTEGER PRIMARY KEY AUTOINCREMENT,
        id        TEXT NOT NULL,
        endpoint  TEXT NOT NULL,
        recording TEXT NOT NULL,
        event     TEXT NOT NULL,
        body      BLOB NOT NULL,
        waiting   INTEGER NOT NULL,
        attempts  INTEGER NOT NULL DEFAULT 0,
        due       REAL NOT NULL,
        delay_s   REAL NOT NULL DEFAULT 0,
        UNIQUE (endpoint, id)
    ) STRICT
    """,
    "CREATE INDEX messages_waiting ON messages (endpoint, number) WHERE waiting",
    """
    CREATE TABLE attempts (
        number     INTEGER PRIMARY KEY AUTOINCREMENT,
        endpoint   TEXT NOT NULL,
        message    TEXT NOT NULL,
        recording  TEXT NOT NULL,
        event      TEXT NOT NULL,
        at         REAL NOT NULL,
        attempt    INTEGER NOT NULL,
        status     INTEGER,
        error      TEXT NOT NULL,
        duration_s REAL NOT NULL,
        next_at    REAL
    ) STRICT
    """,
    "CREATE INDEX attempts_of ON attempts (endpoint, number)",
    # What was told last of each recording: against it the list is compared when the program starts.
    """
    CREATE TABLE told (
        recording TEXT PRIMARY KEY,
        state     TEXT NOT NULL,
        completed REAL,
        at        REAL NOT NULL,
        shown     TEXT NOT NULL
    ) STRICT
    """,
    "CREATE TABLE kept (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT",
)
"""One statement for each version."""


class WebhookFile:
    """Opened when it is first needed. Any thread; every call blocks on the disk, and raises StorageError where that refuses."""

    def __init__(self, path: Path, *, on_set_aside: Callable[[Path], None] = lambda _: None) -> None:
        """``on_set_aside`` is told where a broken one is now; must return at once."""
        self._path = path
        self._on_set_aside = on_set_aside
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._closed = False
        self._version = 0

    def kept(self, name: str, make: Callable[[], bytes]) -> bytes:
        """Return what is kept under ``name``; it is made once, also by two programs at once."""
        with self.reading() as file:
            row = file.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
        if row is None:
            made = make()
            with self.changing() as file:
                file.execute("INSERT OR IGNORE INTO kept VALUES (?, ?)", (name, made))
                row = file.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
        return bytes(row["value"])

    def changed_elsewhere(self) -> bool:
        """Whether another program has written into the file since this was asked last."""
        with self.reading() as file:
            version = int(file.execute("PRAGMA data_version").fetchone()[0])
        changed, self._version = version != self._version, version
        return changed

    def close(self) -> None:
        """Let go of the file. Idempotent."""
        with self._lock:
            self._closed = True
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection, for this thread alone."""
        with self._lock:
            try:
                if self._connection is None:
                    if self._closed:
                        raise sqlite3.ProgrammingError("closed")
                    self._connection = self._opened()
                yield self._connection
            except (sqlite3.Error, OSError) as error:
                if (
                    isinstance(error, sqlite3.DatabaseError)
                    and is_broken(error)
                    and self._connection is not None
                ):
                    # It broke while it was in use: the next call sets it aside.
                    self._connection.close()
                    self._connection = None
                raise StorageError(
                    sentence(
                        "The list of webhooks, {file}, cannot be used at the moment ({reason}). Recordings are not concerned.",
                        file=self._path,
                        reason=refusal_reason(error),
                    )
                ) from error

    @contextmanager
    def changing(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        """Yield the connection, and keep all that is changed, or nothing if something is raised.

        ``durable``: what is changed is on the disk in the end, even if the power fails.
        """
        with self.reading() as file:
            file.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
            file.execute("BEGIN IMMEDIATE")
            try:
                yield file
            except BaseException:
                file.execute("ROLLBACK")
                raise
            file.execute("COMMIT")

    def _opened(self) -> sqlite3.Connection:
        try:
            return open_sqlite(self._path, _MIGRATIONS, newer=self._newer)
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            aside = set_aside(self._path)
            log.warning("the list of webhooks was broken and is now %s: %s", aside, error)
            self._on_set_aside(aside)
            return open_sqlite(self._path, _MIGRATIONS, newer=self._newer)

    def _newer(self, version: int) -> Exception:
        return StorageError(
            sentence(
                "The list of webhooks, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.",
                file=self._path,
                version=version,
                known=len(_MIGRATIONS),
            )
        )
