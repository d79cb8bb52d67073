"""When the camera's picture is held as it looks, and when everything is given back."""

import errno
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from pausa.capture import camera_controls as v4l2
from pausa.capture import look_holding
from pausa.capture.held_look import HeldControl, HeldLook
from pausa.capture.look_keeper import LookKeeper
from pausa.capture.remembered_looks import RememberedLooks
from pausa.capture.source import Frame, PixelFormat
from pausa.core.events import (
    Event,
    RecordingDiscarded,
    RecordingPaused,
    RecordingResumed,
    RecordingStarting,
    RecordingStopped,
)
from pausa.core.states import State
from support.controlled_camera import APERTURE_PRIORITY, MANUAL, USUAL, ControlledCamera
from support.waiting import until

GAMMA = 0.45


def let_all_go(looks: RememberedLooks) -> None:
    """As the death of its process does."""
    for identity in list(looks._locks):
        looks.let_go(identity)


class Scene:
    """What is before the camera: how bright the pictures of it are, with the camera's exposure."""

    def __init__(self) -> None:
        self.light = 1.0
        self.camera: ControlledCamera | None = None
        self.looks = 0
        self.shows_warmth = self.shows_focus = False

    def newest(self) -> Frame | None:
        self.looks += 1
        if self.camera is None:
            return None
        level = min(235, round(90 * (self.light * self.camera.exposed / 400) ** GAMMA))
        picture = np.full((48, 64, 3), level, np.uint8)
        picture[::8] //= 2
        if self.shows_warmth:
            picture[..., 0] = level * self.camera.seen(v4l2.WHITE_BALANCE_TEMPERATURE) // 6500
        if self.shows_focus and self.camera.seen(v4l2.FOCUS_ABSOLUTE) != 30:
            picture = cv2.blur(picture, (9, 9))
        return Frame(0, 0, memoryview(picture.tobytes()), 64, 48, PixelFormat.BGR)


@pytest.fixture
def scene() -> Scene:
    return Scene()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a camera settle, and what is set take effect, within milliseconds."""
    for name, seconds in {
        "LEAST_SETTLE_S": 0.02,
        "MOST_SETTLE_S": 0.1,
        "LOOK_S": 0.005,
        "TAKES_EFFECT_S": 0.01,
        "WATCH_S": 0.01,
        "UNFIT_S": 0.05,
    }.items():
        monkeypatch.setattr(look_holding, name, seconds)


@pytest.fixture
def keeper(quick: None, tmp_path: Path, scene: Scene) -> Iterator[LookKeeper]:  # noqa: ARG001
    keeper = LookKeeper(tmp_path, newest_frame=scene.newest)
    keeper.allow(wanted=True)
    yield keeper
    keeper.close()


def event(kind: Callable[..., Event], state: State, recording_id: str = "one", **more: object) -> Event:
    return kind(recording_id=recording_id, state=state, monotonic_ns=0, **more)


def begin(keeper: LookKeeper, recording_id: str = "one") -> None:
    keeper.on_event(
        event(
            RecordingStarting,
            State.STARTING,
            recording_id,
            title="",
            created="",
            camera=None,
            microphone=None,
            folder=Path(),
        )
    )


def stop(keeper: LookKeeper, recording_id: str = "one") -> None:
    keeper.on_event(event(RecordingStopped, State.STITCHING, recording_id, recorded_ns=0, reason="user"))


def is_held(camera: ControlledCamera) -> bool:
    switches = (v4l2.EXPOSURE_AUTO, v4l2.AUTO_WHITE_BALANCE, v4l2.FOCUS_AUTO, v4l2.EXPOSURE_AUTO_PRIORITY)
    return [camera.values[switch] for switch in switches] == [MANUAL, 0, 0, 0]


def is_free(camera: ControlledCamera) -> bool:
    switches = (v4l2.EXPOSURE_AUTO, v4l2.AUTO_WHITE_BALANCE, v4l2.FOCUS_AUTO, v4l2.EXPOSURE_AUTO_PRIORITY)
    return [camera.values[switch] for switch in switches] == [APERTURE_PRIORITY, 1, 1, 1]


def wait_held(camera: ControlledCamera) -> None:
    until(lambda: is_held(camera), what="the camera is held")


def wait_free(camera: ControlledCamera) -> None:
    until(lambda: is_free(camera), what="the camera has everything back")


def test_it_is_held_from_the_start_over_pauses_to_the_stop(keeper: LookKeeper) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    count = len(camera.sets)
    keeper.on_event(event(RecordingPaused, State.PAUSED, recorded_ns=0))
    keeper.on_event(event(RecordingResumed, State.RECORDING, recorded_ns=0))
    assert is_held(camera)
    stop(keeper)
    wait_free(camera)
    assert len(camera.sets) == 2 * count, "each control was set twice: to hold it and to give it back"


@pytest.mark.parametrize("recorded", [True, False], ids=["recorded before", "taken up again"])
def test_a_camera_that_has_not_settled_is_held_at_the_first_pause_of_what_it_has_recorded(
    tmp_path: Path, *, recorded: bool
) -> None:
    camera = ControlledCamera()
    keeper = LookKeeper(tmp_path)
    keeper.allow(wanted=True)
    keeper.camera_opened(camera)
    begin(keeper)
    if recorded:
        keeper.on_event(event(RecordingResumed, State.RECORDING, recorded_ns=0))
    keeper.on_event(event(RecordingPaused, State.PAUSED, recorded_ns=0))
    opened = time.monotonic()
    wait_held(camera)
    keeper.close()
    assert recorded or time.monotonic() - opened > look_holding.LEAST_SETTLE_S / 2


def test_nothing_is_touched_without_a_recording_or_without_the_wish(keeper: LookKeeper) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    keeper.allow(wanted=False)
    begin(keeper)
    stop(keeper)
    keeper.allow(wanted=True)
    keeper.close()
    assert camera.sets == []


def test_several_recordings_hold_it_until_the_last_ends(keeper: LookKeeper) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper, "one")
    begin(keeper, "two")
    wait_held(camera)
    count = len(camera.sets)
    stop(keeper, "one")
    keeper.allow(wanted=True)
    assert len(camera.sets) == count
    keeper.on_event(event(RecordingDiscarded, State.DISCARDED, "two"))
    wait_free(camera)


def test_the_wish_may_change_while_something_is_recorded(keeper: LookKeeper) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    keeper.allow(wanted=False)
    wait_free(camera)
    keeper.allow(wanted=True)
    wait_held(camera)


def test_a_camera_that_comes_back_is_held_with_the_same_values_and_gets_everything_back(
    keeper: LookKeeper,
) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    keeper.camera_closed()
    camera.is_gone = True
    again = ControlledCamera(
        "Webcam [serial=A1 port=usb-9]",
        found={
            v4l2.EXPOSURE_ABSOLUTE: 990,
            v4l2.WHITE_BALANCE_TEMPERATURE: 6000,
            v4l2.FOCUS_ABSOLUTE: 200,
        },
    )
    keeper.camera_opened(again)
    wait_held(again)
    until(lambda: again.values == camera.values, what="it has the same values")
    stop(keeper)
    wait_free(again)


def test_a_camera_that_is_closed_over_pauses_is_held_all_the_time(keeper: LookKeeper) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    count = len(camera.sets)
    keeper.on_event(event(RecordingPaused, State.PAUSED, recorded_ns=0))
    keeper.camera_closed()
    keeper.camera_opened(camera)
    keeper.on_event(event(RecordingResumed, State.RECORDING, recorded_ns=0))
    stop(keeper)
    wait_free(camera)
    assert len(camera.sets) == 2 * count


def test_another_camera_is_held_and_the_first_gets_everything_back(keeper: LookKeeper) -> None:
    first, second = (
        ControlledCamera("Desk [serial=D1 port=usb-1]"),
        ControlledCamera("Shelf [serial=S1 port=usb-2]"),
    )
    keeper.camera_opened(first)
    begin(keeper)
    wait_held(first)
    keeper.camera_closed()
    keeper.camera_opened(second)
    wait_held(second)
    wait_free(first)


def test_one_that_is_away_at_the_end_gets_everything_back_when_it_is_seen_again(keeper: LookKeeper) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    keeper.camera_closed()
    camera.is_gone = True
    stop(keeper)
    camera.is_gone = False
    keeper.camera_opened(camera)
    wait_free(camera)


def test_at_the_end_of_the_program_everything_is_given_back_and_nothing_remembered(
    keeper: LookKeeper, tmp_path: Path
) -> None:
    camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    assert RememberedLooks(tmp_path).has_any
    keeper.close()
    keeper.close()
    assert is_free(camera)
    assert not RememberedLooks(tmp_path).has_any


def test_what_a_process_left_that_died_is_given_back_as_soon_as_the_camera_is_open(
    keeper: LookKeeper, tmp_path: Path
) -> None:
    dead = RememberedLooks(tmp_path)
    dead.remember("Webcam [serial=A1 port=usb-1]", HeldLook((HeldControl(v4l2.EXPOSURE_AUTO, 3, MANUAL),)))
    let_all_go(dead)
    camera, other = ControlledCamera(), ControlledCamera("Shelf [serial=S1 port=usb-2]")
    for one in (camera, other):
        one.values[v4l2.EXPOSURE_AUTO] = MANUAL
        keeper.camera_opened(one)
        until(lambda one=one: v4l2.EXPOSURE_AUTO in one.looked, what="it was looked at")
    until(lambda: camera.values[v4l2.EXPOSURE_AUTO] == APERTURE_PRIORITY, what="it is automatic again")
    assert other.values[v4l2.EXPOSURE_AUTO] == MANUAL


def test_a_driver_that_hangs_delays_neither_events_nor_the_end(
    quick: None,  # noqa: ARG001
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pausa.capture.look_keeper.CLOSE_S", 0.05)
    hanging, released = threading.Event(), threading.Event()

    def hang() -> None:
        hanging.set()
        released.wait()

    camera = ControlledCamera(before_each=hang)
    keeper = LookKeeper(tmp_path)
    keeper.allow(wanted=True)
    keeper.camera_opened(camera)
    begin(keeper)
    assert hanging.wait(60)
    stop(keeper)
    keeper.close()
    assert not released.is_set()
    released.set()
    until(lambda: not [one for one in threading.enumerate() if one.name == "camera-look"], what="it ends")
    assert camera.values == USUAL


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EIO, errno.EBUSY, errno.EACCES])
def test_a_camera_that_refuses_everything_is_left_alone_and_not_asked_again_and_again(
    keeper: LookKeeper, tmp_path: Path, number: int
) -> None:
    camera = ControlledCamera(refuses=dict.fromkeys(USUAL, number))
    keeper.camera_opened(camera)
    begin(keeper)
    until(lambda: camera.refused, what="it was asked")
    until(lambda: not RememberedLooks(tmp_path).has_any, what="there is nothing to be given back")
    stop(keeper)
    keeper.close()
    assert camera.values == USUAL
    assert len(camera.refused) == len(set(camera.refused))


def test_a_picture_that_becomes_darker_because_the_automatic_is_off_is_made_as_bright_as_it_was(
    keeper: LookKeeper, scene: Scene
) -> None:
    scene.camera = camera = ControlledCamera(tells_found=False, keeps_found=False)
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    until(lambda: camera.exposed == pytest.approx(400, rel=0.2), what="it is exposed as it was")
    stop(keeper)
    wait_free(camera)
    assert camera.values == USUAL


def test_an_exposure_that_cannot_be_kept_is_given_back_and_after_two_times_not_held_again(
    keeper: LookKeeper, scene: Scene
) -> None:
    scene.camera = camera = ControlledCamera(
        tells_found=False, keeps_found=False, refuses={v4l2.EXPOSURE_ABSOLUTE: errno.EIO}
    )
    keeper.camera_opened(camera)
    for _ in range(2):
        begin(keeper)
        wait_held(camera)
        until(lambda: camera.values[v4l2.EXPOSURE_AUTO] == APERTURE_PRIORITY, what="it is given back")
        assert camera.values[v4l2.FOCUS_AUTO] == 0
        stop(keeper)
        wait_free(camera)
    begin(keeper)
    until(lambda: camera.values[v4l2.FOCUS_AUTO] == 0, what="the focus is held again")
    assert camera.values[v4l2.EXPOSURE_AUTO] == APERTURE_PRIORITY
    stop(keeper)
    wait_free(camera)


@pytest.mark.parametrize(
    ("shown", "switch"),
    [("shows_warmth", v4l2.AUTO_WHITE_BALANCE), ("shows_focus", v4l2.FOCUS_AUTO)],
    ids=["white balance", "focus"],
)
def test_what_jumps_is_given_back_and_all_else_is_held(
    keeper: LookKeeper, scene: Scene, shown: str, switch: int
) -> None:
    scene.camera = camera = ControlledCamera(tells_found=False, keeps_found=False)
    camera.values[v4l2.EXPOSURE_ABSOLUTE] = 400
    setattr(scene, shown, True)
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    until(lambda: camera.values[switch] == 1, what="it is given back")
    assert camera.values[v4l2.EXPOSURE_AUTO] == MANUAL
    stop(keeper)
    wait_free(camera)


def test_when_the_light_goes_out_the_camera_looks_anew_and_is_held_again(
    keeper: LookKeeper, scene: Scene
) -> None:
    scene.camera = camera = ControlledCamera()
    keeper.camera_opened(camera)
    begin(keeper)
    wait_held(camera)
    looks = scene.looks
    until(lambda: scene.looks > looks + 3, what="the picture is watched")
    camera.found[v4l2.EXPOSURE_ABSOLUTE] = 4000
    scene.light = 0.1
    until(lambda: camera.values[v4l2.EXPOSURE_ABSOLUTE] == 4000 and is_held(camera), what="it looked anew")


def test_where_nothing_can_be_remembered_nothing_is_changed(
    quick: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    (tmp_path / "cameras").write_text("a file is in the way")
    camera = ControlledCamera()
    keeper = LookKeeper(tmp_path / "cameras")
    keeper.allow(wanted=True)
    keeper.camera_opened(camera)
    begin(keeper)
    until(lambda: v4l2.EXPOSURE_AUTO in camera.looked, what="it was looked at")
    stop(keeper)
    keeper.close()
    assert camera.sets == []


def test_devices_without_an_identity_have_no_thread_at_all(keeper: LookKeeper) -> None:
    keeper.camera_opened(ControlledCamera(identity=""))
    begin(keeper)
    assert "camera-look" not in {thread.name for thread in threading.enumerate()}
