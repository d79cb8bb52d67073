"""When the synthetic twin may stand in for a device."""

from fractions import Fraction

import pytest

from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.capture.stand_in import may_stand_in, synthetic_twin


@pytest.mark.parametrize(
    ("by_default", "has_opened", "any_present", "allowed"),
    [
        (True, False, False, True),
        (False, False, False, False),
        (True, True, False, False),
        (True, False, True, False),
    ],
    ids=["no device at all", "named", "lost while in use", "present but it does not open"],
)
def test_only_a_default_device_of_a_kind_that_is_absent_is_replaced(
    *, by_default: bool, has_opened: bool, any_present: bool, allowed: bool
) -> None:
    assert (
        may_stand_in(by_default=by_default, has_opened=has_opened, any_present=lambda: any_present) is allowed
    )


@pytest.mark.parametrize(("by_default", "has_opened"), [(False, False), (True, True), (False, True)])
def test_devices_are_listed_only_if_nothing_else_decides(*, by_default: bool, has_opened: bool) -> None:
    def list_devices() -> bool:
        raise AssertionError("the list costs a child process")

    assert not may_stand_in(by_default=by_default, has_opened=has_opened, any_present=list_devices)


def test_the_twin_delivers_what_was_asked_of_the_device() -> None:
    camera = synthetic_twin(CameraRequest(device="default", width=640, height=360, fps=Fraction(25)))
    assert camera == CameraRequest(device="synthetic", width=640, height=360, fps=Fraction(25))
    microphone = synthetic_twin(MicrophoneRequest(device="default", channels=2))
    assert microphone == MicrophoneRequest(device="synthetic", channels=2)
