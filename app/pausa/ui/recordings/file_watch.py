"""Looks whether the files of the list are in their places, finds those that were moved, and those that are not listed."""

import logging
from collections.abc import Callable
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from pausa.core.errors import PausaError
from pausa.library.folder_scan import FolderScan, is_missing
from pausa.recording.editing.unsaved import unsaved_recordings
from pausa.ui.recordings.catalogue_worker import EntryStore
from pausa.ui.widgets.worker_thread import WorkerThread

_EVERY_S = 5.0
"""The window may come to the front often."""

log = logging.getLogger(__name__)


class FileWatch(QObject):
    """Requests return at once; answers are signals on Qt's thread. A drive that hangs keeps only this waiting."""

    missing = Signal(object)
    """frozenset[str]: the ids of the recordings whose files are not in their places."""
    moved = Signal(object)
    """An Entry whose file lies elsewhere now."""
    unsaved = Signal(object)
    """frozenset[str]: the ids of the recordings with changes that are not in their files yet."""
    unlisted = Signal(object)
    """list[Entry]: recordings in the folders that the list does not have; each is told once."""

    def __init__(
        self,
        *,
        catalogue: EntryStore,
        ffmpeg: Path,
        folders: Callable[[], list[Path]],
        work_folders: Callable[[], list[Path]] = list,
        parent: QObject | None = None,
    ) -> None:
        """``folders``: those of finished files; ``work_folders``: where something may be kept beside these."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._work_folders = work_folders
        self._folders = folders
        self._scan = FolderScan(ffmpeg)
        self._told: set[str] = set()
        self._looked_at_s = float("-inf")
        self._worker = WorkerThread("file watch")

    def look(self, *, at_once: bool = False) -> None:
        """Look now, unless that was done a moment ago."""
        if at_once or monotonic() - self._looked_at_s >= _EVERY_S:
            self._looked_at_s = monotonic()
            self._worker.run(self._look)

    def close(self) -> None:
        """Wait at most five seconds for a look to end. Idempotent."""
        self._worker.close()

    # ── On the worker ────────────────────────────────────────────────────────────────────────────────

    def _look(self) -> None:
        try:
            entries = self._catalogue.entries()
            self.missing.emit(frozenset(entry.id for entry in entries if is_missing(entry)))
            self.unsaved.emit(unsaved_recordings(self._work_folders()))
            found = self._scan.look(self._folders(), entries)
            for entry in found.moved:
                self._catalogue.restore(entry)
                self.moved.emit(entry)
        except PausaError as error:
            log.info("the files cannot be looked at: %s", error)
            return
        if found.moved:
            here = {entry.id for entry in found.moved}
            self.missing.emit(
                frozenset(entry.id for entry in entries if entry.id not in here and is_missing(entry))
            )
        news = [entry for entry in found.unknown if entry.id not in self._told]
        if news:
            self._told.update(entry.id for entry in news)
            self.unlisted.emit(news)
