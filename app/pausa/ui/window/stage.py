"""What stands around the picture: the script above or under it, the words beside or under it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from pausa.ui.picture.main_area import MainArea
from pausa.ui.widgets.text_size import scaled

_GAP = 12
_WORDS_PX = 320
_PART_BESIDE, _PART_UNDER, _PART_SCRIPT = 0.36, 0.34, 0.42
"""How much of the room the words and the script get."""


class Stage(QSplitter):
    """Shows the two where the picture is shown, and not with the player or the list in its place."""

    arranged = Signal()
    """The least size is another."""

    def __init__(self, main_area: MainArea, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("stage")
        self._main_area = main_area
        self._picture = main_area.currentWidget()
        self._words: QWidget | None = None
        self._script: QWidget | None = None
        self._wants_words = self._wants_script = False
        self._beside = self._above = True
        self.column = QSplitter(Qt.Orientation.Vertical, self)
        self.column.setObjectName("column")
        self._is_shared_by_hand = False
        for splitter in (self, self.column):
            splitter.splitterMoved.connect(self._on_moved_by_hand)
            splitter.setHandleWidth(_GAP)
            splitter.setChildrenCollapsible(False)
        self.column.addWidget(main_area)
        self.addWidget(self.column)
        main_area.currentChanged.connect(self._arrange)

    def hold(self, *, words: QWidget, script: QWidget) -> None:
        """Take both in; they are hidden until they are wanted."""
        self._words, self._script = words, script
        words.hide()
        script.hide()
        self.addWidget(words)
        self.column.insertWidget(0, script)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        self.column.setStretchFactor(1, 1)

    def show_words(self, *, shown: bool, beside: bool) -> None:
        moved = beside != self._beside
        self._wants_words, self._beside = shown, beside
        self._arrange(again=moved)

    def show_script(self, *, shown: bool, above: bool) -> None:
        self._wants_script, self._above = shown, above
        self._arrange()

    @property
    def shows_picture(self) -> bool:
        """Whether the live picture is shown, and not the player or the list."""
        return self._main_area.currentWidget() is self._picture

    def _arrange(self, _page: int = 0, *, again: bool = False) -> None:
        if self._words is None or self._script is None:
            return
        self._place_script(self._script)
        self._turn()
        for widget, wanted in ((self._script, self._wants_script), (self._words, self._wants_words)):
            shown = wanted and self.shows_picture
            if shown == widget.isHidden():
                widget.setVisible(shown)
                again = True
        if again:
            self._share()
            self.arranged.emit()

    def _place_script(self, script: QWidget) -> None:
        wanted = 0 if self._above else 1
        if self.column.indexOf(script) != wanted:
            self.column.insertWidget(wanted, script)
            self._share()

    def _turn(self) -> None:
        """Stand beside the picture only where both have room."""
        if self._words is None:
            return
        least = self.column.minimumSizeHint().width() + _GAP + self._words.minimumSizeHint().width()
        beside = self._beside and self.width() >= least
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted is not self.orientation():
            self.setOrientation(wanted)
            self._share()

    def _share(self) -> None:
        """Share the room out anew."""
        if self.orientation() is Qt.Orientation.Horizontal:
            words = min(scaled(_WORDS_PX), round(self.width() * _PART_BESIDE))
            self.setSizes([self.width() - words, words])
        else:
            words = round(self.height() * _PART_UNDER)
            self.setSizes([self.height() - words, words])
        script = round(self.column.height() * _PART_SCRIPT)
        sizes = [script, self.column.height() - script]
        self.column.setSizes(sizes if self._above else sizes[::-1])

    @property
    def least_height_around(self) -> int:
        """How much of the height the script and the words take from the picture at least."""
        return max(0, self.minimumSizeHint().height() - self._main_area.minimumSizeHint().height())

    def _on_moved_by_hand(self) -> None:
        self._is_shared_by_hand = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
        if not self._is_shared_by_hand:
            self._share()

    def minimumSizeHint(self) -> QSize:
        """Return the least size, with the words under the picture."""
        least = self.column.minimumSizeHint()
        if self._words is None or self._words.isHidden():
            return least
        words = self._words.minimumSizeHint()
        if self.orientation() is Qt.Orientation.Horizontal and self._beside:
            return QSize(max(least.width(), words.width()), max(least.height(), words.height()))
        return QSize(max(least.width(), words.width()), least.height() + _GAP + words.height())
