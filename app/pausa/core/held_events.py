"""Events that somebody may want who is not there yet: held while it is looked, on a thread of its own, whether there is.

Whoever emits them must not wait for a disk, so that look is not its.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Final

from pausa.core.errors import PausaError
from pausa.core.events import (
    Event,
    RecordingProgressed,
    SaveProgressed,
    StitchProgressed,
    TranscribeProgressed,
    TranscriptPartial,
)

MOST_HELD: Final = 1000
END_S: Final = 1.0

log = logging.getLogger(__name__)


class HeldEvents:
    """Looks once more after each event of a recording, and hands all over in their order. Any thread."""

    def __init__(self, look: Callable[[], Callable[[Event], None] | None]) -> None:
        """``look`` may block; it returns who is to be told from now on, and what is held; None: nobody. May raise PausaError."""
        self._look = look
        self._events: deque[Event] = deque(maxlen=MOST_HELD)
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    @property
    def is_looking(self) -> bool:
        """Whether events are held, so that later ones must not overtake them."""
        return self._thread is not None

    def hear(self, event: Event) -> None:
        """Hold an event while it is looked. Does not block."""
        if event.recording_id is None or isinstance(
            event,
            RecordingProgressed
            | StitchProgressed
            | SaveProgressed
            | TranscriptPartial
            | TranscribeProgressed,
        ):
            return
        with self._lock:
            if self._closed:
                return
            self._events.append(event)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="held-events", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Hear no more, and join the thread; a disk that hangs keeps it. Idempotent."""
        with self._lock:
            self._closed = True
            thread = self._thread
        if thread is not None:
            thread.join(END_S)

    def _run(self) -> None:
        while True:
            with self._lock:
                count = len(self._events)
            try:
                tell = self._look()
            except PausaError as error:
                log.warning("whether somebody is to be told of recordings cannot be seen: %s", error)
                tell = None
            with self._lock:
                for _ in range(len(self._events) if tell is not None else count):
                    event = self._events.popleft()
                    if tell is not None:
                        tell(event)
                if not self._events:
                    self._thread = None
                    return
