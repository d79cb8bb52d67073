"""The scheduled recording that runs, as far as the window shows and prolongs it, as protocols."""

from datetime import datetime
from typing import Protocol


class OccurrenceView(Protocol):
    @property
    def end(self) -> datetime: ...


class RunningView(Protocol):
    @property
    def occurrence(self) -> OccurrenceView: ...


class ScheduleRunPort(Protocol):
    """Records what is scheduled. Any thread."""

    @property
    def running(self) -> RunningView | None:
        """What is recorded by the schedule now; its end as it was prolonged."""

    def prolong(self, minutes: int, /) -> RunningView:
        """Let it end later. Raises InputError if nothing scheduled is recorded."""

    def follow(self) -> None:
        """Record what is scheduled from now on. Idempotent."""
