"""What a camera lets others set of its picture, and what of it the camera sets by itself."""

import errno
import logging
import os
import struct
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import ClassVar, Protocol

GONE = (errno.ENODEV, errno.ENXIO, errno.ENOENT)
"""How the system says that a device is not there any more."""

log = logging.getLogger(__name__)


class Part(StrEnum):
    """What of a picture's look an automatic decides."""

    EXPOSURE = "exposure"
    WHITE_BALANCE = "white balance"
    FOCUS = "focus"


@dataclass(frozen=True, slots=True)
class Automatic:
    """Something that a camera can set by itself."""

    part: Part
    control: int
    """The control that turns it on and off."""
    by_hand: tuple[int, ...]
    """The values with which it is off; the first that the camera offers is used."""
    finds: tuple[int, ...] = ()
    """The controls whose values it finds."""
    lock: int = 0
    """The bit of ``CameraControls.lock`` that keeps what it has found."""
    varies_rate: bool = False
    """It takes fewer frames a second in low light."""


@dataclass(frozen=True, slots=True)
class ControlState:
    value: int
    can_be_set: bool = True
    greatest: int = 1
    usual: int | None = None
    """What it has before anybody sets it."""
    follows: bool = False
    """The driver says that reading it gives what the automatic has found, and not what was set last."""


class CameraControls(Protocol):
    """The controls of one camera. One thread uses it; a driver that hangs may block it in any call."""

    automatics: ClassVar[tuple[Automatic, ...]]
    """All that such a camera may set by itself, in the order in which it is turned off."""
    exposure: ClassVar[tuple[int, ...]]
    """Controls that say for how long each frame is exposed: twice the value, twice the light."""
    lock: ClassVar[int | None]
    """A control with a bit for each automatic that keeps what it has found."""

    def look(self, control: int) -> ControlState | None:
        """Return None where the camera does not offer the control, or does not let it be read. Raises OSError where it is gone."""
        ...

    def offers(self, control: int, value: int) -> bool:
        """Whether the control can have this value."""
        ...

    def set(self, control: int, value: int) -> int:
        """Return the value that it has then. Raises OSError."""
        ...

    def close(self) -> None: ...


# Numbers from the kernel's v4l2-controls.h and videodev2.h; the ioctls are the same on all architectures that Pausa runs on.
_QUERYCTRL = 0xC0445624
_QUERYMENU = 0xC02C5625
_G_CTRL = 0xC008561B
_S_CTRL = 0xC008561C
_DISABLED, _GRABBED, _READ_ONLY, _INACTIVE, _WRITE_ONLY, _VOLATILE = 0x1, 0x2, 0x4, 0x10, 0x40, 0x80
_INTEGER, _BOOLEAN, _MENU, _BITMASK, _INTEGER_MENU = 1, 2, 3, 8, 9
_KINDS = {_INTEGER, _BOOLEAN, _MENU, _BITMASK, _INTEGER_MENU}
"""Those with values of 32 bits; all that are used here are of these."""

AUTO_WHITE_BALANCE = 0x0098090C
RED_BALANCE = 0x0098090E
BLUE_BALANCE = 0x0098090F
EXPOSURE = 0x00980911
AUTOGAIN = 0x00980912
GAIN = 0x00980913
HUE = 0x00980903
HUE_AUTO = 0x00980919
WHITE_BALANCE_TEMPERATURE = 0x0098091A
BRIGHTNESS = 0x00980900
AUTOBRIGHTNESS = 0x00980920
EXPOSURE_AUTO = 0x009A0901
EXPOSURE_ABSOLUTE = 0x009A0902
EXPOSURE_AUTO_PRIORITY = 0x009A0903
FOCUS_ABSOLUTE = 0x009A090A
FOCUS_AUTO = 0x009A090C
IRIS_ABSOLUTE = 0x009A0911
WHITE_BALANCE_PRESET = 0x009A0914
ISO_SENSITIVITY = 0x009A0917
ISO_SENSITIVITY_AUTO = 0x009A0918
LOCK_3A = 0x009A091B

_MANUAL, _SHUTTER_PRIORITY = 1, 2
_LOCK_EXPOSURE, _LOCK_WHITE_BALANCE, _LOCK_FOCUS = 1, 2, 4


class V4l2Controls:
    """The controls of a camera on Linux, through a descriptor of their own: whoever reads its frames is not disturbed."""

    automatics: ClassVar[tuple[Automatic, ...]] = (
        Automatic(
            Part.EXPOSURE,
            EXPOSURE_AUTO,
            (_MANUAL, _SHUTTER_PRIORITY),
            (EXPOSURE_ABSOLUTE, EXPOSURE, IRIS_ABSOLUTE, GAIN),
            lock=_LOCK_EXPOSURE,
        ),
        Automatic(Part.EXPOSURE, EXPOSURE_AUTO_PRIORITY, (0,), varies_rate=True),
        Automatic(Part.EXPOSURE, AUTOGAIN, (0,), (GAIN,), lock=_LOCK_EXPOSURE),
        Automatic(Part.EXPOSURE, ISO_SENSITIVITY_AUTO, (0,), (ISO_SENSITIVITY,), lock=_LOCK_EXPOSURE),
        Automatic(Part.EXPOSURE, AUTOBRIGHTNESS, (0,), (BRIGHTNESS,)),
        Automatic(
            Part.WHITE_BALANCE,
            AUTO_WHITE_BALANCE,
            (0,),
            (WHITE_BALANCE_TEMPERATURE, RED_BALANCE, BLUE_BALANCE),
            lock=_LOCK_WHITE_BALANCE,
        ),
        Automatic(Part.WHITE_BALANCE, WHITE_BALANCE_PRESET, (0,), lock=_LOCK_WHITE_BALANCE),
        Automatic(Part.WHITE_BALANCE, HUE_AUTO, (0,), (HUE,)),
        Automatic(Part.FOCUS, FOCUS_AUTO, (0,), (FOCUS_ABSOLUTE,), lock=_LOCK_FOCUS),
    )
    exposure: ClassVar[tuple[int, ...]] = (EXPOSURE_ABSOLUTE, EXPOSURE)
    lock: ClassVar[int | None] = LOCK_3A

    def __init__(self, node: Path) -> None:
        """Raises OSError."""
        self._descriptor = os.open(node, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)

    def look(self, control: int) -> ControlState | None:
        """Raises OSError where the camera is gone."""
        found = self._query(control)
        if found is None:
            return None
        kind, flags, _, greatest, usual = found
        if kind not in _KINDS or flags & (_DISABLED | _WRITE_ONLY):
            return None
        try:
            value = self._get(control)
        except OSError as error:
            if error.errno in GONE:
                raise
            log.info("the control %#x cannot be read: %s", control, error)
            return None
        return ControlState(
            value,
            can_be_set=not flags & (_READ_ONLY | _GRABBED | _INACTIVE),
            greatest=greatest,
            usual=usual,
            follows=bool(flags & _VOLATILE),
        )

    def offers(self, control: int, value: int) -> bool:
        found = self._query(control)
        if found is None:
            return False
        kind, _, least, greatest, _ = found
        if not least <= value <= greatest:
            return False
        if kind not in (_MENU, _INTEGER_MENU):
            return True
        try:
            self._ask(_QUERYMENU, struct.pack("<II36x", control, value))
        except OSError:
            return False
        return True

    def set(self, control: int, value: int) -> int:
        """Raises OSError."""
        self._ask(_S_CTRL, struct.pack("<Ii", control, value))
        try:
            # With some drivers the call itself returns what was asked for, whatever the camera made of it.
            return self._get(control)
        except OSError as error:
            log.info("the control %#x cannot be read: %s", control, error)
            return value

    def close(self) -> None:
        os.close(self._descriptor)

    def _get(self, control: int) -> int:
        value: int = struct.unpack("<Ii", self._ask(_G_CTRL, struct.pack("<Ii", control, 0)))[1]
        return value

    def _query(self, control: int) -> tuple[int, int, int, int, int] | None:
        """Return kind, flags, least, greatest and usual value, or None where the camera does not offer it."""
        try:
            answer = self._ask(_QUERYCTRL, struct.pack("<I64x", control))
        except OSError as error:
            if error.errno in GONE:
                raise
            return None
        kind = struct.unpack_from("<I", answer, 4)[0]
        least, greatest, _, usual, flags = struct.unpack_from("<4iI", answer, 40)
        return kind, flags, least, greatest, usual

    def _ask(self, request: int, question: bytes) -> bytes:
        import fcntl

        return fcntl.ioctl(self._descriptor, request, question)
