"""The real server with the faces of the hosted recorders, on an engine with synthetic devices."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from pausa.control.hosted.hosted_faces import hosted_faces
from pausa.control.remote.web_parts import WebFace, WebParts
from pausa.control.web.web_limits import WebLimits
from pausa.control.web.web_server import WebServer
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import PATIENCE_S

LIMITS = WebLimits(requests_per_s=100_000, burst=100_000, refused_per_s=100_000, refused_burst=100_000)
"""Tests ask faster than people, and so that their patience is not what is tested."""


@dataclass
class HostedServer:
    """An engine that is served."""

    remote: RemoteEngine
    address: str
    token: str

    def client(self, authorization: str | None = None) -> httpx.Client:
        """Return a client with this header; None: as Recall's clients send it."""
        said = f"Token {self.token}" if authorization is None else authorization
        headers = {"Authorization": said} if said else {}
        return httpx.Client(base_url=self.address, headers=headers, timeout=PATIENCE_S)

    @property
    def basic(self) -> str:
        """The header as Dyte's clients send it."""
        return "Basic " + base64.b64encode(f"org-1:{self.token}".encode()).decode()


@contextmanager
def open_hosted_server(home: Path, **settings: Any) -> Iterator[HostedServer]:
    """Open an engine in ``home``, and serve these faces at a free port."""
    with open_remote_engine(home, remote_on=True, remote_port=0, **settings) as remote:
        engine = remote.engine
        memory, status, webhooks = engine.face_memory, engine.recall_status, engine.webhooks

        def faces(parts: WebParts) -> list[WebFace]:
            return hosted_faces(parts, memory, status, webhooks)

        kind = WebServer(engine, engine.remote_recorder, engine.remote_secrets, faces=[faces], limits=LIMITS)
        server = kind.open(engine.settings.value)
        try:
            yield HostedServer(remote, server.address, engine.remote_secrets.token)
        finally:
            server.close()
