"""Where the recordings list is: beside the picture, or in narrow windows in place of it, behind a button."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from pausa.ui.picture.main_area import MainArea
from pausa.ui.widgets.text_size import scaled

NARROW = 900
"""Below this window width, in pixels, the list folds."""

_LIST_WIDTH = 348
_LIST_PART = 0.28
"""Of a window that is not wide enough for both the usual list and the bar in two rows."""


class NarrowLayout(QObject):
    """Owns the splitter. ``action`` is the checkable button that shows the list, visible only while it is folded."""

    folds = Signal()
    """The list is about to leave its place beside the picture."""

    folded_changed = Signal()

    def __init__(
        self, ground: QWidget, *, left: QWidget, panel: QWidget, main_area: MainArea, action: QAction
    ) -> None:
        super().__init__(ground)
        self._panel = panel
        self._main_area = main_area
        self._action = action
        self._folded: bool | None = None
        self._list_width = scaled(_LIST_WIDTH)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, ground)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([1240 - _LIST_WIDTH, _LIST_WIDTH])
        layout = QHBoxLayout(ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        action.triggered.connect(self._on_triggered)
        main_area.currentChanged.connect(self._on_page_changed)
        self.splitter.splitterMoved.connect(self.remember_width)

    def begin_with(self, width: int) -> None:
        """Give the list its usual part of a window of this width, which nobody has changed yet."""
        self._list_width = min(
            scaled(_LIST_WIDTH), max(self._panel.minimumWidth(), round(width * _LIST_PART))
        )
        self.splitter.setSizes([width - self._list_width, self._list_width])

    @property
    def folded(self) -> bool:
        """Whether the list is behind the button."""
        return bool(self._folded)

    def take_width(self, width: int) -> None:
        """Fold or unfold the list for this width of the window."""
        if (width < scaled(NARROW)) == self._folded:
            return
        was_folded, self._folded = self._folded, width < scaled(NARROW)
        self._action.setVisible(self._folded)
        if self._folded:
            self.folds.emit()
            self._main_area.addWidget(self._panel)
        elif was_folded:
            self._main_area.give_up(self._panel)
            self.splitter.addWidget(self._panel)
            self._panel.show()
            self.splitter.resize(width, self.splitter.height())
            self.splitter.setSizes([width - self._list_width, self._list_width])
        self.folded_changed.emit()

    def remember_width(self) -> None:
        """Remember the width of the list, for when it is unfolded again."""
        if not self._folded:
            self._list_width = self._panel.width()

    def unfold(self) -> None:
        """Show the list, if it is folded."""
        if self._folded:
            self._main_area.show_page(self._panel)

    def _on_triggered(self, wanted: bool) -> None:
        if wanted:
            self._main_area.show_page(self._panel)
        else:
            self._main_area.leave_page(self._panel)

    def _on_page_changed(self) -> None:
        self._action.setChecked(self._main_area.currentWidget() is self._panel)
