"""Events with numbers, so that whoever was cut off can go on where it was."""

import secrets
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from pausa.core.events import (
    Event,
    RecordingProgressed,
    TranscribeProgressed,
    TranscriptPartial,
    TranscriptReady,
    Unsubscribe,
)
from pausa.core.words.transcript import Transcript

MOST_KEPT: Final = 4096
"""Events that can be asked for again: hours of a usual day."""


@dataclass(frozen=True, slots=True)
class NumberedEvent:
    """An event and its number among all of this run of the program."""

    number: int
    event: Event
    told: dict[str, Any] | None = None
    """What is told of it, where that is kept instead of the whole event."""

    def as_json(self) -> dict[str, Any]:
        """Return the event as of ``Event.as_json``."""
        return self.event.as_json() if self.told is None else self.told


PASSING: Final = (RecordingProgressed, TranscriptPartial, TranscribeProgressed)
"""The next one takes their place."""
Hearer = Callable[[NumberedEvent], None]
"""Called on the emitting thread: must return at once."""


class NumberedEvents:
    """Keeps the newest events. Any thread.

    Progress, and what is being said, is passed on but not kept: it is old as soon as the next one comes.
    """

    def __init__(self, *, most_kept: int = MOST_KEPT) -> None:
        self._lock = threading.Lock()
        self._run = secrets.token_hex(4)
        self._number = 0
        self._kept: deque[NumberedEvent] = deque(maxlen=most_kept)
        self._hearers: tuple[Hearer, ...] = ()

    def on_event(self, event: Event) -> None:
        """Number ``event`` and pass it on."""
        told: dict[str, Any] | None = None
        if isinstance(event, TranscriptReady):
            # Without the words of a whole recording, which are not kept. Counting them takes a while: not under the lock.
            told, event = event.as_json(), replace(event, transcript=Transcript())
        with self._lock:
            self._number += 1
            numbered = NumberedEvent(self._number, event, told)
            if not isinstance(event, PASSING):
                self._kept.append(numbered)
            # Under the lock, so that each hearer gets them in their order.
            for hear in self._hearers:
                hear(numbered)

    def id_of(self, numbered: NumberedEvent) -> str:
        """Return a text that names the event among those of every run of the program."""
        return f"{self._run}-{numbered.number}"

    def subscribe(self, hear: Hearer, *, after: str = "") -> tuple[list[NumberedEvent], bool, Unsubscribe]:
        """Call ``hear`` with every event from now on.

        Return those that came after the one with the id ``after``, whether they are all of them, and a function that ends it.
        An id that is empty, malformed or of another run of the program has no events before it.
        """
        with self._lock:
            missed, whole = self._since(after)
            self._hearers = (*self._hearers, hear)

        def unsubscribe() -> None:
            with self._lock:
                self._hearers = tuple(other for other in self._hearers if other is not hear)

        return missed, whole, unsubscribe

    def _since(self, after: str) -> tuple[list[NumberedEvent], bool]:
        if not after:
            return [], True
        run, _, number = after.partition("-")
        if run != self._run or not (number.isascii() and number.isdigit()) or len(number) > 18:
            return list(self._kept), False
        last = int(number)
        forgotten = len(self._kept) == self._kept.maxlen and self._kept[0].number > last + 1
        return [one for one in self._kept if one.number > last], not forgotten
