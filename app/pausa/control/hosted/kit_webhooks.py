"""RealtimeKit's webhooks: the addresses that are told in its form."""

from collections.abc import Mapping
from typing import Any, Final, Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from pausa.control.hosted.face_route import as_json, body_of
from pausa.control.hosted.given_fields import FieldError, GivenFields, fields_of, warning
from pausa.control.hosted.kit_models import KitError
from pausa.control.hosted.utc_time import UtcTime
from pausa.control.remote.web_errors import refusals
from pausa.control.remote.web_parts import WebParts
from pausa.control.webhooks.webhook_endpoint import Endpoint, Form, UnknownEndpoint
from pausa.control.webhooks.webhooks import Webhooks

MOST_EVENTS: Final = 50

_EXAMPLE: Final = {"name": "mine", "url": "https://example.org/told", "events": ["recording.statusUpdate"]}


class KitWebhook(BaseModel):
    id: str
    name: str
    url: str
    events: list[str]
    enabled: bool
    created_at: UtcTime
    updated_at: UtcTime


class KitWebhookAnswer(BaseModel):
    success: Literal[True] = True
    data: KitWebhook


class KitWebhookList(BaseModel):
    success: Literal[True] = True
    data: list[KitWebhook]


class KitWebhookFace:
    """The addresses in this form; those in other forms are not seen from here."""

    def __init__(self, parts: WebParts, webhooks: Webhooks) -> None:
        self._parts = parts
        self._webhooks = webhooks

    def add_to(self, router: APIRouter) -> None:
        """Add the routes."""

        def add(method: str, path: str, call: Any, model: Any, body: Mapping[str, Any] | None = None) -> None:  # noqa: ANN401
            answers = {**refusals(404, model=KitError), 200: {"model": model}}
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

        add("POST", "/webhooks", self.create, KitWebhookAnswer, _EXAMPLE)
        add("GET", "/webhooks", self.webhooks, KitWebhookList)
        add("GET", "/webhooks/all", self.webhooks, KitWebhookList)
        add("GET", "/webhooks/{webhook_id}", self.webhook, KitWebhookAnswer)
        add("PUT", "/webhooks/{webhook_id}", self.replace, KitWebhookAnswer, _EXAMPLE)
        add("PATCH", "/webhooks/{webhook_id}", self.change, KitWebhookAnswer, {"enabled": False})
        add("DELETE", "/webhooks/{webhook_id}", self.remove, KitWebhookAnswer)

    async def create(self, request: Request) -> Response:
        """Add an address that is told of every change of a recording's state."""
        fields = await fields_of(request)
        address, name, events = _address(fields), _name(fields), _events(fields)
        enabled = fields.flag("enabled", default=True)
        made = await self._parts.work.run(
            lambda: self._webhooks.add(
                address, form=Form.REALTIMEKIT, name=name, events=events, enabled=enabled
            )
        )
        return _answer(made, fields)

    async def webhooks(self) -> Response:
        """List the addresses, the oldest first."""
        found = await self._parts.work.run(lambda: self._webhooks.endpoints(Form.REALTIMEKIT))
        return as_json(KitWebhookList(data=[_shown(one) for one in found]))

    async def webhook(self, webhook_id: str) -> Response:
        """Return one address."""
        return _answer(await self._parts.work.run(lambda: self._known(webhook_id)))

    async def replace(self, webhook_id: str, request: Request) -> Response:
        """Change all of an address."""
        fields = await fields_of(request)
        address, name, events = _address(fields), _name(fields), _events(fields)
        enabled = fields.flag("enabled", default=True)

        def change() -> Endpoint:
            known = self._known(webhook_id)
            return self._webhooks.change(known.id, address=address, name=name, events=events, enabled=enabled)

        return _answer(await self._parts.work.run(change), fields)

    async def change(self, webhook_id: str, request: Request) -> Response:
        """Change what is named of an address."""
        fields = await fields_of(request)
        address = _address(fields) if "url" in fields else None
        name = _name(fields) if "name" in fields else None
        events = _events(fields) if "events" in fields else None
        enabled = fields.flag("enabled") if "enabled" in fields else None

        def change() -> Endpoint:
            known = self._known(webhook_id)
            return self._webhooks.change(known.id, address=address, name=name, events=events, enabled=enabled)

        return _answer(await self._parts.work.run(change), fields)

    async def remove(self, webhook_id: str) -> Response:
        """Remove an address, and return it as it was."""
        return _answer(await self._parts.work.run(lambda: self._webhooks.remove(self._known(webhook_id).id)))

    def _known(self, webhook_id: str) -> Endpoint:
        """Raises UnknownEndpoint, StorageError."""
        found = self._webhooks.endpoint(webhook_id)
        if found.form is not Form.REALTIMEKIT:
            raise UnknownEndpoint(webhook_id)
        return found


def _answer(endpoint: Endpoint, fields: GivenFields | None = None) -> Response:
    return as_json(
        KitWebhookAnswer(data=_shown(endpoint)), headers=warning(fields.unread) if fields else None
    )


def _shown(endpoint: Endpoint) -> KitWebhook:
    return KitWebhook(
        id=endpoint.id,
        name=endpoint.name,
        url=endpoint.address,
        events=list(endpoint.told),
        enabled=endpoint.enabled,
        created_at=endpoint.created,
        updated_at=endpoint.changed,
    )


def _address(fields: GivenFields) -> str:
    return _demanded("url", fields.text("url"))


def _name(fields: GivenFields) -> str:
    return _demanded("name", fields.text("name", most=200))


def _events(fields: GivenFields) -> list[str]:
    """Raises FieldError."""
    events = fields.any("events")
    if not isinstance(events, list) or not 0 < len(events) <= MOST_EVENTS:
        raise FieldError("events", "A list of events is required.")
    if not all(isinstance(event, str) for event in events):
        raise FieldError("events", "Not a valid string.")
    return events


def _demanded(name: str, text: str) -> str:
    if not text.strip():
        raise FieldError(name, "This field is required.")
    return text
