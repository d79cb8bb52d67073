"""The window without a mouse, and with a hasty one: each slip that would cost a recording, by real keys and clicks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.real_window import HAS_VIRTUAL_SCREEN, RealWindow, ready_window, virtual_screen

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(not HAS_VIRTUAL_SCREEN, reason="Xvfb and xdotool make the virtual screen"),
]

IN_THE_LIST = "RecordingsView"
IN_THE_SEARCH = "SearchField Search recordings"


@pytest.fixture
def window(tmp_path: Path) -> Iterator[RealWindow]:
    with ready_window(tmp_path / "runtime") as window:
        yield window


def _record(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()


def _has_recorded(window: RealWindow) -> None:
    _record(window)
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")


def _play(window: RealWindow) -> None:
    """Play the newest recording, and leave the focus where that puts it."""
    window.xdotool("key", "ctrl+f")
    window.wait_for_look(focus=IN_THE_SEARCH)
    window.xdotool("key", "Down", "Return")
    window.wait_for_look(player=True)


def _click_twice(window: RealWindow) -> None:
    place = window.wait_for_look()["main_button"]
    # The layout may still be at work when the picture comes.
    while (again := window.wait_for_look()["main_button"]) != place:
        place = again
    window.xdotool("mousemove", str(place[0]), str(place[1]))
    window.wait_for_look(under_mouse=True)
    window.double_click()


def _count(window: RealWindow, name: str) -> int:
    return sum(event["event"] == name for event in window.events)


def _tab_to(window: RealWindow, word: str) -> None:
    for _ in range(30):
        if word in window.wait_for_look()["focus"]:
            return
        window.xdotool("key", "Tab")
    raise AssertionError(f"Tab never comes to {word}")


def test_a_double_click_on_record_records(window: RealWindow) -> None:
    _click_twice(window)
    window.records_for_a_while()
    _click_twice(window)
    # Longer than a double click takes.
    window.records_for_a_while(state="paused")
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")
    assert _count(window, "recording_starting") == 1
    assert _count(window, "recording_paused") == 1
    assert _count(window, "recording_resumed") == 0


def test_a_double_click_in_the_compact_bar_pauses(window: RealWindow) -> None:
    _record(window)
    window.xdotool("key", "ctrl+shift+c")
    window.wait_for_look(compact=True)
    _click_twice(window)
    # Longer than a double click takes.
    window.records_for_a_while(state="paused")
    _click_twice(window)
    window.records_for_a_while()
    assert _count(window, "recording_paused") == 1
    assert _count(window, "recording_resumed") == 1


def test_a_double_click_on_record_does_not_skip_the_countdown(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    with virtual_screen() as screen:
        window = RealWindow(screen, runtime / "home", "countdown_s=10")
        try:
            window.wait_for("picture")
            window.focus()
            _click_twice(window)
            window.wait_for_look(main_text="Start now")
            window.xdotool("key", "Escape")
            window.wait_for_look(main_text="Record")
            assert _count(window, "recording_starting") == 0
        finally:
            window.close()


def test_record_leaves_the_player_and_space_pauses_the_recording(window: RealWindow) -> None:
    _has_recorded(window)
    _play(window)
    _record(window)
    assert not window.wait_for_look()["player"]
    window.xdotool("key", "space")
    window.wait_for("recording_progressed", state="paused")


def test_while_recording_space_in_the_player_pauses_the_recording(window: RealWindow) -> None:
    _has_recorded(window)
    _record(window)
    _play(window)
    window.xdotool("key", "space")
    window.wait_for("recording_progressed", state="paused")
    window.xdotool("key", "f")
    window.wait_for_look(player_full_screen=True)
    window.focus_active()
    window.xdotool("key", "space")
    window.records_for_a_while()
    assert window.wait_for_look()["player"]


def test_escape_leaves_the_player_wherever_the_focus_is(window: RealWindow) -> None:
    _has_recorded(window)
    for key, focus in (("", ""), ("ctrl+f", IN_THE_SEARCH)):
        _play(window)
        if key:
            window.xdotool("key", key)
            window.wait_for_look(focus=focus)
        window.xdotool("key", "Escape")
        window.wait_for_look(player=False)
    _play(window)
    window.xdotool("key", "ctrl+f", "Down")
    window.wait_for_look(focus_class=IN_THE_LIST)
    window.xdotool("key", "Escape")
    window.wait_for_look(player=False)


def test_after_record_from_the_search_field_space_pauses_and_writes_nothing(window: RealWindow) -> None:
    window.xdotool("key", "ctrl+f")
    window.wait_for_look(focus=IN_THE_SEARCH)
    window.xdotool("type", "talk")
    _record(window)
    window.xdotool("key", "space")
    window.wait_for("recording_progressed", state="paused")


def test_tab_comes_to_pause_before_retake(window: RealWindow) -> None:
    _record(window)
    _tab_to(window, "Microphone")
    _tab_to(window, "Pause")
    window.xdotool("key", "Tab")
    window.wait_for_look(focus="SmallButton Retake")


def test_the_focus_of_a_button_that_can_no_longer_be_pressed_goes_to_the_main_one(window: RealWindow) -> None:
    _record(window)
    _tab_to(window, "Retake")
    window.xdotool("key", "Return")
    window.wait_for("segment_retaken")
    window.wait_for_look(focus="BigButton Resume")
    window.xdotool("key", "space")
    window.records_for_a_while()
    _tab_to(window, "Stop")
    window.xdotool("key", "Return")
    window.wait_for("recording_ready")
    window.wait_for_look(focus="BigButton Record")


def test_in_the_compact_bar_space_pauses_and_resumes_and_opens_nothing(window: RealWindow) -> None:
    _record(window)
    window.xdotool("key", "ctrl+shift+c")
    window.wait_for_look(compact=True)
    window.focus_active()
    window.wait_for_look(focus="IconButton Pause")
    window.xdotool("key", "space")
    window.wait_for("recording_progressed", state="paused")
    window.xdotool("key", "ctrl+BackSpace")
    window.wait_for("segment_retaken")
    window.xdotool("key", "space")
    window.records_for_a_while()
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")
    window.wait_for_look(focus="IconButton Record", compact=True)


def test_folding_the_list_leaves_the_focus_on_the_main_button(window: RealWindow) -> None:
    _has_recorded(window)
    window.xdotool("key", "ctrl+f", "Down")
    window.wait_for_look(focus_class=IN_THE_LIST)
    found = window.xdotool("search", "--onlyvisible", "--name", "Pausa").splitlines()[-1]
    window.xdotool("windowsize", found, "800", "700")
    window.wait_for_look(focus="BigButton Record")
    window.xdotool("key", "ctrl+f")
    window.wait_for_look(focus=IN_THE_SEARCH)
    window.xdotool("key", "ctrl+r")
    window.records_for_a_while()
    window.wait_for_look(focus="BigButton Pause")


def test_an_arrow_key_leaves_the_focus_on_pause(window: RealWindow) -> None:
    _record(window)
    _tab_to(window, "Pause")
    for key in ("Right", "Down", "Left", "Up"):
        window.xdotool("key", key)
        assert window.wait_for_look()["focus"] == "BigButton Pause"
    window.xdotool("key", "Right", "space")
    window.wait_for("recording_progressed", state="paused")
    assert _count(window, "segment_retaken") == 0


def test_after_a_stop_with_the_focus_on_record_enter_plays(window: RealWindow) -> None:
    _tab_to(window, "Record")
    window.xdotool("key", "space")
    window.records_for_a_while()
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")
    window.wait_for_look(focus="BigButton Record")
    window.xdotool("key", "Return")
    window.wait_for_look(player=True)
    assert _count(window, "recording_starting") == 1


def test_the_keys_of_a_recording_work_while_the_guide_is_read(window: RealWindow) -> None:
    _record(window)
    window.xdotool("key", "F1")
    window.wait_for_look(focus="QListWidget Chapters")
    window.focus_active()
    window.xdotool("key", "space")
    window.records_for_a_while(state="paused")
    window.xdotool("key", "space")
    window.records_for_a_while()
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")


def test_a_control_of_the_settings_keeps_its_keys_and_the_others_work(window: RealWindow) -> None:
    _record(window)
    window.xdotool("key", "ctrl+comma")
    window.wait_for_look(focus="QListWidget Pages")
    window.focus_active()
    _tab_to(window, "QPushButton")
    window.xdotool("key", "m", "ctrl+BackSpace")
    window.wait_for("segment_retaken")
    # The window has heard of it too.
    window.wait_for_look()
    window.xdotool("key", "ctrl+z")
    window.wait_for("segment_restored")
    assert _count(window, "marker_set") == 0
    assert _count(window, "recording_resumed") == 0


def test_the_keys_of_a_recording_work_while_a_menu_is_open(window: RealWindow) -> None:
    _record(window)
    _tab_to(window, "QToolButton Menu")
    window.xdotool("key", "Return", "Down")
    window.wait_for_look(menu=True)
    window.xdotool("key", "space")
    window.records_for_a_while(state="paused")
    window.wait_for_look(menu=False)
    window.xdotool("key", "Return", "Down")
    window.wait_for_look(menu=True)
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")
    assert not window.wait_for_look()["menu"]


def test_after_a_stop_in_the_compact_bar_the_window_has_its_focus_on_record(window: RealWindow) -> None:
    _tab_to(window, "Record")
    _record(window)
    window.xdotool("key", "ctrl+shift+c")
    window.wait_for_look(compact=True, window=False)
    window.focus_active()
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_ready")
    window.xdotool("key", "ctrl+shift+c")
    window.wait_for_look(compact=False, window=True)
    window.focus()
    assert "Record" in window.wait_for_look()["focus"]


def test_enter_presses_the_buttons_of_the_window_also_while_recording(window: RealWindow) -> None:
    _has_recorded(window)
    close = "QToolButton Close this notice"
    _tab_to(window, close)
    window.xdotool("key", "Return")
    while window.wait_for_look(player=False)["focus"] == close:
        pass
    _tab_to(window, "QToolButton Sort order")
    window.xdotool("key", "Return")
    window.wait_for_look(menu=True, player=False)
    window.xdotool("key", "Escape")
    window.wait_for_look(menu=False)
    _record(window)
    window.xdotool("key", "Return")
    window.wait_for_look(menu=True, main_text="Pause")


def test_record_right_after_stop_begins_the_next_recording(window: RealWindow) -> None:
    _record(window)
    window.xdotool("key", "--delay", "30", "ctrl+s", "ctrl+r")
    window.wait_for("recording_starting")
    window.wait_for("recording_started")
    assert window.heard("recording_ready")
    window.xdotool("key", "ctrl+s")
    window.wait_for("recording_stopped")


def test_a_worn_key_that_chatters_pauses_once(window: RealWindow) -> None:
    _record(window)
    window.chatter("space")
    window.records_for_a_while(state="paused")
    assert _count(window, "recording_resumed") == 0
