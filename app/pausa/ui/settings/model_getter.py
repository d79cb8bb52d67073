"""Gets a model while the window goes on; one at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from pausa.core.errors import PausaError
from pausa.speech.got_models import remove_model
from pausa.speech.model_catalogue import OfferedModel
from pausa.speech.model_shelf import ModelShelf
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.widgets.worker_thread import WorkerThread

if TYPE_CHECKING:
    from pausa.speech.model_download import DownloadProgress, ModelDownload


class ModelGetter(QObject):
    """``changed``: something else comes, more of it has come, or it is there, or it is not."""

    changed = Signal()
    _arrived = Signal(object)
    """What is to be called on Qt's thread."""

    def __init__(self, shelf: ModelShelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._worker = WorkerThread("model-download", longest_close_s=2.0)
        self._download: ModelDownload | None = None
        self._is_open = True
        self.model: OfferedModel | None = None
        """What comes now; None: nothing."""
        self.progress: DownloadProgress | None = None
        self.got: OfferedModel | None = None
        """What came last."""
        self.error = ""
        """Why the last one did not come; empty: it did, or was stopped."""
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)

    def get(self, model: OfferedModel) -> None:
        """Begin to get ``model``, or go on with it; nothing happens while another one comes."""
        if self.model is not None or not self._is_open:
            return
        # Loaded now: what speaks HTTP takes its time, and most people never get a model.
        from pausa.speech.model_download import DownloadCancelled, ModelDownload

        self.error, self.progress, self.got = "", None, None
        try:
            download = ModelDownload(model, self._shelf.folder, tell=self._on_progress)
        except PausaError as error:
            self.error = engine_text(error.sentence)
            self.changed.emit()
            return
        self.model, self._download = model, download

        def run() -> None:
            try:
                download.run()
            except DownloadCancelled:
                self._pass(lambda: self._end(None, ""))
            except PausaError as error:
                told = error.sentence
                self._pass(lambda: self._end(None, engine_text(told)))
            except Exception:
                self._pass(lambda: self._end(None, self.tr("An error in Pausa. The log has the details.")))
                raise
            else:
                self._pass(lambda: self._end(model, ""))

        self._worker.run(run)
        self.changed.emit()

    def stop(self) -> None:
        """Get no more of it; what came is kept."""
        if self._download is not None:
            self._download.cancel()

    def remove(self, model: OfferedModel) -> None:
        """Remove a model, and what came of it."""
        self.error, self.got = "", None
        try:
            remove_model(self._shelf.folder, model)
        except PausaError as error:
            self.error = engine_text(error.sentence)
        self.changed.emit()

    def close(self) -> None:
        """Stop, and tell nothing any more. Idempotent."""
        self._is_open = False
        self.stop()
        self._worker.close()

    def _end(self, got: OfferedModel | None, error: str) -> None:
        self.model, self._download, self.progress = None, None, None
        self.got, self.error = got, error
        self.changed.emit()

    def _on_progress(self, progress: "DownloadProgress") -> None:
        def take() -> None:
            self.progress = progress
            self.changed.emit()

        self._pass(take)

    def _pass(self, call: Callable[[], None]) -> None:
        if self._is_open:
            self._arrived.emit(call)

    def _on_arrived(self, call: Callable[[], None]) -> None:
        if self._is_open:
            call()
