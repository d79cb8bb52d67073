"""A check box that stands alone in its line."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox


class CheckLine(QCheckBox):
    """Takes a click anywhere in its line, as the rows of forms do."""

    def hitButton(self, place: QPoint) -> bool:
        """Return whether a click at ``place`` toggles it."""
        return self.rect().contains(place)
