"""A message to an address, and what the forms of messages know beside the recording."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pausa.control.remote.face_memory import Remembered


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent, and signed, byte for byte."""

    event: str
    body: bytes

    @classmethod
    def of(cls, event: str, body: Mapping[str, Any]) -> "Message":
        """Return the message with ``body`` as compact JSON."""
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        return cls(event, text.encode(errors="replace"))  # a name of a file need not be valid text


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a message may tell beside the recording."""

    media_address: Callable[[str], str | None] = lambda _: None
    """Of a recording's file, by its id; None: nobody serves it."""
    transcript_address: Callable[[str], str | None] = lambda _: None
    """Of what was said in a recording, by its id; None: nobody serves it."""
    remembered: Callable[[str], Remembered] = lambda _: Remembered()
    """What a client has said of a recording, by its id."""
    bot_metadata: Callable[[], Mapping[str, Any]] = dict
    """What a client has said of Recall's bot."""


def utc_text(moment: datetime | None) -> str | None:
    """Return ISO 8601 in UTC with a Z, as the hosted recorders write it."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
