"""The tray icon: state and commands; ``notifications.py`` decides what it notifies of."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from pausa.ui.commands.actions import LONGER, RECORDING, Actions
from pausa.ui.i18n.times_and_sizes import SEPARATOR
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.icons import IconState, application_icon

_STAYS_MS = 8000


def icon_state_of(phase: Phase) -> IconState:
    """Return the variant of the application's icon for ``phase``."""
    match phase:
        case Phase.IDLE | Phase.COUNTING_DOWN:
            return IconState.IDLE
        case Phase.ARMED:
            return IconState.ARMED
        case Phase.STARTING | Phase.RECORDING:
            return IconState.RECORDING
        case Phase.PAUSED | Phase.LEADING_IN:
            return IconState.PAUSED
        case Phase.FINISHING:
            return IconState.FINISHING


class Tray(QObject):
    """Does nothing on systems without a tray; see ``available``."""

    show_asked = Signal()

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(application_icon(IconState.IDLE), self)
        self._on_clicked: Callable[[], None] | None = None
        self._words = self._muted = self._reached = ""
        self._menu = QMenu()
        self._state = QAction("", self)
        self._state.setEnabled(False)
        self._menu.addAction(self._state)
        self._menu.addSeparator()
        for name in (*RECORDING, "arm", *LONGER.values(), "mute", "undo"):
            self._menu.addAction(actions[name])
        self._menu.addSeparator()
        for name in ("show", "compact", "settings", "remote", "quit"):
            self._menu.addAction(actions[name])
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self._on_message_clicked)
        self.show()

    @property
    def available(self) -> bool:
        """Whether there is a tray: without one the window must not hide, or the user could not bring it back."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> QMenu:
        return self._menu

    def show(self) -> None:
        """Show the icon, if there is a tray."""
        if self.available:
            self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def update_view(self, phase: Phase, words: str) -> None:
        """Set icon, tool tip and the first line of the menu."""
        self._icon.setIcon(application_icon(icon_state_of(phase)))
        self._words = words
        self._show_words()

    def show_muted(self, words: str) -> None:
        """Add to the state that the microphone is muted; empty: it is not."""
        self._muted = words
        self._show_words()

    def show_reached(self, words: str) -> None:
        """Add to the tool tip that Pausa can be commanded from afar; empty: it cannot."""
        self._reached = words
        self._show_words()

    def _show_words(self) -> None:
        words = SEPARATOR.join(part for part in (self._words, self._muted) if part)
        self._icon.setToolTip("Pausa – " + SEPARATOR.join(part for part in (words, self._reached) if part))
        self._state.setText(words)

    def tell(
        self, title: str, text: str, on_clicked: Callable[[], None] | None = None, *, warning: bool = False
    ) -> None:
        """Show a notification; a click on it brings the window back and calls ``on_clicked``."""
        self._on_clicked = on_clicked
        if not self._icon.isVisible():
            return
        if warning:
            self._icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Warning, _STAYS_MS)
        else:
            self._icon.showMessage(title, text, application_icon(IconState.IDLE), _STAYS_MS)

    def _on_message_clicked(self) -> None:
        self.show_asked.emit()
        if self._on_clicked is not None:
            self._on_clicked()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.show_asked.emit()
