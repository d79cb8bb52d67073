"""Recall's interface: their documented curl calls, word for word but for the host and the key, and what they lead to."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from pausa.control.hosted.recall_models import RecallBot, RecallRecording, RecallRecordingPage
from pausa.control.remote.recording_uuid import BOT_ID
from pausa.core import events
from pausa.core.settings import WhenActive
from pausa.core.states import Command
from support.hosted_server import HostedServer, open_hosted_server
from support.own_trash import use_own_trash
from support.waiting import PATIENCE_S, until

BOT = "/api/v1/bot/local"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[HostedServer]:
    with open_hosted_server(tmp_path) as opened:
        yield opened


@pytest.fixture
def recall(server: HostedServer) -> Iterator[httpx.Client]:
    with server.client() as client:
        yield client


def bot(answer: httpx.Response, status: int = 200) -> dict[str, Any]:
    """Return the bot of an answer, which is as it is documented."""
    assert answer.status_code == status, answer.text
    body = answer.json()
    RecallBot.model_validate(body)
    return dict(body)


def command(recall: httpx.Client, name: str, **body: Any) -> dict[str, Any]:
    return bot(recall.post(f"{BOT}/{name}/", json=body) if body else recall.post(f"{BOT}/{name}/"))


def codes(shown: dict[str, Any]) -> list[str]:
    return [one["code"] for one in shown["status_changes"]]


def record_more(server: HostedServer, shown: dict[str, Any], least_ns: int = 150_000_000) -> str:
    recording_id: str = shown["recordings"][-1]["pausa"]["id"]
    server.remote.record_more(recording_id, least_ns)
    return recording_id


def test_pauses_stay_in_one_recording_and_each_stop_makes_an_entry(
    server: HostedServer, recall: httpx.Client, tmp_path: Path
) -> None:
    assert codes(bot(recall.get(f"{BOT}/"))) == ["ready", "in_call_not_recording"]
    first = record_more(server, command(recall, "start_recording"))
    paused = command(recall, "pause_recording")
    assert paused["recordings"][-1]["status"]["sub_code"] == "paused"
    command(recall, "resume_recording")
    server.remote.record_more(first)
    command(recall, "stop_recording")
    second = record_more(server, command(recall, "start_recording", metadata={"lesson": 2}))
    shown = command(recall, "stop_recording")
    assert codes(shown) == [
        "ready",
        *["in_call_not_recording", "in_call_recording"] * 3,
        "in_call_not_recording",
    ]
    assert shown["status"] == shown["status_changes"][-1]
    for recording_id in (first, second):
        server.remote.log.wait_for(events.RecordingReady, recording_id)
    shown = bot(recall.get(f"{BOT}/"))
    assert [one["pausa"]["id"] for one in shown["recordings"]] == [first, second]
    assert [one["metadata"] for one in shown["recordings"]] == [{}, {"lesson": 2}]
    assert shown["media_shortcuts"] == shown["recordings"][-1]["media_shortcuts"]
    for one in shown["recordings"]:
        UUID(one["id"])
        film = one["media_shortcuts"]["video_mixed"]
        UUID(film["id"])
        assert (one["status"]["code"], film["status"]["code"], film["format"]) == ("done", "done", "mp4")
        content = httpx.get(film["data"]["download_url"]).content
        assert content in [path.read_bytes() for path in tmp_path.glob("*.mp4")]


def test_a_start_while_recording_keeps_what_was_recorded_and_says_so(
    server: HostedServer, recall: httpx.Client
) -> None:
    first = record_more(server, command(recall, "start_recording"))
    answer = recall.post(f"{BOT}/start_recording/")
    shown = bot(answer)
    assert len(shown["recordings"]) == 2
    kept, new = shown["recordings"]
    assert (kept["pausa"]["id"], kept["pausa"]["stop_reason"]) == (first, "replaced")
    assert new["pausa"]["state"] == "recording"
    assert answer.headers["pausa-kept-recordings"] == kept["id"]
    assert kept["id"] in answer.headers["warning"]
    server.remote.log.wait_for(events.RecordingReady, first)
    assert recall.get(f"/api/v1/recording/{kept['id']}/").json()["status"]["code"] == "done"


def test_commands_without_a_sense_are_refused_as_theirs_are(
    server: HostedServer, recall: httpx.Client
) -> None:
    for name in ("stop_recording", "pause_recording", "resume_recording"):
        answer = recall.post(f"{BOT}/{name}/")
        assert answer.status_code == 400
        assert answer.json()["code"] == "cannot_command_unstarted_bot"
    command(recall, "start_recording")
    answer = recall.post(f"{BOT}/resume_recording/")
    assert (answer.status_code, answer.json()["code"]) == (400, "cannot_command_bot")
    assert "while recording" in answer.json()["detail"]
    for path in ("/api/v1/bot/another/", f"/api/v1/bot/{BOT_ID[:-1]}2/", "/api/v1/recording/none/"):
        answer = recall.get(path)
        assert (answer.status_code, answer.json()) == (404, {"detail": "Not found."})
    answer = recall.post(f"{BOT}/start_recording/", json={"recording_config": {"start_recording_on": "now"}})
    assert answer.status_code == 400
    assert "call_join" in answer.json()["recording_config"]["start_recording_on"][0]
    assert recall.post(f"{BOT}/start_recording/", content="{").status_code == 400
    assert recall.post(f"{BOT}/start_recording/", content="[]").status_code == 400
    assert len(server.remote.remote.active()) == 1


def test_the_bot_is_also_known_by_its_uuid_and_with_or_without_a_slash(recall: httpx.Client) -> None:
    UUID(BOT_ID)
    for path in (BOT, f"{BOT}/", f"/api/v1/bot/{BOT_ID}/", f"/api/v1/bot/{BOT_ID.upper()}"):
        assert bot(recall.get(path))["id"] == BOT_ID
    listed = recall.get("/api/v1/bot/").json()
    assert ([one["id"] for one in listed["results"]], listed["next"]) == ([BOT_ID], None)


def test_to_create_a_bot_records_nothing_unless_it_says_so(
    server: HostedServer, recall: httpx.Client
) -> None:
    body = {
        "meeting_url": "https://meet.example.org/abc",
        "bot_name": "Notes",
        "metadata": {"team": "a"},
        "join_at": "2026-12-01T10:00:00Z",
        "recording_config": {"video_mixed_mp4": {}, "retention": {"type": "forever"}},
        "automatic_leave": {"in_call_recording_timeout": 60, "waiting_room_timeout": 1200},
    }
    answer = recall.post("/api/v1/bot/", json=body)
    shown = bot(answer, 201)
    assert (shown["bot_name"], shown["metadata"], shown["recordings"]) == ("Notes", {"team": "a"}, [])
    assert shown["meeting_url"] == "https://meet.example.org/abc"
    for name in ("join_at", "recording_config.retention", "automatic_leave.waiting_room_timeout"):
        assert name in answer.headers["warning"]
    for name in ("bot_name", "video_mixed_mp4", "in_call_recording_timeout", "meeting_url"):
        assert name not in answer.headers["warning"]
    shown = bot(recall.patch(f"{BOT}/", json={"metadata": {"team": "b"}}))
    assert (shown["bot_name"], shown["metadata"]) == ("Notes", {"team": "b"})
    assert server.remote.remote.active() == []
    shown = bot(
        recall.post("/api/v1/bot", json={"recording_config": {"start_recording_on": "call_join"}}), 201
    )
    assert shown["status"]["code"] == "in_call_recording"
    assert (shown["bot_name"], shown["metadata"]) == ("Pausa", {})


def test_a_bot_that_waits_for_a_voice_records_nothing_until_then(
    server: HostedServer, recall: httpx.Client
) -> None:
    waits = {"recording_config": {"start_recording_on": "participant_speak", "metadata": {"a": 1}}}
    shown = bot(recall.post("/api/v1/bot/", json=waits), 201)
    assert (shown["status"]["code"], shown["recordings"]) == ("in_call_not_recording", [])
    armed = server.remote.remote.armed()
    assert armed is not None
    with server.client(server.basic) as kit:
        assert kit.get("/v2/recordings/active-recording/local").json()["data"]["status"] == "INVOKED"
        refused = kit.post("/v2/recordings", json={"meeting_id": "talk"})
        assert refused.status_code == 409
    shown = command(recall, "resume_recording")  # now, without waiting any longer
    assert shown["recordings"][-1]["pausa"]["id"] == armed.id
    assert (shown["status"]["code"], shown["recordings"][-1]["metadata"]) == ("in_call_recording", {"a": 1})
    command(recall, "stop_recording")
    bot(recall.post("/api/v1/bot/", json=waits), 201)
    command(recall, "stop_recording")
    assert server.remote.remote.armed() is None
    bot(recall.post("/api/v1/bot/", json=waits), 201)
    command(recall, "leave_call")
    assert (server.remote.remote.armed(), server.remote.remote.active()) == (None, [])


def test_the_longest_recording_of_the_bot_ends_it(server: HostedServer, recall: httpx.Client) -> None:
    bot(recall.post("/api/v1/bot/", json={"automatic_leave": {"in_call_recording_timeout": 1}}), 201)
    recording_id = command(recall, "start_recording")["recordings"][-1]["pausa"]["id"]
    server.remote.log.wait_for(events.RecordingReady, recording_id)
    shown = bot(recall.get(f"{BOT}/"))
    assert shown["recordings"][-1]["pausa"]["stop_reason"] == "limit"
    assert 0.9 <= shown["recordings"][-1]["pausa"]["duration_s"] <= 1.1
    assert shown["status"]["sub_code"] == "timeout_exceeded_in_call_recording"
    assert recall.post("/api/v1/bot/", json={"automatic_leave": {"in_call_recording_timeout": 0}}).json() == {
        "automatic_leave": {"in_call_recording_timeout": ["Ensure this value is between 1 and 8640000."]}
    }


def test_to_leave_the_call_stops_all_and_is_done_when_the_files_are(
    server: HostedServer, recall: httpx.Client
) -> None:
    recording_id = record_more(server, command(recall, "start_recording"))
    beside = server.remote.start(when_active=WhenActive.PARALLEL)
    server.remote.record_more(beside)
    shown = bot(recall.post(f"{BOT}/leave_call/"))
    assert "call_ended" in codes(shown)
    for one in (recording_id, beside):
        server.remote.log.wait_for(events.RecordingReady, one)
    until(lambda: codes(bot(recall.get(f"{BOT}/")))[-1] == "done", what="the bot is done")
    ended = next(one for one in bot(recall.get(BOT))["status_changes"] if one["code"] == "call_ended")
    assert ended["sub_code"] == "bot_received_leave_call"
    assert codes(command(recall, "leave_call"))[-2:] == ["call_ended", "done"]
    assert command(recall, "start_recording")["status"]["code"] == "in_call_recording"


def test_recordings_are_listed_page_by_page_and_filtered(server: HostedServer, recall: httpx.Client) -> None:
    made = [record_more(server, command(recall, "start_recording"), 100_000_000) for _ in range(4)]
    command(recall, "stop_recording")
    for one in made:
        server.remote.log.wait_for(events.RecordingReady, one)
    made.append(command(recall, "start_recording")["recordings"][-1]["pausa"]["id"])

    def page(address: str) -> RecallRecordingPage:
        answer = recall.get(address)
        assert answer.status_code == 200, answer.text
        return RecallRecordingPage.model_validate(answer.json())

    def places(shown: RecallRecordingPage) -> list[int]:
        return [made.index(one.pausa.id) for one in shown.results]

    whole = page("/api/v1/recording/")
    assert (places(whole), whole.next, whole.previous) == ([4, 3, 2, 1, 0], None, None)
    first = page("/api/v1/recording/?page_size=2&status_code=done")
    assert (places(first), first.previous) == ([3, 2], None)
    second = page(first.next or "")
    assert (places(second), second.next) == ([1, 0], None)
    assert places(page(second.previous or "")) == [3, 2]
    assert places(page("/api/v1/recording?status_code=processing")) == [4]
    third = whole.results[2].created_at
    assert places(
        page(str(httpx.URL("/api/v1/recording/", params={"created_at_after": third.isoformat()})))
    ) == [4, 3, 2]
    assert places(
        page(str(httpx.URL("/api/v1/recording/", params={"created_at_before": third.isoformat()})))
    ) == [2, 1, 0]
    assert places(page("/api/v1/recording/?bot_id=another")) == []
    for wrong, status in (("cursor=nonsense", 404), ("page_size=0", 400), ("status_code=x", 400)):
        assert recall.get(f"/api/v1/recording/?{wrong}").status_code == status


def test_a_deleted_recording_is_gone(server: HostedServer, recall: httpx.Client, tmp_path: Path) -> None:
    shown = command(recall, "start_recording")
    recording_id, uuid = record_more(server, shown), shown["recordings"][-1]["id"]
    assert recall.delete(f"/api/v1/recording/{uuid}/").status_code == 409
    command(recall, "stop_recording")
    server.remote.log.wait_for(events.RecordingReady, recording_id)
    answer = recall.get(f"/api/v1/recording/{uuid}/")
    assert RecallRecording.model_validate(answer.json()).pausa.id == recording_id
    assert recall.get(f"/api/v1/recording/{recording_id}/").json()["id"] == uuid
    answer = recall.delete(f"/api/v1/recording/{uuid}/")
    assert (answer.status_code, answer.content) == (204, b"")
    assert recall.get(f"/api/v1/recording/{uuid}/").status_code == 404
    assert list(tmp_path.glob("*.mp4")) == []


def test_of_what_was_taken_back_as_a_whole_it_is_said_that_there_is_none(
    server: HostedServer, recall: httpx.Client, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_own_trash(tmp_path, monkeypatch)
    recording_id = record_more(server, command(recall, "start_recording"))
    server.remote.give(Command.RETAKE, recording_id)
    assert command(recall, "stop_recording")["recordings"] == []
    answer = recall.get(f"/api/v1/recording/{recording_id}/")
    assert RecallRecording.model_validate(answer.json()).status.code == "deleted"


def test_to_delete_the_media_takes_only_what_came_from_here(
    server: HostedServer, recall: httpx.Client, tmp_path: Path
) -> None:
    own = server.remote.start(reason="user")
    server.remote.record_more(own)
    server.remote.give(Command.STOP, own)
    theirs = record_more(server, command(recall, "start_recording"))
    assert recall.post(f"{BOT}/delete_media/").status_code == 409
    command(recall, "stop_recording")
    for one in (own, theirs):
        server.remote.log.wait_for(events.RecordingReady, one)
    shown = command(recall, "delete_media")
    assert [one["pausa"]["id"] for one in shown["recordings"]] == [own]
    assert len(list(tmp_path.glob("*.mp4"))) == 1


def test_metadata_and_statuses_are_there_after_a_restart(tmp_path: Path) -> None:
    with open_hosted_server(tmp_path) as server, server.client() as recall:
        bot(recall.post("/api/v1/bot/", json={"metadata": {"of": "the bot"}}), 201)
        record_more(
            server, command(recall, "start_recording", recording_config={"metadata": {"a": ["ü", None, 1.5]}})
        )
        before = command(recall, "stop_recording")
    with open_hosted_server(tmp_path) as server, server.client() as recall:
        shown = bot(recall.get(f"{BOT}/"))
    assert shown["status_changes"] == before["status_changes"]
    assert shown["recordings"][0]["metadata"] == {"a": ["ü", None, 1.5]}
    assert shown["recordings"][0]["bot"] == {"id": BOT_ID, "metadata": {"of": "the bot"}}


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not here")
@pytest.mark.parametrize("word", ["Token ", ""])
def test_the_documented_curl_calls_work_word_for_word(server: HostedServer, word: str) -> None:
    def curl(line: str, *more: str) -> Any:
        words = line.replace("https://us-east-1.recall.ai", server.address).split()
        done = subprocess.run(
            [
                "curl",
                "--silent",
                "--show-error",
                "--fail",
                *words,
                "-H",
                f"Authorization: {word}{server.token}",
                *more,
            ],
            capture_output=True,
            timeout=PATIENCE_S,
            check=True,
        )
        return json.loads(done.stdout) if done.stdout else None

    accept, content = ("-H", "accept: application/json"), ("-H", "content-type: application/json")
    body = '\n{\n  "meeting_url": "https://meet.google.com/pdh-dwvu-cqn",\n  "recording_config": {\n    "video_mixed_mp4": {}\n  }\n}\n'
    bot_id = curl("-X POST https://us-east-1.recall.ai/api/v1/bot/", *accept, *content, "-d", body)["id"]
    base = f"https://us-east-1.recall.ai/api/v1/bot/{bot_id}"
    started = curl(f"--request POST --url {base}/start_recording/", *accept, *content)
    assert started["status"]["code"] == "in_call_recording"
    recording_id = record_more(server, started)
    assert (
        curl(f"--request POST --url {base}/pause_recording/", *accept)["status"]["code"]
        == "in_call_not_recording"
    )
    assert (
        curl(f"--request POST --url {base}/resume_recording/", *accept)["status"]["code"]
        == "in_call_recording"
    )
    curl(f"--request POST --url {base}/stop_recording/", *accept, "-d", "")
    server.remote.log.wait_for(events.RecordingReady, recording_id)
    shown = curl(f"-X GET {base}/", *accept)
    recording = shown["recordings"][0]
    assert httpx.get(recording["media_shortcuts"]["video_mixed"]["data"]["download_url"]).status_code == 200
    listed = curl("--request GET --url https://us-east-1.recall.ai/api/v1/recording/", *accept)
    assert [one["id"] for one in listed["results"]] == [recording["id"]]
    one = f"https://us-east-1.recall.ai/api/v1/recording/{recording['id']}/"
    assert curl(f"--request GET --url {one}", *accept)["id"] == recording["id"]
    assert curl(f"--request DELETE --url {one}") is None
    curl(f"--request POST --url {base}/delete_media/", *accept)
    assert curl(f"--request POST --url {base}/leave_call/", *accept)["status"]["code"] == "done"
