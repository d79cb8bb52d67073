"""Lets Enter press the button that has the focus.

Qt lets Space alone press tool buttons, and push buttons that could not be the default of a dialog. In the window Space
pauses while something is recorded, so that without a mouse menus could not be opened and offers not be taken; in a
dialog Enter would press *Save* while *Cancel* has the focus.
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
            and not _pressed_by_qt(watched)
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
        if isinstance(now, (QPushButton, QToolButton)):
            now.removeEventFilter(self)
            now.installEventFilter(self)


def _pressed_by_qt(button: QObject) -> bool:
    return (
        isinstance(button, QPushButton)
        and isinstance(button.window(), QDialog)
        and (button.autoDefault() or button.isDefault())
    )


def _press(button: QObject) -> None:
    if isinstance(button, QToolButton) and button.menu() is not None:
        button.showMenu()
    elif isinstance(button, (QPushButton, QToolButton)):
        button.click()
