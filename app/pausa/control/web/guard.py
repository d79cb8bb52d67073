"""What stands before everything else: it refuses what does not come from the user, and what would disturb a recording.

In this order: a request that is not what it seems; a name that is not this server's (a page that points its own name at
it would be inside the browser's own fence); a page that is not named; how often; how large; the token. Each refusal is logged,
without the query, the headers and the body, which may hold secrets.
"""

import asyncio
import json
import logging
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from pausa.control.remote.media_links import MediaLinks
from pausa.control.remote.remote_secrets import RemoteSecrets
from pausa.control.remote.server_names import ServerNames
from pausa.control.remote.web_errors import error_of_v1
from pausa.control.remote.web_parts import WebFace
from pausa.control.web.given_token import given_token
from pausa.control.web.request_rate import RequestRate
from pausa.control.web.web_limits import WebLimits
from pausa.core.errors import PausaError

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

METHODS: Final = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"

_TRICKS: Final = re.compile(rb"%2e|%2f|%5c|%00|%25|[\\\x00-\x20\x7f-\xff]|/\.\.?(?:/|$)|//", re.IGNORECASE)
_TOO_MANY: Final = ("Too many requests at once. Try again in a moment.", ((b"retry-after", b"1"),))
_DRAINED_BYTES: Final = 1 << 20
_DRAINED_S: Final = 1.0
_LONGEST_PATH: Final = 80

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Refusal:
    status: int
    message: str
    headers: tuple[tuple[bytes, bytes], ...] = ()


class Guard:
    """An ASGI application before another one. One loop."""

    def __init__(
        self,
        app: "ASGIApp",
        *,
        names: ServerNames,
        secrets: RemoteSecrets,
        links: MediaLinks,
        faces: Sequence[WebFace],
        open_paths: Sequence[str],
        limits: WebLimits,
    ) -> None:
        """``open_paths``: those of no face that need no token."""
        self._app = app
        self._names = names
        self._secrets = secrets
        self._links = links
        self._faces = sorted(faces, key=lambda face: len(face.prefix), reverse=True)
        self._open = frozenset(open_paths).union(*(face.open_paths for face in faces))
        self._limits = limits
        self._asked = RequestRate(per_s=limits.requests_per_s, burst=limits.burst)
        self._failed = RequestRate(per_s=limits.refused_per_s, burst=limits.refused_burst)
        self.refused = 0
        """How many requests were refused."""
        self.closing = False
        self._under_way = 0

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        if scope["type"] != "http":
            return
        try:
            await self._pass(scope, receive, send)
        except asyncio.CancelledError:
            if not self.closing:
                raise
            abort_of(scope)()

    async def _pass(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        origin = _text(headers, b"origin")
        refusal = self._malformed(scope, headers) or self._foreign(headers, origin)
        if refusal is not None:
            await self._refuse(scope, receive, send, refusal)
            return
        if origin is not None and self._names.is_foreign(origin):
            if scope["method"] == "OPTIONS" and _text(headers, b"access-control-request-method"):
                await _answer(send, 204, [*_shared(origin), *_preflight(headers)], b"")
                return
            send = _sharing(send, origin)
        refusal = self._without_token(scope, headers) or self._too_often(scope, self._asked)
        if refusal is not None:
            await self._refuse(scope, receive, send, refusal)
            return
        body = await self._body(headers, receive)
        if isinstance(body, _Refusal):
            await self._refuse(scope, receive, send, body)
            return
        if self._under_way >= self._limits.at_once:
            await self._refuse(scope, receive, send, _Refusal(429, *_TOO_MANY))
            return
        await self._answer(scope, _replayed(body, receive), send)

    async def _answer(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        """Let it be answered; from when the answer begins it is the client that takes its time."""
        is_counted = True
        self._under_way += 1

        async def send_counted(message: "Message") -> None:
            nonlocal is_counted
            if is_counted and message["type"] == "http.response.start":
                is_counted = False
                self._under_way -= 1
            await send(message)

        try:
            await self._app(scope, receive, send_counted)
        finally:
            self._under_way -= is_counted

    # ── reasons to refuse ────────────────────────────────────────────────────────────────────────────

    def _malformed(self, scope: "Scope", headers: list[tuple[bytes, bytes]]) -> _Refusal | None:
        names = [name for name, _ in headers]
        if any(names.count(name) > 1 for name in (b"host", b"authorization", b"origin")):
            return _Refusal(400, "The request has a header twice that may be there once.")
        if not scope["path"].startswith("/") or _TRICKS.search(scope["raw_path"]) is not None:
            return _Refusal(400, "The path is not written as it should be.")
        return None

    def _foreign(self, headers: list[tuple[bytes, bytes]], origin: str | None) -> _Refusal | None:
        host = _text(headers, b"host")
        if host is None or not self._names.is_own(host):
            return _Refusal(403, "This is not a name of this server.")
        if origin is not None and not self._names.may_ask(origin):
            return _Refusal(403, "This page may not use it. Name it in the settings of remote control.")
        return None

    def _too_often(self, scope: "Scope", rate: RequestRate) -> _Refusal | None:
        wait_s = rate.wait_s(_client(scope))
        if not wait_s:
            return None
        retry = str(math.ceil(wait_s)).encode()
        return _Refusal(429, "Too many requests. Try again in a moment.", ((b"retry-after", retry),))

    def _without_token(self, scope: "Scope", headers: list[tuple[bytes, bytes]]) -> _Refusal | None:
        path = scope["path"]
        if path in self._open and scope["method"] in ("GET", "HEAD"):
            return None
        face = self._face_of(path)
        schemes = face.schemes if face is not None else frozenset({"bearer"})
        try:
            token = given_token(headers, schemes)
            if token is not None and self._secrets.is_token(token):
                return None
            query = scope["query_string"].decode("latin-1")
            if scope["method"] in ("GET", "HEAD") and self._links.allow(path, query):
                return None
        except PausaError as error:
            return _Refusal(503, str(error))
        too_often = self._too_often(scope, self._failed)
        if too_often is not None:
            return too_often
        # Never Basic, which a browser would remember and then send along for any page.
        return _Refusal(
            401, "The token is missing or wrong.", ((b"www-authenticate", b'Bearer realm="Pausa"'),)
        )

    def _face_of(self, path: str) -> WebFace | None:
        return next(
            (one for one in self._faces if path == one.prefix or path.startswith(f"{one.prefix}/")), None
        )

    # ── the body ─────────────────────────────────────────────────────────────────────────────────────

    async def _body(self, headers: list[tuple[bytes, bytes]], receive: "Receive") -> "bytes | _Refusal":
        """Read all of the body, which is small; else say why not."""
        length = _text(headers, b"content-length")
        if length is None and _text(headers, b"transfer-encoding") is None:
            return b""
        too_large = _Refusal(413, "The request is too large.")
        if length is not None and int(length) > self._limits.body_bytes:
            return too_large
        body = bytearray()
        try:
            async with asyncio.timeout(self._limits.body_s):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return _Refusal(408, "The request did not come to its end.")
                    body += message.get("body", b"")
                    if len(body) > self._limits.body_bytes:
                        return too_large
                    if not message.get("more_body", False):
                        return bytes(body)
        except TimeoutError:
            return _Refusal(408, "The request came too slowly.")

    # ── the refusal ──────────────────────────────────────────────────────────────────────────────────

    async def _refuse(self, scope: "Scope", receive: "Receive", send: "Send", refusal: _Refusal) -> None:
        self.refused += 1
        self._log(scope, refusal)
        face = self._face_of(scope["path"])
        shape = face.error_body if face is not None else error_of_v1
        body = json.dumps(shape(refusal.status, refusal.message, None)).encode()
        sends_on, waits = _sends_on(scope["headers"]), _text(scope["headers"], b"expect") is not None
        is_read = not sends_on or (refusal.status != 408 and not waits and await _drain(receive))
        headers = [(b"content-type", b"application/json"), *refusal.headers]
        # Whoever asks too often shall not also have to connect again, which costs more than the answer.
        if refusal.status != 429 or not is_read:
            headers.append((b"connection", b"close"))
        await _answer(
            send, refusal.status, headers, b"" if scope["method"] == "HEAD" else body, length=len(body)
        )

    def _log(self, scope: "Scope", refusal: _Refusal) -> None:
        path = scope["path"]
        try:
            path = path.replace(self._secrets.token, "…")
        except PausaError:
            path = "…"
        log.warning(
            "refused %d %s %r of %s: %s",
            refusal.status,
            scope["method"],
            path if len(path) <= _LONGEST_PATH else f"{path[:_LONGEST_PATH]}…",
            _client(scope),
            refusal.message,
        )


def abort_of(scope: "Scope") -> Callable[[], None]:
    """Return what cuts the connection of a request off, whatever waits in it."""
    abort: Callable[[], None] = scope["state"]["abort"]
    return abort


def _client(scope: "Scope") -> str:
    return str(scope["client"][0]) if scope.get("client") else ""


def _text(headers: list[tuple[bytes, bytes]], name: bytes) -> str | None:
    return next((value.decode("latin-1") for one, value in headers if one == name), None)


def _shared(origin: str) -> list[tuple[bytes, bytes]]:
    return [
        (b"access-control-allow-origin", origin.encode("latin-1")),
        (b"vary", b"Origin"),
        (
            b"access-control-expose-headers",
            b"Location, Retry-After, ETag, Content-Range, Content-Disposition, Warning, Idempotency-Replayed",
        ),
    ]


def _preflight(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    found = [
        (b"access-control-allow-methods", METHODS.encode()),
        (
            b"access-control-allow-headers",
            b"Authorization, Content-Type, Idempotency-Key, Last-Event-ID, Range, If-Range, If-None-Match",
        ),
        (b"access-control-max-age", b"600"),
    ]
    if _text(headers, b"access-control-request-private-network") == "true":
        found.append((b"access-control-allow-private-network", b"true"))
    return found


def _sharing(send: "Send", origin: str) -> "Send":
    async def send_shared(message: "Message") -> None:
        if message["type"] == "http.response.start":
            message = {**message, "headers": [*message.get("headers", []), *_shared(origin)]}
        await send(message)

    return send_shared


def _replayed(body: bytes, receive: "Receive") -> "Receive":
    given = False

    async def receive_again() -> "Message":
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receive_again


def _sends_on(headers: list[tuple[bytes, bytes]]) -> bool:
    """Whether a body follows that is already on its way."""
    body = _text(headers, b"content-length") or _text(headers, b"transfer-encoding") or "0"
    return body != "0"


async def _drain(receive: "Receive") -> bool:
    """Read on for a moment: whoever is still sending would not see the answer. Return whether that was all."""
    read = 0
    try:
        async with asyncio.timeout(_DRAINED_S):
            while read < _DRAINED_BYTES:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return False
                read += len(message.get("body", b""))
                if not message.get("more_body", False):
                    return True
    except TimeoutError:
        pass
    return False


async def _answer(
    send: "Send", status: int, headers: list[tuple[bytes, bytes]], body: bytes, *, length: int | None = None
) -> None:
    if status != 204:
        size = str(len(body) if length is None else length).encode()
        headers = [*headers, (b"content-length", size)]
    start: dict[str, Any] = {"type": "http.response.start", "status": status, "headers": headers}
    await send(start)
    await send({"type": "http.response.body", "body": body, "more_body": False})
