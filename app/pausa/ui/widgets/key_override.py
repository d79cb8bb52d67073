"""Keys that belong to what has the focus, even where they are shortcuts of something else."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def overrides(event: QEvent, takes: Callable[[QKeyEvent], bool]) -> bool:
    """Return whether ``event`` asks if a key belongs to the focus, and ``takes`` says so: then it is accepted."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not takes(event):
        return False
    # An accepted override tells Qt to deliver the key itself instead of looking for a shortcut.
    event.accept()
    return True
