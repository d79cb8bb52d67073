"""What the panel of words says: a sentence below them, or in their place."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.widgets.long_texts import breakable
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled

_EDGE = 20


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


class EmptyWords(QScrollArea):
    """Why there are no words, and what to do about it; where there is no room for all of that, it can be scrolled."""

    asked = Signal()
    more_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "link")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        self.setWidget(page)
        for ground in (page, self.viewport()):
            ground.setObjectName("emptyWords")
        self.setStyleSheet("#emptyWords { background: transparent; }")
        column = QVBoxLayout(page)
        column.setContentsMargins(_EDGE, 12, _EDGE, 20)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.text)
        for button in (self.button, self._more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.button.clicked.connect(self.asked)
        self._more.clicked.connect(self.more_asked)

    def say(self, text: str, button: str = "", more: str = "") -> None:
        self.text.setText(breakable(text))
        self.text.setAccessibleName(text)
        for one, words in ((self.button, button), (self._more, more)):
            one.setText(words)
            one.setVisible(bool(words))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(40))

    def _fit(self) -> None:
        """A text that wraps says itself how high it is, but does not insist on it."""
        width = self.viewport().width() - 2 * _EDGE
        self.text.setMinimumHeight(max(0, self.text.heightForWidth(max(1, width))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
