"""The window's place and size and the width of its list, kept in the settings."""

import base64

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QWidget

from pausa.core.settings_file import SettingsFile
from pausa.ui.widgets.screen_room import ScreenFollower, fit_to_screen, room_for
from pausa.ui.window.window_contents import WindowContents


class WindowGeometry(QObject):
    """Restores the geometry when the window opens, saves it when the window closes, and keeps it within the screen."""

    def __init__(self, window: QWidget, contents: WindowContents, settings: SettingsFile) -> None:
        super().__init__(window)
        self._window = window
        self._contents = contents
        self._splitter = contents.fold.splitter
        self._settings = settings
        self._follower: ScreenFollower | None = None

    def fit(self) -> None:
        """Stay within the screen, which may be smaller than the last one, or low."""
        self._contents.take_room(room_for(self._window).size())
        self.take_least_size()
        fit_to_screen(self._window)

    def take_least_size(self) -> None:
        """Let the window be as small as its contents allow, and as its screen demands."""
        least = self._contents.least_size
        self._window.setMinimumSize(least.boundedTo(room_for(self._window).size()))

    def follow_screen(self) -> None:
        """Fit again whenever the window comes to another screen, or its screen changes; the window is shown."""
        if self._follower is None:
            self._follower = ScreenFollower(self._window, self.fit)

    def restore(self) -> bool:
        """Return False if nothing was saved. Qt itself moves a window whose screen is gone onto one that is there."""
        geometry, splitter = self._settings.value.window_geometry, self._settings.value.splitter_state
        restored = self._window.restoreGeometry(_bytes(geometry))
        self._splitter.restoreState(_bytes(splitter))
        return restored

    def save(self, *, with_splitter: bool = True, compact: bool = False) -> None:
        """Save. A disk that refuses does not keep the window from closing."""
        fields: dict[str, str | bool] = {
            "window_geometry": _text(self._window.saveGeometry()),
            "compact": compact,
        }
        if with_splitter:
            fields["splitter_state"] = _text(self._splitter.saveState())
        self._settings.change(**fields)


def _text(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()
