"""Leaving while something still records or finishes: asked, shown, never lost."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

_WIDTH = 440


class ClosingQuestion(QDialog):
    """Keep recording, stop and save, or stay."""

    keep_chosen = Signal()
    stop_chosen = Signal()

    def __init__(self, parent: QWidget, *, paused: bool, has_tray: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Close Pausa?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(
            self.tr("A recording is paused.") if paused else self.tr("A recording is running."), self
        )
        title.setProperty("role", "title")
        text = QLabel(
            self.tr("Everything up to now is kept, whatever you choose.")
            + " "
            + (
                self.tr("In the tray it goes on; its icon brings the window back.")
                if has_tray
                else self.tr("Minimised it goes on; the task bar brings the window back.")
            ),
            self,
        )
        text.setWordWrap(True)
        self.keep = QPushButton(self.tr("Keep it in the tray") if has_tray else self.tr("Minimise"), self)
        self.stop = QPushButton(self.tr("Stop and save"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.stop.setDefault(True)
        self.keep.clicked.connect(self._on_keep)
        self.stop.clicked.connect(self._on_stop)
        self.cancel.clicked.connect(self.reject)
        _lay_out(self, title, text, None, (self.cancel, self.keep, self.stop))

    def _on_keep(self) -> None:
        self.accept()
        self.keep_chosen.emit()

    def _on_stop(self) -> None:
        self.accept()
        self.stop_chosen.emit()


class ClosingProgress(QDialog):
    """Shown until the last file stands; ``rejected`` means that the user would rather stay."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Finishing…"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(self.tr("Your recording is being finished."), self)
        title.setProperty("role", "title")
        text = QLabel(self.tr("Pausa closes by itself when the file is complete."), self)
        text.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        stay = QPushButton(self.tr("Stay open"), self)
        stay.clicked.connect(self.reject)
        _lay_out(self, title, text, self.bar, (stay,))

    def show_fraction(self, fraction: float) -> None:
        """From 0 to 1."""
        self.bar.setValue(round(fraction * 1000))


def _lay_out(
    dialog: QDialog, title: QLabel, text: QLabel, bar: QProgressBar | None, buttons: tuple[QPushButton, ...]
) -> None:
    dialog.setMinimumWidth(_WIDTH)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(8)
    layout.addWidget(title)
    layout.addWidget(text)
    if bar is not None:
        layout.addSpacing(8)
        layout.addWidget(bar)
    layout.addSpacing(12)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    layout.addLayout(row)
