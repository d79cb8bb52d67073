"""Receivers of webhooks on loopback: a web server that answers as it is told, and one that speaks no HTTP."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from support.waiting import until


@dataclass(frozen=True)
class Received:
    """A request, and how it was answered."""

    path: str
    headers: dict[str, str]
    """In lower case."""
    body: bytes
    status: int

    @property
    def id(self) -> str:
        return self.headers.get("webhook-id") or self.headers["rtk-uuid"]


@dataclass
class Answer:
    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class Receiver:
    """Keeps what it gets."""

    def __init__(self, secure: ssl.SSLContext | None = None) -> None:
        self.received: list[Received] = []
        self.answer: Callable[[str, int], Answer] = lambda _path, _count: Answer()
        """Called with the path and the number of the request, from 1."""
        self._lock = threading.Lock()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                receiver._take(self)

            def log_message(self, *_: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 128

            def handle_error(self, *_: Any) -> None:
                """The other side may end whenever it likes."""

        self._server = Server(("127.0.0.1", 0), Handler)
        if secure is not None:
            self._server.socket = secure.wrap_socket(
                self._server.socket, server_side=True, do_handshake_on_connect=False
            )
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def _take(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        with self._lock:
            answer = self.answer(handler.path, len(self.received) + 1)
            headers = {key.lower(): value for key, value in handler.headers.items()}
            self.received.append(Received(handler.path, headers, body, answer.status))
        handler.send_response(answer.status)
        for key, value in answer.headers.items():
            handler.send_header(key, value)
        handler.send_header("Content-Length", str(len(answer.body)))
        handler.end_headers()
        handler.wfile.write(answer.body)

    def wait_for(self, count: int) -> list[Received]:
        """Wait until so many requests have come; return them."""
        until(lambda: len(self.received) >= count, what=f"{count} requests come")
        return list(self.received)

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


@contextmanager
def receiver(secure: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    server = Receiver(secure)
    try:
        yield server
    finally:
        server.close()


@contextmanager
def speaker(speak: Callable[[socket.socket], None]) -> Iterator[str]:
    """Yield the address of a server that does ``speak`` with each connection, and then ends it."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=128)
    ended = threading.Event()

    def serve() -> None:
        while not ended.is_set():
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            threading.Thread(target=talk, args=(connection,), daemon=True).start()

    def talk(connection: socket.socket) -> None:
        with connection:
            try:
                _read_request(connection)
                speak(connection)
            except OSError:
                pass

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        ended.set()
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join()


def _read_request(connection: socket.socket) -> None:
    """Read it whole: what is closed with something unread is reset."""
    with connection.makefile("rb") as file:
        length = 0
        while line := file.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        file.read(length)


@contextmanager
def silent() -> Iterator[str]:
    """Yield the address of a server to which one can connect, and that never says anything."""
    ended = threading.Event()
    with speaker(lambda _: ended.wait() and None) as address:
        try:
            yield address
        finally:
            ended.set()


def closed_port() -> str:
    """Return an address at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return f"http://127.0.0.1:{listening.getsockname()[1]}"


def known_names(monkeypatch: pytest.MonkeyPatch, known: dict[str, list[str]]) -> None:
    """Let hosts be known by these addresses."""
    real = socket.getaddrinfo

    def answer(host: str, *rest: Any, **more: Any) -> Any:
        if host not in known:
            return real(host, *rest, **more)
        if not known[host]:
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (literal, 0)) for literal in known[host]]

    monkeypatch.setattr(socket, "getaddrinfo", answer)
