"""Hands each event to all who listen."""

import logging
import threading

from pausa.core.events import Event, Listener, Unsubscribe

log = logging.getLogger(__name__)


class Announcer:
    """A listener that passes on to listeners. Any thread."""

    def __init__(self) -> None:
        self._listeners: tuple[Listener, ...] = ()
        self._lock = threading.Lock()

    def subscribe(self, listener: Listener) -> Unsubscribe:
        """``listener`` hears every event from now on, on the thread that emits it."""
        with self._lock:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._lock:
                self._listeners = tuple(other for other in self._listeners if other is not listener)

        return unsubscribe

    def __call__(self, event: Event, /) -> None:
        """A listener that fails must not cost the recording: it is logged, and the others still hear."""
        for listener in self._listeners:
            try:
                listener(event)
            except Exception:
                log.exception("a listener failed on %s", event.name)
