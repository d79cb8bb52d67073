"""When the synthetic twin may stand in for a camera or microphone that does not open."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from pausa.capture.source import CameraRequest, MicrophoneRequest
from pausa.core.device_names import SYNTHETIC

Request = TypeVar("Request", CameraRequest, MicrophoneRequest)


def may_stand_in(*, by_default: bool, has_opened: bool, any_present: Callable[[], bool]) -> bool:
    """Tell whether a test picture or a test sound may replace a lost device. It may if all of this holds:

    - Nobody named the device (``by_default``). A recording must not show a test picture in place of a named camera.
    - It has never opened. One that was lost comes back by itself, and must not be replaced unnoticed.
    - The computer has no device of this kind. One that is present but does not open is an error that the user can
      correct, for example by closing the program that uses it. ``any_present`` is called last, because listing
      devices may cost a child process.
    """
    return by_default and not has_opened and not any_present()


def synthetic_twin(request: Request) -> Request:
    """Return the same request for the synthetic device."""
    return replace(request, device=SYNTHETIC)
