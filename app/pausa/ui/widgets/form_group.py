"""A group of rows of a form."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Group(QFrame):
    """A panel of rows that belong together."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)

    def add(self, row: QWidget) -> None:
        """Append ``row``, with a line above it unless it is the first."""
        row.setProperty("first", self._rows.count() == 0)
        self._rows.addWidget(row)
