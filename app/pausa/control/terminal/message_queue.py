"""Events, key presses and signals in one queue, handled by one thread."""

import contextlib
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue

from pausa.control.terminal.event_output import Screen
from pausa.control.terminal.key_presses import KeyPress
from pausa.control.terminal.output_writer import OutputLost
from pausa.core.events import DeviceLost, Event, TranscriptFinal, TranscriptReady
from pausa.core.stop_signals import StopSignal

NS = 1_000_000_000
REFRESH_NS = NS // 8

Message = Event | KeyPress | StopSignal
"""What ``MessageQueue.next`` hands out."""


class MessageQueue:
    """Collects messages from every thread and shows each event on the screen when it is taken out."""

    def __init__(self, screen: Screen, *, ends_by_itself: bool = False) -> None:
        """``ends_by_itself``: the recording needs nobody who stops it."""
        self._screen = screen
        self._ends_by_itself = ends_by_itself
        self._queue: SimpleQueue[Message | OutputLost] = SimpleQueue()
        self.put: Callable[[Message | OutputLost], None] = self._queue.put
        """May be called on any thread and in a signal handler."""
        self._refresh_ns = 0
        self.opening = True
        """While devices open, DeviceLost is not printed: the session reports an error or a substitution instead."""

    def next(self, until_ns: int | None) -> Message | None:
        """Wait for the next message; return None if none has come by ``until_ns`` (monotonic clock)."""
        while True:
            now_ns = time.monotonic_ns()
            if now_ns >= self._refresh_ns:
                self._refresh_ns = now_ns + REFRESH_NS
                self._screen.refresh()
            wait_ns = (self._refresh_ns if until_ns is None else min(until_ns, self._refresh_ns)) - now_ns
            try:
                message = self._queue.get(timeout=max(0, wait_ns) / NS)
            except Empty:
                if until_ns is not None and time.monotonic_ns() >= until_ns:
                    return None
            else:
                if isinstance(message, OutputLost):
                    self._on_output_lost(message)
                    continue
                if isinstance(message, Event):
                    self.show(message, with_notice=not (self.opening and isinstance(message, DeviceLost)))
                return message

    def show_last_words(self) -> None:
        """Show what came of words while everything was closed; nobody takes anything out any more."""
        with contextlib.suppress(Empty):
            while True:
                message = self._queue.get_nowait()
                if isinstance(message, TranscriptFinal | TranscriptReady):
                    self.show(message)

    def show(self, event: Event, *, with_notice: bool = True) -> None:
        self._screen.show(event, with_notice=with_notice)

    def say(self, sentence: str) -> None:
        self._screen.say(sentence)

    def ask(self, question: str) -> None:
        """Show a question; an empty text removes it."""
        self._screen.ask(question)

    def show_place(self, place_ns: int | None) -> None:
        """Show the place from which *resume* goes on; None: the end."""
        self._screen.show_place(place_ns)

    def _on_output_lost(self, lost: OutputLost) -> None:
        """Stop if nobody could any more. A log that cannot be written costs the log, and never the recording."""
        if not lost.standard_output:
            return
        if not lost.reader_gone:
            self.say(
                f"What happens can no longer be written to standard output ({lost.reason}). The recording goes on."
            )
        elif not self._ends_by_itself:
            self.say("Nobody reads the output any more, so the recording is stopped and its file finished.")
            self.put(StopSignal(name="SIGPIPE", at_ns=time.monotonic_ns()))
