"""The script in large letters. It moves by itself, as smoothly as the screen allows, and only while there is a way to go."""

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
    QTextLayout,
    QTextLine,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from pausa.core.words.script import Script
from pausa.ui.widgets.motion import reduced_motion
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours

FRAME_MS = 16
_READING_LINE = 0.36
"""Where the line stands that is read: a part of the height, near the camera and with what comes below it."""
_COLUMN = 17.0
"""The width of the column in heights of its letters: the eyes need not wander."""
_LINE = 1.3
_EASE_S = 0.28
_FAR_PX = 3000
"""A way longer than this is not scrolled."""
_LONGEST_PARAGRAPH = 1500
_KEPT = 200
"""Paragraphs that are laid out."""
_READ = 0.42
"""The opacity of what has been read."""
_MARKER = 9
_MARKED = 0.35
"""Where in the line the marker points that is begun at its upper edge and left at its lower."""
_RADIUS = 12


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    """In the text of the script."""
    text: str


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
        self._paragraphs: list[_Paragraph] = []
        self._laid: OrderedDict[int, QTextLayout] = OrderedDict()
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
        self._paragraphs = _paragraphs(script.text)
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
        self.update()

    @property
    def is_moving(self) -> bool:
        return self._timer.isActive()

    def place_of_line(self, steps: int) -> float:
        """Return the place that is so many lines below (negative: above) the line that is read."""
        number, y = self._target()
        letter = self._letter_at(*self._moved(number, y, steps * self._line_px))
        return float(self._script.place_at(letter))

    # ── layout ───────────────────────────────────────────────────────────────────────────────────────

    @property
    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._letters_px)
        font.setWeight(QFont.Weight.Medium)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    @property
    def _line_px(self) -> float:
        return round(QFontMetricsF(self._font).height() * _LINE * 0.85)

    @property
    def _column_px(self) -> float:
        return max(40.0, min(self.width() - 2 * scaled(28), _COLUMN * self._letters_px))

    def _lay_out_anew(self) -> None:
        self._laid.clear()
        self._jump()

    def _jump(self) -> None:
        self._at = self._target()
        self._timer.stop()
        self.update()

    def _layout_of(self, number: int) -> QTextLayout:
        layout = self._laid.get(number)
        if layout is not None:
            self._laid.move_to_end(number)
            return layout
        layout = QTextLayout(self._paragraphs[number].text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._column_px)
            line.setPosition(QPointF(0, y))
            y += self._line_px
        layout.endLayout()
        self._laid[number] = layout
        while len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        return layout

    def _height_of(self, number: int) -> float:
        if not self._paragraphs[number].text:
            return self._line_px * 0.5
        return max(1, self._layout_of(number).lineCount()) * self._line_px

    def _target(self) -> tuple[int, float]:
        """Return where the place is: its paragraph, and how far below the upper edge of that."""
        words = self._script.words
        if not self._paragraphs or not words:
            return 0, self._line_px / 2
        whole = min(len(words) - 1, int(self._place))
        word = words[whole]
        following = words[whole + 1].start if whole + 1 < len(words) else word.end
        part = min(1.0, self._place - whole)
        letter = word.start + part * (following - word.start)
        number = self._paragraph_of(int(letter))
        paragraph = self._paragraphs[number]
        line, lines = self._line_of(number, int(letter) - paragraph.start)
        if line is None:
            return number, self._line_px / 2
        length = max(1, line.textLength())
        along = min(1.0, max(0.0, (letter - paragraph.start - line.textStart()) / length))
        last = line.lineNumber() == lines - 1
        # A short last line is not left sooner than it is read.
        height = self._line_px * (1.0 if not last else max(0.5, min(1.0, length / 12)))
        return number, line.lineNumber() * self._line_px + along * height

    def _line_of(self, number: int, letter: int) -> tuple[QTextLine | None, int]:
        layout = self._layout_of(number)
        count = layout.lineCount()
        if not count:
            return None, 0
        line = layout.lineForTextPosition(max(0, min(letter, len(self._paragraphs[number].text))))
        return (line if line.isValid() else layout.lineAt(count - 1)), count

    def _paragraph_of(self, letter: int) -> int:
        first, end = 0, len(self._paragraphs)
        while end - first > 1:
            middle = (first + end) // 2
            if self._paragraphs[middle].start <= letter:
                first = middle
            else:
                end = middle
        return first

    def _moved(self, number: int, y: float, by_px: float) -> tuple[int, float]:
        """Return the place on the paper that is ``by_px`` below another; not beyond its ends."""
        if not self._paragraphs:
            return 0, 0.0
        y += by_px
        while y < 0 and number:
            number -= 1
            y += self._height_of(number)
        while number < len(self._paragraphs) - 1 and y >= (height := self._height_of(number)):
            number += 1
            y -= height
        return number, max(0.0, min(y, self._height_of(number)))

    def _way(self) -> float:
        """Return how far it is to the place, in pixels; infinite: too far to be scrolled."""
        (number, y), (wanted, wanted_y) = self._at, self._target()
        way = wanted_y - y
        step = 1 if wanted >= number else -1
        for between in range(min(number, wanted), max(number, wanted)):
            way += step * self._height_of(between)
            if abs(way) > _FAR_PX:
                return math.inf
        return way

    def _letter_at(self, number: int, y: float) -> int:
        if not self._paragraphs:
            return 0
        layout, paragraph = self._layout_of(number), self._paragraphs[number]
        line = layout.lineAt(max(0, min(int(y // self._line_px), layout.lineCount() - 1)))
        return paragraph.start + (line.textStart() if line.isValid() else 0)

    # ── moving ───────────────────────────────────────────────────────────────────────────────────────

    def _on_frame(self) -> None:
        now_ns = self._monotonic_ns()
        passed_s = min(0.1, (now_ns - self._last_ns) / 1e9)
        self._last_ns = now_ns
        way = self._way()
        if abs(way) < 0.5 or not math.isfinite(way) or reduced_motion():
            self._jump()
            return
        self._at = self._moved(*self._at, way * (1 - math.exp(-passed_s / _EASE_S)))
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
        pixels = event.pixelDelta().y() or event.angleDelta().y() / 120 * self._line_px
        self._wheel -= pixels
        lines = int(self._wheel / self._line_px)
        event.accept()
        if lines:
            self._wheel -= lines * self._line_px
            self.place_chosen.emit(self.place_of_line(lines))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or not self.rect().contains(
            event.position().toPoint()
        ):
            return
        x, y = event.position().x(), event.position().y()
        if self._mirrored:
            x = self.width() - x
        number, below = self._moved(*self._at, y - self._reading_y)
        if not self._paragraphs:
            return
        layout, paragraph = self._layout_of(number), self._paragraphs[number]
        line = layout.lineAt(max(0, min(int(below // self._line_px), layout.lineCount() - 1)))
        if line.isValid():
            letter = paragraph.start + int(line.xToCursor(x - self._left_px))
            self.place_chosen.emit(float(self._script.place_at(letter)))

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    @property
    def _reading_y(self) -> float:
        return max(self._line_px * 0.6, self.height() * _READING_LINE)

    @property
    def _left_px(self) -> float:
        return round((self.width() - self._column_px) / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._colours.panel))
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        self._paint_marker(painter)
        if not self._paragraphs:
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        number, below = self._at
        top = round((self._reading_y - below) * ratio) / ratio
        while top > 0 and number:
            number -= 1
            top -= self._height_of(number)
        read = self._target()
        read_line = (read[0], int(max(0.0, read[1] - 0.01) // self._line_px))
        painter.setPen(QColor(self._colours.text))
        while number < len(self._paragraphs) and top < self.height():
            height = self._height_of(number)
            if top + height > 0 and self._paragraphs[number].text:
                self._paint_paragraph(painter, number, top, read_line)
            top += height
            number += 1
        painter.end()

    def _paint_paragraph(self, painter: QPainter, number: int, top: float, read: tuple[int, int]) -> None:
        layout = self._layout_of(number)
        for at in range(layout.lineCount()):
            y = top + at * self._line_px
            if y + self._line_px > 0 and y < self.height():
                painter.setOpacity(_READ if (number, at) < read else 1.0)
                layout.lineAt(at).draw(painter, QPointF(self._left_px, top))
        painter.setOpacity(1.0)

    def _paint_marker(self, painter: QPainter) -> None:
        """Point from both sides at the line that is read."""
        size, y = scaled(_MARKER), self._reading_y + self._line_px * _MARKED
        left, right = self._left_px - scaled(10), self._left_px + self._column_px + scaled(10)
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


def _paragraphs(text: str) -> list[_Paragraph]:
    """Divide a text at its lines, and very long ones at a blank."""
    found: list[_Paragraph] = []
    start = 0
    for line in text.split("\n"):
        at = 0
        while len(line) - at > _LONGEST_PARAGRAPH:
            cut = line.rfind(" ", at, at + _LONGEST_PARAGRAPH) + 1 or at + _LONGEST_PARAGRAPH
            found.append(_Paragraph(start + at, line[at:cut]))
            at = cut
        found.append(_Paragraph(start + at, line[at:]))
        start += len(line) + 1
    return found
