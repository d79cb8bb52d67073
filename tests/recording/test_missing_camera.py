"""Recording while the camera that was chosen is missing: what is said is recorded, and the picture comes with the camera."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from pausa.capture import camera_keeping
from pausa.capture.source import Camera, CameraRequest, Frame
from pausa.capture.synthetic import SyntheticCamera
from pausa.core import events
from pausa.core.errors import CameraError
from pausa.core.paths import Places
from pausa.core.sentences import verbatim
from pausa.core.settings import Settings
from pausa.core.states import Command
from pausa.recording.options import next_recording, recording_options
from support.engine import CAMERA, FPS, MICROPHONE, MS, SECOND, EngineUnderTest, now_ns, open_engine
from support.played_file import counters, sound
from support.waiting import until

RATE = 48_000


class Plug:
    """Whether the camera is plugged in; a test pulls it and puts it back."""

    def __init__(self) -> None:
        self.connected = True

    def open(self, request: CameraRequest) -> Camera:
        self._demand()
        return SyntheticCamera(request)

    def read(self, camera: SyntheticCamera) -> Frame | None:
        self._demand()
        return _READ(camera)

    def _demand(self) -> None:
        if not self.connected:
            raise CameraError(verbatim("The camera is not connected."))


_READ = SyntheticCamera.read


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Plug:
    plug = Plug()
    monkeypatch.setattr(camera_keeping, "open_camera", plug.open)
    monkeypatch.setattr(SyntheticCamera, "read", lambda camera: plug.read(camera))
    return plug


@pytest.fixture
def engine(tmp_path: Path, plug: Plug) -> Iterator[EngineUnderTest]:  # noqa: ARG001
    with open_engine(tmp_path) as engine:
        yield engine


def unplug(plug: Plug, engine: EngineUnderTest) -> None:
    plug.connected = False
    engine.log.wait_for(events.DeviceLost)
    until(lambda: engine.hub.is_camera_away, what="the camera is known to be missing")


def notices(engine: EngineUnderTest, recording_id: str) -> list[events.Noticed]:
    told = engine.log.of(events.Noticed, recording_id=recording_id)
    return [notice for notice in told if notice.code == "camera_missing"]


def test_what_is_said_from_the_click_on_is_recorded_and_the_picture_comes_with_the_camera(
    plug: Plug, engine: EngineUnderTest
) -> None:
    unplug(plug, engine)
    click_ns = now_ns()
    recording_id = engine.start(at_ns=click_ns, begins_without_camera=True)
    began = engine.log.wait_for(events.RecordingStarted, recording_id)
    assert (began.monotonic_ns, began.width, began.height) == (click_ns, CAMERA.width, CAMERA.height)
    engine.record_more(recording_id)
    plug.connected = True
    engine.log.wait_for(events.CameraOpened, count=2)
    engine.record_more(recording_id, SECOND)
    stop_ns = now_ns()
    engine.post(Command.STOP, recording_id, at_ns=stop_ns)
    path = engine.recorded(recording_id)
    (ready,) = engine.log.of(events.RecordingReady, recording_id=recording_id)
    seen = counters(path)
    assert seen[0] is None, "a picture from before the camera came"
    assert seen[-1] is not None, "the camera's picture is not recorded"
    assert abs(len(seen) / FPS * SECOND - (stop_ns - click_ns)) < 150 * MS
    assert ready.samples_missing == 0
    assert len(sound(path)) >= ready.samples == round(len(seen) * RATE / FPS)
    assert len(notices(engine, recording_id)) == 1


def test_it_is_told_with_the_name_of_the_camera_that_it_is_missing(
    plug: Plug, engine: EngineUnderTest
) -> None:
    unplug(plug, engine)
    recording_id = engine.started(begins_without_camera=True)
    (notice,) = notices(engine, recording_id)
    (opened,) = engine.log.of(events.CameraOpened)
    assert opened.device in str(notice.message)
    engine.post(Command.DISCARD, recording_id)


def test_a_camera_that_was_never_there_is_expected_as_it_was_asked_for(tmp_path: Path, plug: Plug) -> None:
    plug.connected = False
    with open_engine(tmp_path, camera=None) as engine:
        engine.hub.use(replace(CAMERA, width=640, height=360, fps=Fraction(25)), MICROPHONE)
        until(lambda: engine.hub.is_camera_away, what="the camera is known to be missing")
        recording_id = engine.recording(begins_without_camera=True)
        engine.post(Command.STOP, recording_id)
        engine.recorded(recording_id)
        (ready,) = engine.log.of(events.RecordingReady, recording_id=recording_id)
    assert (ready.width, ready.height) == (640, 360)
    assert abs(ready.duration_s - ready.frames / 25) < 0.05
    assert ready.samples == round(ready.frames * RATE / 25)


def test_a_camera_that_is_back_at_once_is_in_the_recording_from_its_first_frame(
    plug: Plug, engine: EngineUnderTest
) -> None:
    unplug(plug, engine)
    plug.connected = True
    recording_id = engine.recording(begins_without_camera=True)
    engine.post(Command.STOP, recording_id)
    assert None not in counters(engine.recorded(recording_id))
    assert not notices(engine, recording_id)


def test_whoever_asks_for_a_camera_in_the_terminal_gets_an_error_instead(
    plug: Plug, engine: EngineUnderTest
) -> None:
    unplug(plug, engine)
    recording_id = engine.start()
    discarded = engine.log.wait_for(events.RecordingDiscarded, recording_id)
    assert discarded.exit_code == CameraError.exit_code
    assert engine.files() == []


def test_without_a_microphone_there_is_nothing_to_record(tmp_path: Path, plug: Plug) -> None:
    with open_engine(tmp_path, microphone=None) as engine:
        unplug(plug, engine)
        recording_id = engine.start(begins_without_camera=True)
        assert engine.log.wait_for(events.RecordingDiscarded, recording_id).exit_code == CameraError.exit_code
        assert engine.files() == []


def test_the_window_records_without_the_camera_and_the_terminal_does_not(tmp_path: Path) -> None:
    settings = Settings(folder=str(tmp_path))
    assert next_recording(settings, Places.under(tmp_path)).begins_without_camera
    assert not recording_options(Settings(), tmp_path).begins_without_camera


def test_of_a_camera_that_comes_back_smaller_both_sizes_are_told(
    plug: Plug, engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording_id = engine.recording()
    unplug(plug, engine)
    opens = plug.open
    monkeypatch.setattr(
        camera_keeping, "open_camera", lambda request: opens(replace(request, width=320, height=240))
    )
    plug.connected = True

    def resized() -> list[events.Noticed]:
        told = engine.log.of(events.Noticed, recording_id=recording_id)
        return [notice for notice in told if notice.code == "resized"]

    engine.log.wait_until(lambda: bool(resized()), what="the new size is told")
    engine.record_more(recording_id, SECOND)
    engine.post(Command.STOP, recording_id)
    engine.recorded(recording_id)
    (notice,) = resized()
    assert "320 × 240" in notice.message
    assert f"{CAMERA.width} × {CAMERA.height}" in notice.message
    (ready,) = engine.log.of(events.RecordingReady, recording_id=recording_id)
    assert (ready.width, ready.height) == (CAMERA.width, CAMERA.height)
