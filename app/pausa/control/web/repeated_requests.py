"""Requests that bear an ``Idempotency-Key``: whoever sends one again because no answer came gets the answer of the first.

Kept for an hour, with the answer, in memory: a recording is not begun twice because a connection broke.
"""

import asyncio
import hashlib
import json
import re
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from pausa.control.remote.web_errors import error_of_v1

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

KEPT_S: Final = 3600.0
MOST_KEPT: Final = 2048

_KEY: Final = re.compile(rb"[\x21-\x7e]{1,255}")
_METHODS: Final = frozenset({"POST", "PUT", "PATCH", "DELETE"})
_NOT_POSSIBLE: Final = 409


@dataclass(slots=True)
class _Kept:
    fingerprint: bytes
    begun_s: float
    answer: "asyncio.Future[list[Message] | None]" = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )
    """None: it is not kept, and whoever waits asks anew."""


class RepeatedRequests:
    """An ASGI application before another one. One loop."""

    def __init__(self, app: "ASGIApp", *, prefix: str, now_s: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._prefix = f"{prefix}/"
        self._now_s = now_s
        self._kept: OrderedDict[bytes, _Kept] = OrderedDict()
        """By method, path and key."""

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        keys = [value for name, value in scope["headers"] if name == b"idempotency-key"]
        if not keys or scope["method"] not in _METHODS or not scope["path"].startswith(self._prefix):
            await self._app(scope, receive, send)
            return
        if len(keys) > 1 or _KEY.fullmatch(keys[0]) is None:
            await _refuse(send, "The Idempotency-Key must be one text of at most 255 characters.")
            return
        # The guard has read all of the body.
        message = await receive()
        body = message.get("body", b"")
        key = b" ".join([scope["method"].encode(), scope["raw_path"], keys[0]])
        fingerprint = hashlib.sha256(scope["query_string"] + b"\0" + body).digest()
        while (kept := self._known(key)) is not None:
            if kept.fingerprint != fingerprint:
                await _refuse(send, "This Idempotency-Key was used for another request.")
                return
            answer = await asyncio.shield(kept.answer)
            if answer is not None:
                await _replay(answer, send)
                return
        await self._ask(key, fingerprint, scope, _once(message, receive), send)

    async def _ask(
        self, key: bytes, fingerprint: bytes, scope: "Scope", receive: "Receive", send: "Send"
    ) -> None:
        kept = self._kept[key] = _Kept(fingerprint, self._now_s())
        told: list[Message] = []

        async def keep(message: "Message") -> None:
            told.append(message)
            if message["type"] == "http.response.body" and not message.get("more_body", False):
                self._settle(key, kept, told if _counts(told[0]["status"]) else None)
            await send(message)

        try:
            await self._app(scope, receive, keep)
        finally:
            self._settle(key, kept, None)

    def _settle(self, key: bytes, kept: _Kept, answer: "list[Message] | None") -> None:
        if kept.answer.done():
            return
        kept.answer.set_result(answer)
        if answer is None and self._kept.get(key) is kept:
            del self._kept[key]

    def _known(self, key: bytes) -> _Kept | None:
        now_s = self._now_s()
        while self._kept:
            oldest = next(iter(self._kept))
            if now_s - self._kept[oldest].begun_s < KEPT_S and len(self._kept) <= MOST_KEPT:
                break
            del self._kept[oldest]
        return self._kept.get(key)


def _counts(status: int) -> bool:
    """Return whether a request uses its key up: it was carried out, or the recording's state has refused it."""
    return 200 <= status < 300 or status == _NOT_POSSIBLE


def _once(message: "Message", receive: "Receive") -> "Receive":
    given = False

    async def receive_again() -> "Message":
        nonlocal given
        if given:
            return await receive()
        given = True
        return message

    return receive_again


async def _replay(answer: "list[Message]", send: "Send") -> None:
    start: dict[str, Any] = dict(answer[0])
    start["headers"] = [*start.get("headers", []), (b"idempotency-replayed", b"true")]
    await send(start)
    for message in answer[1:]:
        await send(message)


async def _refuse(send: "Send", why: str) -> None:
    body = json.dumps(error_of_v1(422, why)).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 422, "headers": headers})
    await send({"type": "http.response.body", "body": body, "more_body": False})
