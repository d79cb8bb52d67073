"""The words beside the picture that is played: the real window and engine, a real file, real keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from pausa.core.edit.spans import Span, Spans
from pausa.core.events import MarkerSummary, TranscribeFailed, TranscribeProgressed, TranscriptReady
from pausa.core.sentences import sentence
from pausa.core.settings import Theme
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.main import Engine
from pausa.ui.application import WindowProgram
from pausa.ui.player.edit_bar import EditAct
from pausa.ui.player.player import Player
from pausa.ui.player.player_words import PlayerWords
from pausa.ui.recordings.recordings_model import RecordingsModel
from pausa.ui.words.transcript_panel import TranscriptPanel
from pausa.ui.words.transcript_view import TranscriptView
from support.recorded_home import RecordedHome
from support.spoken import SECOND, spoken
from support.window_engine import open_window_engine
from support.window_program import shown_program

WAIT_MS = 60_000
SAID = ("Um here we go", "here we go again")
"""In two seconds: words of 0.15 s."""
WHOLE = " ".join(SAID)


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> RecordedHome:
    return RecordedHome(tmp_path_factory.mktemp("words"))


class WordsInWindow:
    """A window that plays a recording of two seconds, with its words beside the picture."""

    def __init__(self, qtbot: QtBot, program: WindowProgram, engine: Engine) -> None:
        self.qtbot, self.program, self.engine = qtbot, program, engine
        model = program.panel.findChild(RecordingsModel)
        assert model is not None
        self.wait(lambda: model.rowCount() > 0)
        self.entry: Entry = model.entry_at(0)

    def wait(self, condition: object) -> None:
        self.qtbot.waitUntil(condition, timeout=WAIT_MS)

    def say(self, *sentences: str) -> None:
        said = spoken(*sentences, word_s=0.15, gap_s=0.05, pause_s=0.1)
        self.engine.words.keep(self.entry.id, said.showing(Spans.of(Span(1, 0, self.entry.frames))))

    def play(self) -> None:
        self.program.panel.play_recording(self.entry.id)
        self.wait(lambda: bool(self.view.text.words))

    @property
    def player(self) -> Player:
        player = self.program.window.player_page.player
        assert player is not None
        return player

    @property
    def words(self) -> PlayerWords:
        assert self.player.words is not None
        return self.player.words

    @property
    def panel(self) -> TranscriptPanel:
        return self.player._panel

    @property
    def view(self) -> TranscriptView:
        return self.panel.view

    def text(self) -> str:
        """The words on one line: at a join a sentence is divided."""
        return " ".join(self.view.toPlainText().split())

    def place_of(self, word: int) -> QPoint:
        return self.view._rect_of(word).center()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, modifiers)

    def kept(self) -> str:
        transcript = self.engine.words.transcript(self.entry.id)
        assert transcript is not None
        return " ".join(line.text for line in transcript.lines())


@pytest.fixture
def shown(qtbot: QtBot, qapp: QApplication, recorded: RecordedHome) -> Iterator[WordsInWindow]:
    home = recorded.laid_out()
    with (
        open_window_engine(home, theme=Theme.LIGHT, player_words=True) as engine,
        shown_program(engine, qtbot, qapp) as program,
    ):
        program.window.activateWindow()
        shown = WordsInWindow(qtbot, program, engine)
        shown.say(*SAID)
        shown.play()
        yield shown


def test_a_click_on_a_word_plays_from_there_and_it_is_followed(shown: WordsInWindow) -> None:
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.place_of(5))
    start_ms = shown.view.text.words[5].start_ns / 1e6
    shown.wait(lambda: shown.player._active.position_ms >= start_ms)
    shown.wait(lambda: shown.view._said is not None and shown.view._said >= 5)


def test_a_word_is_corrected_in_its_place_and_undone(shown: WordsInWindow) -> None:
    QTest.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.place_of(0))
    QTest.keyClicks(QApplication.focusWidget(), "So")
    shown.press(Qt.Key.Key_Tab)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "here"
    field.clear()
    shown.press(Qt.Key.Key_Return)
    shown.wait(lambda: shown.kept().startswith("So we go here"))
    assert shown.text().startswith("So we go here")
    assert shown.view.hasFocus()
    shown.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.wait(lambda: shown.kept() == WHOLE)
    assert shown.text() == WHOLE


def test_a_note_that_comes_or_goes_takes_away_nothing_that_is_typed(shown: WordsInWindow) -> None:
    QTest.mouseDClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=shown.place_of(0))
    QTest.keyClicks(QApplication.focusWidget(), "So")
    height = shown.view.height()
    shown.press(Qt.Key.Key_Tab)
    shown.wait(lambda: shown.view.height() < height)
    QTest.keyClicks(QApplication.focusWidget(), "there")
    shown.panel.tell("")
    shown.wait(lambda: shown.view.height() == height)
    shown.panel.resize(shown.panel.width() - 40, shown.panel.height())
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "there"
    assert field.geometry().contains(shown.view._rect_of(1).center())


def test_what_is_selected_is_cut_out_of_the_recording_and_undo_brings_it_back(shown: WordsInWindow) -> None:
    edit = shown.player.edit
    assert edit is not None
    shown.view.setFocus()
    for _ in range(3):
        shown.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    shown.press(Qt.Key.Key_Delete)
    shown.wait(lambda: shown.text() == SAID[1])
    shown.wait(lambda: edit.state is not None and edit.state.edit.ticks < 60)
    assert shown.kept() == WHOLE
    shown.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shown.wait(lambda: shown.text() == WHOLE)


def test_a_word_that_is_corrected_while_something_is_cut_out_is_so_in_the_saved_file(
    shown: WordsInWindow,
) -> None:
    edit = shown.player.edit
    assert edit is not None
    shown.view.select((0, 0))
    shown.view.removal_asked.emit()
    shown.wait(lambda: shown.text() == WHOLE.removeprefix("Um "))
    shown.view.corrected.emit(3, "There")
    shown.wait(lambda: "There we go again" in shown.kept())
    assert shown.text() == "here we go There we go again"
    edit.act(EditAct.SAVE)
    shown.wait(lambda: shown.kept() == "here we go There we go again")
    shown.wait(lambda: edit.shown_edit is None)
    assert shown.text() == "here we go There we go again"


def test_the_selection_is_the_same_in_the_words_and_on_the_timeline(shown: WordsInWindow) -> None:
    edit = shown.player.edit
    assert edit is not None
    shown.view.select((1, 2))
    shown.view.timeline_asked.emit()
    shown.wait(lambda: edit.shown_edit is not None and edit._selection.first is not None)
    assert shown.view.selection == (1, 2)
    edit._select(edit._selection.with_out(60))
    assert shown.view.selection == (1, 7)


def test_what_is_proposed_goes_at_once_and_comes_back_at_once(shown: WordsInWindow) -> None:
    shown.panel.proposals_asked.emit()
    page = shown.panel.proposals
    shown.wait(lambda: bool(page._tree.leaves()))
    for item in page._tree.leaves():
        item.setCheckState(0, Qt.CheckState.Checked)
    assert [one.text for one in page.chosen] == ["Um", "here we go"]
    page.accepted.emit(page.chosen)
    shown.wait(lambda: shown.text() == SAID[1])
    note = shown.panel._note
    shown.wait(lambda: note.accessibleName().startswith("2 passages removed"))
    shown.program.actions["undo"].trigger()
    shown.wait(lambda: shown.text() == WHOLE)
    shown.wait(lambda: "removed" not in note.accessibleName())


def test_a_place_that_was_searched_for_is_played_with_its_words(shown: WordsInWindow) -> None:
    shown.program.window.player_page.close()
    shown.words.show(shown=False)
    shown.program.panel.place_requested.emit(shown.entry, 1_000_000_000, "again")
    shown.wait(lambda: shown.view._found == [(7, 7)])
    assert shown.panel.isVisible()
    shown.wait(lambda: shown.player._active.position_ms >= 1000)


def test_words_that_are_written_meanwhile_are_shown(shown: WordsInWindow) -> None:
    other = spoken("Something else was said")
    shown.engine._announcer(
        TranscriptReady(recording_id=shown.entry.id, state=State.READY, monotonic_ns=1, transcript=other)
    )
    shown.wait(lambda: shown.text() == "Something else was said")


def test_finding_leads_from_place_to_place(shown: WordsInWindow) -> None:
    shown.view.setFocus()
    shown.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget(), "here")
    assert shown.view._found == [(1, 1), (4, 4)]
    shown.press(Qt.Key.Key_Return)
    assert shown.view._found_now == 1
    shown.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shown.program.panel._search.hasFocus()


def test_writing_tells_how_far_it_is_and_why_it_failed(shown: WordsInWindow) -> None:
    told: list[str] = []
    shown.panel._note._text.setObjectName("told")

    def note() -> str:
        return shown.panel._note.accessibleName() if shown.panel._note.isVisible() else ""

    shown.player.on_event(TranscribeProgressed(recording_id=shown.entry.id, monotonic_ns=1, fraction=0.345))
    told.append(note())
    shown.player.on_event(
        TranscribeFailed(
            recording_id=shown.entry.id,
            state=State.READY,
            monotonic_ns=2,
            message=sentence("The model went away."),
        )
    )
    told.append(note())
    assert told == ["Writing the words… 34 %", "The model went away."]


def test_the_words_are_copied_as_text_from_the_menu(shown: WordsInWindow) -> None:
    shown.panel.copy_asked.emit()
    assert "here we go again" in QGuiApplication.clipboard().text()


def test_words_are_saved_and_a_folder_that_refuses_them_is_told(shown: WordsInWindow, tmp_path: Path) -> None:
    from pausa.core.words.transcript_files import TranscriptFormat

    saving = shown.program.saving
    transcript = shown.panel.state.transcript
    assert transcript is not None
    with shown.qtbot.waitSignal(saving.message) as told:
        saving._on_chosen(shown.entry, transcript, tmp_path / "words.vtt", TranscriptFormat.SRT)
    assert (tmp_path / "words.vtt").read_text(encoding="utf-8").startswith("WEBVTT")
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with shown.qtbot.waitSignal(saving.message) as told:
        saving._on_chosen(shown.entry, transcript, tmp_path / "file" / "words.srt", TranscriptFormat.SRT)
    assert "could not be saved" in told.args[0]


def test_chapters_are_copied_as_video_sites_read_them(shown: WordsInWindow) -> None:
    marks = tuple(MarkerSummary(title=f"At {at}", recorded_ns=at * SECOND) for at in (4, 12, 30))
    entry = replace(shown.entry, duration_ns=60 * SECOND, segments=(), markers=marks)
    shown.program.saving.copy_chapters(entry)
    assert QGuiApplication.clipboard().text() == "0:00 Segment 1\n0:12 At 12\n0:30 At 30\n"
