"""What is changed of a camera's controls to hold its look, and what it gets back, on cameras of many kinds."""

import errno
from dataclasses import replace

import pytest

from pausa.capture import camera_controls as v4l2
from pausa.capture.camera_controls import Part
from pausa.capture.held_look import HeldControl, HeldLook, found_by_itself, give_back, hold, hold_again
from support.controlled_camera import APERTURE_PRIORITY, MANUAL, USUAL, ControlledCamera

LOCK_ALL = 7


def held(
    camera: ControlledCamera, *, earlier: dict[int, int] | None = None, keep_rate: bool = False
) -> HeldLook:
    return hold(camera, earlier=earlier or {}, keep_rate=keep_rate, remember=lambda _look: None)


def test_what_a_camera_sets_by_itself_is_turned_off_and_stays_as_it_was_found() -> None:
    camera = ControlledCamera()
    look = held(camera)
    assert camera.values == USUAL | {
        v4l2.EXPOSURE_AUTO: MANUAL,
        v4l2.EXPOSURE_ABSOLUTE: 400,
        v4l2.EXPOSURE_AUTO_PRIORITY: 0,
        v4l2.AUTO_WHITE_BALANCE: 0,
        v4l2.WHITE_BALANCE_TEMPERATURE: 3500,
        v4l2.FOCUS_AUTO: 0,
        v4l2.FOCUS_ABSOLUTE: 30,
    }
    assert look.parts == (Part.EXPOSURE, Part.WHITE_BALANCE, Part.FOCUS)


def test_everything_is_given_back_the_last_first() -> None:
    camera = ControlledCamera()
    look = held(camera)
    camera.sets.clear()
    assert give_back(camera, look) == HeldLook()
    assert camera.sets == [
        (v4l2.FOCUS_AUTO, 1),
        (v4l2.AUTO_WHITE_BALANCE, 1),
        (v4l2.EXPOSURE_AUTO_PRIORITY, 1),
        (v4l2.EXPOSURE_AUTO, APERTURE_PRIORITY),
    ]


def test_a_camera_that_goes_back_to_an_older_setting_is_set_to_what_it_had_found_and_gets_the_older_back() -> (
    None
):
    camera = ControlledCamera(keeps_found=False)
    look = held(camera)
    assert camera.exposed == 400
    assert camera.values[v4l2.WHITE_BALANCE_TEMPERATURE] == 3500
    give_back(camera, look)
    assert camera.values == USUAL


def test_a_camera_that_tells_only_what_was_set_last_is_not_set_to_that() -> None:
    camera = ControlledCamera(tells_found=False)
    look = held(camera)
    assert camera.exposed == 400
    give_back(camera, look)
    assert {control for control, _ in camera.sets} <= {
        v4l2.EXPOSURE_AUTO,
        v4l2.EXPOSURE_AUTO_PRIORITY,
        v4l2.AUTO_WHITE_BALANCE,
        v4l2.FOCUS_AUTO,
    }


@pytest.mark.parametrize("follows", [True, False], ids=["the driver says so", "it was seen to change"])
def test_what_is_told_is_believed_also_if_it_is_the_usual_value(*, follows: bool) -> None:
    camera = ControlledCamera(keeps_found=False, follows=follows)
    camera.values[v4l2.EXPOSURE_ABSOLUTE] = 900
    camera.found[v4l2.EXPOSURE_ABSOLUTE] = 250
    held(camera, earlier={v4l2.EXPOSURE_ABSOLUTE: 250 if follows else 300})
    assert camera.exposed == 250


def test_what_is_by_hand_already_is_left_alone() -> None:
    camera = ControlledCamera()
    camera.values |= {v4l2.EXPOSURE_AUTO: MANUAL, v4l2.EXPOSURE_ABSOLUTE: 77, v4l2.FOCUS_AUTO: 0}
    before = camera.values.copy()
    look = held(camera)
    assert camera.values[v4l2.EXPOSURE_ABSOLUTE] == 77
    give_back(camera, look)
    assert {control: camera.values[control] for control in (v4l2.EXPOSURE_AUTO, v4l2.FOCUS_AUTO)} == {
        v4l2.EXPOSURE_AUTO: MANUAL,
        v4l2.FOCUS_AUTO: 0,
    }
    assert camera.values[v4l2.EXPOSURE_ABSOLUTE] == before[v4l2.EXPOSURE_ABSOLUTE]


def test_what_somebody_else_has_changed_meanwhile_is_left_as_it_is() -> None:
    camera = ControlledCamera(keeps_found=False)
    look = held(camera)
    camera.values |= {v4l2.EXPOSURE_ABSOLUTE: 50, v4l2.AUTO_WHITE_BALANCE: 1, v4l2.GAIN: 9}
    camera.sets.clear()
    give_back(camera, look)
    assert camera.values[v4l2.EXPOSURE_ABSOLUTE] == 50
    assert camera.values[v4l2.GAIN] == 9
    assert camera.values[v4l2.EXPOSURE_AUTO] == APERTURE_PRIORITY
    assert v4l2.AUTO_WHITE_BALANCE not in {control for control, _ in camera.sets}


@pytest.mark.parametrize("number", [errno.EINVAL, errno.EIO, errno.EBUSY, errno.EACCES, errno.EPIPE])
def test_what_a_camera_refuses_is_left_out_and_all_else_is_held(number: int) -> None:
    camera = ControlledCamera(refuses={v4l2.EXPOSURE_AUTO: number})
    assert held(camera).parts == (Part.EXPOSURE, Part.WHITE_BALANCE, Part.FOCUS)
    assert camera.values[v4l2.EXPOSURE_AUTO] == APERTURE_PRIORITY


def test_what_a_camera_accepts_and_ignores_is_not_held() -> None:
    camera = ControlledCamera(ignores={v4l2.FOCUS_AUTO})
    assert Part.FOCUS not in held(camera).parts


def test_controls_that_cannot_be_set_now_are_left_out() -> None:
    camera = ControlledCamera(fixed={v4l2.AUTO_WHITE_BALANCE, v4l2.EXPOSURE_AUTO_PRIORITY})
    assert held(camera).parts == (Part.EXPOSURE, Part.FOCUS)


def test_a_value_that_refuses_to_be_set_is_read_all_the_same() -> None:
    camera = ControlledCamera(keeps_found=False, refuses={v4l2.EXPOSURE_ABSOLUTE: errno.EIO})
    look = held(camera)
    assert HeldControl(v4l2.EXPOSURE_ABSOLUTE, 400, 250, ours=False) in look.controls


def test_a_camera_without_manual_exposure_is_not_asked_for_it() -> None:
    camera = ControlledCamera(menu=frozenset({0, APERTURE_PRIORITY}))
    held(camera)
    assert v4l2.EXPOSURE_AUTO not in {control for control, _ in camera.sets}


def test_where_exposure_by_hand_is_missing_shutter_priority_fixes_it_too() -> None:
    camera = ControlledCamera(menu=frozenset({2, APERTURE_PRIORITY}))
    held(camera)
    assert camera.values[v4l2.EXPOSURE_AUTO] == 2


def test_a_camera_that_takes_fewer_frames_now_goes_on_with_that_because_it_would_become_darker() -> None:
    camera = ControlledCamera()
    held(camera, keep_rate=True)
    assert camera.values[v4l2.EXPOSURE_AUTO] == MANUAL
    assert camera.values[v4l2.EXPOSURE_AUTO_PRIORITY] == 1


def test_a_camera_without_controls_is_left_alone() -> None:
    camera = ControlledCamera(values={})
    assert held(camera) == HeldLook()
    assert camera.sets == []


def test_the_cameras_own_lock_is_used_instead_of_turning_anything_off() -> None:
    camera = ControlledCamera(values=USUAL | {v4l2.LOCK_3A: 0}, greatest={v4l2.LOCK_3A: LOCK_ALL})
    look = held(camera)
    assert camera.sets == [(v4l2.LOCK_3A, LOCK_ALL), (v4l2.EXPOSURE_AUTO_PRIORITY, 0)]
    give_back(camera, look)
    assert camera.values == USUAL | {v4l2.LOCK_3A: 0}


def test_what_a_lock_does_not_hold_is_turned_off() -> None:
    camera = ControlledCamera(values=USUAL | {v4l2.LOCK_3A: 0}, greatest={v4l2.LOCK_3A: 2})
    look = held(camera)
    assert camera.values[v4l2.AUTO_WHITE_BALANCE] == 1
    assert camera.values[v4l2.EXPOSURE_AUTO] == MANUAL
    assert look.parts == (Part.EXPOSURE, Part.WHITE_BALANCE, Part.FOCUS)


def test_a_lock_that_refuses_is_done_without() -> None:
    camera = ControlledCamera(
        values=USUAL | {v4l2.LOCK_3A: 0},
        greatest={v4l2.LOCK_3A: LOCK_ALL},
        refuses={v4l2.LOCK_3A: errno.EINVAL},
    )
    held(camera)
    assert camera.values[v4l2.EXPOSURE_AUTO] == MANUAL


def test_it_is_remembered_before_anything_is_set() -> None:
    camera = ControlledCamera()
    planned: list[HeldLook] = []

    def remember(look: HeldLook) -> None:
        assert camera.sets == []
        planned.append(look)

    look = hold(camera, earlier={}, keep_rate=False, remember=remember)
    assert set(planned[0].controls) == {one for one in look.controls if one.ours}


def test_what_cannot_be_remembered_is_not_done() -> None:
    def refuse(_look: HeldLook) -> None:
        raise OSError(errno.ENOSPC, "the disk is full")

    camera = ControlledCamera()
    with pytest.raises(OSError, match="full"):
        hold(camera, earlier={}, keep_rate=False, remember=refuse)
    assert camera.values == USUAL


def test_a_camera_that_was_plugged_in_again_gets_the_same_values_and_then_all_back() -> None:
    camera = ControlledCamera()
    look = held(camera)
    again = ControlledCamera(found={control: value + 60 for control, value in camera.found.items()})
    look = hold_again(again, look)
    assert again.values == camera.values
    give_back(again, look)
    assert again.values[v4l2.EXPOSURE_AUTO] == APERTURE_PRIORITY


def test_a_camera_that_stayed_as_it_was_is_not_set_again() -> None:
    camera = ControlledCamera()
    look = held(camera)
    camera.sets.clear()
    assert hold_again(camera, look) == look
    assert camera.sets == []


def test_what_a_camera_refuses_to_be_given_back_is_told() -> None:
    camera = ControlledCamera()
    look = held(camera)
    camera.refuses[v4l2.FOCUS_AUTO] = errno.EIO
    assert give_back(camera, look).controls == (HeldControl(v4l2.FOCUS_AUTO, 1, 0),)
    del camera.refuses[v4l2.FOCUS_AUTO]
    assert give_back(camera, replace(look, controls=(HeldControl(v4l2.FOCUS_AUTO, 1, 0),))) == HeldLook()
    assert camera.values[v4l2.FOCUS_AUTO] == 1


def test_a_camera_that_is_gone_is_an_error_that_changes_nothing() -> None:
    camera = ControlledCamera()
    look = held(camera)
    camera.is_gone = True
    for act in (lambda: give_back(camera, look), lambda: hold_again(camera, look), lambda: held(camera)):
        with pytest.raises(OSError, match="No such device"):
            act()


def test_only_what_an_automatic_finds_now_is_told_as_found() -> None:
    camera = ControlledCamera()
    camera.values[v4l2.FOCUS_AUTO] = 0
    assert found_by_itself(camera) == {
        v4l2.EXPOSURE_ABSOLUTE: 400,
        v4l2.GAIN: 0,
        v4l2.WHITE_BALANCE_TEMPERATURE: 3500,
    }


def test_one_part_can_be_given_back_and_left_out() -> None:
    camera = ControlledCamera()
    look = held(camera)
    focus = look.of(Part.FOCUS, camera.automatics)
    give_back(camera, focus)
    assert camera.values[v4l2.FOCUS_AUTO] == 1
    rest = look.without(focus)
    assert rest.parts == (Part.EXPOSURE, Part.WHITE_BALANCE)
    camera.values[v4l2.FOCUS_AUTO] = 0
    give_back(camera, rest)
    assert camera.values[v4l2.FOCUS_AUTO] == 0, "somebody else has set it since"
    camera.values |= USUAL
    without = hold(camera, earlier={}, keep_rate=False, without={Part.FOCUS}, remember=lambda _look: None)
    assert without.parts == (Part.EXPOSURE, Part.WHITE_BALANCE)
    assert camera.values[v4l2.FOCUS_AUTO] == 1
