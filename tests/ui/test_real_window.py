"""A real window on a virtual screen, driven by real keys."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 20.0

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="Xvfb and xdotool make the virtual screen",
    ),
]


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as display:
        name = f":{display.readline().strip()}"
    yield name
    server.terminate()
    server.wait()


class Desk:
    """The window's process, its words and the keyboard before it."""

    def __init__(self, screen: str, home: Path) -> None:
        self.environment = {
            **os.environ,
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": os.pathsep.join([str(ROOT / "app"), os.environ.get("PYTHONPATH", "")]),
            "XDG_RUNTIME_DIR": str(home.parent),
        }
        self.began_s = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "tests" / "open_window.py"), str(home)],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.told: list[dict[str, Any]] = []
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def wait_for(self, name: str, **fields: object) -> dict[str, Any]:
        """The next line that says so."""
        end = time.monotonic() + WAIT_S
        while True:
            line = json.loads(self._lines.get(timeout=max(0.01, end - time.monotonic())))
            self.told.append(line)
            if line["event"] == name and all(line[key] == value for key, value in fields.items()):
                return line

    def records_for_a_while(self) -> None:
        """Until it has told of its progress three times."""
        for _ in range(3):
            self.wait_for("recording_progressed", state="recording")

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=WAIT_S,
        )
        return done.stdout.strip()

    def focus(self) -> None:
        """There is no window manager that would do it."""
        window = self.xdotool("search", "--sync", "--onlyvisible", "--name", "Pausa").splitlines()[-1]
        self.xdotool("windowfocus", "--sync", window)

    def wish(self, line: str) -> None:
        """To the observer in the window's process."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()


@pytest.fixture
def desk(screen: str, tmp_path: Path) -> Iterator[Desk]:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    made = Desk(screen, runtime / "home")
    yield made
    made.process.kill()
    made.process.communicate()


def test_record_pause_resume_stop_and_play_by_typing(desk: Desk) -> None:
    desk.wait_for("picture")
    desk.focus()
    desk.xdotool("key", "ctrl+r")
    desk.records_for_a_while()
    desk.xdotool("key", "space")
    paused = desk.wait_for("recording_paused")
    desk.xdotool("key", "space")
    desk.wait_for("recording_resumed")
    desk.records_for_a_while()
    desk.xdotool("key", "ctrl+s")
    ready = desk.wait_for("recording_ready")
    assert Path(ready["path"]).stat().st_size == ready["size_bytes"]
    assert len(ready["segments"]) == 2
    assert paused["recorded_ns"] == ready["segments"][0]["duration_ns"]
    desk.xdotool("key", "ctrl+f")
    desk.xdotool("key", "Down", "Return")
    desk.wait_for("page", page="Player")
    desk.xdotool("key", "ctrl+q")
    assert desk.process.wait(WAIT_S) == 0


def test_a_key_pressed_while_the_window_is_busy_cuts_where_it_was_pressed(desk: Desk) -> None:
    """The X server stamps keys with the clock that frames are stamped with, so the wait in the queue is known."""
    desk.wait_for("picture")
    desk.focus()
    desk.xdotool("key", "ctrl+r")
    desk.records_for_a_while()
    desk.wish("block 700")
    desk.wait_for("blocked")
    before_ns = time.monotonic_ns()
    desk.xdotool("key", "space")
    after_ns = time.monotonic_ns()
    paused = desk.wait_for("recording_paused")
    assert after_ns - before_ns < 500_000_000
    assert before_ns - 2_000_000 <= paused["monotonic_ns"] <= after_ns


@pytest.mark.slow
def test_the_picture_stands_within_a_second_and_a_half(desk: Desk) -> None:
    desk.wait_for("picture")
    assert time.monotonic() - desk.began_s < 1.5


@pytest.mark.slow
def test_while_recording_the_window_never_stalls_for_50_ms(desk: Desk) -> None:
    desk.wait_for("picture")
    desk.focus()
    desk.xdotool("key", "ctrl+r")
    desk.records_for_a_while()
    desk.wish("watch")
    for key in ("space", "space", "m", "ctrl+BackSpace", "space"):
        for _ in range(10):
            desk.wait_for("recording_progressed")
        desk.xdotool("key", key)
    desk.wish("report")
    assert desk.wait_for("stalls")["longest_ms"] < 50
