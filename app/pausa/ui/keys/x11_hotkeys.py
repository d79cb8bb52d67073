"""System-wide keys on X11: passive grabs on the root window, with a connection and a thread of their own."""

import contextlib
import select
import socket
import time
from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError

from pausa.core.key_repeats import KeyRepeats
from pausa.ui.keys.hotkey_backend import Binding, KeyProblem, Keys, OnBinding, OnPressed
from pausa.ui.keys.hotkey_thread import HotkeyThread, KeyRequests

_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: X.ShiftMask,
    Qt.KeyboardModifier.ControlModifier: X.ControlMask,
    Qt.KeyboardModifier.AltModifier: X.Mod1Mask,
    Qt.KeyboardModifier.MetaModifier: X.Mod4Mask,
}
XK.load_keysym_group("xf86")  # the media keys
_KEYSYMS: Mapping[Qt.Key, int] = {
    Qt.Key.Key_Backspace: XK.XK_BackSpace,
    Qt.Key.Key_Tab: XK.XK_Tab,
    Qt.Key.Key_Return: XK.XK_Return,
    Qt.Key.Key_Pause: XK.XK_Pause,
    Qt.Key.Key_ScrollLock: XK.XK_Scroll_Lock,
    Qt.Key.Key_Home: XK.XK_Home,
    Qt.Key.Key_Left: XK.XK_Left,
    Qt.Key.Key_Up: XK.XK_Up,
    Qt.Key.Key_Right: XK.XK_Right,
    Qt.Key.Key_Down: XK.XK_Down,
    Qt.Key.Key_PageUp: XK.XK_Page_Up,
    Qt.Key.Key_PageDown: XK.XK_Page_Down,
    Qt.Key.Key_End: XK.XK_End,
    Qt.Key.Key_Print: XK.XK_Print,
    Qt.Key.Key_Insert: XK.XK_Insert,
    Qt.Key.Key_Menu: XK.XK_Menu,
    Qt.Key.Key_Enter: XK.XK_KP_Enter,
    Qt.Key.Key_Delete: XK.XK_Delete,
    Qt.Key.Key_MediaPlay: XK.XK_XF86_AudioPlay,
    Qt.Key.Key_MediaTogglePlayPause: XK.XK_XF86_AudioPlay,
    Qt.Key.Key_MediaStop: XK.XK_XF86_AudioStop,
    Qt.Key.Key_MediaPrevious: XK.XK_XF86_AudioPrev,
    Qt.Key.Key_MediaNext: XK.XK_XF86_AudioNext,
    Qt.Key.Key_MediaRecord: XK.XK_XF86_AudioRecord,
    Qt.Key.Key_MediaPause: XK.XK_XF86_AudioPause,
}
_UNICODE_KEYSYMS = 0x01000000
"""Above Latin-1, a keysym is this plus the character's number."""


class X11Hotkeys(HotkeyThread):
    """Grabs the keys for this program alone: the program in front does not get them."""

    def __init__(self, *, display: str | None, on_pressed: OnPressed, on_binding: OnBinding) -> None:
        self._display_name = display
        self._on_pressed = on_pressed
        self._on_binding = on_binding
        super().__init__(self._run)

    def _run(self, wakeup: socket.socket, requests: KeyRequests) -> None:
        try:
            display = Display(self._display_name)
        except (DisplayError, OSError):
            self._on_binding(Binding(unavailable=KeyProblem.NO_SERVICE))
            return
        try:
            _Grabs(display, self._on_pressed, self._on_binding).serve(wakeup, requests)
        except (ConnectionClosedError, OSError):
            self._on_binding(Binding(unavailable=KeyProblem.NO_SERVICE))
        finally:
            with contextlib.suppress(ConnectionClosedError, OSError):
                display.close()


class _Grabs:
    """The grabbed keys and their events, used on the thread only."""

    def __init__(self, display: Any, on_pressed: OnPressed, on_binding: OnBinding) -> None:  # noqa: ANN401 - Xlib is untyped
        self._display = display
        self._root = display.screen().root
        self._on_pressed = on_pressed
        self._on_binding = on_binding
        self._keys: Keys = {}
        self._actions: dict[tuple[int, int], str] = {}
        self._repeats = KeyRepeats()

    def serve(self, wakeup: socket.socket, requests: KeyRequests) -> None:
        while True:
            while self._display.pending_events():
                self._on_event(self._display.next_event())
            ready, _, _ = select.select([self._display.fileno(), wakeup], [], [])
            if wakeup in ready:
                wakeup.recv(1)
                keys = requests.get()
                if keys is None:
                    return
                self._keys = keys
                self._grab()

    def _on_event(self, event: Any) -> None:  # noqa: ANN401 - Xlib is untyped
        pressed_ns = time.monotonic_ns()
        if event.type == X.MappingNotify:
            self._display.refresh_keyboard_mapping(event)
            if event.request != X.MappingPointer:
                self._grab()
        elif event.type == X.KeyRelease:
            self._repeats.release(event.detail, event.time)
        elif event.type == X.KeyPress:
            repeated = self._repeats.press(event.detail, event.time)
            action = self._actions.get((event.detail, event.state & sum(_MODIFIERS.values())))
            if action is not None and not repeated:
                self._on_pressed(action, pressed_ns)

    def _grab(self) -> None:
        self._root.ungrab_key(X.AnyKey, X.AnyModifier)
        self._actions.clear()
        locks = list(self._lock_combinations())
        problems: dict[str, KeyProblem] = {}
        for action, combination in self._keys.items():
            keycode = self._display.keysym_to_keycode(_keysym(combination.key()))
            if keycode == 0:
                problems[action] = KeyProblem.NOT_ON_KEYBOARD
                continue
            modifiers = _modifier_mask(combination)
            refused = CatchError(BadAccess)
            for lock in locks:
                self._root.grab_key(
                    keycode, modifiers | lock, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
                )
            self._display.sync()
            if refused.get_error():
                for lock in locks:
                    self._root.ungrab_key(keycode, modifiers | lock)
                problems[action] = KeyProblem.TAKEN
            else:
                self._actions[keycode, modifiers] = action
        self._display.sync()
        self._on_binding(Binding(problems=problems))

    def _lock_combinations(self) -> Iterator[int]:
        """Yield the masks to grab each key with: X11 compares all modifiers, and Caps Lock and Num Lock are two of them."""
        num_lock = self._num_lock_mask()
        yield from sorted({0, X.LockMask, num_lock, X.LockMask | num_lock})

    def _num_lock_mask(self) -> int:
        keycode = self._display.keysym_to_keycode(XK.XK_Num_Lock)
        for index, keycodes in enumerate(self._display.get_modifier_mapping()):
            if keycode and keycode in keycodes:
                return 1 << index
        return 0


def _modifier_mask(combination: QKeyCombination) -> int:
    modifiers = combination.keyboardModifiers()
    return sum(mask for modifier, mask in _MODIFIERS.items() if modifiers & modifier)


def _keysym(key: Qt.Key) -> int:
    """Return the keysym of a Qt key; 0 for a key that X does not know."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return int(XK.XK_F1) + key - Qt.Key.Key_F1
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    character = int(key)
    if character < 0x100:
        # Qt names a key by its capital letter, X by the small one that it types without Shift.
        return ord(chr(character).lower())
    return _UNICODE_KEYSYMS + ord(chr(character).lower()) if character < 0x110000 else 0
