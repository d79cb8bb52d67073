"""A table that is looked at, of which one row at a time is chosen."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem


class ReadOnlyTable(QTableWidget):
    """Columns with numbers stand at their end, and one column takes the room that the others leave."""

    def __init__(
        self, columns: Sequence[str], *, name: str, numbers: Collection[int], stretched: int, rows: int = 0
    ) -> None:
        """``name``: for who hears the table; ``numbers``: the columns that have some."""
        super().__init__(rows, len(columns))
        self._numbers = frozenset(numbers)
        self.setAccessibleName(name)
        for column, words in enumerate(columns):
            heading = QTableWidgetItem(words)
            heading.setTextAlignment(self.alignment(column))
            self.setHorizontalHeaderItem(column, heading)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where what a column holds stands."""
        is_number = column in self._numbers
        side = Qt.AlignmentFlag.AlignTrailing if is_number else Qt.AlignmentFlag.AlignLeading
        return side | Qt.AlignmentFlag.AlignVCenter
