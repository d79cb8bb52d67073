"""System-wide keys on Windows and macOS, through pynput, which listens to all keys on a thread of its own."""

import sys
import time
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from pausa.ui.keys.hotkey_backend import Binding, KeyProblem, Keys, OnBinding, OnPressed

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


class PynputHotkeys:
    """The program in front gets the keys too. Nothing listens while no key is set, so macOS asks for no permission."""

    def __init__(self, *, platform: str, on_pressed: OnPressed, on_binding: OnBinding) -> None:
        self._platform = platform
        self._on_pressed = on_pressed
        self._on_binding = on_binding
        self._listener: Any = None

    def bind(self, keys: Keys) -> None:
        self.close()
        named = {action: pynput_name(combination, self._platform) for action, combination in keys.items()}
        problems = {action: KeyProblem.NOT_ON_KEYBOARD for action, name in named.items() if name is None}
        callbacks = {name: self._press(action) for action, name in named.items() if name is not None}
        if callbacks:
            try:
                from pynput import keyboard

                self._listener = keyboard.GlobalHotKeys(callbacks)
                self._listener.start()
                self._listener.wait()
            except (ImportError, OSError, RuntimeError):
                self._listener = None
                self._on_binding(Binding(unavailable=KeyProblem.NO_SERVICE))
                return
            if self._platform == "darwin" and not getattr(self._listener, "IS_TRUSTED", True):
                self._on_binding(Binding(unavailable=KeyProblem.NOT_ALLOWED))
                return
        self._on_binding(Binding(problems=problems))

    def close(self) -> None:
        if self._listener is not None:
            self._listener.stop()
            # A daemon thread: a hook that hangs must not keep the window from closing.
            self._listener.join(_JOIN_S)
            self._listener = None

    def _press(self, action: str) -> "_Press":
        return _Press(action, self._on_pressed)


class _Press:
    """Called by pynput, on its thread."""

    def __init__(self, action: str, on_pressed: OnPressed) -> None:
        self._action = action
        self._on_pressed = on_pressed

    def __call__(self) -> None:
        self._on_pressed(self._action, time.monotonic_ns())


def pynput_name(combination: QKeyCombination, platform: str = sys.platform) -> str | None:
    """Return ``<ctrl>+<alt>+r`` for Ctrl+Alt+R; None for a key that pynput does not know."""
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
    if combination.keyboardModifiers() & Qt.KeyboardModifier.KeypadModifier:
        return None  # pynput does not tell the keypad's digits from the others
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        number = key - Qt.Key.Key_F1 + 1
        return "+".join([*held, f"<f{number}>"]) if number <= _LAST_FUNCTION_KEY else None
    if key in _NAMES:
        name = _NAMES[key]
        missing = swapped and name in _MISSING_ON_MACOS
        return None if missing else "+".join([*held, f"<{name}>"])
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText).lower()
    return "+".join([*held, text]) if len(text) == 1 else None
