"""What the window costs and how smoothly it runs while it records, on a virtual screen and the rig."""

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from support import rig
from support.real_window import RealWindow, virtual_screen

BEFORE_COUNTING_NS = 3_000_000_000
"""Opening and the first second are not what an hour of recording costs."""


@dataclass(frozen=True)
class WindowRun:
    """One recording made by typing into a real window."""

    first_picture_s: float
    """From the start of the process to the camera's picture."""
    cores: float
    """Processor time of the window and all its children over the time it was counted; not the display server's."""
    longest_stall_ms: float
    """The longest time in which the event loop did nothing, less the timer's own period."""
    frames_repeated: int
    frames_lost: int


def run_window(folder: Path, size: str, seconds: int) -> WindowRun:
    """Opens it, records ``seconds`` with the preview on, and closes it."""
    folder.mkdir(mode=0o700, parents=True)
    devices = ("camera=0", "microphone=default", f"size={size}", "fps=30")
    with rig.sounding(), virtual_screen() as screen:
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
            ticks, begin_s = _processor_ticks(window.process.pid), time.monotonic()
            _wait_until_recorded(window, BEFORE_COUNTING_NS + seconds * 1_000_000_000)
            ticks, took_s = _processor_ticks(window.process.pid) - ticks, time.monotonic() - begin_s
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
        cores=ticks / os.sysconf("SC_CLK_TCK") / took_s,
        longest_stall_ms=stalls["longest_ms"],
        frames_repeated=ready["frames_repeated"],
        frames_lost=ready["frames_lost"],
    )


def _wait_until_recorded(window: RealWindow, recorded_ns: int) -> dict[str, Any]:
    while True:
        progress = window.wait_for("recording_progressed")
        if progress["recorded_ns"] >= recorded_ns:
            return progress


def _processor_ticks(process: int) -> int:
    """User and system time of a process, of its children, and of theirs that have ended."""
    # The kernel lists children by the thread that started them.
    threads = Path(f"/proc/{process}/task").glob("*/children")
    of_children = [child for thread in threads for child in thread.read_text().split()]
    after_name = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, after_name[11:15])) + sum(_processor_ticks(int(child)) for child in of_children)
