"""Events over HTTP: each with its number, from where a listener was cut off, and never at the recorder's cost."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from pausa.control.web.web_limits import WebLimits
from pausa.core import events
from pausa.core.states import Command
from support.waiting import until
from support.web_engine import WebEngine, open_web_engine

Told = tuple[str, str, dict[str, Any]]
"""Id, name and data of an event."""


@pytest.fixture(autouse=True)
def _token_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)


@pytest.fixture
def web(tmp_path: Path) -> Iterator[WebEngine]:
    with open_web_engine(tmp_path, limits=WebLimits(streams=2, stream_events=64)) as engine:
        yield engine


def told(stream: httpx.Response, last: str) -> list[Told]:
    """Read events until one with this name has come."""
    found: list[Told] = []
    fields: dict[str, str] = {}
    for line in stream.iter_lines():
        if line:
            name, _, text = line.partition(": ")
            fields[name] = text
        elif "event" in fields:
            found.append((fields.get("id", ""), fields["event"], json.loads(fields["data"])))
            fields = {}
            if found[-1][1] == last:
                return found
    raise AssertionError(f"the stream ended before {last}: {found}")


def listen(client: httpx.Client, *, after: str = "", progress: bool = False) -> Any:
    headers = {"last-event-id": after} if after else {}
    return client.stream("GET", "/v1/events", params={"progress": progress}, headers=headers)


def test_what_happens_is_told_as_it_happens_in_order_and_once(web: WebEngine) -> None:
    with web.client() as client, listen(client) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        recording_id = web.start()
        web.remote.record_more(recording_id)
        web.put(recording_id, "pause")
        web.put(recording_id, "stop")
        heard = told(stream, "recording_ready")
    names = [name for _, name, data in heard if data["recording_id"] == recording_id]
    assert names[:2] == ["recording_starting", "recording_started"]
    assert names.index("recording_stopped") < names.index("recording_ready")
    assert "recording_progressed" not in names
    numbers = [int(one.partition("-")[2]) for one, _, _ in heard]
    assert numbers == sorted(set(numbers))
    assert heard[-1][2]["path"].endswith(".mp4")


def test_a_listener_that_was_cut_off_goes_on_where_it_was(web: WebEngine) -> None:
    with web.client() as client:
        with listen(client) as stream:
            recording_id = web.start()
            last = told(stream, "recording_started")[-1][0]
        web.remote.record_more(recording_id)
        web.put(recording_id, "mark")
        web.put(recording_id, "pause")
        web.remote.log.wait_for(events.RecordingPaused, recording_id)
        with listen(client, after=last) as stream:
            missed = [name for _, name, _ in told(stream, "recording_paused")]
        assert "marker_set" in missed
        assert "recording_started" not in missed
        assert "missed" not in missed
        # Of another run of the program: all that is remembered, after a word that there was more.
        with listen(client, after="00000000-7") as stream:
            assert next(name for _, name, _ in told(stream, "recording_started")) == "missed"


def test_how_a_recording_grows_is_told_to_those_who_want_it(web: WebEngine) -> None:
    with web.client() as client, listen(client, progress=True) as stream:
        web.start()
        assert told(stream, "recording_progressed")[-1][2]["recorded_ns"] >= 0


def test_who_reads_too_slowly_is_cut_off_and_counted_and_the_recording_goes_on(web: WebEngine) -> None:
    recording_id = web.start()
    slow = socket.create_connection(web.place)
    slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    slow.sendall(web.head("GET /v1/events HTTP/1.1"))
    until(lambda: web.server.listening == 1, what="it listens")
    long_title = "t" * 60_000

    def name_it() -> bool:
        web.remote.give(Command.RENAME, recording_id, title=long_title)
        return web.server.cut_off == 1

    until(name_it, what="it is cut off")
    assert web.server.listening == 0
    web.remote.record_more(recording_id)
    counts = web.remote.remote.recording(recording_id).counts
    assert counts.frames_lost == 0
    slow.close()


def test_more_listeners_than_there_is_room_for_are_refused(web: WebEngine) -> None:
    with web.client() as client, listen(client), listen(client):
        until(lambda: web.server.listening == 2, what="both listen")
        refused = client.get("/v1/events")
        assert (refused.status_code, refused.json()["error"]) == (503, "unavailable")
    until(lambda: web.server.listening == 0, what="both have gone")
    with web.client() as client, listen(client) as stream:
        assert stream.status_code == 200
