"""What stands where the list would be: how to begin, or why there is nothing to see."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.theme import Colours

_SIGN_PX = 48


class EmptyState(QWidget):
    """A sign, a title, a sentence and at most one button."""

    button_pressed = Signal()

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign_name = "fermata"
        self._colours = colours
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._text = QLabel(self)
        self._text.setProperty("role", "secondary")
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
        layout.addWidget(self._sign)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(4)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, sign: str, title: str, text: str, button: str = "") -> None:
        """``sign`` names a drawing; without ``button`` there is none."""
        self._sign_name = sign
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._draw_sign()

    def set_colours(self, colours: Colours) -> None:
        """The theme has changed."""
        self._colours = colours
        self._draw_sign()

    def _draw_sign(self) -> None:
        self._sign.setPixmap(
            pixmap(self._sign_name, self._colours.secondary, _SIGN_PX, self.devicePixelRatioF())
        )
