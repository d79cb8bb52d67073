"""What belongs to another computer is finished here only after a question that says what may go wrong there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pausa.core.states import State
from pausa.main import Engine
from pausa.recording.workspace.owner import this_process
from pausa.ui.application import WindowProgram
from pausa.ui.recordings.recordings_view import RecordingsView
from pausa.ui.widgets.question import Question
from support.recordings_panel import entry_of
from support.work_folder import WorkFolder

WAIT_MS = 60_000


@pytest.fixture
def work(engine: Engine) -> WorkFolder:
    """An unfinished recording of another computer in the folder of recordings."""
    work = WorkFolder(engine.places.default_folder, title="Optics 3")
    work.add(20)
    work.journal.owner = this_process().model_copy(update={"computer": "the lab’s", "machine": "another"})
    work.journal.save(work.folder)
    return work


@pytest.fixture
def asked(qtbot: QtBot, work: WorkFolder, program: WindowProgram) -> Question:
    """The question that the notice of the start leads to."""
    notices = program.window.contents.notices
    qtbot.waitUntil(lambda: any("the lab’s" in text for text in notices.texts), timeout=WAIT_MS)
    assert work.kept()
    (button,) = [one for one in notices.findChildren(QPushButton) if one.text() == "Finish it here…"]
    button.click()
    (question,) = program.window.taking_over.questions
    return question


def test_the_question_names_the_computer_and_the_danger(asked: Question) -> None:
    words = " ".join(label.text() for label in asked.findChildren(QLabel))
    for told in ("Optics 3", "the lab’s", "last changed", "breaks off"):
        assert told in words
    asked.reject()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape])
def test_a_key_that_is_pressed_without_looking_leaves_it_alone(
    qtbot: QtBot, work: WorkFolder, asked: Question, program: WindowProgram, key: Qt.Key
) -> None:
    QTest.keyClick(asked.focusWidget() or asked, key)
    qtbot.waitUntil(lambda: not program.window.taking_over.questions)
    assert work.kept()


def test_after_yes_it_is_finished_here(qtbot: QtBot, work: WorkFolder, asked: Question) -> None:
    asked.answers[0].click()
    qtbot.waitUntil(lambda: work.files() == ["Optics 3.mp4"], timeout=WAIT_MS)


def test_finishing_it_again_from_the_list_asks_too(
    qtbot: QtBot, engine: Engine, tmp_path: Path, work: WorkFolder, program: WindowProgram
) -> None:
    panel, taking_over = program.panel, program.window.taking_over
    failed = entry_of(1, tmp_path, id=work.journal.recording_id, state=State.FAILED, folder=work.folder)
    engine.catalogue.restore(failed)
    panel.add([failed])
    view = panel.findChild(RecordingsView)
    assert view is not None
    qtbot.waitUntil(lambda: view.model().rowCount() == 1, timeout=WAIT_MS)
    view.select([failed.id])
    panel.play_selected()
    panel.play_selected()
    qtbot.waitUntil(lambda: bool(taking_over.questions), timeout=WAIT_MS)
    (question,) = taking_over.questions
    assert work.kept()
    question.answers[0].click()
    qtbot.waitUntil(lambda: work.files() == ["Optics 3.mp4"], timeout=WAIT_MS)
