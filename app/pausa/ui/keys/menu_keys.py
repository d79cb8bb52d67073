"""Lets the keys of a recording work while a menu is open: a menu says *Stop – Ctrl+S*, and the recording goes on behind it.

Qt gives an open menu all keys. Space would choose the item that lies under the mouse by chance, such as *No camera*.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication, QMenu


class MenuKeys(QObject):
    """Watches the window that has the keyboard. HeldKeys must see a key before it."""

    def __init__(
        self, application: QGuiApplication, actions: Sequence[QAction], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(application.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            menu = QApplication.activePopupWidget()
            action = self._action_of(event) if isinstance(menu, QMenu) else None
            if action is not None:
                _close_menus()
                action.trigger()
                return True
        return super().eventFilter(watched, event)

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        key = QKeySequence(event.keyCombination())
        return next(
            (action for action in self._actions if action.isEnabled() and key in action.shortcuts()), None
        )

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


def _close_menus() -> None:
    """Close the open menu and those from which it was opened."""
    while isinstance(menu := QApplication.activePopupWidget(), QMenu):
        menu.close()
