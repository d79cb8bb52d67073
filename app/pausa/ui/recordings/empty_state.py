"""What is shown in place of an empty list: how to begin, or why there is nothing to see."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.theme import Colours

_ICON_PX = 48


class EmptyState(QWidget):
    """An icon, a title, a sentence and at most one button."""

    button_pressed = Signal()

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = "fermata"
        self._colours = colours
        self._icon = QLabel(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self)
        set_role(self._title, StyleRole.TITLE)
        self._text = QLabel(self)
        set_role(self._text, StyleRole.SECONDARY)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._button = QPushButton(self)
        self._button.clicked.connect(self.button_pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 16, 32, 16)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._icon)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(4)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, icon: str, title: str, text: str, button: str = "") -> None:
        """Show these; ``icon`` names a drawing, and an empty ``button`` hides the button."""
        self._icon_name = icon
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._draw_icon()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._draw_icon()

    def _draw_icon(self) -> None:
        self._icon.setPixmap(
            pixmap(self._icon_name, self._colours.secondary, _ICON_PX, self.devicePixelRatioF())
        )
