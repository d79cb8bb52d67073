"""The search field above the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.theme import Colours


class SearchField(QLineEdit):
    """Escape clears it; Down and Enter lead into the list."""

    left_downwards = Signal()

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search recordings"))
        self.setAccessibleName(self.tr("Search recordings"))
        self.setAccessibleDescription(self.tr("Searches titles, file names, dates, marks, and what is said."))
        self._clear = self.addAction(
            icon("close", colours.secondary), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear.setText(self.tr("Clear search"))
        self._clear.setToolTip(self.tr("Clear search"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        for button in self.findChildren(QToolButton):
            # The button is inside the field, where the padding of other tool buttons would push its icon out of sight.
            button.setStyleSheet("border: none; padding: 0; min-width: 16px; min-height: 16px;")
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def set_colours(self, colours: Colours) -> None:
        self._clear.setIcon(icon("close", colours.secondary))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)
