"""What remote faces remember beside the recordings: the meeting or the metadata that a client has named.

It is kept in a small database that only its owner can read, so that a client finds it again after a restart. What
cannot be kept there is remembered until the program ends.
"""

import contextlib
import json
import logging
import os
import sqlite3
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict

from pausa.core.durable_files import make_folder
from pausa.core.events import EntryRemoved, Event, RecordingDiscarded, StartDisarmed

log = logging.getLogger(__name__)

MOST_RECORDINGS: Final = 5000
MOST_CHANGES: Final = 200
FILE_NAME: Final = "faces.sqlite"

_BUSY_S: Final = 2.0
_TABLES: Final = (
    "CREATE TABLE IF NOT EXISTS remembered (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, "
    "facts TEXT NOT NULL, UNIQUE (kind, name))"
)


class Remembered(BaseModel):
    """What a client has said of a recording."""

    model_config = ConfigDict(frozen=True)

    face: str = ""
    """``recall`` or ``realtimekit``: the interface by which it was started; empty: another."""
    meeting_id: str = ""
    metadata: dict[str, Any] = {}
    caller: str = ""
    """Who started it, as the client calls itself."""
    stopped_by: str = ""
    links: bool = True
    """Whether its file may be had by a link."""


class BotNotes(BaseModel):
    """What a client has said of Recall's bot."""

    model_config = ConfigDict(frozen=True)

    name: str = "Pausa"
    meeting_url: Any = None
    metadata: dict[str, Any] = {}
    recording_config: dict[str, Any] = {}
    automatic_leave: dict[str, Any] = {}
    longest_s: float | None = None
    """The longest recording that the bot may make."""


class StatusChange(BaseModel):
    """One of the bot's statuses."""

    model_config = ConfigDict(frozen=True)

    code: str
    sub_code: str | None = None
    message: str | None = None
    created_at: str
    """ISO 8601 in UTC."""


class FaceMemory:
    """Read at once; written when it is asked to. Any thread; ``save`` and ``close`` block on the disk."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._disk = threading.Lock()
        self._recordings: dict[str, Remembered] = {}
        self._bot = BotNotes()
        self._changes: list[StatusChange] = []
        self._changed = 0
        """How many status changes there have ever been: their numbers go on after a restart."""
        self._unsaved: dict[tuple[str, str], str | None] = {}
        """By kind and name: what is to be written; None: to be removed."""
        self._connection = self._open()
        self._told = False

    # ── what there is ────────────────────────────────────────────────────────────────────────────────

    def of(self, recording_id: str) -> Remembered:
        """Return what is remembered of a recording; nothing is said of most."""
        with self._lock:
            return self._recordings.get(recording_id, Remembered())

    @property
    def bot(self) -> BotNotes:
        return self._bot

    @property
    def changes(self) -> list[StatusChange]:
        """The bot's statuses, the newest last."""
        with self._lock:
            return list(self._changes)

    # ── what is said ─────────────────────────────────────────────────────────────────────────────────

    def remember(self, recording_id: str, remembered: Remembered) -> None:
        """Keep what is said of a recording. Does not block."""
        with self._lock:
            self._recordings.pop(recording_id, None)
            self._recordings[recording_id] = remembered
            self._unsaved["recording", recording_id] = _text(remembered)
            while len(self._recordings) > MOST_RECORDINGS:
                self._forget(next(iter(self._recordings)))

    def forget(self, recording_id: str) -> None:
        """Keep nothing of a recording any more. Does not block."""
        with self._lock:
            if recording_id in self._recordings:
                self._forget(recording_id)

    def note_bot(self, notes: BotNotes) -> None:
        """Keep what is said of the bot. Does not block."""
        with self._lock:
            self._bot = notes
            self._unsaved["bot", ""] = _text(notes)

    def add_change(self, change: StatusChange) -> None:
        """Keep another status of the bot. Does not block."""
        with self._lock:
            self._changes.append(change)
            self._changed += 1
            self._unsaved["change", str(self._changed)] = _text(change)
            if len(self._changes) > MOST_CHANGES:
                del self._changes[0]
                self._unsaved["change", str(self._changed - MOST_CHANGES)] = None

    def on_event(self, event: Event) -> None:
        """Forget recordings that are gone."""
        called_off = isinstance(event, StartDisarmed) and event.reason != "begun"
        if called_off or isinstance(event, RecordingDiscarded | EntryRemoved):
            self.forget(event.recording_id or "")

    # ── on the disk ──────────────────────────────────────────────────────────────────────────────────

    def save(self) -> None:
        """Write what is new. Blocks; what cannot be written is kept for the next time."""
        with self._disk:
            with self._lock:
                unsaved, self._unsaved = self._unsaved, {}
            if not unsaved:
                return
            try:
                self._write(unsaved)
            except (sqlite3.Error, OSError) as error:
                if not self._told:
                    log.warning("what clients said of recordings cannot be kept: %s", error)
                    self._told = True
                with self._lock:
                    self._unsaved = {**unsaved, **self._unsaved}

    def close(self) -> None:
        """Write what is new, and let go of the file. Idempotent."""
        self.save()
        with self._disk:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()

    def _forget(self, recording_id: str) -> None:
        del self._recordings[recording_id]
        self._unsaved["recording", recording_id] = None

    def _write(self, unsaved: Mapping[tuple[str, str], str | None]) -> None:
        """Raises sqlite3.Error."""
        if self._connection is None:
            return
        with self._connection as connection:
            connection.execute("BEGIN IMMEDIATE")
            for (kind, name), facts in unsaved.items():
                connection.execute("DELETE FROM remembered WHERE kind = ? AND name = ?", (kind, name))
                if facts is not None:
                    connection.execute(
                        "INSERT INTO remembered (kind, name, facts) VALUES (?, ?, ?)", (kind, name, facts)
                    )

    def _open(self) -> sqlite3.Connection | None:
        path = self._folder / FILE_NAME
        try:
            return self._read(path)
        except sqlite3.DatabaseError as error:
            log.warning("what clients said of recordings is unreadable and begins anew: %s", error)
        except OSError as error:
            log.warning("what clients said of recordings cannot be kept: %s", error)
            return None
        self._recordings, self._changes, self._bot = {}, [], BotNotes()
        try:
            with contextlib.suppress(FileNotFoundError):
                path.replace(path.with_suffix(".damaged"))
            return self._read(path)
        except (sqlite3.Error, OSError) as error:
            log.warning("what clients said of recordings cannot be kept: %s", error)
            return None

    def _read(self, path: Path) -> sqlite3.Connection:
        """Raises OSError, sqlite3.Error."""
        make_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        connection = sqlite3.connect(path, timeout=_BUSY_S, isolation_level=None, check_same_thread=False)
        try:
            connection.execute(_TABLES)
            rows = connection.execute("SELECT kind, name, facts FROM remembered ORDER BY number").fetchall()
            for kind, name, facts in rows:
                with contextlib.suppress(ValueError):  # what is damaged is left out
                    self._take(str(kind), str(name), facts)
        except BaseException:
            connection.close()
            raise
        return connection

    def _take(self, kind: str, name: str, facts: str) -> None:
        """Raises ValueError."""
        match kind:
            case "recording":
                self._recordings[name] = Remembered.model_validate_json(facts)
            case "bot":
                self._bot = BotNotes.model_validate_json(facts)
            case "change":
                change, number = StatusChange.model_validate_json(facts), int(name)
                self._changes.append(change)
                self._changed = max(self._changed, number)


def _text(facts: BaseModel) -> str:
    # In ASCII: a database takes no lone surrogates.
    return json.dumps(facts.model_dump())
