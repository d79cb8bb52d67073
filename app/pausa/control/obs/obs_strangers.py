"""Clients that have not shown that they know the password: how many there may be, and how fast they may guess.

They must cost the recording nothing: neither open files nor a log that fills the disk. Nobody who has the password may be kept
out by them: of too many the oldest goes, and who guesses slows down only those at the same address.
"""

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Final

MOST_STRANGERS: Final = 32
MOST_CLIENTS: Final = 64
"""That have identified themselves."""
FREE_GUESSES: Final = 10
"""Wrong passwords from one address, before each further one takes its time."""
GUESS_S: Final = 1.0
FORGET_S: Final = 60.0
MOST_ADDRESSES: Final = 256
LOG_AGAIN_S: Final = 60.0

log = logging.getLogger(__name__)


class Strangers:
    """Knows all connections, and cuts the oldest of too many. The server's loop only."""

    def __init__(self) -> None:
        self._cuts: dict[object, Callable[[], None]] = {}
        self._clients: set[object] = set()
        self._guesses: dict[str, _Guesses] = {}
        self._refused = 0
        self._logged_s = -LOG_AGAIN_S

    def come(self, who: object, cut: Callable[[], None]) -> None:
        """Somebody has connected; ``cut`` ends that connection at once."""
        if len(self._cuts) >= MOST_STRANGERS:
            self._cuts.pop(next(iter(self._cuts)))()
        self._cuts[who] = cut

    def become_client(self, who: object) -> bool:
        """Somebody has given the right password. Return whether there is room."""
        if self._cuts.pop(who, None) is None or len(self._clients) >= MOST_CLIENTS:
            return False
        self._clients.add(who)
        return True

    def leave(self, who: object) -> None:
        """Somebody has gone."""
        self._cuts.pop(who, None)
        self._clients.discard(who)

    async def before_judging(self, address: str) -> None:
        """Wait for the turn of whoever gives a password from ``address``: at once, unless there was guessing."""
        guesses = self._guesses.get(address)
        if guesses is None or guesses.count < FREE_GUESSES:
            return
        async with guesses.turn:
            await asyncio.sleep(GUESS_S)

    def was_wrong(self, address: str) -> None:
        """A password from ``address`` was wrong."""
        guesses = self._guesses.pop(address, None)
        if guesses is None or time.monotonic() - guesses.last_s > FORGET_S:
            guesses = _Guesses()
        guesses.count += 1
        guesses.last_s = time.monotonic()
        self._guesses[address] = guesses
        if len(self._guesses) > MOST_ADDRESSES:
            del self._guesses[next(iter(self._guesses))]

    def tell_refusal(self, why: str, address: str) -> None:
        """Log that somebody was refused, but not each time."""
        self._refused += 1
        now_s = time.monotonic()
        if now_s - self._logged_s >= LOG_AGAIN_S:
            self._logged_s = now_s
            log.warning(
                "a client of OBS's protocol at %s was refused: %s (%d so far)", address, why, self._refused
            )


class _Guesses:
    """Wrong passwords from one address."""

    def __init__(self) -> None:
        self.count = 0
        self.last_s = 0.0
        self.turn = asyncio.Lock()
