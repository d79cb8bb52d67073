"""A field for one key, with buttons to remove it and to reset it to the default."""

import sys

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pausa.ui.keys.placed_keys import latin_key, of_other_script
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled

_MARGINS = 40
_LEAST_WIDTH = 296


class KeyEdit(QKeySequenceEdit):
    """Escape restores the key that was shown; it cannot be chosen itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setMinimumWidth(scaled(168))
        self._shown = QKeySequence()

    def show_key(self, key: QKeySequence) -> None:
        """Show ``key`` without emitting ``editingFinished``."""
        self._shown = key
        self.setKeySequence(key)

    def restore(self) -> None:
        """Show the key from before the user pressed another."""
        self.setKeySequence(self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            if self.keySequence() == self._shown:
                # Nothing to restore: Escape closes the dialog, as everywhere.
                event.ignore()
                return
            self.restore()
            return
        if event.modifiers() & Qt.KeyboardModifier.KeypadModifier and sys.platform != "darwin":
            # Qt would drop where the key lies. On macOS the arrow keys count as being there, too.
            self.setKeySequence(QKeySequence(event.keyCombination()))
            self.editingFinished.emit()
            return
        latin = latin_key(event) if of_other_script(event.key()) else None
        if latin is not None:
            # Kept as the place, so that it works with every layout.
            event = QKeyEvent(event.type(), latin, event.modifiers(), event.text())
        super().keyPressEvent(event)


class KeyRow(QFrame):
    """One action with its key. Saves nothing: the page that listens to the signals does, and calls ``show_key``."""

    chosen = Signal(str, QKeySequence)
    """The action, and the key that the user pressed."""
    reset_asked = Signal(str)
    taken = Signal(str, QKeySequence)
    """The user wants this key although another action has it."""

    def __init__(self, action: str, name: str, *, resettable: bool = True) -> None:
        super().__init__()
        set_role(self, StyleRole.ROW)
        self.action = action
        self._name = name
        self._resettable = resettable
        self._offered = QKeySequence()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._controls = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.edit = KeyEdit()
        self.edit.setAccessibleName(name)
        self.edit.setAccessibleDescription(self.tr("Press the key you want."))
        self.clear = self._tool_button(self.tr("No key"))
        self.reset = self._tool_button(self.tr("Reset to default"))
        self.take = self._link(self.tr("Use it here"))
        self.keep = self._link(self.tr("Leave unchanged"))
        self._label = QLabel(name)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._arrange()
        self.edit.editingFinished.connect(self._on_edited)
        self.clear.clicked.connect(lambda: self.chosen.emit(self.action, QKeySequence()))
        self.reset.clicked.connect(lambda: self.reset_asked.emit(self.action))
        self.take.clicked.connect(self._on_take)
        self.keep.clicked.connect(self._on_keep)
        self.tell("")

    @property
    def message(self) -> str:
        """The text below the key; empty if there is none."""
        return self._message.text()

    def show_key(self, key: QKeySequence, *, is_default: bool = True) -> None:
        self.edit.show_key(key)
        self._show_clear()
        self.reset.setVisible(self._resettable and not is_default)

    def tell(self, text: str, role: StyleRole = StyleRole.WARNING) -> None:
        """Show ``text`` below the key; an empty one hides it."""
        self._say(text, role)
        self.take.hide()
        self.keep.hide()

    def ask(self, text: str, key: QKeySequence) -> None:
        """Ask which action ``key`` shall belong to, since another one has it."""
        self._offered = key
        self._say(text, StyleRole.WARNING)
        self.take.show()
        self.keep.show()
        self.take.setFocus()

    def set_signs(self, *, clear: QIcon, reset: QIcon) -> None:
        self.clear.setIcon(clear)
        self.reset.setIcon(reset)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side_by_side = self._label.minimumSizeHint().width() + self._controls.sizeHint().width()
        narrow = self.width() < side_by_side + _MARGINS
        direction = QBoxLayout.Direction
        self._line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._controls.setDirection(direction.RightToLeft if narrow else direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """Put the key below the name where there is no room beside it."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_clear()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_clear()
        return super().eventFilter(watched, event)

    def _show_clear(self) -> None:
        """Show the cross only for the row in use: one beside each of eighteen keys would be noise."""
        at_it = self.underMouse() or self.edit.hasFocus() or self.clear.hasFocus()
        self.clear.setVisible(at_it and not self.edit.keySequence().isEmpty())

    def _say(self, text: str, role: StyleRole) -> None:
        self._message.setText(text)
        self._message.setAccessibleName(f"{self._name}: {text}" if text else "")
        set_role(self._message, role)
        self._message.setVisible(bool(text))

    def _arrange(self) -> None:
        self._label.setWordWrap(True)
        self._label.setBuddy(self.edit)
        self._controls.setSpacing(4)
        self._controls.addWidget(self.reset)
        self._controls.addWidget(self.clear)
        self._controls.addWidget(self.edit)
        self._line.setSpacing(4)
        self._line.addWidget(self._label, 1)
        self._line.addLayout(self._controls)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addWidget(self.take)
        answers.addWidget(self.keep)
        answers.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(2)
        layout.addLayout(self._line)
        layout.addWidget(self._message)
        layout.addLayout(answers)
        QWidget.setTabOrder(self.edit, self.clear)
        QWidget.setTabOrder(self.clear, self.reset)
        for widget in (self.edit, self.clear):
            widget.installEventFilter(self)

    def _tool_button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(text)
        button.setAccessibleName(f"{self._name}: {text}")
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        return button

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        return button

    def _on_edited(self) -> None:
        if self.edit.keySequence().isEmpty():
            # Ctrl was pressed and released, or another program got the key: that does not mean *no key*.
            self.edit.restore()
            return
        self.chosen.emit(self.action, self.edit.keySequence())

    def _on_take(self) -> None:
        self.edit.setFocus()
        self.taken.emit(self.action, self._offered)

    def _on_keep(self) -> None:
        self.edit.setFocus()
        self.edit.restore()
        self.tell("")
