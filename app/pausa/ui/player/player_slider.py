"""The player's position slider, drawn like the segment strip: joins are gaps, markers are ticks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QToolTip, QWidget

from pausa.ui.i18n.times_and_sizes import SEPARATOR, duration_text
from pausa.ui.state.chapters import Chapter, chapter_at
from pausa.ui.widgets.segment_strip import bars
from pausa.ui.widgets.theme import Colours

_NS_PER_MS = 1_000_000
_BAR_HEIGHT = 8
_TICK_HEIGHT = 20
_HANDLE_RADIUS = 8
TRACK_MARGIN = _HANDLE_RADIUS
"""Beside the bar, on both sides."""
_CATCH_PX = 4
"""How far from a marker's tick, which is narrow, the pointer still finds it."""
_FLAGS_HEIGHT = 12
"""Above the bar, for *in* and *out*."""
_FLAG_WIDTH = 8
_SNAP_PX = 6
"""How far from a join what is dragged still means it."""
_HEIGHT = 24


class PlayerSlider(QSlider):
    """A slider in milliseconds: a click goes to that position at once, dragging seeks continuously."""

    sought = Signal(int)
    """The user wants to go to this position, in milliseconds."""
    in_dragged = Signal(int)
    """The user moves the beginning of the selection to this position, in milliseconds."""
    out_dragged = Signal(int)

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._colours = colours
        self._segments_ns: tuple[int, ...] = ()
        self._chapters: tuple[Chapter, ...] = ()
        self._edits = False
        self._joins_ms: tuple[int, ...] = ()
        self._selection_ms: tuple[int, int] | None = None
        self._dragged: SignalInstance | None = None
        """What is told while a flag is dragged."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Position"))
        self.setMouseTracking(True)
        self.setRange(0, 0)

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        return self._chapters

    def show_chapters(self, segments_ns: Sequence[int], chapters: tuple[Chapter, ...]) -> None:
        """Show these segments and chapters; the length comes from the file, by ``setMaximum``."""
        self._segments_ns = tuple(segments_ns)
        self._chapters = chapters
        self.update()

    def show_editing(self, joins_ms: Sequence[int] | None) -> None:
        """Have room for a selection, and catch these joins where something is dragged; None: nothing is edited."""
        edits = joins_ms is not None
        self._joins_ms = tuple(joins_ms or ())
        if edits != self._edits:
            self._edits = edits
            self.updateGeometry()
        self.update()

    def show_selection(self, selection_ms: tuple[int, int] | None) -> None:
        """Show what is selected, from one position to another."""
        self._selection_ms = selection_ms
        self.update()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def tip_at(self, x: int) -> str:
        """Return the time and chapter at ``x``, or those of a marker near it."""
        position_ms = self._position_at(x)
        near = [
            chapter
            for chapter in self._chapters
            if chapter.is_marker and abs(self._x_of(chapter.start_ms) - self._mirrored(x)) <= _CATCH_PX
        ]
        chapter = near[0] if near else chapter_at(self._chapters, position_ms)
        if near:
            position_ms = near[0].start_ms
        time = duration_text(position_ms * _NS_PER_MS)
        return SEPARATOR.join([time, chapter.title]) if chapter and len(self._chapters) > 1 else time

    def sizeHint(self) -> QSize:
        return QSize(320, self._least_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._least_height())

    def _least_height(self) -> int:
        return _HEIGHT + self._flags()

    def _flags(self) -> int:
        return _FLAGS_HEIGHT if self._edits else 0

    # ── mouse ────────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.maximum() > 0:
            self.setSliderDown(True)
            self._dragged = self._flag_at(event.position())
            self._seek_to(event.position().toPoint())
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self.isSliderDown():
            self._seek_to(place)
        if self.maximum() > 0:
            above = self.mapToGlobal(QPoint(place.x(), -40))
            QToolTip.showText(above, self.tip_at(place.x()), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self._dragged = None

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        QToolTip.hideText()

    def _seek_to(self, place: QPoint) -> None:
        position_ms = self._caught(self._position_at(place.x()))
        self.setValue(position_ms)
        if self._dragged is not None:
            self._dragged.emit(position_ms)
        self.sought.emit(position_ms)

    def _flag_at(self, place: QPointF) -> SignalInstance | None:
        """Return what dragging the flag at ``place`` tells; None: there is none."""
        if self._selection_ms is None or place.y() > _FLAGS_HEIGHT:
            return None
        x = self._mirrored(place.x())
        first, end = (self._x_of(one) for one in self._selection_ms)
        if min(abs(x - first), abs(x - end)) > _FLAG_WIDTH + 2:
            return None
        return self.in_dragged if abs(x - first) <= abs(x - end) else self.out_dragged

    def _caught(self, position_ms: int) -> int:
        """Return the join near a position, or the position."""
        x = self._x_of(position_ms)
        near = min(self._joins_ms, key=lambda one: abs(self._x_of(one) - x), default=position_ms)
        return near if abs(self._x_of(near) - x) <= _SNAP_PX else position_ms

    # ── geometry ─────────────────────────────────────────────────────────────────────────────────────

    def _track(self) -> QRectF:
        """Return the bar, with room for half a handle at both ends."""
        return QRectF(
            _HANDLE_RADIUS, self._middle() - _BAR_HEIGHT / 2, self.width() - 2 * _HANDLE_RADIUS, _BAR_HEIGHT
        )

    def _middle(self) -> float:
        return self._flags() + (self.height() - self._flags()) / 2

    def _mirrored(self, x: float) -> float:
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    def _x_of(self, position_ms: int) -> float:
        track = self._track()
        return track.left() + track.width() * position_ms / max(1, self.maximum())

    def _position_at(self, x: int) -> int:
        track = self._track()
        share = (self._mirrored(x) - track.left()) / max(1.0, track.width())
        return round(min(max(share, 0.0), 1.0) * self.maximum())

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        handle_x = self._x_of(self.value())
        self._paint_bars(painter, handle_x)
        painter.setBrush(QColor(self._colours.text))
        for chapter in self._chapters:
            if chapter.is_marker:
                left = self._x_of(chapter.start_ms) - 1
                painter.drawRect(QRectF(left, self._middle() - _TICK_HEIGHT / 2, 2, _TICK_HEIGHT))
        if self._selection_ms is not None:
            self._paint_selection(painter, *self._selection_ms)
        if self.maximum() > 0:
            self._paint_handle(painter, handle_x)

    def _paint_bars(self, painter: QPainter, handle_x: float) -> None:
        track = self._track()
        total_ns = max(self.maximum() * _NS_PER_MS, sum(self._segments_ns), 1)
        for bar in bars(self._segments_ns or (total_ns,), total_ns, track.width()):
            rect = QRectF(track.left() + bar.left, track.top(), bar.width, track.height())
            radius = min(4.0, bar.width / 2)
            painter.setBrush(QColor(self._colours.segment))
            painter.drawRoundedRect(rect, radius, radius)
            if rect.left() < handle_x:
                painter.save()
                painter.setClipRect(QRectF(0, 0, handle_x, self.height()))
                painter.setBrush(QColor(self._colours.accent))
                painter.drawRoundedRect(rect, radius, radius)
                painter.restore()

    def _paint_selection(self, painter: QPainter, first_ms: int, end_ms: int) -> None:
        """Paint what lies between two flags: hatched would be too fine, so in the colour of what is at stake."""
        track = self._track()
        first, end = self._x_of(first_ms), self._x_of(end_ms)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.paused_fill))
        painter.drawRect(QRectF(first, track.top() - 2, max(end - first, 2.0), track.height() + 4))
        painter.setBrush(QColor(self._colours.paused))
        below = track.bottom() + 4
        painter.drawRect(QRectF(first - 1, 0, 2, below))
        painter.drawRect(QRectF(end - 1, 0, 2, below))
        height = _FLAGS_HEIGHT - 3
        painter.drawRoundedRect(QRectF(first - 1, 0, _FLAG_WIDTH, height), 1.5, 1.5)
        painter.drawRoundedRect(QRectF(end + 1 - _FLAG_WIDTH, 0, _FLAG_WIDTH, height), 1.5, 1.5)

    def _paint_handle(self, painter: QPainter, x: float) -> None:
        rim = self._colours.text if self.hasFocus() else self._colours.ground
        painter.setPen(QPen(QColor(rim), 2))
        painter.setBrush(QColor(self._colours.accent))
        radius = _HANDLE_RADIUS - 1
        painter.drawEllipse(QRectF(x - radius, self._middle() - radius, 2 * radius, 2 * radius))
