"""What is open beside the shown recording is named, can be gone to, and is told when the window goes to it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from pausa.core.events import Event, RecordingStarting
from pausa.ui.state.live_recordings import LiveRecordings
from pausa.ui.widgets.theme import LIGHT
from pausa.ui.window.also_open import AlsoOpen
from pausa.ui.window.notice_stack import Notices
from support.recording_events import RecordingEvents


class Shown:
    """The button and the notices, by themselves."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.live = LiveRecordings()
        self.button = QToolButton(self.window)
        self.notices = Notices(LIGHT, self.window)
        self.also_open = AlsoOpen(
            live=self.live, button=self.button, notices=self.notices, parent=self.window
        )
        self.window.show()

    def hear(self, events: list[Event], title: str = "") -> None:
        for event in events:
            named = isinstance(event, RecordingStarting) and title
            self.live.hear(replace(event, title=title) if named else event)  # type: ignore[call-arg]
            self.also_open.refresh()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_another_recording_is_named_with_its_state_and_can_be_gone_to(shown: Shown, qtbot: QtBot) -> None:
    shown.hear(RecordingEvents("one").starts().pauses(4, 4).events, "One & all")
    assert shown.button.isHidden()
    shown.hear(RecordingEvents("two").starts().events, "Two")
    assert shown.button.isVisible()
    assert shown.button.accessibleName() == "Also open: One & all (paused)"
    (action,) = shown.button.menu().actions()
    assert action.text() == "One && all (paused)"
    with qtbot.waitSignal(shown.also_open.chosen) as chosen:
        action.trigger()
    assert chosen.args == ["one"]
    shown.live.choose("one")
    shown.also_open.refresh()
    assert shown.button.accessibleName() == "Also open: Two (recording)"
    assert not shown.notices.texts, "what the user has chosen is not told"


def test_when_the_shown_one_stops_the_other_is_shown_and_that_is_told(shown: Shown) -> None:
    shown.hear(RecordingEvents("one").starts().pauses(4, 4).events, "One")
    shown.hear(RecordingEvents("two").starts().stops(6).events, "Two")
    assert shown.button.isHidden()
    assert shown.notices.texts == ["“One” is shown again. It is paused."]
