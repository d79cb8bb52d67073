"""Webhooks over HTTP: ``/v1/webhooks``, and the public key where RealtimeKit's receivers look for it."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

from pydantic import BaseModel, Field

from pausa.control.remote.web_errors import error_of_v1, refusals
from pausa.control.remote.web_parts import WebFace, WebParts
from pausa.control.webhooks.delivery_log import MOST_LINES, Attempt
from pausa.control.webhooks.webhook_endpoint import Endpoint, Form
from pausa.control.webhooks.webhooks import Webhooks

if TYPE_CHECKING:
    from fastapi import APIRouter

PREFIX: Final = "/v1/webhooks"
KEY_PATH: Final = "/.well-known/webhooks.json"

T = TypeVar("T")

_Events = Annotated[list[Annotated[str, Field(max_length=100)]], Field(max_length=50)]
_Address = Annotated[str, Field(max_length=2000, description="http or https.")]
_Name = Annotated[str, Field(max_length=200)]


class WebhookWish(BaseModel):
    """An address that is to be told of recordings."""

    address: _Address
    form: Form = Field(Form.PAUSA, description="Whose names, bodies and signatures.")
    events: _Events = Field([], description="Empty: all of the form.")
    name: _Name = ""
    enabled: bool = True


class WebhookChange(BaseModel):
    """What is left out stays as it is."""

    address: _Address | None = None
    events: _Events | None = None
    name: _Name | None = None
    enabled: bool | None = Field(
        None, description="True also ends the trouble because of which it was disabled."
    )


class ShownWebhook(BaseModel):
    """An address that is told of recordings."""

    id: str
    name: str
    address: str
    form: Form
    events: list[str] = Field(description="Empty: all of the form.")
    enabled: bool
    created_at: datetime
    changed_at: datetime
    trouble: str | None = Field(description="Why it was disabled by itself.")
    failing_since: datetime | None = Field(description="Null: what was delivered last was taken.")
    waiting: int = Field(description="Messages that are not delivered yet.")


class ShownWebhooks(BaseModel):
    """All of them, the oldest first."""

    webhooks: list[ShownWebhook]


class ShownSecret(BaseModel):
    """What a receiver needs to verify the signatures."""

    secret: str = Field(
        description="As of Standard Webhooks; of RealtimeKit's form the public key counts instead."
    )


class ShownAttempt(BaseModel):
    """One attempt to deliver a message."""

    number: int = Field(description="Grows; names the line.")
    message_id: str = Field(description="The same for each attempt of a message.")
    recording_id: str | None = Field(description="Null: a test.")
    event: str
    at: datetime
    attempt: int = Field(description="1: the first.")
    taken: bool
    status: int | None = Field(description="Null: there was no answer.")
    error: str | None
    duration_s: float
    next_at: datetime | None = Field(description="When it was to be tried again.")


class ShownLog(BaseModel):
    """The newest first."""

    attempts: list[ShownAttempt]


class PublicKey(BaseModel):
    """The key of RealtimeKit's signatures."""

    publicKey: str = Field(description="PEM.")  # noqa: N815 - theirs


class ShownKey(BaseModel):
    """As RealtimeKit shows it."""

    success: bool = True
    data: PublicKey
    message: str = ""


def webhook_faces(parts: WebParts, webhooks: Webhooks) -> list[WebFace]:
    """Return what an HTTP server offers of webhooks."""
    schemes = frozenset({"bearer"})
    return [
        WebFace(prefix=PREFIX, router=_routes(parts, webhooks), schemes=schemes, error_body=error_of_v1),
        WebFace(
            prefix="/.well-known",
            router=_key_route(parts, webhooks),
            schemes=schemes,
            error_body=error_of_v1,
            open_paths=frozenset({KEY_PATH}),
        ),
    ]


def _routes(parts: WebParts, webhooks: Webhooks) -> "APIRouter":
    from fastapi import APIRouter, Path, Query

    Id = Annotated[str, Path(max_length=64)]  # noqa: N806 - a type
    Number = Annotated[int, Path(ge=1, le=1 << 53)]  # noqa: N806
    Most = Annotated[int, Query(ge=1, le=MOST_LINES)]  # noqa: N806

    router = APIRouter(prefix=PREFIX, tags=["webhooks"])
    known, unknown = refusals(), refusals(404)

    async def asked(call: Callable[[], T]) -> T:
        return await parts.work.run(call)

    def shown(endpoint: Endpoint) -> ShownWebhook:
        return _shown(endpoint, webhooks.waiting(endpoint.id))

    async def sent(begin: Callable[[], "Future[Attempt]"]) -> ShownAttempt:
        return _shown_attempt(await asyncio.wrap_future(await asked(begin)))

    @router.get("", responses=known)
    async def list_webhooks() -> ShownWebhooks:
        """Return all webhooks."""
        return ShownWebhooks(webhooks=await asked(lambda: [shown(one) for one in webhooks.endpoints()]))

    @router.post("", status_code=201, responses=known)
    async def add_webhook(wish: WebhookWish) -> ShownWebhook:
        """Add an address; its host is looked up first."""
        return await asked(
            lambda: shown(
                webhooks.add(
                    wish.address, form=wish.form, events=wish.events, name=wish.name, enabled=wish.enabled
                )
            )
        )

    @router.get("/{webhook_id}", responses=unknown)
    async def show_webhook(webhook_id: Id) -> ShownWebhook:
        """Return one of them."""
        return await asked(lambda: shown(webhooks.endpoint(webhook_id)))

    @router.patch("/{webhook_id}", responses=unknown)
    async def change_webhook(webhook_id: Id, change: WebhookChange) -> ShownWebhook:
        """Change what is named."""
        return await asked(
            lambda: shown(
                webhooks.change(
                    webhook_id,
                    address=change.address,
                    events=change.events,
                    name=change.name,
                    enabled=change.enabled,
                )
            )
        )

    @router.delete("/{webhook_id}", status_code=204, responses=unknown)
    async def remove_webhook(webhook_id: Id) -> None:
        """Remove it, with its log and what waits for it."""
        await asked(lambda: webhooks.remove(webhook_id))

    @router.get("/{webhook_id}/secret", responses=unknown)
    async def show_secret(webhook_id: Id) -> ShownSecret:
        """Return the secret of its signatures."""
        return ShownSecret(secret=await asked(lambda: webhooks.secret(webhook_id)))

    @router.post("/{webhook_id}/secret", responses=unknown)
    async def renew_secret(webhook_id: Id) -> ShownSecret:
        """Make another secret: what is sent from now on is signed with it, and for a day with the one before, too."""
        return ShownSecret(secret=await asked(lambda: webhooks.renew_secret(webhook_id)))

    @router.get("/{webhook_id}/log", responses=unknown)
    async def show_log(webhook_id: Id, most: Most = 100) -> ShownLog:
        """Return what became of the attempts to deliver."""
        lines = await asked(lambda: webhooks.log(webhook_id, most=most))
        return ShownLog(attempts=[_shown_attempt(line) for line in lines])

    @router.post("/{webhook_id}/test", responses=unknown)
    async def send_test(webhook_id: Id) -> ShownAttempt:
        """Send a message that tells nothing, and return what became of it. Takes 15 s at most."""
        return await sent(lambda: webhooks.test(webhook_id))

    @router.post("/{webhook_id}/log/{number}/again", responses=unknown)
    async def send_again(webhook_id: Id, number: Number) -> ShownAttempt:
        """Send the message of a line of the log again, with its id. Takes 15 s at most."""
        return await sent(lambda: webhooks.send_again(webhook_id, number))

    return router


def _key_route(parts: WebParts, webhooks: Webhooks) -> "APIRouter":
    from fastapi import APIRouter

    router = APIRouter(tags=["webhooks"])

    @router.get(KEY_PATH, responses=refusals())
    async def show_public_key() -> ShownKey:
        """Return the key with which messages in RealtimeKit's form are signed. Needs no token."""
        return ShownKey(data=PublicKey(publicKey=await parts.work.run(webhooks.public_key)))

    return router


def _shown(endpoint: Endpoint, waiting: int) -> ShownWebhook:
    return ShownWebhook(
        id=endpoint.id,
        name=endpoint.name,
        address=endpoint.address,
        form=endpoint.form,
        events=list(endpoint.events),
        enabled=endpoint.enabled,
        created_at=endpoint.created,
        changed_at=endpoint.changed,
        trouble=str(endpoint.trouble) or None,
        failing_since=endpoint.failing_since,
        waiting=waiting,
    )


def _shown_attempt(attempt: Attempt) -> ShownAttempt:
    return ShownAttempt(
        number=attempt.number,
        message_id=attempt.message_id,
        recording_id=attempt.recording_id or None,
        event=attempt.event,
        at=attempt.at,
        attempt=attempt.attempt,
        taken=attempt.taken,
        status=attempt.status,
        error=str(attempt.error) or None,
        duration_s=attempt.duration_s,
        next_at=attempt.next_at,
    )
