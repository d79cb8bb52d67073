"""When a recording stops by itself."""

import datetime as dt
from dataclasses import dataclass

from pausa.core.settings import Settings

_NS_PER_MINUTE = 60_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class StopRules:
    """None: not for that reason."""

    recorded_ns: int | None = None
    silence_ns: int | None = None
    nobody_ns: int | None = None
    at: dt.time | None = None
    """A time of day."""

    @classmethod
    def of_settings(cls, settings: Settings) -> "StopRules":
        return cls(
            recorded_ns=_minutes(settings.stop_after_minutes),
            silence_ns=_minutes(settings.stop_after_silence_minutes),
            nobody_ns=_minutes(settings.stop_after_nobody_minutes),
            at=dt.time.fromisoformat(settings.stop_at) if settings.stop_at else None,
        )


def _minutes(minutes: float) -> int | None:
    return round(minutes * _NS_PER_MINUTE) or None
