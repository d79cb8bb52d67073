"""Closing the window: nothing is ever lost."""

import pytest
from pytestqt.qtbot import QtBot

from pausa.ui.application import WindowProgram
from pausa.ui.state.view_state import Phase
from support.recording_events import RecordingEvents

WAIT_MS = 60_000


@pytest.fixture
def recording(qtbot: QtBot, program: WindowProgram) -> WindowProgram:
    """Return the window program while it really records."""
    hub = program.window.engine.hub
    qtbot.waitUntil(lambda: bool(hub.camera_format and hub.microphone_format), timeout=WAIT_MS)
    program.actions["record"].trigger()
    qtbot.waitUntil(lambda: program.window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    return program


def test_idle_it_closes_at_once(qtbot: QtBot, program: WindowProgram) -> None:
    with qtbot.waitSignal(program.window.ended, timeout=WAIT_MS):
        program.window.close()
    assert not program.window.isVisible()


def test_from_the_compact_bar_it_ends_too(qtbot: QtBot, program: WindowProgram) -> None:
    program.actions["compact"].trigger()
    with qtbot.waitSignal(program.window.ended, timeout=WAIT_MS):
        program.actions["quit"].trigger()
    assert not program.window.compact.isVisible()
    assert program.window.engine.settings.value.compact, "and begins there next time"


def test_quit_while_recording_in_compact_mode_brings_the_window_and_its_question(
    recording: WindowProgram,
) -> None:
    recording.actions["compact"].trigger()
    recording.actions["quit"].trigger()
    assert recording.window.isVisible()
    assert recording.window.closing.question is not None


def test_while_recording_it_asks_and_cancel_changes_nothing(qtbot: QtBot, recording: WindowProgram) -> None:
    window = recording.window
    with qtbot.assertNotEmitted(window.ended, wait=0):
        window.close()
        question = window.closing.question
        assert question is not None
        question.cancel.click()
    assert window.isVisible()
    assert window.phase is Phase.RECORDING
    assert window.closing.question is None


def test_stop_and_save_waits_for_the_file_and_then_ends(qtbot: QtBot, recording: WindowProgram) -> None:
    window = recording.window
    window.close()
    question = window.closing.question
    assert question is not None
    with qtbot.waitSignal(window.ended, timeout=WAIT_MS):
        question.stop.click()
        assert window.closing.progress is not None
    (file,) = window.engine.places.default_folder.glob("*.mp4")
    assert file.stat().st_size > 0


def test_kept_recording_goes_on_without_the_window(qtbot: QtBot, recording: WindowProgram) -> None:
    """Without a tray, as here, the window is minimised instead of hidden."""
    window = recording.window
    window.close()
    question = window.closing.question
    assert question is not None
    assert question.keep.text() == "Minimise"
    question.keep.click()
    qtbot.waitUntil(window.isMinimized)
    assert window.phase is Phase.RECORDING
    window.modes.come_forward()
    qtbot.waitUntil(lambda: not window.isMinimized())


def told(qtbot: QtBot, program: WindowProgram, sequence: RecordingEvents) -> None:
    for event in sequence.events:
        with qtbot.waitSignal(
            program.bridge.received, check_params_cb=lambda heard, event=event: heard is event
        ):
            program.bridge.post(event)


def test_while_finishing_it_shows_the_progress_and_ends_by_itself(
    qtbot: QtBot, program: WindowProgram
) -> None:
    window = program.window
    told(qtbot, program, RecordingEvents().starts().stops(4).stitches(0.1))
    window.close()
    progress = window.closing.progress
    assert progress is not None
    told(qtbot, program, RecordingEvents().stitches(0.6))
    assert progress.bar.value() == 600
    with qtbot.waitSignal(window.ended):
        told(qtbot, program, RecordingEvents().is_ready())


def test_who_would_rather_stay_stays(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    told(qtbot, program, RecordingEvents().starts().stops(4))
    window.close()
    progress = window.closing.progress
    assert progress is not None
    progress.reject()
    with qtbot.assertNotEmitted(window.ended, wait=0):
        told(qtbot, program, RecordingEvents().is_ready())
    assert window.isVisible()


def test_a_recording_that_could_not_be_finished_keeps_the_window_open(
    qtbot: QtBot, program: WindowProgram
) -> None:
    window = program.window
    told(qtbot, program, RecordingEvents().starts().stops(4))
    window.close()
    with qtbot.assertNotEmitted(window.ended, wait=0):
        told(qtbot, program, RecordingEvents().fails())
    assert window.closing.progress is None
    assert window.contents.notices.texts == ["It failed."]


def test_a_question_that_has_become_needless_goes_away(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    told(qtbot, program, RecordingEvents().starts())
    window.close()
    assert window.closing.question is not None
    told(qtbot, program, RecordingEvents().stops(4))
    assert window.closing.question is None
    assert window.isVisible()


def test_when_the_session_ends_the_file_is_complete_before_the_system_hears_yes(
    recording: WindowProgram,
) -> None:
    recording.end_session()
    folder = recording.window.engine.places.default_folder
    assert [path.suffix for path in folder.rglob("*") if path.is_file()] == [".mp4"]
    assert not recording.window.closing.anything_left


def test_a_session_that_ends_while_nothing_is_recorded_is_not_held_up(program: WindowProgram) -> None:
    program.end_session()
    assert program.window.closing.progress is None
