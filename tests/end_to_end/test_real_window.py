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
    assert paused["recorded_ns"] == pytest.approx(ready["segments"][0]["duration_ns"], abs=1)
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
    window.ask("block")
    window.wait_for("blocked")
    before_ns = time.monotonic_ns()
    window.xdotool("key", "space")
    after_ns = time.monotonic_ns()
    # The window gets to the key only now.
    window.ask("unblock")
    paused = window.wait_for("recording_paused")
    assert before_ns - 2_000_000 <= paused["monotonic_ns"] <= after_ns
