"""The window's access to catalogue and trash: requests return at once, answers are signals on Qt's thread."""

import contextlib
import gc
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from pausa.core.errors import LibraryError, PausaError, UnknownIdError, disk_reason
from pausa.core.paths import WORK_FOLDER, is_file
from pausa.core.sentences import filled
from pausa.library.entry import Entry
from pausa.library.folder_scan import is_file_of
from pausa.library.removal import delete_for_good, folders_beside, to_trash
from pausa.library.seen_rows import WrittenElsewhere
from pausa.media.chapter_titles import retitle_chapter
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.media_tags import read_tags
from pausa.recording.finishing.fate import is_worked_on_elsewhere
from pausa.recording.workspace.kept_folder import remove_kept
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

    def rename_mark(self, recording_id: str, marker: int, title: str) -> Entry: ...

    def remove(self, recording_id: str) -> Entry: ...

    def restore(self, entry: Entry) -> None: ...

    def follow(self, tell: Callable[[WrittenElsewhere], None]) -> None: ...

    def unfollow(self) -> None: ...


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
    trash_refused = Signal(object, str)
    """list[Entry] that the trash does not take, such as those of a drive without one, and the system's reason."""
    added = Signal(object)
    """An Entry that the list did not have, or whose file was shown."""
    location_doubted = Signal(object, object)
    """The Entry, and the Path of a file that does not look like it."""
    written_elsewhere = Signal(object)
    """WrittenElsewhere: what other processes have changed of the list since it was loaded."""
    recorded_elsewhere = Signal(object, object)
    """dict[str, Entry] of what was asked about, and frozenset[str]: the ids of those that another process records."""

    def __init__(
        self,
        *,
        catalogue: EntryStore,
        work_folders: Callable[[], list[Path]] = list,
        parent: QObject | None = None,
    ) -> None:
        """``work_folders``: where something may be kept beside finished files; it goes with them."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._work_folders = work_folders
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

    def rename_mark(self, entry: Entry, marker: int, title: str, *, ffmpeg: Ffmpeg) -> None:
        """Give a mark another title, in the list and in the file: ``renamed`` or ``rename_failed``."""
        self._worker.run(lambda: self._rename_mark(entry, marker, title, ffmpeg))

    def trash(self, entries: Sequence[Entry]) -> None:
        """Move the files, or the kept segments of failed recordings, to the trash.

        ``trashed`` or ``trash_failed`` for each, and ``trash_refused`` at the end for those that the trash does not take.
        """
        self._worker.run(lambda: self._trash(entries))

    def delete_for_good(self, entries: Sequence[Entry]) -> None:
        """Delete what the trash does not take: ``trashed`` or ``trash_failed`` for each."""
        self._worker.run(lambda: self._remove_each(entries, self._delete_with_kept))

    def remove_from_list(self, entries: Sequence[Entry]) -> None:
        """Remove entries from the list and leave their files alone: ``trashed`` or ``trash_failed`` for each."""
        self._worker.run(lambda: self._remove_each(entries, lambda _entry: None))

    def add(self, entries: Sequence[Entry]) -> None:
        """Add entries that the list does not have: ``added`` for each, or ``load_failed``."""
        self._worker.run(lambda: self._add(entries))

    def locate(self, entry: Entry, path: Path, *, ffmpeg: Path, is_sure: bool = False) -> None:
        """Let ``path`` be the file of ``entry``: ``added``, or ``location_doubted`` unless the user ``is_sure``."""
        self._worker.run(lambda: self._locate(entry, path, ffmpeg, is_sure=is_sure))

    def find_recorded_elsewhere(self, entries: Sequence[Entry]) -> None:
        """Ask which of these active recordings another process records now: ``recorded_elsewhere``."""
        self._worker.run(lambda: self._find_recorded_elsewhere(entries))

    def close(self) -> None:
        """Wait until all requests are done, at most a minute. Idempotent."""
        self._worker.run(self._catalogue.unfollow)
        self._worker.close()

    # ── On the worker ────────────────────────────────────────────────────────────────────────────────

    def _load(self) -> None:
        try:
            self._catalogue.follow(self.written_elsewhere.emit)
            entries = self._catalogue.entries()
        except PausaError as error:
            self.load_failed.emit(engine_text(error.sentence))
        else:
            haystacks = {entry.id: haystack(entry) for entry in entries}
            # Ten thousand entries are a quarter of a million objects. Without this the garbage collector visits all of
            # them now and then, and the window freezes for 60 ms.
            gc.freeze()
            self.loaded.emit(entries, haystacks)

    def _find_recorded_elsewhere(self, entries: Sequence[Entry]) -> None:
        found = frozenset(
            entry.id
            for entry in entries
            if any(
                is_worked_on_elsewhere(work / entry.id)
                for work in dict.fromkeys([entry.folder / WORK_FOLDER, *self._work_folders()])
            )
        )
        self.recorded_elsewhere.emit({entry.id: entry for entry in entries}, found)

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

    def _rename_mark(self, entry: Entry, marker: int, title: str, ffmpeg: Ffmpeg) -> None:
        now = entry
        try:
            before = self._catalogue.entry(entry.id)
            now = self._catalogue.rename_mark(entry.id, marker, title)
            self.renamed.emit(now)
            old = before.markers[marker]
            if now.path is None or not is_file(now.path):
                return
            if retitle_chapter(ffmpeg, now.path, start_ns=old.recorded_ns, old=old.title, new=title):
                now = replace(now, size_bytes=now.path.stat().st_size)
                self._catalogue.restore(now)
                self.renamed.emit(now)
        except (IndexError, OSError) as error:
            log.warning("a mark of %s was not renamed: %s", entry.id, error)
        except PausaError as error:
            self.rename_failed.emit(now, engine_text(error.sentence))

    def _trash(self, entries: Sequence[Entry]) -> None:
        refused: list[Entry] = []
        reason = ""
        for entry in entries:
            try:
                to_trash(entry)
                self._remove_kept(entry)
                self._remove_from_list(entry)
            except PausaError as error:
                self.trash_failed.emit(entry, engine_text(error.sentence))
            except OSError as error:
                log.warning("%s cannot be moved to the trash: %s", entry.id, error)
                refused.append(entry)
                reason = engine_text(disk_reason(error))
            else:
                self.trashed.emit(entry)
        if refused:
            self.trash_refused.emit(refused, reason)

    def _remove_kept(self, entry: Entry) -> None:
        remove_kept([*folders_beside(entry), *self._work_folders()], entry.id)

    def _remove_from_list(self, entry: Entry) -> None:
        # Somebody may have removed it from afar before its time to be brought back was over.
        with contextlib.suppress(UnknownIdError):
            self._catalogue.remove(entry.id)

    def _delete_with_kept(self, entry: Entry) -> None:
        """Raises OSError."""
        delete_for_good(entry)
        self._remove_kept(entry)

    def _remove_each(self, entries: Sequence[Entry], delete: Callable[[Entry], None]) -> None:
        for entry in entries:
            try:
                delete(entry)
                self._remove_from_list(entry)
            except PausaError as error:
                self.trash_failed.emit(entry, engine_text(error.sentence))
            except OSError as error:
                log.warning("%s cannot be deleted: %s", entry.id, error)
                text = self.tr("“{title}” could not be deleted, so it stays in the list ({reason}).")
                said = filled(text, reason=engine_text(disk_reason(error)), title=entry.name)
                self.trash_failed.emit(entry, said)
            else:
                self.trashed.emit(entry)

    def _add(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            try:
                self._catalogue.restore(entry)
            except PausaError as error:
                self.load_failed.emit(engine_text(error.sentence))
                return
            self.added.emit(entry)

    def _locate(self, entry: Entry, path: Path, ffmpeg: Path, *, is_sure: bool) -> None:
        try:
            size_bytes = path.stat().st_size
            if not is_sure and not is_file_of(entry, read_tags(ffmpeg, path), size_bytes):
                self.location_doubted.emit(entry, path)
                return
        except (PausaError, OSError) as error:
            log.info("%s is not the file of %s: %s", path, entry.id, error)
            self.location_doubted.emit(entry, path)
            return
        self._add([replace(entry, path=path, folder=path.parent, size_bytes=size_bytes)])
