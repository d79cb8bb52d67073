"""What somebody else, or nobody, does to a recording is seen and told in the window."""

import pytest

from pausa.control.remote.start_wish import StartWish
from pausa.core.states import Command
from pausa.main import Engine
from pausa.ui.state.reason_texts import started_sign, started_words, stopped_words
from pausa.ui.state.view_state import Phase
from support.remote_engine import answer
from support.waiting import until
from support.window_session import WindowSession


@pytest.fixture
def remote_session(session: WindowSession, engine: Engine) -> WindowSession:
    assert engine.remote_recorder is not None
    until(lambda: not engine.hub.still_opening, what="the devices deliver steadily")
    return session


def test_a_recording_that_is_commanded_from_afar_is_shown_and_says_so(
    remote_session: WindowSession, engine: Engine
) -> None:
    session, notices = remote_session, remote_session.window.contents.notices
    started = engine.remote_recorder.start(StartWish(title="From afar"))
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    session.wait(started.done)
    recording_id = answer(started).recording_id
    assert notices.texts == ["Recording was started by remote control."]
    assert session.window.contents.strip_row.title.text() == "From afar"
    session.wait(lambda: session.window.contents.strip_row.summary.text().startswith("Started by remote"))
    engine.remote_recorder.give(Command.PAUSE, recording_id)
    session.wait(lambda: session.window.phase is Phase.PAUSED)
    engine.remote_recorder.give(Command.RESUME, recording_id)
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    engine.remote_recorder.give(Command.STOP, recording_id)
    session.wait(lambda: session.window.live.current is None)
    assert "Recording was stopped by remote control." in notices.texts


def test_what_the_user_does_at_the_window_is_not_told(session: WindowSession) -> None:
    session.program.actions["record"].trigger()
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    assert session.window.contents.notices.texts == []
    assert not session.window.contents.strip_row.summary.text().startswith("Started")
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()
    assert not [text for text in session.window.contents.notices.texts if "stopped" in text]


@pytest.mark.parametrize("reason", ["launch", "face", "voice", "schedule", "api", "obs"])
def test_each_beginning_that_nobody_gave_by_hand_has_words(reason: str) -> None:
    assert started_words(reason)
    assert started_sign(reason)


@pytest.mark.parametrize("reason", ["limit", "silence", "nobody", "time", "schedule", "api"])
def test_each_end_that_nobody_gave_by_hand_has_words(reason: str) -> None:
    assert stopped_words(reason)


def test_the_user_s_own_beginnings_and_ends_have_none() -> None:
    assert (
        started_words("user") == started_sign("user") == stopped_words("user") == stopped_words("disk") == ""
    )
