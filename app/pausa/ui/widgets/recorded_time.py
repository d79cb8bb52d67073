"""The recorded time in tabular figures."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from pausa.core.sentences import filled
from pausa.ui.i18n.times_and_sizes import clock_text
from pausa.ui.widgets.theme import Colours


class RecordedTime(QWidget):
    """Each figure stands in a cell of the widest figure's width: no font's own figures make it tremble."""

    def __init__(self, colours: Colours, *, pixel_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        font = QFont(self.font())
        font.setPixelSize(pixel_size)
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self._colour = colours.text
        self._text = clock_text(0)
        self._name()

    @property
    def text(self) -> str:
        """What stands there."""
        return self._text

    def set_colours(self, colours: Colours) -> None:
        """The theme has changed."""
        self._colour = colours.text
        self.update()

    def show_ns(self, recorded_ns: int) -> None:
        """Repaints at most once a second."""
        text = clock_text(recorded_ns)
        if text != self._text:
            wider = len(text) > len(self._text)
            self._text = text
            self._name()
            self.update()
            if wider:
                self.updateGeometry()

    def _name(self) -> None:
        self.setAccessibleName(filled(self.tr("Recorded time {time}"), time=self._text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Figure by figure, always left to right: a time is a number."""
        del event
        painter = QPainter(self)
        painter.setPen(QColor(self._colour))
        widths = self._widths()
        left = self.width() - sum(widths) if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else 0.0
        for character, width in zip(self._text, widths, strict=True):
            painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignCenter, character)
            left += width
        painter.end()

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self.font())
        figure = max(metrics.horizontalAdvance(str(digit)) for digit in range(10))
        colon = metrics.horizontalAdvance(":") * 1.1
        return [figure if character.isdigit() else colon for character in self._text]

    def sizeHint(self) -> QSize:
        """As wide as the figures, whatever they are."""
        return QSize(round(sum(self._widths()) + 1), round(QFontMetricsF(self.font()).height()))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()
