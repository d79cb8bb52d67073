"""System-wide keys on Windows and macOS, through pynput, which listens to all keys on a thread of its own."""

import sys
import time
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from pausa.ui.keys.hotkey_backend import Binding, Heard, Keys, Told, Trouble

_NAMES = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Backspace: "backspace",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Insert: "insert",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Pause: "pause",
    Qt.Key.Key_Print: "print_screen",
    Qt.Key.Key_ScrollLock: "scroll_lock",
    Qt.Key.Key_Menu: "menu",
    Qt.Key.Key_MediaPlay: "media_play_pause",
    Qt.Key.Key_MediaTogglePlayPause: "media_play_pause",
    Qt.Key.Key_MediaPrevious: "media_previous",
    Qt.Key.Key_MediaNext: "media_next",
}
_MISSING_ON_MACOS = frozenset({"insert", "pause", "print_screen", "scroll_lock", "menu"})
_LAST_FUNCTION_KEY = 20
_JOIN_S = 2.0


class ListenedHotkeys:
    """The program that has the focus gets the keys too. Without keys nothing listens, and macOS asks for nothing."""

    def __init__(self, *, platform: str, heard: Heard, told: Told) -> None:
        self._platform = platform
        self._heard = heard
        self._told = told
        self._listener: Any = None

    def bind(self, keys: Keys) -> None:
        self.close()
        named = {action: pynput_name(combination, self._platform) for action, combination in keys.items()}
        troubles = {action: Trouble.NOT_ON_KEYBOARD for action, name in named.items() if name is None}
        wanted = {name: self._press(action) for action, name in named.items() if name is not None}
        if wanted:
            try:
                from pynput import keyboard

                self._listener = keyboard.GlobalHotKeys(wanted)
                self._listener.start()
                self._listener.wait()
            except (ImportError, OSError, RuntimeError):
                self._listener = None
                self._told(Binding(unavailable=Trouble.NO_SERVICE))
                return
            if self._platform == "darwin" and not getattr(self._listener, "IS_TRUSTED", True):
                self._told(Binding(unavailable=Trouble.NOT_ALLOWED))
                return
        self._told(Binding(troubles=troubles))

    def close(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            # The thread ends by itself with the program, so a hook that does not let go must not hold up the window.
            self._listener.join(_JOIN_S)
            self._listener = None

    def _press(self, action: str) -> "_Press":
        return _Press(action, self._heard)


class _Press:
    """What pynput calls, on its thread."""

    def __init__(self, action: str, heard: Heard) -> None:
        self._action = action
        self._heard = heard

    def __call__(self) -> None:
        self._heard(self._action, time.monotonic_ns())


def pynput_name(combination: QKeyCombination, platform: str = sys.platform) -> str | None:
    """``<ctrl>+<alt>+r`` for Ctrl+Alt+R; None for a key that pynput does not know."""
    # On macOS, Qt calls the command key Ctrl and the control key Meta.
    swapped = platform == "darwin"
    modifiers = {
        Qt.KeyboardModifier.ControlModifier: "<cmd>" if swapped else "<ctrl>",
        Qt.KeyboardModifier.AltModifier: "<alt>",
        Qt.KeyboardModifier.ShiftModifier: "<shift>",
        Qt.KeyboardModifier.MetaModifier: "<ctrl>" if swapped else "<cmd>",
    }
    held = [name for which, name in modifiers.items() if combination.keyboardModifiers() & which]
    key = combination.key()
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        number = key - Qt.Key.Key_F1 + 1
        return "+".join([*held, f"<f{number}>"]) if number <= _LAST_FUNCTION_KEY else None
    if key in _NAMES:
        name = _NAMES[key]
        missing = swapped and name in _MISSING_ON_MACOS
        return None if missing else "+".join([*held, f"<{name}>"])
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText).lower()
    return "+".join([*held, text]) if len(text) == 1 else None
