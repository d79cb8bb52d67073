"""Rows of a form on one sheet."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class Group(QFrame):
    """Rows that belong together, on one sheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(1, 1, 1, 1)
        self._rows.setSpacing(0)

    def add(self, row: QWidget) -> None:
        """At the end, with a line before it."""
        row.setProperty("first", self._rows.count() == 0)
        self._rows.addWidget(row)
