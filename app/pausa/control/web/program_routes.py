"""What /v1 tells of the program: events, devices, its health, and figures for those who watch it."""

import time
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Header, Query, Response
from pydantic import BaseModel, Field

from pausa import __version__
from pausa.control.remote.figures import Figure, exposition
from pausa.control.remote.web_errors import Answer, refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.web.event_stream import EventStream, StreamCounts
from pausa.control.web.web_limits import WebLimits


class ShownCamera(BaseModel):
    identifier: str
    name: str
    sizes: list[str]
    node: str


class ShownMicrophone(BaseModel):
    identifier: str
    name: str
    channels: int
    is_default: bool


class ShownDevices(BaseModel):
    """The devices that are there."""

    cameras: list[ShownCamera]
    microphones: list[ShownMicrophone]
    unanswered: list[str] = Field(description="The kinds for which the system gave no answer.")


class Health(BaseModel):
    """Whether recording can begin, and what is recorded."""

    version: str
    uptime_s: float
    camera: str | None = Field(description="The camera that delivers; null: none does.")
    microphone: str | None
    devices_are_opening: bool
    muted: bool
    active: list[str] = Field(description="Ids of what is starting, recording or paused.")
    armed: str | None = Field(description="Id of what waits to begin by itself; null: nothing does.")
    list_is_kept: bool = Field(description="False: the list of recordings cannot be written at the moment.")


def program_routes(
    parts: WebParts,
    *,
    counts: StreamCounts,
    limits: WebLimits,
    figures: Callable[[], Iterable[Figure]],
) -> APIRouter:
    """Return the routes. ``figures`` may block on the list."""
    router = APIRouter(prefix="/v1", tags=["program"])
    begun_s = time.monotonic()

    @router.get(
        "/events",
        response_class=Response,
        responses={
            200: {
                "description": "Server-sent events. Each has an id, the event's name and a line of JSON. “missed” says that there were more than are remembered: look at the recordings.",
                "content": {"text/event-stream": {"schema": {"type": "string"}}},
            },
            **refusals(),
        },
    )
    async def events(
        progress: Annotated[
            bool, Query(description="Also tell a few times a second how a recording grows.")
        ] = True,
        partial: Annotated[
            bool, Query(description="Also tell some times a second what is being said, before it is certain.")
        ] = False,
        last_event_id: Annotated[str, Header(max_length=100, description="Go on after this event.")] = "",
    ) -> Response:
        """Tell what happens, as it happens."""
        if counts.open >= limits.streams:
            raise Answer(503, "Too many listen to events already.")
        return EventStream(
            parts.recorder.events,
            after=last_event_id,
            progress=progress,
            partial=partial,
            most=limits.stream_events,
            counts=counts,
        )

    @router.get("/devices", responses=refusals())
    async def devices() -> ShownDevices:
        """List the cameras and microphones that are there. Takes up to some seconds."""
        found = await parts.work.run(parts.engine.list_devices)
        return ShownDevices.model_validate(asdict(found))

    @router.get("/health", responses=refusals())
    async def health() -> Health:
        """Tell whether Pausa is ready."""
        hub, armed = parts.engine.hub, parts.recorder.armed()
        camera, microphone = hub.camera_format, hub.microphone_format
        return Health(
            version=__version__,
            uptime_s=round(time.monotonic() - begun_s, 3),
            camera=camera.device if camera is not None else None,
            microphone=microphone.device if microphone is not None else None,
            devices_are_opening=hub.still_opening,
            muted=hub.muted,
            active=list(parts.engine.recorder.active_ids),
            armed=armed.id if armed is not None else None,
            list_is_kept=parts.engine.catalogue.refusal is None,
        )

    @router.get(
        "/metrics",
        response_class=Response,
        responses={
            200: {
                "description": "Prometheus' text format.",
                "content": {"text/plain": {"schema": {"type": "string"}}},
            },
            **refusals(),
        },
    )
    async def metrics() -> Response:
        """Tell figures of the program, for Prometheus."""
        text: str = await parts.awaited.call(lambda _: exposition(figures()))
        return Response(text, media_type="text/plain; version=0.0.4")

    return router
