"""The keys that move the script while it is shown, in the whole window: a keyboard's, and those of a presenter's remote.

They are no shortcuts, because a held one has to move on. Text fields, lists and sliders keep theirs, and so does whatever
the user has given one of them to.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QApplication, QWidget

from pausa.ui.keys.text_field_guard import takes_text


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


class PrompterKeys(QObject):
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

    def watch(self, window: QWindow) -> None:
        window.removeEventFilter(self)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if not self._is_shown():
            return False
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return False
        move = self._move_of(event)
        if move is None or _has_own_use(QApplication.focusWidget()):
            return False
        self.moved.emit(move)
        return True

    def _move_of(self, event: QKeyEvent) -> ScriptMove | None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            modifiers &= ~Qt.KeyboardModifier.ShiftModifier
        if modifiers & ~Qt.KeyboardModifier.ControlModifier:
            return None
        key = (Qt.Key(event.key()), bool(modifiers))
        if key in _KEYS:
            return _KEYS[key]
        if self._moves_places():
            return None
        move = _KEYS_OF_PLACES.get(key)
        from_right = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return _MIRRORED.get(move, move) if from_right and move is not None else move


def _has_own_use(focus: QWidget | None) -> bool:
    return focus is not None and (
        takes_text(focus) or isinstance(focus, (QAbstractItemView, QAbstractSlider))
    )
