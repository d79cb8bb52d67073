"""The surface on which the player's picture is painted, or a text in place of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.theme import Colours

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

_RADIUS = 12
_ICON_PX = 64
_TEXT_WIDTH = 420


class VideoSurface(QWidget):
    """Keeps the newest frame only: where painting is slow, frames are skipped and nothing queues."""

    clicked = Signal()
    resized = Signal()
    double_clicked = Signal()

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._icon = ""
        self._text = ""
        self._is_full_screen = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    def show_frame(self, frame: "QVideoFrame") -> None:
        self._frame = frame
        self.update()

    def show_image(self, image: QImage) -> None:
        """Show a picture that is decoded already."""
        self._frame, self._image = None, image
        self.update()

    def show_text(self, icon: str, text: str) -> None:
        """Show an icon and a sentence in place of a picture; nothing if both are empty."""
        self._frame, self._image = None, QImage()
        self._icon, self._text = icon, text
        self.setAccessibleDescription(text)
        self.update()

    def set_full_screen(self, is_full_screen: bool) -> None:
        """Paint on black up to the edges in full screen, otherwise on the theme's colour with round corners."""
        self._is_full_screen = is_full_screen
        self.update()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("#000000" if self._is_full_screen else self._colours.letterbox))
        if self._newest_image():
            painter.drawImage(self._picture_rect(), self._image)
        elif self._text or self._icon:
            self._paint_text(painter)
        if not self._is_full_screen:
            self._paint_corners(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.double_clicked.emit()

    def _newest_image(self) -> bool:
        """Convert the newest frame, only when it is painted; return False if there is none yet."""
        if self._frame is not None:
            self._image = self._frame.toImage()
            self._frame = None
        return not self._image.isNull()

    def _picture_rect(self) -> QRectF:
        size = QSize(self._image.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2,
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )

    def _paint_text(self, painter: QPainter) -> None:
        colour = self._colours.on_letterbox
        middle = QPointF(self.rect().center())
        if self._icon:
            drawn = pixmap(self._icon, colour, _ICON_PX, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(middle.x() - _ICON_PX / 2, middle.y() - _ICON_PX - 4), drawn)
        width = min(_TEXT_WIDTH, self.width() - 32)
        place = QRect(round(middle.x() - width / 2), round(middle.y() + 12), width, self.height() // 2 - 16)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._text)

    def _paint_corners(self, painter: QPainter) -> None:
        """Paint round corners over the picture: clipping would cost more and have jagged edges."""
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.fillPath(outside.subtracted(inside), QColor(self._colours.ground))
