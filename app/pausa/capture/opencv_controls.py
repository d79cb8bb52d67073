"""The controls of a camera on Windows and macOS, as far as OpenCV offers them. Untested: only Linux has been tried."""

import errno
from collections.abc import Callable
from typing import ClassVar

import cv2

from pausa.capture.camera_controls import Automatic, ControlState, Part


class OpencvControls:
    """Values are whole numbers there, too; a backend that does not know a property answers 0, as where it is set by hand, or -1."""

    automatics: ClassVar[tuple[Automatic, ...]] = (
        Automatic(
            Part.EXPOSURE, cv2.CAP_PROP_AUTO_EXPOSURE, (0,), (cv2.CAP_PROP_EXPOSURE, cv2.CAP_PROP_GAIN)
        ),
        Automatic(Part.WHITE_BALANCE, cv2.CAP_PROP_AUTO_WB, (0,), (cv2.CAP_PROP_WB_TEMPERATURE,)),
        Automatic(Part.FOCUS, cv2.CAP_PROP_AUTOFOCUS, (0,), (cv2.CAP_PROP_FOCUS,)),
    )
    exposure: ClassVar[tuple[int, ...]] = ()
    """Windows counts exposures in powers of two."""
    lock: ClassVar[int | None] = None

    def __init__(self, get: Callable[[int], float], put: Callable[[int, float], bool]) -> None:
        """``get`` and ``put`` are those of the open camera, for whoever may use it while another thread reads frames."""
        self._get = get
        self._put = put

    def look(self, control: int) -> ControlState | None:
        value = round(self._get(control))
        # What is -1 for a switch is a real value of an exposure.
        is_unknown = value == -1 and any(one.control == control for one in self.automatics)
        return None if is_unknown else ControlState(value)

    def offers(self, control: int, value: int) -> bool:  # noqa: ARG002 - it cannot be asked
        return True

    def set(self, control: int, value: int) -> int:
        """Raises OSError."""
        if not self._put(control, value):
            raise OSError(errno.EINVAL, "the camera does not let this be set")
        return round(self._get(control))

    def close(self) -> None:
        """Nothing is held: the camera is closed by whoever reads it."""
