"""What could be removed from a recording, to be heard, chosen and cut out at once."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pausa.core.words.proposals import Proposal, ProposalKind
from pausa.core.words.written_text import joined
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import SEPARATOR, duration_text, length_text, spoken_duration
from pausa.ui.widgets.icons import icon, pixmap
from pausa.ui.widgets.key_override import overrides
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.theme import Colours
from pausa.ui.words.transcript_text import TranscriptText

_PROPOSAL = Qt.ItemDataRole.UserRole + 1
_CONTEXT = Qt.ItemDataRole.UserRole + 2
_COUNT = Qt.ItemDataRole.UserRole + 3
_AROUND = 3
"""Words before and after what could go."""
_ROW = 32
_EDGE, _SIGN = 12, 22
_TICK_GAP = 6
_HEARD_NS = 1_000_000_000
"""So much before and after a passage is played with it."""


class ProposalPage(QWidget):
    """Ticks tell what is to go; a click on a passage, or Enter, plays it."""

    left = Signal()
    played = Signal(object, object)
    """From one moment to another, in nanoseconds."""
    accepted = Signal(object)
    """list[Proposal], in the order of time."""

    def __init__(self, *, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._back = QToolButton(self)
        self._back.setAccessibleName(self.tr("Back to the words"))
        self._back.setToolTip(self.tr("Back to the words"))
        self._back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title = QLabel(self.tr("What could go"), self)
        set_role(self._title, StyleRole.TITLE)
        self._tree = _Tree(self)
        self._delegate = _Delegate(colours, self._tree)
        self._tree.setItemDelegate(self._delegate)
        self._none = QLabel(self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setWordWrap(True)
        self._none.setContentsMargins(20, 20, 20, 20)
        self._chosen = QLabel(self)
        self._chosen.setWordWrap(True)
        set_role(self._chosen, StyleRole.SECONDARY)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setProperty("kind", "primary")
        self._remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self._back.clicked.connect(self.left)
        self._remove.clicked.connect(lambda: self.accepted.emit(self.chosen))
        self._tree.itemChanged.connect(lambda _item, _column: self._count())
        self._tree.played.connect(self._play)
        self._tree.left.connect(self.left)
        self.set_colours(colours)

    @property
    def chosen(self) -> list[Proposal]:
        """What is ticked, in the order of time."""
        found = [
            item.data(0, _PROPOSAL)
            for item in self._tree.leaves()
            if item.checkState(0) is Qt.CheckState.Checked
        ]
        return sorted(found, key=lambda one: one.start_ns)

    def wait(self) -> None:
        """Show that it is being looked."""
        self._tree.clear()
        self._tell(self.tr("Looking…"))

    def show_proposals(self, proposals: Sequence[Proposal], text: TranscriptText) -> None:
        """Show what could go, all of it ticked but for what is said again, which may be meant so."""
        names = {
            ProposalKind.SILENCE: self.tr("Long silences"),
            ProposalKind.FILLER: self.tr("Filler words"),
            ProposalKind.REPETITION: self.tr("Said again later"),
        }
        self._tree.blockSignals(True)
        self._tree.clear()
        for kind, name in names.items():
            some = [one for one in proposals if one.kind is kind]
            if some:
                self._add_group(name, some, text)
        self._tree.expandAll()
        self._tree.blockSignals(False)
        self._tell(
            ""
            if proposals
            else self.tr("Nothing stands out: no long silence, no filler word, and nothing is said twice.")
        )
        if proposals:
            self._tree.setCurrentItem(self._tree.leaves()[0])
            self._tree.setFocus()
        self._count()

    def set_colours(self, colours: Colours) -> None:
        self._back.setIcon(icon("player-back", colours.text))
        self._delegate.set_colours(colours)
        self._tree.viewport().update()

    def _add_group(self, name: str, proposals: Sequence[Proposal], text: TranscriptText) -> None:
        total = sum(one.duration_ns for one in proposals)
        group = QTreeWidgetItem(self._tree, [name])
        group.setData(0, _COUNT, f"{len(proposals)}{SEPARATOR}{length_text(total)}")
        group.setFirstColumnSpanned(True)
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
        group.setData(
            0, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {len(proposals)}, {spoken_duration(total)}"
        )
        for one in proposals:
            before, said, after = _context(one, text)
            item = QTreeWidgetItem(group, [said, duration_text(one.start_ns)])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                0,
                Qt.CheckState.Unchecked if one.kind is ProposalKind.REPETITION else Qt.CheckState.Checked,
            )
            item.setData(0, _PROPOSAL, one)
            item.setData(0, _CONTEXT, (before, said, after))
            spoken = " ".join(
                part for part in (duration_text(one.start_ns), said, engine_text(one.reason)) if part
            )
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
            tip = " ".join(part for part in (before, said, after) if part)
            item.setToolTip(0, f"{tip}\n{engine_text(one.reason)}")
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _count(self) -> None:
        chosen = self.chosen
        text = self.tr("%n chosen", "", len(chosen))
        length = length_text(sum(one.duration_ns for one in chosen))
        self._chosen.setText(f"{text}{SEPARATOR}{length}" if chosen else self.tr("Tick what is to go."))
        self._remove.setEnabled(bool(chosen))

    def _play(self, proposal: Proposal) -> None:
        self.played.emit(proposal.start_ns - _HEARD_NS, proposal.end_ns + _HEARD_NS)

    def _tell(self, text: str) -> None:
        self._none.setText(text)
        self._none.setVisible(bool(text))
        self._tree.setVisible(not text)
        self._chosen.setVisible(not text)
        self._remove.setVisible(not text)

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.setContentsMargins(8, 8, 8, 4)
        header.setSpacing(6)
        header.addWidget(self._back)
        header.addWidget(self._title, 1)
        footer = QHBoxLayout()
        footer.setContentsMargins(16, 8, 12, 4)
        footer.setSpacing(8)
        footer.addWidget(self._chosen, 1)
        footer.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(self._tree, 1)
        column.addWidget(self._none, 1)
        column.addLayout(footer)
        self._none.hide()


class _Tree(QTreeWidget):
    """Space ticks, Enter and a click on the text play; the player keeps the keys that are not needed here."""

    played = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("proposals")
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(scaled(14))
        self.setUniformRowHeights(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("What could go"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(0)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def leaves(self) -> list[QTreeWidgetItem]:
        """Return the items that are proposals."""
        root = self.invisibleRootItem()
        groups: list[Any] = [root.child(number) for number in range(root.childCount())]
        return [group.child(at) for group in groups for at in range(group.childCount())]

    def event(self, event: QEvent) -> bool:
        return overrides(event, self._takes) or super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        return event.key() in (
            Qt.Key.Key_Space,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            event.ignore()
            return
        item = self.currentItem()
        match event.key():
            case Qt.Key.Key_Space:
                if item is not None and not event.isAutoRepeat():
                    is_checked = item.checkState(0) is Qt.CheckState.Checked
                    item.setCheckState(0, Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if item is not None and item.data(0, _PROPOSAL) is not None and not event.isAutoRepeat():
                    self.played.emit(item.data(0, _PROPOSAL))
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        item = self.itemAt(event.position().toPoint())
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        proposal = item.data(0, _PROPOSAL)
        box = scaled(28)
        rect = self.visualRect(index)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = event.position().x()
        is_on_box = index.column() == 0 and (x > rect.right() - box if rtl else x < rect.left() + box)
        if proposal is not None and not is_on_box:
            self.played.emit(proposal)


class _Delegate(QStyledItemDelegate):
    """What could go stands between the words around it, which are paler."""

    def __init__(self, colours: Colours, parent: QWidget) -> None:
        super().__init__(parent)
        self._colours = colours

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(
            hint.width() + (scaled(_EDGE + _SIGN) if index.column() == 1 else 0),
            max(scaled(_ROW), hint.height()),
        )

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget is not None else QApplication.style()
        text, option.text = option.text, ""
        if not self._has_keyboard(option):
            option.state &= ~QStyle.StateFlag.State_HasFocus
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        context, count = index.data(_CONTEXT), index.data(_COUNT)
        painter.save()
        painter.setFont(option.font)
        if index.column() == 1:
            painter.setPen(QColor(self._colours.secondary))
            room = QStyle.visualRect(
                option.direction, option.rect, option.rect.adjusted(0, 0, -scaled(_EDGE), 0)
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, text)
            self._paint_sign(painter, option.rect, option.direction)
        else:
            inner = room.adjusted(_TICK_GAP, 0, 0, 0)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                inner = room.adjusted(0, 0, -_TICK_GAP, 0)
            if context is not None:
                self._paint_context(painter, inner, *context)
            elif count is not None:
                self._paint_group(painter, inner, option, text, count)
        painter.restore()

    def _paint_group(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, name: str, count: str
    ) -> None:
        """Paint the name of a group, and how much is in it."""
        right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
        edge = scaled(_EDGE)
        room = room.adjusted(edge, 0, 0, 0) if right_to_left else room.adjusted(0, 0, -edge, 0)
        painter.setPen(QColor(self._colours.secondary))
        painter.drawText(room, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, count)
        left = room.width() - QFontMetrics(option.font).horizontalAdvance(count) - 2 * _TICK_GAP
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.text))
        shown = QFontMetrics(font).elidedText(name, Qt.TextElideMode.ElideRight, left)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_sign(self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection) -> None:
        """Show that a click plays it."""
        size = scaled(14)
        place = QRect(rect.left(), rect.center().y() - size // 2, size, size)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        drawn = pixmap("play", self._colours.secondary, size, ratio)
        painter.drawPixmap(QStyle.visualRect(direction, rect, place).topLeft(), drawn)

    def _has_keyboard(self, option: QStyleOptionViewItem) -> bool:
        return option.widget is not None and option.widget.hasFocus()

    def _paint_context(self, painter: QPainter, room: QRect, before: str, said: str, after: str) -> None:
        metrics = QFontMetrics(painter.font())
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0
        for text, colour in (
            (f"{before} " if before else "", self._colours.secondary),
            (said, self._colours.text),
            (f" {after}" if after else "", self._colours.secondary),
        ):
            width = metrics.horizontalAdvance(text)
            space = room.width() - left
            if space <= 0 or not text:
                continue
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, space) if width > space else text
            place = QRect(room.left() + left, room.top(), min(width, space) + 1, room.height())
            if rtl:
                place.moveRight(room.right() - left)
            painter.setPen(QColor(colour))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
            left += width


def _context(proposal: Proposal, text: TranscriptText) -> tuple[str, str, str]:
    """Return the words before it, what it is, and the words after it."""
    if proposal.kind is ProposalKind.REPETITION:
        return "", proposal.text, ""
    words = text.between(proposal.start_ns, proposal.end_ns)
    first, end = (words[0], words[1] + 1) if words is not None else (text.after(proposal.start_ns),) * 2
    before = text.words[max(0, first - _AROUND) : first]
    after = text.words[end : end + _AROUND]
    return (
        "… " + joined(one.text for one in before) if before else "",
        proposal.text or length_text(proposal.duration_ns),
        joined(one.text for one in after) + " …" if after else "",
    )
