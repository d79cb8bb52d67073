"""The full-text index of everything that was said: one row for each line.

It is made of the transcripts alone and can be made again at any time, so it has a file of its own, and a damaged one is
thrown away. The number of a row says when it was said: newer lines have higher ones, whenever they were written.
"""

import logging
import re
import sqlite3
import time
from array import array
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Final

from pausa.core.durable_files import remove_if_there
from pausa.core.errors import LibraryError
from pausa.core.sentences import sentence
from pausa.core.words.word import ShownLine
from pausa.core.words.written_text import placed
from pausa.library.sqlite_file import BUSY_TIMEOUT_S, is_broken, open_sqlite
from pausa.library.words.word_query import WordQuery, index_text

MIGRATIONS: Final = (
    "CREATE TABLE transcripts (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, revision TEXT NOT NULL) STRICT",
    """
    CREATE TABLE lines (
        number    INTEGER PRIMARY KEY,
        start_ns  INTEGER NOT NULL,
        end_ns    INTEGER NOT NULL,
        utterance INTEGER NOT NULL,
        text      TEXT NOT NULL
    ) STRICT
    """,
    # Tokens come without case and accents, divided by spaces; all that is not ASCII is part of one.
    "CREATE VIRTUAL TABLE said USING fts5(tokens, prefix = '1 2 3', columnsize = 0, tokenize = 'ascii')",
    "ALTER TABLE lines ADD COLUMN words BLOB NOT NULL DEFAULT x''",
    # What has no places of its words is made again.
    "DELETE FROM said",
    "DELETE FROM lines",
    "DELETE FROM transcripts",
)
_MS: Final = 1_000_000
_MOST: Final = 65_535
_LINE_BITS: Final = 20
"""A transcript has room for a million lines."""
LOOKED_AT: Final = 300
"""So many of the newest lines that answer a query are compared; more would take longer than people wait for."""
_BEGUN = re.compile(r"\d{8}-\d{6}")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """A line in which something was found."""

    recording_id: str
    start_ns: int
    """On the clock of the recording's file, as it is now."""
    end_ns: int
    utterance: int
    """The number of the utterance of which the line is."""
    text: str
    ranges: tuple[tuple[int, int], ...]
    """Where in the text, as its first character and the one after the last."""
    found_ns: int
    """When the first word that was found begins, on the same clock."""


class WordIndex:
    """One connection to the file; of one thread at a time."""

    def __init__(self, path: Path, *, busy_s: float = BUSY_TIMEOUT_S) -> None:
        """Open or create the file. Raises sqlite3.Error and OSError."""
        self._connection = open_sqlite(path, MIGRATIONS, newer=_NewerIndex, busy_s=busy_s, look_through=False)
        self._path = path
        self._file = _file_of(path)

    def is_current(self) -> bool:
        """Whether its file is still the one in that place: another program may have made a new one."""
        return self._file == _file_of(self._path)

    @classmethod
    def opened(cls, path: Path, *, busy_s: float = BUSY_TIMEOUT_S) -> "WordIndex":
        """Open it, or make a new one in the place of one that cannot be used. Raises sqlite3.Error and OSError."""
        try:
            return cls(path, busy_s=busy_s)
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            log.warning("the index of words was broken and is made again: %s", error)
            throw_away(path)
            return cls(path, busy_s=busy_s)

    def revisions(self) -> dict[str, str]:
        """Return which transcripts are in it. Raises sqlite3.Error."""
        rows = self._connection.execute("SELECT id, revision FROM transcripts")
        return {row["id"]: row["revision"] for row in rows}

    def put(self, recording_id: str, revision: str, lines: Iterable[ShownLine]) -> None:
        """Keep these lines in the place of those that it had of a recording. Raises sqlite3.Error."""
        texts = [
            (line.start_ns, line.end_ns, line.utterance, line.text, _places(line))
            for line in islice(lines, 1 << _LINE_BITS)
        ]
        indexed = [index_text(text) for _, _, _, text, _ in texts]
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            place = self._remove(recording_id)
            if place is None:
                place = self._free_place(recording_id)
            self._connection.execute(
                "INSERT INTO transcripts VALUES (?, ?, ?)", (place, recording_id, revision)
            )
            first = place << _LINE_BITS
            self._connection.executemany(
                "INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?)",
                ((first + at, *one) for at, one in enumerate(texts)),
            )
            self._connection.executemany(
                "INSERT INTO said (rowid, tokens) VALUES (?, ?)",
                ((first + at, one) for at, one in enumerate(indexed)),
            )
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def remove(self, recording_id: str) -> None:
        """Raises sqlite3.Error."""
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            self._remove(recording_id)
        except BaseException:
            self._connection.execute("ROLLBACK")
            raise
        self._connection.execute("COMMIT")

    def search(self, query: WordQuery, limit: int) -> list[FoundPassage]:
        """Return the best answers, and of equally good ones the newest first. Raises sqlite3.Error."""
        if not query.terms or limit < 1:
            return []
        rows = self._connection.execute(
            "SELECT number, start_ns, end_ns, utterance, text, words FROM said JOIN lines ON number = said.rowid"
            " WHERE said MATCH ? ORDER BY said.rowid DESC LIMIT ?",
            (query.as_match(), max(LOOKED_AT, limit)),
        ).fetchall()
        found = [(answer, row) for row in rows if (answer := query.rank(row["text"])) is not None]
        found.sort(key=lambda one: -one[0][0])
        names = self._names({row["number"] >> _LINE_BITS for _, row in found[:limit]})
        return [
            FoundPassage(
                names[place],
                row["start_ns"],
                row["end_ns"],
                row["utterance"],
                row["text"],
                answer[1],
                row["start_ns"] + _found_after_ns(row["words"], answer[1]),
            )
            for answer, row in found[:limit]
            if (place := row["number"] >> _LINE_BITS) in names
        ]

    def close(self) -> None:
        self._connection.close()

    def _remove(self, recording_id: str) -> int | None:
        row = self._connection.execute(
            "SELECT place FROM transcripts WHERE id = ?", (recording_id,)
        ).fetchone()
        if row is None:
            return None
        place = int(row["place"])
        room = (place << _LINE_BITS, ((place + 1) << _LINE_BITS) - 1)
        self._connection.execute("DELETE FROM said WHERE rowid BETWEEN ? AND ?", room)
        self._connection.execute("DELETE FROM lines WHERE number BETWEEN ? AND ?", room)
        self._connection.execute("DELETE FROM transcripts WHERE place = ?", (place,))
        return place

    def _free_place(self, recording_id: str) -> int:
        place = _second_of(recording_id)
        while self._connection.execute("SELECT 1 FROM transcripts WHERE place = ?", (place,)).fetchone():
            place += 1
        return place

    def _names(self, places: set[int]) -> dict[int, str]:
        marks = ", ".join("?" * len(places))
        rows = self._connection.execute(
            f"SELECT place, id FROM transcripts WHERE place IN ({marks})",  # noqa: S608 - only question marks
            [*places],
        )
        return {row["place"]: row["id"] for row in rows}


def _places(line: ShownLine) -> bytes:
    """Return where in the line's text each word begins, and when after the line, in milliseconds."""
    _, begins = placed(word.text for word in line)
    pairs = zip(begins, (word.start_ns for word in line), strict=True)
    numbers = array("H")
    for at, start_ns in pairs:
        after_ms = (start_ns - line.start_ns) // _MS
        numbers.extend((min(at, _MOST), min(max(after_ms, 0), _MOST)))
    return numbers.tobytes()


def _found_after_ns(places: bytes, ranges: tuple[tuple[int, int], ...]) -> int:
    """Return how long after its line the first word begins that lies in one of the ranges of its text."""
    numbers = array("H")
    numbers.frombytes(places[: len(places) // 4 * 4])
    first = min((begin for begin, _ in ranges), default=0)
    word = bisect_right(numbers[::2], first) - 1
    return int(numbers[2 * word + 1]) * _MS if word >= 0 else 0


class _NewerIndex(sqlite3.DatabaseError):
    """A newer Pausa has made it."""


def _file_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def throw_away(path: Path) -> None:
    """Remove the file of an index. Raises OSError."""
    for companion in ("-wal", "-shm", ""):
        remove_if_there(path.with_name(path.name + companion))


def without_fts(error: sqlite3.Error) -> LibraryError | None:
    """Return the error to tell where SQLite was built without full-text search; None: it is another one."""
    if "no such module: fts5" not in str(error):
        return None
    return LibraryError(
        sentence(
            "Words cannot be searched, because this computer’s SQLite has no full-text search (FTS5). They are kept and can be read."
        )
    )


def _second_of(recording_id: str) -> int:
    """Return when it was recorded, by its id; now, if that does not tell."""
    if found := _BEGUN.match(recording_id):
        try:
            return max(0, int(datetime.strptime(found[0] + "+0000", "%Y%m%d-%H%M%S%z").timestamp()))
        except ValueError:
            pass
    return int(time.time())
