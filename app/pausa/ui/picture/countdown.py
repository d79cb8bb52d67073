"""The countdown over the dimmed picture: Enter starts at once, Esc cancels."""

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from pausa.core.sentences import filled
from pausa.ui.widgets.key_override import overrides
from pausa.ui.widgets.motion import reduced_motion
from pausa.ui.widgets.text_size import scaled

_SKIPPING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEP_MS = 33
_ACROSS = 144
_NS = 1_000_000_000


class Countdown(QWidget):
    """Covers its parent and has the focus while it runs."""

    ended = Signal(object)
    """Start recording at this time, in ns of the monotonic clock: when the countdown ended or was skipped."""

    cancelled = Signal()

    def __init__(
        self,
        parent: QWidget,
        *,
        command_ns: Callable[[], int],
        monotonic_ns: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        """``command_ns`` returns the time of the input event being handled."""
        super().__init__(parent)
        self._command_ns = command_ns
        self._monotonic_ns = monotonic_ns
        self._ends_ns = 0
        self._length_ns = 1
        self._shown = 0
        self._before: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        self.hide()

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    @property
    def seconds_left(self) -> int:
        """The number shown."""
        return max(0, math.ceil((self._ends_ns - self._monotonic_ns()) / _NS))

    def begin(self, seconds: int) -> None:
        self._length_ns = seconds * _NS
        self._ends_ns = self._monotonic_ns() + self._length_ns
        self._shown = 0
        self._before = self.window().focusWidget()
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._timer.start(200 if reduced_motion() else _STEP_MS)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_step()

    def skip(self) -> None:
        if self.running:
            self._end(self._command_ns())

    def cancel(self) -> None:
        """Stop without recording. Idempotent."""
        if self.running:
            self._stop()
            self.cancelled.emit()

    def _on_step(self) -> None:
        if self._monotonic_ns() >= self._ends_ns:
            self._end(self._ends_ns)
            return
        if self.seconds_left != self._shown:
            self._shown = self.seconds_left
            text = self.tr("Recording starts in {seconds} s. Press Enter to start now, Esc to cancel.")
            self.setAccessibleName(filled(text, seconds=self._shown))
        self.update()

    def _end(self, at_ns: int) -> None:
        self._stop()
        self.ended.emit(at_ns)

    def _stop(self) -> None:
        self._timer.stop()
        had_focus = self.hasFocus()
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take Enter and Esc even where they are shortcuts of something else."""
        keys = (*_SKIPPING, Qt.Key.Key_Escape)
        return overrides(event, lambda pressed: pressed.key() in keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SKIPPING:
            self.skip()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across = min(float(_ACROSS), self.height() * 0.5)
        ring = QRectF(0, 0, across, across)
        ring.moveCenter(QRectF(self.rect()).center())
        ring.translate(0, -8)
        left = max(0.0, (self._ends_ns - self._monotonic_ns()) / self._length_ns)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawEllipse(ring.adjusted(-8, -8, 8, 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 70), 6))
        painter.drawEllipse(ring.adjusted(3, 3, -3, -3))
        painter.setPen(QPen(QColor("#FFFFFF"), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring.adjusted(3, 3, -3, -3), 90 * 16, -round(left * 360 * 16))
        painter.setFont(self._font(round(across * 0.45), QFont.Weight.DemiBold))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self.seconds_left))
        self._paint_keys(painter, ring)
        painter.end()

    def _paint_keys(self, painter: QPainter, ring: QRectF) -> None:
        painter.setFont(self._font(scaled(14), QFont.Weight.DemiBold))
        text = self.tr("Enter: start now · Esc: cancel")
        width = painter.fontMetrics().horizontalAdvance(text) + 28.0
        height = float(scaled(32))
        top = min(ring.bottom() + 20, self.height() - height - 8.0)
        pill = QRectF((self.width() - width) / 2, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#23221F"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)

    def _font(self, pixel_size: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(pixel_size, 10))
        font.setWeight(weight)
        return font
