"""The window's access to catalogue and trash: requests return at once, answers are signals on Qt's thread."""

import gc
import logging
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pausa.core.errors import LibraryError, PausaError
from pausa.core.paths import is_work_folder
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.recordings.search_text import haystack
from pausa.ui.widgets.worker_thread import WorkerThread

log = logging.getLogger(__name__)

_LONGEST_CLOSE_S = 60.0
"""A file that goes to the trash of another disk is copied, and that must not be cut off early."""


class EntryStore(Protocol):
    """The part of the catalogue that the window uses."""

    def entries(self) -> list[Entry]: ...

    def entry(self, recording_id: str) -> Entry: ...

    def rename(self, recording_id: str, title: str) -> Entry: ...

    def remove(self, recording_id: str) -> Entry: ...


class CatalogueWorker(QObject):
    """Works through requests one after another, in the order in which they were made."""

    loaded = Signal(object, object)
    """list[Entry], newest first, and dict[str, str]: by recording id, the text that search looks in."""
    load_failed = Signal(str)
    fetched = Signal(object)
    """The requested Entry; not emitted for an id that the catalogue does not know."""
    renamed = Signal(object)
    rename_failed = Signal(object, str)
    """The Entry as it still is, and the sentence for the user."""
    trashed = Signal(object)
    trash_failed = Signal(object, str)
    """The Entry that stays in the list, and the sentence for the user."""

    def __init__(self, *, catalogue: EntryStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._worker = WorkerThread("catalogue worker", longest_close_s=_LONGEST_CLOSE_S)

    def load(self) -> None:
        """Request all entries: ``loaded`` or ``load_failed``."""
        self._worker.run(self._load)

    def fetch(self, recording_id: str) -> None:
        """Request one entry: ``fetched``."""
        self._worker.run(lambda: self._fetch(recording_id))

    def rename(self, entry: Entry, title: str) -> None:
        """Change the title of ``entry`` and the name of its file: ``renamed`` or ``rename_failed``."""
        self._worker.run(lambda: self._rename(entry, title))

    def trash(self, entry: Entry) -> None:
        """Move the file, or the kept segments of a failed recording, to the trash: ``trashed`` or ``trash_failed``."""
        self._worker.run(lambda: self._trash(entry))

    def close(self) -> None:
        """Wait until all requests are done, at most a minute. Idempotent."""
        self._worker.close()

    # ── On the worker ────────────────────────────────────────────────────────────────────────────────

    def _load(self) -> None:
        try:
            entries = self._catalogue.entries()
        except PausaError as error:
            self.load_failed.emit(engine_text(error.sentence))
        else:
            haystacks = {entry.id: haystack(entry) for entry in entries}
            # Ten thousand entries are a quarter of a million objects. Without this the garbage collector visits all of
            # them now and then, and the window freezes for 60 ms.
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
                "“{title}” could not be moved to the trash, so it stays in the list. Nothing is lost. {reason}"
            )
            self.trash_failed.emit(entry, filled(text, reason=error.strerror or str(error), title=entry.name))
        else:
            self.trashed.emit(entry)


def _files_of(entry: Entry) -> Path | None:
    if entry.state is not State.FAILED:
        return entry.path
    # Only a working folder belongs to one recording alone; the folder of all finished files never goes to the trash,
    # whatever an entry says.
    return entry.folder if is_work_folder(entry.folder) else None


def _to_trash(path: Path) -> None:
    """Raises OSError."""
    # Importing it looks for the system's trash, which takes a while on some systems.
    from send2trash import send2trash

    send2trash(path)
