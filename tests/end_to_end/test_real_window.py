"""A real window on a virtual screen, driven by real keys."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import HAS_VIRTUAL_SCREEN, WAIT_S, RealWindow, virtual_screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not HAS_VIRTUAL_SCREEN, reason="Xvfb and xdotool make the virtual screen"),
]
TRIES = 3
"""What is timed is timed again where another program had the processor."""


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    with virtual_screen() as screen:
        made = RealWindow(screen, runtime / "home")
        yield made
        made.close()


def test_record_pause_resume_stop_and_play_by_typing(window: RealWindow) -> None:
    window.wait_for("picture")
    window.focus()
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.xdotool("key", "space")
    paused = window.wait_for("recording_paused")
    window.xdotool("key", "space")
    window.wait_for("recording_resumed")
    window.records_for_a_while()
    window.xdotool("key", "ctrl+s")
    ready = window.wait_for("recording_ready")
    assert Path(ready["path"]).stat().st_size == ready["size_bytes"]
    assert len(ready["segments"]) == 2
    assert paused["recorded_ns"] == ready["segments"][0]["duration_ns"]
    window.xdotool("key", "ctrl+f")
    window.xdotool("key", "Down", "Return")
    window.wait_for("page", page="Player")
    window.xdotool("key", "ctrl+q")
    assert window.process.wait(WAIT_S) == 0


def test_a_key_pressed_while_the_window_is_busy_cuts_where_it_was_pressed(window: RealWindow) -> None:
    """The X server stamps keys with the clock that frames are stamped with, so the wait in the queue is known."""
    window.wait_for("picture")
    window.focus()
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.ask("block 700")
    window.wait_for("blocked")
    before_ns = time.monotonic_ns()
    window.xdotool("key", "space")
    after_ns = time.monotonic_ns()
    paused = window.wait_for("recording_paused")
    assert after_ns - before_ns < 500_000_000
    assert before_ns - 2_000_000 <= paused["monotonic_ns"] <= after_ns


@pytest.mark.slow
def test_the_picture_stands_within_a_second_and_a_half(tmp_path: Path) -> None:
    took_s: list[float] = []
    with virtual_screen() as screen:
        while len(took_s) < TRIES and min(took_s, default=2.0) >= 1.5:
            runtime = tmp_path / str(len(took_s))
            runtime.mkdir(mode=0o700)
            window = RealWindow(screen, runtime / "home")
            try:
                window.wait_for("picture")
                took_s.append(time.monotonic() - window.began_s)
            finally:
                window.close()
    assert min(took_s) < 1.5, took_s


@pytest.mark.slow
def test_while_recording_the_window_never_stalls_for_50_ms(window: RealWindow) -> None:
    window.wait_for("picture")
    window.focus()
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    stalls_ms: list[float] = []
    while len(stalls_ms) < TRIES and min(stalls_ms, default=50.0) >= 50:
        window.ask("watch")
        for key in ("space", "space", "m", "ctrl+BackSpace", "space"):
            for _ in range(10):
                window.wait_for("recording_progressed")
            window.xdotool("key", key)
        window.ask("report")
        stalls_ms.append(window.wait_for("stalls")["longest_ms"])
    assert min(stalls_ms) < 50, stalls_ms
