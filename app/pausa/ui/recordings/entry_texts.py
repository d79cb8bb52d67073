"""The texts of a row of the list, in the user's language and date format."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from pausa.core.errors import waited_for
from pausa.core.sentences import filled
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.plurals import counted
from pausa.ui.i18n.times_and_sizes import SEPARATOR, duration_text, size_text, spoken_duration
from pausa.ui.recordings.word_search import SaidPlaces


@dataclass(frozen=True, slots=True)
class EntryTexts:
    """The texts of one row. ``details`` is empty while finishing, because the progress bar is there."""

    title: str
    when: tuple[str, ...]
    details: tuple[str, ...]
    """The parts of the two lines below the title, the most important first: where there is little room the last are left out."""
    badge: str
    """The duration over the thumbnail."""
    spoken: str
    """All texts as one sentence, for screen readers."""


def entry_texts(
    entry: Entry, *, now: datetime, is_missing: bool = False, is_unsaved: bool = False
) -> EntryTexts:
    """Return the texts of ``entry`` at ``now`` (aware), which decides what *today* is.

    ``is_missing``: its file is. ``is_unsaved``: it has changes that are not in its file yet.
    """
    title = title_text(entry)
    when = [_day_text(entry.created, now)]
    details: list[str]
    if entry.is_ahead(now):
        when.append(QCoreApplication.translate("EntryTexts", "the clock was wrong"))
    if entry.state is State.STITCHING:
        when, details = [QCoreApplication.translate("EntryTexts", "Finishing…")], []
    elif entry.state.active:
        when, details = _elsewhere_texts(entry)
    elif entry.state is State.FAILED:
        details = _unfinished_texts(entry)
    elif is_missing:
        details = [
            QCoreApplication.translate("EntryTexts", "Missing"),
            QCoreApplication.translate("EntryTexts", "the file is not there any more"),
        ]
    else:
        details = _details(entry)
        if is_unsaved:
            details.insert(0, QCoreApplication.translate("EntryTexts", "edited, not saved"))
    # While it is recorded, the length in the list is that of its last pause.
    knows_length = bool(entry.duration_ns) and entry.state not in (State.STARTING, State.RECORDING)
    spoken = [title, *when, *details, spoken_duration(entry.duration_ns) if knows_length else ""]
    return EntryTexts(
        title=isolated(title),
        when=tuple(map(isolated, when)),
        details=tuple(map(isolated, details)),
        badge=duration_text(entry.duration_ns) if knows_length else "",
        spoken=", ".join(part for part in spoken if part),
    )


def places_text(said: SaidPlaces) -> str:
    """Return at how many places something is said."""
    return counted("%n places", len(said.passages))


def _elsewhere_texts(entry: Entry) -> tuple[list[str], list[str]]:
    """Say, in place of when it was made, what another process does: what this one records is not in the list before it is stopped."""
    elsewhere = QCoreApplication.translate("EntryTexts", "in another program")
    if entry.state is State.PAUSED:
        return [QCoreApplication.translate("EntryTexts", "Paused")], [elsewhere]
    return [QCoreApplication.translate("EntryTexts", "Being recorded")], [elsewhere]


def _unfinished_texts(entry: Entry) -> list[str]:
    folder = waited_for(entry.message)
    if folder is None:
        return [
            QCoreApplication.translate("EntryTexts", "Not finished"),
            QCoreApplication.translate("EntryTexts", "all kept"),
        ]
    waits = filled(QCoreApplication.translate("EntryTexts", "waits for {folder}"), folder=folder)
    return [QCoreApplication.translate("EntryTexts", "Kept"), waits]


def shortened(parts: Sequence[str], *, fits: Callable[[str], bool]) -> str:
    """Return as many whole ``parts`` as fit on a line, from the first on, and a sign for what is left out."""
    line = SEPARATOR.join(parts)
    for kept in range(len(parts) - 1, 0, -1):
        if fits(line):
            break
        line = f"{SEPARATOR.join(parts[:kept])}{SEPARATOR}…"
    return line


def isolated(text: str) -> str:
    """Isolate ``text`` in right-to-left layouts, where *412 MB* would otherwise be split into *MB* and *412*."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"
    return text


def title_text(entry: Entry) -> str:
    """Return the title on one line, without a date that the row shows below it anyway."""
    name = " ".join(entry.name.split())
    if str(entry.created.year) not in name:
        return name
    written = entry.created.isoformat()
    date, time = written[:10], written[11:16].replace(":", ".")
    if date in name and time in name:
        name = " ".join(name.replace(date, "").split())
    return name


def moment_text(moment: datetime) -> str:
    """Return the full date and time, for tooltips."""
    return _capitalised(QLocale().toString(_local(moment), QLocale.FormatType.LongFormat))


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def _day_text(moment: datetime, now: datetime) -> str:
    locale, local = QLocale(), _local(moment)
    time = locale.toString(local.time(), QLocale.FormatType.ShortFormat)
    days = local.date().daysTo(_local(now).date())
    if days == 0:
        return filled(QCoreApplication.translate("EntryTexts", "Today {time}"), time=time)
    if days == 1:
        return filled(QCoreApplication.translate("EntryTexts", "Yesterday {time}"), time=time)
    if 1 < days < 7:
        weekday = locale.standaloneDayName(local.date().dayOfWeek(), QLocale.FormatType.LongFormat)
        text = QCoreApplication.translate("EntryTexts", "{weekday} {time}")
        return _capitalised(filled(text, time=time, weekday=weekday))
    return locale.toString(local.date(), _medium_date_format(locale))


def _capitalised(text: str) -> str:
    """Begin with a capital, also in languages that write weekdays in lower case: *Jeudi 15:04*."""
    return text[:1].upper() + text[1:]


def _medium_date_format(locale: QLocale) -> str:
    """Return a format like ``20 Nov 2025`` in the locale's order; Qt has only ``20/11/25`` and one with the weekday."""
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return re.sub(r"[\s,،]*dddd[\s,،]*", "", long).replace("MMMM", "MMM")


def _segments_text(entry: Entry) -> list[str]:
    count = len(entry.segments)
    return [counted("%n segments", count)] if count else []


def _missing_sound_text(entry: Entry) -> list[str]:
    """Say how much sound is missing, unless so little that nobody hears it."""
    if not entry.missing_sound_s:
        return []
    text = QCoreApplication.translate("EntryTexts", "{seconds} s of sound missing")
    return [filled(text, seconds=QLocale().toString(entry.missing_sound_s, "f", 1))]


def _still_picture_text(entry: Entry) -> list[str]:
    """Say how long the picture stands still because the camera was away."""
    if not entry.still_ns:
        return []
    text = QCoreApplication.translate("EntryTexts", "picture still for {seconds} s")
    return [filled(text, seconds=QLocale().toString(entry.still_ns / 1e9, "f", 1))]


def _details(entry: Entry) -> list[str]:
    parts = [engine_text(entry.stand_in)] if entry.stand_in else []
    if entry.frames and not entry.samples:
        parts.append(QCoreApplication.translate("EntryTexts", "no sound"))
    if entry.samples and not (entry.width and entry.height):
        parts.append(QCoreApplication.translate("EntryTexts", "sound only"))
    if entry.recovered:
        parts.append(QCoreApplication.translate("EntryTexts", "recovered"))
    parts += _missing_sound_text(entry) + _still_picture_text(entry)
    if entry.frames_lost:
        parts.append(counted("%n frames lost", entry.frames_lost))
    if entry.size_bytes:
        parts.append(size_text(entry.size_bytes))
    if entry.told_takes_bytes:
        text = QCoreApplication.translate("EntryTexts", "{size} kept beside it")
        parts.append(filled(text, size=size_text(entry.told_takes_bytes)))
    if entry.width and entry.height:
        parts.append(f"{min(entry.width, entry.height)}p")
    return [*parts, *_segments_text(entry)]
