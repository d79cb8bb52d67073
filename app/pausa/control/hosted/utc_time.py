"""Moments as these interfaces write them: in UTC, with microseconds."""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import PlainSerializer


def utc_text(moment: datetime) -> str:
    """Return an aware moment as ``2026-11-27T09:30:15.000000Z``."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}Z"


UtcTime = Annotated[datetime, PlainSerializer(utc_text, return_type=str)]
