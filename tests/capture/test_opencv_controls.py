"""What is held of a camera whose controls are OpenCV's properties, as on Windows."""

import cv2
import pytest

from pausa.capture.held_look import HeldLook, give_back, hold
from pausa.capture.opencv_controls import OpencvControls

AUTOMATIC = {
    cv2.CAP_PROP_AUTO_EXPOSURE: 1.0,
    cv2.CAP_PROP_EXPOSURE: -6.0,
    cv2.CAP_PROP_AUTO_WB: 1.0,
    cv2.CAP_PROP_WB_TEMPERATURE: 4200.0,
    cv2.CAP_PROP_AUTOFOCUS: 1.0,
    cv2.CAP_PROP_FOCUS: 0.0,
}


class Properties(dict[int, float]):
    """The properties of an open camera; it refuses those that it does not have."""

    def __init__(self, values: dict[int, float], *, unknown: float = 0.0) -> None:
        super().__init__(values)
        self._unknown = unknown

    def read(self, number: int) -> float:
        return self.get(number, self._unknown)

    def write(self, number: int, value: float) -> bool:
        if number in self:
            self[number] = value
        return number in self

    @property
    def controls(self) -> OpencvControls:
        return OpencvControls(self.read, self.write)


def held(camera: Properties) -> HeldLook:
    return hold(camera.controls, earlier={}, keep_rate=False, remember=lambda _look: None)


def test_what_is_automatic_is_turned_off_and_on_again() -> None:
    camera = Properties(AUTOMATIC)
    look = held(camera)
    assert camera == AUTOMATIC | dict.fromkeys(
        (cv2.CAP_PROP_AUTO_EXPOSURE, cv2.CAP_PROP_AUTO_WB, cv2.CAP_PROP_AUTOFOCUS), 0.0
    )
    assert give_back(camera.controls, look) == HeldLook()
    assert camera == AUTOMATIC


@pytest.mark.parametrize("unknown", [0.0, -1.0])
def test_what_a_camera_does_not_have_is_left_out(unknown: float) -> None:
    camera = Properties({cv2.CAP_PROP_AUTOFOCUS: 1.0}, unknown=unknown)
    look = held(camera)
    assert camera == {cv2.CAP_PROP_AUTOFOCUS: 0.0}
    give_back(camera.controls, look)
    assert camera == {cv2.CAP_PROP_AUTOFOCUS: 1.0}


def test_a_camera_that_is_set_by_hand_is_left_as_it_is() -> None:
    by_hand = AUTOMATIC | {
        cv2.CAP_PROP_AUTO_EXPOSURE: 0.0,
        cv2.CAP_PROP_AUTO_WB: 0.0,
        cv2.CAP_PROP_AUTOFOCUS: 0.0,
    }
    camera = Properties(by_hand)
    assert held(camera) == HeldLook()
    assert camera == by_hand
