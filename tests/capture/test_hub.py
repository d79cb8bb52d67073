"""The hub: what it delivers to a late sink, and what it must not keep."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from pausa.capture import camera_choice, camera_keeping, camera_list
from pausa.capture.camera_list import PresentCamera
from pausa.capture.device_identity import DeviceIdentity
from pausa.capture.hub import Hub
from pausa.capture.recent_input import MOST_FRAME_BYTES, MOST_PRE_ROLL_BYTES, RecentInput
from pausa.capture.source import CameraRequest, Frame, PixelFormat, Samples
from pausa.capture.synthetic import SyntheticCamera
from pausa.core import events
from pausa.core.time.sample_clock import Line
from support.engine import CAMERA, MICROPHONE, MS, SECOND, EventLog, FrameLog
from support.waiting import until


class Listener(FrameLog):
    """Logs blocks of sound too."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[int, int]] = []

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:  # noqa: ARG002
        self.heard.append((first_sample, first_sample + len(samples)))


@pytest.fixture
def log() -> EventLog:
    return EventLog()


@pytest.fixture
def hub(log: EventLog) -> Iterator[Hub]:
    hub = Hub(emit=log)
    yield hub
    hub.close()


def late(hub: Hub) -> Listener:
    """A sink that was given all that the hub keeps."""
    listener = Listener()
    hub.add(listener, since_ns=0)
    hub.remove(listener)
    return listener


def picture(time_ns: int, size: int) -> Frame:
    return Frame(time_ns, time_ns, memoryview(bytes(size)), 64, 64, PixelFormat.BGR)


def test_who_comes_late_gets_everything_once_and_in_order(hub: Hub) -> None:
    first = Listener()
    hub.add(first)
    hub.use(CAMERA, MICROPHONE)
    until(lambda: len(first.times) >= 5 and len(first.heard) >= 5, what="devices deliver")
    second = Listener()
    hub.add(second, since_ns=0)
    until(lambda: len(second.times) >= 15 and len(second.heard) >= 15, what="more comes")
    hub.use(None, None)
    assert list(second.times) == sorted(second.times)
    assert set(first.times) - set(second.times) <= set(list(first.times)[-1:])
    joined = [begin for begin, _ in second.heard[1:]]
    assert joined == [end for _, end in second.heard[:-1]]


def test_nothing_is_kept_of_devices_that_are_given_back(hub: Hub) -> None:
    hub.use(CAMERA, MICROPHONE)
    until(lambda: late(hub).times and late(hub).heard, what="devices deliver")
    assert hub.newest_frame is not None
    hub.rest()
    until(lambda: not late(hub).times and not late(hub).heard, what="both are forgotten")
    assert hub.newest_frame is None
    assert hub.frame_times == ()


def test_pictures_of_another_camera_do_not_follow_on_those_of_the_first(hub: Hub, log: EventLog) -> None:
    hub.use(CAMERA, None)
    until(lambda: len(late(hub).times) >= 5, what="the first delivers")
    hub.use(CameraRequest("synthetic", CAMERA.width, CAMERA.height, CAMERA.fps / 2), None)
    opened = log.wait_for(events.CameraOpened, count=2).monotonic_ns
    until(lambda: late(hub).times, what="the second delivers")
    assert min(late(hub).times.values()) > opened - SECOND // 10


def test_a_picture_larger_than_all_that_is_kept_is_kept_alone() -> None:
    recent = RecentInput()
    for time_ns in (1, 2, 3):
        recent.add_frame(picture(time_ns, MOST_FRAME_BYTES + 1))
        assert [frame.time_ns for frame in recent.frames_since(0)] == [time_ns]
    recent.add_frame(picture(4, 1))
    assert [frame.time_ns for frame in recent.frames_since(0)] == [4]


def test_two_seconds_are_kept() -> None:
    recent = RecentInput()
    line = Line(0.0, SECOND / 1000)
    for tick in range(50):
        recent.add_frame(picture(tick * 100 * MS, 1))
        recent.add_sound(tick * 100, np.zeros((100, 1), np.int16), line)
    assert [frame.time_ns for frame in recent.frames_since(0)] == [at * 100 * MS for at in range(29, 50)]
    assert [first for first, _, _ in recent.sound_since(0)] == list(range(2900, 5000, 100))
    assert [first for first, _, _ in recent.sound_since(4_500 * MS)] == list(range(4300, 5000, 100))


def test_more_is_kept_while_that_is_wished_and_goes_at_once_after_it() -> None:
    recent = RecentInput()
    line = Line(0.0, SECOND / 1000)
    recent.keep(5 * SECOND)
    for tick in range(100):
        recent.add_frame(picture(tick * 100 * MS, 1))
        recent.add_sound(tick * 100, np.zeros((100, 1), np.int16), line)
    assert recent.frames_since_ns == 4_900 * MS
    assert recent.sound_since(0)[0][0] == 4900
    recent.keep(0)
    assert recent.frames_since_ns == 7_900 * MS
    assert recent.sound_since(0)[0][0] == 7900


def test_what_a_start_needs_that_waits_for_its_turn_is_kept_and_goes_after_it() -> None:
    recent = RecentInput()
    line = Line(0.0, SECOND / 1000)
    for tick in range(100):
        if tick == 40:
            recent.need(4 * SECOND)
        if tick == 80:
            recent.need(None)
            assert recent.frames_since_ns == 4 * SECOND
            assert recent.sound_since(0)[0][0] == 3900
        recent.add_frame(picture(tick * 100 * MS, 1))
        recent.add_sound(tick * 100, np.zeros((100, 1), np.int16), line)
    assert recent.frames_since_ns == 7_900 * MS


def test_of_raw_frames_so_many_are_kept_as_fit_into_memory() -> None:
    recent = RecentInput()
    recent.keep(5 * SECOND)
    data = memoryview(bytes(MOST_PRE_ROLL_BYTES // 40))  # shared by all
    for tick in range(150):
        recent.add_frame(replace(picture(tick * SECOND // 30, 1), data=data))
    frames = recent.frames_since(0)
    assert len(frames) == 40
    assert frames[0].time_ns == recent.frames_since_ns == 110 * SECOND // 30


def test_a_frozen_picture_is_told_and_that_it_moves_again(
    hub: Hub, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    frozen = threading.Event()
    first: list[Frame] = []
    reads = SyntheticCamera.read

    def read(camera: SyntheticCamera) -> Frame | None:
        frame = reads(camera)
        if frame is not None and not first:
            first.append(frame)
        return frame if frame is None or not frozen.is_set() else replace(frame, data=first[0].data)

    def told(code: str) -> bool:
        return any(notice.code == code for notice in log.of(events.Noticed))

    monkeypatch.setattr(camera_keeping, "FROZEN_NS", 100_000_000)
    monkeypatch.setattr(SyntheticCamera, "read", read)
    frozen.set()
    hub.use(CAMERA, None)
    log.wait_until(lambda: told("camera_frozen"), what="the frozen picture is told")
    assert not told("camera_well")
    frozen.clear()
    log.wait_until(lambda: told("camera_well"), what="that it moves again is told")


def test_where_cameras_have_no_nodes_none_are_looked_for(
    hub: Hub, log: EventLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, where there is no /dev."""
    desk = PresentCamera(DeviceIdentity("Desk"), 0, "Desk")
    listener = Listener()

    def there_is_no_dev() -> None:
        raise FileNotFoundError

    monkeypatch.setattr(camera_list, "present_cameras", lambda _: [desk])
    monkeypatch.setattr(
        camera_choice, "open_named", lambda request, *_, **__: (SyntheticCamera(request), desk)
    )
    monkeypatch.setattr(camera_keeping, "node_paths", there_is_no_dev)
    hub.add(listener)
    hub.use(replace(CAMERA, device="Desk"), None)
    until(lambda: len(listener.times) >= 5, what="the camera delivers")
    assert not log.of(events.DeviceLost)


def test_a_camera_that_comes_just_now_is_expected_as_it_is(hub: Hub) -> None:
    """Whoever has found none a moment ago must not take it that none was asked for."""
    assert hub.expected_camera is None
    hub.use(CAMERA, None)
    until(lambda: hub.camera_format is not None, what="the camera delivers")
    assert hub.expected_camera == hub.camera_format
