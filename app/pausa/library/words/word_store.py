"""What was said in finished recordings, beside the catalogue: each transcript as a whole, and an index of all lines.

Events arrive on the engine's threads and must not wait for a disk, so they are written by a thread of the store's own.
What waits for that is the newest transcript of each recording, and is what is read.
"""

import contextlib
import hashlib
import logging
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pausa.core.errors import LibraryError
from pausa.core.events import Event, RecordingDiscarded, TakesKept, TranscriptReady
from pausa.core.sentences import Sentence, sentence
from pausa.core.storable_text import storable
from pausa.core.words.transcript import Transcript
from pausa.core.words.transcript_document import DamagedTranscript, packed, unpacked
from pausa.library.sqlite_file import BUSY_TIMEOUT_S, is_broken, open_sqlite, refusal_reason, set_aside
from pausa.library.words.word_index import FoundPassage, WordIndex, throw_away, without_fts
from pausa.library.words.word_query import WordQuery

MIGRATIONS: Final = (
    "CREATE TABLE transcripts (id TEXT PRIMARY KEY, revision TEXT NOT NULL, document BLOB NOT NULL) STRICT",
    "CREATE TABLE scripts (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT",
    # What was written beside finished files: whoever changes such a file makes it theirs.
    "CREATE TABLE files (path BLOB PRIMARY KEY, id TEXT NOT NULL, digest TEXT NOT NULL) STRICT",
)
RETRY_S: Final = 2.0
"""How long to wait before writing again after the disk was full or another process held the file."""
PATIENCE_S: Final = 1.0
"""So long a search waits for what is being written."""
MOST_FOUND: Final = 1000
LONGEST_SCRIPT: Final = 1_000_000
"""In characters: some twenty hours of reading aloud."""

log = logging.getLogger(__name__)


class WordStore:
    """Any thread may call it. Nothing is opened before it is needed; what reads or writes blocks on the disk."""

    def __init__(self, path: Path, *, retry_s: float = RETRY_S, busy_s: float = BUSY_TIMEOUT_S) -> None:
        """``path``: of the file of transcripts; the index lies beside it."""
        self._path = path
        self._index_path = path.with_name(f"{path.stem}-index{path.suffix}")
        self._retry_s, self._busy_s = retry_s, busy_s
        self.set_aside: Path | None = None
        """Where a broken file was moved; None: it was whole."""
        self._tell: Callable[[Sentence], None] = lambda _: None
        self._has_told = False
        self._pending: dict[str, Transcript | None] = {}
        """What is to be written; None: what is to be removed."""
        self._to_hide: set[str] = set()
        """The recordings of which nothing is to be kept but what is heard."""
        self._changed = threading.Condition()
        self._closing = False
        self._thread: threading.Thread | None = None
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._index: WordIndex | None = None
        self._is_compared = False
        """Whether the index has been compared with the transcripts."""
        self._searching = threading.Lock()
        self._reader: WordIndex | None = None

    # ── What happens ─────────────────────────────────────────────────────────────────────────────────

    def on_event(self, event: Event) -> None:
        """Keep the words that an event has, and let those go of which it tells that they are gone. Does not block."""
        if event.recording_id is None:
            return
        match event:
            case TranscriptReady():
                self._queue(event.recording_id, event.transcript)
            case RecordingDiscarded():
                self.remove_soon(event.recording_id)
            case TakesKept(size_bytes=0):
                self._hide_soon(event.recording_id)

    def tell_problems(self, tell: Callable[[Sentence], None]) -> None:
        """Call ``tell``, on any thread, when words can no longer be kept."""
        self._tell = tell

    def remove_soon(self, recording_id: str) -> None:
        """Let everything go that was said in a recording, and its script. Does not block."""
        self._queue(recording_id, None)

    def _queue(self, recording_id: str, transcript: Transcript | None) -> None:
        with self._changed:
            self._pending[storable(recording_id)] = transcript
            self._to_hide.discard(storable(recording_id))
            self._wake()

    def _hide_soon(self, recording_id: str) -> None:
        with self._changed:
            waiting = self._pending.get(storable(recording_id))
            if waiting is not None:
                self._pending[storable(recording_id)] = waiting.without_hidden()
            else:
                self._to_hide.add(storable(recording_id))
            self._wake()

    def _wake(self) -> None:
        """With ``_changed`` held."""
        if self._thread is None and not self._closing:
            self._thread = threading.Thread(target=self._run, name="words", daemon=True)
            self._thread.start()
        self._changed.notify_all()

    # ── What is there ────────────────────────────────────────────────────────────────────────────────

    def transcript(self, recording_id: str) -> Transcript | None:
        """Return what was said in a recording; None: that is not known. Blocks. Raises LibraryError."""
        name = storable(recording_id)
        with self._changed:
            if name in self._pending:
                return self._pending[name]
            hides = name in self._to_hide
        with self._opened() as connection:
            row = connection.execute("SELECT document FROM transcripts WHERE id = ?", (name,)).fetchone()
        found = _read(name, row["document"]) if row is not None else None
        return found.without_hidden() if found is not None and hides else found

    def recordings(self) -> frozenset[str]:
        """Return the ids of the recordings of which words are kept. Blocks. Raises LibraryError."""
        with self._changed:
            # First what waits: what is written meanwhile is then in one place or in both.
            waiting = dict(self._pending)
        with self._opened() as connection:
            kept = {str(row["id"]) for row in connection.execute("SELECT id FROM transcripts")}
        gone = {name for name, one in waiting.items() if one is None}
        return frozenset((kept | waiting.keys()) - gone)

    def keep(self, recording_id: str, transcript: Transcript) -> None:
        """Keep it in the place of what was kept. Blocks. Raises LibraryError."""
        name = storable(recording_id)
        with self._changed:
            self._pending.pop(name, None)
            self._to_hide.discard(name)
        self._write(name, transcript)

    def remove(self, recording_id: str) -> None:
        """Let everything go that was said in a recording, and its script. Blocks. Raises LibraryError."""
        name = storable(recording_id)
        with self._changed:
            self._pending.pop(name, None)
            self._to_hide.discard(name)
        self._write(name, None)

    def search(self, text: str, limit: int = 100) -> list[FoundPassage]:
        """Return the lines that have all words of a text, the best ones first, of equally good ones the newest.

        ``text``: any; words in quotation marks stand together, and the last word may go on. Blocks. Raises LibraryError.
        """
        query = WordQuery.of(text)
        if not query.terms:
            return []
        with self._changed:
            if not self._is_compared:
                self._wake()
            self._changed.wait_for(lambda: not self._pending or self._closing, PATIENCE_S)
        with self._searching:
            try:
                return self._search(query, min(limit, MOST_FOUND))
            except sqlite3.DatabaseError as error:
                if not is_broken(error):
                    raise _not_searched(self._index_path, error) from error
                log.warning("the index of words is broken and is made again: %s", error)
                self._make_index_again()
                return []
            except OSError as error:
                raise _not_searched(self._index_path, error) from error

    def _search(self, query: WordQuery, limit: int) -> list[FoundPassage]:
        if self._reader is not None and not self._reader.is_current():
            self._reader.close()
            self._reader = None
        if self._reader is None:
            self._reader = WordIndex.opened(self._index_path, busy_s=self._busy_s)
        return self._reader.search(query, limit)

    def script(self, recording_id: str) -> str:
        """Return what is to be read aloud in a recording; empty: nothing. Blocks. Raises LibraryError."""
        with self._opened() as connection:
            row = connection.execute(
                "SELECT text FROM scripts WHERE id = ?", (storable(recording_id),)
            ).fetchone()
        return str(row["text"]) if row is not None else ""

    def keep_script(self, recording_id: str, text: str) -> None:
        """Keep it in the place of what was kept; empty: none. Blocks. Raises LibraryError."""
        name = storable(recording_id)
        with self._opened() as connection:
            if text.strip():
                connection.execute(
                    "INSERT OR REPLACE INTO scripts VALUES (?, ?)", (name, storable(text[:LONGEST_SCRIPT]))
                )
            else:
                connection.execute("DELETE FROM scripts WHERE id = ?", (name,))

    def files(self, recording_id: str) -> dict[Path, str]:
        """Return what was written beside a recording's file, with a digest of what was in it. Blocks. Raises LibraryError."""
        with self._opened() as connection:
            rows = connection.execute(
                "SELECT path, digest FROM files WHERE id = ?", (storable(recording_id),)
            ).fetchall()
        return {Path(os.fsdecode(row["path"])): str(row["digest"]) for row in rows}

    def note_file(self, recording_id: str, path: Path, digest: str | None) -> None:
        """Remember that a file is of a recording; without a digest: that it is not any more. Blocks. Raises LibraryError."""
        with self._opened() as connection:
            if digest is None:
                connection.execute("DELETE FROM files WHERE path = ?", (os.fsencode(path),))
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO files VALUES (?, ?, ?)",
                    (os.fsencode(path), storable(recording_id), digest),
                )

    def wait_until_kept(self, timeout_s: float) -> bool:
        """Wait until everything is written that was heard; False: it could not be, so far."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._pending and not self._to_hide, timeout_s)

    def wait_until_compared(self, timeout_s: float) -> bool:
        """Wait until every transcript can be found; False: it is not so yet."""
        with self._changed:
            self._wake()
            return self._changed.wait_for(lambda: self._is_compared, timeout_s)

    def close(self) -> None:
        """Write what waits, and close the files. Idempotent."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            self._close_index()
        with self._searching:
            if self._reader is not None:
                self._reader.close()
                self._reader = None

    # ── The thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(
                    lambda: self._pending or self._to_hide or self._closing or not self._is_compared
                )
                is_last = self._closing
            refused = not self._write_waiting()
            if is_last:
                if refused:
                    log.warning("the words of %d recordings could not be kept", len(self._pending))
                return
            if refused:
                with self._changed:
                    self._changed.wait_for(lambda: self._closing, self._retry_s)
            elif not self._is_compared:
                self._compare_index()

    def _write_waiting(self) -> bool:
        """Write what waits; False: it cannot be written now."""
        try:
            while (waiting := self._first_waiting()) is not None:
                name, transcript, hides = waiting
                if hides:
                    transcript = self.transcript(name)
                if transcript is not None or not hides:
                    self._write(name, transcript)
                with self._changed:
                    if hides:
                        self._to_hide.discard(name)
                    elif self._pending.get(name, self) is transcript:
                        del self._pending[name]
                    self._changed.notify_all()
        except LibraryError as error:
            log.warning("%s", error)
            if not self._has_told:
                self._has_told = True
                self._tell(error.sentence)
            return False
        self._has_told = False
        return True

    def _first_waiting(self) -> tuple[str, Transcript | None, bool] | None:
        with self._changed:
            for name, transcript in self._pending.items():
                return name, transcript, False
            for name in self._to_hide:
                return name, None, True
        return None

    def _compare_index(self) -> None:
        """Bring the index to what the transcripts are, one at a time: it may be new, or a crash came between the two."""
        try:
            with self._opened() as connection:
                rows = connection.execute("SELECT id, revision FROM transcripts").fetchall()
                index = self._open_index()
                known = index.revisions() if index is not None else {}
            wanted = {row["id"]: row["revision"] for row in rows}
            for name in sorted(known.keys() - wanted.keys()):
                self._index_again(name)
            for name in sorted((name for name in wanted if known.get(name) != wanted[name]), reverse=True):
                if self._closing:
                    return
                self._index_again(name)
        except (LibraryError, sqlite3.Error, OSError) as error:
            log.warning("the index of words could not be completed: %s", error)
        with self._changed:
            self._is_compared = True
            self._changed.notify_all()

    def _index_again(self, name: str) -> None:
        """Bring the index to what one transcript is now."""
        with self._opened() as connection:
            index = self._open_index()
            row = connection.execute(
                "SELECT revision, document FROM transcripts WHERE id = ?", (name,)
            ).fetchone()
            if index is None:
                return
            if row is None:
                index.remove(name)
                return
            try:
                lines = unpacked(row["document"]).lines()
            except DamagedTranscript:
                lines = []
            index.put(name, row["revision"], lines)

    # ── The files ────────────────────────────────────────────────────────────────────────────────────

    def _write(self, name: str, transcript: Transcript | None) -> None:
        """Raises LibraryError. What the index refuses is no reason to refuse the transcript."""
        document = packed(transcript) if transcript is not None else b""
        revision = hashlib.sha256(document).hexdigest()[:16]
        with self._opened() as connection:
            if transcript is None:
                connection.execute("DELETE FROM transcripts WHERE id = ?", (name,))
                connection.execute("DELETE FROM scripts WHERE id = ?", (name,))
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO transcripts VALUES (?, ?, ?)", (name, revision, document)
                )
            try:
                index = self._open_index()
                if index is not None and transcript is None:
                    index.remove(name)
                elif index is not None and transcript is not None:
                    index.put(name, revision, transcript.lines())
            except (sqlite3.Error, OSError) as error:
                log.warning("the index of words could not be written: %s", error)
                if isinstance(error, sqlite3.DatabaseError) and is_broken(error):
                    self._make_index_again()
                with self._changed:
                    self._is_compared = False

    @contextmanager
    def _opened(self) -> Iterator[sqlite3.Connection]:
        """Hold the lock and the file of transcripts, and translate SQLite's errors into LibraryError."""
        with self._lock:
            try:
                if self._connection is None:
                    self._connection = self._open()
                yield self._connection
            except (sqlite3.Error, OSError) as error:
                if isinstance(error, sqlite3.DatabaseError) and is_broken(error):
                    self._set_aside()
                raise LibraryError(
                    sentence(
                        "What was said in your recordings, {file}, cannot be read or kept at the moment ({reason}). Your recordings are untouched, and their words can be written again.",
                        file=self._path,
                        reason=refusal_reason(error),
                    )
                ) from error

    def _open(self) -> sqlite3.Connection:
        """Open the file; a broken one is set aside, and what can be read of it goes into a new one."""
        try:
            return self._open_file()
        except sqlite3.DatabaseError as error:
            if not is_broken(error):
                raise
            self._set_aside()
            return self._open_file()

    def _open_file(self) -> sqlite3.Connection:
        return open_sqlite(self._path, MIGRATIONS, newer=self._newer, busy_s=self._busy_s, look_through=False)

    def _newer(self, version: int) -> LibraryError:
        return LibraryError(
            sentence(
                "What was said in your recordings, {file}, was written by a newer Pausa (version {version}; this Pausa knows {known}). Nothing was changed. Install the newer Pausa again.",
                file=self._path,
                version=version,
                known=len(MIGRATIONS),
            )
        )

    def _set_aside(self) -> None:
        """Move a broken file away, with the lock held, and take what can be read of it into a new one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        aside = self.set_aside = set_aside(self._path)
        log.warning("the words of recordings were broken and are now %s", aside)
        connection = self._open_file()
        with contextlib.suppress(sqlite3.Error):
            for row in _readable(aside):
                connection.execute("INSERT OR REPLACE INTO transcripts VALUES (?, ?, ?)", row)
        connection.close()
        with self._changed:
            self._is_compared = False

    def _open_index(self) -> WordIndex | None:
        """With the lock held. None: this SQLite has no full-text search. Raises sqlite3.Error and OSError."""
        if self._index is not None and not self._index.is_current():
            self._close_index()
        if self._index is None:
            try:
                self._index = WordIndex.opened(self._index_path, busy_s=self._busy_s)
            except sqlite3.Error as error:
                if without_fts(error) is None:
                    raise
        return self._index

    def _close_index(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None

    def _make_index_again(self) -> None:
        with self._lock:
            self._close_index()
            try:
                throw_away(self._index_path)
            except OSError as error:
                log.warning("the broken index of words cannot be removed: %s", error)
        with self._changed:
            self._is_compared = False
            self._wake()


def _read(name: str, document: bytes) -> Transcript:
    """Raises LibraryError."""
    try:
        return unpacked(document)
    except DamagedTranscript as error:
        log.warning("the transcript of %s is damaged: %s", name, error)
        raise LibraryError(
            sentence(
                "The words of the recording “{id}” are damaged and cannot be read. Its file is untouched; write its words again.",
                id=name,
            )
        ) from error


def _readable(path: Path) -> Iterator[tuple[str, str, bytes]]:
    """Yield the transcripts of a damaged file, as far as SQLite can read it. Raises sqlite3.Error."""
    with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as broken:
        for name, revision, document in broken.execute("SELECT id, revision, document FROM transcripts"):
            with contextlib.suppress(DamagedTranscript, TypeError):
                unpacked(document)
                yield str(name), str(revision), document


def _not_searched(path: Path, error: sqlite3.Error | OSError) -> LibraryError:
    if isinstance(error, sqlite3.Error) and (missing := without_fts(error)) is not None:
        return missing
    return LibraryError(
        sentence(
            "Words cannot be searched at the moment ({file}: {reason}). They are kept and can be read. Try again in a moment.",
            file=path,
            reason=refusal_reason(error),
        )
    )
