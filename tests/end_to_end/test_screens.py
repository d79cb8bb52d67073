"""Windows stay in sight when a monitor becomes smaller, as one that is unplugged makes the desktop."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import HAS_VIRTUAL_SCREEN, WAIT_S, RealWindow, ready_window, virtual_screen
from support.waiting import until

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (HAS_VIRTUAL_SCREEN and shutil.which("xrandr")), reason="needs Xvfb, xdotool and xrandr"
    ),
]

SMALL = (1024, 768)


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    with ready_window(tmp_path / "runtime") as window:
        yield window


def _xrandr(window: RealWindow, *words: str) -> None:
    subprocess.run(["xrandr", *words], env=window.environment, check=True, timeout=WAIT_S)


def _shrink_screen(window: RealWindow) -> None:
    width, height = (str(side) for side in SMALL)
    _xrandr(window, "--newmode", "small", "60", *[width] * 4, *[height] * 4)
    _xrandr(window, "--addmode", "screen", "small")
    _xrandr(window, "-s", f"{width}x{height}")


def _corner(window: RealWindow, shown: str) -> tuple[int, int]:
    """Return the right and the lower edge of the window with this id."""
    lines = window.xdotool("getwindowgeometry", "--shell", shown).splitlines()
    sizes = {name: int(value) for name, value in (line.split("=") for line in lines)}
    return sizes["X"] + sizes["WIDTH"], sizes["Y"] + sizes["HEIGHT"]


def _newest(window: RealWindow) -> str:
    return window.xdotool("search", "--sync", "--onlyvisible", "--pid", str(window.process.pid)).splitlines()[
        -1
    ]


def _comes_into_sight(window: RealWindow, shown: str) -> None:
    end = time.monotonic() + WAIT_S
    while not _in_sight(corner := _corner(window, shown)):
        assert time.monotonic() < end, corner
        window.wait_for_look()


def _in_sight(corner: tuple[int, int]) -> bool:
    return corner[0] <= SMALL[0] and corner[1] <= SMALL[1]


def test_the_compact_bar_comes_back(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+shift+c")
    window.wait_for_look(compact=True, window=False)
    bar = _newest(window)
    window.xdotool("windowmove", "--sync", bar, "950", "820")
    _shrink_screen(window)
    _comes_into_sight(window, bar)


def test_the_settings_come_back(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+comma")
    window.wait_for_look(focus="QListWidget Pages")
    settings = _newest(window)
    window.xdotool("windowmove", "--sync", settings, "540", "240")
    _shrink_screen(window)
    _comes_into_sight(window, settings)


@pytest.mark.skipif(not shutil.which("openbox"), reason="needs the window manager openbox")
def test_a_new_window_stays_where_the_window_manager_puts_it(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    with virtual_screen() as screen:
        environment = {**os.environ, "DISPLAY": screen}
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        until(lambda: _manages(environment), what="the window manager")
        window = RealWindow(screen, runtime / "home")
        try:
            window.wait_for("picture")
            right, lower = _corner(window, _newest(window))
            # Openbox puts it into the middle of the 1400 × 900 pixels.
            assert right < 1400 - 40
            assert lower < 900 - 40
            assert right > 1280
        finally:
            window.close()
            manager.terminate()
            manager.wait()


def _manages(environment: dict[str, str]) -> bool:
    """Return whether a window manager is at work: only then is the number of desktops known."""
    asked = ["xdotool", "get_num_desktops"]
    return subprocess.run(asked, env=environment, capture_output=True, timeout=WAIT_S).returncode == 0
