"""What watches a window for keys of its own, before its widgets see them."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QApplication

from pausa.ui.keys.text_field_guard import takes_text


class WindowKeys(QObject):
    """Hands each press to ``take_key``, unless a menu or a dialog is open that has it."""

    def watch(self, window: QWindow) -> None:
        """Watch this window. Idempotent."""
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return False
        return self.take_key(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Return whether the key was ours, so that nobody else gets it."""
        raise NotImplementedError


def key_of(event: QKeyEvent, *, ignored: Qt.KeyboardModifier) -> tuple[Qt.Key, bool] | None:
    """Return a key, and whether Control is held with it; None: with something else, but for what is ``ignored``."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | ignored)
    if modifiers & ~Qt.KeyboardModifier.ControlModifier:
        return None
    return Qt.Key(event.key()), bool(modifiers)


def focus_has_own_use() -> bool:
    """Return whether what has the focus uses keys that move: a text, a list, a slider."""
    focus = QApplication.focusWidget()
    return focus is not None and (
        takes_text(focus) or isinstance(focus, (QAbstractItemView, QAbstractSlider))
    )
