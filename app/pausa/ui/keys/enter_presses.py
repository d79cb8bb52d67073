"""Lets Enter press the button that has the focus in the window, where Space belongs to the recording.

Qt lets Space alone press tool buttons, and push buttons outside of dialogs. While something is recorded, Space pauses,
so that without a mouse menus could not be opened and offers not be taken.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterPresses(QObject):
    """Filters only buttons that have had the focus: no other widget gets keys."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.key() in _ENTER
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            if event.type() is QEvent.Type.ShortcutOverride:
                # An accepted override tells Qt to deliver the key itself instead of looking for a shortcut.
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                _press(watched)
                return True
        return super().eventFilter(watched, event)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, (QPushButton, QToolButton)) and not isinstance(now.window(), QDialog):
            now.removeEventFilter(self)
            now.installEventFilter(self)


def _press(button: QObject) -> None:
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    elif isinstance(button, (QPushButton, QToolButton)):
        button.click()
