"""A camera whose controls are numbers in memory: what its automatics find, what it tells of that, and what it refuses."""

import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import ClassVar

from pausa.capture import camera_controls as v4l2
from pausa.capture.camera_controls import Automatic, ControlState, V4l2Controls
from pausa.capture.source import CameraFormat, Frame, PixelFormat

MANUAL, APERTURE_PRIORITY = 1, 3
DEPENDS = {
    v4l2.EXPOSURE_ABSOLUTE: (v4l2.EXPOSURE_AUTO, (MANUAL,)),
    v4l2.WHITE_BALANCE_TEMPERATURE: (v4l2.AUTO_WHITE_BALANCE, (0,)),
    v4l2.FOCUS_ABSOLUTE: (v4l2.FOCUS_AUTO, (0,)),
}
USUAL = {
    v4l2.EXPOSURE_AUTO: APERTURE_PRIORITY,
    v4l2.EXPOSURE_ABSOLUTE: 250,
    v4l2.EXPOSURE_AUTO_PRIORITY: 1,
    v4l2.GAIN: 0,
    v4l2.AUTO_WHITE_BALANCE: 1,
    v4l2.WHITE_BALANCE_TEMPERATURE: 4600,
    v4l2.FOCUS_AUTO: 1,
    v4l2.FOCUS_ABSOLUTE: 0,
}


@dataclass
class ControlledCamera:
    """Is the camera, and its own controls; ``values`` are what was set."""

    identity: str = "Webcam [serial=A1 port=usb-1]"
    values: dict[int, int] = field(default_factory=USUAL.copy)
    found: dict[int, int] = field(
        default_factory=lambda: {
            v4l2.EXPOSURE_ABSOLUTE: 400,
            v4l2.WHITE_BALANCE_TEMPERATURE: 3500,
            v4l2.FOCUS_ABSOLUTE: 30,
        }
    )
    """What its automatics find."""
    tells_found: bool = True
    """Reading gives what an automatic has found; else what was set last."""
    keeps_found: bool = True
    """What it has found stays when the automatic is turned off; else what was set last comes back."""
    follows: bool = False
    greatest: dict[int, int] = field(default_factory=dict)
    menu: frozenset[int] = frozenset({MANUAL, APERTURE_PRIORITY})
    fixed: set[int] = field(default_factory=set)
    """Controls that cannot be set, by their flags."""
    refuses: dict[int, int] = field(default_factory=dict)
    """Error numbers of controls that say that they can be set."""
    ignores: set[int] = field(default_factory=set)
    is_gone: bool = False
    before_each: Callable[[], None] = lambda: None
    sets: list[tuple[int, int]] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    looked: set[int] = field(default_factory=set)

    automatics: ClassVar[tuple[Automatic, ...]] = V4l2Controls.automatics
    exposure: ClassVar[tuple[int, ...]] = V4l2Controls.exposure
    lock: ClassVar[int | None] = V4l2Controls.lock

    # ── the camera ───────────────────────────────────────────────────────────────────────────────────

    unreadable: ClassVar[int] = 0

    @property
    def format(self) -> CameraFormat:
        return CameraFormat("Webcam", 64, 48, Fraction(30), PixelFormat.BGR, identity=self.identity)

    def read(self) -> Frame | None:
        return None

    def controls(self) -> "ControlledCamera":
        self._call()
        return self

    def close(self) -> None: ...

    # ── its controls ─────────────────────────────────────────────────────────────────────────────────

    def look(self, control: int) -> ControlState | None:
        self._call()
        self.looked.add(control)
        if control not in self.values:
            return None
        told = self.values[control]
        if self.tells_found and self._is_automatic(control):
            told = self.found[control]
        return ControlState(
            told,
            can_be_set=control not in self.fixed and not self._is_automatic(control),
            greatest=self.greatest.get(control, 10_000),
            usual=USUAL.get(control),
            follows=self.follows and self._is_automatic(control),
        )

    def offers(self, control: int, value: int) -> bool:
        self._call()
        return control != v4l2.EXPOSURE_AUTO or value in self.menu

    def set(self, control: int, value: int) -> int:
        self._call()
        if control in self.refuses or control in self.fixed or self._is_automatic(control):
            self.refused.append(control)
            number = self.refuses.get(control, errno.EACCES)
            raise OSError(number, os.strerror(number))
        self.sets.append((control, value))
        if control not in self.ignores:
            automatic = [one for one in DEPENDS if self._is_automatic(one)]
            self.values[control] = value
            for one in automatic:
                if self.keeps_found and not self._is_automatic(one):
                    self.values[one] = self.found[one]
        return self.values[control]

    @property
    def exposed(self) -> int:
        """The exposure with which it takes its pictures now."""
        return self.seen(v4l2.EXPOSURE_ABSOLUTE)

    def seen(self, control: int) -> int:
        """Return what holds now, whatever the camera tells."""
        return self.found[control] if self._is_automatic(control) else self.values[control]

    def _is_automatic(self, control: int) -> bool:
        switch, by_hand = DEPENDS.get(control, (0, ()))
        return switch in self.values and self.values[switch] not in by_hand

    def _call(self) -> None:
        self.before_each()
        if self.is_gone:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV))
