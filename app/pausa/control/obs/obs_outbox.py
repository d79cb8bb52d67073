"""What waits to be sent to one client: bounded, so that a client that reads slowly costs no memory and delays nobody."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

MOST_MESSAGES: Final = 1024
MOST_BYTES: Final = 8_000_000
"""Of events and answers together. One answer more than that may be under way: a picture can be large."""
MOST_METERS_WAITING: Final = 2
"""Levels are old as soon as the next ones come."""


class Line(Protocol):
    """Where messages go."""

    async def send(self, message: str | bytes, /) -> None:
        """Return when it is on its way; waits while the client does not read."""
        ...


class Outbox:
    """Sends in order, in a task of its own. The server's loop only."""

    def __init__(self, line: Line, *, cut: Callable[[], None]) -> None:
        """``cut`` is called once when more has come than the client reads: what is sent after that would have gaps."""
        self._line = line
        self._cut = cut
        self._waiting: deque[str | bytes] = deque()
        self._bytes = 0
        """Of what waits and of what is being sent."""
        self._more = asyncio.Event()
        self._less = asyncio.Event()
        self._less.set()
        self._empty = asyncio.Event()
        self._empty.set()
        self._overflown = False
        self.sent = 0
        """Messages so far."""

    def put(self, message: str | bytes) -> None:
        """Enqueue a message; never waits."""
        if self._overflown:
            return
        if len(self._waiting) >= MOST_MESSAGES or self._bytes >= MOST_BYTES:
            self._overflown = True
            self._waiting.clear()
            self._cut()
            return
        self._waiting.append(message)
        self._bytes += len(message)
        self._empty.clear()
        self._more.set()
        if self._is_behind:
            self._less.clear()

    def put_meters(self, message: str | bytes) -> None:
        """Enqueue levels, unless the client is behind."""
        if len(self._waiting) < MOST_METERS_WAITING:
            self.put(message)

    async def has_room(self) -> None:
        """Wait while so much waits that no more should be asked for."""
        await self._less.wait()

    async def is_empty(self) -> None:
        """Wait until all is on its way."""
        await self._empty.wait()

    async def run(self) -> None:
        """Send for as long as it is not cancelled."""
        while True:
            while self._waiting:
                message = self._waiting.popleft()
                await self._line.send(message)
                self._bytes -= len(message)
                self.sent += 1
                if not self._is_behind:
                    self._less.set()
            self._empty.set()
            self._more.clear()
            await self._more.wait()

    @property
    def _is_behind(self) -> bool:
        return self._bytes > MOST_BYTES // 2 or len(self._waiting) > MOST_MESSAGES // 2
