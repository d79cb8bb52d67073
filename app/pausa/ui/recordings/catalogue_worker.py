"""The one thread on which the window reads and changes the catalogue, and moves files to the trash.

The window asks and goes on; answers come as signals on the Qt thread.
"""

import gc
import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pausa.core.errors import LibraryError, PausaError
from pausa.core.paths import WORK_FOLDER
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.recordings.search_text import haystack

log = logging.getLogger(__name__)


class EntryStore(Protocol):
    """What the window needs of the catalogue."""

    def entries(self) -> list[Entry]: ...

    def entry(self, recording_id: str) -> Entry: ...

    def rename(self, recording_id: str, title: str) -> Entry: ...

    def remove(self, recording_id: str) -> Entry: ...


class CatalogueWorker(QObject):
    """Jobs are done one after the other, in the order in which they were asked for."""

    loaded = Signal(object, object)
    """list[Entry], newest first, and dict[str, str]: by their ids, what search looks in."""
    load_failed = Signal(str)
    fetched = Signal(object)
    """The Entry asked for; nothing comes for one that the catalogue does not know."""
    renamed = Signal(object)
    rename_failed = Signal(object, str)
    """The Entry as it still is, and the sentence for the user."""
    trashed = Signal(object)
    trash_failed = Signal(object, str)
    """The Entry that stays in the list, and the sentence for the user."""

    def __init__(self, *, catalogue: EntryStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = threading.Thread(
            target=self._work, name="catalogue worker", daemon=True
        )
        self._thread.start()

    def load(self) -> None:
        """Ask for all entries: ``loaded`` or ``load_failed``."""
        self._jobs.put(self._load)

    def fetch(self, recording_id: str) -> None:
        """Ask for one entry: ``fetched``."""
        self._jobs.put(lambda: self._fetch(recording_id))

    def rename(self, entry: Entry, title: str) -> None:
        """Give ``entry`` another title and its file another name: ``renamed`` or ``rename_failed``."""
        self._jobs.put(lambda: self._rename(entry, title))

    def trash(self, entry: Entry) -> None:
        """Its file, or the kept segments of a failed one, to the system's trash: ``trashed`` or ``trash_failed``."""
        self._jobs.put(lambda: self._trash(entry))

    def close(self) -> None:
        """Finish what was asked for and end the thread. Idempotent."""
        if self._thread is None:
            return
        self._jobs.put(None)
        self._thread.join()
        self._thread = None

    # ── On the worker ────────────────────────────────────────────────────────────────────────────────

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception:
                # A bug in one answer must not leave the list deaf to the next.
                log.exception("a job on the catalogue failed")

    def _load(self) -> None:
        try:
            entries = self._catalogue.entries()
        except PausaError as error:
            self.load_failed.emit(engine_text(error.sentence))
        else:
            haystacks = {entry.id: haystack(entry) for entry in entries}
            # Ten thousand entries are a quarter of a million objects. Without this the collector walks through all of
            # them every now and then, and the window stands still for 60 ms.
            gc.freeze()
            self.loaded.emit(entries, haystacks)

    def _fetch(self, recording_id: str) -> None:
        try:
            self.fetched.emit(self._catalogue.entry(recording_id))
        except LibraryError as error:
            log.info("nothing to show of %s: %s", recording_id, error)

    def _rename(self, entry: Entry, title: str) -> None:
        try:
            self.renamed.emit(self._catalogue.rename(entry.id, title))
        except PausaError as error:
            self.rename_failed.emit(entry, engine_text(error.sentence))

    def _trash(self, entry: Entry) -> None:
        try:
            what = _files_of(entry)
            if what is not None and what.exists():
                _to_trash(what)
            self._catalogue.remove(entry.id)
        except PausaError as error:
            self.trash_failed.emit(entry, engine_text(error.sentence))
        except OSError as error:
            log.warning("%s cannot be moved to the trash: %s", entry.id, error)
            text = self.tr(
                "“{title}” could not be moved to the trash, so it stays in the list and nothing is lost. {reason}"
            )
            self.trash_failed.emit(entry, filled(text, reason=error.strerror or str(error), title=entry.name))
        else:
            self.trashed.emit(entry)


def _files_of(entry: Entry) -> Path | None:
    if entry.state is not State.FAILED:
        return entry.path
    # Only what lies in a working folder is this recording's alone; whatever an entry says, the folder of all
    # finished files never goes to the trash.
    return entry.folder if entry.folder.parent.name == WORK_FOLDER else None


def _to_trash(path: Path) -> None:
    """Raises OSError."""
    # Where the trash is, is settled when this is first imported, and on some systems that takes a while.
    from send2trash import send2trash

    send2trash(path)
