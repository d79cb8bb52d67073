"""OBS's protocol: who is let in, what is refused and how, what is told to whom, and batches."""

import itertools
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from pausa.core import events
from pausa.core.settings_file import SettingsFile
from support.obs_client import ALL, METERS, ObsClient, ObsUnderTest, open_obs, proof
from support.waiting import until


@pytest.fixture(scope="module")
def obs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ObsUnderTest]:
    with open_obs(tmp_path_factory.mktemp("obs")) as obs:
        yield obs


@pytest.fixture(params=[False, True], ids=["json", "msgpack"])
def client(obs: ObsUnderTest, request: pytest.FixtureRequest) -> Iterator[ObsClient]:
    with obs.client(packed=request.param) as client:
        yield client


def test_the_password_lets_in_by_both_encodings(obs: ObsUnderTest) -> None:
    for packed in (False, True):
        with obs.stranger(packed=packed) as client:
            assert client.identify() == {"negotiatedRpcVersion": 1}
            assert client.connection.subprotocol == (
                "obswebsocket.msgpack" if packed else "obswebsocket.json"
            )


def test_each_connection_has_a_challenge_of_its_own(obs: ObsUnderTest) -> None:
    with obs.stranger() as one, obs.stranger() as other:
        first, second = one.receive_op(0), other.receive_op(0)
        assert first["rpcVersion"] == 1
        assert first["authentication"]["challenge"] != second["authentication"]["challenge"]
        assert first["authentication"]["salt"] != second["authentication"]["salt"]
        other.send(1, {"rpcVersion": 1, "authentication": proof(first, "correct horse")})
        assert other.close_code() == 4009


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"authentication": None}, 4009),
        ({"authentication": 7}, 4009),
        ({"authentication": ""}, 4009),
        ({"rpcVersion": None}, 4003),
        ({"rpcVersion": "1"}, 4004),
        ({"rpcVersion": True}, 4004),
        ({"rpcVersion": 2}, 4010),
        ({"rpcVersion": 0}, 4010),
        ({"eventSubscriptions": -1}, 4004),
        ({"eventSubscriptions": "all"}, 4004),
    ],
)
def test_who_identifies_wrongly_is_told_why(obs: ObsUnderTest, more: dict[str, Any], code: int) -> None:
    with obs.stranger() as client:
        right = {"rpcVersion": 1, "authentication": proof(client.receive_op(0), "correct horse")}
        client.send(1, {**right, **more})
        assert client.close_code() == code


def test_nothing_is_answered_before_the_password(obs: ObsUnderTest) -> None:
    for op in (3, 6, 8, 99):
        with obs.stranger() as client:
            client.receive_op(0)
            client.send(op, {"requestType": "GetVersion", "requestId": "1"})
            assert client.close_code() == 4007


def test_who_speaks_the_protocol_of_before_is_told_so(obs: ObsUnderTest) -> None:
    with obs.stranger() as client:
        client.send_raw('{"request-type": "GetAuthRequired", "message-id": "1"}')
        assert client.close_code() == 4010


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("no JSON", 4002),
        ("[1, 2]", 4002),
        ('{"op": NaN, "d": {}}', 4002),
        ("[" * 100_000, 4002),
        (b"{}", 4002),
        ('{"d": {}}', 4006),
        ('{"op": "6", "d": {}}', 4006),
        ('{"op": true, "d": {}}', 4006),
        ('{"op": 6}', 4003),
        ('{"op": 6, "d": []}', 4004),
        ('{"op": 4, "d": {}}', 4006),
        ('{"op": 1, "d": {"rpcVersion": 1}}', 4008),
        ('{"op": 6, "d": {"requestType": "GetVersion"}}', 4003),
        ('{"op": 6, "d": {"requestId": "1"}}', 4003),
        ('{"op": 6, "d": {"requestId": "1", "requestType": 5}}', 4004),
        ('{"op": 3, "d": {"eventSubscriptions": 1.5}}', 4004),
        ('{"op": 8, "d": {"requests": []}}', 4003),
        ('{"op": 8, "d": {"requestId": "1"}}', 4003),
        ('{"op": 8, "d": {"requestId": "1", "requests": {}}}', 4004),
        ('{"op": 8, "d": {"requestId": "1", "requests": [1]}}', 4004),
        ('{"op": 8, "d": {"requestId": "1", "requests": [], "executionType": 7}}', 4005),
        ('{"op": 8, "d": {"requestId": "1", "requests": [], "executionType": "0"}}', 4004),
        ('{"op": 8, "d": {"requestId": "1", "requests": [], "haltOnFailure": 1}}', 4004),
        ('{"op": 8, "d": {"requestId": "1", "requests": [], "variables": 1}}', 4004),
        ('{"op": 8, "d": {"requestId": "1", "requests": [], "variables": {}, "executionType": 2}}', 4012),
    ],
)
def test_who_breaks_the_protocol_is_told_how(obs: ObsUnderTest, data: str | bytes, code: int) -> None:
    with obs.client() as client:
        client.send_raw(data)
        assert client.close_code() == code


@pytest.mark.parametrize("data", [b"\xc1", b"", b"\x81", b"\x91" * 100_000, b"\xa2\xff\xff", "text"])
def test_broken_message_pack_ends_the_connection(obs: ObsUnderTest, data: str | bytes) -> None:
    with obs.client(packed=True) as client:
        client.send_raw(data)
        assert client.close_code() == 4002


def test_a_client_that_names_no_encoding_gets_json(obs: ObsUnderTest) -> None:
    from websockets.sync.client import connect

    with connect(obs.url, proxy=None) as connection:
        client = ObsClient(connection)
        client.identify()
        assert client.call("GetVersion")["rpcVersion"] == 1


def test_every_request_that_is_offered_is_answered_and_another_one_is_unknown(client: ObsClient) -> None:
    offered = client.call("GetVersion")["availableRequests"]
    assert {"StartRecord", "PauseRecord", "GetSourceScreenshot", "Sleep"} < set(offered)
    idle = [name for name in offered if name.startswith("Get")]
    for name in idle:
        code = client.ask(name)["requestStatus"]["code"]
        assert code in (100, 301, 506, 604), (name, code)
    for name in ("StartStream", "CreateScene", "SetInputSettings", "", "getversion"):
        assert client.refused(name) in (203, 204)


def test_outputs_that_a_recorder_has_not_are_told_as_not_running(client: ObsClient) -> None:
    for name in ("GetStreamStatus", "GetVirtualCamStatus", "GetReplayBufferStatus"):
        assert client.call(name)["outputActive"] is False


def test_the_answer_names_the_request_again(client: ObsClient) -> None:
    for request_id in ("text", "", "\N{SNOWMAN}", 5):
        client.send(6, {"requestType": "GetStudioModeEnabled", "requestId": request_id})
        assert client.receive_op(7) == {
            "requestType": "GetStudioModeEnabled",
            "requestId": request_id,
            "requestStatus": {"result": True, "code": 100},
            "responseData": {"studioModeEnabled": False},
        }


@pytest.mark.parametrize(
    ("kind", "data", "code"),
    [
        ("GetInputMute", None, 301),
        ("GetInputMute", [], 401),
        ("GetInputMute", {}, 300),
        ("GetInputMute", {"inputName": 5}, 401),
        ("GetInputMute", {"inputName": ""}, 403),
        ("GetInputMute", {"inputName": "Desktop"}, 600),
        ("GetInputMute", {"inputName": "Camera"}, 604),
        ("GetInputMute", {"inputUuid": "none"}, 600),
        ("SetInputMute", {"inputName": "Microphone"}, 300),
        ("SetInputMute", {"inputName": "Microphone", "inputMuted": 1}, 401),
        ("SetInputVolume", {"inputName": "Microphone"}, 300),
        ("SetInputVolume", {"inputName": "Microphone", "inputVolumeDb": 27}, 402),
        ("SetInputVolume", {"inputName": "Microphone", "inputVolumeMul": -1}, 402),
        ("SetInputVolume", {"inputName": "Microphone", "inputVolumeMul": True}, 401),
        ("SetInputVolume", {"inputName": "Microphone", "inputVolumeMul": 1, "inputVolumeDb": 0}, 404),
        ("GetSceneItemList", {"sceneName": "Other"}, 600),
        ("SetCurrentProgramScene", {"sceneName": "Other"}, 600),
        ("GetSceneItemEnabled", {"sceneName": "Pausa", "sceneItemId": 9}, 600),
        ("GetOutputStatus", {"outputName": "Other"}, 600),
        ("GetCurrentPreviewScene", None, 506),
        ("TriggerHotkeyByName", {"hotkeyName": "None"}, 600),
        ("CallVendorRequest", {"vendorName": "other", "requestType": "retake"}, 600),
        ("CallVendorRequest", {"vendorName": "pausa", "requestType": "other"}, 600),
        ("CallVendorRequest", {"vendorName": "pausa", "requestType": "mark", "requestData": 1}, 401),
        ("BroadcastCustomEvent", {"eventData": "text"}, 401),
        ("Sleep", {"sleepMillis": 0}, 206),
        ("PauseRecord", None, 501),
        ("ResumeRecord", None, 501),
        ("StopRecord", None, 501),
        ("ToggleRecordPause", None, 501),
        ("SplitRecordFile", None, 501),
        ("CreateRecordChapter", {"chapterName": 5}, 401),
        ("CreateRecordChapter", None, 501),
        ("GetSourceScreenshot", {"sourceName": "Camera"}, 300),
        ("GetSourceScreenshot", {"sourceName": "Camera", "imageFormat": "exe"}, 400),
        ("GetSourceScreenshot", {"sourceName": "Camera", "imageFormat": "png", "imageWidth": 7}, 402),
        ("GetSourceScreenshot", {"sourceName": "Microphone", "imageFormat": "png"}, 604),
        ("SetRecordDirectory", {"recordDirectory": "Videos"}, 400),
        ("SetRecordDirectory", {"recordDirectory": "/no/such/folder"}, 600),
    ],
)
def test_a_request_that_cannot_be_met_says_why(
    client: ObsClient, kind: str, data: dict[str, Any] | None, code: int
) -> None:
    assert client.refused(kind, data) == code


def test_each_client_is_told_what_it_has_subscribed_to(obs: ObsUnderTest) -> None:
    with ExitStack() as stack:
        everything = stack.enter_context(obs.client())
        general = stack.enter_context(obs.client(subscriptions=1, packed=True))
        inputs = stack.enter_context(obs.client(subscriptions=8))
        nothing = stack.enter_context(obs.client(subscriptions=0))
        everything.call("BroadcastCustomEvent", {"eventData": {"said": "hello"}})
        everything.call("ToggleInputMute", {"inputName": "Microphone"})
        everything.call("ToggleInputMute", {"inputName": "Microphone"})
        assert general.wait_for_event("CustomEvent")["said"] == "hello"
        assert inputs.wait_for_event("InputMuteStateChanged")["eventIntent"] == 8
        assert inputs.wait_for_event("InputMuteStateChanged")["inputMuted"] is False
        assert [
            everything.wait_for_event(kind)["eventIntent"]
            for kind in ("CustomEvent", "InputMuteStateChanged")
        ] == [1, 8]
        for client in (general, inputs, nothing):
            client.call("GetStudioModeEnabled")
            assert client.events == []


def test_a_client_may_subscribe_to_other_events_later(obs: ObsUnderTest) -> None:
    with obs.client(subscriptions=0) as client:
        client.call("BroadcastCustomEvent", {"eventData": {"number": 1}})
        client.send(3, {"eventSubscriptions": 1})
        assert client.receive_op(2) == {"negotiatedRpcVersion": 1}
        client.call("BroadcastCustomEvent", {"eventData": {"number": 2}})
        assert client.wait_for_event("CustomEvent")["number"] == 2


def test_levels_come_only_to_those_who_asked_for_them(obs: ObsUnderTest) -> None:
    with obs.client(subscriptions=ALL | METERS) as watcher, obs.client() as other:
        heard = watcher.wait_for_event("InputVolumeMeters", lambda one: one["inputs"][0]["inputLevelsMul"])
        magnitude, peak, before = heard["inputs"][0]["inputLevelsMul"][0]
        assert heard["inputs"][0]["inputName"] == "Microphone"
        assert 0 <= magnitude <= peak <= 1
        assert before == pytest.approx(peak)
        other.call("GetStudioModeEnabled")
        assert not [one for one in other.events if one["eventType"] == "InputVolumeMeters"]


def test_without_the_password_no_event_is_told(obs: ObsUnderTest) -> None:
    with obs.stranger() as stranger, obs.client() as client:
        stranger.receive_op(0)
        client.call("BroadcastCustomEvent", {"eventData": {}})
        stranger.send(6, {})
        assert stranger.close_code() == 4007
        assert stranger.events == []


# ── batches ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_batch_is_answered_in_the_order_of_its_requests(client: ObsClient) -> None:
    for execution in (0, 1, 2):
        results = client.batch(
            {"requestType": "GetStats"},
            {"requestType": "StartStream", "requestId": "unknown"},
            {"requestType": "GetStudioModeEnabled"},
            {},
            executionType=execution,
        )
        assert [one["requestStatus"]["code"] for one in results] == [100, 204, 100, 203]
        assert [one.get("requestId") for one in results] == [None, "unknown", None, None]


def test_a_batch_may_end_at_the_first_failure(client: ObsClient) -> None:
    results = client.batch(
        {"requestType": "GetStudioModeEnabled"},
        {"requestType": "PauseRecord"},
        {"requestType": "GetStudioModeEnabled"},
        haltOnFailure=True,
    )
    assert [one["requestStatus"]["code"] for one in results] == [100, 501]


def test_a_batch_sleeps_where_that_makes_sense(client: ObsClient) -> None:
    slept = client.batch({"requestType": "Sleep", "requestData": {"sleepMillis": 1}})
    frames = client.batch({"requestType": "Sleep", "requestData": {"sleepFrames": 1}}, executionType=1)
    parallel = client.batch({"requestType": "Sleep", "requestData": {"sleepMillis": 1}}, executionType=2)
    too_long = client.batch({"requestType": "Sleep", "requestData": {"sleepMillis": 50_001}})
    assert [one[0]["requestStatus"]["code"] for one in (slept, frames, parallel, too_long)] == [
        100,
        100,
        206,
        402,
    ]


def test_an_answer_of_a_batch_can_be_a_field_of_the_next_request(client: ObsClient) -> None:
    results = client.batch(
        {
            "requestType": "GetCurrentProgramScene",
            "outputVariables": {"scene": "sceneName", "lost": "nothing"},
        },
        {"requestType": "GetSceneItemList", "inputVariables": {"sceneName": "scene", "other": "unknown"}},
        {"requestType": "GetSceneItemList", "inputVariables": {"sceneName": "given"}, "requestData": None},
        variables={"given": "Other"},
    )
    assert [one["requestStatus"]["code"] for one in results] == [100, 100, 600]


def test_what_is_asked_after_a_batch_that_sleeps_need_not_wait_for_it(obs: ObsUnderTest) -> None:
    with obs.client() as client:
        client.send(
            8,
            {
                "requestId": "slow",
                "requests": [{"requestType": "Sleep", "requestData": {"sleepMillis": 50_000}}],
            },
        )
        assert client.call("GetStudioModeEnabled") == {"studioModeEnabled": False}


def test_a_batch_records(obs: ObsUnderTest) -> None:
    row = "StartRecord StartRecord Sleep PauseRecord PauseRecord ResumeRecord CreateRecordChapter StopRecord StopRecord"
    requests = [{"requestType": kind, "requestData": {"sleepMillis": 300}} for kind in row.split()]
    with obs.client() as client:
        results = client.batch(*requests)
    assert [one["requestStatus"]["code"] for one in results] == [100, 500, 100, 100, 502, 100, 100, 100, 501]
    ready = obs.remote.log.wait_for(events.RecordingReady)
    assert results[-2]["responseData"] == {"outputPath": str(ready.path)}
    assert ready.segments


def test_commands_that_are_sent_without_waiting_are_carried_out_in_their_order(obs: ObsUnderTest) -> None:
    with obs.client() as client:
        client.call("StartRecord")
        kinds = list(itertools.islice(itertools.cycle(["PauseRecord", "ResumeRecord"]), 20))
        sent = [client.begin(kind) for kind in kinds]
        answers = {}
        while len(answers) < len(sent):
            answer = client.receive_op(7)
            answers[answer["requestId"]] = answer["requestStatus"]["code"]
        assert [answers[one] for one in sent] == [100] * len(sent)
        client.call("StopRecord")
        until(lambda: not obs.remote.engine.recorder.active_ids, what="it is finished")


def test_the_folder_of_recordings_is_told_and_set(
    obs: ObsUnderTest, client: ObsClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = client.call("GetRecordDirectory")["recordDirectory"]
    elsewhere = client.refused("SetRecordDirectory", {"recordDirectory": str(tmp_path)})
    assert (elsewhere, obs.remote.engine.settings.value.folder) == (400, before)
    monkeypatch.setenv("HOME", str(tmp_path.parent))
    monkeypatch.setenv("USERPROFILE", str(tmp_path.parent))
    client.call("SetRecordDirectory", {"recordDirectory": str(tmp_path)})
    assert obs.remote.engine.settings.value.folder == str(tmp_path)
    assert client.call("GetRecordDirectory") == {"recordDirectory": str(tmp_path)}
    kept = SettingsFile(obs.remote.engine.places.settings_file).value
    assert kept.folder == before, "it holds for this run alone"
    client.call("SetRecordDirectory", {"recordDirectory": before})
