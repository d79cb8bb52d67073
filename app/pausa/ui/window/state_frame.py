"""A thin frame along the window's edges in the colour of the state, visible from the corner of the eye."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

WIDTH = 3


class StateFrame(QObject):
    """Lays four strips over a widget's edges: the layout does not move, and the picture below is not repainted."""

    def __init__(self, framed: QWidget) -> None:
        super().__init__(framed)
        self._framed = framed
        self._edges = [QWidget(framed) for _ in range(4)]
        for edge in self._edges:
            edge.setAutoFillBackground(True)
            edge.hide()
        framed.installEventFilter(self)

    def show_colour(self, colour: str) -> None:
        """Show the frame in ``colour``, or hide it if that is empty."""
        for edge in self._edges:
            if colour:
                palette = edge.palette()
                palette.setColor(QPalette.ColorRole.Window, QColor(colour))
                edge.setPalette(palette)
            edge.setVisible(bool(colour))
            edge.raise_()
        self._place()

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
