"""What the window costs and how smoothly it runs while it records, on a virtual screen and the rig."""

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from processes import processor_s

from support import rig
from support.real_window import RealWindow, virtual_screen

BEFORE_COUNTING_NS = 3_000_000_000
"""Opening and the first seconds cost more than the rest of a recording."""


@dataclass(frozen=True)
class WindowRun:
    """One recording made by typing into a real window."""

    first_picture_s: float
    """From the start of the process to the camera's first picture."""
    cores: float
    """Processor time of the window and its children, without the display server, over the time that was counted."""
    longest_stall_ms: float
    """The longest time in which the event loop did nothing, less the period of the timer that measures it."""
    frames_repeated: int
    frames_lost: int


def run_window(folder: Path, size: str, seconds: int) -> WindowRun:
    """Open it on the rig, record twice ``seconds`` with the preview on, and close it."""
    folder.mkdir(mode=0o700, parents=True)
    devices = ("camera=0", "microphone=default", f"size={size}", "fps=30")
    with virtual_screen() as screen:
        window = RealWindow(
            screen, folder / "home", *devices, within=[str(rig.RIG), "run"], variables=rig.environment()
        )
        try:
            window.wait_for("picture")
            first_picture_s = time.monotonic() - window.began_s
            window.focus()
            window.xdotool("key", "ctrl+r")
            window.wait_for("recording_started")
            _wait_until_recorded(window, BEFORE_COUNTING_NS)
            used_s, begin_s = processor_s(window.process.pid), time.monotonic()
            _wait_until_recorded(window, BEFORE_COUNTING_NS + seconds * 1_000_000_000)
            used_s, took_s = processor_s(window.process.pid) - used_s, time.monotonic() - begin_s
            # Watching for stalls costs processor time of its own, so it has seconds of its own.
            window.ask("watch")
            _wait_until_recorded(window, BEFORE_COUNTING_NS + 2 * seconds * 1_000_000_000)
            window.ask("report")
            stalls = window.wait_for("stalls")
            window.xdotool("key", "ctrl+s")
            ready = window.wait_for("recording_ready")
        finally:
            window.close()
    return WindowRun(
        first_picture_s=first_picture_s,
        cores=used_s / took_s,
        longest_stall_ms=stalls["longest_ms"],
        frames_repeated=ready["frames_repeated"],
        frames_lost=ready["frames_lost"],
    )


def _wait_until_recorded(window: RealWindow, recorded_ns: int) -> dict[str, Any]:
    while True:
        progress = window.wait_for("recording_progressed")
        if progress["recorded_ns"] >= recorded_ns:
            return progress
