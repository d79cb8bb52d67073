"""The recorder as OBS's record output: commands are answered when they are confirmed, and everybody is told what becomes of it."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.control.remote.start_wish import StartWish
from pausa.core import events
from pausa.core.settings import StartOn, WhenActive
from pausa.core.states import Command, State
from support.obs_client import ObsClient, ObsUnderTest, open_obs
from support.played_file import chapters, counters, sound
from support.remote_engine import answer
from support.waiting import until

STATE = "RecordStateChanged"


@pytest.fixture
def obs(tmp_path: Path) -> Iterator[ObsUnderTest]:
    with open_obs(tmp_path) as obs:
        yield obs


@pytest.fixture
def client(obs: ObsUnderTest) -> Iterator[ObsClient]:
    with obs.client() as client:
        yield client


def states(client: ObsClient) -> list[tuple[str, bool]]:
    """Return what has been told of the output, and forget it."""
    told = [
        (one["outputState"].removeprefix("OBS_WEBSOCKET_OUTPUT_"), one["outputActive"])
        for one in client.events
        if one["eventType"] == STATE
    ]
    client.events.clear()
    return told


def wait_for_state(client: ObsClient, state: str) -> Path | None:
    """Wait until the output is told to be in ``state``, and return the path that is told with it."""
    event = client.wait_for_event(STATE, lambda one: one["outputState"] == f"OBS_WEBSOCKET_OUTPUT_{state}")
    return Path(event["outputPath"]) if event["outputPath"] else None


def record(obs: ObsUnderTest, client: ObsClient) -> str:
    """Start a recording, and return its id once something of it is there."""
    client.call("StartRecord")
    return record_on(obs)


def record_on(obs: ObsUnderTest) -> str:
    recording_id = obs.remote.remote.active()[-1].id
    obs.remote.record_more(recording_id)
    return recording_id


def armed_id(obs: ObsUnderTest) -> str:
    """Let a recording wait for a voice, and return its id."""
    wish = StartWish(title="Talk", start_recording_on=StartOn.VOICE)
    return answer(obs.remote.remote.start(wish)).recording_id


@pytest.mark.parametrize("request_type", ["StartRecord", "ToggleRecord"])
def test_what_is_armed_is_begun_by_a_start(obs: ObsUnderTest, client: ObsClient, request_type: str) -> None:
    waiting = armed_id(obs)
    assert client.call("GetRecordStatus")["outputActive"] is False
    client.call(request_type)
    assert [(one.id, one.title) for one in obs.remote.remote.active()] == [(waiting, "Talk")]


def test_what_is_armed_is_called_off_by_a_stop(obs: ObsUnderTest, client: ObsClient) -> None:
    armed_id(obs)
    client.call("StopRecord")
    assert obs.remote.remote.armed() is None
    assert obs.remote.remote.active() == []


def test_the_whole_way_of_a_recording(obs: ObsUnderTest, client: ObsClient) -> None:
    recording_id = record(obs, client)
    status = client.call("GetRecordStatus")
    assert (status["outputActive"], status["outputPaused"]) == (True, False)
    assert status["outputDuration"] >= 100
    client.call("PauseRecord")
    paused = client.call("GetRecordStatus")
    assert (paused["outputActive"], paused["outputPaused"]) == (True, True)
    assert paused == client.call("GetRecordStatus")
    assert paused["outputTimecode"] == f"00:00:00.{paused['outputDuration']:03}"
    client.call("ResumeRecord")
    obs.remote.record_more(recording_id)
    client.call("CreateRecordChapter", {"chapterName": "Second part"})
    obs.remote.record_more(recording_id)
    path = Path(client.call("StopRecord")["outputPath"])
    assert client.call("GetRecordStatus")["outputActive"] is False
    assert states(client) == [
        ("STARTING", False),
        ("STARTED", True),
        ("PAUSED", False),
        ("RESUMED", True),
        ("STOPPING", False),
        ("STOPPED", False),
    ]
    assert path == obs.remote.log.wait_for(events.RecordingReady, recording_id).path
    assert "Second part" in [one.title for one in chapters(path)]
    finished = obs.remote.remote.recording(recording_id)
    assert (finished.start_reason, finished.stop_reason) == ("api", "api")


def test_the_path_that_is_told_at_the_start_is_that_of_the_finished_file(
    obs: ObsUnderTest, client: ObsClient
) -> None:
    record(obs, client)
    expected = wait_for_state(client, "STARTED")
    assert expected is not None
    stopped = client.begin("StopRecord")
    assert wait_for_state(client, "STOPPED") == expected
    assert client.answer_to(stopped)["responseData"] == {"outputPath": str(expected)}
    assert expected.exists()


def test_toggles_go_by_what_the_commands_before_will_lead_to(obs: ObsUnderTest, client: ObsClient) -> None:
    assert client.call("ToggleRecord") == {"outputActive": True}
    recording_id = record_on(obs)
    sent = [client.begin("ToggleRecordPause") for _ in range(6)]
    answers = [client.receive_op(7) for _ in sent]
    paused = {one["requestId"]: one["responseData"]["outputPaused"] for one in answers}
    assert [paused[one] for one in sent] == [True, False] * 3
    assert obs.remote.remote.recording(recording_id).state is State.RECORDING
    assert client.call("ToggleRecordPause") == {"outputPaused": True}
    assert client.call("ToggleRecordPause") == {"outputPaused": False}
    assert client.call("ToggleRecord") == {"outputActive": False}
    obs.remote.log.wait_for(events.RecordingStopped)


def test_what_makes_no_sense_is_refused_by_the_codes_of_the_protocol(
    obs: ObsUnderTest, client: ObsClient
) -> None:
    recording_id = record(obs, client)
    assert client.refused("StartRecord") == 500
    assert client.refused("ResumeRecord") == 503
    assert client.refused("SetRecordDirectory", {"recordDirectory": "/"}) == 500
    client.call("PauseRecord")
    assert client.refused("PauseRecord") == 502
    assert client.refused("CreateRecordChapter") == 502
    assert client.refused("SplitRecordFile") == 502
    assert obs.remote.remote.recording(recording_id).state is State.PAUSED
    client.call("StopRecord")
    assert client.refused("StopRecord") == 501


def test_what_the_window_does_is_told_too(obs: ObsUnderTest, client: ObsClient) -> None:
    engine = obs.remote.engine
    recording_id = obs.remote.start(title="Talk", reason="user")
    obs.remote.record_more(recording_id)
    engine.recorder.post(Command.RETAKE, recording_id)
    wait_for_state(client, "PAUSED")
    engine.recorder.post(Command.RESUME, recording_id)
    wait_for_state(client, "RESUMED")
    obs.remote.record_more(recording_id)
    obs.remote.remote.mute(muted=True)
    assert client.wait_for_event("InputMuteStateChanged")["inputMuted"] is True
    engine.recorder.post(Command.STOP, recording_id)
    path = wait_for_state(client, "STOPPED")
    assert path is not None
    assert path.name == "Talk.mp4"


def test_what_is_discarded_has_no_file(obs: ObsUnderTest, client: ObsClient) -> None:
    recording_id = record(obs, client)
    obs.remote.engine.recorder.post(Command.DISCARD, recording_id)
    assert wait_for_state(client, "STOPPED") is None
    assert client.call("GetRecordStatus")["outputActive"] is False


def test_who_connects_later_finds_what_is_being_recorded(obs: ObsUnderTest, client: ObsClient) -> None:
    recording_id = record(obs, client)
    client.call("PauseRecord")
    with obs.client(packed=True) as other:
        assert other.call("GetRecordStatus")["outputPaused"] is True
        other.call("ResumeRecord")
        assert wait_for_state(other, "RESUMED") is None
        obs.remote.record_more(recording_id)
        other.call("StopRecord")


def test_of_several_recordings_the_newest_is_the_output(obs: ObsUnderTest, client: ObsClient) -> None:
    first = record(obs, client)
    wait_for_state(client, "STARTED")
    second = obs.remote.start(when_active=WhenActive.PARALLEL)
    obs.remote.record_more(second)
    client.call("PauseRecord")
    assert obs.remote.remote.recording(first).state is State.RECORDING
    assert obs.remote.remote.recording(second).state is State.PAUSED
    client.call("StopRecord")
    # The first one goes on, so a light that shows that something is recorded must not go out.
    assert client.call("GetRecordStatus")["outputActive"] is True
    assert states(client) == [
        ("STARTING", False),
        ("STARTED", True),
        ("PAUSED", False),
        ("STOPPING", False),
        ("STOPPED", False),
        ("STARTED", True),
    ]
    client.call("StopRecord")
    assert states(client) == [("STOPPING", False), ("STOPPED", False)]


def test_a_start_right_after_a_stop_is_told_in_order(obs: ObsUnderTest, client: ObsClient) -> None:
    record(obs, client)
    stopped, started = client.begin("StopRecord"), ""
    while not started:
        answer = client.ask("StartRecord")
        started = answer["requestId"] if answer["requestStatus"]["code"] == 100 else ""
    obs.remote.record_more(obs.remote.remote.active()[-1].id)
    until(lambda: len(obs.remote.log.of(events.RecordingReady)) == 1, what="the first is finished")
    client.call("GetRecordStatus")
    told = states(client)
    assert told[-4:] == [("STOPPING", False), ("STOPPED", False), ("STARTING", False), ("STARTED", True)]
    assert stopped != started


def test_a_split_loses_nothing_and_records_nothing_twice(obs: ObsUnderTest, client: ObsClient) -> None:
    first = record(obs, client)
    obs.remote.record_more(first, 300_000_000)
    client.events.clear()
    client.call("SplitRecordFile")
    second = record_on(obs)
    assert second != first
    expected = client.wait_for_event("RecordFileChanged")["newOutputPath"]
    obs.remote.record_more(second, 300_000_000)
    assert states(client) == []
    path = client.call("StopRecord")["outputPath"]
    assert path == expected
    before = obs.remote.log.wait_for(events.RecordingReady, first)
    after = obs.remote.log.wait_for(events.RecordingReady, second)
    assert str(after.path) == path
    pictures = [counters(one.path) for one in (before, after)]
    shown = [number for file in pictures for number in file if number is not None]
    # At the cut one picture may be shown by the tick on either side.
    assert len(set(shown)) >= len(shown) - 1 - before.frames_repeated - after.frames_repeated  # type: ignore[operator]
    assert shown == sorted(shown)
    missing = (shown[-1] - shown[0] + 1) - len(set(shown))
    assert missing <= 1 + (before.frames_lost or 0) + (after.frames_lost or 0) + len(shown) // 50
    assert len(sound(before.path)) == pytest.approx(before.samples, abs=3000)


def test_of_two_who_split_at_once_one_is_refused_and_one_recording_goes_on(
    obs: ObsUnderTest, client: ObsClient
) -> None:
    record(obs, client)
    with obs.client() as other:
        for one in (client, other):
            one.send(6, {"requestType": "SplitRecordFile", "requestId": "split"})
        codes = sorted(one.receive_op(7)["requestStatus"]["code"] for one in (client, other))
    assert codes == [100, 702]
    assert len(obs.remote.remote.active()) == 1


@pytest.mark.parametrize(("request_type", "left"), [("PauseRecord", [State.PAUSED]), ("StopRecord", [])])
def test_what_comes_during_a_split_is_done_to_the_recording_that_goes_on(
    obs: ObsUnderTest, client: ObsClient, request_type: str, left: list[State]
) -> None:
    record(obs, client)
    with obs.client() as other:
        client.send(6, {"requestType": "SplitRecordFile", "requestId": "split"})
        other.send(6, {"requestType": request_type, "requestId": "next"})
        codes = [one.receive_op(7)["requestStatus"]["code"] for one in (client, other)]
    # If it came first, there was nothing to split.
    assert codes in ([100, 100], [501, 100], [502, 100])
    assert [one.state for one in obs.remote.remote.active()] == left


def test_a_split_that_cannot_begin_leaves_the_recording_as_it_is(
    obs: ObsUnderTest, client: ObsClient
) -> None:
    recording_id = record(obs, client)
    client.events.clear()
    engine = obs.remote.engine
    engine.settings.change(camera="none", microphone="none")
    engine.hub.use(None, None)
    until(lambda: not engine.hub.camera_format and not engine.hub.microphone_format, what="they are closed")
    assert client.refused("SplitRecordFile") == 702
    assert obs.remote.remote.recording(recording_id).state is State.RECORDING
    assert states(client) == []


@pytest.mark.parametrize("failing", [{"camera": "none", "microphone": "none"}])
def test_a_start_that_fails_says_why(tmp_path: Path, failing: dict[str, str]) -> None:
    with open_obs(tmp_path, **failing) as obs, obs.client() as client:
        answer = client.ask("StartRecord")
        assert answer["requestStatus"]["code"] == 702
        assert "neither a camera nor a microphone" in answer["requestStatus"]["comment"]
        assert client.call("GetRecordStatus")["outputActive"] is False


def test_hotkeys_and_the_vendor_s_requests_bring_what_takes_can(obs: ObsUnderTest, client: ObsClient) -> None:
    names = client.call("GetHotkeyList")["hotkeys"]
    assert {"Pausa.Retake", "Pausa.Undo", "Pausa.PauseOrResume", "OBSBasic.StartRecording"} < set(names)
    press = "TriggerHotkeyByName"
    client.call(press, {"hotkeyName": "OBSBasic.StartRecording"})
    recording_id = record_on(obs)
    client.call(press, {"hotkeyName": "Pausa.Mark"})
    client.call(press, {"hotkeyName": "Pausa.Retake"})
    assert client.call("GetRecordStatus")["outputPaused"] is True
    assert client.refused(press, {"hotkeyName": "Pausa.Pause"}) == 502
    client.call(press, {"hotkeyName": "Pausa.Undo"})
    client.call(press, {"hotkeyName": "Pausa.PauseOrResume", "contextName": "any"})
    obs.remote.record_more(recording_id)
    asked = {"vendorName": "pausa", "requestType": "mark", "requestData": {"title": "here"}}
    answer = client.call("CallVendorRequest", asked)
    assert (answer["vendorName"], answer["requestType"]) == ("pausa", "mark")
    assert [one["title"] for one in answer["responseData"]["markers"]][-1] == "here"
    client.call(press, {"hotkeyName": "Pausa.MuteOrUnmute"})
    assert obs.remote.engine.hub.muted
    client.call("CallVendorRequest", {"vendorName": "pausa", "requestType": "retake"})
    assert obs.remote.remote.recording(recording_id).state is State.PAUSED
    client.call("CallVendorRequest", {"vendorName": "pausa", "requestType": "discard"})
    assert client.refused("CallVendorRequest", asked) == 501


def test_many_who_press_pause_at_once_are_each_told_the_truth(obs: ObsUnderTest, client: ObsClient) -> None:
    recording_id = record(obs, client)
    codes: list[int] = []
    begin = threading.Barrier(8)

    def press() -> None:
        with obs.client() as one:
            begin.wait()
            codes.append(one.ask("PauseRecord")["requestStatus"]["code"])

    threads = [threading.Thread(target=press) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == [100] + [502] * 7
    obs.remote.log.wait_for(events.RecordingPaused, recording_id)
    assert len(obs.remote.log.of(events.RecordingPaused, recording_id=recording_id)) == 1


def test_an_answer_does_not_wait_until_what_was_told_before_it_is_acknowledged(obs: ObsUnderTest) -> None:
    took_s = []
    with obs.client() as client:
        client.call("StartRecord")
        for _ in range(5):
            client.call("CreateRecordChapter")
            asked_s = time.monotonic()
            client.call("PauseRecord")
            took_s.append(time.monotonic() - asked_s)
            client.call("ResumeRecord")
    # Linux acknowledges after 40 ms what it has nothing to send with; the machine may be busy once, but not each time.
    assert min(took_s) < 0.035
