"""The words of a recording as a text with times, in which words are chosen, followed, found and corrected.

It is one document of Qt's: that lays out only what is seen, writes in both directions, and can be read by a screen reader.
"""

import bisect
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QTextEdit, QWidget

from pausa.ui.widgets.key_override import overrides
from pausa.ui.widgets.motion import SHORT_MS, reduced_motion
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours
from pausa.ui.words.transcript_editor import WordEditor
from pausa.ui.words.transcript_text import TextLine, TranscriptText
from pausa.ui.words.transcript_times import LineTimes

_UNSURE = 0.5
"""Words of which the engine was less sure are marked."""
_LINE_GAP = 12
_TIME_GAP = 8
_AROUND = 4
"""Beside the text: room for the frame around the word at which the keyboard is."""
_EDGE = 12
_FROM_TOP, _TO_BOTTOM = 0.12, 0.72
"""The said word is kept between these parts of the height; leaving them, it is brought to ``_COMES_TO``."""
_COMES_TO = 0.25

_MOVES = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.Left,
    Qt.Key.Key_Right: QTextCursor.MoveOperation.Right,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.StartOfLine,
    Qt.Key.Key_End: QTextCursor.MoveOperation.EndOfLine,
    Qt.Key.Key_PageUp: QTextCursor.MoveOperation.NoMove,
    Qt.Key.Key_PageDown: QTextCursor.MoveOperation.NoMove,
}
_PLAIN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TranscriptView(QTextEdit):
    """Emits what the user wants, and shows what it is given."""

    word_played = Signal(int)
    """Play from this word on."""
    selection_changed = Signal(object)
    """The first and the last word that are selected, as a tuple; None: none is."""
    removal_asked = Signal()
    """Cut what is selected out of the recording."""
    timeline_asked = Signal()
    """Select on the timeline what is selected here."""
    corrected = Signal(int, str)
    """A word and its new text; empty: it is to go from the text."""
    editing_begun = Signal()
    undo_asked = Signal()
    following_changed = Signal(bool)
    spoken = Signal(str)

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._text = TranscriptText()
        self._said: int | None = None
        self._found: Sequence[tuple[int, int]] = ()
        self._found_now = -1
        self._follows = True
        self._told: tuple[int, int] | None = None
        self._pressed_at: QPoint | None = None
        self.can_remove: Callable[[], bool] = lambda: True
        self.can_undo: Callable[[], bool] = lambda: False
        self._times = LineTimes(self, self, colours=colours)
        self._editor = WordEditor(self.viewport(), home=self)
        self._editor.kept.connect(self._on_kept)
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(SHORT_MS)
        self._glide.valueChanged.connect(lambda value: self.verticalScrollBar().setValue(round(value)))
        self.setReadOnly(True)
        self.setCursorWidth(0)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setObjectName("transcript")
        self.setAccessibleName(self.tr("Words"))
        self.document().setDocumentMargin(_AROUND)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self.follow(wanted=False))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        self.selectionChanged.connect(self._on_selection_changed)
        self.cursorPositionChanged.connect(self.viewport().update)
        self._set_margins()
        self.set_colours(colours)

    # ── the words ────────────────────────────────────────────────────────────────────────────────────

    @property
    def text(self) -> TranscriptText:
        return self._text

    def show_text(self, text: TranscriptText) -> None:
        """Show these words. Where they are as before, everything stays as it is on the screen."""
        selection = self.selection
        here = selection[0] if selection is not None else self.cursor_word or 0
        before, self._text = self._text, text
        if before.lines != text.lines:
            self._editor.leave()
        self._said, self._found, self._found_now = None, (), -1
        same = _same_at_begin(before.lines, text.lines)
        same_end = _same_at_begin(before.lines[same:][::-1], text.lines[same:][::-1])
        if same + same_end < max(len(before.lines), len(text.lines)):
            self._replace(before, same, same_end)
            self._go_to(min(here, max(0, len(text.words) - 1)))
        self._set_margins()
        self._mark()
        self._on_selection_changed()

    def _go_to(self, word: int) -> None:
        """Let the keyboard be at a word, without moving the text."""
        bar = self.verticalScrollBar()
        before = bar.value()
        cursor = self.textCursor()
        cursor.setPosition(self._begin_of(word) if self._text.words else 0)
        self.setTextCursor(cursor)
        bar.setValue(before)

    def _replace(self, before: TranscriptText, same: int, same_end: int) -> None:
        """Put the new lines in place of those that differ."""
        old_end, new_end = len(before.lines) - same_end, len(self._text.lines) - same_end
        if same == old_end and same == new_end:
            return
        new = self._text.lines[same:new_end]
        if not before.lines or not self._text.lines:
            self.setPlainText("\n".join(line.text for line in self._text.lines))
            self._format(0, len(self._text.lines))
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if old_end > same:
            cursor.setPosition(self._block(same).position())
            last = self._block(old_end - 1)
            cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            if new:
                cursor.insertText("\n".join(line.text for line in new))
            else:
                cursor.removeSelectedText()
                if same > 0:
                    cursor.deletePreviousChar()
                else:
                    cursor.deleteChar()
        elif same > 0:
            last = self._block(same - 1)
            cursor.setPosition(last.position() + last.length() - 1)
            cursor.insertText("\n" + "\n".join(line.text for line in new))
        else:
            cursor.setPosition(0)
            cursor.insertText("\n".join(line.text for line in new) + "\n")
        cursor.endEditBlock()
        self._format(same, new_end)

    def _format(self, first: int, end: int) -> None:
        """Space the lines, and mark the words in them of which the engine was not sure."""
        if first >= end:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(self._block(first).position())
        last = self._block(end - 1)
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor.MoveMode.KeepAnchor)
        block = QTextBlockFormat()
        block.setBottomMargin(scaled(_LINE_GAP))
        block.setLineHeight(130, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        cursor.setCharFormat(QTextCharFormat())
        unsure = self._unsure_format()
        words = self._text.words
        for number in range(first, end):
            line = self._text.lines[number]
            for word in range(line.first, line.end):
                if words[word].probability < _UNSURE:
                    begin, stop = line.range_of(word, words)
                    position = self._block(number).position()
                    cursor.setPosition(position + begin)
                    cursor.setPosition(position + stop, QTextCursor.MoveMode.KeepAnchor)
                    cursor.setCharFormat(unsure)
        cursor.endEditBlock()

    def _unsure_format(self) -> QTextCharFormat:
        unsure = QTextCharFormat()
        unsure.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        unsure.setUnderlineColor(QColor(self._colours.secondary))
        unsure.setToolTip(self.tr("Perhaps not what was said. Double-click to correct it."))
        return unsure

    # ── what is said ─────────────────────────────────────────────────────────────────────────────────

    def show_said(self, ns: int) -> None:
        """Show which word is said at this moment, and keep it in sight."""
        said = self._text.said_at(ns)
        if said == self._said:
            return
        self._said = said
        self._mark()
        self._times.update()
        if said is not None and self._follows and self.isVisible() and not self._editor.isVisible():
            self._bring(said)

    @property
    def follows(self) -> bool:
        return self._follows

    def follow(self, *, wanted: bool) -> None:
        """Keep the said word in sight, or leave the text where the user has put it."""
        if wanted == self._follows:
            return
        self._follows = wanted
        self.following_changed.emit(wanted)
        if wanted and self._said is not None:
            self._bring(self._said)

    def _on_scrolled(self) -> None:
        self._times.update()
        if self._found:
            self._mark()

    def bring(self, word: int) -> None:
        """Show this word with what comes before and after it."""
        if self._text.words:
            self._bring(word)

    def _bring(self, word: int) -> None:
        rect = self._rect_of(word)
        height = self.viewport().height()
        if height * _FROM_TOP <= rect.top() and rect.bottom() <= height * _TO_BOTTOM:
            return
        bar = self.verticalScrollBar()
        target = min(max(0, bar.value() + rect.top() - round(height * _COMES_TO)), bar.maximum())
        self._glide.stop()
        if reduced_motion() or abs(target - bar.value()) > 2 * height or not self.isVisible():
            bar.setValue(target)
            return
        self._glide.setStartValue(float(bar.value()))
        self._glide.setEndValue(float(target))
        self._glide.start()

    # ── what is found ────────────────────────────────────────────────────────────────────────────────

    def show_found(self, found: Sequence[tuple[int, int]], now: int) -> None:
        """Mark places, and bring the one with number ``now`` into sight; -1: none."""
        self._found, self._found_now = found, now
        if 0 <= now < len(found):
            self.follow(wanted=False)
            self._bring(found[now][0])
        self._mark()

    # ── selection ────────────────────────────────────────────────────────────────────────────────────

    @property
    def selection(self) -> tuple[int, int] | None:
        """The first and the last selected word."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or not self._text.words:
            return None
        first = self._word_at(cursor.selectionStart())
        last = self._word_at(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        return first, last

    @property
    def cursor_word(self) -> int | None:
        """The word at which the keyboard is."""
        if not self._text.words:
            return None
        cursor = self.textCursor()
        position = cursor.position()
        return self._word_at(position - 1 if position > cursor.anchor() else position)

    def select(self, words: tuple[int, int] | None) -> None:
        """Select these words and no others."""
        if words == self.selection:
            return
        cursor = self.textCursor()
        if words is None:
            cursor.clearSelection()
        else:
            cursor.setPosition(self._begin_of(words[0]))
            cursor.setPosition(self._end_of(words[1]), QTextCursor.MoveMode.KeepAnchor)
        bar = self.verticalScrollBar()
        before = bar.value()
        self._told = words
        self.setTextCursor(cursor)
        bar.setValue(before)

    def _on_selection_changed(self) -> None:
        selection = self.selection
        if selection != self._told:
            self._told = selection
            self.selection_changed.emit(selection)

    # ── places ───────────────────────────────────────────────────────────────────────────────────────

    def _block(self, line: int) -> QTextBlock:
        return self.document().findBlockByNumber(line)

    def _word_at(self, position: int) -> int:
        block = self.document().findBlock(position)
        if not self._text.lines:
            return 0
        line = self._text.lines[min(block.blockNumber(), len(self._text.lines) - 1)]
        return line.word_at(position - block.position())

    def _begin_of(self, word: int) -> int:
        number = self._text.line_of(word)
        return self._block(number).position() + self._text.lines[number].range_of(word, self._text.words)[0]

    def _end_of(self, word: int) -> int:
        return self._begin_of(word) + len(self._text.words[word].text)

    def _rect_of(self, word: int) -> QRect:
        """Return where a word is in the viewport; of one on two rows where it begins."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._begin_of(word))
        first = self.cursorRect(cursor)
        cursor.setPosition(self._end_of(word))
        last = self.cursorRect(cursor)
        if last.top() != first.top():
            return first.adjusted(0, 0, scaled(40), 0)
        left, right = min(first.left(), last.left()), max(first.left(), last.left())
        return QRect(left, first.top(), right - left + 1, first.height())

    # ── correcting ───────────────────────────────────────────────────────────────────────────────────

    def edit(self, word: int) -> None:
        """Open the field for the text of a word."""
        if not 0 <= word < len(self._text.words):
            return
        cursor = self.textCursor()
        cursor.setPosition(self._begin_of(word))
        self.setTextCursor(cursor)
        self._bring(word)
        self.editing_begun.emit()
        self._editor.open(word, self._text.words[word].text, self._rect_of(word))

    def _place_editor(self) -> None:
        """Keep the field where its word is: what is typed in it stays when the text moves."""
        if self._editor.isVisible():
            self._editor.stand_at(self._rect_of(self._editor.word))

    @property
    def is_editing(self) -> bool:
        return self._editor.isVisible()

    def _on_kept(self, word: int, text: str, step: int) -> None:
        """Take what was typed; ``step``: 1 goes on to the next word, -1 to the one before."""
        count = len(self._text.words)
        goes = text.split() != self._text.words[word].text.split()
        if goes:
            self.corrected.emit(word, text)
        if not step:
            return
        # A word may have become none, or several.
        following = word + step + (len(self._text.words) - count if step > 0 else 0)
        self.edit(min(max(0, following), len(self._text.words) - 1))

    # ── mouse ────────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or not self._text.words:
            return
        place = event.position().toPoint()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or self.textCursor().hasSelection():
            self._snap()
        elif (place - pressed).manhattanLength() < QApplication.startDragDistance():
            self._play_from(self._word_at(self.cursorForPosition(place).position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._text.words:
            self._pressed_at = None
            self.edit(self._word_at(self.cursorForPosition(event.position().toPoint()).position()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._glide.stop()
        self.follow(wanted=False)
        super().wheelEvent(event)

    def _snap(self) -> None:
        """Select whole words."""
        selection = self.selection
        if selection is None:
            return
        cursor = self.textCursor()
        backwards = cursor.position() < cursor.anchor()
        begin, end = self._begin_of(selection[0]), self._end_of(selection[1])
        cursor.setPosition(end if backwards else begin)
        cursor.setPosition(begin if backwards else end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def play_line(self, line: int) -> None:
        """Play from the beginning of a line."""
        if 0 <= line < len(self._text.lines):
            self._play_from(self._text.lines[line].first)

    def _play_from(self, word: int) -> None:
        self.follow(wanted=True)
        self.word_played.emit(word)

    # ── keys ─────────────────────────────────────────────────────────────────────────────────────────

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            # What is not taken here is offered to the player.
            if not overrides(event, self._takes):
                event.ignore()
                return False
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll):
            return True
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.can_undo()
        shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key in _MOVES:
            jumps = key in (Qt.Key.Key_Home, Qt.Key.Key_End)
            allowed = shift | Qt.KeyboardModifier.ControlModifier if jumps else shift
            return not event.modifiers() & ~allowed
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _REMOVING:
            return self.selection is not None and self.can_remove()
        if key is Qt.Key.Key_Escape:
            return self.textCursor().hasSelection()
        return key in _PLAIN and bool(self._text.words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            event.ignore()
            return
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif key in _MOVES:
            self._move(key, event.modifiers())
        elif key is Qt.Key.Key_Escape:
            self.select(None)
            self.selection_changed.emit(None)
        elif event.isAutoRepeat():
            return
        elif key in _REMOVING:
            self.removal_asked.emit()
        elif key is Qt.Key.Key_F2:
            self.edit(self.cursor_word or 0)
        else:
            self._play_from(self.cursor_word or 0)

    def _move(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        """Go to another word, and take the selection along while Shift is held."""
        here = self.cursor_word
        if here is None:
            return
        there = self._word_there(key, here, far=bool(modifiers & Qt.KeyboardModifier.ControlModifier))
        cursor = self.textCursor()
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            held = self._word_at(cursor.anchor() - (1 if cursor.anchor() > cursor.position() else 0))
            if not cursor.hasSelection():
                held = here
            cursor.setPosition(self._begin_of(held) if there >= held else self._end_of(held))
            cursor.setPosition(
                self._end_of(there) if there >= held else self._begin_of(there),
                QTextCursor.MoveMode.KeepAnchor,
            )
        else:
            cursor.setPosition(self._begin_of(there))
        self.follow(wanted=False)
        self.setTextCursor(cursor)
        line = self._text.line_of(there)
        if line != self._text.line_of(here):
            self.spoken.emit(self._text.lines[line].text)
        else:
            self.spoken.emit(self._text.words[there].text)

    def _word_there(self, key: Qt.Key, here: int, *, far: bool) -> int:
        most = len(self._text.words) - 1
        number = self._text.line_of(here)
        line = self._text.lines[number]
        match key:
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                # By the direction of the line, not of the window: the next word of Hebrew is to the left.
                is_rtl = self._block(number).textDirection() is Qt.LayoutDirection.RightToLeft
                return min(max(0, here + (1 if (key is Qt.Key.Key_Right) != is_rtl else -1)), most)
            case Qt.Key.Key_Home:
                return 0 if far else line.first
            case Qt.Key.Key_End:
                return most if far else line.end - 1
        rect = self._rect_of(here)
        middle = rect.center()
        step = (
            rect.height()
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            else self.viewport().height() - rect.height()
        )
        down = key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown)
        # The gap between two lines is no row.
        for _ in range(3):
            middle.setY(middle.y() + (step if down else -step))
            there = self._word_at(self.cursorForPosition(middle).position())
            if there != here:
                return there
        return here

    # ── the menu ─────────────────────────────────────────────────────────────────────────────────────

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if not self._text.words:
            return
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        word = (
            self._word_at(self.cursorForPosition(event.pos()).position())
            if by_mouse
            else self.cursor_word or 0
        )
        selection = self.selection
        if by_mouse and selection is not None and not selection[0] <= word <= selection[1]:
            self.select(None)
            self.selection_changed.emit(None)
            selection = None
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self._rect_of(word).bottomLeft())
        self.menu(word, selection).popup(at)

    def menu(self, word: int, selection: tuple[int, int] | None) -> QMenu:
        """Return the menu for a word, or for what is selected."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            _with_keys(self.tr("Play from here"), _key(Qt.Key.Key_Return)), lambda: self._play_from(word)
        )
        menu.addAction(_with_keys(self.tr("Correct the word"), _key(Qt.Key.Key_F2)), lambda: self.edit(word))
        menu.addSeparator()
        if selection is None:
            menu.addAction(self.tr("Select the sentence"), lambda: self._select_line(word))
        remove = menu.addAction(
            _with_keys(self.tr("Remove from the recording"), _key(Qt.Key.Key_Delete)), self.removal_asked.emit
        )
        remove.setEnabled(selection is not None and self.can_remove())
        timeline = menu.addAction(self.tr("Select on the timeline"), self.timeline_asked.emit)
        timeline.setEnabled(selection is not None and self.can_remove())
        menu.addSeparator()
        copy = menu.addAction(_with_keys(self.tr("Copy"), _key(QKeySequence.StandardKey.Copy)), self.copy)
        copy.setEnabled(selection is not None)
        return menu

    def _select_line(self, word: int) -> None:
        line = self._text.lines[self._text.line_of(word)]
        self.select((line.first, line.end - 1))
        self.selection_changed.emit(self.selection)

    # ── display ──────────────────────────────────────────────────────────────────────────────────────

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.setStyleSheet(
            f"#transcript {{ background: {colours.panel}; color: {colours.text}; border: none; padding: 0; border-radius: 0;"
            f" selection-background-color: {colours.paused_fill}; selection-color: {colours.on_paused}; }}"
        )
        self._format(0, len(self._text.lines))
        self._mark()
        self._times.set_colours(colours)

    def _mark(self) -> None:
        """Mark what is found and what is said."""
        marks = []
        for number in self._found_on_screen():
            first, last = self._found[number]
            form = QTextCharFormat()
            form.setBackground(QColor(self._colours.selection))
            if number == self._found_now:
                form.setBackground(QColor(self._colours.accent))
                form.setForeground(QColor(self._colours.on_accent))
            marks.append(self._marked(self._begin_of(first), self._end_of(last), form))
        if self._said is not None:
            form = QTextCharFormat()
            form.setBackground(QColor(self._colours.selection))
            form.setForeground(QColor(self._colours.accent_text))
            form.setFontUnderline(True)
            form.setUnderlineColor(QColor(self._colours.accent))
            marks.append(self._marked(self._begin_of(self._said), self._end_of(self._said), form))
        self.setExtraSelections(marks)

    def _found_on_screen(self) -> range:
        """Return which of the places that were found are seen, or nearly: Qt would go through all of them with every change."""
        if not self._found:
            return range(0)
        lines = [number for number, _ in self.rows_on_screen()]
        if not lines:
            return range(0)
        begin = self._text.lines[max(0, lines[0] - 1)].first
        end = self._text.lines[min(lines[-1] + 1, len(self._text.lines) - 1)].end
        places = [first for first, _ in self._found]
        return range(bisect.bisect_left(places, begin), bisect.bisect_left(places, end))

    def _marked(self, begin: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor = cursor
        mark.format = form
        return mark

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        word = self.cursor_word
        if (
            word is None
            or not self.hasFocus()
            or self._editor.isVisible()
            or self.textCursor().hasSelection()
        ):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.accent), 1.5))
        painter.drawRoundedRect(QRectF(self._rect_of(word)).adjusted(-3, -1, 3, 1), 4, 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        held = self.cursorForPosition(QPoint(1, scaled(_LINE_GAP))).position() if self._text.words else 0
        super().resizeEvent(event)
        self._place_times()
        if self._text.words and event.size().width() != event.oldSize().width():
            # What stood at the top stays there when the lines break elsewhere.
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(held, self.document().characterCount() - 1))
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top())
            if self._said is not None and self._follows and not self._editor.isVisible():
                self._bring(self._said)
        if self._editor.isVisible():
            self._bring(self._editor.word)
        self._place_editor()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._place_editor()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(160), scaled(60))

    def _set_margins(self) -> None:
        before, after = self._times.width_of(self._text) + scaled(_TIME_GAP), scaled(_EDGE)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self.setViewportMargins(before, 0, after, 0)
        self._place_times()

    def _place_times(self) -> None:
        width = self._times.width_of(self._text)
        inner = self.viewport().geometry()
        left = (
            inner.right() + 1 + scaled(_TIME_GAP)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            else inner.left() - scaled(_TIME_GAP) - width
        )
        self._times.setGeometry(left, inner.top(), width, inner.height())

    def rows_on_screen(self) -> list[tuple[int, QRect]]:
        """Return the lines that are seen, each with the place of its first row in the viewport."""
        if not self._text.lines:
            return []
        found = []
        block = self.cursorForPosition(QPoint(1, 1)).block()
        while block.isValid() and block.blockNumber() < len(self._text.lines):
            cursor = QTextCursor(block)
            rect = self.cursorRect(cursor)
            if rect.top() > self.viewport().height():
                break
            found.append((block.blockNumber(), rect))
            block = block.next()
        return found

    @property
    def said_line(self) -> int | None:
        """The line in which something is said now."""
        return None if self._said is None else self._text.line_of(self._said)


def _same_at_begin(before: Sequence[TextLine], now: Sequence[TextLine]) -> int:
    """Return how many lines are the same from the beginning on."""
    same = 0
    for one, other in zip(before, now, strict=False):
        if one.text != other.text:
            break
        same += 1
    return same


def _with_keys(text: str, keys: str) -> str:
    """Return a menu's text with the keys that do the same beside it."""
    return f"{text}\t{keys}"


def _key(key: Qt.Key | QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
