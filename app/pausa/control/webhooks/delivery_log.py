"""One line of the delivery log: an attempt to deliver a message."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from pausa.core.sentences import Sentence

MOST_LINES: Final = 1000
"""Of each address: the newest are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What became of one attempt."""

    number: int
    """Grows; names the line."""
    endpoint_id: str
    message_id: str
    """The same for each attempt of a message."""
    recording_id: str
    """Empty: a test."""
    event: str
    at: datetime
    attempt: int
    """1: the first."""
    status: int | None
    """Of HTTP; None: there was no answer."""
    error: Sentence
    """Empty: it was taken."""
    duration_s: float
    next_at: datetime | None
    """When it was to be tried again; None: it was taken, or given up."""

    @property
    def taken(self) -> bool:
        """Whether the address has taken it."""
        return not self.error
