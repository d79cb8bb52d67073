"""What ends the window from outside while it records: the terminal that is closed, the session that ends."""

import os
import pty
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import HAS_VIRTUAL_SCREEN, WAIT_S, RealWindow, ready_window, virtual_screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not HAS_VIRTUAL_SCREEN, reason="Xvfb and xdotool make the virtual screen"),
]


IN_A_TERMINAL = (
    "import fcntl, os, sys, termios; os.setsid(); fcntl.ioctl(2, termios.TIOCSCTTY, 0);"
    "os.execv(sys.argv[1], sys.argv[1:])"
)


@pytest.fixture
def runtime(tmp_path: Path) -> Path:
    folder = tmp_path / "runtime"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def window(runtime: Path) -> Iterator[RealWindow]:
    with ready_window(runtime) as window:
        yield window


def _files(runtime: Path) -> list[str]:
    return [path.suffix for path in (runtime / "home" / "Recordings").rglob("*") if path.is_file()]


@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM", "SIGINT"])
def test_a_signal_stops_and_finishes_what_is_recorded(window: RealWindow, runtime: Path, name: str) -> None:
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.process.send_signal(signal.Signals[name])
    assert window.process.wait(WAIT_S) == 0
    assert _files(runtime) == [".mp4"]


def test_a_signal_ends_a_paused_recording_too(window: RealWindow, runtime: Path) -> None:
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.xdotool("key", "space")
    window.wait_for("recording_progressed", state="paused")
    window.process.send_signal(signal.SIGHUP)
    assert window.process.wait(WAIT_S) == 0
    assert _files(runtime) == [".mp4"]


def test_a_closed_terminal_to_which_nothing_can_be_written_any_more_harms_nothing(runtime: Path) -> None:
    screen_of_terminal, inside = pty.openpty()
    within = (sys.executable, "-c", IN_A_TERMINAL)
    with virtual_screen() as screen:
        window = RealWindow(screen, runtime / "home", within=within, stderr=inside)
        os.close(inside)
        window.wait_for("picture")
        window.focus()
        window.xdotool("key", "ctrl+r")
        window.records_for_a_while()
        os.close(screen_of_terminal)
        ended = window.process.wait(WAIT_S)
        window.close()
    assert ended == 0
    assert _files(runtime) == [".mp4"]
