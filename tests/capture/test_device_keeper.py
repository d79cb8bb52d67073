"""The device keeper: a fault in a capture thread costs some frames, never the device."""

from collections.abc import Iterator

import pytest

from pausa.capture import camera_keeping
from pausa.capture.hub import Hub
from pausa.capture.source import Camera, CameraRequest, Frame, Samples
from pausa.capture.synthetic import SyntheticCamera
from pausa.core import events
from pausa.core.time.sample_clock import Line
from support.engine import CAMERA, MICROPHONE, EventLog, FrameLog
from support.waiting import until


class Faulty(FrameLog):
    """A sink with a bug that shows once for each device."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.heard = 0

    def on_frame(self, frame: Frame) -> None:
        if "frame" not in self.faults:
            self.faults.append("frame")
            raise ZeroDivisionError("a bug on a frame")
        super().on_frame(frame)

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:  # noqa: ARG002
        if "sound" not in self.faults:
            self.faults.append("sound")
            raise ZeroDivisionError("a bug on a block")
        self.heard += 1


@pytest.fixture
def log() -> EventLog:
    return EventLog()


@pytest.fixture
def hub(log: EventLog) -> Iterator[Hub]:
    hub = Hub(emit=log)
    yield hub
    hub.close()


@pytest.mark.logs_error("reading the camera synthetic failed")
def test_a_bug_on_a_frame_is_a_loss_with_a_notice_and_frames_come_again(
    hub: Hub, log: EventLog, caplog: pytest.LogCaptureFixture
) -> None:
    sink = Faulty()
    hub.add(sink)
    hub.use(CAMERA, None)
    lost = log.wait_for(events.DeviceLost)
    returned = log.wait_for(events.DeviceReturned)
    until(lambda: len(sink.times) >= 3, what="frames come again")
    assert (lost.kind, returned.kind) == ("camera", "camera")
    assert "is no longer connected" in lost.message
    assert "a bug on a frame" in caplog.text


@pytest.mark.logs_error("the sound feed failed")
def test_a_bug_on_a_block_of_sound_is_a_loss_with_a_notice_and_sound_comes_again(
    hub: Hub, log: EventLog, caplog: pytest.LogCaptureFixture
) -> None:
    sink = Faulty()
    hub.add(sink)
    hub.use(None, MICROPHONE)
    lost = log.wait_for(events.DeviceLost)
    returned = log.wait_for(events.DeviceReturned)
    until(lambda: sink.heard >= 3, what="sound comes again")
    assert (lost.kind, returned.kind) == ("microphone", "microphone")
    assert "a bug on a block" in caplog.text


@pytest.mark.logs_error("opening the camera synthetic failed")
def test_a_driver_that_surprises_while_it_opens_is_tried_again_and_told_once(
    hub: Hub, log: EventLog, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    tries: list[CameraRequest] = []

    def open_at_the_third_try(request: CameraRequest) -> Camera:
        tries.append(request)
        if len(tries) < 3:
            raise OSError("a driver's surprise")
        return SyntheticCamera(request)

    monkeypatch.setattr(camera_keeping, "open_camera", open_at_the_third_try)
    hub.use(CAMERA, None)
    log.wait_for(events.DeviceReturned)
    assert len(tries) == 3
    assert [lost.device for lost in log.of(events.DeviceLost)] == [CAMERA.device]
    assert "a driver's surprise" in caplog.text


def test_a_device_that_is_not_wanted_any_more_is_not_tried_again(hub: Hub, log: EventLog) -> None:
    hub.use(CameraRequest("no such camera"), None)
    log.wait_for(events.DeviceLost)
    hub.use(CAMERA, None)
    opened = log.wait_for(events.CameraOpened)
    assert opened.device == "Test picture"
    assert not log.of(events.DeviceReturned)
