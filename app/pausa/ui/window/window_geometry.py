"""Where the window was, and how wide its list."""

import base64

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

from pausa.core.settings import SettingsFile


class WindowGeometry:
    """Restores from the settings, and saves when the window goes."""

    def __init__(self, window: QWidget, splitter: QSplitter, settings: SettingsFile) -> None:
        self._window = window
        self._splitter = splitter
        self._settings = settings

    def restore(self) -> bool:
        """False: there is nothing to remember. Qt itself brings back what lies on a screen that is gone."""
        geometry, splitter = self._settings.value.window_geometry, self._settings.value.splitter_state
        restored = self._window.restoreGeometry(_bytes(geometry))
        self._splitter.restoreState(_bytes(splitter))
        return restored

    def save(self, *, with_splitter: bool = True, compact: bool = False) -> None:
        """A disk that refuses costs the memory, not the way out."""
        fields: dict[str, str | bool] = {
            "window_geometry": _text(self._window.saveGeometry()),
            "compact": compact,
        }
        if with_splitter:
            fields["splitter_state"] = _text(self._splitter.saveState())
        try:
            self._settings.change(**fields)
        except OSError:
            return


def _text(state: QByteArray) -> str:
    return base64.b64encode(state.data()).decode("ascii")


def _bytes(text: str) -> QByteArray:
    try:
        return QByteArray(base64.b64decode(text, validate=True))
    except ValueError:
        return QByteArray()
