"""A thin frame along the window's edges in the colour of the state, visible from the corner of the eye; dashed while armed."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QBrush, QColor, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.theme import Colours

WIDTH = 3
_DASH = 24
_GAP = 12


class StateFrame(QObject):
    """Lays four strips over a widget's edges: the layout does not move, and the picture below is not repainted."""

    def __init__(self, framed: QWidget, colours: Colours) -> None:
        super().__init__(framed)
        self._framed = framed
        self._colours = colours
        self._phase = Phase.IDLE
        self._edges = [QWidget(framed) for _ in range(4)]
        for edge in self._edges:
            edge.setAutoFillBackground(True)
            edge.hide()
        framed.installEventFilter(self)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.show_phase(self._phase)

    def show_phase(self, phase: Phase) -> None:
        self._phase = phase
        colour = self._colour()
        for number, edge in enumerate(self._edges):
            if colour:
                palette = edge.palette()
                brush = QBrush(QColor(colour))
                if phase is Phase.ARMED:
                    brush.setTexture(self._dashes(colour, upright=number > 1))
                palette.setBrush(QPalette.ColorRole.Window, brush)
                edge.setPalette(palette)
            edge.setVisible(bool(colour))
            edge.raise_()
        self._place()

    def _dashes(self, colour: str, *, upright: bool) -> QPixmap:
        """Return what is repeated along an edge."""
        length = _DASH + _GAP
        made = QPixmap(WIDTH, length) if upright else QPixmap(length, WIDTH)
        made.fill(QColor(self._colours.ground))
        painter = QPainter(made)
        painter.fillRect(0, 0, WIDTH if upright else _DASH, _DASH if upright else WIDTH, QColor(colour))
        painter.end()
        return made

    def _colour(self) -> str:
        match self._phase:
            case Phase.RECORDING | Phase.STARTING:
                return self._colours.recording
            case Phase.PAUSED:
                return self._colours.paused_fill
            case Phase.ARMED:
                return self._colours.armed
            case Phase.LEADING_IN:
                return self._colours.accent
            case Phase.IDLE | Phase.COUNTING_DOWN | Phase.FINISHING:
                return ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width, height = self._framed.width(), self._framed.height()
        top, bottom, left, right = self._edges
        top.setGeometry(0, 0, width, WIDTH)
        bottom.setGeometry(0, height - WIDTH, width, WIDTH)
        left.setGeometry(0, 0, WIDTH, height)
        right.setGeometry(width - WIDTH, 0, WIDTH, height)
