"""Programs made for OBS record, pause and resume with Pausa; the finished file is the judge."""

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import numpy as np
import obsws_python
import pytest
import simpleobsws

from pausa.core import events
from support.engine import MS, FrameLog
from support.obs_client import METERS, PASSWORD, ObsUnderTest, open_obs
from support.obs_controllers import Call, install_javascript, javascript, obsws, simple
from support.played_file import chapters, counters, sound
from support.waiting import PATIENCE_S

PAUSES = 3
LOUD_DB = 40.0
"""So loud is everything that is heard while it is paused, and only then."""


@pytest.fixture
def obs(tmp_path: Path) -> Iterator[ObsUnderTest]:
    with open_obs(tmp_path) as obs:
        yield obs


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("npm")
    missing = install_javascript(folder)
    if missing:
        pytest.skip(missing)
    return folder


@pytest.fixture(params=["obsws-python", "simpleobsws", "obs-websocket-js", "obs-websocket-js/json"])
def controller(request: pytest.FixtureRequest) -> Callable[[ObsUnderTest], AbstractContextManager[Call]]:
    """A foreign client."""
    name: str = request.param
    if name == "obsws-python":
        return obsws
    if name == "simpleobsws":
        return simple
    folder = request.getfixturevalue("installed")
    return lambda obs: javascript(obs, folder, build=name)


def test_a_foreign_client_records_and_nothing_of_a_pause_is_in_the_file(
    obs: ObsUnderTest, controller: Callable[[ObsUnderTest], AbstractContextManager[Call]]
) -> None:
    hub, frames = obs.remote.engine.hub, FrameLog()
    hub.add(frames)
    pauses: list[tuple[int, int]] = []
    with controller(obs) as call:
        assert call("GetVersion", None)["rpcVersion"] == 1
        call("StartRecord", None)
        recording_id = obs.remote.remote.active()[-1].id
        for _ in range(PAUSES):
            obs.remote.record_more(recording_id)
            call("PauseRecord", None)
            pauses.append(be_loud(hub, frames))
            call("ResumeRecord", None)
        obs.remote.record_more(recording_id)
        call("CreateRecordChapter", {"chapterName": "The end"})
        obs.remote.record_more(recording_id)
        assert call("GetRecordStatus", None)["outputActive"] is True
        path = Path(call("StopRecord", None)["outputPath"])
        assert call("GetRecordStatus", None)["outputActive"] is False
    ready = obs.remote.log.wait_for(events.RecordingReady, recording_id)
    assert path == ready.path
    assert len(ready.segments) == PAUSES + 1
    taken = [frames.times[number] for number in counters(path) if number is not None]
    assert taken
    assert not [at for at in taken if any(begin <= at <= end for begin, end in pauses)]
    assert np.abs(sound(path).astype(np.int32)).max() < 20_000, "something loud is in the file"
    assert "The end" in [one.title for one in chapters(path)]


def be_loud(hub: Any, frames: FrameLog) -> tuple[int, int]:
    """Amplify what is heard for a while, with quiet before and after; return when this began and ended."""
    begin_ns = time.monotonic_ns()
    frames.wait_for_frame_at(begin_ns + 150 * MS)
    hub.amplify(LOUD_DB)
    frames.wait_for_frame_at(time.monotonic_ns() + 300 * MS)
    hub.amplify(0.0)
    frames.wait_for_frame_at(time.monotonic_ns() + 150 * MS)
    return begin_ns, time.monotonic_ns()


def test_what_is_recorded_while_it_is_loud_is_loud(obs: ObsUnderTest) -> None:
    hub, frames = obs.remote.engine.hub, FrameLog()
    hub.add(frames)
    recording_id = obs.remote.start()
    be_loud(hub, frames)
    with obs.client() as client:
        client.call("StopRecord")
    ready = obs.remote.log.wait_for(events.RecordingReady, recording_id)
    assert np.abs(sound(ready.path).astype(np.int32)).max() > 30_000


def test_obsws_python_s_own_methods_and_its_events(obs: ObsUnderTest) -> None:
    states: list[str] = []
    told = threading.Event()

    def on_record_state_changed(data: Any) -> None:
        states.append(data.output_state.removeprefix("OBS_WEBSOCKET_OUTPUT_"))
        if states[-1] == "STOPPED":
            told.set()

    how = {"host": "127.0.0.1", "port": obs.face.port, "password": PASSWORD, "timeout": PATIENCE_S}
    with obsws_python.ReqClient(**how) as client, obsws_python.EventClient(**how) as listener:
        listener.callback.register(on_record_state_changed)
        assert client.get_version().rpc_version == 1
        assert client.get_record_status().output_active is False
        client.start_record()
        obs.remote.record_more(obs.remote.remote.active()[-1].id)
        client.toggle_record_pause()
        client.toggle_record_pause()
        obs.remote.record_more(obs.remote.remote.active()[-1].id)
        client.create_record_chapter("here")
        client.split_record_file()
        obs.remote.record_more(obs.remote.remote.active()[-1].id)
        assert Path(client.stop_record().output_path).exists()
        assert told.wait(PATIENCE_S)
        assert states == ["STARTING", "STARTED", "PAUSED", "RESUMED", "STOPPING", "STOPPED"]
        assert client.get_input_list().inputs[1]["inputName"] == "Microphone"
        client.set_input_volume("Microphone", vol_db=6)
        assert client.get_input_volume("Microphone").input_volume_db == 6
        client.toggle_input_mute("Microphone")
        assert client.get_input_mute("Microphone").input_muted is True
        assert client.get_scene_list().current_program_scene_name == "Pausa"
        assert "Pausa.Retake" in client.get_hot_key_list().hotkeys
        shot = client.get_source_screenshot("Camera", "png", 80, 60, -1)
        assert shot.image_data.startswith("data:image/png;base64,")
        assert client.get_stats().active_fps == pytest.approx(30, abs=3)
        assert client.get_video_settings().base_width == 160


def test_simpleobsws_sends_batches_and_hears_levels(obs: ObsUnderTest) -> None:
    async def talk() -> None:
        wishes = simpleobsws.IdentificationParameters(eventSubscriptions=METERS | 1)
        client = simpleobsws.WebSocketClient(obs.url, PASSWORD, wishes)
        heard = asyncio.Event()

        async def on_meters(data: dict[str, Any]) -> None:
            if data["inputs"][0]["inputLevelsMul"]:
                heard.set()

        client.register_event_callback(on_meters, "InputVolumeMeters")
        await client.connect()
        assert await client.wait_until_identified()
        answers = await client.call_batch(
            [
                simpleobsws.Request("GetStats"),
                simpleobsws.Request("Sleep", {"sleepMillis": 5}),
                simpleobsws.Request("StopRecord"),
                simpleobsws.Request("GetStats"),
            ],
            halt_on_failure=True,
        )
        assert [one.requestStatus.code for one in answers] == [100, 100, 501]
        await asyncio.wait_for(heard.wait(), PATIENCE_S)
        await client.disconnect()

    asyncio.run(talk())
