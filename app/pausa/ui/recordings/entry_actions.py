"""The actions on entries of the list, for keyboard, menu and mouse alike."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from pausa.core.errors import PausaError
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.media.media_tags import SUFFIXES
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import size_text
from pausa.ui.recordings.catalogue_worker import CatalogueWorker
from pausa.ui.recordings.copy_saving import CopySaving
from pausa.ui.recordings.entry_texts import title_text
from pausa.ui.recordings.recordings_model import RecordingsModel, Role, files_mime
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.recordings.undoable_deletion import UndoableDeletion
from pausa.ui.widgets.file_browser import FileBrowser
from pausa.ui.widgets.last_folders import LastFolders
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.question import Question

MOST_WITHOUT_ASKING = 10
"""Recordings that are deleted together without a question."""


class StitchAgain(Protocol):
    def __call__(self, folder: Path, destination: Path | None = None, /) -> None:
        """Make the file of a failed recording, in ``destination`` or else where it was to be. Does not block."""


class EntryActions(QObject):
    """Acts on the current row or all selected rows; skips those whose state does not allow the action."""

    play_requested = Signal(object)
    message = Signal(str)
    deleted = Signal(object)
    record_on_requested = Signal(object)
    """An Entry with a finished file."""
    join_requested = Signal(object)
    """list[Entry], the oldest first."""
    save_words_requested = Signal(object)
    copy_words_requested = Signal(object)
    copy_chapters_requested = Signal(object)
    """An Entry, for all three."""
    forget_requested = Signal(object, bool)
    """An Entry, and whether it has changes that are not in its file yet."""

    def __init__(
        self,
        *,
        model: RecordingsModel,
        view: RecordingsView,
        worker: CatalogueWorker,
        deletion: UndoableDeletion,
        stitch_again: StitchAgain,
        ffmpeg: Path,
        last_folders: LastFolders,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._ffmpeg = ffmpeg
        self._only_from_list: set[str] = set()
        """Those whose files were missing when they were deleted: should a drive come back, nothing of it is deleted."""
        self._model = model
        self._view = view
        self._worker = worker
        self._deletion = deletion
        self._stitch_again = stitch_again
        self._browser = FileBrowser(self)
        self._last_folders = last_folders
        self._copies = CopySaving(parent, last_folders)
        self._copies.message.connect(self.message)
        model.rename_requested.connect(self._on_rename_requested)
        worker.renamed.connect(model.put)
        worker.rename_failed.connect(self._on_refused)
        worker.trash_failed.connect(self._on_refused)
        worker.trash_refused.connect(self._on_trash_refused)
        worker.location_doubted.connect(self._on_location_doubted)
        worker.added.connect(self._on_added)
        deletion.due.connect(self._on_due)

    def play(self) -> None:
        """Play the current entry; a failed one is finished again instead."""
        entry = self._view.current_entry()
        if entry is None or not _is_at_rest(entry):
            return
        self._deletion.flush()
        if entry.state is State.FAILED:
            self._finish_again(entry)
        else:
            self.play_requested.emit(entry)

    def rename(self) -> None:
        """Open the field for the title in the current row."""
        index = self._view.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self._deletion.flush()
            self._view.scrollTo(index)
            self._view.setFocus()
            self._view.edit(index)

    def trash(self) -> None:
        """Remove the selected entries from the list, and move their files to the trash at the user's next act."""
        entries = [entry for entry in self._view.selected_entries() if _is_at_rest(entry)]
        if len(entries) <= MOST_WITHOUT_ASKING:
            self._delete(entries)
            return
        size = size_text(sum(entry.disk_bytes for entry in entries))
        text = self.tr("Until you do something else, Undo brings them back. They take up {size}.")
        Question(
            self._window,
            title=self.tr("Move %n recordings to the trash?", "", len(entries)),
            text=filled(text, size=size),
            answers=[(self.tr("Move to trash"), lambda: self._delete(entries))],
        ).open()

    def _delete(self, entries: list[Entry]) -> None:
        # The question may have stood for long.
        entries = [now for entry in entries if (now := self._model.entry(entry.id)) and _is_at_rest(now)]
        if not entries:
            return
        self._only_from_list.update(entry.id for entry in entries if self._model.is_missing(entry.id))
        row = self._model.index_of(entries[0].id).row()
        self._model.take_all(entries)
        if self._model.rowCount():
            # The row that moved up becomes the current one, so that the keyboard can go on from here.
            self._view.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))
        self._deletion.put(entries)
        for entry in entries:
            self.deleted.emit(entry)

    def undo(self) -> None:
        """Bring back the entries deleted last."""
        entries = self._deletion.undo()
        self._model.put_all(entries)
        self._only_from_list.difference_update(entry.id for entry in entries)
        if entries:
            self._view.select([entry.id for entry in entries])
            self._view.setFocus()

    def finish_again(self) -> None:
        """Try again to make the files of the selected failed entries."""
        for entry in self._view.selected_entries():
            if entry.state is State.FAILED:
                self._finish_again(entry)

    def save_elsewhere(self) -> None:
        """Ask for a folder, and make the files of the selected failed entries there."""
        entries = [entry for entry in self._view.selected_entries() if entry.state is State.FAILED]
        chosen = (
            QFileDialog.getExistingDirectory(
                self._view, self.tr("Save elsewhere"), self._last_folders.begin("elsewhere")
            )
            if entries
            else ""
        )
        if chosen:
            self._last_folders.remember("elsewhere", Path(chosen))
        for entry in entries if chosen else []:
            self._finish_again(entry, Path(chosen))

    def show_in_folder(self) -> None:
        """Show the current entry's file in the system's file manager."""
        entry = self._view.current_entry()
        path = None if entry is None else entry.folder if entry.state is State.FAILED else entry.path
        if path is not None and not self._browser.show(path):
            text = self.tr(
                "The folder “{folder}” cannot be found. Connect its drive, or look for the file where you moved it."
            )
            self.message.emit(filled(text, folder=str(path.parent)))

    def locate(self) -> None:
        """Ask where the file of the current entry, which is missing, lies now."""
        entry = self._view.current_entry()
        if entry is None or entry.path is None:
            return
        dialog = QFileDialog(
            self._window,
            filled(self.tr("Where is “{title}”?"), title=short_title(title_text(entry))),
            self._last_folders.begin("locate", entry.path.parent),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        names = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        recordings, all_files = self.tr("Recordings"), self.tr("All files")
        dialog.setNameFilters([f"{recordings} ({names})", f"{all_files} (*)"])
        dialog.fileSelected.connect(lambda chosen: self._on_located(entry, Path(chosen)))
        dialog.open()

    def _on_located(self, entry: Entry, file: Path) -> None:
        self._last_folders.remember("locate", file.parent)
        self._worker.locate(entry, file, ffmpeg=self._ffmpeg)

    def save_copy(self) -> None:
        """Ask where a copy of the current entry's file is to go, and save it there."""
        entry = self._view.current_entry()
        if entry is not None and entry.state is State.READY:
            self._copies.ask(entry)

    def close_copies(self) -> None:
        """Cancel copies that are being saved. Idempotent."""
        self._copies.close()

    def copy(self) -> None:
        """Put the selected files on the clipboard, to be pasted as copies."""
        paths = [entry.path for entry in self._view.selected_entries() if entry.path is not None]
        if paths:
            QGuiApplication.clipboard().setMimeData(files_mime(paths))
            self.message.emit(
                self.tr("%n files are copied. Paste them where you want the copies.", "", len(paths))
            )

    def join(self) -> None:
        """Ask for a new recording of the selected ones, in the order in which they were made."""
        entries = [entry for entry in self._view.selected_entries() if self._can_be_joined(entry)]
        if len(entries) > 1:
            self._deletion.flush()
            self.join_requested.emit(sorted(entries, key=lambda entry: entry.created))

    def record_on(self) -> None:
        """Ask that the current recording goes on at its end."""
        entry = self._view.current_entry()
        if entry is not None and self._can_be_joined(entry):
            self._deletion.flush()
            self.record_on_requested.emit(entry)

    def forget(self) -> None:
        """Ask that what is kept beside the current entry's file is discarded for good."""
        entry = self._view.current_entry()
        if entry is not None and entry.takes_bytes:
            self.forget_requested.emit(entry, self._model.is_unsaved(entry.id))

    def _can_be_joined(self, entry: Entry) -> bool:
        return entry.state is State.READY and not self._model.is_missing(entry.id)

    def menu(self, parent: QWidget, keys: Mapping[str, str]) -> QMenu:
        """Return the menu for the selected rows, with the user's ``keys`` beside the texts."""
        menu = QMenu(parent)
        entries = self._view.selected_entries()
        current = self._view.current_entry()
        is_one = len(entries) == 1 and current is not None
        is_missing = is_one and self._model.is_missing(entries[0].id)
        are_missing = bool(entries) and all(self._model.is_missing(entry.id) for entry in entries)
        is_ready = is_one and entries[0].state is State.READY and not is_missing
        is_kept = bool(entries) and all(_is_at_rest(entry) for entry in entries)

        def add(text: str, act: Callable[[], None], *, key: str = "", enabled: bool) -> None:
            shown = f"{text}\t{keys[key]}" if keys.get(key) else text
            menu.addAction(shown, act).setEnabled(enabled)

        if is_missing:
            add(self.tr("Locate…"), self.locate, enabled=True)
        elif any(entry.state is State.FAILED for entry in entries):
            add(self.tr("Finish it again"), self.finish_again, enabled=True)
            add(self.tr("Save elsewhere…"), self.save_elsewhere, enabled=True)
        else:
            add(self.tr("Play"), self.play, key="play", enabled=is_ready)
            if is_one:
                add(self.tr("Record on"), self.record_on, enabled=is_ready)
        add(self.tr("Rename"), self.rename, key="rename", enabled=is_ready)
        menu.addSeparator()
        add(self.tr("Show in folder"), self.show_in_folder, enabled=is_one and is_kept)
        has_files = not are_missing and any(entry.path is not None for entry in entries)
        add(self.tr("Copy file") if is_one else self.tr("Copy files"), self.copy, enabled=has_files)
        if is_ready:
            add(self.tr("Save a copy as…"), self.save_copy, enabled=True)
        if is_one and self._model.index_of(entries[0].id).data(Role.WORDS):
            menu.addSeparator()
            add(self.tr("Save words as…"), partial(self.save_words_requested.emit, entries[0]), enabled=True)
            add(
                self.tr("Copy words as text"),
                partial(self.copy_words_requested.emit, entries[0]),
                enabled=True,
            )
        if is_one and (entries[0].markers or len(entries[0].segments) > 1):
            add(
                self.tr("Copy chapters for a description"),
                partial(self.copy_chapters_requested.emit, entries[0]),
                enabled=True,
            )
        if len(entries) > 1:
            can_join = all(self._can_be_joined(entry) for entry in entries)
            add(self.tr("Join to a new recording"), self.join, enabled=can_join)
        if is_ready and entries[0].takes_bytes:
            text = self.tr("Discard what was taken back ({size})…")
            add(filled(text, size=size_text(entries[0].takes_bytes)), self.forget, enabled=True)
        menu.addSeparator()
        away = self.tr("Remove from the list") if are_missing else self.tr("Move to trash")
        add(away, self.trash, key="trash", enabled=is_kept)
        if self._deletion.newest:
            add(self.tr("Undo deletion"), self.undo, key="undo", enabled=True)
        return menu

    def _finish_again(self, entry: Entry, destination: Path | None = None) -> None:
        try:
            self._stitch_again(entry.folder, destination)
        except PausaError as error:
            self.message.emit(engine_text(error.sentence))

    def _on_rename_requested(self, entry: Entry, title: str) -> None:
        self._worker.rename(entry, title)

    def _on_due(self, entries: list[Entry]) -> None:
        off_list = [entry for entry in entries if entry.id in self._only_from_list]
        self._only_from_list.difference_update(entry.id for entry in off_list)
        if off_list:
            self._worker.remove_from_list(off_list)
        self._worker.trash([entry for entry in entries if entry not in off_list])

    def _on_trash_refused(self, entries: list[Entry], reason: str) -> None:
        """Ask once for all that were deleted together. Until there is an answer they are in the list."""
        self._model.put_all(entries)
        self._view.select([entry.id for entry in entries])
        if len(entries) == 1:
            title = filled(self.tr("Delete “{title}” for good?"), title=short_title(title_text(entries[0])))
        else:
            title = self.tr("Delete %n recordings for good?", "", len(entries))
        text = self.tr(
            "What lies there cannot be moved to the trash ({reason}); its drive may have none. Nothing has been deleted. What is deleted for good cannot be brought back."
        )

        def without_them(act: Callable[[list[Entry]], None]) -> Callable[[], None]:
            def answer() -> None:
                self._model.take_all(entries)
                for entry in entries:
                    self.deleted.emit(entry)
                act(entries)

            return answer

        Question(
            self._window,
            title=title,
            whole_title=title_text(entries[0]) if len(entries) == 1 else "",
            text=filled(text, reason=reason),
            answers=[
                (self.tr("Remove from the list only"), without_them(self._worker.remove_from_list)),
                (self.tr("Delete for good"), without_them(self._worker.delete_for_good)),
            ],
        ).open()

    def _on_added(self, entry: Entry) -> None:
        self._model.put(entry)

    def _on_location_doubted(self, entry: Entry, path: Path) -> None:
        text = self.tr(
            "Nothing in the file says that it is “{title}”. If another program has changed it, it may be that recording all the same."
        )
        Question(
            self._window,
            title=filled(self.tr("Use “{name}” anyway?"), name=short_title(path.name)),
            whole_title=path.name,
            text=filled(text, title=title_text(entry)),
            answers=[
                (
                    self.tr("Use this file"),
                    lambda: self._worker.locate(entry, path, ffmpeg=self._ffmpeg, is_sure=True),
                )
            ],
        ).open()

    def _on_refused(self, entry: Entry, sentence: str) -> None:
        """Show the entry again as it is, and say why nothing was changed."""
        self._model.put(entry)
        self.message.emit(sentence)


def _is_at_rest(entry: Entry) -> bool:
    return entry.state in (State.READY, State.FAILED)
