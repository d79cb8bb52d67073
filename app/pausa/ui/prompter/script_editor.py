"""The field in which the script is pasted and edited."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pausa.core.words.script_file import MOST_BYTES, as_script


class ScriptEditor(QPlainTextEdit):
    """Plain text only; a file that is dropped replaces it."""

    dropped = Signal(object)
    """The path of a file."""
    left = Signal()
    """Escape: the user has finished."""
    refused = Signal()
    """What was pasted is too long for a script."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("script")
        self.setAccessibleName(self.tr("Script"))
        self.setPlaceholderText(self.tr("Paste or type here what you want to say, or drop a text file."))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(True)

    def remove_all(self) -> None:
        """Leave nothing, so that Undo brings it back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return file_in(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        path = file_in(source)
        if path is not None:
            self.dropped.emit(path)
            return
        text = as_script(source.text()) if source.hasText() else ""
        if len(text) + self.document().characterCount() > MOST_BYTES:
            self.refused.emit()
            return
        self.insertPlainText(text)


def file_in(source: QMimeData) -> Path | None:
    """Return the file that is dropped or pasted, if it is one of this computer."""
    paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
    return paths[0] if paths else None
