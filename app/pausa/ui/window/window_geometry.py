"""The window's place and size and the width of its list, kept in the settings."""

import base64

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from pausa.core.settings import SettingsFile


class WindowGeometry:
    """Restores the geometry when the window opens, and saves it when the window closes."""

    def __init__(self, window: QWidget, splitter: QSplitter, settings: SettingsFile) -> None:
        self._window = window
        self._splitter = splitter
        self._settings = settings

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
