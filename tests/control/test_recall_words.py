"""Recall's clients find what was said, and download it by a link that needs no header."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pausa.control.hosted.given_fields import GivenFields
from pausa.control.hosted.recall_routes import words_wished
from pausa.control.remote.recording_uuid import transcript_id, uuid_of
from pausa.control.remote.remote_secrets import TOKEN_VARIABLE
from pausa.core import events
from support.hosted_server import HostedServer, open_hosted_server
from support.spoken import spoken


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[HostedServer]:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)
    with open_hosted_server(tmp_path) as made:
        yield made


def test_what_was_said_is_a_file_of_its_recording(server: HostedServer) -> None:
    with server.client() as client, server.client("") as stranger:
        client.post("/api/v1/bot/local/start_recording/")
        recording_id = server.remote.remote.active()[0].id
        server.remote.record_more(recording_id)
        client.post("/api/v1/bot/local/stop_recording/")
        server.remote.log.wait_for(events.RecordingReady, recording_id)
        found = client.get(f"/api/v1/recording/{uuid_of(recording_id)}/").json()
        assert found["media_shortcuts"]["transcript"] is None
        assert client.get(f"/api/v1/transcript/{transcript_id(recording_id)}/").status_code == 404
        server.remote.engine.words.keep(recording_id, spoken("Good morning."))
        found = client.get(f"/api/v1/recording/{uuid_of(recording_id)}/").json()
        shown = found["media_shortcuts"]["transcript"]
        assert shown == client.get(f"/api/v1/transcript/{shown['id']}/").json()
        assert (shown["status"]["code"], shown["recording"]["id"]) == ("done", uuid_of(recording_id))
        link = shown["data"]["download_url"]
        (line,) = stranger.get(link).json()
        assert stranger.get(link.replace("signature=", "signature=0")).status_code == 401
    assert line["participant"]["is_host"]
    assert [one["text"] for one in line["words"]] == ["Good", "morning."]
    assert line["words"][0]["start_timestamp"]["relative"] == 0.5
    assert line["words"][0]["start_timestamp"]["absolute"].endswith("Z")


@pytest.mark.parametrize(
    ("config", "wished"),
    [
        ({}, (None, None)),
        ({"transcript": None}, (None, None)),
        ({"transcript": {}}, (True, None)),
        ({"transcript": {"provider": {"theirs": {"language": "de"}}}}, (True, "de")),
        ({"transcript": {"provider": {"theirs": {"language_code": "en_US"}}}}, (True, "en")),
        ({"transcript": {"provider": {"theirs": {"language_code": "auto"}}}}, (True, None)),
    ],
)
def test_whoever_asks_for_a_transcript_has_the_words_written(
    config: dict[str, Any], wished: tuple[bool | None, str | None]
) -> None:
    assert words_wished(GivenFields(config)) == wished
