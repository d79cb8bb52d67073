"""Durations in figures and words: the recorded time, the length of a segment, the disk's room."""

from PySide6.QtCore import QCoreApplication

from pausa.ui.entry_texts import duration_text
from pausa.ui.worded import figures

_NS = 1_000_000_000


def clock_text(duration_ns: int) -> str:
    """Whole seconds, always with the hours, so that it never changes its width: ``00:12:43``."""
    seconds = max(duration_ns, 0) // _NS
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def length_text(duration_ns: int) -> str:
    """For a hover: ``7.4 s``, ``12:43``, ``1:02:43``."""
    if duration_ns >= 60 * _NS:
        return duration_text(duration_ns)
    seconds = figures(f"{max(duration_ns, 0) / _NS:.1f}")
    return QCoreApplication.translate("Durations", "{seconds} s").replace("{seconds}", seconds)


def time_left_text(seconds: float) -> str:
    """The disk's room as time: ``5 h 20 min free``. Nobody needs the minutes of days."""
    minutes = int(seconds // 60)
    hours = minutes // 60
    if minutes < 1:
        return QCoreApplication.translate("Durations", "Less than a minute free")
    if hours < 1:
        text = QCoreApplication.translate("Durations", "{minutes} min free")
    elif hours < 10:
        text = QCoreApplication.translate("Durations", "{hours} h {minutes} min free")
    elif hours < 100:
        text = QCoreApplication.translate("Durations", "{hours} h free")
    else:
        text = QCoreApplication.translate("Durations", "More than 100 h free")
    return text.replace("{hours}", str(hours)).replace("{minutes}", str(minutes % 60))
