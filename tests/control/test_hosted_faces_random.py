"""Whatever is sent to the hosted recorders' interfaces is answered in their form, and never by a fault."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.control.hosted.kit_models import KitAnswer, KitError, KitPage, KitTrackAnswer
from pausa.control.hosted.kit_webhooks import KitWebhookAnswer, KitWebhookList
from pausa.control.hosted.recall_models import RecallBot, RecallBotPage, RecallError, RecallRecordingPage
from pausa.control.remote.recording_uuid import BOT_ID
from pausa.core.states import Command
from support.hosted_server import HostedServer, open_hosted_server

FIELDS = [
    "meeting_id", "url", "max_seconds", "file_name_prefix", "allow_multiple_recordings", "audio_config", "codec",
    "channel", "video_config", "width", "height", "realtimekit_bucket_config", "dyte_bucket_config", "enabled",
    "storage_config", "layers", "default", "media_kind", "action", "recording_config", "start_recording_on",
    "metadata", "automatic_leave", "in_call_recording_timeout", "recording_mode_options", "bot_name", "meeting_url",
    "video_mixed_mp4", "page_no", "per_page", "status", "sort_by", "sort_order", "start_time", "end_time", "search",
    "expired", "cursor", "page_size", "status_code", "created_at_after", "created_at_before", "bot_id",
]  # fmt: skip
WORDS = ["talk", "pause", "resume", "call_join", "manual", "H264", "AAC", "audio", "ASC", "PAUSED", "true", "2026-11-27T09:00:00Z", "0001-01-01T00:00:00+14:00"]  # fmt: skip

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([0, 1, 60, 320, 240, 86_400, 10**30, -(10**400), 1e308])
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.sampled_from([*WORDS, "\ud800", "\0", "x" * 3000])
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
bodies = st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=8), values, max_size=6)
likely: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "meeting_id": st.sampled_from(["talk", "ü/..", "x"]) | st.text(max_size=20),
        "allow_multiple_recordings": st.booleans(),
        "action": st.sampled_from(["pause", "resume", "stop"]),
        "url": st.sampled_from(["http://127.0.0.1:9/", "ftp://x", "http://[::1"]) | st.text(max_size=20),
        "name": st.text(max_size=10),
        "events": st.lists(st.sampled_from(["recording.statusUpdate", "meeting.ended", "x"]), max_size=3)
        | values,
        "max_seconds": st.integers(60, 86_400),
        "file_name_prefix": st.text(max_size=30),
        "video_config": st.fixed_dictionaries({"codec": scalars}),
        "storage_config": values,
        "metadata": bodies,
        "recording_config": st.fixed_dictionaries({}, optional={"metadata": bodies, "retention": values}),
        "automatic_leave": st.fixed_dictionaries(
            {}, optional={"in_call_recording_timeout": st.integers(60, 999)}
        ),
    },
)
contents = (
    likely.map(lambda body: json.dumps(body).encode())
    | st.builds(lambda known, unknown: json.dumps({**unknown, **known}).encode(), likely, bodies)
    | bodies.map(lambda body: json.dumps(body).encode())
    | values.map(lambda value: json.dumps(value).encode())
    | st.binary(max_size=40)
    | st.sampled_from(
        [
            b"",
            b"  ",
            b"{",
            b"[" * 20_000,
            b'{"a":' * 5_000,
            b'{"metadata": {"n": NaN}}',
            b'{"max_seconds": 1e999}',
        ]
    )
)
parts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).map(
    lambda text: quote(text, safe="")
)
queries = st.dictionaries(
    st.sampled_from(FIELDS),
    st.sampled_from(WORDS) | st.integers().map(str) | st.text(max_size=10),
    max_size=4,
)

GOOD: dict[str, tuple[type[Any], ...]] = {
    "POST /recordings": (KitAnswer,),
    "POST /recordings/track": (KitTrackAnswer,),
    "PUT /recordings/{}": (KitAnswer,),
    "GET /recordings": (KitPage,),
    "GET /recordings/{}": (KitAnswer,),
    "GET /recordings/active-recording/{}": (KitAnswer,),
    "POST /webhooks": (KitWebhookAnswer,),
    "GET /webhooks": (KitWebhookList,),
    "GET /webhooks/{}": (KitWebhookAnswer,),
    "PUT /webhooks/{}": (KitWebhookAnswer,),
    "PATCH /webhooks/{}": (KitWebhookAnswer,),
    "GET /bot/": (RecallBotPage,),
    "POST /bot/": (RecallBot,),
    "GET /bot/{}/": (RecallBot,),
    "PATCH /bot/{}/": (RecallBot,),
    "POST /bot/{}/start_recording/": (RecallBot,),
    "POST /bot/{}/stop_recording/": (RecallBot,),
    "POST /bot/{}/pause_recording/": (RecallBot,),
    "POST /bot/{}/resume_recording/": (RecallBot,),
    "POST /bot/{}/leave_call/": (RecallBot,),
    "POST /bot/{}/delete_media/": (RecallBot,),
    "GET /recording/": (RecallRecordingPage,),
    "DELETE /recording/{}/": (),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HostedServer]:
    with open_hosted_server(tmp_path_factory.mktemp("random")) as opened:
        yield opened


@pytest.fixture(scope="module")
def clients(server: HostedServer) -> Iterator[tuple[httpx.Client, httpx.Client]]:
    with server.client() as recall, server.client(server.basic) as kit:
        yield recall, kit


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    call=st.sampled_from(sorted(GOOD)),
    which=st.sampled_from(["usual"] * 6 + ["local", BOT_ID, "talk"]) | parts,
    content=contents,
    query=queries,
)
def test_every_call_with_any_body_is_answered_in_its_form(
    server: HostedServer,
    clients: tuple[httpx.Client, httpx.Client],
    call: str,
    which: str,
    content: bytes,
    query: dict[str, str],
) -> None:
    recall, kit = clients
    method, _, path = call.partition(" ")
    active = server.remote.remote.active()
    is_kit = "/recordings" in path or "/webhooks" in path
    client, prefix, error = (kit, "/v2", KitError) if is_kit else (recall, "/api/v1", RecallError)
    if which == "usual":
        which = "local" if "/bot/" in path or not active else active[-1].id
    answer = client.request(method, prefix + path.format(which), content=content, params=query)
    assert answer.status_code < 500, (call, content, answer.text)
    if answer.status_code in (200, 201):
        (model,) = GOOD[call]
        model.model_validate(answer.json())
    elif answer.status_code != 204:
        assert 400 <= answer.status_code < 500, answer.status_code
        error.model_validate(answer.json())
    for one in server.remote.remote.active()[:-1]:
        server.remote.give(Command.DISCARD, one.id)


def test_a_body_that_is_too_large_is_refused(clients: tuple[httpx.Client, httpx.Client]) -> None:
    large = json.dumps({"metadata": {"a": "x" * 40_000}}).encode()
    answer = clients[0].post("/api/v1/bot/local/start_recording/", content=large)
    assert (answer.status_code, list(answer.json())) == (400, ["metadata"])
    answer = clients[1].post("/v2/recordings", content=b'{"a": "' + b"x" * 1_100_000 + b'"}')
    assert answer.status_code == 413
    KitError.model_validate(answer.json())
