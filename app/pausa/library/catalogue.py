"""The catalogue: every recording that was made, in one SQLite file.

Events arrive on the engine's threads and must not wait for a disk, so they are queued and written by a thread of the
catalogue's own. Each query first writes the queued events, so its answer includes every event before it.
"""

import logging
import sqlite3
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from pausa.core.errors import LibraryError, UnknownIdError
from pausa.core.events import (
    Event,
    RecordingFailed,
    RecordingProgressed,
    RecordingReady,
)
from pausa.core.paths import Places
from pausa.core.recording_snapshot import RecordingSnapshot, after
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.library.database import open_database
from pausa.library.entry import Entry, entry_of_snapshot, snapshot_of_entry
from pausa.library.file_names import DEFAULT_PATTERN, file_name, rename_file
from pausa.library.rows import COLUMNS, entry_of, row_of, storable

RETRY_S: Final = 2.0
"""How long to wait before writing again after the disk was full or another process held the file."""

log = logging.getLogger(__name__)


class Catalogue:
    """The list of recordings. Any thread may call it; queries block on the disk, so do not call them on Qt's thread."""

    def __init__(self, path: Path) -> None:
        """Open or create the file. Raises LibraryError if it cannot be opened or was written by a newer version."""
        self._path = path
        database = open_database(path)
        self._connection = database.connection
        self.set_aside = database.set_aside
        """Where a broken catalogue was moved; None if it was whole."""
        self._lock = threading.RLock()
        self._pending: deque[Event] = deque()
        self._progress: dict[str, RecordingProgressed] = {}
        self._snapshots: dict[str, RecordingSnapshot] = {}
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._write_pending, name="catalogue", daemon=True)
        self._thread.start()

    def on_event(self, event: Event) -> None:
        """Queue the event for writing. Does not block."""
        if event.recording_id is None:
            return
        if isinstance(event, RecordingProgressed):
            # Too frequent to write each; the newest is written with the next change of state.
            self._progress[event.recording_id] = event
            return
        self._pending.append(event)
        self._wake.set()

    def folders(self) -> list[Path]:
        """Return every folder that holds finished files or was chosen for them."""
        # A failed recording has a folder of its own, two levels below the folder of finished files.
        found = (
            entry.folder.parent.parent if entry.state is State.FAILED else entry.folder
            for entry in self.entries()
        )
        return list(dict.fromkeys(found))

    def entries(self) -> list[Entry]:
        """Return every recording, newest first."""
        with self._locked():
            rows = self._connection.execute("SELECT * FROM recordings").fetchall()
        entries = [entry for row in rows if (entry := entry_of(row)) is not None]
        return sorted(entries, key=lambda entry: entry.created, reverse=True)

    def entry(self, recording_id: str) -> Entry:
        """Find a recording by its id, or by a prefix or suffix of it. Raises UnknownIdError if none or several match, LibraryError if it is damaged."""
        with self._locked():
            entry = self._stored(recording_id)
            if entry is not None:
                return entry
            part = storable(recording_id)
            rows = self._connection.execute(
                "SELECT * FROM recordings WHERE substr(id, 1, :length) = :part OR substr(id, -:length) = :part LIMIT 2",
                {"length": len(part), "part": part},
            ).fetchall()
        if not recording_id or not rows:
            raise UnknownIdError(
                sentence(
                    "The list has no recording “{id}”.",
                    id=recording_id,
                )
            )
        if len(rows) > 1:
            raise UnknownIdError(
                sentence("Several recordings match the id “{id}”. Write more of it.", id=recording_id)
            )
        entry = entry_of(rows[0])
        if entry is None:
            raise LibraryError(
                sentence(
                    "The list’s entry for the recording “{id}” is damaged and cannot be read. Its file is untouched.",
                    id=recording_id,
                )
            )
        return entry

    def rename(self, recording_id: str, title: str) -> Entry:
        """Change a recording's title and rename its file accordingly. Raises LibraryError, StorageError."""
        with self._locked():
            entry = self.entry(recording_id)
            renamed = replace(entry, title=storable(title).strip())
            if entry.path is not None and entry.path.exists():
                path = rename_file(entry.path, file_name(DEFAULT_PATTERN, renamed.title, entry.created))
                renamed = replace(renamed, path=path)
            try:
                self._store(renamed)
            except sqlite3.Error:
                if entry.path is not None and renamed.path is not None:
                    renamed.path.rename(entry.path)
                raise
            return renamed

    def remove(self, recording_id: str) -> Entry:
        """Remove a recording from the list, but not its file. Return its entry, so that it can be restored."""
        with self._locked():
            entry = self.entry(recording_id)
            self._connection.execute("DELETE FROM recordings WHERE id = ?", (entry.id,))
            return entry

    def remove_abandoned(self, places: Places) -> None:
        """Remove unfinished entries without a work folder: their process died before the first frame or at the very end."""
        now = datetime.now().astimezone()
        for entry in self.entries():
            finished = entry.state in (State.READY, State.FAILED)
            # A process creates its work folder shortly after the entry.
            fresh = now - entry.created < timedelta(minutes=1)
            kept = any((work / entry.id).exists() for work in places.work_folders([entry.folder]))
            if not finished and not fresh and not kept:
                self.remove(entry.id)

    def restore(self, entry: Entry) -> None:
        """Add an entry that ``remove`` returned."""
        with self._locked():
            self._store(entry)

    def close(self) -> None:
        """Write the queued events and close the file. Idempotent."""
        with self._lock:
            if self._closing:
                return
            self._closing = True
        self._wake.set()
        self._thread.join()
        with self._lock:
            self._flush()
            if self._pending:
                log.error("%d events could not be written to the catalogue", len(self._pending))
            self._connection.close()

    # ── Events ───────────────────────────────────────────────────────────────────────────────────────

    def _write_pending(self) -> None:
        while not self._closing:
            self._wake.wait(RETRY_S if self._pending else None)
            self._wake.clear()
            with self._lock:
                self._flush()

    def _flush(self) -> None:
        """Write the queued events in order. Events that the disk refuses stay queued."""
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
        stored = self._stored(recording_id)
        # The title may have been changed in the list meanwhile, so what is stored counts.
        snapshot = snapshot_of_entry(stored, self._snapshots.get(recording_id)) if stored else None
        if snapshot is not None and (progress := self._progress.get(recording_id)) is not None:
            snapshot = after(snapshot, progress)
        snapshot = after(snapshot, event)
        entry = entry_of_snapshot(snapshot) if snapshot else None
        if entry is None:
            self._connection.execute("DELETE FROM recordings WHERE id = ?", (storable(recording_id),))
        elif entry != stored:
            self._store(entry)
        if snapshot is not None and not isinstance(event, RecordingReady | RecordingFailed):
            self._snapshots[recording_id] = snapshot
        else:
            self._snapshots.pop(recording_id, None)
            self._progress.pop(recording_id, None)

    # ── Rows ─────────────────────────────────────────────────────────────────────────────────────

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Hold the lock, write the queued events, and translate SQLite's errors into LibraryError."""
        with self._lock:
            self._flush()
            try:
                yield
            except sqlite3.Error as error:
                raise LibraryError(
                    sentence(
                        "The list of recordings, {file}, cannot be used at the moment ({reason}). Your recordings are untouched. Start Pausa again.",
                        file=self._path,
                        reason=str(error),
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
