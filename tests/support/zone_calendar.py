"""A clock that a test sets by hand, in a zone of its choice."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo


class ZoneCalendar:
    """``now`` stands still until it is set."""

    def __init__(self, written: str, zone: str = "Europe/Berlin") -> None:
        """``written``: the local time, such as ``2026-11-30 09:00``."""
        self.zone = ZoneInfo(zone)
        self._now = datetime.fromisoformat(written).replace(tzinfo=self.zone).astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def moment(self, written: datetime) -> datetime:
        return written.replace(tzinfo=self.zone, fold=0).astimezone(UTC)

    def local(self, moment: datetime) -> datetime:
        return moment.astimezone(self.zone)

    def set(self, written: str) -> None:
        """Set the clock to a local time."""
        self._now = self.moment(datetime.fromisoformat(written))

    def pass_by(self, **amount: float) -> None:
        """Let so much time pass."""
        self._now += timedelta(**amount)

    def travel(self, zone: str) -> None:
        """Be in another zone from now on, at the same moment."""
        self.zone = ZoneInfo(zone)
