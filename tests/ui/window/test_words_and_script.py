"""Words and script in the window, on the real engine, with a child that hears two words in every half second."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.core import events
from pausa.core.errors import PausaError
from pausa.core.settings import Theme
from pausa.main import Engine
from pausa.media.process import Partner
from pausa.recording.options import RecordingOptions
from pausa.recording.transcribing.live_transcript import Hearer, Hearing, NewHearer
from pausa.speech.transcriber import SpeechOptions, Transcriber
from pausa.ui.state.view_state import Phase
from support import scripted_speech
from support.window_engine import open_window_engine
from support.window_session import S, WindowSession

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _hearer_for(_: RecordingOptions) -> NewHearer:
    def new(hear: Callable[[Hearing], None], failed: Callable[[PausaError], None]) -> Hearer:
        return Transcriber(
            SpeechOptions(engine="pocketsphinx", language="en"),
            start_child=lambda _: Partner(scripted_speech.command()),
            hear=hear,
            failed=failed,
        )

    return new


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    with open_window_engine(
        tmp_path / "home", size="320x180", theme=Theme.LIGHT, words_on=True, words_panel=True
    ) as side:
        side._hearer_for = _hearer_for  # type: ignore[method-assign]
        yield side


def _lines(session: WindowSession) -> list[str]:
    return session.window.words_and_script.words.text.toPlainText().splitlines()


def test_words_halt_with_the_pause_and_go_along_with_retake_and_undo(session: WindowSession) -> None:
    words = session.window.words_and_script.words
    assert words.isVisible()
    session.records(1.6)
    session.wait(lambda: _lines(session)[:3] == ["t1n1 end", "t1n2 end", "t1n3 end"])
    assert "Nothing is listened to" in words.note.text()
    _click_line(session, 2)
    assert session.place_s == pytest.approx(1.0, abs=0.06)
    session.press(Qt.Key.Key_Escape)
    first = len(_lines(session))
    session.records(session.recorded_s + 1.2)
    session.wait(lambda: "t2n2 end" in _lines(session))
    assert words.text._joins == [session.window.live.current.segments_ns[0]]
    session.press(Qt.Key.Key_Backspace, CONTROL)
    session.wait(lambda: _lines(session)[-1].startswith("t1n"))
    assert len(_lines(session)) == first
    session.press(Qt.Key.Key_Z, CONTROL)
    session.wait(lambda: "t2n2 end" in _lines(session))


def _click_line(session: WindowSession, number: int) -> None:
    text = session.window.words_and_script.words.text
    document = text.document()
    where = document.documentLayout().blockBoundingRect(document.findBlockByNumber(number))
    place = QPoint(14, round(where.center().y()))
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_one_key_pauses_where_the_last_sentence_begins_and_resume_says_it_again(
    session: WindowSession,
) -> None:
    session.press(Qt.Key.Key_R, CONTROL)
    session.wait(lambda: "t1n3 end" in _lines(session))
    session.press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    session.wait(lambda: session.window.phase is Phase.PAUSED and session.place_s is not None)
    assert session.count(events.RecordingEdited) == 0, "nothing is cut unasked"
    going_back = session.window.going_back
    lines = session.window.words_and_script.words.lines
    starts = [lines[number].start_ns for number in range(len(lines))]
    assert any(0 <= start - going_back.place_ns <= 0.24 * S for start in starts)
    before_s = session.place_s
    session.press(Qt.Key.Key_Backspace, CONTROL | SHIFT)
    assert session.place_s == pytest.approx(before_s - 0.5, abs=0.05), "again: one sentence further back"
    kept = session.place_s
    session.records(kept + 1.1)
    session.wait(lambda: "t2n2 end" in _lines(session))
    assert session.last(events.RecordingEdited).change == "go back"
    assert [line for line in _lines(session) if line.startswith("t1")] == [
        f"t1n{number} end" for number in range(1, round(kept / 0.5) + 1)
    ]


def test_the_script_follows_the_voice_and_goes_back_with_what_is_taken_back(session: WindowSession) -> None:
    window = session.window
    prompter, pane = window.words_and_script.prompter, window.words_and_script.pane
    session.press(Qt.Key.Key_T)
    first = " ".join(f"t1n{number} end" for number in range(1, 6))
    script = f"{first} . \n\n" + " ".join(f"t2n{number} end" for number in range(1, 30))
    pane.editor.setPlainText(script)
    pane.set_editing(on=False)
    assert pane.view.isVisible()
    session.records(1.6)
    session.wait(lambda: prompter.place >= 6)
    after_first = prompter.place
    assert pane.status.accessibleName() == "Paused"
    session.press(Qt.Key.Key_Space)
    session.wait(lambda: "t2n2 end" in _lines(session))
    session.press(Qt.Key.Key_Space)
    session.wait(lambda: window.phase is Phase.PAUSED and prompter.place >= 10 + 4)
    session.press(Qt.Key.Key_Backspace, CONTROL)
    session.wait(lambda: prompter.place < 10)
    assert prompter.place >= after_first
    session.press(Qt.Key.Key_Z, CONTROL)
    session.wait(lambda: prompter.place >= 10 + 4)
    session.press(Qt.Key.Key_Home)
    assert prompter.place == 0
    session.press(Qt.Key.Key_Right)
    assert prompter.place == pytest.approx(4, abs=1)
    session.press(Qt.Key.Key_Escape)
    assert prompter.place >= 10 + 4
    recording_id = window.live.current.id
    pictures = session.stops()
    assert None not in pictures, "the script is in no picture of the file"
    store = window.engine.scripts
    session.wait(lambda: store.script(recording_id) == script)
    assert store.script("") == script
    assert prompter.place == 0


def test_keys_of_a_remote_move_the_script_and_held_ones_go_on(session: WindowSession) -> None:
    words = session.window.words_and_script
    session.press(Qt.Key.Key_T)
    words.pane.editor.setPlainText("One two. Three four five. Six seven. Eight nine.")
    words.pane.set_editing(on=False)
    session.press(Qt.Key.Key_PageDown)
    session.press(Qt.Key.Key_Right)
    assert words.prompter.place == 5
    session.press(Qt.Key.Key_PageUp)
    assert words.prompter.place == 2
    pace = session.window.engine.settings.value.prompter_pace
    _hold(session, Qt.Key.Key_Plus, "+")
    assert session.window.engine.settings.value.prompter_pace == pace + 30
    session.records(1)
    session.press(Qt.Key.Key_Left)
    assert session.place_s is not None, "while paused the arrows move through the recording"
    session.press(Qt.Key.Key_T)
    assert words.pane.isHidden()
    session.press(Qt.Key.Key_W)
    assert words.words.isHidden()


def _hold(session: WindowSession, key: Qt.Key, text: str) -> None:
    """Hold a key for two repeats."""
    window = session.window.windowHandle()
    for number in range(3):
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, number > 0)
            QApplication.sendEvent(window, event)


def test_in_a_small_window_the_words_go_under_the_picture(session: WindowSession, qtbot: QtBot) -> None:
    window, words = session.window, session.window.words_and_script
    session.press(Qt.Key.Key_T)
    for size in ((1240, 760), (700, 700), (480, 640)):
        window.resize(*size)
        qtbot.waitUntil(lambda wide=size[0]: abs(window.width() - wide) < 20)
        picture = window.contents.preview
        assert picture.width() >= 320
        assert picture.height() >= 180
        assert words.words.isVisible()
        assert words.pane.isVisible()
        beside = words.words.mapTo(window, QPoint()).x() > picture.mapTo(window, QPoint()).x() + 100
        assert beside == (size[0] > 600)
