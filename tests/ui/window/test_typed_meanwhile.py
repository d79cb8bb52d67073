"""Whoever types is left alone, whatever somebody else or the clock does to a recording meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pausa.control.remote.start_wish import StartWish
from pausa.core import events
from pausa.core.settings import StartOn
from pausa.core.states import Command
from pausa.main import Engine
from pausa.ui.state.view_state import Phase
from pausa.ui.window.title_field import TitleField
from support.remote_engine import answer
from support.waiting import until
from support.window_session import WindowSession


class Keyboard:
    """Types like a user: into whatever has the focus."""

    def __init__(self, session: WindowSession, engine: Engine) -> None:
        self.session = session
        assert engine.remote_recorder is not None
        self.remote = engine.remote_recorder
        until(lambda: not engine.hub.still_opening, what="the devices deliver steadily")

    @property
    def title(self) -> TitleField:
        return self.session.window.contents.strip_row.title

    def clicks(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.session.wait(widget.hasFocus)

    def types(self, text: str) -> None:
        for letter in text:
            focus = QApplication.focusWidget()
            assert focus is not None
            QTest.keyClicks(focus, letter)

    def starts(self, title: str = "") -> str:
        started = self.remote.start(StartWish(title=title))
        self.session.wait(lambda: self.session.window.phase is Phase.RECORDING)
        self.session.wait(started.done)
        return answer(started).recording_id

    def gives(self, command: Command, recording_id: str, phase: Phase) -> None:
        self.remote.give(command, recording_id)
        self.session.wait(lambda: self.session.window.phase is phase)

    def is_alone(self) -> bool:
        """Whether no key has become a command."""
        heard = self.session.count
        return not (heard(events.RecordingPaused) or heard(events.MarkerSet))


def test_a_start_from_afar_leaves_the_title_that_is_being_typed(
    session: WindowSession, engine: Engine
) -> None:
    keyboard = Keyboard(session, engine)
    keyboard.clicks(keyboard.title)
    keyboard.types("My le")
    keyboard.starts()
    keyboard.types("cture m two")
    assert keyboard.title.text() == "My lecture m two"
    assert keyboard.title.hasFocus()
    assert keyboard.is_alone()
    session.wait(lambda: session.count(events.RecordingRenamed) > 0)
    session.wait(lambda: session.last(events.RecordingRenamed).title == "My lecture m two")
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()


def test_the_typed_title_is_the_next_one_s_if_what_has_begun_has_its_own(
    session: WindowSession, engine: Engine
) -> None:
    keyboard = Keyboard(session, engine)
    keyboard.clicks(keyboard.title)
    keyboard.types("My le")
    keyboard.starts("From afar")
    keyboard.types("cture m")
    assert keyboard.title.text() == "My lecture m"
    assert keyboard.is_alone()
    QTest.keyClick(keyboard.title, Qt.Key.Key_Return)
    session.wait(lambda: keyboard.title.text() == "From afar")
    assert session.count(events.RecordingRenamed) == 0
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()
    session.wait(lambda: keyboard.title.text() == "My lecture m")
    keyboard.starts()
    session.wait(lambda: session.count(events.RecordingRenamed) == 1)
    assert session.last(events.RecordingRenamed).title == keyboard.title.text() == "My lecture m"
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()
    session.wait(lambda: keyboard.title.text() == "")


def test_a_pause_and_a_stop_from_afar_leave_the_title_that_is_being_typed(
    session: WindowSession, engine: Engine
) -> None:
    keyboard = Keyboard(session, engine)
    recording_id = keyboard.starts()
    keyboard.clicks(keyboard.title)
    keyboard.types("Hal")
    keyboard.gives(Command.PAUSE, recording_id, Phase.PAUSED)
    keyboard.types("f m")
    keyboard.gives(Command.RESUME, recording_id, Phase.RECORDING)
    keyboard.types(" a")
    session.wait(lambda: session.count(events.RecordingRenamed) > 0)
    session.wait(lambda: session.last(events.RecordingRenamed).title == "Half m a")
    keyboard.remote.give(Command.STOP, recording_id)
    session.wait(lambda: session.count(events.RecordingReady) == 1)
    keyboard.types(" u")
    assert keyboard.title.text() == "Half m a u"
    assert keyboard.title.hasFocus()
    assert session.count(events.RecordingPaused) == 1
    assert session.count(events.MarkerSet) == 0


def test_the_title_of_what_has_ended_meanwhile_is_none_for_the_next(
    session: WindowSession, engine: Engine
) -> None:
    keyboard = Keyboard(session, engine)
    recording_id = keyboard.starts()
    keyboard.clicks(keyboard.title)
    keyboard.types("First")
    session.wait(lambda: session.count(events.RecordingRenamed) > 0)
    keyboard.remote.give(Command.STOP, recording_id)
    session.wait(lambda: session.count(events.RecordingReady) == 1)
    assert keyboard.title.text() == "First"
    QTest.keyClick(keyboard.title, Qt.Key.Key_Return)
    assert keyboard.title.text() == ""


def test_a_start_from_afar_leaves_a_search_in_the_list(session: WindowSession, engine: Engine) -> None:
    keyboard = Keyboard(session, engine)
    session.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    keyboard.types("lec")
    search = QApplication.focusWidget()
    keyboard.starts()
    keyboard.types("ture m")
    assert QApplication.focusWidget() is search
    assert search.text() == "lecture m"
    assert keyboard.is_alone()
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()


def test_the_title_of_what_is_armed_is_shown_and_begins_under_what_is_typed(
    session: WindowSession, engine: Engine
) -> None:
    keyboard = Keyboard(session, engine)
    armed = keyboard.remote.start(StartWish(title="Armed one", start_recording_on=StartOn.VOICE))
    session.wait(lambda: session.window.phase is Phase.ARMED)
    assert keyboard.title.text() == "Armed one"
    keyboard.clicks(keyboard.title)
    keyboard.title.end(False)
    keyboard.types(" m")
    keyboard.remote.give(Command.START, answer(armed).recording_id)
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    keyboard.types(" u")
    assert keyboard.title.text() == "Armed one m u"
    assert keyboard.title.hasFocus()
    assert keyboard.is_alone()
    session.wait(lambda: session.recorded_s > 0.2)
    session.stops()
    session.wait(lambda: session.last(events.RecordingReady).path.stem == "Armed one m u")


def test_the_title_of_what_is_called_off_from_afar_goes_and_a_typed_one_stays(
    session: WindowSession, engine: Engine
) -> None:
    keyboard = Keyboard(session, engine)
    for title, left in (("Armed one", ""), ("", "Mine")):
        armed = keyboard.remote.start(StartWish(title=title, start_recording_on=StartOn.VOICE))
        session.wait(lambda: session.window.phase is Phase.ARMED)
        if not title:
            keyboard.clicks(keyboard.title)
            keyboard.types("Mine")
            QTest.keyClick(keyboard.title, Qt.Key.Key_Return)
        keyboard.remote.give(Command.STOP, answer(armed).recording_id)
        session.wait(lambda: session.window.phase is Phase.IDLE)
        assert keyboard.title.text() == left
