"""Where Pausa is to be seen: large, as the compact bar, in the tray or minimised, on the whole screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from pausa.ui.commands.input_clock import InputClock
from pausa.ui.player.player_page import PlayerPage
from pausa.ui.window.compact_bar import CompactBar
from pausa.ui.window.tray import Tray


class WindowModes(QObject):
    """One of window and compact bar is shown, or neither while it hides in the tray."""

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
        """Whether anything of it is on the screen."""
        return (self._window.isVisible() and not self._window.isMinimized()) or self._compact.isVisible()

    def come_forward(self) -> None:
        """The large window, from wherever it was."""
        self._compact.hide()
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        self.changed.emit()

    def toggle_compact(self) -> None:
        """The bar instead of the window, or the other way round."""
        if self._compact.isVisible():
            self.come_forward()
            return
        self._compact.show_beside(self._window)
        self._window.hide()
        self._input_clock.watch(self._compact.windowHandle())
        self.changed.emit()

    def toggle_full_screen(self) -> None:
        """Of the film where one is played, else of the window."""
        if self._player_page.shown:
            self._player_page.toggle_full_screen()
        elif self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def step_back(self) -> None:
        """Recording goes on without a window."""
        if self._tray.available:
            self._window.hide()
        else:
            self._window.showMinimized()
        self.changed.emit()
