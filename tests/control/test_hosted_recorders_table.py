"""The tables of what the hosted recorders do: each row is run as it is written, in order, against a real server."""

import contextlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from pausa.core import events
from support.hosted_server import HostedServer, open_hosted_server

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "app" / "docs" / "remote-control.md"
ROW = re.compile(
    r"\| (?P<there>[^|]+) \| `(?P<method>[A-Z]+) (?P<path>[^`]+)`(?: `(?P<body>[^`]+)`)? "
    r"\| (?P<status>\d{3})(?:, `(?P<field>[^`]+)` is `(?P<value>[^`]+)`)? \|"
)
LEAST_ROWS = {"Recall.ai": 18, "Dyte, and Cloudflare RealtimeKit": 22}


@dataclass(frozen=True)
class Row:
    """A row of a table."""

    there: str
    method: str
    path: str
    body: str | None
    status: str
    field: str | None
    value: str | None


def rows(heading: str) -> list[Row]:
    """Read the table of a section; every line of it must be a call."""
    section = DOCUMENT.read_text(encoding="utf-8").partition(f"### {heading}\n")[2].partition("\n### ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")][1:]
    found = [ROW.fullmatch(line) for line in lines]
    assert all(found), [line for line, one in zip(lines, found, strict=True) if not one]
    return [Row(**one.groupdict()) for one in found if one]


def inside(body: Any, path: str) -> Any:
    """Return what stands at ``a.-1.b`` of a JSON value."""
    for part in path.split("."):
        body = body[int(part)] if isinstance(body, list) else body[part]
    return body


def run(server: HostedServer, clients: dict[str, httpx.Client], row: Row) -> None:
    """Make the call of a row, on what is recorded and finished by then, and look at the answer."""
    for one in server.remote.remote.active():
        if one.state == "recording" and one.duration_s < 0.1:
            server.remote.record_more(one.id, 100_000_000)
    if row.method in ("GET", "DELETE") or "delete_media" in row.path:
        for one in server.remote.remote.recordings():
            if one.state == "stitching":
                server.remote.log.wait_for(events.RecordingReady, one.id)
    bot = clients["/api/"].get("/api/v1/bot/local/").json()
    kit = clients["/v2/"].get("/v2/recordings").json()["data"]
    webhooks = clients["/v2/"].get("/v2/webhooks").json()["data"]
    ids = [one["id"] for one in bot["recordings"]]
    places = {
        "{recording}": ids[-1] if ids else "",
        "{other}": ids[-2] if len(ids) > 1 else "",
        "{webhook}": webhooks[0]["id"] if webhooks else "",
        "{video_url}": bot["video_url"] or "",
        "{download_url}": kit[0]["download_url"] or "" if kit else "",
    }
    path, value = row.path, row.value or ""
    for place, text in places.items():
        path, value = path.replace(place, text), value.replace(place, text)
    client = next((one for prefix, one in clients.items() if path.startswith(prefix)), clients["no token"])
    content = row.body.encode() if row.body else None
    answer = client.request(row.method, path, content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == int(row.status), (row.there, answer.text)
    if row.field is not None:
        shown = inside(answer.json(), row.field)
        assert (shown if isinstance(shown, str) else json.dumps(shown)) == value, (row.there, row.field)


@pytest.mark.parametrize("heading", LEAST_ROWS)
def test_every_row_of_the_table_is_as_it_is_written(heading: str, tmp_path: Path) -> None:
    table = rows(heading)
    assert len(table) >= LEAST_ROWS[heading]
    with open_hosted_server(tmp_path) as server:
        said = {
            "/api/": f"Token {server.token}",
            "/v2/": server.basic,
            "/client/": f"Bearer {server.token}",
            "no token": "",
        }
        with contextlib.ExitStack() as stack:
            clients = {
                prefix: stack.enter_context(server.client(authorization))
                for prefix, authorization in said.items()
            }
            for row in table:
                run(server, clients, row)
