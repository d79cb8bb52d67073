"""System-wide keys on X11: passive grabs on the root window, on a connection and a thread of their own."""

import contextlib
import select
import socket
import time
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QKeyCombination, Qt
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError

from pausa.ui.keys.hotkey_backend import Binding, Heard, Keys, Told, Trouble
from pausa.ui.keys.hotkey_thread import OwnThread, Wanted

_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: X.ShiftMask,
    Qt.KeyboardModifier.ControlModifier: X.ControlMask,
    Qt.KeyboardModifier.AltModifier: X.Mod1Mask,
    Qt.KeyboardModifier.MetaModifier: X.Mod4Mask,
}
_KEYSYMS = {
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Pause: 0xFF13,
    Qt.Key.Key_ScrollLock: 0xFF14,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Print: 0xFF61,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Menu: 0xFF67,
    Qt.Key.Key_Enter: 0xFF8D,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_MediaPlay: 0x1008FF14,
    Qt.Key.Key_MediaTogglePlayPause: 0x1008FF14,
    Qt.Key.Key_MediaStop: 0x1008FF15,
    Qt.Key.Key_MediaPrevious: 0x1008FF16,
    Qt.Key.Key_MediaNext: 0x1008FF17,
    Qt.Key.Key_MediaRecord: 0x1008FF1C,
    Qt.Key.Key_MediaPause: 0x1008FF31,
}
_FIRST_FUNCTION_KEY = 0xFFBE
_UNICODE_KEYSYMS = 0x01000000
"""Above Latin-1, a keysym is this plus the character's number."""


class X11Hotkeys(OwnThread):
    """Grabs the keys for this program alone: the one that has the focus does not get them."""

    def __init__(self, *, display: str | None, heard: Heard, told: Told) -> None:
        self._display_name = display
        self._heard = heard
        self._told = told
        super().__init__(self._run)

    def _run(self, wake: socket.socket, wanted: Wanted) -> None:
        try:
            display = Display(self._display_name)
        except (DisplayError, OSError):
            self._told(Binding(unavailable=Trouble.NO_SERVICE))
            return
        try:
            _Grabs(display, self._heard, self._told).serve(wake, wanted)
        except (ConnectionClosedError, OSError):
            self._told(Binding(unavailable=Trouble.NO_SERVICE))
        finally:
            with contextlib.suppress(ConnectionClosedError, OSError):
                display.close()


class _Grabs:
    """Lives on the thread."""

    def __init__(self, display: Any, heard: Heard, told: Told) -> None:  # noqa: ANN401 - Xlib is untyped
        self._display = display
        self._root = display.screen().root
        self._heard = heard
        self._told = told
        self._keys: Keys = {}
        self._actions: dict[tuple[int, int], str] = {}
        self._held: set[int] = set()
        self._released_at: dict[int, int] = {}

    def serve(self, wake: socket.socket, wanted: Wanted) -> None:
        while True:
            while self._display.pending_events():
                self._take(self._display.next_event())
            ready, _, _ = select.select([self._display.fileno(), wake], [], [])
            if wake in ready:
                wake.recv(1)
                keys = wanted.get()
                if keys is None:
                    return
                self._keys = keys
                self._grab()

    def _take(self, event: Any) -> None:  # noqa: ANN401 - Xlib is untyped
        heard_ns = time.monotonic_ns()
        if event.type == X.MappingNotify:
            self._display.refresh_keyboard_mapping(event)
            if event.request != X.MappingPointer:
                self._grab()
        elif event.type == X.KeyRelease:
            self._held.discard(event.detail)
            self._released_at[event.detail] = event.time
        elif event.type == X.KeyPress:
            # A held key comes as release and press of the same moment, again and again; once is meant.
            repeated = event.detail in self._held or self._released_at.get(event.detail) == event.time
            self._held.add(event.detail)
            action = self._actions.get((event.detail, event.state & sum(_MODIFIERS.values())))
            if action is not None and not repeated:
                self._heard(action, heard_ns)

    def _grab(self) -> None:
        self._root.ungrab_key(X.AnyKey, X.AnyModifier)
        self._actions.clear()
        locks = list(self._lock_combinations())
        troubles: dict[str, Trouble] = {}
        for action, combination in self._keys.items():
            keycode = self._display.keysym_to_keycode(_keysym(combination.key()))
            if keycode == 0:
                troubles[action] = Trouble.NOT_ON_KEYBOARD
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
                troubles[action] = Trouble.TAKEN
            else:
                self._actions[keycode, modifiers] = action
        self._display.sync()
        self._told(Binding(troubles=troubles))

    def _lock_combinations(self) -> Iterator[int]:
        """Grabs are for exact modifiers, and to X11 a lit Caps Lock or Num Lock is one."""
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
    """X's name of a key from Qt's; 0 for a key that X does not know."""
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _FIRST_FUNCTION_KEY + key - Qt.Key.Key_F1
    if key in _KEYSYMS:
        return _KEYSYMS[key]
    character = int(key)
    if character < 0x100:
        # Qt names a key by its capital letter, X by the small one that it types alone.
        return ord(chr(character).lower())
    return _UNICODE_KEYSYMS + ord(chr(character).lower()) if character < 0x110000 else 0
