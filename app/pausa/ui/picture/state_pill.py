"""The pill on the picture: the state in words, which does not depend on seeing colours."""

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pausa.ui.state.phase_texts import NOTHING, phase_words
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.icons import paint_dot
from pausa.ui.widgets.motion import breath, reduced_motion
from pausa.ui.widgets.text_size import scaled

GROUND = "#23221F"
"""Opaque and the same in both themes, because the picture below may have any colour."""

PHASE_COLOURS = {
    Phase.IDLE: "#FFFFFF",
    Phase.ARMED: "#8AB4FF",
    Phase.COUNTING_DOWN: "#FFFFFF",
    Phase.STARTING: "#4CC2A5",
    Phase.RECORDING: "#FF5A64",
    Phase.PAUSED: "#FFB547",
    Phase.LEADING_IN: "#4CC2A5",
    Phase.FINISHING: "#4CC2A5",
}
_TEXT = "#FFFFFF"
_HEIGHT = 32
_DOT = 10
_STEP_MS = 50


class StatePill(QWidget):
    """Hidden while idle; its dot pulses slowly while paused, and is a ring while a recording is to begin by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        font = QFont(self.font())
        font.setPixelSize(scaled(14))
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self._phase = Phase.IDLE
        self._text = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def show_phase(
        self,
        phase: Phase,
        *,
        finished: float = 0.0,
        without: frozenset[str] = NOTHING,
        stand_ins: frozenset[str] = NOTHING,
        place: str = "",
    ) -> None:
        """Show ``phase``; ``finished`` is the progress of finishing, from 0 to 1; the others as in ``phase_words``."""
        if phase is not self._phase:
            self._since.start()
        self._phase = phase
        self._text = phase_words(phase, finished=finished, without=without, stand_ins=stand_ins, place=place)
        self.setAccessibleName(self._text)
        self.resize(self.sizeHint())
        self.setVisible(phase not in (Phase.IDLE, Phase.COUNTING_DOWN))
        if phase is Phase.PAUSED and not reduced_motion():
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self._text) + _DOT + 8 + 28, scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(255, 255, 255, 40))
        painter.setBrush(QColor(GROUND))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self.height() / 2, self.height() / 2
        )
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.rect().adjusted(14, 0, -14, 0)
        dot = QRectF(room.left(), (self.height() - _DOT) / 2, _DOT, _DOT)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            dot.moveRight(room.right())
            room.setRight(room.right() - _DOT - 8)
        else:
            room.setLeft(room.left() + _DOT + 8)
        painter.setOpacity(breath(self._since.elapsed()) if self._timer.isActive() else 1.0)
        paint_dot(painter, dot, QColor(PHASE_COLOURS[self._phase]), armed=self._phase is Phase.ARMED)
        painter.setOpacity(1.0)
        coloured = self._phase in (Phase.ARMED, Phase.PAUSED, Phase.LEADING_IN)
        painter.setPen(QColor(PHASE_COLOURS[self._phase] if coloured else _TEXT))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._text)
        painter.end()
