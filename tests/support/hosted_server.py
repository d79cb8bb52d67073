"""A real server with the faces of the hosted recorders, on an engine with synthetic devices."""

import base64
import hmac
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI, Request, Response
from fastapi.responses import FileResponse

from pausa.control.hosted.hosted_faces import hosted_faces
from pausa.control.remote.awaited_recorder import AwaitedRecorder
from pausa.control.remote.media_links import MediaLinks
from pausa.control.remote.web_parts import WebParts
from pausa.control.remote.work import Work
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import PATIENCE_S

TOKEN = "a-token-of-the-tests"


@dataclass
class HostedServer:
    remote: RemoteEngine
    address: str

    def client(self, authorization: str = f"Token {TOKEN}") -> httpx.Client:
        return httpx.Client(
            base_url=self.address, headers={"Authorization": authorization}, timeout=PATIENCE_S
        )

    @property
    def basic(self) -> str:
        return "Basic " + base64.b64encode(f"org-1:{TOKEN}".encode()).decode()


@contextmanager
def open_hosted_server(home: Path, **settings: Any) -> Iterator[HostedServer]:
    with open_remote_engine(home, **settings) as remote:
        engine = remote.engine
        recorder = engine.remote_recorder
        address: list[str] = []
        lists = Work("test-work", threads=2)
        parts = WebParts(
            engine=engine,
            recorder=recorder,
            awaited=AwaitedRecorder(recorder, lists),
            work=lists,
            links=MediaLinks(engine.remote_secrets),
            address=lambda: address[0],
        )
        app = FastAPI()
        for face in hosted_faces(parts, engine.face_memory, engine.recall_status):
            app.include_router(face.router)

        @app.middleware("http")
        async def guard(request: Request, call_next: Any) -> Response:
            if request.url.path.startswith("/v1/"):
                return await call_next(request)
            given = request.headers.get("authorization", "").split(" ")[-1]
            if "Basic" in request.headers.get("authorization", ""):
                given = base64.b64decode(given).decode().partition(":")[2]
            if not hmac.compare_digest(given, TOKEN):
                return Response(status_code=401)
            return await call_next(request)

        @app.get("/v1/recordings/{recording_id}/media")
        def media(recording_id: str) -> Response:
            return FileResponse(str(engine.catalogue.entry(recording_id).path))

        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", lifespan="off"))
        thread = threading.Thread(target=server.run, name="test-server")
        thread.start()
        try:
            while not (server.started and server.servers):
                threading.Event().wait(0.01)
            port = server.servers[0].sockets[0].getsockname()[1]
            address.append(f"http://127.0.0.1:{port}")
            yield HostedServer(remote, address[0])
        finally:
            server.should_exit = True
            thread.join()
            lists.close()
