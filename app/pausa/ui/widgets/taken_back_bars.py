"""The thin bars under the segment strip: what was taken back, at the place where it would stand."""

from collections.abc import Sequence
from itertools import groupby, pairwise

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from pausa.core.edit.spans import Span
from pausa.core.events import TakenBackSummary
from pausa.core.sentences import filled
from pausa.ui.i18n.times_and_sizes import clock_text, length_text
from pausa.ui.widgets.key_override import overrides
from pausa.ui.widgets.theme import Colours

_LINE = 3.0
_LANE = 8
"""The height of a bar as the mouse finds it."""
_MOST_LANES = 2
_NARROWEST = 12.0
_GAP = 2.0
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select, Qt.Key.Key_Menu)


class TakenBackBar(QAbstractButton):
    """What was taken back at one place. Takes the focus from Tab only, as the buttons of a recording do."""

    menu_asked = Signal(object)
    """Where on the screen, as a QPoint."""

    def __init__(self, taken: Sequence[TakenBackSummary], colours: Colours, parent: QWidget) -> None:
        """``taken``: all at the same place, the newest last."""
        super().__init__(parent)
        self.taken = tuple(taken)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._colours = colours
        self._is_played = False
        words, what_for = self._words(), self.tr("Click to play it or to put it back.")
        self.setAccessibleName(words)
        self.setToolTip(f"{words}\n{what_for}")
        self.clicked.connect(self._ask_for_menu)

    @property
    def at_ns(self) -> int:
        """Where it would stand, in recorded time."""
        return self.taken[0].at_ns

    @property
    def duration_ns(self) -> int:
        """The length of the longest."""
        return max(one.duration_ns for one in self.taken)

    def _words(self) -> str:
        lengths = ", ".join(length_text(one.duration_ns) for one in reversed(self.taken))
        words = filled(self.tr("Taken back · {length}"), length=lengths)
        return f"{words} · {clock_text(self.at_ns)}"

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    def show_played(self, *, is_played: bool) -> None:
        """Show whether one of it is being played."""
        if is_played != self._is_played:
            self._is_played = is_played
            self.update()

    def event(self, event: QEvent) -> bool:
        """Take the keys that open the menu, even where they are shortcuts of something else."""
        return overrides(event, self._takes) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._takes(event):
            self._ask_for_menu()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.accept()
        self._ask_for_menu()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint one line, or two for several at this place."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        noticed = self._is_played or self.hasFocus() or self.underMouse() or self.isDown()
        painter.setBrush(QColor(self._colours.accent if noticed else self._colours.secondary))
        lines = 1 if len(self.taken) == 1 else 2
        height = _LINE if lines == 1 else _LINE - 0.5
        top = (self.height() - lines * height - (lines - 1)) / 2
        for number in range(lines):
            room = QRectF(0, top + number * (height + 1), self.width() - _GAP, height)
            painter.drawRoundedRect(room, height / 2, height / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(self._colours.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def _takes(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain == Qt.KeyboardModifier.NoModifier and event.key() in _OPENING

    def _ask_for_menu(self) -> None:
        self.menu_asked.emit(self.mapToGlobal(QPoint(0, self.height())))


class TakenBackBars(QWidget):
    """One bar for each place; hidden while there is none."""

    play_asked = Signal(object)
    """A TakenBackSummary."""
    stop_asked = Signal()
    put_back_asked = Signal(object)
    """A TakenBackSummary."""

    def __init__(
        self, colours: Colours, forget: QAction, *, strip: QWidget, parent: QWidget | None = None
    ) -> None:
        """``forget``: the action that discards all of it for good. ``strip``: what lies above, from which Tab leads here."""
        super().__init__(parent)
        self._strip = strip
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Taken back"))
        self._colours = colours
        self._forget = forget
        self._taken: tuple[TakenBackSummary, ...] = ()
        self._can_edit = False
        self._room_ns = 0.0
        self._played: Span | None = None
        self._lanes = 1
        self.bars: list[TakenBackBar] = []
        """In the order of their places."""
        self.menu: QMenu | None = None
        """The one that is open."""
        self.hide()

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        for bar in self.bars:
            bar.set_colours(colours)

    def show_taken_back(self, taken: Sequence[TakenBackSummary], *, can_edit: bool) -> None:
        """Show these. ``can_edit``: whether they can be played and put back now."""
        self._can_edit = can_edit
        if tuple(taken) == self._taken:
            return
        self._taken = tuple(taken)
        self._close_menu()
        focused = next((bar.at_ns for bar in self.bars if bar.hasFocus()), None)
        for bar in self.bars:
            bar.deleteLater()
        ordered = sorted(self._taken, key=lambda one: (one.at_ns, one.span.take, one.span.first))
        self.bars = [self._made(list(group)) for _, group in groupby(ordered, key=lambda one: one.at_ns)]
        for before, after in pairwise((self._strip, *self.bars)):
            QWidget.setTabOrder(before, after)
        self.setVisible(bool(self.bars))
        self._lay_out()
        if focused is not None and self.bars:
            min(self.bars, key=lambda bar: abs(bar.at_ns - focused)).setFocus()

    def show_room(self, room_ns: float) -> None:
        """Take the time that the whole width stands for, as the strip above has it."""
        if room_ns != self._room_ns:
            self._room_ns = room_ns
            self._lay_out()

    def show_played(self, span: Span | None) -> None:
        """Show which one is being played; None: none."""
        self._played = span
        for bar in self.bars:
            bar.show_played(is_played=span is not None and any(one.span == span for one in bar.taken))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(80, self._lanes * _LANE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # ── bars ─────────────────────────────────────────────────────────────────────────────────────────

    def _made(self, taken: Sequence[TakenBackSummary]) -> TakenBackBar:
        bar = TakenBackBar(taken, self._colours, self)
        bar.menu_asked.connect(lambda place, bar=bar: self._open_menu(bar, place))
        bar.show_played(is_played=any(one.span == self._played for one in taken))
        bar.show()
        return bar

    def _lay_out(self) -> None:
        """Put each bar at its place, in the first lane that is free there."""
        if self._room_ns <= 0 or self.width() <= 0:
            return
        ends = [0.0] * _MOST_LANES
        used = 1
        for bar in self.bars:
            left, width = self._room_of(bar)
            lane = next((number for number, end in enumerate(ends) if end <= left), _MOST_LANES - 1)
            ends[lane] = left + width
            used = max(used, lane + 1)
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = self.width() - left - width
            bar.setGeometry(round(left), lane * _LANE, round(width), _LANE)
        if used != self._lanes:
            self._lanes = used
            self.updateGeometry()

    def _room_of(self, bar: TakenBackBar) -> tuple[float, float]:
        """Return where a bar begins, and its width, in pixels."""
        scale = self.width() / self._room_ns
        left = min(bar.at_ns * scale, self.width() - _NARROWEST)
        width = min(max(bar.duration_ns * scale, _NARROWEST), self.width() - left)
        return max(0.0, left), width

    # ── menu ─────────────────────────────────────────────────────────────────────────────────────────

    def _open_menu(self, bar: TakenBackBar, place: QPoint) -> None:
        self._close_menu()
        menu = self.menu = QMenu(self)
        several = len(bar.taken) > 1
        for one in reversed(bar.taken):
            if several:
                words = self.tr("Take {number} · {length}")
                named = filled(words, number=one.span.take, length=length_text(one.duration_ns))
                self._fill(menu.addMenu(named), one)
            else:
                heading = filled(self.tr("Taken back · {length}"), length=length_text(one.duration_ns))
                menu.addAction(heading).setEnabled(False)
                self._fill(menu, one)
        menu.addSeparator()
        menu.addAction(self._forget)
        menu.aboutToHide.connect(lambda: self._on_hidden(menu))
        menu.popup(place)

    def _fill(self, menu: QMenu, one: TakenBackSummary) -> None:
        if self._played == one.span:
            menu.addAction(self.tr("Stop playing"), self.stop_asked.emit)
        else:
            menu.addAction(self.tr("Play"), lambda: self.play_asked.emit(one)).setEnabled(self._can_edit)
        menu.addAction(self.tr("Put back"), lambda: self.put_back_asked.emit(one)).setEnabled(self._can_edit)

    def _close_menu(self) -> None:
        if self.menu is not None:
            self.menu.close()

    def _on_hidden(self, menu: QMenu) -> None:
        menu.deleteLater()
        if self.menu is menu:
            self.menu = None
