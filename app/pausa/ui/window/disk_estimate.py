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
_SURE_S = 120.0
"""After so much recorded time the measured rate counts as much as the expected one."""

_SCARCE_S = 1800.0
"""With less than this left only the recording's own measure counts."""

_STEP = 0.03
"""A smaller change is not worth another text."""

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
        self._shown: float | None = None
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
        """Move from the expected rate to the one that the recording measures, and keep that for the time after it.

        A picture in which nothing moves yet is not how the lecture will be; when the room gets scarce, it is.
        """
        left_s = event.disk_seconds_left
        if left_s is not None:
            if left_s > 0:
                measured, recorded_s = event.disk_free_bytes / left_s, event.recorded_ns / 1e9
                if left_s > _SCARCE_S:
                    share = recorded_s / (recorded_s + _SURE_S)
                    measured = self._expected * (1 - share) + measured * share
                    left_s = max(_SCARCE_S, event.disk_free_bytes / measured)
                self._measured = measured
            self._show(left_s)
        self._timer.start()

    def _show(self, seconds: float | None) -> None:
        if self._is_news(seconds):
            self._shown = seconds
            self.changed.emit(seconds)

    def _is_news(self, seconds: float | None) -> bool:
        if seconds is None or self._shown is None or seconds <= _SCARCE_S:
            return True
        return abs(seconds - self._shown) >= _STEP * self._shown

    def close(self) -> None:
        """Stop asking. Idempotent."""
        self._timer.stop()
        self._query.close()

    def _free_bytes(self) -> int | None:
        return free_bytes(self._folder)

    def _on_answered(self, free: int | None) -> None:
        self._show(None if free is None else free / (self._measured or self._expected))
