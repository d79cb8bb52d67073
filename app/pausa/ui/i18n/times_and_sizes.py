"""Texts for the recorded time, durations, times of day, free disk space and sizes."""

import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from pausa.core.sentences import filled
from pausa.ui.i18n.engine_texts import figures
from pausa.ui.i18n.plurals import counted

SEPARATOR = " · "

_NS = 1_000_000_000


def clock_text(duration_ns: int) -> str:
    """Return ``00:12:43``: whole seconds, always with hours, so that the width never changes."""
    seconds = max(duration_ns, 0) // _NS
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def length_text(duration_ns: int) -> str:
    """Return ``7.4 s``, ``12:43`` or ``1:02:43``, for tooltips."""
    if duration_ns >= 60 * _NS:
        return duration_text(duration_ns)
    seconds = figures(f"{max(duration_ns, 0) / _NS:.1f}")
    return filled(QCoreApplication.translate("Durations", "{seconds} s"), seconds=seconds)


def time_left_text(seconds: float) -> str:
    """Return the free disk space as recording time: ``5 h 20 min free``; from 10 hours on without minutes.

    Beyond a day the figure would be idle, and jump with the estimate.
    """
    minutes = int(seconds // 60)
    hours = minutes // 60
    if minutes < 1:
        return QCoreApplication.translate("Durations", "Less than a minute free")
    if hours < 1:
        text = QCoreApplication.translate("Durations", "{minutes} min free")
    elif hours < 10:
        text = QCoreApplication.translate("Durations", "{hours} h {minutes} min free")
    elif hours < 24:
        text = QCoreApplication.translate("Durations", "{hours} h free")
    else:
        text = QCoreApplication.translate("Durations", "More than 24 h free")
    return filled(text, hours=hours, minutes=minutes % 60)


def duration_text(duration_ns: int) -> str:
    """Return ``03:02``, from an hour on ``1:03:02``."""
    seconds = duration_ns // 1_000_000_000
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def spoken_duration(duration_ns: int) -> str:
    """Return ``24 minutes 18 seconds``, for screen readers."""
    seconds = duration_ns // 1_000_000_000
    parts = []
    if hours := seconds // 3600:
        parts.append(counted("%n hours", hours))
    if minutes := seconds // 60 % 60:
        parts.append(counted("%n minutes", minutes))
    seconds %= 60
    if seconds or not parts:
        parts.append(counted("%n seconds", seconds))
    return " ".join(parts)


def time_of_day_text(moment: datetime) -> str:
    """Return ``10:00``, as the language writes it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def short_moment_text(moment: datetime) -> str:
    """Return the date and the time of day here, in short."""
    local = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def exact_moment_text(moment: datetime) -> str:
    """Return the time of day here with seconds, and the date before it unless it is today's."""
    local, language = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000)), QLocale()
    # The long form of most languages names the time zone, too.
    form = language.timeFormat(QLocale.FormatType.ShortFormat)
    time = language.toString(local.time(), re.sub(r"(\W)mm", r"\1mm\1ss", form))
    if local.date() == QDate.currentDate():
        return time
    return f"{language.toString(local.date(), QLocale.FormatType.ShortFormat)} {time}"


def size_text(size_bytes: int) -> str:
    """Return ``412 MB`` or ``1.4 GB``."""
    precision = 1 if size_bytes >= 1_000_000_000 else 0
    return QLocale().formattedDataSize(size_bytes, precision, QLocale.DataSizeFormat.DataSizeSIFormat)
