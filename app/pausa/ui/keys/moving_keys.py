"""The keys that move through the recording while it is paused: in the whole window, whatever button has the focus.

They are no shortcuts, because a held one has to move on. Text fields, lists and sliders keep theirs.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QWidget,
)

from pausa.core.edit.places import Move
from pausa.ui.keys.text_field_guard import takes_text

_KEYS = {
    (Qt.Key.Key_Left, False): Move.BACK,
    (Qt.Key.Key_Right, False): Move.FORTH,
    (Qt.Key.Key_Left, True): Move.PREVIOUS,
    (Qt.Key.Key_Right, True): Move.NEXT,
    (Qt.Key.Key_Home, False): Move.BEGINNING,
    (Qt.Key.Key_End, False): Move.END,
}
_MIRRORED = {Move.BACK: Move.FORTH, Move.FORTH: Move.BACK, Move.PREVIOUS: Move.NEXT, Move.NEXT: Move.PREVIOUS}


class MovingKeys(QObject):
    """Watches a window before its widgets see the key."""

    moved = Signal(object)
    """A :class:`Move`; in languages that are written from right to left, as the strip is drawn."""

    escaped = Signal()
    """Escape, while ``holds_escape``."""

    def __init__(
        self, *, may_move: Callable[[], bool], holds_escape: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """``holds_escape``: whether Escape belongs to us before all others."""
        super().__init__(parent)
        self._may_move = may_move
        self._holds_escape = holds_escape

    def watch(self, window: QWindow) -> None:
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return False
        if event.key() == Qt.Key.Key_Escape and self._holds_escape():
            self.escaped.emit()
            return True
        move = _move_of(event)
        if move is None or not self._may_move() or _has_own_use(QApplication.focusWidget()):
            return False
        if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            move = _MIRRORED.get(move, move)
        self.moved.emit(move)
        return True


def _move_of(event: QKeyEvent) -> Move | None:
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers & ~Qt.KeyboardModifier.ControlModifier:
        return None
    return _KEYS.get((Qt.Key(event.key()), bool(modifiers)))


def _has_own_use(focus: QWidget | None) -> bool:
    return focus is not None and (
        takes_text(focus) or isinstance(focus, (QAbstractItemView, QAbstractSlider))
    )
