"""``pausa schedule``: what is recorded by itself, as words and as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pausa.core.errors import InputError
from pausa.core.visible_text import on_one_line
from pausa.recording.automation.schedule import Schedule, name_of
from pausa.recording.automation.schedule_entry import Repeats, ScheduleEntry


@dataclass(frozen=True, slots=True)
class NewEntryArguments:
    """As they were typed."""

    start: str
    minutes: str | None
    title: str
    weekly: bool
    despite_conflicts: bool


def add_entry(schedule: Schedule, arguments: NewEntryArguments) -> ScheduleEntry:
    """Enter it, and return it. Raises InputError, ScheduleConflict, StorageError."""
    if arguments.minutes is None:
        raise InputError("Say with --minutes how long it is to be recorded. Nothing was entered.")
    entry = schedule.new_entry(
        start=_start(arguments.start),
        length_minutes=_minutes(arguments.minutes),
        title=arguments.title,
        repeats=Repeats.WEEKLY if arguments.weekly else Repeats.ONCE,
    )
    schedule.add(entry, despite_conflicts=arguments.despite_conflicts)
    return entry


def entry_lines(schedule: Schedule, entries: Sequence[ScheduleEntry]) -> list[str]:
    """Return a line for each entry: its id, when it is recorded next, for how long, and its title."""
    coming = schedule.coming()
    lines = []
    for entry in entries:
        start = coming[entry.id].start if entry.id in coming else entry.start
        often = "weekly" if entry.repeats is Repeats.WEEKLY else "once"
        lines.append(
            f"{entry.id}  {start:%a %Y-%m-%d %H:%M}  {entry.length_minutes:>4} min  {often:<6}  {on_one_line(name_of(entry))}"
        )
    return lines


def schedule_entry_json(schedule: Schedule, entry: ScheduleEntry) -> dict[str, Any]:
    """Return an entry, and when it is recorded next."""
    coming = schedule.coming().get(entry.id)
    return {
        **entry.model_dump(mode="json"),
        "next_start": coming.start.isoformat() if coming else None,
        "next_end": coming.end.isoformat() if coming else None,
    }


def _start(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise InputError(
            f"“{text}” is no date and time, such as 2026-11-30T10:00. Nothing was entered."
        ) from None


def _minutes(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise InputError(f"“{text}” is no number of minutes. Nothing was entered.") from None
