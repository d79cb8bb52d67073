"""The words of the recording as a text that grows: lines with the time at which each begins, and the joins between them."""

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextEdit, QToolTip, QWidget

from pausa.ui.i18n.times_and_sizes import duration_text
from pausa.ui.widgets.icons import pixmap
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours
from pausa.ui.words.heard_lines import HeardLine, HeardLines, LinesChange

_BETWEEN = 8
"""Lines, in pixels."""
_LINE_PERCENT = 120
_SIGN_PX = 12
_NEAR_END_PX = 8
_UNSURE_NS = 100_000_000
"""By so much the time of a word may be wrong."""


class HeardText(QTextEdit):
    """Read-only; every line is a block, and a last one below them is as high as is needed. It stays at its end as long as the user has not scrolled up."""

    place_asked = Signal(object)
    """The user wants to go to this recorded time, in ns."""
    followed = Signal(bool)
    """Whether the newest line is in sight."""

    def __init__(self, lines: HeardLines, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._colours = colours
        self._joins: Sequence[int] = ()
        self._may_go = False
        self._follows = True
        self._room_kept = 0.0
        self._margin = 0
        self._pressed: QPoint | None = None
        self._is_resizing = False
        self.setObjectName("heard")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Words"))
        self.document().setDocumentMargin(scaled(4))
        small = QTextCharFormat()
        small.setFontPointSize(1)
        QTextCursor(self.document()).setBlockCharFormat(small)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        for number in range(len(self._lines)):
            self._format(self._block(number), self._lines[number])
        self.viewport().update()

    @property
    def follows(self) -> bool:
        """Whether the newest line is in sight, and will be."""
        return self._follows

    def follow(self) -> None:
        """Go to the newest line, and stay there."""
        self._follows = True
        self._to_end()
        self.followed.emit(True)

    def allow_going(self, *, allowed: bool) -> None:
        """Let a click on a word go there, as while paused."""
        self._may_go = allowed
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if allowed else Qt.CursorShape.IBeamCursor
        )

    def show_joins(self, joins: Sequence[int]) -> None:
        """Show where one span follows another, in recorded ns."""
        if joins != self._joins:
            self._joins = joins
            self.viewport().update()

    def change(self, change: LinesChange) -> None:
        """Show what has changed of the lines."""
        if (width := self._times_width()) != self._margin:
            self._margin = width
            self._reformat_blocks()
        if change.removed == 1 and len(change.added) == 1:
            self._rewrite(change.first, change.added[0])
        else:
            self._take_out(change.first, change.removed)
            self._put_in(change.first, change.added)
            self._keep_room(0)
        if self._follows:
            self._to_end()
        self.viewport().update()

    # ── the document ─────────────────────────────────────────────────────────────────────────────────

    def _block(self, number: int) -> QTextBlock:
        return self.document().findBlockByNumber(number)

    def _rewrite(self, number: int, line: HeardLine) -> None:
        """Put another text in the place of one line: only what is different of it, so that a selection stays."""
        block = self._block(number)
        before = block.text()
        same = 0
        for mine, other in zip(before, line.text, strict=False):
            if mine != other:
                break
            same += 1
        height = self._height(block)
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        cursor.setPosition(block.position() + same)
        cursor.setPosition(block.position() + len(before), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(line.text[same:])
        self._format(block, line, cursor)
        cursor.endEditBlock()
        if number == len(self._lines) - 1:
            # What was guessed may be longer than what was said: the lines above must not jump down for that.
            self._keep_room(max(0.0, height + self._room_kept - self._height(block)))

    def _height(self, block: QTextBlock) -> float:
        """Return its height as the document counts it: rounded ones would add up to a pixel by which all jumps."""
        self.document().documentLayout().blockBoundingRect(block)  # lays it out
        return block.layout().boundingRect().height()

    def _keep_room(self, pixels: float) -> None:
        """Leave room below the last line, as much as it was higher before."""
        if pixels != self._room_kept:
            self._room_kept = pixels
            made = QTextBlockFormat()
            # Of two margins that meet only the larger counts.
            made.setTopMargin(pixels + scaled(_BETWEEN) if pixels > 0 else 0)
            QTextCursor(self.document().lastBlock()).setBlockFormat(made)

    def _take_out(self, first: int, count: int) -> None:
        if count:
            cursor = QTextCursor(self._block(first))
            cursor.setPosition(self._block(first + count).position(), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def _put_in(self, first: int, lines: Sequence[HeardLine]) -> None:
        if not lines:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(self._block(first).position())
        cursor.insertBlock()
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        cursor.setBlockFormat(self._block_format())
        final = self._char_format(is_final=True)
        cursor.insertText("\n".join(line.text for line in lines), final)
        cursor.endEditBlock()
        for number, line in enumerate(lines, first):
            if not line.is_final:
                self._format(self._block(number), line)

    def _reformat_blocks(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.document().lastBlock().position())
        cursor.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        cursor.setBlockFormat(self._block_format())
        self._room_kept = -1.0
        self._keep_room(0)

    def _format(self, block: QTextBlock, line: HeardLine, cursor: QTextCursor | None = None) -> None:
        cursor = cursor or QTextCursor(block)
        cursor.setPosition(block.position())
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(self._char_format(is_final=line.is_final))

    def _char_format(self, *, is_final: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(self._colours.text if is_final else self._colours.secondary))
        return made

    def _block_format(self) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setBottomMargin(scaled(_BETWEEN))
        made.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        margin = self._margin
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            made.setRightMargin(margin)
        else:
            made.setLeftMargin(margin)
        return made

    # ── scrolling ────────────────────────────────────────────────────────────────────────────────────

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _on_range_changed(self) -> None:
        if self._follows:
            self._to_end()

    def _on_scrolled(self, value: int) -> None:
        at_end = value >= self.verticalScrollBar().maximum() - scaled(_NEAR_END_PX)
        if at_end != self._follows and (at_end or self._is_moved_by_hand()):
            self._follows = at_end
            self.followed.emit(at_end)

    def _is_moved_by_hand(self) -> bool:
        """Whether it is not the text that has become longer, or the panel lower."""
        return self.isVisible() and not self._is_resizing

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._is_resizing = True
        super().resizeEvent(event)
        self._is_resizing = False
        if self._follows:
            self._to_end()

    # ── the mouse ────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton or not self._may_go:
            return
        moved = (event.position().toPoint() - pressed).manhattanLength()
        if moved < QApplication.startDragDistance() and not self.textCursor().hasSelection():
            self._go_to(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        going = menu.addAction(self.tr("Go here in the recording"))
        going.setEnabled(self._may_go and bool(len(self._lines)))
        place = (
            event.pos() if event.reason() is QContextMenuEvent.Reason.Mouse else self.cursorRect().center()
        )
        going.triggered.connect(lambda: self._go_to(place))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _go_to(self, place: QPoint) -> None:
        number = self._number_at(place)
        if number is None:
            return
        line = self._lines[number]
        cursor = self.cursorForPosition(place)
        word = line.word_at(cursor.positionInBlock()) if place.x() >= 0 else line.words[0]
        if word is line.words[0]:
            self.place_asked.emit(self._lines.before(number, self._joins))
        else:
            self.place_asked.emit(word.start_ns)

    def _number_at(self, place: QPoint) -> int | None:
        number = self.cursorForPosition(place).blockNumber()
        return number if 0 <= number < len(self._lines) else None

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            place = event.pos()  # type: ignore[attr-defined]
            number = self._number_at(place)
            is_again = number is not None and self._lines[number].repeats is not None
            if is_again and self._is_beside(place):
                QToolTip.showText(event.globalPos(), self.tr("Said again?"), self)  # type: ignore[attr-defined]
                return True
        return super().viewportEvent(event)

    def _is_beside(self, place: QPoint) -> bool:
        x = place.x()
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.viewport().width() - x
        return x < self._margin

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────

    def _times_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(12))
        return font

    def _times_width(self) -> int:
        longest = duration_text(self._lines[-1].end_ns) if len(self._lines) else "00:00"
        widest = "0:00:00" if len(longest) > len("00:00") else "00:00"
        return QFontMetrics(self._times_font()).horizontalAdvance(widest) + scaled(_SIGN_PX + 4 + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not len(self._lines):
            return
        painter = QPainter(self.viewport())
        painter.setFont(self._times_font())
        below = self.verticalScrollBar().value()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        if block.previous().isValid():
            block = block.previous()
        layout = self.document().documentLayout()
        while block.isValid() and block.blockNumber() < len(self._lines):
            where = layout.blockBoundingRect(block).translated(0, -below)
            if where.top() > self.viewport().height():
                break
            self._paint_beside(painter, block.blockNumber(), block, where)
            block = block.next()
        painter.end()

    def _paint_beside(self, painter: QPainter, number: int, block: QTextBlock, where: QRectF) -> None:
        line = self._lines[number]
        if number and self._is_join_before(number):
            painter.setPen(QPen(QColor(self._colours.segment), 1))
            y = round(where.top() - scaled(_BETWEEN) / 2) + 0.5
            painter.drawLine(QPointF(scaled(4), y), QPointF(self.viewport().width() - scaled(8), y))
        text_line = block.layout().lineAt(0)
        if not text_line.isValid():
            return
        is_again = line.repeats is not None
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        width = self._margin - scaled(10)
        left = self.viewport().width() - width - scaled(4) if from_right else scaled(4)
        beside = QRectF(left, where.top(), width, text_line.height())
        painter.setPen(QColor(self._colours.paused_text if is_again else self._colours.secondary))
        aligned = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight
        painter.drawText(beside, aligned | Qt.AlignmentFlag.AlignVCenter, duration_text(line.start_ns))
        if is_again:
            size = scaled(_SIGN_PX)
            sign = pixmap("retake", self._colours.paused_text, size, self.devicePixelRatioF())
            x = beside.right() - size if from_right else beside.left()
            painter.drawPixmap(QPointF(x, beside.center().y() - size / 2), sign)

    def _is_join_before(self, number: int) -> bool:
        """Whether a join lies between a line and the one before it."""
        first_ns = self._lines[number - 1].end_ns - _UNSURE_NS
        last_ns = self._lines[number].start_ns + _UNSURE_NS
        at = bisect_left(self._joins, first_ns)
        return at < len(self._joins) and self._joins[at] <= last_ns
