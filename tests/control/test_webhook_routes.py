"""Webhooks over HTTP."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient

from pausa.control.remote.web_errors import error_of_v1, status_of
from pausa.control.remote.work import Work
from pausa.control.webhooks.webhook_routes import webhook_faces
from pausa.control.webhooks.webhooks import Webhooks
from pausa.core.errors import PausaError
from support.told_recordings import ToldRecording
from support.webhook_receiver import Receiver


class Parts:
    """What the routes use of what a face may use."""

    def __init__(self, work: Work) -> None:
        self.work = work


@pytest.fixture
def client(webhooks: Webhooks) -> Iterator[TestClient]:
    work = Work("work", threads=2)
    parts: Any = Parts(work)
    app = FastAPI()
    for face in webhook_faces(parts, webhooks):
        app.include_router(face.router)

    @app.exception_handler(PausaError)
    async def refuse(_request: Request, error: PausaError) -> JSONResponse:
        status = status_of(error)
        return JSONResponse(error_of_v1(status, str(error), error), status)

    with TestClient(app) as made:
        yield made
    work.close()


def value(answer: httpx.Response, status: int = 200) -> Any:
    assert answer.status_code == status, answer.text
    return answer.json() if answer.content else None


def test_a_webhook_is_added_shown_changed_and_removed(client: TestClient, server: Receiver) -> None:
    wish = {"address": server.address, "events": ["recording.ready"], "name": "Door"}
    added = value(client.post("/v1/webhooks", json=wish), 201)
    assert (added["form"], added["enabled"], added["events"]) == ("pausa", True, ["recording.ready"])
    path = f"/v1/webhooks/{added['id']}"
    assert value(client.get(path)) == added
    assert value(client.get("/v1/webhooks")) == {"webhooks": [added]}
    changed = value(client.patch(path, json={"enabled": False, "events": []}))
    assert (changed["enabled"], changed["events"], changed["name"]) == (False, [], "Door")
    first = value(client.get(path + "/secret"))["secret"]
    assert first.startswith("whsec_")
    assert value(client.post(path + "/secret"))["secret"] != first
    value(client.delete(path), 204)
    for answer in (
        client.get(path),
        client.delete(path),
        client.get(path + "/log"),
        client.post(path + "/test"),
    ):
        assert value(answer, 404)["error"] == "unknown"


@pytest.mark.parametrize(
    "wish",
    [
        {"address": "ftp://localhost/"},
        {"address": "http://user:secret@localhost/"},
        {"address": "http://169.254.169.254/latest"},
        {"address": "http://no-such-host.invalid/"},
        {"address": "http://localhost/", "events": ["recording.unheard"]},
        {"address": "http://localhost/", "name": "two\nlines"},
    ],
)
def test_a_wish_that_makes_no_sense_is_refused(client: TestClient, wish: dict[str, Any]) -> None:
    assert value(client.post("/v1/webhooks", json=wish), 422)["error"] == "invalid"
    assert value(client.get("/v1/webhooks")) == {"webhooks": []}


def test_deliveries_are_tried_shown_and_repeated(
    client: TestClient, server: Receiver, webhooks: Webhooks
) -> None:
    added = value(client.post("/v1/webhooks", json={"address": server.address}), 201)
    path = f"/v1/webhooks/{added['id']}"
    trial = value(client.post(path + "/test"))
    assert (trial["taken"], trial["status"], trial["event"], trial["recording_id"]) == (
        True,
        204,
        "test",
        None,
    )
    recording = ToldRecording(webhooks).start()
    server.wait_for(2)
    again = value(client.post(f"{path}/log/{trial['number']}/again"))
    assert again["message_id"] == trial["message_id"]
    lines = value(client.get(path + "/log"))["attempts"]
    assert {line["recording_id"] for line in lines} >= {None, recording.id}
    assert len(value(client.get(path + "/log?most=1"))["attempts"]) == 1
    assert value(client.post(path + "/log/999/again"), 404)["error"] == "unknown"


def test_the_public_key_is_where_receivers_look_for_it(client: TestClient) -> None:
    first = value(client.get("/.well-known/webhooks.json"))
    assert first["success"] is True
    load_pem_public_key(first["data"]["publicKey"].encode())
    assert value(client.get("/.well-known/webhooks.json")) == first
