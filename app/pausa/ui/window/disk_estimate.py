"""How long one could record onto the disk, estimated before the first recording and measured from then on."""

import shutil
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pausa.core.events import RecordingProgressed
from pausa.core.formats import parse_rate, parse_size
from pausa.core.settings import Quality, Settings
from pausa.ui.widgets.background_query import BackgroundQuery

_EVERY_MS = 30_000
_BITS_PER_PIXEL = {Quality.SMALL: 0.045, Quality.STANDARD: 0.08, Quality.HIGH: 0.16}
"""x264 on a webcam's picture, measured on talking heads; the measured rate of the first recording replaces it."""

_SOUND_BYTES_PER_S = 20_000
_COPIES = 2
"""The segments and the finished file exist side by side until the file has been read back."""


def expected_bytes_per_s(settings: Settings) -> float:
    """Return the disk space that a second of recording needs, including the finished file."""
    width, height = parse_size(settings.size)
    pixels_per_s = width * height * float(parse_rate(settings.fps))
    picture = pixels_per_s * _BITS_PER_PIXEL[settings.quality] / 8 if settings.camera != "none" else 0.0
    return (picture + _SOUND_BYTES_PER_S) * _COPIES


def free_bytes(folder: Path) -> int | None:
    """Return the free space on the disk of ``folder``, which need not exist yet; None if the system does not tell."""
    for candidate in (folder, *folder.parents):
        try:
            return shutil.disk_usage(candidate).free
        except FileNotFoundError:
            continue
        except OSError:
            return None
    return None


class DiskEstimate(QObject):
    """Asks the disk every half minute while idle; while recording, the engine's own figure is used."""

    changed = Signal(object)
    """Seconds left, or None if not known."""

    def __init__(self, folder: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._expected = expected_bytes_per_s(settings)
        self._measured: float | None = None
        self._query = BackgroundQuery(self._free_bytes, name="disk-space", parent=self)
        self._query.answered.connect(self._on_answered)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._query.ask)
        self._timer.start()

    def look(self) -> None:
        self._query.ask()

    def take_settings(self, folder: Path, settings: Settings) -> None:
        """Estimate again if the folder or the expected rate has changed."""
        expected = expected_bytes_per_s(settings)
        if (folder, expected) != (self._folder, self._expected):
            self._folder, self._expected, self._measured = folder, expected, None
            self.look()

    def take_progress(self, event: RecordingProgressed) -> None:
        """Show what the recording measures, and keep its rate for estimates after it."""
        if event.disk_seconds_left is not None:
            if event.disk_seconds_left > 0:
                self._measured = event.disk_free_bytes / event.disk_seconds_left
            self.changed.emit(event.disk_seconds_left)
        self._timer.start()

    def close(self) -> None:
        """Stop asking. Idempotent."""
        self._timer.stop()
        self._query.close()

    def _free_bytes(self) -> int | None:
        return free_bytes(self._folder)

    def _on_answered(self, free: int | None) -> None:
        self.changed.emit(None if free is None else free / (self._measured or self._expected))
