"""Local wall time, as people write it into a calendar, and the moments that it means.

A written time has no zone: *Monday at ten* stays at ten when summer time begins, and wherever the computer travels.
Two moments are compared as UTC only: Python compares times of the same zone without regard to summer time.
"""

import time
from datetime import UTC, datetime
from typing import Protocol


class LocalCalendar(Protocol):
    """The zone in which the computer is, and its clock."""

    def now(self) -> datetime:
        """Return the present moment, in UTC."""
        ...

    def moment(self, written: datetime) -> datetime:
        """Return the moment, in UTC, that a local time without zone means.

        One that the clock leaves out when summer time begins: as long after what comes before. One that comes twice when it
        ends: the first.
        """
        ...

    def local(self, moment: datetime) -> datetime:
        """Return a moment in local time, with its offset."""
        ...


class SystemCalendar:
    """Of this computer. Its zone is asked for anew each time, because it may have travelled."""

    def now(self) -> datetime:
        """Return the present moment, in UTC."""
        return datetime.now(UTC)

    def moment(self, written: datetime) -> datetime:
        """Return the moment, in UTC, that a local time without zone means."""
        _read_zone()
        return written.replace(tzinfo=None, fold=0).astimezone(UTC)

    def local(self, moment: datetime) -> datetime:
        """Return a moment in local time, with its offset."""
        _read_zone()
        return moment.astimezone()


def _read_zone() -> None:
    if hasattr(time, "tzset"):
        # Without that the C library keeps the zone that it has read first.
        time.tzset()
