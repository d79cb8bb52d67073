"""Buttons that show a sign and no words: named for who hears them, with a tooltip that has their key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton


def name_button(button: QAbstractButton, name: str, key: str = "") -> None:
    """Give a button this name, and leave the focus where it is when it is clicked. ``key``: as people write it."""
    button.setAccessibleName(name)
    button.setToolTip(with_key(name, key))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def with_key(text: str, key: str) -> str:
    """Return a text with the key that does the same, if there is one."""
    return f"{text} ({key})" if key else text


def native(key: QKeySequence) -> str:
    """Return a key as people write it here."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)
