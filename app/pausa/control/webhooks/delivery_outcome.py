"""What becomes of a message that is sent to an address."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from pausa.core.sentences import NOTHING, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of it."""

    status: int | None = None
    error: Sentence = NOTHING
    """Empty: it was taken."""
    retry_after_s: float | None = None
    duration_s: float = 0.0


class Exchange(Protocol):
    """Sends a message."""

    async def post(self, address: str, headers: Mapping[str, str], body: bytes) -> Outcome:
        """Never raises but when it is cancelled."""
        ...

    async def close(self) -> None:
        """Let go of everything."""
        ...
