"""The field with which something is found in the words of one recording."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from pausa.core.sentences import filled
from pausa.ui.i18n.engine_texts import figures
from pausa.ui.widgets.icons import icon
from pausa.ui.widgets.named_button import name_button, native
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.theme import Colours


class TranscriptFind(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before, Esc closes it."""

    changed = Signal(str)
    stepped = Signal(int)
    """1: to the next place, -1: to the one before."""
    closed = Signal()

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = _Field(self)
        self._field.setPlaceholderText(self.tr("Find in the words"))
        self._field.setAccessibleName(self.tr("Find in the words"))
        self._count = QLabel(self)
        set_role(self._count, StyleRole.SECONDARY)
        self._previous = self._button(self.tr("Previous place"), "Shift+F3")
        self._next = self._button(self.tr("Next place"), "F3")
        self._close = self._button(self.tr("Close"), "Esc")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 8)
        row.setSpacing(2)
        row.addWidget(self._field, 1)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addSpacing(2)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        self._field.textChanged.connect(self.changed)
        self._field.stepped.connect(self.stepped)
        self._field.left.connect(self.closed)
        self._previous.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._close.clicked.connect(self.closed)
        self.show_count(0, -1)
        self.set_colours(colours)

    @property
    def text(self) -> str:
        return self._field.text()

    @property
    def has_focus(self) -> bool:
        return self._field.hasFocus()

    def begin(self, text: str = "", *, quietly: bool = False) -> None:
        """Take the keyboard unless it is done ``quietly``; look for ``text`` if there is some."""
        if text:
            self._field.setText(text)
        if quietly:
            return
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def show_count(self, count: int, now: int) -> None:
        """Show how many places there are, and which of them is shown."""
        has_text = bool(self._field.text().strip())
        if not has_text:
            words = ""
        elif not count:
            words = self.tr("None")
        else:
            words = filled(self.tr("{place} of {count}"), place=now + 1, count=count)
        self._count.setText(figures(words))
        self._field.setAccessibleDescription(words)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def set_colours(self, colours: Colours) -> None:
        for button, name in (
            (self._previous, "chevron-up"),
            (self._next, "chevron-down"),
            (self._close, "close"),
        ):
            button.setIcon(icon(name, colours.text, colours.segment))

    def _button(self, name: str, key: str) -> QToolButton:
        button = QToolButton(self)
        name_button(button, name, native(QKeySequence.fromString(key)))
        return button


class _Field(QLineEdit):
    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                self.stepped.emit(-1 if backwards else 1)
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
