"""A source of models on loopback that answers as it is told: it hangs up, falls silent, changes, knows no ranges."""

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from pausa.core.sentences import verbatim
from pausa.speech.model_catalogue import ModelFile, OfferedModel

CONTENT = {"config.json": b'{"a": 1}', "model.bin": bytes(range(256)) * 2000}
"""512,000 bytes of a model that is none."""


def small_model(name: str = "small", content: dict[str, bytes] = CONTENT) -> OfferedModel:
    files = tuple(
        ModelFile(file, len(held), hashlib.sha256(held).hexdigest()) for file, held in content.items()
    )
    return OfferedModel(name, "owner/repository", "revision", files, verbatim("For tests."))


class ModelSource:
    """Serves ``content``; each fault holds until it is taken back."""

    def __init__(self, content: dict[str, bytes]) -> None:
        self.content = dict(content)
        self.knows_ranges = True
        self.etag = '"one"'
        self.status: int | None = None
        self.hangs_up_after: list[int] = []
        """For each answer with a part of model.bin: after how many bytes; empty: not at all."""
        self.falls_silent_after: int | None = None
        self.says_nothing = False
        """To requests for model.bin: not even a head."""
        self.refuses_ranges = False
        self.redirects_to = ""
        self.too_much = b""
        self.ranges: list[str | None] = []
        """Of the requests for model.bin."""
        self.let_go = threading.Event()
        source = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                source._answer(self)

            def log_message(self, *_: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_: Any) -> None:
                """Those who fetch may hang up."""

        self.server = Server(("127.0.0.1", 0), Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def _answer(self, request: BaseHTTPRequestHandler) -> None:
        name = request.path.rsplit("/", 1)[1]
        if self.redirects_to and not request.path.startswith("/elsewhere/"):
            request.send_response(302)
            request.send_header("Location", self.redirects_to + name)
            request.send_header("Content-Length", "0")
            request.end_headers()
            return
        asked = request.headers.get("Range")
        if name == "model.bin":
            self.ranges.append(asked)
            if self.says_nothing:
                self.let_go.wait()
                return
            if self.status is not None or (asked and self.refuses_ranges):
                request.send_error(self.status or 416)
                return
        whole = self.content[name] + (self.too_much if name == "model.bin" else b"")
        begin = 0
        goes_on = request.headers.get("If-Range", self.etag) == self.etag
        if asked and self.knows_ranges and goes_on:
            begin = int(asked.removeprefix("bytes=").removesuffix("-"))
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {begin}-{len(whole) - 1}/{len(whole)}")
        else:
            request.send_response(200)
        if self.too_much:
            request.send_header("Connection", "close")
            request.close_connection = True
        else:
            request.send_header("Content-Length", str(len(whole) - begin))
        request.send_header("ETag", self.etag)
        request.end_headers()
        sent = whole[begin:]
        if name == "model.bin" and self.hangs_up_after:
            sent = sent[: self.hangs_up_after.pop(0)]
            request.close_connection = True
        if name == "model.bin" and self.falls_silent_after is not None:
            sent = sent[: self.falls_silent_after]
        request.wfile.write(sent)
        request.wfile.flush()
        if name == "model.bin" and self.falls_silent_after is not None:
            self.let_go.wait()


@contextmanager
def model_source(content: dict[str, bytes] = CONTENT) -> Iterator[ModelSource]:
    source = ModelSource(content)
    thread = threading.Thread(target=source.server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield source
    finally:
        source.let_go.set()
        source.server.shutdown()
        thread.join()
        source.server.server_close()
