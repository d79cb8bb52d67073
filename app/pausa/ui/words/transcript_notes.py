"""What the panel of words says: a sentence below them, or in their place."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.widgets.long_texts import breakable
from pausa.ui.widgets.style_role import StyleRole, set_role


class PanelNote(QFrame):
    """A sentence below the words, with a bar or an answer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setWordWrap(True)
        set_role(self._text, StyleRole.SECONDARY)
        self._answer = QPushButton(self)
        self._answer.setProperty("kind", "link")
        self._answer.setCursor(Qt.CursorShape.PointingHandCursor)
        self._answer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._act: Callable[[], None] = lambda: None
        self._answer.clicked.connect(lambda: self._act())
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 12, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._bar)

    def say(
        self,
        text: str,
        answer: str = "",
        act: Callable[[], None] = lambda: None,
        *,
        part: float | None = None,
    ) -> None:
        self._text.setText(breakable(text))
        self._answer.setText(answer)
        self._answer.setVisible(bool(answer))
        self._act = act
        self._bar.setVisible(part is not None)
        if part is not None:
            self._bar.setValue(round(part * 1000))
        self.setAccessibleName(text)
        self.setVisible(bool(text))


class EmptyWords(QWidget):
    """Why there are no words, and what to do about it."""

    asked = Signal()
    more_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._text.setWordWrap(True)
        self._button = QPushButton(self)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 20)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._text)
        for button in (self._button, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self._button.clicked.connect(self.asked)
        self._more.clicked.connect(self.more_asked)

    def say(self, text: str, button: str = "", more: str = "") -> None:
        self._text.setText(breakable(text))
        self._text.setAccessibleName(text)
        for one, words in ((self._button, button), (self._more, more)):
            one.setText(words)
            one.setVisible(bool(words))
