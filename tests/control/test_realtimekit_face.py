"""RealtimeKit's interface, judged by Cloudflare's own client, every answer read strictly as its models say."""

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import cloudflare
import httpx
import pytest
from cloudflare import Cloudflare

from pausa.control.remote.recording_uuid import uuid_of
from pausa.core import events
from pausa.core.states import Command
from support.hosted_server import HostedServer, open_hosted_server
from support.spoken import spoken
from support.waiting import PATIENCE_S

ACCOUNT: dict[str, Any] = {"account_id": "acc-1"}
WHERE: dict[str, Any] = {**ACCOUNT, "app_id": "app-1"}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[HostedServer]:
    with open_hosted_server(tmp_path) as opened:
        yield opened


@pytest.fixture
def kit(server: HostedServer) -> Iterator[Any]:
    client = Cloudflare(
        base_url=f"{server.address}/client/v4",
        api_token=server.token,
        timeout=PATIENCE_S,
        _strict_response_validation=True,
    )
    with client:
        yield client.realtime_kit.recordings


def record_more(server: HostedServer, recording: Any, least_ns: int = 200_000_000) -> None:
    server.remote.record_more(recording.pausa_id, least_ns)


def wait_for_file(server: HostedServer, recording: Any) -> None:
    server.remote.log.wait_for(events.RecordingReady, recording.pausa_id)


def test_a_recording_from_start_to_its_file(server: HostedServer, kit: Any, tmp_path: Path) -> None:
    before = datetime.now(UTC)
    started = kit.start_recordings(
        "app-1", **ACCOUNT, meeting_id="talk", file_name_prefix="monday", max_seconds=120
    ).data
    assert (started.status, started.meeting_id) == ("RECORDING", "talk")
    assert before - timedelta(seconds=1) <= started.invoked_time <= started.started_time
    assert (started.stopped_time, started.file_size, started.download_url) == (None, None, None)
    record_more(server, started)

    paused = kit.pause_resume_stop_recording(started.id, **WHERE, action="pause").data
    assert paused.status == "PAUSED"
    assert kit.get_active_recordings("talk", **WHERE).data.id == started.id
    resumed = kit.pause_resume_stop_recording(started.id, **WHERE, action="resume").data
    assert resumed.status == "RECORDING"
    record_more(server, started)
    stopped = kit.pause_resume_stop_recording(started.id, **WHERE, action="stop").data
    assert stopped.status in ("UPLOADING", "UPLOADED")
    assert stopped.stopped_time >= stopped.started_time
    wait_for_file(server, started)

    uploaded = kit.get_one_recording(started.id, **WHERE).data
    assert uploaded.status == "UPLOADED"
    assert (uploaded.start_reason.reason, uploaded.stop_reason.reason) == ("API_CALL", "API_CALL")
    assert (uploaded.start_reason.caller.type, uploaded.stop_reason.caller.user_id) == (
        "ORGANIZATION",
        "acc-1",
    )
    assert uploaded.output_file_name.startswith("monday_talk_")
    film = next(tmp_path.glob("monday_talk_*.mp4"))
    assert (film.name, film.stat().st_size) == (uploaded.output_file_name, uploaded.file_size)
    assert timedelta(days=6) < uploaded.download_url_expiry - datetime.now(UTC) <= timedelta(days=7)
    assert httpx.get(uploaded.download_url).content == film.read_bytes()


def test_paused_time_is_in_no_duration(server: HostedServer, kit: Any) -> None:
    recording = kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk").data
    record_more(server, recording, 1_000_000_000)
    kit.pause_resume_stop_recording(recording.id, **WHERE, action="pause")
    recorded_s = server.remote.remote.recording(recording.pausa_id).duration_s
    beside = server.remote.start(when_active="parallel")
    server.remote.record_more(beside, 2_000_000_000)  # so long lasts the pause
    assert kit.get_one_recording(recording.id, **WHERE).data.recording_duration == round(recorded_s)
    kit.pause_resume_stop_recording(recording.id, **WHERE, action="stop")
    wait_for_file(server, recording)
    stopped = kit.get_one_recording(recording.id, **WHERE).data
    assert stopped.recording_duration == round(server.remote.remote.recording(recording.pausa_id).duration_s)
    assert (stopped.stopped_time - stopped.started_time).total_seconds() - stopped.recording_duration > 1.5


def test_a_meeting_has_one_recording_unless_several_are_allowed(kit: Any) -> None:
    first = kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk").data
    with pytest.raises(cloudflare.ConflictError, match="already in progress"):
        kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk")
    another = kit.start_recordings("app-1", **ACCOUNT, meeting_id="elsewhere").data
    kit.pause_resume_stop_recording(first.id, **WHERE, action="pause")
    with pytest.raises(cloudflare.ConflictError):  # PAUSED is active
        kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk")
    beside = kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk", allow_multiple_recordings=True).data
    assert len({first.id, another.id, beside.id}) == 3
    assert kit.get_active_recordings("talk", **WHERE).data.id == beside.id
    assert kit.get_active_recordings("elsewhere", **WHERE).data.id == another.id
    for one in (first, another, beside):
        kit.pause_resume_stop_recording(one.id, **WHERE, action="stop")
    with pytest.raises(cloudflare.NotFoundError):
        kit.get_active_recordings("talk", **WHERE)
    again = kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk").data
    assert again.status == "RECORDING"


def test_a_recording_of_the_window_is_in_every_meeting(server: HostedServer, kit: Any) -> None:
    own = server.remote.start(reason="user")
    shown = kit.get_active_recordings("local", **WHERE).data
    assert (shown.id, shown.pausa_id) == (uuid_of(own), own)
    one = kit.get_one_recording(shown.id, **WHERE).data
    assert (one.start_reason.caller.type, one.start_reason.caller.name) == ("USER", "Pausa")
    with pytest.raises(cloudflare.ConflictError):
        kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk")


def test_what_makes_no_sense_is_refused_with_a_reason(kit: Any) -> None:
    for wrong in ({"max_seconds": 59}, {"max_seconds": 86_401}, {"meeting_id": ""}, {"file_name_prefix": 5}):
        with pytest.raises(cloudflare.BadRequestError) as refused:
            kit.start_recordings("app-1", **{**ACCOUNT, "meeting_id": "talk", **wrong})
        body: Any = refused.value.body
        assert body["success"] is False
        assert body["error"] == body["errors"][0]
        assert next(iter(wrong)) in body["error"]["message"]
    with pytest.raises(cloudflare.NotFoundError):
        kit.get_one_recording("20261127-0930-8015-8000-000000abcdef", **WHERE)
    recording = kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk").data
    with pytest.raises(cloudflare.ConflictError, match="while recording"):
        kit.pause_resume_stop_recording(recording.id, **WHERE, action="resume")
    with pytest.raises(cloudflare.BadRequestError, match="action"):
        kit.pause_resume_stop_recording(recording.id, **WHERE, action="rewind")
    assert kit.get_one_recording(recording.id, **WHERE).data.status == "RECORDING"


def test_what_has_no_meaning_here_is_accepted_and_named(kit: Any) -> None:
    answer = kit.with_raw_response.start_recordings(
        "app-1",
        **ACCOUNT,
        meeting_id="talk",
        audio_config={"codec": "AAC", "channel": "mono", "export_file": True},
        video_config={"codec": "VP8", "watermark": {"url": "https://example.org/w.png"}},
        rtmp_out_config={"rtmp_url": "rtmp://example.org"},
        interactive_config={"type": "ID3"},
        storage_config={"type": "aws", "access_key": "AKIA", "secret": "very-secret", "region": "r"},
        realtimekit_bucket_config={"enabled": True},
        extra_body={"new\r\nField: x": 1},
    )
    warned = answer.headers["warning"]
    assert warned.startswith('299 pausa "')
    for name in (
        "audio_config.channel",
        "audio_config.export_file",
        "video_config.codec",
        "video_config.watermark",
        "rtmp_out_config",
        "interactive_config",
        "storage_config",
        "new??Field??x",
    ):
        assert name in warned
    for name in ("audio_config.codec", "bucket", "meeting_id", "secret", "AKIA"):
        assert name not in warned
    assert "very-secret" not in answer.text()
    assert "field" not in answer.headers


def test_a_size_is_recorded_as_wished_but_beside_others_it_stays(server: HostedServer, kit: Any) -> None:
    size = {"codec": "H264", "width": 320, "height": 240}
    first = kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk", video_config=size).data
    assert server.remote.remote.recording(first.pausa_id).width == 320
    beside = kit.with_raw_response.start_recordings(
        "app-1",
        **ACCOUNT,
        meeting_id="talk",
        allow_multiple_recordings=True,
        video_config={"width": 640, "height": 480},
    )
    assert "video_config.width, video_config.height" in beside.headers["warning"]
    assert server.remote.remote.recording(beside.parse().data.pausa_id).width == 320


def test_without_the_bucket_there_is_no_link(server: HostedServer, kit: Any) -> None:
    recording = kit.start_recordings(
        "app-1", **ACCOUNT, meeting_id="talk", realtimekit_bucket_config={"enabled": False}
    ).data
    record_more(server, recording)
    kit.pause_resume_stop_recording(recording.id, **WHERE, action="stop")
    wait_for_file(server, recording)
    shown = kit.get_one_recording(recording.id, **WHERE).data
    assert (shown.status, shown.download_url, shown.download_url_expiry) == ("UPLOADED", None, None)


def test_a_track_recording_has_sound_alone(server: HostedServer, kit: Any) -> None:
    recording = kit.start_track_recording(
        "app-1",
        **ACCOUNT,
        meeting_id="talk",
        layers={"default": {"file_name_prefix": "voice", "media_kind": "audio"}},
    ).data.recording
    record_more(server, recording)
    kit.pause_resume_stop_recording(recording.id, **WHERE, action="stop")
    wait_for_file(server, recording)
    finished = server.remote.remote.recording(recording.pausa_id)
    assert (finished.width, finished.counts.frames) == (0, 0)
    assert finished.counts.samples
    assert (finished.output_file_name or "").startswith("voice_")


def test_lists_are_filtered_searched_sorted_and_paged(server: HostedServer, kit: Any) -> None:
    ids = []
    for meeting in ("talk-1", "talk-2", "other"):
        recording = kit.start_recordings("app-1", **ACCOUNT, meeting_id=meeting).data
        record_more(server, recording, 100_000_000)
        kit.pause_resume_stop_recording(recording.id, **WHERE, action="stop")
        wait_for_file(server, recording)
        ids.append(recording.id)
    running = kit.start_recordings("app-1", **ACCOUNT, meeting_id="other").data
    kit.pause_resume_stop_recording(running.id, **WHERE, action="pause")
    ids.append(running.id)

    def listed(**query: Any) -> list[int]:
        return [ids.index(one.id) for one in kit.get_recordings("app-1", **ACCOUNT, **query).data]

    assert listed() == [3, 2, 1, 0]
    assert listed(sort_by="invokedTime", sort_order="ASC") == [0, 1, 2, 3]
    assert listed(meeting_id="other") == [3, 2]
    assert listed(status=["PAUSED"]) == [3]
    assert listed(status=["UPLOADED", "PAUSED"], meeting_id="other") == [3, 2]
    assert listed(status=["ERRORED"]) == []
    assert listed(search="TALK") == [1, 0]
    assert (listed(expired=True), listed(expired=False)) == ([], [3, 2, 1, 0])
    third = kit.get_one_recording(ids[2], **WHERE).data.invoked_time
    assert listed(start_time=third) == [3, 2]
    assert listed(end_time=third.isoformat()) == [2, 1, 0]
    page = kit.get_recordings("app-1", **ACCOUNT, page_no=2, per_page=3)
    assert [ids.index(one.id) for one in page.data] == [0]
    assert (page.paging.start_offset, page.paging.end_offset, page.paging.total_count) == (4, 4, 4)
    empty = kit.get_recordings("app-1", **ACCOUNT, page_no=9)
    assert (empty.data, empty.paging.start_offset, empty.paging.total_count) == ([], 0, 4)
    for wrong in (
        {"page_no": 0},
        {"per_page": 1.5},
        {"status": ["LOST"]},
        {"sort_by": "size"},
        {"start_time": "soon"},
    ):
        with pytest.raises(cloudflare.BadRequestError):
            kit.get_recordings("app-1", **ACCOUNT, **wrong)


def test_a_meeting_is_remembered_after_a_restart(tmp_path: Path) -> None:
    ids = []
    for _ in range(2):
        with open_hosted_server(tmp_path) as server, server.client(server.basic) as dyte:
            if not ids:
                body = {"meeting_id": "talk/ü", "allow_multiple_recordings": False}
                ids.append(dyte.post("/v2/recordings", json=body).json()["data"])
                server.remote.record_more(ids[0]["pausa_id"])
                server.remote.give(Command.STOP, ids[0]["pausa_id"])
            shown = dyte.get(f"/v2/recordings/{ids[0]['id']}").json()["data"]
            assert (shown["meeting_id"], shown["meeting"]["id"]) == ("talk/ü", "talk/ü")
            assert shown["start_reason"]["caller"]["user_Id"] == "org-1"
            found = dyte.get("/v2/recordings", params={"meeting_id": "talk/ü"}).json()
            assert [one["id"] for one in found["data"]] == [ids[0]["id"]]


def test_the_documented_calls_of_dyte_work_word_for_word(server: HostedServer) -> None:
    with server.client(server.basic) as dyte:
        started = dyte.post("/v2/recordings", json={"meeting_id": "497f6eca-6276-4993-bfeb-53cbbbba6f08"})
        assert started.status_code == 200, started.text
        recording_id = started.json()["data"]["id"]
        for action, status in (("pause", "PAUSED"), ("resume", "RECORDING")):
            answer = dyte.put(f"/v2/recordings/{recording_id}", json={"action": action})
            assert answer.json()["data"]["status"] == status
        active = dyte.get("/v2/recordings/active-recording/497f6eca-6276-4993-bfeb-53cbbbba6f08").json()
        assert active["data"]["id"] == recording_id
        assert dyte.put(f"/v2/recordings/{recording_id}", json={"action": "stop"}).status_code == 200


def test_webhooks_are_kept_changed_and_removed(server: HostedServer) -> None:
    with Cloudflare(
        base_url=f"{server.address}/client/v4",
        api_token=server.token,
        timeout=PATIENCE_S,
        _strict_response_validation=True,
    ) as client:
        hooks = client.realtime_kit.webhooks
        events_of: Any = ["recording.statusUpdate", "meeting.started"]
        made = hooks.create_webhook(
            "app-1", **ACCOUNT, name="mine", url="http://127.0.0.1:9/a", events=events_of
        ).data
        assert (made.name, made.url, made.events, made.enabled) == (
            "mine",
            "http://127.0.0.1:9/a",
            events_of,
            True,
        )
        assert [one.to_dict() for one in hooks.get_webhooks("app-1", **ACCOUNT).data] == [made.to_dict()]
        assert hooks.get_webhook_by_id(made.id, **WHERE).data.to_dict() == made.to_dict()
        edited = hooks.edit_webhook(made.id, **WHERE, enabled=False).data
        assert (edited.name, edited.enabled, edited.events) == ("mine", False, events_of)
        assert edited.updated_at >= edited.created_at == made.created_at
        replaced = hooks.replace_webhook(
            made.id, **WHERE, name="other", url="http://127.0.0.1:9/b", events=["recording.statusUpdate"]
        ).data
        assert (replaced.name, replaced.url, replaced.enabled) == ("other", "http://127.0.0.1:9/b", True)
        own = server.remote.engine.webhooks.add("http://127.0.0.1:9/c")
        with pytest.raises(cloudflare.NotFoundError):  # it is told in another form
            hooks.get_webhook_by_id(own.id, **WHERE)
        wrong: dict[str, Any]
        for wrong in (
            {"url": "nonsense"},
            {"url": "file:///etc/passwd"},
            {"events": ["x"]},
            {"events": []},
            {"name": ""},
        ):
            good: dict[str, Any] = {"name": "n", "url": "http://127.0.0.1:9/", "events": events_of}
            with pytest.raises(cloudflare.BadRequestError):
                hooks.create_webhook("app-1", **{**ACCOUNT, **good, **wrong})
        assert hooks.delete_webhook(made.id, **WHERE).data.id == made.id
        assert hooks.get_webhooks("app-1", **ACCOUNT).data == []
        with pytest.raises(cloudflare.NotFoundError):
            hooks.delete_webhook(made.id, **WHERE)


def test_what_was_said_in_a_session_is_a_file_behind_a_link(server: HostedServer, kit: Any) -> None:
    started = kit.start_recordings("app-1", **ACCOUNT, meeting_id="talk").data
    record_more(server, started)
    kit.pause_resume_stop_recording(started.id, **WHERE, action="stop")
    wait_for_file(server, started)
    sessions = kit._client.realtime_kit.sessions
    with pytest.raises(cloudflare.NotFoundError):
        sessions.get_session_transcripts(started.session_id, **WHERE)
    server.remote.engine.words.keep(started.pausa_id, spoken('Say "yes", please.', "Good morning."))
    found = {
        form: sessions.get_session_transcripts(started.session_id, **WHERE, format=form).data
        for form in ("CSV", "JSON", "SRT", "VTT")
    }
    assert found["CSV"].session_id == started.session_id
    usual = sessions.get_session_transcripts(started.session_id, **WHERE).data.transcript_download_url
    with server.client("") as stranger:
        files = {form: stranger.get(one.transcript_download_url) for form, one in found.items()}
        assert list(csv.reader(stranger.get(usual).text.splitlines())) == [
            ["500", "local", "local", "local", "Pausa", 'Say "yes", please.'],
            ["2000", "local", "local", "local", "Pausa", "Good morning."],
        ]
        assert stranger.get(usual.replace("signature=", "signature=0")).status_code == 401
        assert stranger.get(usual.partition("?")[0]).status_code == 401
    assert [one.headers["content-type"].partition(";")[0] for one in files.values()] == [
        "text/csv",
        "application/json",
        "application/x-subrip",
        "text/vtt",
    ]
    (first, _) = files["JSON"].json()
    assert (first["startTime"], first["endTime"], first["sentence"]) == (500, 1500, 'Say "yes", please.')
    assert first["peerData"]["displayName"] == "Pausa"
    with pytest.raises(cloudflare.BadRequestError):
        sessions.get_session_transcripts(started.session_id, **WHERE, extra_query={"format": "DOCX"})
