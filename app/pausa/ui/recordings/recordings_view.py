"""The list view: selection, dragging files out, and which rows are on the screen."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from pausa.library.entry import Entry
from pausa.ui.recordings.entry_thumbnails import Thumbnails
from pausa.ui.recordings.recording_delegate import RecordingDelegate
from pausa.ui.recordings.recordings_model import Index, RecordingsModel, Role

_SETTLE_MS = 50
"""Time between two reports of the rows on the screen while scrolling."""


class RecordingsView(QListView):
    """One row for each recording, all of the same height."""

    looked_at = Signal(object)
    """list[Entry]: the rows on the screen, from top to bottom."""
    place_chosen = Signal(QModelIndex)
    """The line with the place at which something is said in this row was clicked."""
    chosen = Signal(QModelIndex)
    """Enter was pressed on this row, or it was double-clicked."""

    def __init__(
        self, *, model: RecordingsModel, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recordings = model
        self._thumbnails = thumbnails
        self._selected_before: list[str] = []
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_SETTLE_MS)
        self._look.timeout.connect(self._on_look)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(26)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self.chosen)
        self.setModel(model)
        # Connected after setModel, so that the view itself handles a reset first.
        model.modelAboutToBeReset.connect(self._on_reset_begins)
        model.modelReset.connect(self._on_reset)

    def entries_on_screen(self) -> list[Entry]:
        """Return the entries of which at least a part is visible."""
        bottom = self.viewport().height() - 1
        first, last = self.indexAt(QPoint(1, 0)), self.indexAt(QPoint(1, bottom))
        if not first.isValid():
            return []
        end = last.row() if last.isValid() else self._recordings.rowCount() - 1
        return [self._recordings.entry_at(row) for row in range(first.row(), end + 1)]

    def current_entry(self) -> Entry | None:
        index = self.currentIndex()
        return self._recordings.entry_at(index.row()) if index.isValid() else None

    def selected_entries(self) -> list[Entry]:
        """Return the selected entries, in the order of the rows."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self._recordings.entry_at(row) for row in rows]

    def select(self, recording_ids: Sequence[str]) -> None:
        """Select only these, as far as they are shown, and make the first of them the current one."""
        rows = self._recordings.rows_of(recording_ids)
        if not rows:
            return
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._recordings.index(first), self._recordings.index(last))
        current = self._recordings.index_of(recording_ids[0])
        if not current.isValid():
            current = self._recordings.index(rows[0])
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(current, flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect)

    @property
    def is_editing(self) -> bool:
        """Whether a title is being typed."""
        return self.state() is QAbstractItemView.State.EditingState

    def keep_in_sight(self, recording_id: str) -> None:
        """Scroll to this row, if it is the current one: what it is sorted by may have changed."""
        current = self.currentIndex()
        if current.isValid() and current == self._recordings.index_of(recording_id):
            self.scrollTo(current)

    @contextmanager
    def held_still(self) -> Iterator[None]:
        """Keep the rows on the screen where they are while others come and go above them; at the top new ones are seen."""
        bar, top = self.verticalScrollBar(), self.indexAt(QPoint(1, 0))
        held = self._recordings.entry_at(top.row()).id if bar.value() and top.isValid() else ""
        before = self.visualRect(top).top() if held else 0
        yield
        now = self._recordings.index_of(held)
        if held and now.isValid():
            self.executeDelayedItemsLayout()
            bar.setValue(bar.value() + self.visualRect(now).top() - before)

    def leave(self, recording_id: str) -> None:
        """Select nothing in place of this row, which is about to go: nobody has chosen its neighbour."""
        index = self._recordings.index_of(recording_id)
        if index.isValid() and index == self.currentIndex():
            self.selectionModel().clear()

    def _is_on_place(self, place: QPoint) -> bool:
        """Whether the pointer is at what is said in a row."""
        index = self.indexAt(place)
        delegate = self.itemDelegate()
        if not isinstance(delegate, RecordingDelegate) or index.data(Role.SAID) is None:
            return False
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return delegate.place_line(option).contains(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        on_place = self._is_on_place(event.position().toPoint())
        shape = Qt.CursorShape.PointingHandCursor if on_place else Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged = self.state() is not QAbstractItemView.State.NoState
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and not was_dragged and self._is_on_place(place):
            self.place_chosen.emit(self.indexAt(place))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the current row in sight: it may have been chosen while the list was folded."""
        super().showEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        # Everything that changes the visible rows ends in painting: scrolling, resizing, new rows, another order.
        if not self._look.isActive():
            self._look.start()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Skip QListView, which would lay out all rows again for every progress of one of them.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not self.is_editing and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # When focused by the keyboard, the row with the focus ring is meant to be selected.
        is_by_mouse = event.reason() is Qt.FocusReason.MouseFocusReason
        if not is_by_mouse and self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Select)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are shortcuts here, and there is a search field."""

    def startDrag(self, _actions: Qt.DropAction) -> None:
        indexes = [index for index in self.selectedIndexes() if index.flags() & Qt.ItemFlag.ItemIsDragEnabled]
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.model().mimeData(indexes))
        picture = self._thumbnails.picture(indexes[0].data(Role.ENTRY).id)
        drag.setPixmap(picture or QPixmap())
        # Never a move, which would leave the entry without its file.
        drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)

    def _on_look(self) -> None:
        self.looked_at.emit(self.entries_on_screen())

    def _on_reset_begins(self) -> None:
        selected = [entry.id for entry in self.selected_entries()]
        current = self.current_entry()
        # Entries hidden by a search are selected again when it is cleared.
        if selected or current is not None:
            first = [] if current is None else [current.id]
            self._selected_before = list(dict.fromkeys([*first, *selected]))

    def _on_reset(self) -> None:
        self.select(self._selected_before)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last row of each run of adjacent rows: one range is selected faster than thousands of rows."""
    first = last = rows[0]
    for row in rows[1:]:
        if row != last + 1:
            yield first, last
            first = row
        last = row
    yield first, last
