"""The words and signs that lie over the large picture."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from pausa.ui.picture.state_pill import GROUND, PHASE_COLOURS
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.icons import paint_bow, pixmap
from pausa.ui.widgets.text_size import scaled

MARGIN = 16
_FERMATA = 132.0
_SMALL_FERMATA = 44.0
_LEGEND_HEIGHT = 26


def paint_label(painter: QPainter, room: QRect, *lines: tuple[str, Phase], at_bottom: bool = False) -> None:
    """Say something over the middle of ``room``, or at its bottom, each in the colour of its phase."""
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    inner = room.adjusted(2 * MARGIN, 0, -2 * MARGIN, 0)
    # Without a pen it would be empty.
    painter.setPen(QColor(GROUND))
    words = [painter.boundingRect(inner, flags, text) for text, _ in lines]
    label = QRect(0, 0, max(one.width() for one in words), sum(one.height() for one in words))
    label = label.adjusted(-MARGIN, -8, MARGIN, 8)
    label.moveCenter(room.center())
    if at_bottom:
        label.moveBottom(room.bottom() - MARGIN)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUND))
    painter.drawRoundedRect(label, 8, 8)
    top = label.top() + 8
    for (text, phase), one in zip(lines, words, strict=True):
        painter.setPen(QColor(PHASE_COLOURS[phase]))
        painter.drawText(QRect(inner.left(), top, inner.width(), one.height()), flags, text)
        top += one.height()


def paint_legend(painter: QPainter, room: QRect, text: str, *, pill: QRect) -> None:
    """Say under the state's pill what lies over the live picture, if there is room enough."""
    height = float(scaled(_LEGEND_HEIGHT))
    if room.height() < 4 * height + MARGIN:
        return
    font = painter.fontMetrics()
    words = font.elidedText(text, Qt.TextElideMode.ElideRight, room.width() - 2 * MARGIN - 24)
    place = QRectF(MARGIN, pill.bottom() + 8, font.horizontalAdvance(words) + 24.0, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUND))
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def paint_seconds(painter: QPainter, room: QRect, seconds: int, *, from_right: bool) -> None:
    """Paint how long the lead-in still lasts into the corner: the face stays to be seen."""
    across = min(88.0, room.height() * 0.3)
    disc = QRectF(0, MARGIN, across, across)
    disc.moveRight(room.width() - MARGIN)
    if from_right:
        disc.moveLeft(MARGIN)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(GROUND))
    painter.drawEllipse(disc)
    painter.save()
    font = QFont(painter.font())
    font.setPixelSize(max(10, round(across * 0.55)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(PHASE_COLOURS[Phase.LEADING_IN]))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(seconds))
    painter.restore()


def paint_fermata(painter: QPainter, room: QRect, colour: QColor, *, beside: QRect | None) -> None:
    """Paint it over the middle or, small, into the corner ``beside`` the state's pill, where it hides nobody's face."""
    across = min(_FERMATA, room.height() * 0.36)
    middle = QRectF(room).center()
    if beside is not None:
        across = min(across, _SMALL_FERMATA)
        place = QRectF(room.width() - MARGIN - across, MARGIN, across, across * 0.72)
        if place.intersects(QRectF(beside)):
            place.moveTop(beside.bottom() + 8)
        middle = QPointF(place.center().x(), place.top() + across * 0.28)
    stroke = across / 10
    circle = QRectF(0, 0, across - stroke, across - stroke)
    circle.moveCenter(QPointF(middle.x(), middle.y() + across * 0.22))
    if beside is not None:
        # It lies over any picture, without the dark ground that the dimmed picture gives.
        _paint_sign(painter, circle, stroke, QColor(0, 0, 0, 110), grown=3.0)
    _paint_sign(painter, circle, stroke, colour)


def _paint_sign(
    painter: QPainter, circle: QRectF, stroke: float, colour: QColor, *, grown: float = 0.0
) -> None:
    paint_bow(painter, circle, colour, width=stroke + grown)
    painter.setBrush(colour)
    radius = stroke + grown / 2
    painter.drawEllipse(circle.center() - QPointF(0, stroke / 3), radius, radius)


def paint_message(
    painter: QPainter, room: QRect, icon_name: str, text: str, colour: str, *, ratio: float
) -> None:
    """Say in place of a picture why there is none, on a screen of this pixel ratio."""
    middle = room.center()
    painter.drawPixmap(middle.x() - 20, middle.y() - 44, pixmap(icon_name, colour, 40, ratio))
    painter.setPen(QColor(colour))
    below = QRect(24, middle.y() + 8, room.width() - 48, room.height() // 2 - 16)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(below, flags, text)
