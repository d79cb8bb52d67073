"""The script in large letters. It moves by itself, as smoothly as the screen allows, and only while there is a way to go."""

import math
from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pausa.core.words.script import Script
from pausa.ui.prompter.script_paper import ScriptPaper
from pausa.ui.widgets.motion import reduced_motion
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

FRAME_MS = 16
_READING_LINE = 0.36
"""Where the line stands that is read: a part of the height, near the camera and with what comes below it."""
_COLUMN = 17.0
"""The width of the column in heights of its letters: the eyes need not wander."""
_EASE_S = 0.28
_DRAWN = 60
"""Lines that are kept as pictures: more than are seen at once."""
_READ = 0.42
"""The opacity of what has been read."""
_MARKER = 9
_MARKED = 0.35
"""Where in the line the marker points that is begun at its upper edge and left at its lower."""
_RADIUS = 12


class ScriptView(QWidget):
    """Shows a script at a place; a click on a word goes there."""

    place_chosen = Signal(float)
    """The user goes to this place, in words."""

    def __init__(
        self, colours: Colours, monotonic_ns: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Script"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._colours = colours
        self._monotonic_ns = monotonic_ns
        self._script = Script()
        self._paper = ScriptPaper(self._script, QFont(self.font()), 100.0)
        self._drawn: OrderedDict[tuple[int, int, float], QPixmap] = OrderedDict()
        self._letters_px = 36
        self._mirrored = False
        self._place = 0.0
        self._at = (0, 0.0)
        """What is at the reading line: a paragraph, and how far below its upper edge."""
        self._painted_px = -1
        self._wheel = 0.0
        self._last_ns = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._on_frame)

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def show_script(self, script: Script) -> None:
        self._script = script
        self._place = min(self._place, float(len(script.words)))
        self.setAccessibleDescription(script.text[:2000])
        self._lay_out_anew()

    def show_place(self, place: float, *, at_once: bool = False) -> None:
        """Go to a place, smoothly unless it is far."""
        if place == self._place and not at_once:
            return
        self._place = place
        if at_once:
            self._jump()
        elif not self._timer.isActive() and self.isVisible():
            self._last_ns = self._monotonic_ns()
            self._timer.start()

    def show_letters(self, pixels: int) -> None:
        """Set the height of the letters."""
        if pixels != self._letters_px:
            self._letters_px = pixels
            self._lay_out_anew()

    def show_mirrored(self, *, mirrored: bool) -> None:
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self.update()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self._drawn.clear()
        self.update()

    def place_of_line(self, steps: int) -> float:
        """Return the place that is so many lines below (negative: above) the line that is read."""
        paper = self._paper
        below = paper.moved(*paper.where(self._place), steps * paper.line_px)
        return float(self._script.place_at(paper.letter_at(*below)))

    # ── layout ───────────────────────────────────────────────────────────────────────────────────────

    def _lay_out_anew(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._letters_px)
        font.setWeight(QFont.Weight.Medium)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        column_px = max(40.0, min(self.width() - 2 * scaled(28), _COLUMN * self._letters_px))
        self._paper = ScriptPaper(self._script, font, column_px)
        self._drawn.clear()
        self._jump()

    def _jump(self) -> None:
        self._at = self._paper.where(self._place)
        self._timer.stop()
        self.update()

    # ── moving ───────────────────────────────────────────────────────────────────────────────────────

    def _on_frame(self) -> None:
        now_ns = self._monotonic_ns()
        passed_s = min(0.1, (now_ns - self._last_ns) / 1e9)
        self._last_ns = now_ns
        way = self._paper.way(self._at, self._paper.where(self._place))
        if abs(way) < 0.5 or not math.isfinite(way) or reduced_motion():
            self._jump()
            return
        self._at = self._paper.moved(*self._at, way * (1 - math.exp(-passed_s / _EASE_S)))
        ratio = self.devicePixelRatioF()
        if (painted := round(self._at[1] * ratio)) != self._painted_px:
            self._painted_px = painted
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._jump()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_anew()

    # ── the mouse ────────────────────────────────────────────────────────────────────────────────────

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by hand: it goes on from the line that stands at the marker then."""
        pixels = event.pixelDelta().y() or event.angleDelta().y() / 120 * self._paper.line_px
        self._wheel -= pixels
        lines = int(self._wheel / self._paper.line_px)
        event.accept()
        if lines:
            self._wheel -= lines * self._paper.line_px
            self.place_chosen.emit(self.place_of_line(lines))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(
            event.position().toPoint()
        ):
            return
        x, y = event.position().x(), event.position().y()
        if self._mirrored:
            x = self.width() - x
        number, below = self._paper.moved(*self._at, y - self._reading_y)
        letter = self._paper.letter_at(number, below, x - self._left_px)
        self.place_chosen.emit(float(self._script.place_at(letter)))

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def _reading_y(self) -> float:
        line_px = self._paper.line_px
        # In a low view the line that is read is seen before any that was.
        return max(0.0, min(max(line_px * 0.6, self.height() * _READING_LINE), self.height() - line_px))

    @property
    def _left_px(self) -> float:
        return round((self.width() - self._paper.column_px) / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colours.panel))
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_marker(painter)
        ratio = self.devicePixelRatioF()
        number, below = self._at
        top = round((self._reading_y - below) * ratio) / ratio
        while top > 0 and number:
            number -= 1
            top -= self._paper.height_of(number)
        read = self._paper.where(self._place)
        read_line = (read[0], int(max(0.0, read[1] - 0.01) // self._paper.line_px))
        painter.setPen(QColor(self._colours.text))
        while number < self._paper.paragraphs and top < self.height():
            height = self._paper.height_of(number)
            if top + height > 0:
                self._paint_paragraph(painter, number, top, read_line)
            top += height
            number += 1
        painter.end()

    def _paint_paragraph(self, painter: QPainter, number: int, top: float, read: tuple[int, int]) -> None:
        layout = self._paper.layout_of(number)
        for at in range(layout.lineCount()):
            y = top + at * self._paper.line_px
            if y + self._paper.line_px > 0 and y < self.height():
                painter.setOpacity(_READ if (number, at) < read else 1.0)
                painter.drawPixmap(
                    QPointF(self._left_px - self._spare_px, y - self._spare_px), self._line(number, at)
                )
        painter.setOpacity(1.0)

    @property
    def _spare_px(self) -> int:
        """Around a line, for what of its letters reaches beyond it."""
        return round(self._paper.line_px * 0.3)

    def _line(self, number: int, at: int) -> QPixmap:
        """Return a line as a picture: large letters take twenty times as long to draw."""
        ratio = self.devicePixelRatioF()
        key = (number, at, ratio)
        if (drawn := self._drawn.get(key)) is not None:
            self._drawn.move_to_end(key)
            return drawn
        spare = self._spare_px
        width, height = self._paper.column_px + 2 * spare, self._paper.line_px + 2 * spare
        drawn = QPixmap(math.ceil(width * ratio), math.ceil(height * ratio))
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setPen(QColor(self._colours.text))
        self._paper.layout_of(number).lineAt(at).draw(
            painter, QPointF(spare, spare - at * self._paper.line_px)
        )
        painter.end()
        self._drawn[key] = drawn
        while len(self._drawn) > _DRAWN:
            self._drawn.popitem(last=False)
        return drawn

    def _paint_marker(self, painter: QPainter) -> None:
        """Point from both sides at the line that is read."""
        size, y = scaled(_MARKER), self._reading_y + self._paper.line_px * _MARKED
        left, right = self._left_px - scaled(10), self._left_px + self._paper.column_px + scaled(10)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.accent))
        for x, way in ((left, -1), (right, 1)):
            painter.drawPolygon(
                QPolygonF(
                    [
                        QPointF(x, y),
                        QPointF(x + way * size, y - size * 0.6),
                        QPointF(x + way * size, y + size * 0.6),
                    ]
                )
            )
