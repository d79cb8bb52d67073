"""A recording that is about to stop by itself is told, and can go on."""

import time

from PySide6.QtWidgets import QPushButton

from pausa.core import events
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.ui.state.view_state import Phase
from support.window_session import WindowSession


def test_the_user_is_told_before_and_can_let_it_go_on(session: WindowSession) -> None:
    session.program.actions["record"].trigger()
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    # The warning comes a third of the time before, and the recording may be one minute long.
    session.window.engine.settings.change(stop_after_minutes=1)
    notices = session.window.contents.notices
    recording = session.window.live.current
    assert recording is not None
    session.program.bridge.post(
        events.Noticed(
            recording_id=recording.id,
            state=State.RECORDING,
            monotonic_ns=time.monotonic_ns(),
            code="stops_soon",
            message=sentence(
                "The recording stops in {seconds} s, at the time that you have set.", seconds=20
            ),
        )
    )
    session.wait(lambda: notices.texts)
    (go_on,) = [one for one in notices.findChildren(QPushButton) if one.text() == "Go on recording"]
    asked: list[str] = []
    session.window.notifications.go_on_asked.connect(asked.append)
    go_on.click()
    assert asked == [recording.id]
    session.wait(lambda: not notices.texts)
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()


def test_the_warning_ends_when_it_is_called_off_and_with_the_recording(session: WindowSession) -> None:
    session.program.actions["record"].trigger()
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    recording = session.window.live.current
    assert recording is not None
    notices = session.window.contents.notices

    def tell(code: str, text: str) -> None:
        session.program.bridge.post(
            events.Noticed(
                recording_id=recording.id,
                state=State.RECORDING,
                monotonic_ns=time.monotonic_ns(),
                code=code,
                message=text,  # type: ignore[arg-type]  # a plain text is a sentence without places
            )
        )

    tell("stops_soon", "It stops soon.")
    session.wait(lambda: notices.texts == ["It stops soon."])
    tell("stops_not", "It goes on.")
    session.wait(lambda: notices.texts == ["It goes on."])
    tell("stops_soon", "It stops soon.")
    session.wait(lambda: notices.texts == ["It stops soon."])
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()
    assert "It stops soon." not in notices.texts
