"""Shortcuts work by place: with a Cyrillic, Greek or Hebrew layout Ctrl+R is the key that types R on a Latin one.

Qt looks for the letter in the other layouts of the keyboard. Where no Latin one is installed, all shortcuts with
letters would be dead.
"""

import sys
import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from pausa.ui.keys.shortcuts import Shortcuts

EVDEV_TO_X = 8
"""X and Wayland count the kernel's key codes from here."""

KEY_CODES: Mapping[str, int] = {
    character: first + place
    for first, row in ((16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'"), (44, "ZXCVBNM,./"))
    for place, character in enumerate(row)
}
"""What a key types on a Latin keyboard → the kernel's code of the key, which is also that of Windows."""

_CHARACTERS = {code: character for character, code in KEY_CODES.items()}
_ON_MACOS = dict(
    zip(
        (
            12,
            13,
            14,
            15,
            17,
            16,
            32,
            34,
            31,
            35,
            0,
            1,
            2,
            3,
            5,
            4,
            38,
            40,
            37,
            6,
            7,
            8,
            9,
            11,
            45,
            46,
            43,
            47,
            44,
        ),
        "QWERTYUIOPASDFGHJKLZXCVBNM,./",
        strict=True,
    )
)
"""Virtual key codes of macOS; written after its documentation, nobody has run it."""

_WITH_SHIFT = {Qt.Key.Key_Comma: Qt.Key.Key_Less, Qt.Key.Key_Period: Qt.Key.Key_Greater}

_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def of_other_script(key: int) -> bool:
    """Return whether a key types a letter of another script than Latin."""
    if not 0xFF < key < 0x110000:
        return False
    letter = chr(key)
    return unicodedata.category(letter)[0] in "LM" and "LATIN" not in unicodedata.name(letter, "LATIN")


def latin_key(event: QKeyEvent, *, platform: str = sys.platform) -> Qt.Key | None:
    """Return what the key of ``event`` types on a Latin keyboard; None if that is not known."""
    if platform == "darwin":
        character = _ON_MACOS.get(event.nativeVirtualKey())
    else:
        code = event.nativeScanCode()
        character = _CHARACTERS.get(code if platform == "win32" else code - EVDEV_TO_X)
    return None if character is None else Qt.Key(ord(character))


def placed_key(event: QKeyEvent) -> Qt.Key:
    """Return what the key of ``event`` types; where that is a letter of another script, what it types on a Latin keyboard."""
    key = Qt.Key(event.key())
    latin = latin_key(event) if of_other_script(key) else None
    if latin is None:
        return key
    shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
    return _WITH_SHIFT.get(latin, latin) if shifted else latin


class PlacedKeys(QObject):
    """Watches the window that has the keyboard, and lets the shortcuts follow its layout before Qt looks for one."""

    def __init__(
        self, application: QGuiApplication, shortcuts: Shortcuts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._other_script = False
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        self._on_focus_window_changed(application.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> None:
        key = event.key()
        if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
            self._other_script = False
        elif of_other_script(key):
            self._other_script = True
        elif not self._other_script or key > 0xFF:
            return
        latin = latin_key(event)
        if self._other_script and latin is not None:
            modifiers = event.modifiers() & _MODIFIERS
            self._shortcuts.also(
                QKeySequence(QKeyCombination(modifiers, Qt.Key(key))),
                QKeySequence(QKeyCombination(modifiers, latin)),
            )

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
