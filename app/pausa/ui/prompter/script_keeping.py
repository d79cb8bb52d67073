"""Brings scripts from where they are kept and back, and reads the files that are handed in, without making Qt's thread wait."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from pausa.core.errors import PausaError
from pausa.core.regular_files import open_regular_file
from pausa.core.words.script_file import MOST_BYTES, script_in
from pausa.ui.commands.words_port import ScriptsPort
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.widgets.worker_thread import WorkerThread

NEXT = ""
"""In place of an id: the recording to come."""
_KEEP_AFTER_MS = 400
_MARKDOWN = frozenset({".md", ".markdown", ".mdown"})

log = logging.getLogger(__name__)


class ScriptKeeping(QObject):
    found = Signal(str, str)
    """Id and text of a script that was asked for."""
    read = Signal(str)
    """The text of a file."""
    failed = Signal(str)
    """A sentence."""

    _found = Signal(str, str)
    _read = Signal(str)
    _failed = Signal(str)

    def __init__(self, scripts: Callable[[], ScriptsPort | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scripts = scripts
        self._worker = WorkerThread("scripts")
        self._waiting: dict[str, str] = {}
        self._closed = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEEP_AFTER_MS)
        self._later.timeout.connect(self.keep_now)
        for inner, outer in ((self._found, self.found), (self._read, self.read), (self._failed, self.failed)):
            inner.connect(outer, Qt.ConnectionType.QueuedConnection)

    def ask(self, recording_id: str) -> None:
        """Look for a script; ``found`` tells it."""
        if recording_id in self._waiting:
            self.found.emit(recording_id, self._waiting[recording_id])
            return
        self._worker.run(lambda: self._look(recording_id))

    def keep(self, recording_id: str, text: str) -> None:
        """Keep a script, once nobody has changed it for a moment."""
        self._waiting[recording_id] = text
        self._later.start()

    def keep_now(self) -> None:
        self._later.stop()
        waiting, self._waiting = self._waiting, {}
        for recording_id, text in waiting.items():
            self._worker.run(lambda one=recording_id, script=text: self._keep(one, script))  # type: ignore[misc]

    def read_file(self, path: Path) -> None:
        """Read a text file; ``read`` tells its text, or ``failed`` why it is none."""
        self._worker.run(lambda: self._read_file(path))

    def close(self) -> None:
        """Keep what is to be kept, wait for that, and tell nothing more. Idempotent."""
        if not self._closed:
            self.keep_now()
        self._closed = True
        self._worker.close()

    # ── the worker's thread ──────────────────────────────────────────────────────────────────────────

    def _look(self, recording_id: str) -> None:
        scripts = self._scripts()
        try:
            text = scripts.script(recording_id) if scripts is not None else ""
        except PausaError as error:
            log.warning("the script of %s cannot be read: %s", recording_id or "the next recording", error)
            text = ""
        self._tell(lambda: self._found.emit(recording_id, text))

    def _keep(self, recording_id: str, text: str) -> None:
        scripts = self._scripts()
        try:
            if scripts is not None:
                scripts.keep_script(recording_id, text)
        except PausaError as error:
            words = engine_text(error.sentence)
            self._tell(lambda: self._failed.emit(words))

    def _read_file(self, path: Path) -> None:
        try:
            with open_regular_file(path) as file:
                data = file.read(MOST_BYTES + 1)
            text = script_in(data, markdown=path.suffix.lower() in _MARKDOWN)
        except PausaError as error:
            words = engine_text(error.sentence)
        except OSError:
            words = self.tr("The file cannot be read. The script is as it was.")
        else:
            self._tell(lambda: self._read.emit(text))
            return
        self._tell(lambda: self._failed.emit(words))

    def _tell(self, emit: Callable[[], None]) -> None:
        if not self._closed:
            emit()
