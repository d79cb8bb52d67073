"""One program that is connected: its lines, and what is sent to it."""

import contextlib
import json
import socket
import time
from collections.abc import Mapping
from typing import Any, Final

LONGEST_LINE: Final = 65_536
MOST_UNSENT: Final = 4_000_000
"""Bytes that wait for a program that does not read."""


class LocalConnection:
    """Never blocks. One thread."""

    def __init__(self, connected: socket.socket) -> None:
        connected.setblocking(False)
        self.socket = connected
        self.since = time.monotonic()
        """When it last began or ended something."""
        self.heard = False
        """Whether it has sent a whole line."""
        self.busy = False
        """Whether a command of it waits for its answer; the next line is read after that."""
        self.watches = False
        self.ending = False
        """Closed as soon as all is sent."""
        self._received = bytearray()
        self._unsent = bytearray()
        self._input_over = False

    @property
    def unsent(self) -> bool:
        """Whether something waits until the program reads."""
        return bool(self._unsent)

    @property
    def may_receive(self) -> bool:
        """Whether more of it is to be read now."""
        return not (self._input_over or self.ending) and len(self._received) <= LONGEST_LINE

    @property
    def is_line_too_long(self) -> bool:
        return len(self._received) > LONGEST_LINE and b"\n" not in self._received

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to be done for it."""
        at_its_end = self._input_over and not (self.watches or self._received)
        return (self.ending or at_its_end) and not (self._unsent or self.busy)

    @property
    def keeps_waiting(self) -> bool:
        """Whether it has begun something, and it is its turn."""
        return bool(self._unsent) or (not self.busy and (not self.heard or bool(self._received)))

    @property
    def is_idle(self) -> bool:
        """Whether nothing of it is under way but perhaps the beginning of a line."""
        return not (self.busy or self.watches or self._unsent)

    @property
    def has_unread(self) -> bool:
        """Whether something of it has come that was not looked at yet."""
        try:
            return bool(self.socket.recv(1, socket.MSG_PEEK))
        except OSError:
            return False

    def receive(self) -> None:
        """Read what has come. Raises OSError."""
        more = self.socket.recv(LONGEST_LINE)
        if not self._received:
            self.since = time.monotonic()
        self._received += more
        if not more:
            self._input_over = True
            if self._received and not self._received.endswith(b"\n"):
                self._received += b"\n"

    def next_line(self) -> bytes | None:
        """Take the next line, if it is its turn; None: there is none yet."""
        while not self.busy and not self.ending and b"\n" in self._received:
            line, _, self._received = self._received.partition(b"\n")
            if line.strip():
                self.heard = True
                return bytes(line)
        return None

    def put(self, content: Mapping[str, Any]) -> None:
        """Send an answer or an event; what the system does not take at once waits. Raises OSError, also if too much waits."""
        if not self._unsent:
            self.since = time.monotonic()
        self._unsent += json.dumps(content).encode() + b"\n"
        with contextlib.suppress(BlockingIOError):
            self.send()
        if len(self._unsent) > MOST_UNSENT:
            raise ConnectionError("it does not read")

    def send(self) -> None:
        """Send what the system takes. Raises OSError."""
        while self._unsent:
            sent = self.socket.send(self._unsent)
            del self._unsent[:sent]
            self.since = time.monotonic()

    def flush(self, patience_s: float) -> None:
        """Send all that is left, if that is possible within so long."""
        with contextlib.suppress(OSError):
            self.socket.settimeout(patience_s)
            self.socket.sendall(self._unsent)
