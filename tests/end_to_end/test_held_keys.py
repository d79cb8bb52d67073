"""Keys that are held down on a real keyboard act once, whatever Qt says of their repeats."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from support.real_window import HAS_VIRTUAL_SCREEN, RealWindow, ready_window

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not HAS_VIRTUAL_SCREEN, reason="Xvfb and xdotool make the virtual screen"),
]

REPEATS = 12


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    with ready_window(tmp_path / "runtime") as window:
        window.ask("keys")
        window.wait_for("watching_keys")
        yield window


@contextmanager
def _held(window: RealWindow, *keys: str) -> Iterator[None]:
    """Hold keys down until the X server has repeated the last of them often."""
    for key in keys:
        window.xdotool("keydown", key)
    for _ in range(REPEATS):
        window.wait_for("key")
    yield
    for key in reversed(keys):
        window.xdotool("keyup", key)


def _hold(window: RealWindow, *keys: str) -> list[dict[str, Any]]:
    """Hold keys down, and return what happened meanwhile and until a later command has been carried out."""
    began = len(window.events)
    with _held(window, *keys):
        pass
    window.ask("look")
    window.wait_for("seen")
    return window.events[began:]


def _count(window: RealWindow, name: str) -> int:
    return sum(event["event"] == name for event in window.events)


def test_each_command_of_a_recording_is_given_once(window: RealWindow) -> None:
    _hold(window, "ctrl", "r")
    window.records_for_a_while()
    _hold(window, "m")
    _hold(window, "space")
    _hold(window, "space")
    window.records_for_a_while()
    _hold(window, "space")
    _hold(window, "ctrl", "BackSpace")
    _hold(window, "space")
    window.records_for_a_while()
    _hold(window, "ctrl", "s")
    ready = window.heard("recording_ready")
    for name, times in {
        "recording_starting": 1,
        "marker_set": 1,
        "recording_paused": 2,
        "recording_resumed": 2,
        "segment_retaken": 1,
        "recording_stopped": 1,
    }.items():
        assert _count(window, name) == times, name
    assert len(ready["segments"]) == 2


def test_a_button_with_the_focus_is_pressed_once(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.ask("look")
    while "Pause" not in window.wait_for("seen")["focus"]:
        window.xdotool("key", "Tab")
        window.ask("look")
    _hold(window, "space")
    window.wait_for("recording_progressed", state="paused")
    _hold(window, "Return")
    window.records_for_a_while()
    assert _count(window, "recording_paused") == 1
    assert _count(window, "recording_resumed") == 1


def test_full_screen_and_compact_bar_are_switched_once(window: RealWindow) -> None:
    assert _hold(window, "F11")[-1]["full_screen"]
    assert not _hold(window, "F11")[-1]["full_screen"]


def test_the_compact_bar_gives_each_command_once(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.xdotool("key", "ctrl+shift+c")
    window.wait_for_look(compact=True)
    window.focus("Recording")
    _hold(window, "space")
    window.wait_for("recording_progressed", state="paused")
    _hold(window, "ctrl", "BackSpace")
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_discarded")
    assert _count(window, "recording_paused") == 1
    assert _count(window, "segment_retaken") == 1
    assert _count(window, "command_rejected") == 0


def test_the_player_begins_or_pauses_once_and_its_arrows_repeat(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")
    window.xdotool("key", "ctrl+f")
    window.wait_for_look(focus="SearchField Search recordings")
    window.xdotool("key", "Down", "Return")
    window.wait_for_look(player=True)
    assert _hold(window, "f")[-1]["player_full_screen"]
    assert not _hold(window, "f")[-1]["player_full_screen"]
    _hold(window, "Escape")
    assert not window.wait_for_look(player=False)["player"]


def test_arrows_go_back_in_a_paused_recording_for_as_long_as_they_are_held(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+r")
    for _ in range(4):
        window.records_for_a_while()
    window.xdotool("key", "space")
    window.wait_for("recording_paused")
    window.wait_for_look(phase="paused")
    assert _hold(window, "Left")[-1]["place_ns"] == 0
    window.xdotool("key", "Right")
    first = window.wait_for_look(place_is_seen=True)["place_ns"]
    assert first == 1_000_000_000
    _hold(window, "Right")
    assert window.wait_for_look(place_is_seen=False)["place_ns"] is None, "it has come to the end"
    window.xdotool("key", "ctrl+Left")
    assert window.wait_for_look(place_is_seen=True)["place_ns"] == 0
    _hold(window, "p")
    window.xdotool("key", "Escape")
    window.wait_for_look(place_ns=None, phase="paused")
    window.xdotool("key", "Home")
    window.wait_for_look(place_ns=0)
    window.xdotool("key", "Right")
    _hold(window, "space")
    window.records_for_a_while()
    assert _count(window, "recording_edited") == 1
    assert _count(window, "recording_resumed") == 1
    window.xdotool("key", "ctrl+s")
    assert window.wait_for("recording_ready")["segments"][0]["duration_ns"] == 1_000_000_000


def test_what_edits_text_repeats(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+f")
    window.wait_for_look(focus="SearchField Search recordings")
    _hold(window, "a")
    assert len(window.wait_for_look(focus="SearchField Search recordings")["text"]) > REPEATS // 2
