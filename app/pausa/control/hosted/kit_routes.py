"""RealtimeKit's interface, which is Dyte's version 2 too: recordings that belong to meetings."""

import base64
import binascii
import contextlib
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any, Final

from fastapi import APIRouter, Depends, Request, Response

from pausa.control.hosted.face_route import FaceError, FaceRoute, as_json, body_of
from pausa.control.hosted.given_fields import fields_of, warning
from pausa.control.hosted.kit_models import (
    API,
    KitAnswer,
    KitError,
    KitPage,
    KitRecording,
    KitTrack,
    KitTrackAnswer,
    kit_error,
    kit_meeting_id,
    kit_recording,
)
from pausa.control.hosted.kit_query import kit_query
from pausa.control.hosted.kit_start import KitStart, kit_start, kit_track
from pausa.control.remote.face_memory import FaceMemory, Remembered
from pausa.control.remote.recording_uuid import recording_id_of
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.remote.web_errors import refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.webhooks.realtimekit_form import OWN_MEETING
from pausa.core.errors import PausaError
from pausa.core.states import Command, State
from pausa.core.time.wall_clock import local_now
from pausa.library.file_names import file_name

DYTE: Final = "/v2"
CLOUDFLARE: Final = "/client/v4/accounts/{account_id}/realtime/kit/{app_id}"
LINK_S: Final = 7 * 24 * 3600

_ACTIONS: Final = {"pause": Command.PAUSE, "resume": Command.RESUME, "stop": Command.STOP}


class KitRoute(FaceRoute):
    """Answers errors as RealtimeKit's interface does."""

    @classmethod
    def error_body(cls, status: int, error: PausaError) -> Mapping[str, Any]:
        return kit_error(status, str(error))

    @classmethod
    def error_headers(cls, status: int) -> dict[str, str]:
        # Cloudflare's own client tries a conflict again, which changes nothing here.
        return {"x-should-retry": "false"} if status < 500 else {}


async def account(account_id: str, app_id: str) -> None:
    """Take any account and app: there is one recorder."""


class KitFace:
    """Recordings by meeting."""

    def __init__(self, parts: WebParts, memory: FaceMemory) -> None:
        self._parts = parts
        self._memory = memory
        self._starting: set[str] = set()
        """Meetings of which a recording is being started. Used on the server's loop alone."""

    def router(self, prefix: str) -> APIRouter:
        """Return the routes under Dyte's or Cloudflare's prefix."""
        dependencies = [Depends(account)] if prefix == CLOUDFLARE else []
        router = APIRouter(
            prefix=prefix, route_class=KitRoute, tags=["RealtimeKit"], dependencies=dependencies
        )

        def add(method: str, path: str, call: Any, model: Any, body: Mapping[str, Any] | None = None) -> None:  # noqa: ANN401
            answers = {**refusals(404, 409, model=KitError), 200: {"model": model}}
            for slash in ("", "/"):
                router.add_api_route(
                    path + slash,
                    call,
                    methods=[method],
                    response_model=None,
                    responses=answers,
                    include_in_schema=not slash,
                    openapi_extra=body_of(body, needed=True) if body else None,
                )

        add("POST", "/recordings", self.start, KitAnswer, {"meeting_id": "talk", "max_seconds": 600})
        add("GET", "/recordings", self.recordings, KitPage)
        add("POST", "/recordings/track", self.start_track, KitTrackAnswer, {"meeting_id": "talk"})
        add("GET", "/recordings/active-recording/{meeting_id}", self.active, KitAnswer)
        add("GET", "/recordings/{recording_id}", self.recording, KitAnswer)
        add("PUT", "/recordings/{recording_id}", self.act, KitAnswer, {"action": "pause"})
        return router

    # ── commands ─────────────────────────────────────────────────────────────────────────────────────

    async def start(self, request: Request) -> Response:
        """Start a recording of a meeting. Refused while another one of it is active, unless several are allowed."""
        fields = await fields_of(request)
        others = await self._parts.awaited.active()
        start = kit_start(fields, local_now(), others_active=bool(others))
        recording = await self._start(start, _caller(request))
        return as_json(KitAnswer(data=recording), headers=warning(fields.unread))

    async def start_track(self, request: Request) -> Response:
        """Start a recording of the sound alone."""
        fields = await fields_of(request)
        recording = await self._start(kit_track(fields), _caller(request))
        return as_json(KitTrackAnswer(data=KitTrack(recording=recording)), headers=warning(fields.unread))

    async def act(self, recording_id: str, request: Request) -> Response:
        """Pause, resume or stop a recording; answered when it is confirmed."""
        fields = await fields_of(request)
        command = _ACTIONS.get(fields.choice("action", tuple(_ACTIONS)))
        if command is None:
            raise FaceError(400, "action: This field is required.")
        own_id = recording_id_of(recording_id)
        before = next((one for one in await self._active() if one.id == own_id), None)
        done = await self._parts.awaited.give(command, own_id, reason=API)
        remembered = self._memory.of(own_id)
        if command is Command.STOP:
            stopped_by = _caller(request)
            self._memory.remember(own_id, remembered.model_copy(update={"stopped_by": stopped_by}))
            await self._save()
        if done.recording is None and before is not None:
            # It was stopped before anything was recorded, and is gone.
            gone = {"status": "ERRORED", "failure": "Nothing was recorded."}
            shown = self._shown(before).model_copy(update=gone)
        else:
            shown = self._shown(done.recording or await self._parts.awaited.recording(own_id))
        return as_json(KitAnswer(data=shown), headers=warning(fields.unread))

    async def _start(self, start: KitStart, caller: str) -> KitRecording:
        async with self._alone(start):
            remembered = Remembered(face=API, meeting_id=start.meeting_id, caller=caller, links=start.links)
            done = await self._parts.awaited.start(
                start.wish, named=lambda one: self._memory.remember(one, remembered)
            )
            await self._save()
        recording = done.recording or await self._parts.awaited.recording(done.recording_id)
        return self._shown(recording)

    @contextlib.asynccontextmanager
    async def _alone(self, start: KitStart) -> AsyncIterator[None]:
        """Hold the meeting while one of its recordings is started. Raises FaceError."""
        if start.allow_multiple:
            yield
            return
        active = {kit_meeting_id(self._memory.of(one.id)) for one in await self._active()}
        # The camera's own meeting is every meeting: whoever records at this computer is in it.
        if {start.meeting_id, OWN_MEETING} & (active | self._starting):
            raise FaceError(409, "Recording already in progress.")
        self._starting.add(start.meeting_id)
        try:
            yield
        finally:
            self._starting.discard(start.meeting_id)

    # ── recordings ───────────────────────────────────────────────────────────────────────────────────

    async def recordings(self, request: Request) -> Response:
        """List the recordings, the newest first, page by page."""
        query = kit_query(request.query_params)
        every = await self._parts.awaited.recordings()
        found = [one for one in every if query.takes(one, self._memory.of(one.id))]
        shown, paging = query.page_of(found)
        return as_json(KitPage(data=[self._shown(one) for one in shown], paging=paging))

    async def recording(self, recording_id: str) -> Response:
        """Return one recording by its own id."""
        found = await self._parts.awaited.recording(recording_id_of(recording_id))
        return as_json(KitAnswer(data=self._shown(found)))

    async def active(self, meeting_id: str) -> Response:
        """Return the newest recording of a meeting that is starting, recording or paused."""
        for one in reversed(await self._active()):
            if kit_meeting_id(self._memory.of(one.id)) == meeting_id:
                return as_json(KitAnswer(data=self._shown(one)))
        raise FaceError(404, "The meeting has no active recording.")

    async def _active(self) -> list[RemoteRecording]:
        """Return what is active, the newest last, and before it what waits for its beginning."""
        armed = self._parts.recorder.armed()
        return [*([armed] if armed is not None else []), *await self._parts.awaited.active()]

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────

    def _shown(self, recording: RemoteRecording) -> KitRecording:
        settings = self._parts.engine.settings.value
        name = file_name(settings.name_pattern, recording.title, recording.created_at)
        remembered = self._memory.of(recording.id)
        shown = kit_recording(recording, remembered, planned_name=f"{name}.{settings.container.value}")
        if recording.state is not State.READY or not remembered.links:
            return shown
        link = self._parts.address() + self._parts.links.path(recording.id, valid_s=LINK_S)
        expiry = local_now() + timedelta(seconds=LINK_S)
        return shown.model_copy(update={"download_url": link, "download_url_expiry": expiry})

    async def _save(self) -> None:
        await self._parts.work.run(self._memory.save)


def _caller(request: Request) -> str:
    """Return how the client calls itself: its account, or its organization."""
    named = request.path_params.get("account_id", "")
    scheme, _, rest = request.headers.get("authorization", "").partition(" ")
    if not named and scheme.lower() == "basic":
        with contextlib.suppress(binascii.Error, ValueError):
            named = base64.b64decode(rest).decode().partition(":")[0]
    return str(named)[:100]
