"""Lets the keys of a recording work in every dialog, modal ones and those of Qt too: the recording goes on behind it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QWidget


class DialogKeys(QObject):
    """Gives the actions to each dialog as soon as it has the keyboard: a modal one takes them away from all other windows.

    What belongs to a text field or another control of the dialog is kept from them by the guard of text fields.
    """

    def __init__(
        self,
        application: QApplication,
        actions: Sequence[QAction],
        *,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        """``window``: the one whose dialogs are meant."""
        super().__init__(parent)
        self._actions = list(actions)
        self._window = window
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if isinstance(window, QDialog) and self._is_ours(window):
            # Those that it has already stay where they are.
            window.addActions(self._actions)

    def _is_ours(self, dialog: QDialog) -> bool:
        parent = dialog.parentWidget()
        while parent is not None and parent is not self._window:
            parent = parent.parentWidget()
        return parent is not None
