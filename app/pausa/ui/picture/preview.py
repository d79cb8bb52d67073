"""The large live picture. Dimming, mirroring and overlays are on the screen only, never in the recording."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pausa.capture.source import Frame
from pausa.core.orientation import UPRIGHT, Orientation
from pausa.ui.picture.ghost_picture import GhostPicture
from pausa.ui.picture.picture_signs import (
    MARGIN,
    paint_fermata,
    paint_label,
    paint_legend,
    paint_message,
    paint_seconds,
)
from pausa.ui.picture.preview_feed import Box, PreviewFeed
from pausa.ui.picture.state_pill import PHASE_COLOURS, StatePill
from pausa.ui.state.view_state import Phase, ViewState
from pausa.ui.widgets.theme import Colours

SMALLEST = QSize(320, 180)
_RADIUS = 12
_EDGE = 6
"""Of the edge around a recorded picture."""
_DIM = QColor(0, 0, 0, 140)
_DIM_UNDER_GHOST = QColor(0, 0, 0, 64)
"""Two pictures that are to be brought into line must be seen well."""


@dataclass(frozen=True, slots=True)
class RecordedPlace:
    """That a place in the recording is shown in place of the camera's picture."""

    words: str
    seconds_left: int | None = None
    """Of the lead-in; None: it is no lead-in."""


class Preview(QWidget):
    """Shows the camera's newest frame, scaled to its own size. Decodes nothing while it cannot be seen.

    While one looks at a place in the recording it shows the picture of that place instead.
    """

    reshaped = Signal()
    """The pictures have another size, or are mirrored or no longer."""

    def __init__(
        self, newest_frame: Callable[[], Frame | None], colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Camera picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.feed = PreviewFeed(newest_frame, self)
        self.feed.arrived.connect(self._on_arrived)
        self.feed.ended.connect(self._on_ended)
        self.pill = StatePill(self)
        self.pill.move(MARGIN, MARGIN)
        self._colours = colours
        self._picture: QImage | None = None
        self._message = ""
        self._message_icon = "camera"
        self._mirrored = True
        self._orientation = UPRIGHT
        self._minimised = False
        self._dimmed = False
        self._paused = False
        self._unrecorded = ""
        self._stand_in = ""
        self._muted = ""
        self._armed = ""
        self._corners = QPainterPath()
        self._place: RecordedPlace | None = None
        self._recorded: QImage | None = None
        self._ghost = GhostPicture()
        self._ghost_words = ""
        self._ghost_at_place = False

    # ── state and messages ───────────────────────────────────────────────────────────────────────────

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def set_mirrored(self, mirrored: bool) -> None:
        self._mirrored = mirrored
        self._shape_feed()

    def set_orientation(self, orientation: Orientation) -> None:
        """Turn the picture as the file will have it."""
        self._orientation = orientation
        self._shape_feed()

    def set_minimised(self, minimised: bool) -> None:
        """Stop the feed while minimised: Qt still counts a minimised window as visible."""
        self._minimised = minimised
        self._run_feed()

    def show_message(self, icon_name: str, message: str) -> None:
        """Set what is shown when there is no picture; a present picture stays until the camera ends."""
        self._message_icon, self._message = icon_name, message
        if self._picture is None:
            self.setAccessibleDescription(message)
        self.update()

    def update_view(self, view: ViewState) -> None:
        """Dim the picture, and show the fermata while paused."""
        self._dimmed = view.dims_picture
        self._paused = view.phase is Phase.PAUSED
        self.update()

    def show_unrecorded(self, words: str) -> None:
        """Dim the picture and say over it in ``words`` that it is not recorded; empty: it is, or nothing is."""
        if words != self._unrecorded:
            self._unrecorded = words
            self._describe()
            self.update()

    def show_stand_in(self, words: str) -> None:
        """Say over the picture in ``words`` that a test picture or test sound is recorded; empty: none is."""
        if words != self._stand_in:
            self._stand_in = words
            self._describe()
            self.update()

    def show_muted(self, words: str) -> None:
        """Say over the picture in ``words`` that silence is recorded; empty: sound is."""
        if words != self._muted:
            self._muted = words
            self._describe()
            self.update()

    def show_armed(self, words: str) -> None:
        """Say over the picture in ``words`` what a recording waits for; empty: none does."""
        if words != self._armed:
            self._armed = words
            self._describe()
            self.update()

    def show_place(self, place: RecordedPlace | None) -> None:
        """Show a place in the recording, as soon as its picture has come; None: the camera's picture again."""
        if place == self._place:
            return
        self._place = place
        if place is None:
            self._recorded = None
        if place is not None:
            self.setAccessibleDescription(place.words)
        else:
            self._describe()
        self.update()

    def show_recorded(self, picture: QImage) -> None:
        """Take the recorded picture of the place that is shown."""
        if self._place is not None:
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            self._recorded = picture
            self.update()

    @property
    def place(self) -> RecordedPlace | None:
        """The place in the recording that is shown in place of the camera's picture."""
        return self._place

    @property
    def recorded(self) -> QImage | None:
        """The picture of that place, as far as it has come."""
        return self._recorded

    @property
    def box(self) -> Box:
        """The size of the pictures, in device pixels."""
        ratio = self.devicePixelRatioF()
        return Box(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))

    @property
    def mirrored(self) -> bool:
        return self._mirrored

    def show_ghost(
        self, picture: QImage | None, strength: float, words: str, *, at_place: bool = False
    ) -> None:
        """Lay a recorded picture over the live one while paused, from 0 to 1 strong, and say in ``words`` what it is.

        ``at_place``: also where a place in the recording is shown, in place of its picture.
        """
        if self._ghost.show(picture, strength) or (words, at_place) != (
            self._ghost_words,
            self._ghost_at_place,
        ):
            self._ghost_words, self._ghost_at_place = words, at_place
            self.update()

    @property
    def shows_ghost(self) -> bool:
        """Whether a recorded picture lies over the live one."""
        is_live = self._place is None or self._ghost_at_place
        return self._paused and self._picture is not None and is_live and self._ghost.is_there

    @property
    def armed(self) -> str:
        """The words that say what a recording waits for."""
        return self._armed

    @property
    def muted(self) -> str:
        """The words that say that silence is recorded."""
        return self._muted

    @property
    def stand_in(self) -> str:
        """The words that say what stands in for a missing device."""
        return self._stand_in

    @property
    def unrecorded(self) -> str:
        """The words over a picture that is shown but not recorded."""
        return self._unrecorded

    @property
    def has_picture(self) -> bool:
        """Whether a camera frame is shown."""
        return self._picture is not None

    def close_feed(self) -> None:
        """Stop the feed. Idempotent."""
        self.feed.stop()

    def _describe(self) -> None:
        """Have a screen reader say all that lies over the picture, and why there is none."""
        said = (self._armed, self._unrecorded, self._stand_in, self._muted)
        words = "\n".join(part for part in said if part)
        self.setAccessibleDescription(words or ("" if self.has_picture else self._message))

    # ── the feed ─────────────────────────────────────────────────────────────────────────────────────

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_feed()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._run_feed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape_feed()
        self._corners = _corners(self.rect())

    def _run_feed(self) -> None:
        if self.isVisible() and not self._minimised:
            self._shape_feed()
            self.feed.start()
        else:
            self.feed.stop()

    def _shape_feed(self) -> None:
        self.feed.shape(self.box, mirrored=self._mirrored, orientation=self._orientation)
        self.reshaped.emit()

    def _on_arrived(self) -> None:
        picture = self.feed.take()
        if picture is None:
            return
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        first, self._picture = self._picture is None, picture
        if first:
            self._describe()
        self.update()

    def _on_ended(self) -> None:
        self._picture = None
        self.setAccessibleDescription(self._message)
        self.update()

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, overlays and, last, the round corners: cheaper than clipping each picture."""
        del event
        painter = QPainter(self)
        ghost = self.shows_ghost
        if self._place is not None and not ghost:
            self._paint_place(painter, self._place)
            painter.fillPath(self._corners, QColor(self._colours.ground))
            painter.end()
            return
        if self._picture is not None:
            live = self._paint_picture(painter, self._picture)
            if ghost:
                self._ghost.paint(painter, live, mirrored=self._mirrored, ratio=self.devicePixelRatioF())
        else:
            painter.fillRect(self.rect(), QColor(self._colours.letterbox))
            if not self._paused:
                paint_message(
                    painter,
                    self.rect(),
                    self._message_icon,
                    self._message,
                    self._colours.on_letterbox,
                    ratio=self.devicePixelRatioF(),
                )
        unrecorded = bool(self._unrecorded) and self._picture is not None
        if self._dimmed or unrecorded:
            painter.fillRect(self.rect(), _DIM_UNDER_GHOST if ghost else _DIM)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if unrecorded and not self._paused:
            paint_label(painter, self.rect(), (self._unrecorded, Phase.PAUSED))
        place = self._place.words if self._place is not None else ""
        warnings = [(words, Phase.PAUSED) for words in (place, self._stand_in, self._muted)]
        below = [line for line in ((self._armed, Phase.ARMED), *warnings) if line[0]]
        if below:
            paint_label(painter, self.rect(), *below, at_bottom=True)
        if self._paused:
            beside = self.pill.geometry() if ghost else None
            paint_fermata(painter, self.rect(), QColor(self._colours.paused_fill), beside=beside)
        if ghost:
            paint_legend(painter, self.rect(), self._ghost_words, pill=self.pill.geometry())
        painter.fillPath(self._corners, QColor(self._colours.ground))
        painter.end()

    def _paint_picture(self, painter: QPainter, picture: QImage) -> QRectF:
        """Return where it lies."""
        size = picture.deviceIndependentSize()
        target = QRectF(0, 0, size.width(), size.height())
        if size.width() > self.width() + 1 or size.height() > self.height() + 1:
            # The window has shrunk, and this picture was made for the old size.
            fitted = size.scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
            target.setSize(fitted)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target.moveCenter(QRectF(self.rect()).center())
        target.moveTopLeft(QPointF(target.topLeft().toPoint()))
        painter.drawImage(target, picture)
        self._paint_letterbox(painter, target.toAlignedRect())
        return target

    def _paint_place(self, painter: QPainter, place: RecordedPlace) -> None:
        """Paint the recorded picture with an edge in the colour of the state, and say what it is."""
        if self._recorded is not None:
            self._paint_picture(painter, self._recorded)
        else:
            painter.fillRect(self.rect(), QColor(self._colours.letterbox))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        phase = Phase.PAUSED if place.seconds_left is None else Phase.LEADING_IN
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(PHASE_COLOURS[phase]), 2 * _EDGE))
        painter.drawRoundedRect(self.rect(), _RADIUS, _RADIUS)
        if place.seconds_left is not None:
            from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            paint_seconds(painter, self.rect(), place.seconds_left, from_right=from_right)
        paint_label(painter, self.rect(), (place.words, phase), at_bottom=True)

    def _paint_letterbox(self, painter: QPainter, picture: QRect) -> None:
        """Fill the letterbox around the picture only: filling everything would cost as much as painting the picture."""
        letterbox, room = QColor(self._colours.letterbox), self.rect()
        below, right = picture.bottom() + 1, picture.right() + 1
        painter.fillRect(0, 0, room.width(), picture.top(), letterbox)
        painter.fillRect(0, below, room.width(), room.height() - below, letterbox)
        painter.fillRect(0, picture.top(), picture.left(), picture.height(), letterbox)
        painter.fillRect(right, picture.top(), room.width() - right, picture.height(), letterbox)

    def sizeHint(self) -> QSize:
        return QSize(860, 484)


def _corners(rect: QRect) -> QPainterPath:
    """Return the part of ``rect`` outside its round corners."""
    whole, rounded = QPainterPath(), QPainterPath()
    whole.addRect(QRectF(rect))
    rounded.addRoundedRect(QRectF(rect), _RADIUS, _RADIUS)
    return whole - rounded
