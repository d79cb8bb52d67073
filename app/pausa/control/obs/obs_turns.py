"""How many commands of all clients wait for their confirmation at a time: the others are given when it is their turn.

A recording takes a moment for each pause and each resume, and refuses commands when many wait. The protocol has no answer
that says *later*, and its clients send a row of commands without waiting, so what comes beyond that waits here.
"""

import asyncio
from concurrent.futures import Future
from contextlib import suppress
from typing import Any, Final, TypeVar

from pausa.control.obs.obs_codes import RequestRefused, Status
from pausa.control.remote.remote_recorder import ANSWER_S

MOST_GIVEN: Final = 8
"""Half of what may wait for one recording."""

Answer = TypeVar("Answer")


class CommandTurns:
    """Of the commands of all clients. The server's loop only."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._given = 0
        self._room = asyncio.Event()
        self._room.set()

    @property
    def has_room(self) -> bool:
        """Whether a command may be given now."""
        return self._room.is_set()

    async def wait(self) -> None:
        """Wait until there may be room. Raises RequestRefused if nothing is confirmed for long."""
        try:
            await asyncio.wait_for(self._room.wait(), ANSWER_S)
        except TimeoutError:
            raise RequestRefused(Status.PROCESSING_FAILED, "It takes longer than it should.") from None

    def counted(self, given: "Future[Answer]") -> "Future[Answer]":
        """Count a command until it is confirmed or refused; return it."""
        self._given += 1
        if self._given >= MOST_GIVEN:
            self._room.clear()
        given.add_done_callback(self._end_anywhere)
        return given

    def _end_anywhere(self, _given: "Future[Any]") -> None:
        with suppress(RuntimeError):  # the server has ended
            self._loop.call_soon_threadsafe(self._end)

    def _end(self) -> None:
        self._given -= 1
        if self._given < MOST_GIVEN:
            self._room.set()
