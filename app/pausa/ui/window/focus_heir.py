"""Who gets the focus when the widget that has it goes: the main button, never what happens to be next."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class FocusHeir(QObject):
    """Watches one window. Qt gives the focus to the next widget, and the next Space would press that."""

    def __init__(self, application: QApplication, *, window: QWidget, heir: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._heir = heir
        application.focusChanged.connect(self._on_focus_changed)

    def watch_pages(self, pages: QStackedWidget) -> None:
        """Take the focus that a page of ``pages`` gets because the one before it had it."""
        pages.currentChanged.connect(lambda: self.inherit_from(pages) if pages.currentIndex() == 0 else None)

    def inherit_from(self, part: QWidget) -> None:
        """Take the focus if it is in ``part``."""
        focus = self._window.focusWidget()
        if focus is not None and part.isAncestorOf(focus):
            self._inherit()

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is None or now is None or now is self._heir:
            return
        # A menu or dialog that closes hands the focus back to where it was.
        if not before.window() is now.window() is self._window:
            return
        if not (before.isVisibleTo(self._window) and before.isEnabled()):
            self._inherit()

    def _inherit(self) -> None:
        self._heir.setFocus(Qt.FocusReason.OtherFocusReason)
