"""A line in which something was found, painted in one row of the list with what was found in it."""

from collections.abc import Callable

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


def excerpt(
    passage: FoundPassage, fits: Callable[[str], bool] = lambda _: True
) -> tuple[str, list[tuple[int, int]]]:
    """Return the text from shortly before what was found on, and where in it that is. ``fits``: whether so much has room."""
    begin, end = passage.ranges[0] if passage.ranges else (0, 0)
    starts = [begin]
    while starts[-1] > 0 and (len(starts) <= _WORDS_BEFORE or len(passage.text) - starts[-1] < _FILLS):
        starts.append(passage.text.rfind(" ", 0, starts[-1] - 1) + 1)
    start = next((one for one in reversed(starts) if fits("… " + passage.text[one:end])), begin)
    mark = "… " if start else ""
    shift = len(mark) - start
    return mark + passage.text[start:], [
        (first + shift, after + shift) for first, after in passage.ranges if first >= start
    ]


def paint_excerpt(
    painter: QPainter, line: QRect, passage: FoundPassage, font: QFont, colours: Colours, *, rtl: bool
) -> None:
    """Paint the time, and as much of the text as there is room for; ``line`` is mirrored already."""
    metrics = QFontMetrics(font)
    time = duration_text(passage.found_ns)
    width = metrics.horizontalAdvance(time)
    at = QRect(line.right() - width if rtl else line.left(), line.top(), width + 1, line.height())
    painter.setFont(font)
    painter.setPen(QColor(colours.accent_text))
    painter.drawText(at, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, time)
    room = line.adjusted(0, 0, -width - _GAP, 0) if rtl else line.adjusted(width + _GAP, 0, 0, 0)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    widths = QFontMetrics(bold)
    text, ranges = excerpt(passage, lambda shown: widths.horizontalAdvance(shown) <= room.width() - _GAP)
    layout = _laid_out(text, ranges, font, colours, room.width())
    shown = layout.lineAt(0)
    kept = text[: shown.textLength()].rstrip()
    while shown.textLength() < len(text) and kept:
        text = f"{kept} …"
        layout = _laid_out(text, ranges, font, colours, room.width())
        shown = layout.lineAt(0)
        kept = kept.rpartition(" ")[0]
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
