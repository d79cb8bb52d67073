"""What of a window has less room than its text needs, once the window has come to rest."""

from contextlib import suppress

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.exceptions import TimeoutError as StillSo
from pytestqt.qtbot import QtBot

REST_MS = 5_000


def squeezed(qtbot: QtBot, window: QWidget, *, inside: bool = False) -> list[str]:
    """Return the buttons and labels that are cut off; with ``inside`` also those that lie partly outside ``window``.

    A text may change at any moment, and for a moment it has the room of the one before.
    """
    with suppress(StillSo):
        qtbot.waitUntil(lambda: not _squeezed_now(window, inside=inside), timeout=REST_MS)
    return _squeezed_now(window, inside=inside)


def _squeezed_now(window: QWidget, *, inside: bool) -> list[str]:
    found = []
    for part in (*window.findChildren(QAbstractButton), *window.findChildren(QLabel)):
        least = part.minimumSizeHint()
        whole = part.width() >= least.width() and part.height() >= least.height()
        if inside:
            whole = whole and window.rect().contains(
                part.rect().translated(part.mapTo(window, part.rect().topLeft()))
            )
        if part.isVisible() and not whole:
            found.append(f"{type(part).__name__} {part.accessibleName()}: {part.size()} of {least}")
    return found
