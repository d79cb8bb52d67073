"""Going back while paused, hearing what is recorded, and the lead-in, in the window on the real engine."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from pausa.core import events
from pausa.core.settings import WhilePaused
from pausa.core.states import State
from pausa.ui.state.view_state import Phase
from support.window_session import S, WindowSession, counter_of


def test_the_place_shows_its_recorded_picture_and_resume_replaces_exactly_what_follows(
    session: WindowSession,
) -> None:
    session.records(2.5)
    before_s = session.recorded_s
    session.press(Qt.Key.Key_Left)
    session.wait(lambda: session.preview.recorded is not None)
    assert session.place_s == pytest.approx(before_s - 1, abs=0.04)
    assert f"goes on from 00:{int(session.place_s):02}" in session.preview.pill.text
    assert "Resume" in session.preview.place.words
    tick = round(session.place_s * 30)
    session.wait(lambda: session.window.playback.has_settled)
    shown = counter_of(session.preview.recorded)
    assert session.window.contents.strip_row.strip.place_ns == session.window.going_back.place_ns
    assert not session.program.actions["retake"].isEnabled()
    session.records(session.place_s + 0.3)
    edited = session.last(events.RecordingEdited)
    assert edited.change == "go back"
    found = session.stops()
    assert found[tick - 1] + 1 == shown
    assert found[tick] > shown + 20
    assert len(found) > tick


def test_what_resume_took_back_is_brought_again_by_undo(session: WindowSession) -> None:
    session.records(2)
    whole_ns = session.window.live.current.duration_ns
    session.press(Qt.Key.Key_Home)
    session.press(Qt.Key.Key_Right)
    assert session.place_s == pytest.approx(1, abs=0.04)
    session.records(session.place_s + 0.3)
    assert session.count(events.RecordingEdited) == 1
    session.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    session.wait(lambda: session.count(events.RecordingEdited) == 2)
    assert session.window.live.current.duration_ns > whole_ns


def test_keys_go_by_seconds_and_joins_to_both_ends(session: WindowSession) -> None:
    session.records(1.3)
    first_s = session.recorded_s
    session.records(first_s + 1.2)
    control = Qt.KeyboardModifier.ControlModifier
    session.press(Qt.Key.Key_Left, control)
    assert session.place_s == pytest.approx(first_s, abs=0.001)
    session.press(Qt.Key.Key_Left, control)
    assert session.place_s == 0
    session.press(Qt.Key.Key_Left)
    assert session.place_s == 0
    session.press(Qt.Key.Key_Right)
    assert session.place_s == pytest.approx(1, abs=0.001)
    session.press(Qt.Key.Key_Right, control)
    assert session.place_s == pytest.approx(first_s, abs=0.001)
    session.press(Qt.Key.Key_Right, control)
    assert session.place_s is None
    session.press(Qt.Key.Key_Home)
    assert session.place_s == 0
    session.press(Qt.Key.Key_End)
    assert session.place_s is None
    assert session.preview.place is None


def test_escape_returns_to_the_end_and_nothing_is_taken_back(session: WindowSession) -> None:
    session.records(1.5)
    session.press(Qt.Key.Key_Home)
    session.wait(lambda: session.preview.recorded is not None)
    session.press(Qt.Key.Key_Escape)
    assert session.place_s is None
    assert session.preview.place is None
    assert session.preview.pill.text == "Paused · nothing is recorded"
    session.records(session.recorded_s + 0.2)
    assert session.count(events.RecordingEdited) == 0


def test_a_click_on_the_strip_goes_there_and_dragging_moves_on(session: WindowSession) -> None:
    session.records(2)
    strip = session.window.contents.strip_row.strip
    end_x = round(session.recorded_s / 15 * strip.width())
    middle = QPoint(round(1.0 / 15 * strip.width()), strip.height() // 2)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert session.place_s == pytest.approx(1, abs=0.2)
    QTest.mouseMove(strip, QPoint(1, middle.y()))
    session.wait(lambda: session.place_s == 0)
    QTest.mouseMove(strip, QPoint(end_x + 60, middle.y()))
    session.wait(lambda: session.place_s is None)
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton)


def test_stop_keeps_all_of_it_whatever_place_is_looked_at(session: WindowSession) -> None:
    session.records(1.5)
    ticks = round(session.recorded_s * 30)
    session.press(Qt.Key.Key_Home)
    assert len(session.stops()) == ticks
    assert session.place_s is None


def test_it_is_played_from_the_place_and_stays_where_playing_was_stopped(session: WindowSession) -> None:
    session.records(2.5)
    session.press(Qt.Key.Key_Home)
    session.press(Qt.Key.Key_P)
    assert session.program.actions["listen"].text() == "Stop playing"
    session.wait(lambda: (session.place_s or 0) > 0.5)
    session.press(Qt.Key.Key_P)
    assert session.program.actions["listen"].text() == "Play from here"
    assert session.place_s is not None
    assert 0.5 < session.place_s < 2.5
    stood = session.place_s
    session.records(stood + 0.3)
    found = session.stops()
    assert found[round(stood * 30)] > found[round(stood * 30) - 1] + 1


def test_played_to_the_end_it_returns_to_where_it_began(session: WindowSession) -> None:
    session.records(1.2)
    session.press(Qt.Key.Key_Left)
    place_s = session.place_s
    session.press(Qt.Key.Key_P)
    session.wait(lambda: session.window.playback.is_playing)
    session.wait(lambda: not session.window.going_back.listening)
    assert session.place_s == place_s
    session.press(Qt.Key.Key_Escape)
    session.press(Qt.Key.Key_P)
    assert session.window.going_back.listening
    session.wait(lambda: not session.window.going_back.listening)
    assert session.place_s is None


def test_keys_do_nothing_while_it_records(session: WindowSession) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    session.press(Qt.Key.Key_R, control)
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_P):
        session.press(key)
    assert session.place_s is None
    assert session.preview.place is None


def test_arrow_keys_in_a_text_field_stay_there(session: WindowSession) -> None:
    session.records(1.2)
    title = session.window.contents.strip_row.title
    title.setFocus()
    session.press(Qt.Key.Key_A)
    session.press(Qt.Key.Key_Left)
    session.press(Qt.Key.Key_Home)
    assert session.place_s is None


# ── lead-in ──────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def leading(session: WindowSession) -> WindowSession:
    """With two seconds of lead-in; something is recorded, and the recording is paused."""
    session.records(3)
    session.program.window.engine.settings.change(lead_in_s=2)
    return session


def test_the_lead_in_plays_up_to_the_place_and_recording_begins_there(leading: WindowSession) -> None:
    leading.press(Qt.Key.Key_Left)
    tick = round(leading.place_s * 30)
    asked_ns = time.monotonic_ns()
    leading.press(Qt.Key.Key_Space)
    assert leading.window.phase is Phase.LEADING_IN
    assert leading.preview.pill.text == "Lead-in · not recorded yet"
    assert leading.preview.place.seconds_left == 2
    assert leading.window.contents.bar.primary.text() == "Record now"
    assert leading.window.live.current.state is State.PAUSED
    leading.wait(lambda: leading.window.phase is Phase.RECORDING)
    assert leading.preview.place is None
    resumed = leading.last(events.RecordingResumed)
    assert resumed.monotonic_ns - asked_ns >= 2 * S
    leading.wait(lambda: leading.recorded_s > tick / 30 + 0.3)
    found = leading.stops()
    step = found[tick] - found[tick - 1]
    assert step > 2 * 30
    assert all(after == before + 1 for before, after in pairwise(found[:tick]))


def test_at_the_end_it_is_preceded_by_what_was_said_last(leading: WindowSession) -> None:
    leading.press(Qt.Key.Key_Space)
    assert leading.window.phase is Phase.LEADING_IN
    leading.wait(lambda: leading.window.phase is Phase.RECORDING)
    assert leading.count(events.RecordingEdited) == 0


def test_resume_again_skips_the_rest(leading: WindowSession) -> None:
    leading.press(Qt.Key.Key_Space)
    leading.wait(lambda: leading.window.playback.tick > leading.window.playback.film.spans.ticks - 50)
    leading.press(Qt.Key.Key_Space)
    assert not leading.window.playback.is_playing
    leading.wait(lambda: leading.window.phase is Phase.RECORDING)


@pytest.mark.parametrize("gone_back", [False, True])
def test_escape_cancels_it_wherever_the_focus_is(leading: WindowSession, gone_back: bool) -> None:
    if gone_back:
        leading.press(Qt.Key.Key_Left)
    place_s = leading.place_s
    leading.window.panel.focus_search()
    leading.press(Qt.Key.Key_F12)
    leading.program.actions["pause"].trigger()
    assert leading.window.phase is Phase.LEADING_IN
    leading.press(Qt.Key.Key_Escape)
    assert leading.window.phase is Phase.PAUSED
    assert leading.place_s == place_s
    assert (leading.preview.place is not None) is gone_back
    assert not leading.window.playback.is_playing
    assert leading.count(events.RecordingResumed) == 0


def test_stop_stops_it_and_the_recording(leading: WindowSession) -> None:
    ticks = round(leading.recorded_s * 30)
    leading.press(Qt.Key.Key_Space)
    assert len(leading.stops()) == ticks
    assert leading.count(events.RecordingResumed) == 0
    assert not leading.window.playback.is_playing


def test_retake_ends_it_and_takes_back(leading: WindowSession) -> None:
    leading.press(Qt.Key.Key_Space)
    leading.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    leading.wait(lambda: leading.count(events.RecordingEdited) == 1)
    leading.wait(lambda: leading.window.phase is Phase.PAUSED)
    assert not leading.window.playback.is_playing


def test_from_the_very_beginning_there_is_nothing_to_lead_in(leading: WindowSession) -> None:
    leading.press(Qt.Key.Key_Home)
    leading.press(Qt.Key.Key_Space)
    assert leading.window.phase is not Phase.LEADING_IN
    leading.wait(lambda: leading.window.phase is Phase.RECORDING)
    assert leading.last(events.RecordingEdited).recorded_ns == 0


def test_devices_that_rest_in_a_pause_are_opened_for_the_lead_in_and_rest_again_if_it_is_cancelled(
    session: WindowSession,
) -> None:
    hub = session.window.engine.hub
    session.window.engine.settings.change(while_paused=WhilePaused.DEVICES_OFF, lead_in_s=2)
    session.records(2.5)
    session.wait(lambda: hub.camera_format is None)
    session.press(Qt.Key.Key_Space)
    assert session.window.phase is Phase.LEADING_IN
    session.wait(lambda: hub.camera_format is not None)
    assert session.window.phase is Phase.LEADING_IN
    session.press(Qt.Key.Key_Escape)
    session.wait(lambda: hub.camera_format is None)
    session.press(Qt.Key.Key_Space)
    session.wait(lambda: session.window.phase is Phase.RECORDING)


# ── questions and dialogs before it ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "opened", ["quit", "discard", "forget", "settings", "guide", "shortcuts", "about", "close"]
)
def test_it_never_begins_to_record_behind_a_question_or_a_dialog(leading: WindowSession, opened: str) -> None:
    leading.press(Qt.Key.Key_Left)
    leading.records(leading.place_s + 1)
    leading.press(Qt.Key.Key_Home)
    leading.press(Qt.Key.Key_Right)
    place_s, resumed = leading.place_s, leading.count(events.RecordingResumed)
    leading.press(Qt.Key.Key_Space)
    assert leading.window.phase is Phase.LEADING_IN
    if opened == "close":
        leading.window.close()
    else:
        leading.program.actions[opened].trigger()
    leading.wait(lambda: leading.window.phase is Phase.PAUSED)
    assert not leading.window.playback.is_playing
    assert leading.place_s == place_s
    assert leading.count(events.RecordingResumed) == resumed
    dialog = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()
    )
    if opened in ("quit", "close"):
        assert "A recording is paused." in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()
    assert leading.window.phase is Phase.PAUSED


def test_what_is_resumed_behind_a_question_is_recorded_at_once_and_the_question_says_so(
    leading: WindowSession,
) -> None:
    leading.program.actions["quit"].trigger()
    question = leading.window.closing.question
    assert question is not None
    leading.program.actions["pause"].trigger()
    assert leading.window.phase is not Phase.LEADING_IN
    leading.wait(lambda: leading.window.phase is Phase.RECORDING)
    assert "A recording is running." in [label.text() for label in question.findChildren(QLabel)]
    leading.program.actions["pause"].trigger()
    leading.wait(lambda: leading.window.phase is Phase.PAUSED)
    assert "A recording is paused." in [label.text() for label in question.findChildren(QLabel)]
    question.reject()


def test_resumed_from_a_dialog_escape_still_cancels_it(leading: WindowSession) -> None:
    leading.program.actions["settings"].trigger()
    leading.wait(lambda: isinstance(QApplication.activeWindow(), QDialog))
    leading.program.actions["pause"].trigger()
    assert leading.window.phase is Phase.LEADING_IN
    leading.wait(leading.window.isActiveWindow)
    leading.press(Qt.Key.Key_Escape)
    assert leading.window.phase is Phase.PAUSED
    assert leading.count(events.RecordingResumed) == 0
