"""Keeps windows on the screen they are on: a button that lies beyond its edge cannot be reached."""

from collections.abc import Callable

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QRegion, QScreen
from PySide6.QtWidgets import QWidget

_TITLE_BAR_PX = 37
"""About as high as the window systems make it; known exactly only after the window was shown."""

_SETTLED_MS = 400
"""A window manager moves windows itself when a screen goes, some time after Qt has told of it."""


class ScreenFollower(QTimer):
    """Calls ``fit`` whenever a window comes to another screen, or its screen changes: a monitor is unplugged or turned."""

    def __init__(self, window: QWidget, fit: Callable[[], None]) -> None:
        """``window`` is shown."""
        super().__init__(window)
        self._fit = fit
        self._screen: QScreen | None = None
        """The one that the window is shown on."""
        self.setSingleShot(True)
        self.setInterval(_SETTLED_MS)
        self.timeout.connect(fit)
        handle = window.windowHandle()
        handle.screenChanged.connect(self._on_screen_changed)
        self._on_screen_changed(handle.screen())

    def _on_screen_changed(self, screen: QScreen) -> None:
        if self._screen is not screen:
            if self._screen is not None:
                self._screen.availableGeometryChanged.disconnect(self._on_geometry_changed)
            self._screen = screen
            screen.availableGeometryChanged.connect(self._on_geometry_changed)
        QTimer.singleShot(0, self, self._fit)

    def _on_geometry_changed(self) -> None:
        self._fit()
        self.start()


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
    if window.testAttribute(Qt.WidgetAttribute.WA_Moved) or (window.isVisible() and _has_place(window)):
        place = window.geometry().topLeft()
        wanted = _within(place, window.size(), room)
        if wanted != place:
            # ``move`` places the frame; of a shown window only as far as Qt knows it.
            frame = _known_frame(window) if window.isVisible() else _frame(window)
            window.move(wanted - QPoint(frame.left(), frame.top()))


def keep_on_screens(window: QWidget) -> None:
    """Fit ``window`` to its screen if a part of it lies on none; one that somebody drags from one to the next stays."""
    shown = QRegion()
    for screen in QGuiApplication.screens():
        shown += screen.geometry()
    if not QRegion(window.frameGeometry()).subtracted(shown).isEmpty():
        fit_to_screen(window)


def _has_place(window: QWidget) -> bool:
    """Return whether Qt knows where ``window`` is: at first the window manager has yet to place it and to tell."""
    return window.geometry().topLeft() != QPoint(0, 0) or not _known_frame(window).isNull()


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
