"""Keeps a held key from acting again and again, in every window: only what moves or edits repeats.

Qt marks repeats, and actions ignore them. On X11 it marks a part of them only: it looks whether the press follows its
release in the queue, and the press may not have arrived there yet. The time stamps are always right.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QKeySequenceEdit

from pausa.core.key_repeats import KeyRepeats
from pausa.ui.keys.text_field_guard import takes_text

_MOVING = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        # of the script: its pace and its size
        Qt.Key.Key_Plus,
        Qt.Key.Key_Minus,
        Qt.Key.Key_Equal,
    }
)


class HeldKeys(QObject):
    """Watches the window that has the keyboard, before its shortcuts and widgets see the key."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repeats = KeyRepeats()
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(application.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyRelease:
            self._repeats.release(event.nativeScanCode(), event.timestamp())
        elif self._repeated(event):
            if event.type() is QEvent.Type.ShortcutOverride:
                # An accepted override tells Qt to deliver the key itself instead of looking for a shortcut.
                event.accept()
                return True
            return not _may_repeat(event)
        return super().eventFilter(watched, event)

    def _repeated(self, event: QKeyEvent) -> bool:
        # Keys that no keyboard sent have no scan code.
        return event.isAutoRepeat() or (
            event.nativeScanCode() != 0 and self._repeats.press(event.nativeScanCode(), event.timestamp())
        )

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)


_KEYS = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


def _may_repeat(event: QKeyEvent) -> bool:
    if event.key() in _MOVING:
        return True
    widget = QApplication.focusWidget()
    return widget is not None and takes_text(widget) and not isinstance(widget, QKeySequenceEdit)
