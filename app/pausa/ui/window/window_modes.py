"""How the window is shown: large, as the compact bar, hidden in the tray, minimised or in full screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from pausa.ui.commands.input_clock import InputClock
from pausa.ui.player.player_page import PlayerPage
from pausa.ui.window.compact_bar import CompactBar
from pausa.ui.window.tray import Tray


class WindowModes(QObject):
    """Switches between window and compact bar; neither is shown while Pausa is hidden in the tray."""

    changed = Signal()

    def __init__(
        self,
        *,
        window: QMainWindow,
        compact: CompactBar,
        tray: Tray,
        player_page: PlayerPage,
        input_clock: InputClock,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._compact = compact
        self._tray = tray
        self._player_page = player_page
        self._input_clock = input_clock
        tray.show_asked.connect(self.come_forward)
        compact.left.connect(self.come_forward)

    @property
    def seen(self) -> bool:
        """Whether the window or the compact bar is on the screen."""
        return (self._window.isVisible() and not self._window.isMinimized()) or self._compact.isVisible()

    def come_forward(self) -> None:
        """Show the large window and activate it."""
        self._compact.hide()
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.changed.emit()

    def toggle_compact(self) -> None:
        """Switch between window and compact bar."""
        if self._compact.isVisible():
            self.come_forward()
            return
        self._compact.show_beside(self._window)
        self._window.hide()
        self._input_clock.watch(self._compact.windowHandle())
        self.changed.emit()

    def toggle_full_screen(self) -> None:
        """Toggle full screen of the player if it is shown, otherwise of the window."""
        if self._player_page.shown:
            self._player_page.toggle_full_screen()
        elif self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def step_back(self) -> None:
        """Hide in the tray, or minimise if there is none; the recording goes on."""
        if self._tray.available:
            self._window.hide()
        else:
            self._window.showMinimized()
        self.changed.emit()
