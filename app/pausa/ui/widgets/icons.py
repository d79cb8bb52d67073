"""The SVG drawings of ``resources/icons`` as icons and pixmaps, in a colour of the theme."""

from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from pausa.core.paths import resources_folder

_SIZES_PX = (16, 20, 24, 32, 48, 64)


class IconState(Enum):
    """The variants of the application's icon, as colours of background, bow and dot."""

    IDLE = ("#1E1D1B", "#FFB547", "#FF5A64")
    ARMED = ("#2A5BD7", "", "#FFFFFF")
    RECORDING = ("#C0202D", "", "#FFFFFF")
    PAUSED = ("#FFB547", "#1E1D1B", "#1E1D1B")
    FINISHING = ("#0E7C66", "#FFFFFF", "#FFFFFF")


@lru_cache(maxsize=64)
def _drawing(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour: str, size_px: int, ratio: float = 1.0) -> QPixmap:
    """Return ``name``.svg with its ``currentColor`` replaced, ``size_px`` wide on a screen of pixel ratio ``ratio``."""
    key = f"pausa/{name}/{colour}/{size_px}/{ratio}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = _drawn(name, colour, size_px, ratio)
        QPixmapCache.insert(key, made)
    return made


def _drawn(name: str, colour: str, size_px: int, ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))
    made = QPixmap(round(size_px * ratio), round(size_px * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    renderer.render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, colour: str, disabled_colour: str = "") -> QIcon:
    """Return the drawing at all sizes that buttons and menus use."""
    made = QIcon()
    for size_px in _SIZES_PX:
        made.addPixmap(pixmap(name, colour, size_px))
        if disabled_colour:
            made.addPixmap(pixmap(name, disabled_colour, size_px), QIcon.Mode.Disabled)
    return made


def application_icon(state: IconState) -> QIcon:
    """Return the fermata; a plain dot on red while recording, and a ring while armed, so that the shape shows the state too."""
    made = QIcon()
    for size_px in (16, 20, 22, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_state_pixmap(state, size_px))
    return made


def _state_pixmap(state: IconState, size_px: int) -> QPixmap:
    ground, bow, dot = state.value
    made = QPixmap(size_px, size_px)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size_px / 16, size_px / 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(0, 0, 16, 16), 3.6, 3.6)
    painter.setBrush(QColor(dot))
    if state is IconState.ARMED:
        paint_dot(painter, QRectF(3, 3, 10, 10), QColor(dot), armed=True)
    elif bow:
        painter.drawEllipse(QRectF(6.1, 8.7, 3.8, 3.8))
        paint_bow(painter, QRectF(3, 5.5, 10, 10), QColor(bow), width=1.9)
    else:
        painter.drawEllipse(QRectF(4, 4, 8, 8))
    painter.end()
    return made


def paint_dot(painter: QPainter, room: QRectF, colour: QColor, *, armed: bool) -> None:
    """Paint the sign of a state: a disc, or, while a recording is to begin by itself, a ring with a small disc in it."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if not armed:
        painter.drawEllipse(room)
    else:
        thick = room.width() * 0.18
        inner = room.width() * 0.32
        painter.drawEllipse(room.adjusted(inner, inner, -inner, -inner))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, thick))
        painter.drawEllipse(room.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))
    painter.restore()


def paint_bow(painter: QPainter, circle: QRectF, colour: QColor, *, width: float) -> None:
    """Paint the upper half of ``circle``, the bow of a fermata."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawArc(circle, 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
