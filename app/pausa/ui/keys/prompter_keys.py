"""The keys that move the script while it is shown, in the whole window: a keyboard's, and those of a presenter's remote.

They are no shortcuts, because a held one has to move on. Text fields, lists and sliders keep theirs, and so does whatever
the user has given one of them to.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from pausa.ui.keys.window_keys import WindowKeys, focus_has_own_use, key_of


class ScriptMove(Enum):
    """What a key does with the script."""

    LINE_BACK = auto()
    LINE_FORTH = auto()
    SENTENCE_BACK = auto()
    SENTENCE_FORTH = auto()
    BEGINNING = auto()
    FASTER = auto()
    SLOWER = auto()
    LARGER = auto()
    SMALLER = auto()


_KEYS = {
    (Qt.Key.Key_Up, False): ScriptMove.LINE_BACK,
    (Qt.Key.Key_Down, False): ScriptMove.LINE_FORTH,
    (Qt.Key.Key_PageUp, False): ScriptMove.SENTENCE_BACK,
    (Qt.Key.Key_PageDown, False): ScriptMove.SENTENCE_FORTH,
    (Qt.Key.Key_Plus, False): ScriptMove.FASTER,
    (Qt.Key.Key_Equal, False): ScriptMove.FASTER,
    (Qt.Key.Key_Minus, False): ScriptMove.SLOWER,
    (Qt.Key.Key_Plus, True): ScriptMove.LARGER,
    (Qt.Key.Key_Equal, True): ScriptMove.LARGER,
    (Qt.Key.Key_Minus, True): ScriptMove.SMALLER,
}
_KEYS_OF_PLACES = {
    (Qt.Key.Key_Left, False): ScriptMove.SENTENCE_BACK,
    (Qt.Key.Key_Right, False): ScriptMove.SENTENCE_FORTH,
    (Qt.Key.Key_Home, False): ScriptMove.BEGINNING,
}
"""While paused they move through the recording."""
_MIRRORED = {
    ScriptMove.SENTENCE_BACK: ScriptMove.SENTENCE_FORTH,
    ScriptMove.SENTENCE_FORTH: ScriptMove.SENTENCE_BACK,
}


class PrompterKeys(WindowKeys):
    """Watches a window before its widgets see the key, and after its shortcuts."""

    moved = Signal(object)
    """A :class:`ScriptMove`."""

    def __init__(
        self,
        *,
        is_shown: Callable[[], bool],
        moves_places: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """``moves_places``: whether the arrows move through the recording."""
        super().__init__(parent)
        self._is_shown = is_shown
        self._moves_places = moves_places

    def take_key(self, event: QKeyEvent) -> bool:
        if not self._is_shown():
            return False
        move = self._move_of(event)
        if move is None or focus_has_own_use():
            return False
        self.moved.emit(move)
        return True

    def _move_of(self, event: QKeyEvent) -> ScriptMove | None:
        is_sign = event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
        shift = Qt.KeyboardModifier.ShiftModifier if is_sign else Qt.KeyboardModifier.NoModifier
        key = key_of(event, ignored=shift)
        if key is None:
            return None
        if key in _KEYS:
            return _KEYS[key]
        if self._moves_places():
            return None
        move = _KEYS_OF_PLACES.get(key)
        from_right = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return _MIRRORED.get(move, move) if from_right and move is not None else move
