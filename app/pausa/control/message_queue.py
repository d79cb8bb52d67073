"""Events, keys and signals in one queue, for the one thread that acts on them."""

import time
from collections.abc import Callable
from queue import Empty, SimpleQueue

from pausa.control.keys import KeyPress
from pausa.control.screens import Nowhere, Screen, forget_output
from pausa.control.stop_signals import StopSignal
from pausa.core.events import DeviceLost, Event

NS = 1_000_000_000
REFRESH_NS = NS // 8

Message = Event | KeyPress | StopSignal


class MessageQueue:
    """Everything that happens comes together here; what is an event is shown as it is taken out."""

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self._queue: SimpleQueue[Message] = SimpleQueue()
        self.put: Callable[[Message], None] = self._queue.put
        """From any thread, and from a signal handler."""
        self._refresh_ns = 0
        self.opening = True
        """A device that does not open is an error, or another stands in: either is told then."""

    def next(self, until_ns: int | None) -> Message | None:
        """Wait for the next message; None when ``until_ns`` has come without one."""
        while True:
            now_ns = time.monotonic_ns()
            if now_ns >= self._refresh_ns:
                self._refresh_ns = now_ns + REFRESH_NS
                self._show(self._screen.refresh)
            wait_ns = (self._refresh_ns if until_ns is None else min(until_ns, self._refresh_ns)) - now_ns
            try:
                message = self._queue.get(timeout=max(0, wait_ns) / NS)
            except Empty:
                if until_ns is not None and time.monotonic_ns() >= until_ns:
                    return None
            else:
                if isinstance(message, Event):
                    self.show(message, wordless=self.opening and isinstance(message, DeviceLost))
                return message

    def show(self, event: Event, *, wordless: bool = False) -> None:
        """Tell the user."""
        self._show(lambda: self._screen.hear(event, wordless=wordless))

    def say(self, sentence: str) -> None:
        """Tell the user something that is no event."""
        self._show(lambda: self._screen.say(sentence))

    def ask(self, question: str) -> None:
        """Put a question, or take it back with an empty one."""
        self._show(lambda: self._screen.ask(question))

    def _show(self, showing: Callable[[], None]) -> None:
        try:
            showing()
        except OSError:
            # The terminal was closed, or whoever read our lines has gone: nobody could stop the recording any more.
            self._screen = Nowhere()
            forget_output()
            self.put(StopSignal(name="SIGPIPE", at_ns=time.monotonic_ns()))
