"""Who gets the focus when the widget that has it goes: the main button, never what happens to be next."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget


class FocusHeir(QObject):
    """Watches one window. Qt gives the focus to the next widget, and the next Space would press that."""

    def __init__(self, application: QApplication, *, window: QWidget, heir: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._heir = heir
        self._left: QWidget | None = None
        """What had the focus when the window ceased to be the active one."""
        self._was_disabled = False
        """Whether the heir was, since then: Qt has passed its focus on without a word."""
        application.focusChanged.connect(self._on_focus_changed)
        window.installEventFilter(self)
        heir.installEventFilter(self)

    def watch_pages(self, pages: QStackedWidget) -> None:
        """Take the focus that a page of ``pages`` gets because the one before it had it."""
        pages.currentChanged.connect(lambda: self.inherit_from(pages) if pages.currentIndex() == 0 else None)

    def inherit_from(self, part: QWidget) -> None:
        """Take the focus if it is in ``part``."""
        focus = self._window.focusWidget()
        if focus is not None and part.isAncestorOf(focus):
            self._inherit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what happens to the focus while another window, or the compact bar, is the active one."""
        kind = event.type()
        if watched is self._window and kind is QEvent.Type.WindowDeactivate:
            self._left, self._was_disabled = self._window.focusWidget(), False
        elif watched is self._window and kind is QEvent.Type.WindowActivate:
            self._on_activated()
        elif watched is self._heir and kind is QEvent.Type.EnabledChange and not self._heir.isEnabled():
            self._was_disabled = True
        return super().eventFilter(watched, event)

    def _on_activated(self) -> None:
        left, self._left = self._left, None
        if left is None or left is self._window.focusWidget():
            return
        gone = self._was_disabled if left is self._heir else not left.isVisibleTo(self._window)
        if gone or not left.isEnabled():
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
