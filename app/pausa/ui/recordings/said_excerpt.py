"""A line in which something was found, painted in one row of the list with what was found in it."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from pausa.library.words.word_index import FoundPassage
from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.widgets.theme import Colours

_WORDS_BEFORE = 2
"""So many words before what was found are shown: the rest of the room is for what follows."""
_FILLS = 32
"""More of them where so few letters follow."""
_GAP = 8


def excerpt(passage: FoundPassage) -> tuple[str, list[tuple[int, int]]]:
    """Return the text from shortly before what was found on, and where in it that is."""
    begin = passage.ranges[0][0] if passage.ranges else 0
    start = begin
    before = 0
    while start > 0 and (before <= _WORDS_BEFORE or len(passage.text) - start < _FILLS):
        start = max(0, passage.text.rfind(" ", 0, start))
        before += 1
    start = start + 1 if start > 0 else 0
    mark = "… " if start else ""
    shift = len(mark) - start
    return mark + passage.text[start:], [
        (first + shift, end + shift) for first, end in passage.ranges if first >= start
    ]


def paint_excerpt(
    painter: QPainter, line: QRect, passage: FoundPassage, font: QFont, colours: Colours, *, rtl: bool
) -> None:
    """Paint the time, and as much of the text as there is room for; ``line`` is mirrored already."""
    metrics = QFontMetrics(font)
    time = duration_text(passage.start_ns)
    width = metrics.horizontalAdvance(time)
    at = QRect(line.right() - width if rtl else line.left(), line.top(), width + 1, line.height())
    painter.setFont(font)
    painter.setPen(QColor(colours.accent_text))
    painter.drawText(at, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, time)
    room = line.adjusted(0, 0, -width - _GAP, 0) if rtl else line.adjusted(width + _GAP, 0, 0, 0)
    text, ranges = excerpt(passage)
    layout = _laid_out(text, ranges, font, colours, room.width())
    shown = layout.lineAt(0)
    if shown.textLength() < len(text):
        layout = _laid_out(text[: shown.textLength()].rstrip() + " …", ranges, font, colours, room.width())
        shown = layout.lineAt(0)
    painter.setPen(QColor(colours.secondary))
    top = room.top() + (room.height() - shown.height()) / 2
    painter.save()
    painter.setClipRect(room)
    layout.draw(painter, QPointF(room.left(), top))
    painter.restore()


def _laid_out(
    text: str, ranges: list[tuple[int, int]], font: QFont, colours: Colours, width: int
) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    formats = []
    for begin, end in ranges:
        one = QTextLayout.FormatRange()
        one.start, one.length = begin, max(0, min(end, len(text)) - begin)
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        form.setForeground(QColor(colours.text))
        one.format = form
        formats.append(one)
    layout.setFormats(formats)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(1, width))
    second = layout.createLine()
    if second.isValid():
        second.setLineWidth(max(1, width))
    layout.endLayout()
    return layout
