"""The keys that move through the recording while it is paused: in the whole window, whatever button has the focus.

They are no shortcuts, because a held one has to move on. Text fields, lists and sliders keep theirs.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pausa.core.edit.places import Move
from pausa.ui.keys.window_keys import WindowKeys, focus_has_own_use, key_of

_KEYS = {
    (Qt.Key.Key_Left, False): Move.BACK,
    (Qt.Key.Key_Right, False): Move.FORTH,
    (Qt.Key.Key_Left, True): Move.PREVIOUS,
    (Qt.Key.Key_Right, True): Move.NEXT,
    (Qt.Key.Key_Home, False): Move.BEGINNING,
    (Qt.Key.Key_End, False): Move.END,
}
_MIRRORED = {Move.BACK: Move.FORTH, Move.FORTH: Move.BACK, Move.PREVIOUS: Move.NEXT, Move.NEXT: Move.PREVIOUS}


class MovingKeys(WindowKeys):
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

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._holds_escape():
            self.escaped.emit()
            return True
        key = key_of(event, ignored=Qt.KeyboardModifier.NoModifier)
        move = _KEYS.get(key) if key is not None else None
        if move is None or not self._may_move() or focus_has_own_use():
            return False
        if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            move = _MIRRORED.get(move, move)
        self.moved.emit(move)
        return True
