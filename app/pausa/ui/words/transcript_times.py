"""The times beside the lines of a transcript."""

from typing import Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours
from pausa.ui.words.transcript_text import TranscriptText

_EDGE = 12
_LEAST_NS = 60_000_000_000


class TimedLines(Protocol):
    """The text whose lines have times."""

    @property
    def text(self) -> TranscriptText: ...

    @property
    def said_line(self) -> int | None: ...

    def rows_on_screen(self) -> list[tuple[int, QRect]]: ...

    def play_line(self, line: int) -> None: ...


class LineTimes(QWidget):
    """When each line begins; a click plays from there."""

    def __init__(self, lines: TimedLines, view: QTextEdit, *, colours: Colours) -> None:
        """``view``: where they are shown."""
        super().__init__(view)
        self._lines = lines
        self._view = view
        self._colours = colours
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def width_of(self, text: TranscriptText) -> int:
        """Return how much room the times of a text need."""
        last_ns = text.lines[-1].start_ns if text.lines else 0
        digits = "0" * len(duration_text(max(last_ns, _LEAST_NS)))
        return QFontMetrics(self._figures()).horizontalAdvance(digits) + scaled(_EDGE)

    def _figures(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(max(9, round(QFontInfo(font).pixelSize() * 12 / 14)))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._figures())
        painter.fillRect(self.rect(), QColor(self._colours.panel))
        text, said = self._lines.text, self._lines.said_line
        for number, rect in self._lines.rows_on_screen():
            painter.setPen(QColor(self._colours.accent_text if number == said else self._colours.secondary))
            place = QRect(0, rect.top(), self.width(), rect.height())
            side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, side, duration_text(text.lines[number].start_ns))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        rows = [number for number, rect in self._lines.rows_on_screen() if rect.top() <= y]
        if rows and event.button() is Qt.MouseButton.LeftButton:
            self._lines.play_line(rows[-1])

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._view.viewport(), event)
