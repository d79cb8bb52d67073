"""The notice below the list after deleting: what happened, and Undo."""

from PySide6.QtCore import QMarginsF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from pausa.core.sentences import filled
from pausa.ui.widgets.long_texts import breakable, short_title
from pausa.ui.widgets.theme import Colours

_MARGIN = 16
_TOP = 8
_LONGEST_TITLE = 40
_AROUND = QMarginsF(_MARGIN + 0.5, _TOP + 0.5, _MARGIN + 0.5, _MARGIN + 0.5)


class UndoNotice(QWidget):
    """One line and a button."""

    undo_asked = Signal()

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        # Before setWordWrap: a size policy set later would drop the height-for-width flag.
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setWordWrap(True)
        self._button = QPushButton(self.tr("Undo"), self)
        self._button.setProperty("kind", "link")
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self.undo_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN + 12, _TOP + 4, _MARGIN + 8, _MARGIN + 4)
        layout.setSpacing(8)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._button)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def set_undo_key(self, key: str) -> None:
        """Show the key for Undo, as the system writes it, in the button's tool tip."""
        self._button.setToolTip(key)

    def tell(self, pattern: str, title: str = "") -> None:
        """Show ``pattern`` with as much of ``title`` as there is room for, and have a screen reader say all; hide if it is empty."""
        text = filled(pattern, title=title)
        shown = filled(pattern, title=short_title(title, _LONGEST_TITLE))
        self._text.setText(breakable(shown))
        self._text.setToolTip("" if shown == text else text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.line), 1))
        painter.setBrush(QColor(self._colours.control))
        painter.drawRoundedRect(self.rect().toRectF().marginsRemoved(_AROUND), 8, 8)
