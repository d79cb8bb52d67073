"""The device keeper: a fault in a capture thread costs some frames, never the device."""

import threading
from collections.abc import Callable, Iterator

import cv2
import pytest

from pausa.capture import camera_keeping, device_seeker
from pausa.capture.device_keeper import DeviceKeeper
from pausa.capture.hub import Hub
from pausa.capture.source import Camera, CameraRequest, Frame, Samples
from pausa.capture.synthetic import SyntheticCamera
from pausa.capture.turn import Turn
from pausa.core import events
from pausa.core.time.sample_clock import Line
from support.engine import CAMERA, MICROPHONE, EventLog, FrameLog
from support.kept_device import DecidedKeeping, KeptDevice, Wish, absent, busy
from support.waiting import PATIENCE_S, until


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


# ── one keeper, on a device that the test decides ────────────────────────────────────────────────────

Keep = Callable[[DecidedKeeping], DeviceKeeper[Wish, KeptDevice]]


@pytest.fixture
def keep(log: EventLog) -> Iterator[Keep]:
    made: list[DeviceKeeper[Wish, KeptDevice]] = []

    def make(keeping: DecidedKeeping) -> DeviceKeeper[Wish, KeptDevice]:
        made.append(DeviceKeeper(keeping, emit=log))
        return made[-1]

    yield make
    for keeper in made:
        keeper.close()


def codes(log: EventLog) -> list[str]:
    return [noticed.code for noticed in log.of(events.Noticed)]


def test_while_a_stand_in_is_in_use_the_real_device_is_taken_as_soon_as_it_can_deliver(
    keep: Keep, log: EventLog
) -> None:
    keeping = DecidedKeeping(absent())
    keep(keeping).want(Wish())
    assert log.wait_for(events.CameraOpened).stands_in
    until(lambda: codes(log) == ["synthetic"], what="the stand-in is told")
    keeping.outcome = "Desk camera"
    opened = log.wait_for(events.CameraOpened, count=2)
    assert (opened.device, opened.stands_in) == ("Desk camera", False)
    until(lambda: codes(log) == ["synthetic", "found"], what="the real device is told")
    assert not log.of(events.DeviceLost)
    assert not log.of(events.DeviceReturned)


def test_a_demand_to_look_now_is_answered_before_the_next_turn_of_the_search(
    keep: Keep, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_seeker, "SEEK_S", PATIENCE_S)
    keeping = DecidedKeeping(absent())
    keeper = keep(keeping)
    keeper.want(Wish())
    log.wait_for(events.CameraOpened)
    keeper.look_now()
    until(lambda: not keeper.is_seeking, what="the demand is answered")
    assert keeping.tried_out == 1
    keeping.outcome = "Desk camera"
    keeper.look_now()
    assert log.wait_for(events.CameraOpened, count=2).device == "Desk camera"


def test_a_device_that_is_there_and_busy_is_told_once_as_busy_while_the_stand_in_goes_on(
    keep: Keep, log: EventLog
) -> None:
    keeping = DecidedKeeping(absent())
    keeper = keep(keeping)
    keeper.want(Wish())
    log.wait_for(events.CameraOpened)
    keeping.outcome = busy()
    for _ in range(3):
        before = keeping.tried_out
        keeper.look_now()
        until(lambda before=before: keeping.tried_out > before, what="the device is tried")
    until(lambda: "unusable" in codes(log), what="the reason is told")
    assert codes(log) == ["synthetic", "unusable"]
    assert [noticed.message for noticed in log.of(events.Noticed)][1] == "Another program uses it."


def test_a_device_that_is_present_and_busy_is_not_replaced_and_is_told_as_busy(
    keep: Keep, log: EventLog
) -> None:
    keeping = DecidedKeeping(busy())
    keeper = keep(keeping)
    keeper.want(Wish())
    assert log.wait_for(events.DeviceLost).message == "Another program uses it."
    keeping.outcome = "Desk camera"
    keeper.look_now()
    returned = log.wait_for(events.DeviceReturned)
    assert not returned.was_open
    assert [opened.stands_in for opened in log.of(events.CameraOpened)] == [False]


def test_a_named_device_is_never_replaced(keep: Keep, log: EventLog) -> None:
    keep(DecidedKeeping(absent())).want(Wish("Desk camera", may_stand_in=False))
    assert log.wait_for(events.DeviceLost).message == "There is none."
    assert not log.of(events.CameraOpened)


def test_each_reason_of_a_loss_is_told_once(keep: Keep, log: EventLog) -> None:
    keeping = DecidedKeeping("Desk camera")
    keeper = keep(keeping)
    keeper.want(Wish())
    log.wait_for(events.CameraOpened)
    keeping.outcome = busy()
    keeping.lose()
    log.wait_for(events.DeviceLost, count=2)
    keeping.outcome = "Desk camera"
    keeper.look_now()
    assert log.wait_for(events.DeviceReturned).was_open
    assert [lost.message for lost in log.of(events.DeviceLost)] == [
        "“Desk camera” is gone.",
        "Another program uses it.",
    ]


def test_choosing_the_same_again_tries_anew_unless_it_works_well(keep: Keep, log: EventLog) -> None:
    keeping = DecidedKeeping("Desk camera")
    keeper = keep(keeping)
    keeper.want(Wish())
    log.wait_for(events.CameraOpened)
    keeping.is_satisfied = True
    keeper.want_anew()
    keeping.is_satisfied = False
    keeping.outcome = "Shelf camera"
    keeper.want_anew()
    assert log.wait_for(events.CameraOpened, count=2).device == "Shelf camera"
    assert keeping.opened == ["Desk camera", "Shelf camera"]
    assert keeping.forgotten == 1
    assert not log.of(events.DeviceLost)


@pytest.mark.logs_error("reading the camera default failed")
@pytest.mark.parametrize(
    "fault",
    [
        PermissionError(13, "denied"),
        cv2.error("a fault of OpenCV"),
        MemoryError(),
        ValueError("odd"),
        OSError(5, "EIO"),
    ],
    ids=lambda fault: type(fault).__name__,
)
def test_whatever_is_raised_while_it_delivers_is_a_loss_with_a_notice_and_a_retry(
    keep: Keep, log: EventLog, fault: Exception
) -> None:
    keeping = DecidedKeeping("Desk camera")
    keeping.fault = fault
    keep(keeping).want(Wish())
    assert log.wait_for(events.DeviceLost).message == "“Desk camera” is gone."
    assert log.wait_for(events.DeviceReturned).device == "Desk camera"


@pytest.mark.logs_error("keeping the camera default failed")
def test_what_is_raised_while_it_is_closed_does_not_end_the_thread(keep: Keep, log: EventLog) -> None:
    keeping = DecidedKeeping("Desk camera")
    keeping.close_fault = RuntimeError("a fault at the end")
    keep(keeping).want(Wish())
    log.wait_for(events.CameraOpened)
    keeping.lose()
    log.wait_for(events.CameraOpened, count=2)


@pytest.mark.logs_error("looking for the camera failed")
def test_what_is_raised_while_a_missing_device_is_looked_for_does_not_end_the_search(
    keep: Keep, log: EventLog
) -> None:
    keeping = DecidedKeeping(absent())
    keeper = keep(keeping)
    keeper.want(Wish())
    log.wait_for(events.CameraOpened)
    keeping.outcome = cv2.error("a fault of OpenCV")
    keeper.look_now()
    until(lambda: keeping.tried_out >= 1 and not keeper.is_seeking, what="the device is tried")
    keeping.outcome = "Desk camera"
    keeper.look_now()
    assert log.wait_for(events.CameraOpened, count=2).device == "Desk camera"


class Unanswering(DecidedKeeping):
    """A device that does not answer before the test lets it."""

    def __init__(self, outcome: str | Exception) -> None:
        super().__init__(outcome)
        self.asked, self.answers = threading.Event(), threading.Event()
        self.device: KeptDevice | None = None

    def open(self, request: Wish, turn: Turn, *, lost: Wish | None) -> KeptDevice:
        self.asked.set()
        self.answers.wait()
        self.device = super().open(request, turn, lost=lost)
        return self.device


@pytest.mark.parametrize("outcome", ["Desk camera", busy(), absent()], ids=["opens", "refuses", "is absent"])
def test_closing_does_not_wait_for_a_device_that_does_not_answer_and_nothing_is_told_afterwards(
    log: EventLog, outcome: str | Exception, caplog: pytest.LogCaptureFixture
) -> None:
    keeping = Unanswering(outcome)
    keeper = DeviceKeeper(keeping, emit=log)
    keeper.want(Wish())
    assert keeping.asked.wait(PATIENCE_S)
    assert not keeper.close()
    assert "does not answer" in caplog.text
    keeping.answers.set()
    until(keeper.close, what="the thread has ended")
    assert keeping.device is None or keeping.device.is_closed
    assert log.of(events.Event) == []


def test_a_device_that_opens_when_another_is_wanted_is_closed_without_a_word(log: EventLog) -> None:
    keeping = Unanswering("Desk camera")
    keeper = DeviceKeeper(keeping, emit=log)
    keeper.want(Wish("first"))
    assert keeping.asked.wait(PATIENCE_S)
    keeper.want(Wish("second"))
    keeping.answers.set()
    log.wait_for(events.CameraOpened)
    assert keeping.opened == ["Desk camera", "Desk camera"]
    assert len(log.of(events.CameraOpened)) == 1
    until(keeper.close, what="the thread has ended")


def test_closing_ends_the_search_too(keep: Keep, log: EventLog) -> None:
    keeper = keep(DecidedKeeping(absent()))
    keeper.want(Wish())
    log.wait_for(events.CameraOpened)
    keeper.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "camera-seeker"]
