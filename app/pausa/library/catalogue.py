"""The catalogue: every recording that was made, in one SQLite file.

Events arrive on the engine's threads and must not wait for a disk, so they are queued and written by a thread of the
catalogue's own. Each query first writes the queued events, so its answer includes every event before it.

A file that cannot be used (read-only, full, locked, no locks) must not hinder a recording. The list is then kept in
memory, with what can be read of the file, until the file can be used again.
"""

import contextlib
import logging
import os
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final

from pausa.core.durable_files import make_folder
from pausa.core.errors import LibraryError, UnknownIdError
from pausa.core.events import (
    OF_WORDS,
    Event,
    RecordingDiscarded,
    RecordingFailed,
    RecordingProgressed,
    RecordingReady,
)
from pausa.core.paths import Places, is_there
from pausa.core.recording_snapshot import RecordingSnapshot, after
from pausa.core.sentences import Sentence, sentence
from pausa.core.states import State
from pausa.core.storable_text import storable
from pausa.core.time.wall_clock import local_now
from pausa.library.database import (
    Database,
    NewerListError,
    open_database,
    open_in_memory,
    readable_entries,
    store,
)
from pausa.library.entry import Entry, entry_of_snapshot, snapshot_of_entry
from pausa.library.file_names import DEFAULT_PATTERN, file_name, rename_file
from pausa.library.rows import entry_of
from pausa.library.seen_rows import LOOK_EVERY_S, SeenRows, WrittenElsewhere
from pausa.library.sqlite_file import BUSY_TIMEOUT_S, is_broken, refusal_reason

RETRY_S: Final = 2.0
"""How long to wait before writing again after the disk was full or another process held the file."""
PATIENCE_S: Final = 10.0
"""After this long the list is kept in memory, and that is told."""

GRACE: Final = timedelta(minutes=1)
"""So long after its entry was made, a recording without a work folder is no new one."""

_LATER: Final = ".later-"

log = logging.getLogger(__name__)


class Catalogue:
    """The list of recordings. Any thread may call it; queries block on the disk, so do not call them on Qt's thread."""

    def __init__(
        self,
        path: Path,
        *,
        retry_s: float = RETRY_S,
        patience_s: float = PATIENCE_S,
        busy_s: float = BUSY_TIMEOUT_S,
        look_s: float = LOOK_EVERY_S,
    ) -> None:
        """Open or create the file; see :attr:`refusal` for one that cannot be used."""
        self._path = path
        self._retry_s = retry_s
        self._patience_s = patience_s
        self._busy_s = busy_s
        self._look_s = look_s
        self.refusal: LibraryError | None = None
        """Why the list is kept in memory alone at present; None if it is in its file."""
        self.set_aside: Path | None = None
        """Where a broken catalogue was moved; None if it was whole."""
        self.salvaged = 0
        """The number of recordings that were read from the broken catalogue."""
        self._unsaved: set[str] = set()
        """The ids of the entries that were changed while the list was in memory."""
        self._failing_since: float | None = None
        self._refused: sqlite3.Error | None = None
        """What the file answered when an event was written last; None: it took it."""
        self._tell: Callable[[Sentence], None] = lambda _: None
        self._tell_removed: Callable[[str], None] = lambda _: None
        self._tell_renamed: Callable[[str], None] = lambda _: None
        self._seen: SeenRows | None = None
        """None: nobody follows what other processes write."""
        self._tell_written: Callable[[WrittenElsewhere], None] = lambda _: None
        self._lock = threading.RLock()
        try:
            self._connection = self._use(open_database(path, busy_s=busy_s))
        except LibraryError as error:
            self._connection = self._in_memory(error)
        self._pending: deque[Event] = deque()
        self._progress: dict[str, RecordingProgressed] = {}
        self._snapshots: dict[str, RecordingSnapshot] = {}
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._write_pending, name="catalogue", daemon=True)
        self._thread.start()

    def on_event(self, event: Event) -> None:
        """Queue the event for writing. Does not block."""
        if event.recording_id is None or isinstance(event, OF_WORDS):
            return
        if isinstance(event, RecordingProgressed):
            # Too frequent to write each; the newest is written with the next change of state.
            self._progress[event.recording_id] = event
            return
        self._pending.append(event)
        self._wake.set()

    @property
    def problem(self) -> Sentence | None:
        """The sentence that says that the list is not kept at present; None if it is."""
        match self.refusal:
            case None:
                return None
            case NewerListError() as error:
                return error.sentence
            case error:
                return sentence(
                    "The list of recordings cannot be kept at the moment ({reason}). Recording goes on and every file is saved; the list is completed as soon as that is possible.",
                    reason=error.sentence.parts.get("reason", str(error)),
                )

    def tell_problems(self, tell: Callable[[Sentence], None]) -> None:
        """Call ``tell``, on any thread, when from now on the list can no longer be kept."""
        self._tell = tell

    def tell_renamed(self, tell: Callable[[str], None]) -> None:
        """Call ``tell``, on any thread, with the id of each recording whose file this process has renamed; it must return at once."""
        self._tell_renamed = tell

    def tell_removed(self, tell: Callable[[str], None]) -> None:
        """Call ``tell``, on any thread, with the id of each recording that this process removes; it must return at once."""
        self._tell_removed = tell

    def follow(self, tell: Callable[[WrittenElsewhere], None]) -> None:
        """Call ``tell``, on the catalogue's thread, with what other processes change from now on, within about a second.

        ``tell`` must return at once and must not raise. Raises LibraryError.
        """
        with self._locked():
            self._seen, self._tell_written = SeenRows(self._connection, self._look_s), tell
        self._wake.set()

    def unfollow(self) -> None:
        """Tell nobody any more what other processes change; when this returns, nobody is being told."""
        with self._lock:
            self._seen = None

    def folders(self) -> list[Path]:
        """Return every folder that holds finished files or was chosen for them."""
        # A failed recording has a folder of its own, two levels below the folder of finished files.
        found = (
            entry.folder.parent.parent if entry.state is State.FAILED else entry.folder
            for entry in self.entries()
        )
        return list(dict.fromkeys(found))

    def entries(self) -> list[Entry]:
        """Return every recording, newest first; those with a date that is yet to come are last."""
        with self._locked():
            rows = self._connection.execute("SELECT * FROM recordings").fetchall()
        entries = [entry for row in rows if (entry := entry_of(row)) is not None]
        now = local_now()
        return sorted(entries, key=lambda entry: (not entry.is_ahead(now), entry.created), reverse=True)

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
            if entry.path is not None and is_there(entry.path):
                path = rename_file(entry.path, file_name(DEFAULT_PATTERN, renamed.title, entry.created))
                renamed = replace(renamed, path=path)
            try:
                self._store(renamed)
            except sqlite3.Error:
                if entry.path is not None and renamed.path is not None:
                    renamed.path.rename(entry.path)
                raise
        self._tell_renamed(renamed.id)
        return renamed

    def rename_mark(self, recording_id: str, marker: int, title: str) -> Entry:
        """Change the title of a mark, by its place among the recording's. Raises LibraryError, IndexError."""
        with self._locked():
            entry = self.entry(recording_id)
            markers = list(entry.markers)
            markers[marker] = replace(markers[marker], title=storable(title).strip())
            renamed = replace(entry, markers=tuple(markers))
            self._store(renamed)
            return renamed

    def remove(self, recording_id: str) -> Entry:
        """Remove a recording from the list, but not its file. Return its entry, so that it can be restored."""
        with self._locked():
            entry = self.entry(recording_id)
            self._delete(entry.id)
            return entry

    def abandoned(self, places: Places) -> list[Entry]:
        """Return the entries that are abandoned."""
        return [entry for entry in self.entries() if is_abandoned(entry, places)]

    def restore(self, entry: Entry) -> None:
        """Add an entry that ``remove`` returned or a scan has found, or replace it."""
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
                self._go_to_memory()
                self._flush()
            if self._unsaved:
                self._try_file_again()
            if self._unsaved:
                self._write_for_later()
            self._connection.close()

    # ── Events ───────────────────────────────────────────────────────────────────────────────────────

    def _write_pending(self) -> None:
        while not self._closing:
            in_memory = self.refusal is not None and not isinstance(self.refusal, NewerListError)
            follows = self._look_s if self._seen is not None else None
            self._wake.wait(self._retry_s if self._pending or in_memory else follows)
            self._wake.clear()
            with self._lock:
                self._flush()
                self._look_elsewhere()
            if in_memory and not self._closing:
                self._try_file_again()

    def _flush(self) -> None:
        """Write the queued events in order. Events that the disk refuses stay queued."""
        while self._pending:
            event = self._pending[0]
            try:
                self._write(event)
            except sqlite3.OperationalError as error:
                log.warning("the catalogue cannot be written now: %s", error)
                self._refused = error
                now = time.monotonic()
                self._failing_since = self._failing_since or now
                if now - self._failing_since < self._patience_s:
                    return
                self._go_to_memory()
                continue
            except sqlite3.DatabaseError as error:
                if not is_broken(error):
                    raise
                log.warning("the catalogue broke while it was in use: %s", error)
                self._go_to_memory()
                continue
            except Exception:
                log.exception("an event did not get into the catalogue: %r", event)
            self._failing_since = self._refused = None
            self._pending.popleft()

    def _look_elsewhere(self) -> None:
        """Tell what other processes have written, with the lock held and all events written."""
        if self._seen is None or not self._seen.is_due or self.refusal is not None or self._pending:
            return
        try:
            written = self._seen.look(self._connection)
        except sqlite3.Error as error:
            log.info("what other processes have written cannot be read now: %s", error)
        else:
            if written is not None:
                self._tell_written(written)

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
        if entry is None and isinstance(event, RecordingDiscarded):
            self._delete(storable(recording_id))
        elif entry is not None and entry != stored:
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
                        reason=refusal_reason(error),
                    )
                ) from error

    def _stored(self, recording_id: str) -> Entry | None:
        row = self._connection.execute(
            "SELECT * FROM recordings WHERE id = ?", (storable(recording_id),)
        ).fetchone()
        return entry_of(row) if row else None

    def _store(self, entry: Entry) -> None:
        store(self._connection, entry)
        self._note_written(storable(entry.id))

    def _delete(self, recording_id: str) -> None:
        self._connection.execute("DELETE FROM recordings WHERE id = ?", (recording_id,))
        self._note_written(recording_id)
        self._tell_removed(recording_id)

    def _note_written(self, recording_id: str) -> None:
        if self.refusal is not None:
            self._unsaved.add(recording_id)
        elif self._seen is not None:
            self._seen.note(self._connection, recording_id)

    # ── A file that cannot be used ───────────────────────────────────────────────────────────────────────

    def _use(self, database: Database) -> sqlite3.Connection:
        """Take what could not be written earlier into the file that was opened."""
        if database.set_aside is not None:
            self.set_aside, self.salvaged = database.set_aside, database.salvaged
        for file in self._path.parent.glob(f"{self._path.name}{_LATER}*"):
            entries = readable_entries(file)
            with contextlib.suppress(sqlite3.Error, OSError):
                for entry in entries:
                    store(database.connection, entry)
                file.unlink()
        return database.connection

    def _in_memory(self, refusal: LibraryError) -> sqlite3.Connection:
        log.warning("the list of recordings is kept in memory: %s", refusal)
        connection = open_in_memory()
        if not isinstance(refusal, NewerListError):
            for entry in readable_entries(self._path):
                store(connection, entry)
        self.refusal = refusal
        return connection

    def _go_to_memory(self) -> None:
        """Leave the file, which refuses, with the lock held."""
        old = self._connection
        self._connection = self._in_memory(
            LibraryError(
                sentence("The list of recordings cannot be written ({reason}).", reason=self._why(old))
            )
        )
        self._failing_since = self._refused = None
        old.close()
        if self.problem is not None:
            self._tell(self.problem)

    def _why(self, connection: sqlite3.Connection) -> Sentence:
        if self._refused is not None:
            return refusal_reason(self._refused)
        try:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            return refusal_reason(error)
        return sentence("another program is using it")

    def _try_file_again(self) -> None:
        """Go back to the file, if it can be used now, with everything that was changed meanwhile."""
        if isinstance(self.refusal, NewerListError):
            return
        try:
            database = open_database(self._path, busy_s=self._busy_s)
        except LibraryError:
            return
        with self._lock:
            file, memory = self._use(database), self._connection
            try:
                file.execute("BEGIN IMMEDIATE")
                for recording_id in self._unsaved:
                    entry = self._stored(recording_id)
                    if entry is None:
                        file.execute("DELETE FROM recordings WHERE id = ?", (recording_id,))
                    else:
                        store(file, entry)
                file.execute("COMMIT")
            except sqlite3.Error as error:
                log.warning("the catalogue still cannot be written: %s", error)
                file.close()
                return
            self._unsaved.clear()
            self._connection = file
            self.refusal = None
            memory.close()
            log.info("the list of recordings is in its file again")

    def _write_for_later(self) -> None:
        """Put the entries that could not be saved beside the catalogue; the next start takes them in."""
        file = self._path.with_name(f"{self._path.name}{_LATER}{os.getpid()}")
        try:
            make_folder(file.parent)
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
            with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as copy:
                self._connection.backup(copy)
                places = ", ".join("?" * len(self._unsaved))
                copy.execute(f"DELETE FROM recordings WHERE id NOT IN ({places})", [*self._unsaved])  # noqa: S608
        except (sqlite3.Error, OSError) as error:
            log.warning("%d entries of the list could not be saved: %s", len(self._unsaved), error)


def is_abandoned(entry: Entry, places: Places) -> bool:
    """Whether ``entry`` is unfinished without a work folder: its process died before the first frame or at the very end."""
    return (
        entry.state not in (State.READY, State.FAILED)
        # A process creates its work folder shortly after the entry.
        and local_now() - entry.created >= GRACE
        and not any(_may_be_there(work / entry.id) for work in places.work_folders([entry.folder]))
    )


def _may_be_there(folder: Path) -> bool:
    try:
        folder.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True  # nobody can say
    return True
