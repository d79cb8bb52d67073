"""/v1/recordings: start them, command them, list them."""

from collections.abc import Iterable
from typing import Annotated, Final

from fastapi import APIRouter, Query, Response

from pausa.control.remote.confirmed_commands import refused_back, with_way_out
from pausa.control.remote.remote_recorder import Done
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.remote.web_errors import refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.web.given_values import (
    AnyAction,
    GoBackAction,
    Id,
    MarkAction,
    Moment,
    PlainAction,
    PutBackAction,
    RecordingList,
    RenameAction,
    RenameBody,
    StartBody,
    StateWord,
)
from pausa.control.web.list_page import ListPage, place_of
from pausa.core.edit.spans import Span
from pausa.core.errors import CommandRefused
from pausa.core.states import Command, State

MOST_IN_A_PAGE: Final = 200

_IDEMPOTENT: Final = {
    "parameters": [
        {
            "name": "Idempotency-Key",
            "in": "header",
            "required": False,
            "schema": {"type": "string", "pattern": "^[!-~]{1,255}$"},
            "description": "Honoured for an hour: the same request with the same key gets the same answer, and is carried out once.",
        }
    ]
}
_BESIDE: Final = "or send “when_active” with “replace” or “parallel”."
_INSTEAD_OF_START: Final = {
    **dict.fromkeys(("starting", "recording", "paused"), f"Stop it first, {_BESIDE}"),
    "armed": f"The action “start” begins that one and “stop” calls it off; {_BESIDE}",
}
"""What to do when there is another recording, by its state."""


def recording_routes(parts: WebParts) -> APIRouter:
    """Return the routes."""
    router = APIRouter(prefix="/v1/recordings", tags=["recordings"])

    @router.post("", status_code=201, responses=refusals(409), openapi_extra=_IDEMPOTENT)
    async def start(response: Response, body: StartBody | None = None) -> RemoteRecording:
        """Start a recording. Answered when its first frame is recorded; at once if it is to begin by itself, which the state “armed” says.

        What is armed is begun by the actions “start” and “resume”, and called off by “stop” and “discard”.
        """
        try:
            done = await parts.awaited.start((body or StartBody.model_validate({})).wish())
        except CommandRefused as error:
            raise with_way_out(error, _INSTEAD_OF_START) from None
        response.headers["location"] = f"/v1/recordings/{done.recording_id}"
        return await _shown(parts, done)

    @router.get("", responses=refusals())
    async def find(
        state: Annotated[
            list[StateWord] | None,
            Query(
                description="May be repeated. “armed”: what waits to begin by itself, on the first page alone."
            ),
        ] = None,
        since: Annotated[Moment | None, Query(description="Begun then or later.")] = None,
        until: Annotated[Moment | None, Query(description="Begun before that.")] = None,
        limit: Annotated[int, Query(ge=1, le=MOST_IN_A_PAGE)] = 50,
        cursor: Annotated[
            str | None, Query(max_length=500, description="“next_cursor” of the page before.")
        ] = None,
    ) -> RecordingList:
        """List recordings, the newest first."""
        after = place_of(cursor) if cursor else None
        page = ListPage(set(state or ()), since, until, after, limit)
        return await parts.awaited.call(page.of)

    @router.get("/active", responses=refusals())
    async def active() -> RecordingList:
        """List what is starting, recording or paused, the newest first, and then what waits to begin by itself, which the state “armed” says.

        The first of them is the one that “active” in place of an id means.
        """
        return RecordingList(recordings=parts.recorder.taking_commands(), next_cursor=None)

    @router.get("/latest", responses=refusals(404))
    async def latest() -> RemoteRecording:
        """Show the newest recording that has begun, whatever its state."""
        return await parts.awaited.latest()

    @router.get("/{recording_id}", responses=refusals(404))
    async def show(recording_id: Id) -> RemoteRecording:
        """Show a recording."""
        return await parts.awaited.recording(recording_id)

    @router.put("/{recording_id}", responses=refusals(404, 409), openapi_extra=_IDEMPOTENT)
    async def command(recording_id: Id, action: AnyAction) -> RemoteRecording:
        """Command a recording.

        Answered when it is confirmed: nothing captured after a pause or stop is in the file. 409: not possible in its state; nothing has changed.
        """
        return await _commanded(parts, await parts.awaited.meant(recording_id), action)

    @router.patch("/{recording_id}", responses=refusals(404, 409), openapi_extra=_IDEMPOTENT)
    async def rename(recording_id: Id, body: RenameBody) -> RemoteRecording:
        """Give a recording another title, and its file that name; one that is active when it is finished."""
        return await _renamed(parts, await parts.awaited.meant(recording_id), body.title)

    @router.delete(
        "/{recording_id}", status_code=204, responses=refusals(404, 409), openapi_extra=_IDEMPOTENT
    )
    async def remove(recording_id: Id) -> None:
        """Move the file of a recording that is over to the trash. What is kept beside it, such as what was taken back, is deleted.

        What is to begin by itself is called off.
        """
        recording_id = await parts.awaited.meant(recording_id)
        armed = parts.recorder.armed()
        if armed is not None and armed.id == recording_id:
            await parts.awaited.give(Command.DISCARD, recording_id)
            return
        await parts.work.run(lambda: parts.recorder.trash(recording_id))

    return router


async def _commanded(parts: WebParts, recording_id: str, action: AnyAction) -> RemoteRecording:
    give = parts.awaited.give
    match action:
        case PlainAction(action="discard" | "stop" as name):
            before = await parts.awaited.recording(recording_id)
            done = await give(Command(name), recording_id)
            if done.recording is None:
                if (discarded := parts.recorder.discarded(recording_id)) is not None:
                    return discarded
                return before.model_copy(update={"state": State.DISCARDED, "actions": [], "taken_back": []})
        case PlainAction(action=name):
            done = await give(Command(name), recording_id)
        case MarkAction(title=title):
            done = await give(Command.MARK, recording_id, title=title)
        case RenameAction(title=title):
            return await _renamed(parts, recording_id, title)
        case GoBackAction(to_s=to_s):
            try:
                done = await give(Command.RESUME, recording_id, back_to_ns=round(to_s * 1_000_000_000))
            except CommandRefused as error:
                raise refused_back(error) from None
        case PutBackAction(part=part):
            done = await give(Command.PUT_BACK, recording_id, span=Span(*_numbers(part)))
    return await _shown(parts, done)


async def _renamed(parts: WebParts, recording_id: str, title: str) -> RemoteRecording:
    if parts.recorder.is_active(recording_id):
        return await _shown(parts, await parts.awaited.give(Command.RENAME, recording_id, title=title))
    return await parts.work.run(lambda: parts.recorder.rename(recording_id, title))


async def _shown(parts: WebParts, done: Done) -> RemoteRecording:
    return done.recording or await parts.awaited.recording(done.recording_id)


def _numbers(part: str) -> Iterable[int]:
    return map(int, part.split("-"))
