"""The segment strip: segments as bars in proportion to their length, joins as gaps, marks as ticks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from pausa.core.events import MarkerSummary
from pausa.core.sentences import filled
from pausa.ui.i18n.times_and_sizes import clock_text, duration_text, length_text
from pausa.ui.state.chapters import mark_title
from pausa.ui.widgets.motion import SHORT_MS, reduced_motion
from pausa.ui.widgets.theme import Colours

_BAR_HEIGHT = 12
_TICK_HEIGHT = 20
_HEIGHT = 24
_HANDLE = 14
_HOLLOW_PX = 4
"""A bar that is no wider shows its edge alone."""
_CATCH_PX = 4
"""How far from a join or a mark a click still means it."""
_NS = 1_000_000_000
_ROOMS_S = (15, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400, 28800)
_FILLED = 0.85
"""Part of the width that may be filled before the scale changes: the live bar needs space to grow visibly."""


class Newest(Enum):
    FINISHED = auto()
    LIVE = auto()
    AT_STAKE = auto()
    """Retake would discard it."""
    KEPT = auto()
    """Another may follow it."""
    REPLACED = auto()
    """Resume, from an earlier place, would take it back."""


@dataclass(frozen=True, slots=True)
class Bar:
    """Place of a segment, in pixels."""

    left: float
    width: float


def room_ns_for(total_ns: int) -> int:
    """Return the time, in ns, that the whole width stands for while recording; in steps, so that bars do not creep."""
    for room_s in _ROOMS_S:
        if total_ns <= room_s * _NS * _FILLED:
            return room_s * _NS
    return round(total_ns / _FILLED)


def bars(segments_ns: Sequence[int], room_ns: float, width: float) -> list[Bar]:
    """Return one bar for each segment. Time is linear in pixels; the gap of a join is cut from the end of a bar."""
    if not segments_ns or room_ns <= 0:
        return []
    average = width * sum(segments_ns) / room_ns / len(segments_ns)
    gap = 4.0 if average > 24 else 2.0 if average > 8 else 1.0 if average > 3 else 0.0
    ends = list(accumulate(segments_ns))
    starts = [0, *ends[:-1]]
    return [
        Bar(left=start / room_ns * width, width=max((end - start) / room_ns * width - gap, 1.5))
        for start, end in zip(starts, ends, strict=True)
    ]


class SegmentStrip(QWidget):
    """Shows the segments of a live or a finished recording; tool tips tell their lengths.

    Where one may go back in the recording, a click goes to a place and dragging moves through it.
    """

    sought = Signal(object)
    """The user wants to go to this recorded time, in ns; at the end or after it: to the end."""

    room_changed = Signal(float)
    """The time, in ns, that the whole width stands for."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Segments"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self._colours = colours
        self._segments_ns: tuple[int, ...] = ()
        self._markers: tuple[MarkerSummary, ...] = ()
        self._newest = Newest.FINISHED
        self._room_ns = 0.0
        self._movable = False
        self._dragging = False
        self._place_ns: int | None = None
        self._zoom = QVariantAnimation(self)
        self._zoom.setDuration(SHORT_MS)
        self._zoom.valueChanged.connect(self._on_zoomed)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_segments(
        self,
        segments_ns: Sequence[int],
        markers: Sequence[MarkerSummary] = (),
        *,
        newest: Newest = Newest.FINISHED,
    ) -> None:
        """Show these segments: a finished recording fills the width, a live one leaves room to grow."""
        before = (self._painted(), self._newest, self._markers)
        grows = newest is not Newest.FINISHED
        self._segments_ns, self._markers, self._newest = tuple(segments_ns), tuple(markers), newest
        total_ns = sum(self._segments_ns)
        self._zoom_to(float(room_ns_for(total_ns) if grows else total_ns))
        if (self._painted(), self._newest, self._markers) != before:
            self.setAccessibleDescription(self._description())
            self.update()

    def set_movable(self, *, movable: bool) -> None:
        """Let the user go to places, with the mouse or the keyboard, or no longer."""
        if movable == self._movable:
            return
        self._movable = movable
        self._dragging = False
        self.setCursor(Qt.CursorShape.PointingHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if movable else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(self._description())
        self.update()

    def show_place(self, place_ns: int | None) -> None:
        """Show the place from which is recorded on, and hollow what that would replace; None: the end."""
        if place_ns != self._place_ns:
            self._place_ns = place_ns
            self.setAccessibleDescription(self._description())
            self.update()

    @property
    def place_ns(self) -> int | None:
        return self._place_ns

    def _painted(self) -> list[tuple[int, int]]:
        """Return what is visible, in half pixels: so a long strip is not repainted five times a second."""
        return [(round(bar.left * 2), round(bar.width * 2)) for bar in self._bars()]

    def _zoom_to(self, room_ns: float) -> None:
        target = (
            self._zoom.endValue() if self._zoom.state() is QVariantAnimation.State.Running else self._room_ns
        )
        if room_ns == target:
            return
        self._zoom.stop()
        if not self._room_ns or not self._segments_ns or reduced_motion() or not self.isVisible():
            self._on_zoomed(room_ns)
            return
        self._zoom.setStartValue(self._room_ns)
        self._zoom.setEndValue(room_ns)
        self._zoom.start()

    def _on_zoomed(self, room_ns: float) -> None:
        self._room_ns = room_ns
        self.room_changed.emit(room_ns)
        self.update()

    def _bars(self) -> list[Bar]:
        return bars(self._segments_ns, self._room_ns, float(self.width()))

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        top = (self.height() - _BAR_HEIGHT) / 2
        painter.setBrush(QColor(self._colours.line))
        painter.drawRoundedRect(QRectF(0, self.height() / 2 - 1, self.width(), 2), 1, 1)
        laid = self._bars()
        # All of them first: beside a narrow bar it would cover its neighbour.
        painter.setBrush(QColor(self._colours.ground))
        for bar in laid:
            painter.drawRect(QRectF(bar.left - 4, top, bar.width + 8, _BAR_HEIGHT))
        for number, bar in enumerate(laid, start=1):
            newest = self._newest if number == len(laid) else Newest.FINISHED
            self._paint_bar(painter, QRectF(bar.left, top, bar.width, _BAR_HEIGHT), newest)
        if self._place_ns is not None:
            painter.save()
            painter.setClipRect(QRectF(self._left_of(self._place_ns), 0, self.width(), self.height()))
            for bar in laid:
                self._paint_bar(painter, QRectF(bar.left, top, bar.width, _BAR_HEIGHT), Newest.REPLACED)
            painter.restore()
        painter.setBrush(QColor(self._colours.accent))
        for marker in self._markers:
            left = self._tick_left(marker)
            painter.drawRect(QRectF(left, (self.height() - _TICK_HEIGHT) / 2, 2, _TICK_HEIGHT))
        if self._movable and self._segments_ns:
            self._paint_handle(painter)
        painter.end()

    def _paint_handle(self, painter: QPainter) -> None:
        """Paint where Resume goes on."""
        place_ns = sum(self._segments_ns) if self._place_ns is None else self._place_ns
        x = min(max(self._left_of(place_ns), _HANDLE / 2), self.width() - _HANDLE / 2)
        middle = QPointF(x, self.height() / 2)
        painter.setBrush(QColor(self._colours.text))
        painter.drawRect(QRectF(x - 1, 0, 2, self.height()))
        painter.setBrush(QColor(self._colours.ground))
        painter.setPen(QPen(QColor(self._colours.accent if self.hasFocus() else self._colours.text), 2))
        painter.drawEllipse(middle, _HANDLE / 2 - 1, _HANDLE / 2 - 1)
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colours.accent))
            painter.drawEllipse(middle, _HANDLE / 2 - 4, _HANDLE / 2 - 4)

    def _paint_bar(self, painter: QPainter, room: QRectF, newest: Newest) -> None:
        colours = self._colours
        match newest:
            case Newest.FINISHED | Newest.KEPT:
                fill, edge = colours.segment, colours.segment
            case Newest.LIVE:
                fill, edge = colours.recording, colours.recording
            case Newest.AT_STAKE:
                # The bright amber alone would be too faint on a light background.
                fill, edge = colours.paused_fill, colours.paused
            case Newest.REPLACED:
                # One that is too narrow to be hollow is as faint as the track.
                fill, edge = colours.ground, colours.segment if room.width() > _HOLLOW_PX else colours.line
        radius = min(4.0, room.width() / 2)
        painter.setBrush(QColor(edge))
        painter.drawRoundedRect(room, radius, radius)
        if fill != edge and room.width() > _HOLLOW_PX:
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(room.adjusted(1.5, 1.5, -1.5, -1.5), radius - 1.5, radius - 1.5)

    def _tick_left(self, marker: MarkerSummary) -> float:
        return min(self._left_of(marker.recorded_ns), self.width() - 2.0)

    def _left_of(self, place_ns: int) -> float:
        return place_ns / self._room_ns * self.width() if self._room_ns > 0 else 0.0

    # ── going to a place ─────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place under the mouse."""
        if self._movable and event.button() is Qt.MouseButton.LeftButton:
            self._dragging = True
            self._seek(event.position().x())
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move through the recording while the button is held."""
        if self._dragging:
            self._seek(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._dragging = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _seek(self, x: float) -> None:
        self.sought.emit(self._place_at(x))

    def _place_at(self, x: float) -> int:
        """Return the recorded time at ``x``; near a join or a mark, or the end, that of it."""
        place_ns = round(self._mirrored(x) / max(1, self.width()) * self._room_ns)
        joins_ns = list(accumulate(self._segments_ns))
        known = [0, *joins_ns, *(marker.recorded_ns for marker in self._markers)]
        near_ns = min(known, key=lambda one: abs(one - place_ns))
        if abs(self._left_of(near_ns) - self._mirrored(x)) <= _CATCH_PX:
            place_ns = near_ns
        return min(max(place_ns, 0), joins_ns[-1] if joins_ns else 0)

    def _mirrored(self, x: float) -> float:
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    # ── tool tips and description ────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def tip_at(self, position: QPoint) -> str:
        """Return the text for the mark or segment at ``position``; empty for none."""
        x = self._mirrored(position.x())
        for number, marker in enumerate(self._markers, start=1):
            if abs(self._tick_left(marker) + 1 - x) <= 3:
                return filled(
                    self.tr("{name} at {time}"),
                    time=clock_text(marker.recorded_ns),
                    name=mark_title(marker, number),
                )
        for number, (bar, segment_ns) in enumerate(
            zip(self._bars(), self._segments_ns, strict=True), start=1
        ):
            if bar.left <= x <= bar.left + bar.width + 2:
                return self._segment_tip(number, segment_ns)
        return ""

    def _segment_tip(self, number: int, segment_ns: int) -> str:
        text = self._length_text(number, segment_ns)
        if self._newest is Newest.AT_STAKE and number == len(self._segments_ns):
            text += "\n" + self.tr("Retake takes this segment back.")
        if self._movable:
            text += "\n" + self.tr("Click or drag to go back to a place.")
        return text

    def _length_text(self, number: int, segment_ns: int) -> str:
        return filled(self.tr("Segment {number} · {length}"), number=number, length=length_text(segment_ns))

    def _description(self) -> str:
        lengths = [self._length_text(number, ns) for number, ns in enumerate(self._segments_ns, start=1)]
        parts = lengths[-3:]
        if self._movable and self._place_ns is not None:
            text = self.tr("Recording goes on from {time} of {total}")
            parts.insert(
                0,
                filled(text, time=duration_text(self._place_ns), total=duration_text(sum(self._segments_ns))),
            )
        return ", ".join(parts)

    def sizeHint(self) -> QSize:
        return QSize(480, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)
