"""How far the joining of recordings is. It cannot be cancelled: what it makes is found by nobody before it is whole."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

_SHOW_AFTER_MS = 600
_STEPS = 1000


class Joining(QObject):
    """Owns the dialog, beside which all else goes on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown: QProgressDialog | None = None

    def show_progress(self, recordings: int, fraction: float) -> None:
        """Show how far the joining of so many recordings is, from 0 to 1; none: it is over."""
        if not recordings:
            if self._shown is not None:
                self._shown.close()
                self._shown.deleteLater()
                self._shown = None
            return
        if self._shown is None:
            self._shown = self._made(recordings)
        self._shown.setValue(round(fraction * _STEPS))

    def _made(self, recordings: int) -> QProgressDialog:
        shown = QProgressDialog(self.tr("Joining %n recordings", "", recordings), "", 0, _STEPS, self._window)
        shown.setCancelButton(None)
        shown.setWindowTitle(self.tr("Join"))
        shown.setWindowModality(Qt.WindowModality.NonModal)
        shown.setMinimumDuration(_SHOW_AFTER_MS)
        shown.setAutoReset(False)
        shown.setAutoClose(False)
        return shown
