"""The remote recorder for a server's loop: what blocks is done elsewhere, and what is confirmed later is awaited."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from pausa.control.remote.remote_recorder import ANSWER_S, Done, RemoteRecorder
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.remote.start_wish import StartWish
from pausa.control.remote.work import Work
from pausa.core.errors import PausaError, UnknownIdError
from pausa.core.sentences import sentence
from pausa.core.states import Command

if TYPE_CHECKING:
    from pausa.core.edit.spans import Span

T = TypeVar("T")


class NotConfirmed(PausaError):
    """Nobody knows yet whether a command will be carried out."""


class AwaitedRecorder:
    """One loop."""

    def __init__(self, recorder: RemoteRecorder, work: Work) -> None:
        """``work``: for what asks the list; it should have nothing slower to do."""
        self._recorder = recorder
        self._work = work

    async def start(self, wish: StartWish, *, named: Callable[[str], None] | None = None) -> Done:
        """Start a recording; see ``RemoteRecorder.start``. Raises PausaError."""
        return await _answered(await self._work.run(lambda: self._recorder.start(wish, named=named)))

    async def give(
        self,
        command: Command,
        recording_id: str,
        *,
        title: str = "",
        back_to_ns: int | None = None,
        span: "Span | None" = None,
        reason: str = "api",
        as_of_ns: int | None = None,
    ) -> Done:
        """Give a command; see ``RemoteRecorder.give``. Raises PausaError."""

        def give() -> "Future[Done]":
            return self._recorder.give(
                command,
                recording_id,
                title=title,
                back_to_ns=back_to_ns,
                span=span,
                reason=reason,
                as_of_ns=as_of_ns,
            )

        # Only for what is over the list has to be asked.
        if self._recorder.is_active(recording_id):
            return await _answered(give())
        return await _answered(await self._work.run(give))

    async def meant(self, name: str) -> str:
        """Return the id of a recording that may be named as ``active``, the newest that runs or else what waits to begin, or as ``latest``.

        Raises UnknownIdError, LibraryError.
        """
        if name == "latest":
            return (await self.latest()).id
        if name != "active":
            return name
        for newest in self._recorder.taking_commands():
            return newest.id
        raise UnknownIdError(sentence("No recording is active. Nothing has changed."))

    async def recording(self, recording_id: str) -> RemoteRecording:
        """Return a recording by its whole id. Raises UnknownIdError, LibraryError."""
        active = self._recorder.active_recording(recording_id)
        if active is not None:
            return active
        return await self._work.run(lambda: self._recorder.recording(recording_id))

    async def recordings(self) -> list[RemoteRecording]:
        """Return every recording, newest first. Raises LibraryError."""
        return await self._work.run(self._recorder.recordings)

    async def active(self) -> list[RemoteRecording]:
        """Return those that are starting, recording or paused, the newest last."""
        return self._recorder.active()

    async def latest(self) -> RemoteRecording:
        """Return the newest recording. Raises UnknownIdError, LibraryError."""
        return await self._work.run(self._recorder.latest)

    async def call(self, call: Callable[[RemoteRecorder], T]) -> T:
        """Return what ``call`` returns; it may block on the list, but on nothing slower. Raises what it raises."""
        return await self._work.run(lambda: call(self._recorder))


async def _answered(future: "Future[Done]") -> Done:
    try:
        return await asyncio.wait_for(asyncio.wrap_future(future), ANSWER_S)
    except TimeoutError:
        raise NotConfirmed(
            sentence(
                "The command has not been confirmed within {seconds} seconds. Look at the recording to see what became of it.",
                seconds=round(ANSWER_S),
            )
        ) from None
