"""The main area of the window: the live picture or, in place of it, the player or the folded list."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from pausa.ui.picture.preview import SMALLEST


class MainArea(QStackedWidget):
    """A stack of pages; leaving a page shows the picture again."""

    def __init__(self, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._least = SMALLEST
        self.addWidget(picture)

    def show_page(self, page: QWidget) -> None:
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def leave_page(self, page: QWidget) -> None:
        """Show the picture again, if ``page`` is shown."""
        if self.currentWidget() is page:
            self.setCurrentWidget(self._picture)

    def give_up(self, page: QWidget) -> None:
        """Remove ``page``, so that it can go to another place in the window."""
        if self.indexOf(page) >= 0:
            self.leave_page(page)
            self.removeWidget(page)

    def minimumSizeHint(self) -> QSize:
        """Return the picture's minimum, whatever the other pages ask for."""
        return self._least

    def set_least_height(self, height: int) -> None:
        """Let the picture become less high than usual, on a screen that has no more room."""
        if height != self._least.height():
            self._least = QSize(SMALLEST.width(), height)
            self.setMinimumHeight(0)
            self.updateGeometry()
