"""The whole engine on synthetic devices with its HTTP server, and clients for it."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from pausa.control.web.web_limits import WebLimits
from pausa.control.web.web_server import OpenWebServer, WebServer
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import PATIENCE_S


@dataclass
class WebEngine:
    """An engine that is served."""

    remote: RemoteEngine
    server: OpenWebServer
    token: str

    @property
    def address(self) -> str:
        return self.server.address

    @property
    def place(self) -> tuple[str, int]:
        """Host and port."""
        parts = urlsplit(self.address)
        assert parts.hostname is not None
        assert parts.port is not None
        return parts.hostname, parts.port

    def client(self, **headers: str) -> httpx.Client:
        return httpx.Client(
            base_url=self.address,
            headers={"authorization": f"Bearer {self.token}", **headers},
            timeout=PATIENCE_S,
        )

    def stranger(self, **headers: str) -> httpx.Client:
        """Return a client without the token."""
        return httpx.Client(base_url=self.address, headers=headers, timeout=PATIENCE_S)

    def start(self, **wish: Any) -> str:
        """Start a recording over HTTP and return its id."""
        with self.client() as client:
            answer = client.post("/v1/recordings", json=wish)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    def put(self, recording_id: str, action: str, **how: Any) -> httpx.Response:
        with self.client() as client:
            return client.put(f"/v1/recordings/{recording_id}", json={"action": action, **how})

    def raw(self, request: bytes, *, most_bytes: int = 65536) -> bytes:
        """Send bytes as they are, and return all that comes until the connection ends."""
        with socket.create_connection(self.place, timeout=PATIENCE_S) as connection:
            connection.sendall(request)
            return read_all(connection, most_bytes=most_bytes)

    def head(self, line: str, *headers: str) -> bytes:
        """Return a request without body that has the right name of the server and the token."""
        host, port = self.place
        lines = [line, f"Host: {host}:{port}", f"Authorization: Bearer {self.token}", *headers]
        return "\r\n".join([*lines, "", ""]).encode("latin-1")


def read_all(connection: socket.socket, *, most_bytes: int = 65536) -> bytes:
    """Return all that comes until the connection ends, which may be by force."""
    read = b""
    try:
        while len(read) < most_bytes and (more := connection.recv(4096)):
            read += more
    except ConnectionError:
        pass
    return read


@contextmanager
def open_web_engine(home: Path, *, limits: WebLimits | None = None, **settings: Any) -> Iterator[WebEngine]:
    """Open an engine in ``home`` and serve it at a free port."""
    with open_remote_engine(home, remote_on=True, remote_port=0, **settings) as remote:
        engine = remote.engine
        kind = WebServer(engine, engine.remote_recorder, engine.remote_secrets, limits=limits)
        server = kind.open(engine.settings.value)
        try:
            yield WebEngine(remote, server, engine.remote_secrets.token)
        finally:
            server.close()
