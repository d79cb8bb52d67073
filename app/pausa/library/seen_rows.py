"""What was last seen of the catalogue's rows, to find those that other processes have written since."""

import sqlite3
import time
from dataclasses import dataclass
from typing import Final

from pausa.library.entry import Entry
from pausa.library.rows import entry_of

LOOK_EVERY_S: Final = 1.0
_REST: Final = 20
"""A look that took long is followed by a rest that is this many times as long: ten thousand rows must not cost a core."""


@dataclass(frozen=True, slots=True)
class WrittenElsewhere:
    """What other processes have changed of the list."""

    entries: tuple[Entry, ...]
    """As they are now."""
    removed: tuple[str, ...]
    """The ids of those that are in the list no more."""


class SeenRows:
    """Compares the rows only if SQLite says that somebody else has written; what we write ourselves is to be noted."""

    def __init__(self, connection: sqlite3.Connection, every_s: float = LOOK_EVERY_S) -> None:
        """See all rows as they are. Raises sqlite3.Error."""
        self._every_s = every_s
        self._connection = connection
        self._version = _version_of(connection)
        rows = connection.execute("SELECT * FROM recordings")
        self._seen: dict[str, int] = {row["id"]: hash(tuple(row)) for row in rows}
        self._due_s = time.monotonic() + every_s

    @property
    def is_due(self) -> bool:
        """Whether it is time to look again."""
        return time.monotonic() >= self._due_s

    def look(self, connection: sqlite3.Connection) -> WrittenElsewhere | None:
        """Return what others have written since the last look; None: nothing. Raises sqlite3.Error."""
        began_s = time.monotonic()
        self._due_s = began_s + self._every_s
        version = _version_of(connection)
        if version == self._version and connection is self._connection:
            return None
        found = self._compare(connection)
        self._version, self._connection = version, connection
        now_s = time.monotonic()
        self._due_s = now_s + max(self._every_s, _REST * (now_s - began_s))
        return found if found.entries or found.removed else None

    def note(self, connection: sqlite3.Connection, recording_id: str) -> None:
        """Take this row as seen: we have just written or removed it. Raises sqlite3.Error."""
        row = connection.execute("SELECT * FROM recordings WHERE id = ?", (recording_id,)).fetchone()
        if row is None:
            self._seen.pop(recording_id, None)
        else:
            self._seen[recording_id] = hash(tuple(row))

    def _compare(self, connection: sqlite3.Connection) -> WrittenElsewhere:
        seen: dict[str, int] = {}
        entries: list[Entry] = []
        for row in connection.execute("SELECT * FROM recordings"):
            recording_id = row["id"]
            seen[recording_id] = hash(tuple(row))
            if seen[recording_id] != self._seen.get(recording_id) and (entry := entry_of(row)) is not None:
                entries.append(entry)
        removed = tuple(self._seen.keys() - seen.keys())
        self._seen = seen
        return WrittenElsewhere(tuple(entries), removed)


def _version_of(connection: sqlite3.Connection) -> int:
    """Return a number that changes when another connection writes."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])
