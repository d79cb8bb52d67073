"""Pausa's own interface, /v1: each call does what it says, and each answer is true."""

import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import imageio_ffmpeg
import pytest

from pausa.control.remote.remote_chapters import RemoteChapter
from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from pausa.control.web.chapter_files import ffmetadata, webvtt
from pausa.core import events
from pausa.core.settings import Quality
from support.own_trash import use_own_trash
from support.web_engine import WebEngine, open_web_engine

RECORDINGS = "/v1/recordings"


@pytest.fixture(autouse=True)
def _token_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebEngine]:
    with open_web_engine(tmp_path_factory.mktemp("web")) as engine:
        yield engine


@pytest.fixture
def web(served: WebEngine) -> Iterator[WebEngine]:
    """Nothing is active before and after."""
    yield served
    for one in served.remote.remote.active():
        served.put(one.id, "discard")
        served.remote.log.wait_for(events.RecordingDiscarded, one.id)


@pytest.fixture
def client(web: WebEngine) -> Iterator[httpx.Client]:
    with web.client() as client:
        yield client


def finished(web: WebEngine, **wish: Any) -> str:
    """Record for a moment, and return the id when the file is there."""
    recording_id = web.start(**wish)
    web.remote.record_more(recording_id)
    assert web.put(recording_id, "stop").status_code == 200
    web.remote.log.wait_for(events.RecordingReady, recording_id)
    return recording_id


# ── commands ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_recording_that_is_to_begin_by_itself_is_armed_begun_or_called_off(client: httpx.Client) -> None:
    wish = {"title": "Talk", "start_recording_on": "participant_join", "pre_roll_s": 0}
    armed = client.post(RECORDINGS, json=wish)
    assert armed.status_code == 201
    place = armed.headers["location"]
    assert (armed.json()["state"], armed.json()["start_reason"]) == ("armed", "face")
    assert client.get(place).json() == armed.json()
    assert client.get(f"{RECORDINGS}/active").json()["recordings"] == [armed.json()]
    assert client.get("/v1/health").json()["armed"] == armed.json()["id"]
    refused = client.put(place, json={"action": "pause"})
    assert refused.status_code == 409
    assert client.post(RECORDINGS, json=wish).status_code == 409
    assert client.patch(place, json={"title": "Another"}).json()["title"] == "Another"
    begun = client.put(place, json={"action": "start"})
    assert (begun.status_code, begun.json()["state"], begun.json()["title"]) == (200, "recording", "Another")
    assert begun.json()["id"] == armed.json()["id"]
    assert client.put(place, json={"action": "discard"}).status_code == 200
    again = client.post(RECORDINGS, json=wish).headers["location"]
    assert client.put(again, json={"action": "stop"}).json()["state"] == "discarded"
    assert client.get(again).status_code == 404


def test_what_is_armed_is_not_thrown_away_by_another_start_and_can_be_deleted(client: httpx.Client) -> None:
    place = client.post(RECORDINGS, json={"title": "Talk", "start_recording_on": "participant_join"}).headers[
        "location"
    ]
    refused = client.post(RECORDINGS, json={})
    assert (refused.status_code, refused.json()["state"]) == (409, "armed")
    assert "“stop” calls it off; or send “when_active”" in refused.json()["message"]
    assert client.get(place).json()["title"] == "Talk"
    assert client.delete(place).status_code == 204
    assert client.get(place).status_code == 404


def test_a_recording_is_started_commanded_and_finished(web: WebEngine, client: httpx.Client) -> None:
    begun = client.post(RECORDINGS, json={"title": "Talk", "file_name_prefix": "Monday", "max_seconds": 3600})
    assert begun.status_code == 201
    recording_id = begun.json()["id"]
    place = f"{RECORDINGS}/{recording_id}"
    assert begun.headers["location"] == place
    assert (begun.json()["state"], begun.json()["start_reason"]) == ("recording", "api")
    web.remote.record_more(recording_id)
    told = []
    for action in (
        {"action": "pause"}, {"action": "resume"}, {"action": "mark", "title": "here"}, {"action": "retake"},
        {"action": "undo"}, {"action": "redo"}, {"action": "undo"}, {"action": "rename", "title": "Another"},
        {"action": "go_back", "to_s": 0.1}, {"action": "pause"},
    ):  # fmt: skip
        if action["action"] == "mark":
            web.remote.record_more(recording_id)
        answer = client.put(place, json=action)
        assert answer.status_code == 200, (action, answer.text)
        assert client.get(place).json()["state"] == answer.json()["state"]
        told.append((action["action"], answer.json()["state"]))
    assert told == [
        ("pause", "paused"), ("resume", "recording"), ("mark", "recording"), ("retake", "paused"),
        ("undo", "paused"), ("redo", "paused"), ("undo", "paused"), ("rename", "paused"),
        ("go_back", "recording"), ("pause", "paused"),
    ]  # fmt: skip
    shown = client.get(place).json()
    assert shown["title"] == "Another"
    parts = [one["id"] for one in shown["taken_back"]]
    assert parts
    before_s = shown["duration_s"]
    back = client.put(place, json={"action": "put_back", "part": parts[-1]})
    assert back.status_code == 200
    assert back.json()["duration_s"] > before_s
    stopped = client.put(place, json={"action": "stop"})
    assert (stopped.json()["state"], stopped.json()["stop_reason"]) == ("stitching", "api")
    web.remote.log.wait_for(events.RecordingReady, recording_id)
    ready = client.get(place).json()
    assert (ready["state"], ready["output_file_name"], ready["actions"]) == (
        "ready",
        "Another.mp4",
        ["rename"],
    )
    renamed = client.put(place, json={"action": "rename", "title": "Last"})
    assert (renamed.status_code, renamed.json()["title"]) == (200, "Last")
    assert ready["file_size"] > 0
    assert ready["completed_at"] is not None


def at_once(call: Callable[[], httpx.Response], times: int) -> list[httpx.Response]:
    """Call that often at the same moment, and return the answers."""
    ready = threading.Barrier(times)

    def answer(_: int) -> httpx.Response:
        ready.wait()
        return call()

    with ThreadPoolExecutor(times) as threads:
        return list(threads.map(answer, range(times)))


def test_of_several_starts_that_replace_each_other_one_records_and_all_that_began_are_kept(
    web: WebEngine, client: httpx.Client
) -> None:
    first = web.start()
    web.remote.record_more(first)
    answers = at_once(lambda: client.post(RECORDINGS, json={"when_active": "replace"}), 4)
    (active,) = client.get(f"{RECORDINGS}/active").json()["recordings"]
    begun = {one.json()["id"] for one in answers if one.status_code == 201}
    assert active["id"] in begun
    for one in answers:
        if one.status_code != 201:
            # It was replaced before its first frame.
            assert (one.status_code, one.json()["error"]) == (409, "not_possible")
            assert "ended before its first frame" in one.json()["message"]
    for recording_id in begun - {active["id"]} | {first}:
        web.remote.log.wait_until(
            lambda one=recording_id: bool(  # type: ignore[misc]  # mypy cannot infer it
                web.remote.log.of(events.RecordingReady, events.RecordingDiscarded, recording_id=one)
            ),
            what="it is finished",
        )
        shown = client.get(f"{RECORDINGS}/{recording_id}").json()
        assert shown["stop_reason"] == "replaced"
        if shown["state"] == "discarded":
            # It was replaced before half a frame was over.
            assert (shown["duration_s"], "Nothing was recorded" in shown["failure"]) == (0, True)
        else:
            assert client.get(f"{RECORDINGS}/{recording_id}/media").status_code == 200
    assert client.get(f"{RECORDINGS}/{first}").json()["state"] == "ready"


def test_two_who_begin_one_armed_recording_at_once_begin_one(web: WebEngine, client: httpx.Client) -> None:
    place = client.post(RECORDINGS, json={"start_recording_on": "participant_speak"}).headers["location"]
    recording_id = place.rpartition("/")[2]
    answers = at_once(lambda: client.put(place, json={"action": "start"}), 2)
    assert 200 in [one.status_code for one in answers]
    for one in answers:
        if one.status_code == 200:
            assert (one.json()["id"], one.json()["state"]) == (recording_id, "recording")
        else:
            assert (one.status_code, one.json()["action"]) == (409, "start")
            assert one.json()["state"] in ("starting", "recording")
    assert len(web.remote.log.of(events.RecordingStarting, recording_id=recording_id)) == 1
    assert client.put(place, json={"action": "start"}).json()["state"] == "recording"
    (active,) = client.get(f"{RECORDINGS}/active").json()["recordings"]
    assert active["id"] == recording_id
    web.put(recording_id, "discard")


def test_stop_tells_that_nothing_is_left_of_what_was_taken_back_as_a_whole(
    web: WebEngine, client: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_own_trash(tmp_path, monkeypatch)
    recording_id = web.start(title="Talk")
    place = f"{RECORDINGS}/{recording_id}"
    web.put(recording_id, "retake")
    stopped = client.put(place, json={"action": "stop"})
    told = stopped.json()
    assert (stopped.status_code, told["state"], told["stop_reason"]) == (200, "discarded", "api")
    assert client.get(place).json() == told
    web.remote.log.wait_for(events.RecordingDiscarded, recording_id)
    again = client.put(place, json={"action": "pause"})
    assert again.status_code == client.delete(place).status_code == 404


def test_what_is_not_possible_changes_nothing_and_names_state_and_action(
    web: WebEngine, client: httpx.Client
) -> None:
    recording_id = web.start()
    before = client.get(f"{RECORDINGS}/{recording_id}").json()
    for action in (
        {"action": "resume"},
        {"action": "go_back", "to_s": 1},
        {"action": "put_back", "part": "1-0-1"},
    ):
        refused = client.put(f"{RECORDINGS}/{recording_id}", json=action)
        assert refused.status_code == 409
        body = refused.json()
        assert (body["error"], body["state"]) == ("not_possible", "recording")
        assert body["action"] == action["action"]
        assert str(action["action"]).replace("_", " ") in body["message"]
        assert body["message"].endswith("Nothing has changed.")
    assert client.delete(f"{RECORDINGS}/{recording_id}").json()["state"] == "recording"
    for again in (client.post(RECORDINGS), client.post(RECORDINGS, json={})):
        told = again.json()
        assert (again.status_code, told["state"], told["action"]) == (409, "recording", "start")
    after = client.get(f"{RECORDINGS}/{recording_id}").json()
    assert (after["state"], after["segments"][0]["start_s"]) == (before["state"], 0)
    gone = client.put(f"{RECORDINGS}/{recording_id}", json={"action": "discard"})
    assert (gone.status_code, gone.json()["state"], gone.json()["actions"]) == (200, "discarded", [])
    assert client.get(f"{RECORDINGS}/{recording_id}").status_code == 404
    assert client.put(f"{RECORDINGS}/{recording_id}", json={"action": "pause"}).status_code == 404


@pytest.mark.parametrize(
    "wish",
    [
        {"size": "large"}, {"size": "0x0"}, {"fps": "many"}, {"fps": "0"}, {"max_seconds": 0}, {"when_active": "x"},
        {"format": "avi"}, {"camera": "none", "microphone": "none"}, {"unknown": 1}, {"title": "x" * 501},
        {"start_recording_on": "doorbell"}, {"pre_roll_s": 6}, {"title": "a\u0000b"},
    ],
)  # fmt: skip
def test_a_wish_that_makes_no_sense_starts_nothing(
    web: WebEngine, client: httpx.Client, wish: dict[str, Any]
) -> None:
    answer = client.post(RECORDINGS, json=wish)
    assert answer.status_code == 422, answer.text
    assert answer.json()["error"] == "invalid"
    assert web.remote.remote.active() == []


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ({"when_active": "x"}, "when_active: it must be 'refuse', 'replace' or 'parallel'"),
        ({"folder": "/tmp"}, "folder: it can be changed in the window only"),
        ({"colour": "red"}, "colour: there is no such field"),
        ({"size": "large"}, "size: write it as width x height, such as 1280x720"),
        ({"max_seconds": 0}, "max_seconds: it must be more than 0"),
        ({"title": 1}, "title: it must be a text"),
    ],
)
def test_a_wish_is_refused_in_plain_words_that_name_the_field(
    web: WebEngine, client: httpx.Client, wish: dict[str, Any], said: str
) -> None:
    assert said in client.post(RECORDINGS, json=wish).json()["message"]
    for kind in ({}, {"content-type": "application/x-www-form-urlencoded"}):
        answer = client.post(RECORDINGS, content=b'{"title": "Talk"}', headers=kind)
        assert answer.status_code == 422
        assert "Content-Type: application/json" in answer.json()["message"]
    action = client.put(f"{RECORDINGS}/any", json={"action": "explode"}).json()["message"]
    assert "action: it must be one of 'start', 'pause'" in action
    assert web.remote.remote.active() == []


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("stat=ready", "“stat”: there is no such parameter; there are state, since, until, limit, cursor"),
        ("state=redy", "state: it must be 'armed', 'starting'"),
        ("since=yesterday", "such as 2026-11-30T10:00:00+01:00"),
        ("since=2026-13-45", "such as 2026-11-30T10:00:00+01:00"),
    ],
)
def test_a_filter_that_makes_no_sense_is_not_taken_for_none(
    client: httpx.Client, query: str, said: str
) -> None:
    answer = client.get(f"{RECORDINGS}?{query}")
    assert (answer.status_code, answer.json()["error"]) == (422, "invalid")
    assert said in answer.json()["message"]


def test_no_call_takes_a_parameter_that_it_does_not_have(web: WebEngine, client: httpx.Client) -> None:
    for method, path in (("POST", RECORDINGS), ("GET", "/v1/health"), ("DELETE", f"{RECORDINGS}/any")):
        answer = client.request(method, path, params={"foo": "1"})
        assert (answer.status_code, "this call has none" in answer.json()["message"]) == (422, True), path
    assert web.remote.remote.active() == []


def test_a_plus_that_became_a_blank_on_its_way_is_one_again(client: httpx.Client) -> None:
    for since in ("2100-01-01T10:00:00+00:00", "2100-01-01T10:00+0130", "2100-01-01 10:00"):
        answer = client.get(f"{RECORDINGS}?since={since}")
        assert (answer.status_code, answer.json()["recordings"]) == (200, []), since


def test_the_frame_rate_may_be_a_number(web: WebEngine, client: httpx.Client) -> None:
    before = client.get("/v1/settings").json()["fps"]
    assert client.put("/v1/settings", json={"fps": 29.97}).json()["fps"] == "29.97"
    assert client.put("/v1/settings", json={"fps": before}).json()["fps"] == before
    assert client.post(RECORDINGS, json={"fps": True}).status_code == 422
    web.start(fps=float(before))


def test_without_a_body_it_is_all_as_the_settings_say(web: WebEngine, client: httpx.Client) -> None:
    begun = client.post(RECORDINGS)
    assert (begun.status_code, begun.json()["state"]) == (201, "recording"), begun.text
    assert [one.id for one in web.remote.remote.active()] == [begun.json()["id"]]
    shown = client.get("/v1/settings").json()
    assert client.put("/v1/settings").json() == {**shown, "from_next_recording": []}


@pytest.mark.parametrize(
    "action",
    [
        {}, {"action": "explode"}, {"action": "go_back"}, {"action": "go_back", "to_s": -1}, {"action": "rename"},
        {"action": "put_back", "part": "x"}, {"action": "pause", "title": "x"}, {"action": ["pause"]},
    ],
)  # fmt: skip
def test_an_action_that_makes_no_sense_changes_nothing(
    web: WebEngine, client: httpx.Client, action: dict[str, Any]
) -> None:
    recording_id = web.start()
    answer = client.put(f"{RECORDINGS}/{recording_id}", json=action)
    assert (answer.status_code, answer.json()["error"]) == (422, "invalid")
    assert client.get(f"{RECORDINGS}/{recording_id}").json()["state"] == "recording"


def test_another_one_may_replace_what_is_active_or_run_beside_it(
    web: WebEngine, client: httpx.Client
) -> None:
    first = web.start()
    second = web.start(when_active="parallel")
    web.remote.record_more(second)
    active = client.get(f"{RECORDINGS}/active").json()["recordings"]
    assert [one["id"] for one in active] == [second, first]
    third = web.start(when_active="replace")
    for one in (first, second):
        web.remote.log.wait_for(events.RecordingStopped, one)
        assert client.get(f"{RECORDINGS}/{one}").json()["stop_reason"] == "replaced"
    assert client.get(f"{RECORDINGS}/latest").json()["id"] == third


def test_commands_that_come_within_milliseconds_are_each_answered_with_what_became_of_them(
    web: WebEngine,
) -> None:
    recording_id = web.start()
    web.remote.record_more(recording_id)
    told = [
        (action, answer.status_code, answer.json()["state"])
        for action in ("pause", "resume", "pause", "pause", "resume", "resume", "pause")
        for answer in [web.put(recording_id, action)]
    ]
    assert told == [
        ("pause", 200, "paused"), ("resume", 200, "recording"), ("pause", 200, "paused"), ("pause", 409, "paused"),
        ("resume", 200, "recording"), ("resume", 409, "recording"), ("pause", 200, "paused"),
    ]  # fmt: skip


# ── the same request again ───────────────────────────────────────────────────────────────────────────


def test_a_request_that_comes_again_with_its_key_is_carried_out_once(web: WebEngine) -> None:
    answers: list[httpx.Response] = []
    begin = threading.Barrier(8)

    def ask() -> None:
        with web.client() as client:
            begin.wait()
            answers.append(
                client.post(RECORDINGS, json={"title": "Once"}, headers={"idempotency-key": "a-key"})
            )

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.text for answer in answers}) == 1
    assert sum("idempotency-replayed" in answer.headers for answer in answers) == 7
    (active,) = web.remote.remote.active()
    with web.client() as client:
        key = {"idempotency-key": "another"}
        place = f"{RECORDINGS}/{active.id}"
        first = client.put(place, json={"action": "pause"}, headers=key)
        again = client.put(place, json={"action": "pause"}, headers=key)
        assert (first.status_code, again.status_code, again.text) == (200, 200, first.text)
        assert client.put(place, json={"action": "pause"}).status_code == 409
        other = client.put(place, json={"action": "stop"}, headers=key)
        assert (other.status_code, other.json()["error"]) == (422, "invalid")
        refused = client.put(place, json={"action": "mark"}, headers={"idempotency-key": "third"})
        assert (refused.status_code, refused.json()["state"]) == (409, "paused")
        for said, status in (({"action": "explode"}, 422), ({"action": "resume"}, 200)):
            answer = client.put(place, json=said, headers={"idempotency-key": "fourth"})
            assert answer.status_code == status, "a refused request has used the key up"
        for bad in ("", "x" * 256, "é"):
            answer = client.put(place, json={"action": "mark"}, headers={b"idempotency-key": bad.encode()})
            assert answer.status_code == 422


# ── the list ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_list_comes_in_pages_and_can_be_narrowed(web: WebEngine, client: httpx.Client) -> None:
    ids = [finished(web, title=f"Part {number}") for number in range(3)]
    running = web.start(title="Running")
    every = client.get(RECORDINGS).json()
    newest = [one["id"] for one in every["recordings"]]
    assert newest[:4] == [running, *ids[::-1]]
    paged: list[str] = []
    cursor = ""
    while cursor is not None:
        page = client.get(RECORDINGS, params={"limit": 2, **({"cursor": cursor} if cursor else {})}).json()
        assert len(page["recordings"]) <= 2
        paged += [one["id"] for one in page["recordings"]]
        cursor = page["next_cursor"]
    assert paged == newest
    states = client.get(RECORDINGS, params={"state": ["recording", "paused"]}).json()["recordings"]
    assert [one["id"] for one in states] == [running]
    moment = web.remote.remote.recording(ids[1]).created_at
    since = client.get(RECORDINGS, params={"since": moment.isoformat()}).json()["recordings"]
    assert [one["id"] for one in since] == [running, ids[2], ids[1]]
    until = client.get(RECORDINGS, params={"until": moment.isoformat()}).json()["recordings"]
    assert ids[0] in [one["id"] for one in until]
    assert ids[1] not in [one["id"] for one in until]
    far = (moment + timedelta(days=400)).date().isoformat()
    assert client.get(RECORDINGS, params={"since": far}).json()["recordings"] == []


@pytest.mark.parametrize(
    "query", ["state=running", "since=yesterday", "limit=0", "limit=201", "cursor=x", "cursor=W10", "cursor=%C3%A9", "limit=a", "since=0001-01-01"]
)  # fmt: skip
def test_a_query_that_makes_no_sense_is_refused(client: httpx.Client, query: str) -> None:
    answer = client.get(f"{RECORDINGS}?{query}")
    assert answer.status_code == 422 if query != "since=0001-01-01" else answer.status_code in (200, 422)


def test_what_is_over_is_renamed_and_goes_to_the_trash(
    web: WebEngine, client: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = use_own_trash(tmp_path, monkeypatch)
    place = f"{RECORDINGS}/{finished(web, title='Talk')}"
    renamed = client.patch(place, json={"title": "Lecture"})
    assert (renamed.json()["title"], renamed.json()["output_file_name"]) == ("Lecture", "Lecture.mp4")
    again = client.put(place, json={"action": "rename", "title": "../../Lecture: 2"})
    assert again.status_code == 200
    assert "/" not in again.json()["output_file_name"]
    assert client.delete(place).status_code == 204
    assert client.delete(place).status_code == 404
    assert client.get(place).status_code == 404
    assert [one.suffix for one in (trash / "files").iterdir()] == [".mp4"]
    running = web.start()
    assert client.patch(f"{RECORDINGS}/{running}", json={"title": "Live"}).json()["title"] == "Live"
    assert client.patch(f"{RECORDINGS}/none", json={"title": "x"}).status_code == 404
    assert client.patch(f"{RECORDINGS}/{running}", json={}).status_code == 422


# ── files ────────────────────────────────────────────────────────────────────────────────────────────


def test_the_file_is_sent_whole_and_in_parts(web: WebEngine, client: httpx.Client) -> None:
    recording_id = finished(web, title="Vortrag über Ökonomie")
    place = f"{RECORDINGS}/{recording_id}/media"
    path = web.remote.remote.snapshot(recording_id).path
    assert path is not None
    content = path.read_bytes()
    whole = client.get(place)
    assert (whole.status_code, whole.content) == (200, content)
    assert whole.headers["content-type"] == "video/mp4"
    assert whole.headers["accept-ranges"] == "bytes"
    assert "filename*=UTF-8''Vortrag%20%C3%BCber%20%C3%96konomie.mp4" in whole.headers["content-disposition"]
    tag, size = whole.headers["etag"], len(content)
    head = client.head(place)
    assert (head.status_code, head.content) == (200, b"")
    assert (head.headers["content-length"], head.headers["etag"]) == (str(size), tag)
    for asked, begin, end in (
        ("bytes=0-0", 0, 1), ("bytes=5-99", 5, 100), (f"bytes={size - 3}-", size - 3, size),
        ("bytes=-7", size - 7, size), (f"bytes=10-{size * 2}", 10, size), (f"bytes=-{size * 2}", 0, size),
    ):  # fmt: skip
        part = client.get(place, headers={"range": asked})
        assert (part.status_code, part.content) == (206, content[begin:end]), asked
        assert part.headers["content-range"] == f"bytes {begin}-{end - 1}/{size}"
        head = client.head(place, headers={"range": asked})
        assert (head.status_code, head.headers["content-length"]) == (206, str(end - begin))
    for ignored in ("bytes=0-1,5-6", "bytes=9-2", "items=0-1", "bytes=", "bytes=a-b", "bytes=-"):
        assert client.get(place, headers={"range": ignored}).content == content
    for beyond in (f"bytes={size}-", "bytes=-0", f"bytes={10**17}-"):
        refused = client.get(place, headers={"range": beyond})
        assert (refused.status_code, refused.headers["content-range"]) == (416, f"bytes */{size}")
        assert refused.json()["error"] == "no_such_range"
    for condition, status in (
        (tag, 206), ('"other"', 200), (f"W/{tag}", 200), (whole.headers["last-modified"], 206),
        ("Fri, 01 Jan 2010 00:00:00 GMT", 200), ("nonsense", 200),
    ):  # fmt: skip
        asked = {"range": "bytes=0-1", "if-range": condition}
        assert client.get(place, headers=asked).status_code == status, condition
    known = client.get(place, headers={"if-none-match": f'"x", {tag}'})
    assert (known.status_code, known.content) == (304, b"")
    assert client.get(place, headers={"if-none-match": '"x"'}).status_code == 200


def test_a_player_seeks_in_the_file_over_the_network(web: WebEngine) -> None:
    recording_id = finished(web)
    with web.client() as client:
        link = client.get(f"{RECORDINGS}/{recording_id}/link").json()["url"]
    assert web.token not in link
    ended = subprocess.run(
        [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-ss", "0.05", "-i", link, "-f", "null", "-"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert httpx.get(link.replace("media?", "thumbnail?")).status_code == 401
    assert httpx.delete(link).status_code == 401


def test_a_file_that_is_missing_or_not_there_yet_is_told(web: WebEngine, client: httpx.Client) -> None:
    running = web.start()
    for what in ("media", "thumbnail", "link"):
        assert client.get(f"{RECORDINGS}/{running}/{what}").status_code == 409
        assert client.get(f"{RECORDINGS}/none/{what}").status_code == 404
    web.put(running, "discard")
    recording_id = finished(web)
    path = web.remote.remote.snapshot(recording_id).path
    assert path is not None
    picture = client.get(f"{RECORDINGS}/{recording_id}/thumbnail")
    assert picture.headers["content-type"] == "image/jpeg"
    assert picture.content.startswith(b"\xff\xd8")
    tag, modified = picture.headers["etag"], picture.headers["last-modified"]
    assert tag != client.head(f"{RECORDINGS}/{recording_id}/media").headers["etag"]
    for condition in ({"if-none-match": f"W/{tag}"}, {"if-none-match": "*"}, {"if-modified-since": modified}):
        known = client.get(f"{RECORDINGS}/{recording_id}/thumbnail", headers=condition)
        assert (known.status_code, known.headers["etag"], known.content) == (304, tag, b"")
    for condition in (
        {"if-none-match": '"other"', "if-modified-since": modified},
        {"if-modified-since": "yesterday"},
    ):
        assert client.get(f"{RECORDINGS}/{recording_id}/thumbnail", headers=condition).status_code == 200
    path.unlink()
    for what in ("media", "thumbnail"):
        answer = client.get(f"{RECORDINGS}/{recording_id}/{what}")
        assert (answer.status_code, answer.json()["error"]) == (404, "unknown")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_in_the_place_of_the_file_keeps_nobody_waiting(web: WebEngine, client: httpx.Client) -> None:
    recording_id = finished(web)
    path = web.remote.remote.snapshot(recording_id).path
    assert path is not None
    path.unlink()
    os.mkfifo(path)
    assert client.get(f"{RECORDINGS}/{recording_id}/media").status_code == 503


@pytest.mark.parametrize("folder", ["/caf\udce9", "/" + 50 * "a-long-name/"])
def test_any_folder_of_the_settings_is_shown(web: WebEngine, client: httpx.Client, folder: str) -> None:
    settings = web.remote.engine.settings
    before = settings.value.folder
    settings.change(folder=folder)
    try:
        assert client.get("/v1/settings").json()["folder"] == folder.replace("\udce9", "?")
    finally:
        settings.change(folder=before)


@pytest.mark.skipif(sys.platform != "linux", reason="names are in an encoding elsewhere")
def test_a_file_whose_name_is_in_no_encoding_is_listed_and_sent(web: WebEngine, client: httpx.Client) -> None:
    recording_id = finished(web)
    path = web.remote.remote.snapshot(recording_id).path
    assert path is not None
    catalogue = web.remote.engine.catalogue
    moved = path.rename(path.with_name("caf\udce9.mp4"))
    catalogue.restore(replace(catalogue.entry(recording_id), path=moved))
    assert client.get(RECORDINGS).json()["recordings"][0]["output_file_name"] == "caf?.mp4"
    sent = client.get(f"{RECORDINGS}/{recording_id}/media")
    assert "filename*=UTF-8''caf%E9.mp4" in sent.headers["content-disposition"]


def test_the_newest_needs_no_id(web: WebEngine, client: httpx.Client) -> None:
    """Neither the newest that runs, nor the newest of all."""
    assert client.put(f"{RECORDINGS}/active", json={"action": "pause"}).status_code == 404
    recording_id = web.start()
    web.remote.record_more(recording_id)
    for name in ("active", "latest"):
        assert client.patch(f"{RECORDINGS}/{name}", json={"title": name}).json()["title"] == name
        assert client.get(f"{RECORDINGS}/{name}/chapters").status_code == 200
    assert client.put(f"{RECORDINGS}/active", json={"action": "pause"}).json()["state"] == "paused"
    assert client.delete(f"{RECORDINGS}/active").status_code == 409
    assert client.put(f"{RECORDINGS}/latest", json={"action": "discard"}).json()["id"] == recording_id
    assert client.delete(f"{RECORDINGS}/active").status_code == 404
    armed = web.start(start_recording_on="voice")
    assert client.put(f"{RECORDINGS}/active", json={"action": "discard"}).json()["id"] == armed


def test_chapters_come_in_three_forms(web: WebEngine, client: httpx.Client) -> None:
    recording_id = web.start()
    web.remote.record_more(recording_id)
    web.put(recording_id, "mark", title="A <b> & C = 1; # \\")
    web.remote.record_more(recording_id)
    web.put(recording_id, "stop")
    web.remote.log.wait_for(events.RecordingReady, recording_id)
    place = f"{RECORDINGS}/{recording_id}/chapters"
    found = client.get(place).json()["chapters"]
    assert [one["title"] for one in found] == ["Segment 1", "A <b> & C = 1; # \\"]
    vtt = client.get(place, params={"format": "webvtt"})
    assert vtt.headers["content-type"].startswith("text/vtt")
    assert "A &lt;b&gt; &amp; C = 1; # \\" in vtt.text
    data = client.get(place, params={"format": "ffmetadata"})
    assert "title=A <b> & C \\= 1\\; \\# \\\\" in data.text
    assert client.get(place, params={"format": "srt"}).status_code == 422


def test_chapter_files_are_written_as_others_read_them(tmp_path: Path) -> None:
    chapters = [
        RemoteChapter(title="One", start_s=0, duration_s=3661.5),
        RemoteChapter(title="Two\nlines", start_s=3661.5, duration_s=0.001),
    ]
    assert webvtt(chapters) == (
        "WEBVTT\n\n1\n00:00:00.000 --> 01:01:01.500\nOne\n\n2\n01:01:01.500 --> 01:01:01.501\nTwo lines\n"
    )
    file = tmp_path / "chapters.txt"
    file.write_text(ffmetadata(chapters))
    ffmpeg = imageio_ffmpeg.get_ffmpeg_exe()
    told = subprocess.run(
        [ffmpeg, "-v", "error", "-i", file, "-f", "ffmetadata", "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.findall(r"END=(\d+)", told.stdout) == ["3661500", "3661501"]
    assert "title=Two\\\nlines" in told.stdout


# ── the program ──────────────────────────────────────────────────────────────────────────────────────


def test_settings_are_changed_as_in_the_window_and_only_those_that_may_be(
    web: WebEngine, client: httpx.Client
) -> None:
    settings = web.remote.engine.settings
    heard: list[Quality] = []
    settings.listen(lambda value: heard.append(value.quality))
    shown = client.get("/v1/settings").json()
    assert (shown["camera"], shown["remote_on"]) == ("synthetic", True)
    assert not {"shortcuts", "window_geometry", "last_folders"} & shown.keys()
    changed = client.put("/v1/settings", json={"quality": "high", "gain_db": 3})
    assert (changed.status_code, changed.json()["quality"]) == (200, "high")
    assert (settings.value.quality, heard[-1]) == (Quality.HIGH, Quality.HIGH)
    client.put("/v1/settings", json={"quality": "standard", "gain_db": 0})
    for wrong in (
        {"quality": "best"}, {"size": "bogus"}, {"gain_db": 1e9}, {"folder": "/tmp"}, {"ffmpeg": "/bin/sh"},
        {"remote_address": "0.0.0.0"}, {"remote_on": False}, {"shortcuts": {}}, {"fps": None}, {"stop_at": "noon"},
        {"fps": "0"}, {"name_pattern": "{nope}"}, {"camera": "nope", "quality": "high"}, {"microphone": "rtsp://10.0.0.1"},
    ):  # fmt: skip
        before = settings.value
        refused = client.put("/v1/settings", json=wrong)
        assert (refused.status_code, refused.json()["error"]) == (422, "invalid"), wrong
        assert settings.value == before


def test_what_is_recorded_is_not_disturbed_by_settings_that_are_changed_from_afar(
    web: WebEngine, client: httpx.Client
) -> None:
    settings, recording_id = web.remote.engine.settings, web.start()
    before = settings.value
    opened = len(web.remote.log.of(events.CameraOpened, events.MicrophoneOpened))
    for wrong in ({"camera": "none"}, {"microphone": "none", "quality": "high"}, {"stereo": True}):
        refused = client.put("/v1/settings", json=wrong)
        assert (refused.status_code, refused.json()["error"]) == (409, "not_possible")
        assert "while something is recorded" in refused.json()["message"]
        assert settings.value == before
    # What stays as it is, is no change.
    told = client.put(
        "/v1/settings", json={"camera": "synthetic", "size": "320x240", "countdown_s": 3}
    ).json()
    assert (told["size"], told["from_next_recording"]) == ("320x240", ["size"])
    web.remote.record_more(recording_id)
    assert len(web.remote.log.of(events.CameraOpened, events.MicrophoneOpened)) == opened
    web.put(recording_id, "discard")
    back = client.put("/v1/settings", json={"size": "160x120", "countdown_s": 0})
    assert back.json()["from_next_recording"] == []


def test_a_device_that_is_not_there_begins_no_recording(web: WebEngine, client: httpx.Client) -> None:
    refused = client.post(RECORDINGS, json={"camera": "nope"})
    assert (refused.status_code, refused.json()["error"]) == (422, "invalid")
    assert "There is no camera “nope”" in refused.json()["message"]
    web.remote.engine.settings.change(microphone="Lost")
    try:
        away = client.post(RECORDINGS, json={"microphone": "Lost"})
    finally:
        web.remote.engine.settings.change(microphone="synthetic")
    assert (away.status_code, "not connected" in away.json()["message"]) == (503, True)
    for nonsense in (
        {"size": "9x9"},
        {"size": "99999x99999"},
        {"fps": "0"},
        {"fps": "999"},
        {"format": "avi"},
    ):
        assert client.post(RECORDINGS, json=nonsense).status_code == 422
    assert client.get(f"{RECORDINGS}/active").json()["recordings"] == []


def test_the_password_of_a_camera_is_never_shown(web: WebEngine, client: httpx.Client) -> None:
    settings = web.remote.engine.settings
    address = "rtsp://user:secret@192.0.2.7/stream?key=hidden"
    settings.change(camera=address)
    try:
        shown = client.get("/v1/settings")
        assert "secret" not in shown.text
        assert "hidden" not in shown.text
        back = client.put("/v1/settings", json={"camera": shown.json()["camera"], "quality": "standard"})
        assert back.status_code == 200
        assert settings.value.camera == address
    finally:
        settings.change(camera="synthetic")


def test_devices_health_and_figures_are_told(web: WebEngine, client: httpx.Client) -> None:
    assert set(client.get("/v1/devices").json()) == {"cameras", "microphones", "unanswered"}
    recording_id = web.start()
    web.remote.record_more(recording_id)
    health = client.get("/v1/health").json()
    assert (health["active"], health["muted"], health["list_is_kept"]) == ([recording_id], False, True)
    figures = client.get("/v1/metrics")
    assert figures.headers["content-type"].startswith("text/plain; version=0.0.4")
    lines = dict(line.rsplit(" ", 1) for line in figures.text.splitlines() if not line.startswith("#"))
    assert lines['pausa_recordings{state="recording"}'] == "1"
    assert float(lines["pausa_frames_total"]) > 0
    assert lines["pausa_frames_lost_total"] == "0"
    assert float(lines[f'pausa_recorded_seconds{{recording="{recording_id}"}}']) > 0
    assert f'pausa_unwritten_seconds{{recording="{recording_id}"}}' in lines
