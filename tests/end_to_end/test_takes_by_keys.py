"""A real window and a real keyboard: what was taken back is undone, chosen again and discarded for good."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import HAS_VIRTUAL_SCREEN, RealWindow, ready_window

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(not HAS_VIRTUAL_SCREEN, reason="Xvfb and xdotool make the virtual screen"),
]
MOST_TABS = 20


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    with ready_window(tmp_path / "runtime") as shown:
        yield shown


def two_segments(window: RealWindow) -> None:
    """Record two segments, and stand paused."""
    for key, begun in (("ctrl+r", "recording_started"), ("space", "recording_resumed")):
        window.xdotool("key", key)
        window.wait_for(begun)
        window.records_for_a_while()
        window.xdotool("key", "space")
        window.wait_for("recording_paused")


def go_to_what_was_taken_back(window: RealWindow) -> None:
    for _ in range(MOST_TABS):
        window.xdotool("key", "Tab")
        window.ask("look")
        if "Taken back" in str(window.wait_for("seen")["focus"]):
            return
    raise AssertionError("Tab does not lead to it")


def test_it_is_put_back_and_the_choice_undone(window: RealWindow) -> None:
    two_segments(window)
    window.xdotool("key", "ctrl+BackSpace")
    told = window.wait_for("recording_edited", command="retake")
    assert len(told["segments_ns"]) == 1
    [away] = told["taken_back"]
    go_to_what_was_taken_back(window)
    window.xdotool("key", "Return")
    window.wait_for_look(menu=True)
    window.xdotool("key", "Down", "Down", "Return")
    told = window.wait_for("recording_edited", command="put back")
    assert (len(told["segments_ns"]), told["taken_back"], told["undo"]) == (2, [], "put back")
    window.xdotool("key", "ctrl+z")
    told = window.wait_for("recording_edited", command="undo")
    assert told["taken_back"] == [away]
    window.wait_for_look(redo=True)
    window.xdotool("key", "ctrl+shift+z")
    told = window.wait_for("recording_edited", command="redo")
    assert len(told["segments_ns"]) == 2
    window.xdotool("key", "ctrl+s")
    assert window.wait_for("recording_ready")["segments"] != []


def test_a_slip_is_undone_by_the_very_next_key(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+r")
    window.wait_for("recording_started")
    window.records_for_a_while()
    window.xdotool("key", "ctrl+BackSpace", "ctrl+z")
    told = window.wait_for("recording_edited", command="undo")
    assert (len(told["segments_ns"]), told["taken_back"]) == (1, [])


def test_it_is_discarded_for_good_only_after_a_question(window: RealWindow) -> None:
    two_segments(window)
    window.xdotool("key", "ctrl+BackSpace")
    window.wait_for("recording_edited", command="retake")
    for answer in ("Return", "Tab"):
        go_to_what_was_taken_back(window)
        window.xdotool("key", "Return")
        window.wait_for_look(menu=True)
        window.xdotool("key", "Up", "Return")
        window.wait_for_look(text="Keep it")
        window.focus_active()
        window.xdotool("key", answer)
        if answer == "Return":
            window.wait_for_look(main_text="Resume", menu=False)
            window.focus()
    window.wait_for_look(text="Discard for good")
    window.xdotool("key", "Return")
    told = window.wait_for("recording_edited", command="forget")
    assert (told["taken_back"], told["undo"], told["redo"]) == ([], None, None)
    assert not [event for event in window.events if event["event"] == "command_rejected"]
