"""*Save a copy as…*: asks for a place, copies on a thread of its own, shows how far it is, and can be cancelled."""

import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from pausa.core.errors import StorageError
from pausa.core.sentences import filled
from pausa.library.entry import Entry
from pausa.library.file_copy import copy_file
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.widgets.last_folders import LastFolders
from pausa.ui.widgets.long_texts import short_title
from pausa.ui.widgets.worker_thread import WorkerThread

_SHOW_AFTER_MS = 600
_STEPS = 1000


class CopySaving(QObject):
    """One copy after another."""

    message = Signal(str)
    """A sentence for the user: it is done, or why not."""
    _progressed = Signal(object, int)
    _ended = Signal(object, str)

    def __init__(self, parent: QWidget, last_folders: LastFolders) -> None:
        super().__init__(parent)
        self._window = parent
        self._last_folders = last_folders
        self._worker = WorkerThread("copies")
        self._cancels: set[threading.Event] = set()
        self._progressed.connect(self._on_progressed)
        self._ended.connect(self._on_ended)

    def ask(self, entry: Entry) -> None:
        """Ask where the copy is to go; the dialog itself asks before a file is replaced."""
        if entry.path is None:
            return
        dialog = QFileDialog(self._window, self.tr("Save a copy as"), self._last_folders.begin("copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(entry.path.suffix[1:])
        dialog.selectFile(entry.path.name)
        source = entry.path
        dialog.fileSelected.connect(lambda chosen: self._on_chosen(source, Path(chosen)))
        dialog.open()

    def _on_chosen(self, source: Path, destination: Path) -> None:
        self._last_folders.remember("copy", destination.parent)
        self.save(source, destination, may_replace=True)

    def save(self, source: Path, destination: Path, *, may_replace: bool) -> None:
        """Copy ``source``. ``may_replace``: the user has agreed that a file is replaced."""
        cancel = threading.Event()
        self._cancels.add(cancel)
        shown = QProgressDialog(
            filled(self.tr("Saving a copy: {name}"), name=short_title(destination.name)),
            self.tr("Cancel"),
            0,
            _STEPS,
            self._window,
        )
        shown.setWindowTitle(self.tr("Save a copy as"))
        shown.setWindowModality(Qt.WindowModality.NonModal)
        shown.setMinimumDuration(_SHOW_AFTER_MS)
        shown.setAutoReset(False)
        shown.setAutoClose(False)
        shown.setValue(0)
        shown.canceled.connect(cancel.set)
        self._worker.run(lambda: self._copy(source, destination, shown, cancel, may_replace=may_replace))

    def close(self) -> None:
        """Cancel the copies, and wait at most five seconds. Idempotent."""
        for cancel in self._cancels:
            cancel.set()
        self._worker.close()

    def _copy(
        self,
        source: Path,
        destination: Path,
        shown: QProgressDialog,
        cancel: threading.Event,
        *,
        may_replace: bool,
    ) -> None:
        try:
            is_saved = copy_file(
                source,
                destination,
                may_replace=may_replace,
                progress=lambda part: self._progressed.emit(shown, round(part * _STEPS)),
                cancelled=cancel.is_set,
            )
        except StorageError as error:
            text = engine_text(error.sentence)
        else:
            text = filled(self.tr("The copy is saved: {file}"), file=_short(destination)) if is_saved else ""
        self._cancels.discard(cancel)
        self._ended.emit(shown, text)

    def _on_progressed(self, shown: QProgressDialog, done: int) -> None:
        if not shown.wasCanceled():
            shown.setValue(done)

    def _on_ended(self, shown: QProgressDialog, text: str) -> None:
        shown.close()
        shown.deleteLater()
        if text:
            self.message.emit(text)


def _short(file: Path) -> str:
    return str(file.with_name(short_title(file.name)))
