"""Keeps windows on the screen they are on: a button that lies beyond its edge cannot be reached."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

_TITLE_BAR_PX = 37
"""About as high as the window systems make it; known exactly only after the window was shown."""


def room_for(window: QWidget) -> QRect:
    """Return where the contents of ``window`` may be: its screen without panels, and without the window's own frame."""
    return window.screen().availableGeometry().marginsRemoved(_frame(window))


def fit_to_screen(window: QWidget) -> None:
    """Make ``window`` no larger than the room on its screen, and move it there. Full screen and the like stay as they are."""
    if window.windowState() & (
        Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen | Qt.WindowState.WindowMinimized
    ):
        return
    room = room_for(window)
    least, size = window.minimumSize(), window.size()
    if least != least.boundedTo(room.size()):
        window.setMinimumSize(least.boundedTo(room.size()))
    if size != size.boundedTo(room.size()):
        window.resize(size.boundedTo(room.size()))
    if window.isVisible() or window.testAttribute(Qt.WidgetAttribute.WA_Moved):
        place = window.geometry().topLeft()
        wanted = _within(place, window.size(), room)
        if wanted != place:
            # ``move`` places the frame; of a shown window only as far as Qt knows it.
            frame = _known_frame(window) if window.isVisible() else _frame(window)
            window.move(wanted - QPoint(frame.left(), frame.top()))


def _within(place: QPoint, size: QSize, room: QRect) -> QPoint:
    x = max(room.left(), min(place.x(), room.right() + 1 - size.width()))
    y = max(room.top(), min(place.y(), room.bottom() + 1 - size.height()))
    return QPoint(x, y)


def _frame(window: QWidget) -> QMargins:
    if window.windowFlags() & Qt.WindowType.FramelessWindowHint:
        return QMargins()
    known = _known_frame(window)
    # The window system tells it some time after the window was shown.
    if not window.isVisible() or known.isNull():
        return QMargins(0, _TITLE_BAR_PX, 0, 0)
    return known


def _known_frame(window: QWidget) -> QMargins:
    inner, outer = window.geometry(), window.frameGeometry()
    return QMargins(
        inner.left() - outer.left(),
        inner.top() - outer.top(),
        outer.right() - inner.right(),
        outer.bottom() - inner.bottom(),
    )
