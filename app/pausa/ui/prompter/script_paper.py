"""A script set in lines of one width, as on a long paper. Only what is seen is laid out, however long the script is.

A point of it is a paragraph and how far below the upper edge of that, in pixels.
"""

import math
import unicodedata
from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from pausa.core.words.script import Script

_LINE = 1.1
"""Of the height of the font."""
_EMPTY = 0.5
"""The height of an empty paragraph, in lines."""
_FAR_PX = 3000
"""A way longer than this is not scrolled."""
_LONGEST_PARAGRAPH = 1500
_KEPT = 200
"""Paragraphs that are laid out."""

Point = tuple[int, float]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    """In the text of the script."""
    text: str


class ScriptPaper:
    def __init__(self, script: Script, font: QFont, column_px: float) -> None:
        self._script = script
        self._font = font
        self.column_px = column_px
        self.line_px = float(max(1, round(QFontMetricsF(font).height() * _LINE)))
        self._paragraphs = _paragraphs(script.text)
        self._starts = [one.start for one in self._paragraphs]
        self._laid: OrderedDict[int, QTextLayout] = OrderedDict()

    @property
    def paragraphs(self) -> int:
        """How many there are; at least one."""
        return len(self._paragraphs)

    def layout_of(self, number: int) -> QTextLayout:
        """Return a paragraph in lines."""
        layout = self._laid.get(number)
        if layout is not None:
            self._laid.move_to_end(number)
            return layout
        layout = QTextLayout(self._paragraphs[number].text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Qt writes from the right, but leaves the lines at the left.
        if _is_right_to_left(layout.text()):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.column_px)
            line.setPosition(QPointF(0, y))
            y += self.line_px
        layout.endLayout()
        self._laid[number] = layout
        while len(self._laid) > _KEPT:
            self._laid.popitem(last=False)
        return layout

    def height_of(self, number: int) -> float:
        if not self._paragraphs[number].text:
            return self.line_px * _EMPTY
        return max(1, self.layout_of(number).lineCount()) * self.line_px

    def where(self, place: float) -> Point:
        """Return where a place is, in words. It goes on evenly within a line."""
        words = self._script.words
        if not words:
            return 0, 0.0
        whole = min(len(words) - 1, int(place))
        word = words[whole]
        following = words[whole + 1].start if whole + 1 < len(words) else word.end
        letter = word.start + min(1.0, place - whole) * (following - word.start)
        number = max(0, bisect_right(self._starts, int(letter)) - 1)
        within = letter - self._starts[number]
        layout = self.layout_of(number)
        line = layout.lineForTextPosition(max(0, min(int(within), len(self._paragraphs[number].text))))
        if not line.isValid():
            return number, 0.0
        length = max(1, line.textLength())
        along = min(1.0, max(0.0, (within - line.textStart()) / length))
        # A last line of few words is left as soon as they are read.
        is_last = line.lineNumber() == layout.lineCount() - 1
        height = self.line_px * (max(0.5, min(1.0, length / 12)) if is_last else 1.0)
        return number, line.lineNumber() * self.line_px + along * height

    def moved(self, number: int, y: float, by_px: float) -> Point:
        """Return the point that is ``by_px`` below another; not beyond the ends of the paper."""
        y += by_px
        while y < 0 and number:
            number -= 1
            y += self.height_of(number)
        while number < len(self._paragraphs) - 1 and y >= (height := self.height_of(number)):
            number += 1
            y -= height
        return number, max(0.0, min(y, self.height_of(number)))

    def way(self, here: Point, there: Point) -> float:
        """Return how far it is, in pixels; infinite: too far to be scrolled."""
        (number, y), (wanted, wanted_y) = here, there
        way = wanted_y - y
        step = 1 if wanted >= number else -1
        for between in range(min(number, wanted), max(number, wanted)):
            way += step * self.height_of(between)
            if abs(way) > _FAR_PX:
                return math.inf
        return way

    def letter_at(self, number: int, y: float, x: float | None = None) -> int:
        """Return the letter of the script at a point; at the beginning of its line without ``x``."""
        line = self._line_at(number, y)
        if line is None:
            return self._starts[number]
        return self._starts[number] + (line.textStart() if x is None else int(line.xToCursor(x)))

    def _line_at(self, number: int, y: float) -> QTextLine | None:
        layout = self.layout_of(number)
        line = layout.lineAt(max(0, min(int(y // self.line_px), layout.lineCount() - 1)))
        return line if line.isValid() else None


def _is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is one of Hebrew, Arabic or the like."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in directions if one in {"L", "R", "AL"}), "L") != "L"


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
