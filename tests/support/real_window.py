"""A real window on a virtual screen, with a keyboard, and the events that its process prints."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
WAIT_S = 60.0
HAS_VIRTUAL_SCREEN = bool(shutil.which("Xvfb") and shutil.which("xdotool"))
"""Xvfb shows the window, xdotool types."""


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Run an X server; yields the name of its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as display:
            name = f":{display.readline().strip()}"
        yield name
    finally:
        # Windows that are left on it end with it.
        server.terminate()
        server.wait()


@contextmanager
def ready_window(folder: Path) -> Iterator["RealWindow"]:
    """Yield a window that shows a picture and has the keyboard; what it keeps lies in ``folder``."""
    folder.mkdir(mode=0o700, exist_ok=True)
    with virtual_screen() as screen:
        window = RealWindow(screen, folder / "home", "size=320x180")
        try:
            window.wait_for("picture")
            window.focus()
            yield window
        finally:
            window.close()


class RealWindow:
    """The window's process, what it has printed, and a keyboard."""

    def __init__(
        self,
        screen: str,
        home: Path,
        *settings: str,
        within: Sequence[str] = (),
        variables: Mapping[str, str] | None = None,
        stderr: int | None = None,
    ) -> None:
        """``settings`` as ``key=value``; ``within``: a command under which the process runs."""
        self.environment = {
            **os.environ,
            **(variables or {}),
            "DISPLAY": screen,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": os.pathsep.join(
                [str(ROOT / "app"), str(ROOT / "tests"), os.environ.get("PYTHONPATH", "")]
            ),
            "XDG_RUNTIME_DIR": str(home.parent),
        }
        self.began_s = time.monotonic()
        self.process = subprocess.Popen(
            [
                *within,
                sys.executable,
                str(ROOT / "tests" / "support" / "open_window.py"),
                str(home),
                *settings,
            ],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        )
        self.events: list[dict[str, Any]] = []
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def wait_for(self, name: str, **fields: object) -> dict[str, Any]:
        """Wait for the next event of this name with these fields."""
        end = time.monotonic() + WAIT_S
        while True:
            line = json.loads(self._lines.get(timeout=max(0.01, end - time.monotonic())))
            self.events.append(line)
            if line["event"] == name and all(line[key] == value for key, value in fields.items()):
                return line

    def heard(self, name: str) -> dict[str, Any]:
        """Return the event of this name, which may have come already."""
        return next((event for event in self.events if event["event"] == name), None) or self.wait_for(name)

    def records_for_a_while(self, *, state: str = "recording") -> None:
        """Wait for three events of progress."""
        for _ in range(3):
            self.wait_for("recording_progressed", state=state)

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

    def chatter(self, key: str) -> None:
        """Press and release a key twice within a millisecond or so, however busy the machine is."""
        from Xlib import XK, X

        with self._screen() as screen:
            code = screen.keysym_to_keycode(XK.string_to_keysym(key))
            kinds = (X.KeyPress, X.KeyRelease, X.KeyPress, X.KeyRelease)
            _send(screen, [(kind, code, 0) for kind in kinds])

    def double_click(self) -> None:
        """Click twice where the mouse is, 90 ms apart by the screen's own clock, however busy the machine is."""
        from Xlib import X

        left = 1
        with self._screen() as screen:
            _send(
                screen,
                [
                    (X.ButtonPress, left, 0),
                    (X.ButtonRelease, left, 20),
                    (X.ButtonPress, left, 90),
                    (X.ButtonRelease, left, 20),
                ],
            )

    @contextmanager
    def _screen(self) -> Iterator[Any]:
        from Xlib.display import Display

        screen = Display(self.environment["DISPLAY"])
        try:
            yield screen
        finally:
            screen.close()

    def focus(self, title: str = "Pausa") -> None:
        """Give the window the keyboard: there is no window manager to do it."""
        window = self.xdotool("search", "--sync", "--onlyvisible", "--name", title).splitlines()[-1]
        self.xdotool("windowfocus", "--sync", window)

    def set_keyboard(self, layout: str) -> None:
        """Give the screen a keyboard with this layout."""
        subprocess.run(["setxkbmap", "-layout", layout], env=self.environment, check=True, timeout=WAIT_S)

    def focus_active(self) -> None:
        """Give the newest window of ours the keyboard."""
        windows = self.xdotool(
            "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid)
        ).splitlines()
        self.xdotool("windowfocus", "--sync", windows[-1])

    def ask(self, line: str) -> None:
        """Ask something of the observer in the process (``open_window.py``)."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def wait_for_look(self, **fields: object) -> dict[str, Any]:
        """Look again and again until the program is shown like this."""
        end = time.monotonic() + WAIT_S
        while True:
            self.ask("look")
            look = self.wait_for("seen")
            if all(look[key] == value for key, value in fields.items()):
                return look
            assert time.monotonic() < end, look

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


def _send(screen: Any, inputs: list[tuple[int, int, int]]) -> None:
    """Send kinds of input, each with its key or button and the ms after the one before, in one message to the screen."""
    from Xlib.ext import xtest

    for kind, which, after_ms in inputs:
        xtest.fake_input(screen, kind, which, after_ms)
    screen.sync()
