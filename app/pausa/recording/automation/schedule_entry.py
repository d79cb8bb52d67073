"""What is scheduled: once or each week, at a local time, for so long."""

import math
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, field_validator

from pausa.core.time.local_calendar import LocalCalendar

WEEK: Final = timedelta(days=7)
LONGEST_MINUTES: Final = 1440
_ODD: Final = timedelta(days=2)
"""More than zones, summer time and the longest recording can move a time by."""


class Repeats(StrEnum):
    """How often an entry comes."""

    ONCE = "once"
    WEEKLY = "weekly"


class ScheduleEntry(BaseModel):
    """One entry of the schedule. A change makes a new value under the same id."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(default_factory=lambda: f"s-{secrets.token_hex(3)}", max_length=40)
    title: str = Field(default="", max_length=200, description="Of the recording.")
    start: datetime = Field(description="Local time without zone, of the first or only recording.")
    length_minutes: Annotated[int, Field(ge=1, le=LONGEST_MINUTES)] = Field(
        description="From beginning to end, pauses included."
    )
    repeats: Repeats = Repeats.ONCE

    @field_validator("start")
    @classmethod
    def _written(cls, value: datetime) -> datetime:
        if value.tzinfo is not None:
            raise ValueError("the start is a local time, without a zone")
        if not 2000 <= value.year <= 9000:
            raise ValueError("there is no such year in a schedule")
        return value.replace(microsecond=0, fold=0)

    @property
    def length(self) -> timedelta:
        return timedelta(minutes=self.length_minutes)

    def starts(self, since: datetime, until: datetime) -> Iterator[datetime]:
        """Yield the written starts from ``since`` on, up to ``until``; both are written times, too."""
        if self.repeats is Repeats.ONCE:
            if since <= self.start <= until:
                yield self.start
            return
        number = max(0, math.ceil((since - self.start) / WEEK))
        while (written := self.start + number * WEEK) <= until:
            yield written
            number += 1


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One recording that an entry asks for."""

    entry: ScheduleEntry
    written: datetime
    """Its start as it is written: local time without zone."""
    start: datetime
    """Local time with offset, as is the end."""
    end: datetime

    @property
    def key(self) -> tuple[str, datetime]:
        return self.entry.id, self.written


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two recordings at the same time."""

    entry: ScheduleEntry
    other: ScheduleEntry
    at: datetime
    """When both would run: local time with offset."""


def occurrences(
    entry: ScheduleEntry, calendar: LocalCalendar, since: datetime, until: datetime
) -> list[Occurrence]:
    """Return those of which a part lies between two moments."""
    found = []
    for written in entry.starts(_written(calendar, since) - _ODD, _written(calendar, until) + _ODD):
        start = calendar.moment(written)
        end = start + entry.length
        if end > since and start < until:
            found.append(Occurrence(entry, written, calendar.local(start), calendar.local(end)))
    return found


def _written(calendar: LocalCalendar, moment: datetime) -> datetime:
    return calendar.local(moment).replace(tzinfo=None)
