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
from pausa.ui.keys.placed_keys import EVDEV_TO_X, KEY_CODES

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
_ON_KEYPAD: Mapping[Qt.Key, int] = {
    **{Qt.Key(Qt.Key.Key_0 + digit): XK.XK_KP_0 + digit for digit in range(10)},
    Qt.Key.Key_Asterisk: XK.XK_KP_Multiply,
    Qt.Key.Key_Plus: XK.XK_KP_Add,
    Qt.Key.Key_Minus: XK.XK_KP_Subtract,
    Qt.Key.Key_Slash: XK.XK_KP_Divide,
    Qt.Key.Key_Equal: XK.XK_KP_Equal,
    Qt.Key.Key_Period: XK.XK_KP_Decimal,
    # The digit's key types this without Num Lock; with a comma instead of a point it is the same key.
    Qt.Key.Key_Comma: XK.XK_KP_Delete,
    Qt.Key.Key_Delete: XK.XK_KP_Delete,
    Qt.Key.Key_Insert: XK.XK_KP_Insert,
    Qt.Key.Key_End: XK.XK_KP_End,
    Qt.Key.Key_Down: XK.XK_KP_Down,
    Qt.Key.Key_PageDown: XK.XK_KP_Page_Down,
    Qt.Key.Key_Left: XK.XK_KP_Left,
    Qt.Key.Key_Clear: XK.XK_KP_Begin,
    Qt.Key.Key_Right: XK.XK_KP_Right,
    Qt.Key.Key_Home: XK.XK_KP_Home,
    Qt.Key.Key_Up: XK.XK_KP_Up,
    Qt.Key.Key_PageUp: XK.XK_KP_Page_Up,
    Qt.Key.Key_Enter: XK.XK_KP_Enter,
}
_UNICODE_KEYSYMS = 0x01000000
"""Above Latin-1, a keysym is this plus the character's number, or one of an older set."""
_OLDER_SETS = {
    0x100: "iso8859-2",
    0x200: "iso8859-3",
    0x300: "iso8859-4",
    0x500: "iso8859-6",
    0x600: "koi8-u",
    0x700: "iso8859-7",
    0xC00: "iso8859-8",
    0xD00: "tis-620",
    0x1300: "iso8859-15",
}
"""The first keysym of a set → the encoding by which its characters are numbered (Xlib, appendix A)."""
_FIRST_OF_LEVEL_3 = 4
"""The first four columns of the keyboard's table hold what two layouts type with and without Shift."""


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
        self._grabbed: tuple[dict[str, tuple[int, int]], list[int]] | None = None
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
                self._grabbed = None
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
        locks = list(self._lock_combinations())
        wanted = {
            action: (self._keycode(combination), _modifier_mask(combination))
            for action, combination in self._keys.items()
        }
        # The server tells of a new keyboard map whenever another keyboard is used. Without this, a key that is
        # pressed while the same keys are grabbed once more would be missed.
        if (wanted, locks) == self._grabbed:
            return
        self._grabbed = (wanted, locks)
        self._root.ungrab_key(X.AnyKey, X.AnyModifier)
        self._actions.clear()
        problems: dict[str, KeyProblem] = {}
        for action, (keycode, modifiers) in wanted.items():
            if keycode == 0:
                problems[action] = KeyProblem.NOT_ON_KEYBOARD
                continue
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

    def _keycode(self, combination: QKeyCombination) -> int:
        """Return the key's code; 0 if the keyboard has no such key, or only together with AltGr."""
        for keysym in _keysyms(combination):
            codes = self._display.keysym_to_keycodes(keysym)
            code = next((code for code, column in codes if column < _FIRST_OF_LEVEL_3), 0)
            if code:
                return int(code)
        # No layout of this keyboard is Latin: the key lies where it lies on a Latin one.
        character = chr(combination.key()) if combination.key() < 0x80 else ""
        return KEY_CODES[character] + EVDEV_TO_X if character in KEY_CODES else 0

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


def _keysyms(combination: QKeyCombination) -> list[int]:
    """Return the keysyms that a Qt key can have; empty for a key that X does not know."""
    key = combination.key()
    if combination.keyboardModifiers() & Qt.KeyboardModifier.KeypadModifier:
        return [_ON_KEYPAD[key]] if key in _ON_KEYPAD else []
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return [int(XK.XK_F1) + key - Qt.Key.Key_F1]
    if key in _KEYSYMS:
        return [_KEYSYMS[key]]
    if key >= 0x110000:
        return []
    # Qt names a key by its capital letter, X by the small one that it types without Shift.
    letter = chr(key).lower()
    if len(letter) > 1:
        letter = chr(key)
    if ord(letter) < 0x100:
        return [ord(letter)]
    return [_UNICODE_KEYSYMS + ord(letter), *_older_keysyms(letter)]


def _older_keysyms(letter: str) -> Iterator[int]:
    for first, encoding in _OLDER_SETS.items():
        try:
            yield first + letter.encode(encoding)[0]
        except UnicodeEncodeError:
            continue
