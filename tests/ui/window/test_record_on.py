"""A finished recording that is taken up again: its pause offers all that any pause does, before anything new is recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from pausa.core import events
from pausa.core.settings import Container, Theme
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.main import Engine
from pausa.ui.player.player import Player
from pausa.ui.player.player_view import PlayerView
from pausa.ui.recordings.entry_actions import EntryActions
from pausa.ui.recordings.recordings_model import RecordingsModel
from pausa.ui.state.view_state import Phase
from support.window_engine import open_window_engine
from support.window_session import WindowSession, counter_of

CONTROL = Qt.KeyboardModifier.ControlModifier
KINDS: dict[str, dict[str, object]] = {
    "MP4": {},
    "Matroska": {"container": Container.MKV},
    "Matroska without sound": {"container": Container.MKV, "microphone": "none"},
}


@pytest.fixture
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    kind: dict[str, object] = KINDS[getattr(request, "param", "MP4")]
    with open_window_engine(tmp_path / "home", size="320x180", theme=Theme.LIGHT, **kind) as side:
        yield side


class TakenUp:
    """A recording of two segments, finished and taken up again."""

    def __init__(self, session: WindowSession, *, takes_back: bool = False) -> None:
        self.session, self.window = session, session.window
        session.records(1.3)
        self.first_s = session.recorded_s
        session.records(self.first_s + 1.2)
        self.whole_s = session.recorded_s
        if takes_back:
            session.records(self.whole_s + 0.7)
            session.press(Qt.Key.Key_Backspace, CONTROL)
            session.wait(lambda: session.count(events.RecordingEdited) == 1)
        self.before = session.stops()
        session.wait(lambda: self.window.live.current is None and self.entry is not None)

    @property
    def entry(self) -> Entry | None:
        model = self.session.program.panel.findChild(RecordingsModel)
        assert model is not None
        entry = model.entry_at(0) if model.rowCount() else None
        return entry if entry is not None and entry.state is State.READY else None

    @property
    def kept(self) -> list[str]:
        """The files that are kept of its takes."""
        folder = self.window.engine.places.default_folder
        return sorted(path.name for path in folder.glob(".pausa/*/0*"))

    def from_the_list(self) -> "TakenUp":
        panel = self.session.program.panel
        actions = panel.findChild(EntryActions)
        assert actions is not None
        assert self.entry is not None
        panel.show_new(self.entry.id)
        menu = actions.menu(panel, {})
        next(action for action in menu.actions() if action.text() == "Record on").trigger()
        return self._is_paused()

    def from_the_player(self) -> "TakenUp":
        assert self.entry is not None
        self.session.program.panel.play_recording(self.entry.id)
        player = self.window.player_page.player
        assert isinstance(player, Player)
        view = player.findChild(PlayerView)
        assert view is not None
        self.session.wait(lambda: view.controls.slider.maximum() > 0)
        view._record_on.click()
        return self._is_paused()

    def _is_paused(self) -> "TakenUp":
        self.session.wait(lambda: self.window.phase is Phase.PAUSED)
        assert self.session.count(events.RecordingTakenUp) == 1
        assert self.session.recorded_s == pytest.approx(self.whole_s, abs=0.001)
        return self

    def shows(self, tick: int) -> None:
        """Wait until the picture of this tick is seen."""
        self.session.wait(
            lambda: self.session.preview.recorded is not None and self.window.playback.has_settled
        )
        assert counter_of(self.session.preview.recorded) == self.before[tick]


@pytest.fixture
def taken_up(session: WindowSession) -> TakenUp:
    made = TakenUp(session)
    made.session.wait(lambda: not made.kept)
    return made.from_the_list()


@pytest.mark.parametrize("engine", KINDS, indirect=True)
@pytest.mark.parametrize("taken", ["from the list", "from the player"])
def test_keys_go_to_its_places_and_their_pictures_are_seen(session: WindowSession, taken: str) -> None:
    recording = TakenUp(session)
    session.wait(lambda: not recording.kept)
    if taken == "from the list":
        recording.from_the_list()
    else:
        recording.from_the_player()
    session.press(Qt.Key.Key_Left)
    assert session.place_s == pytest.approx(recording.whole_s - 1, abs=0.04)
    recording.shows(round(session.place_s * 30))
    session.press(Qt.Key.Key_Left, CONTROL)
    assert session.place_s == pytest.approx(recording.first_s, abs=0.001)
    recording.shows(round(session.place_s * 30))
    session.press(Qt.Key.Key_Home)
    assert session.place_s == 0
    recording.shows(0)


def test_its_places_are_seen_where_takes_are_kept_too(session: WindowSession) -> None:
    recording = TakenUp(session, takes_back=True)
    assert recording.kept
    recording.from_the_list()
    session.press(Qt.Key.Key_Home)
    assert session.place_s == 0
    recording.shows(0)
    [taken] = session.window.live.current.taken_back
    session.window.contents.strip_row.taken_back.play_asked.emit(taken)
    session.wait(lambda: session.window.take_playing.span == taken.span)
    session.wait(lambda: session.preview.recorded is not None)
    assert counter_of(session.preview.recorded) not in recording.before


def test_a_click_on_its_bar_goes_there(session: WindowSession, taken_up: TakenUp) -> None:
    strip = session.window.contents.strip_row.strip
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(strip.width() / 15), 12))
    assert session.place_s == pytest.approx(1, abs=0.2)
    taken_up.shows(round(session.place_s * 30))


def test_its_end_is_played(session: WindowSession, taken_up: TakenUp) -> None:
    session.press(Qt.Key.Key_P)
    assert session.window.going_back.listening
    session.wait(lambda: session.preview.recorded is not None)
    session.wait(lambda: not session.window.going_back.listening)
    assert session.window.playback.tick == len(taken_up.before)
    assert session.place_s is None


def test_its_last_picture_lies_over_the_live_one(session: WindowSession, taken_up: TakenUp) -> None:
    session.wait(lambda: session.window.ghost.picture is not None)
    assert counter_of(session.window.ghost.picture) == taken_up.before[-1]


def test_the_first_resume_is_led_in_as_any(session: WindowSession, taken_up: TakenUp) -> None:
    session.window.engine.settings.change(lead_in_s=2)
    session.press(Qt.Key.Key_Space)
    assert session.window.phase is Phase.LEADING_IN
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    session.wait(lambda: session.recorded_s > taken_up.whole_s + 0.3)
    found = session.stops()
    assert found[: len(taken_up.before)] == taken_up.before
    assert len(found) > len(taken_up.before)


def test_it_goes_on_from_an_earlier_place(session: WindowSession, taken_up: TakenUp) -> None:
    session.press(Qt.Key.Key_Home)
    session.press(Qt.Key.Key_Right)
    tick = round(session.place_s * 30)
    session.records(session.place_s + 0.3)
    assert session.last(events.RecordingEdited).change == "go back"
    found = session.stops()
    assert found[:tick] == taken_up.before[:tick]
    assert found[tick] not in taken_up.before
