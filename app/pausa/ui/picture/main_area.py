"""The large area of the window: the live picture, in its place the player or the folded list, and what lies over them."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget

from pausa.ui.picture.preview import SMALLEST


class MainArea(QStackedWidget):
    """One page is shown; the picture is the one it comes back to."""

    def __init__(self, picture: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.addWidget(picture)

    def show_page(self, page: QWidget) -> None:
        """``page`` in place of the picture."""
        if self.indexOf(page) < 0:
            self.addWidget(page)
        self.setCurrentWidget(page)

    def leave_page(self, page: QWidget) -> None:
        """Back to the picture, where ``page`` is shown."""
        if self.currentWidget() is page:
            self.setCurrentWidget(self._picture)

    def give_up(self, page: QWidget) -> None:
        """``page`` goes to another place in the window."""
        if self.indexOf(page) >= 0:
            self.leave_page(page)
            self.removeWidget(page)

    def minimumSizeHint(self) -> QSize:
        """The picture's, whatever the other pages would like."""
        return SMALLEST
