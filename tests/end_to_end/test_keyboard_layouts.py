"""The window's keys on keyboards of other scripts, by the places of the keys on a real keyboard."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import HAS_VIRTUAL_SCREEN, RealWindow, ready_window

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(
        not (HAS_VIRTUAL_SCREEN and shutil.which("setxkbmap")), reason="needs Xvfb, xdotool and setxkbmap"
    ),
]

CTRL, R, S, M, Z, BACKSPACE, CAPS_LOCK, NUM_LOCK = "37", "27", "39", "58", "52", "22", "66", "77"
"""The X server's codes of the keys that type these on a Latin keyboard."""


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    with ready_window(tmp_path / "runtime") as window:
        yield window


def _chord(window: RealWindow, held: str, key: str) -> None:
    window.xdotool("keydown", held, "key", key, "keyup", held)


@pytest.mark.parametrize("layout", ["ru", "gr", "il", "ara", "us,ru"])
def test_the_keys_of_a_recording_are_where_they_are_on_a_latin_keyboard(
    window: RealWindow, layout: str
) -> None:
    window.set_keyboard(layout)
    _chord(window, CTRL, R)
    window.records_for_a_while()
    window.xdotool("key", M)
    window.wait_for("marker_set")
    window.xdotool("key", "space")
    window.wait_for("recording_progressed", state="paused")
    _chord(window, CTRL, BACKSPACE)
    window.wait_for("segment_retaken")
    # The window has heard of it too.
    window.wait_for_look()
    _chord(window, CTRL, Z)
    window.wait_for("segment_restored")
    _chord(window, CTRL, S)
    window.wait_for("recording_ready")


def test_locks_do_not_matter(window: RealWindow) -> None:
    window.xdotool("key", CAPS_LOCK, "key", NUM_LOCK)
    _chord(window, CTRL, R)
    window.records_for_a_while()
    window.xdotool("key", M)
    window.wait_for("marker_set")
    window.xdotool("key", "space")
    window.wait_for("recording_progressed", state="paused")
    _chord(window, CTRL, S)
    window.wait_for("recording_ready")


def test_on_a_latin_keyboard_a_key_is_what_it_types(window: RealWindow) -> None:
    """On a French keyboard the key at the place of M types a comma."""
    window.set_keyboard("fr")
    _chord(window, CTRL, R)
    window.records_for_a_while()
    window.xdotool("key", M)
    window.xdotool("key", "47")
    assert window.wait_for("marker_set")["title"]
    _chord(window, CTRL, S)
    assert len(window.wait_for("recording_ready")["markers"]) == 1
