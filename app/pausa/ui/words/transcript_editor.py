"""The field in which one word of a transcript is corrected, at the place where it stands."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from pausa.ui.widgets.text_size import scaled

_LONGEST = 200
_PADDING = 6


class WordEditor(QLineEdit):
    """Enter keeps what was typed, Esc leaves, Tab keeps it and goes to the next word."""

    kept = Signal(int, str, int)
    """The word, what was typed, and 1 or -1 for the word after or before it, or 0."""

    def __init__(self, parent: QWidget, *, home: QWidget) -> None:
        """``home``: what has the keyboard afterwards."""
        super().__init__(parent)
        self._home = home
        self._view = parent
        self._word = -1
        self._place = QRect()
        self.hide()
        self.setMaxLength(_LONGEST)
        self.setObjectName("wordField")
        self.setAccessibleName(self.tr("The word"))
        self.setAccessibleDescription(
            self.tr(
                "Enter keeps it, Esc leaves it as it was, Tab goes to the next word. Empty: the word goes from the text, its sound stays."
            )
        )
        self.setPlaceholderText(self.tr("Out of the text; its sound stays"))
        height = scaled(22)
        self.setStyleSheet(
            f"min-height: {height}px; max-height: {height}px; padding: 0 {_PADDING - 2}px; border-radius: 6px;"
        )
        self.textChanged.connect(self._fit)

    def open(self, word: int, text: str, place: QRect) -> None:
        """Show the text of ``word`` at ``place``, all of it selected."""
        self._word, self._place = word, place
        self.setText(text)
        self.selectAll()
        self._fit()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def word(self) -> int:
        """The word whose text it shows."""
        return self._word

    def stand_at(self, place: QRect) -> None:
        """Be where the word is now."""
        self._place = place
        self._fit()

    def leave(self) -> None:
        """Close it and keep nothing. Idempotent."""
        if self.isVisible():
            self._close()

    def _close(self) -> int:
        word, self._word = self._word, -1
        if self.hasFocus():
            self._home.setFocus()
        self.hide()
        return word

    def _keep(self, step: int) -> None:
        text = self.text()
        word = self._close()
        if word >= 0:
            self.kept.emit(word, text, step)

    def _fit(self) -> None:
        """Be as wide as the text, within the view."""
        shown = self.text() or self.placeholderText()
        room = self._view.width()
        width = min(max(scaled(64), self.fontMetrics().horizontalAdvance(shown) + 2 * _PADDING + 14), room)
        height = self.sizeHint().height()
        right_to_left = self.text() != "" and self.text()[0] > "\u0590" and self.text()[0] < "\u08ff"
        left = self._place.right() + _PADDING - width if right_to_left else self._place.left() - _PADDING
        top = self._place.center().y() - height // 2
        self.setGeometry(min(max(0, left), room - width), top, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat():
                    self._keep(0)
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        self._keep(1 if following else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._word >= 0 and event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self._keep(0)
