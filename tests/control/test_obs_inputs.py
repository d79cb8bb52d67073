"""The microphone and the camera as inputs of OBS."""

import base64
import math
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest

from pausa.capture.frame_pixels import Pixels
from pausa.capture.requests import camera_request
from pausa.control.obs.obs_levels import LevelSink
from support.obs_client import ALL, METERS, ObsClient, ObsUnderTest, open_obs
from support.waiting import until

MICROPHONE = {"inputName": "Microphone"}


@pytest.fixture
def obs(tmp_path: Path) -> Iterator[ObsUnderTest]:
    with open_obs(tmp_path) as obs:
        yield obs


@pytest.fixture
def client(obs: ObsUnderTest) -> Iterator[ObsClient]:
    with obs.client() as client:
        yield client


def test_the_volume_is_the_gain_of_the_settings(obs: ObsUnderTest, client: ObsClient) -> None:
    assert client.call("GetInputVolume", MICROPHONE) == {"inputVolumeMul": 1.0, "inputVolumeDb": 0.0}
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeDb": 12.5})
    assert client.wait_for_event("InputVolumeChanged")["inputVolumeDb"] == 12.5
    assert obs.remote.engine.settings.value.gain_db == 12.5
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeMul": 0.5})
    event = client.wait_for_event("InputVolumeChanged")
    assert event["inputVolumeMul"] == pytest.approx(0.5, rel=1e-3)
    assert event["inputVolumeDb"] == pytest.approx(20 * math.log10(0.5), abs=1e-3)
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeDb": -50})
    assert client.call("GetInputVolume", MICROPHONE)["inputVolumeDb"] == -20


def test_the_volume_that_the_window_sets_is_told(obs: ObsUnderTest, client: ObsClient) -> None:
    obs.remote.engine.settings.change(gain_db=7.0)
    assert client.wait_for_event("InputVolumeChanged")["inputVolumeDb"] == 7.0


def test_a_fader_that_is_moved_fast_ends_where_it_was_left(obs: ObsUnderTest, client: ObsClient) -> None:
    sent = [
        client.begin("SetInputVolume", {**MICROPHONE, "inputVolumeDb": step / 10})
        for step in range(-100, 101)
    ]
    client.answer_to(sent[-1])
    until(lambda: obs.remote.engine.settings.value.gain_db == 10, what="the last volume is kept")
    assert client.call("GetInputVolume", MICROPHONE)["inputVolumeDb"] == 10


def test_at_the_bottom_of_the_fader_nobody_is_heard(obs: ObsUnderTest, client: ObsClient) -> None:
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeMul": 0})
    assert client.wait_for_event("InputMuteStateChanged")["inputMuted"] is True
    assert obs.remote.engine.hub.muted
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeDb": -10})
    assert client.wait_for_event("InputMuteStateChanged")["inputMuted"] is False


def test_a_fader_unmutes_only_what_a_fader_has_muted(obs: ObsUnderTest, client: ObsClient) -> None:
    client.call("SetInputMute", {**MICROPHONE, "inputMuted": True})
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeDb": -100})
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeDb": 0})
    assert client.call("GetInputMute", MICROPHONE) == {"inputMuted": True}
    client.call("SetInputMute", {**MICROPHONE, "inputMuted": False})
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeDb": -100})
    obs.remote.remote.mute(muted=False)
    obs.remote.remote.mute(muted=True)
    client.wait_for_event("InputMuteStateChanged", lambda one: one["inputMuted"] is False)
    client.wait_for_event("InputMuteStateChanged", lambda one: one["inputMuted"] is True)
    client.call("SetInputVolume", {**MICROPHONE, "inputVolumeDb": 0})
    assert client.call("GetInputMute", MICROPHONE) == {"inputMuted": True}


def test_the_microphone_is_muted_and_heard_again(obs: ObsUnderTest, client: ObsClient) -> None:
    client.call("SetInputMute", {**MICROPHONE, "inputMuted": True})
    client.call("SetInputMute", {**MICROPHONE, "inputMuted": True})
    assert obs.remote.engine.hub.muted
    assert client.call("ToggleInputMute", MICROPHONE) == {"inputMuted": False}
    told = [client.wait_for_event("InputMuteStateChanged") for _ in range(2)]
    assert [one["inputMuted"] for one in told] == [True, False]
    by_uuid = {"inputUuid": told[0]["inputUuid"]}
    assert client.call("GetInputMute", by_uuid) == {"inputMuted": False}


def test_the_inputs_are_what_is_to_be_recorded(tmp_path: Path) -> None:
    with open_obs(tmp_path, microphone="none") as obs, obs.client() as client:
        listed = client.call("GetInputList")["inputs"]
        assert [one["inputName"] for one in listed] == ["Camera"]
        assert client.refused("GetInputMute", MICROPHONE) == 600
        assert set(client.call("GetSpecialInputs").values()) == {None}
        assert [
            one["sourceName"] for one in client.call("GetSceneItemList", {"sceneName": "Pausa"})["sceneItems"]
        ] == ["Camera"]


def test_inputs_can_be_asked_for_by_their_kind(client: ObsClient) -> None:
    for kind in client.call("GetInputKindList")["inputKinds"]:
        listed = client.call("GetInputList", {"inputKind": kind})["inputs"]
        assert [one["inputKind"] for one in listed] == [kind]
        assert client.call("GetInputDefaultSettings", {"inputKind": kind}) == {"defaultInputSettings": {}}
    assert client.call("GetInputList", {"inputKind": "color_source_v3"}) == {"inputs": []}


def test_only_while_somebody_watches_the_level_is_it_measured(obs: ObsUnderTest) -> None:
    hub = obs.remote.engine.hub

    def measured() -> bool:
        return any(isinstance(sink, LevelSink) for sink in hub._sinks)

    with obs.client():
        assert not measured()
        with obs.client(subscriptions=ALL | METERS) as watcher:
            watcher.wait_for_event("InputVolumeMeters")
            assert measured()
            watcher.send(3, {"eventSubscriptions": 0})
            watcher.receive_op(2)
            until(lambda: not measured(), what="nothing is measured any more")
        with obs.client(subscriptions=METERS) as watcher:
            watcher.wait_for_event("InputVolumeMeters")
        until(lambda: not measured(), what="nothing is measured after it has gone")


# ── the picture ──────────────────────────────────────────────────────────────────────────────────────


def image(answer: dict[str, str], image_format: str) -> Pixels:
    head, _, data = answer["imageData"].partition(",")
    assert head == f"data:image/{image_format};base64"
    decoded = cv2.imdecode(np.frombuffer(base64.b64decode(data), np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    return decoded.astype(np.uint8)


@pytest.mark.parametrize("image_format", ["png", "jpg", "jpeg", "bmp"])
def test_a_screenshot_shows_the_picture(client: ObsClient, image_format: str) -> None:
    answer = client.call("GetSourceScreenshot", {"sourceName": "Pausa", "imageFormat": image_format})
    shown = image(answer, image_format)
    assert shown.shape == (120, 160, 3)
    assert shown.std() > 10


def test_a_screenshot_keeps_its_shape_and_fits_into_what_is_asked_for(client: ObsClient) -> None:
    asked = {"sourceName": "Camera", "imageFormat": "png"}
    for wanted, shape in (
        ({"imageWidth": 80}, (60, 80)),
        ({"imageHeight": 30}, (30, 40)),
        ({"imageWidth": 400, "imageHeight": 60}, (60, 80)),
        ({"imageWidth": 320, "imageHeight": 4096, "imageCompressionQuality": 0}, (240, 320)),
    ):
        assert image(client.call("GetSourceScreenshot", {**asked, **wanted}), "png").shape[:2] == shape


def test_a_screenshot_is_turned_as_the_recording_is(obs: ObsUnderTest, client: ObsClient) -> None:
    asked = {"sourceName": "Camera", "imageFormat": "png"}
    obs.remote.engine.settings.change(rotation=90)
    assert image(client.call("GetSourceScreenshot", asked), "png").shape[:2] == (160, 120)
    video = client.call("GetVideoSettings")
    assert (video["baseWidth"], video["baseHeight"]) == (120, 160)
    assert Fraction(video["fpsNumerator"], video["fpsDenominator"]) == 30


def test_without_a_picture_there_is_no_screenshot(obs: ObsUnderTest, client: ObsClient) -> None:
    engine = obs.remote.engine
    engine.hub.rest()
    until(lambda: engine.hub.newest_frame is None, what="the camera is closed")
    assert client.refused("GetSourceScreenshot", {"sourceName": "Camera", "imageFormat": "png"}) == 702
    assert client.call("GetVideoSettings")["baseWidth"] == 160
    assert camera_request(engine.settings.value) is not None
