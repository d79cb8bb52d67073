"""The controls of the rig's first camera, as the device itself has them, and as another program sets them."""

import struct
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from pausa.capture import camera_controls as v4l2
from support import rig
from support.waiting import until

NAMES = {
    v4l2.AUTO_WHITE_BALANCE: "auto_white_balance",
    v4l2.WHITE_BALANCE_TEMPERATURE: "white_balance",
    v4l2.EXPOSURE_AUTO: "auto_exposure",
    v4l2.EXPOSURE_ABSOLUTE: "exposure",
    v4l2.EXPOSURE_AUTO_PRIORITY: "frame_rate",
    v4l2.FOCUS_AUTO: "auto_focus",
    v4l2.FOCUS_ABSOLUTE: "focus",
}
FREE = {"auto_exposure": 3, "frame_rate": 1, "auto_white_balance": 1, "auto_focus": 1}
HELD = {"auto_exposure": 1, "frame_rate": 0, "auto_white_balance": 0, "auto_focus": 0}
_KEPT = struct.Struct("=i4xq13i4x")
"""``struct kept`` of fakecam.c."""
_ORDER = (
    *("brightness", "contrast", "saturation", "auto_white_balance", "gain", "power_line", "white_balance"),
    *("auto_exposure", "exposure", "frame_rate", "focus", "auto_focus", "led"),
)


def controls(*names: str) -> dict[str, int]:
    """Return what was set last of these controls; of all without names."""
    content = (rig.STATE / "run" / "controls").read_bytes()
    values = dict(zip(_ORDER, _KEPT.unpack_from(content)[2:], strict=True))
    return {name: value for name, value in values.items() if name in names or not names}


def switches() -> dict[str, int]:
    """Return what turns the automatics on and off."""
    return controls(*FREE)


def set_by_another_program(**values: int) -> None:
    """Set controls of ``/dev/video0`` as v4l2-ctl does."""
    numbers = {name: number for number, name in NAMES.items()}
    program = (
        "import sys; from pathlib import Path; from pausa.capture.camera_controls import V4l2Controls\n"
        "camera = V4l2Controls(Path('/dev/video0'))\n"
        "for word in sys.argv[1:]: camera.set(*map(int, word.split('=')))"
    )
    words = [f"{numbers[name]}={value}" for name, value in values.items()]
    subprocess.run([rig.RIG, "run", sys.executable, "-c", program, *words], check=True, env=rig.environment())


def sets_logged(log: Path) -> list[tuple[float, str, int]]:
    """Return when (ms of the monotonic clock) each control was set to what, as FAKECAM_LOG has it."""
    lines = (line.split(",") for line in log.read_text(encoding="utf-8").splitlines())
    return [
        (float(at_ms), NAMES.get(int(control), control), int(value))
        for at_ms, word, control, value in lines
        if word == "set"
    ]


def wait_for(switched: Mapping[str, int]) -> None:
    """Wait until the switches have these values."""
    until(lambda: switches() == switched, what=f"the switches are {dict(switched)}")
