"""The teleprompter: a script in large letters, and the place in it."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.settings_file import SettingsFile
from pausa.ui.keys.prompter_keys import ScriptMove
from pausa.ui.prompter.prompter import Prompter
from pausa.ui.prompter.prompter_pane import PrompterPane
from pausa.ui.prompter.script_keeping import ScriptKeeping
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.theme import LIGHT

TEXT = "One two three four. Five six seven eight nine.\n\nTen eleven twelve. Thirteen fourteen fifteen."


@dataclass
class Scripts:
    """Scripts as they are kept beside the list, in memory."""

    kept: dict[str, str] = field(default_factory=dict)

    def script(self, recording_id: str) -> str:
        return self.kept.get(recording_id, "")

    def keep_script(self, recording_id: str, text: str) -> None:
        self.kept[recording_id] = text


@dataclass
class Desk:
    prompter: Prompter
    pane: PrompterPane
    scripts: Scripts
    settings: SettingsFile
    roll: QAction
    qtbot: QtBot

    def types(self, text: str) -> None:
        self.pane.editor.setPlainText(text)
        self.qtbot.waitUntil(lambda: self.prompter.script.text == text)
        self.pane.set_editing(on=False)

    def moves(self, *moves: ScriptMove) -> float:
        for move in moves:
            self.prompter.move(move)
        return self.prompter.place


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.change(prompter=True)
    scripts, roll, key = Scripts(), QAction("Roll"), QAction("Script")
    roll.setCheckable(True)
    pane = PrompterPane(roll=roll, key=key, colours=LIGHT, monotonic_ns=time.monotonic_ns)
    qtbot.addWidget(pane)
    prompter = Prompter(
        pane=pane,
        keeping=ScriptKeeping(lambda: scripts),
        settings=settings,
        film_of=lambda _: None,
        monotonic_ns=time.monotonic_ns,
    )
    settings.listen(prompter.take_settings)
    roll.triggered.connect(prompter.roll)
    pane.resize(500, 220)
    pane.show()
    qtbot.waitExposed(pane)
    yield Desk(prompter, pane, scripts, settings, roll, qtbot)
    prompter.close()


def test_a_script_that_is_typed_is_kept_and_there_again(desk: Desk) -> None:
    assert desk.pane.is_editing
    desk.types(TEXT)
    assert not desk.pane.is_editing
    desk.qtbot.waitUntil(lambda: desk.scripts.kept.get("") == TEXT)


def test_a_file_that_is_dropped_becomes_the_script_and_one_that_is_none_changes_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    (tmp_path / "talk.md").write_bytes("# Hello\r\n\r\n**All** of you".encode("utf-16"))
    (tmp_path / "talk.pdf").write_bytes(b"%PDF-1.7\0\1\2\3" * 100)
    _drop(desk.pane, tmp_path / "talk.md")
    desk.qtbot.waitUntil(lambda: desk.prompter.script.text == "Hello\n\nAll of you")
    with desk.qtbot.waitSignal(desk.prompter.failed) as failed:
        _drop(desk.pane, tmp_path / "talk.pdf")
    assert "as it was" in failed.args[0]
    with desk.qtbot.waitSignal(desk.prompter.failed):
        _drop(desk.pane, tmp_path / "nothing.txt")
    assert desk.prompter.script.text == "Hello\n\nAll of you"


def _drop(pane: PrompterPane, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, Qt.KeyboardModifier.NoModifier)
    pane.dropEvent(event)


def test_it_runs_at_its_pace_stops_with_a_pause_and_goes_on(desk: Desk) -> None:
    desk.types(TEXT)
    desk.settings.change(prompter_pace=400)
    desk.roll.trigger()
    desk.qtbot.waitUntil(lambda: desk.prompter.place > 1.5)
    desk.prompter.follow(None, Phase.PAUSED, listens=False, place_ns=None)
    held = desk.prompter.place
    desk.qtbot.waitUntil(lambda: not desk.pane.view._timer.isActive())
    assert desk.prompter.place == held
    assert desk.pane.status.accessibleName() == "Paused"
    desk.prompter.follow(None, Phase.RECORDING, listens=False, place_ns=None)
    desk.qtbot.waitUntil(lambda: desk.prompter.place > held + 1)
    desk.roll.trigger()
    assert not desk.prompter._timer.isActive()


def test_at_the_end_it_stops_by_itself(desk: Desk) -> None:
    desk.types("One two three.")
    desk.settings.change(prompter_pace=400)
    desk.roll.trigger()
    desk.qtbot.waitUntil(lambda: desk.prompter.place == 3 and not desk.roll.isChecked())


def test_a_script_that_is_read_from_the_right_stands_at_the_right(desk: Desk) -> None:
    desk.types("… مرحبا بكم\nWelcome")
    paper = desk.pane.view._paper
    right_to_left, left_to_right = (paper.layout_of(number).lineAt(0) for number in (0, 1))
    assert right_to_left.naturalTextRect().right() == pytest.approx(paper.column_px, abs=2)
    assert left_to_right.naturalTextRect().left() == 0


def test_a_script_without_spaces_runs_by_its_characters(desk: Desk) -> None:
    desk.types("你好。今天我们拆开它。")
    desk.qtbot.waitUntil(lambda: desk.pane.status.accessibleName() == "260 characters a minute")
    desk.pane.set_editing(on=True)
    desk.types(TEXT)
    desk.qtbot.waitUntil(lambda: desk.pane.status.accessibleName() == "130 words a minute")


def test_keys_move_by_sentences_and_lines_and_change_pace_and_size(desk: Desk) -> None:
    desk.types(TEXT)
    assert desk.moves(ScriptMove.SENTENCE_FORTH) == 4
    assert desk.moves(ScriptMove.SENTENCE_FORTH, ScriptMove.SENTENCE_FORTH) == 12
    assert desk.moves(ScriptMove.SENTENCE_BACK) == 9
    assert desk.moves(ScriptMove.BEGINNING) == 0
    below = desk.moves(ScriptMove.LINE_FORTH)
    assert below > 0
    assert desk.moves(ScriptMove.LINE_BACK) == 0
    desk.moves(ScriptMove.FASTER, ScriptMove.FASTER, ScriptMove.SLOWER, ScriptMove.LARGER)
    assert (desk.settings.value.prompter_pace, desk.settings.value.prompter_px) == (140, 40)
    assert "140" in desk.pane.status.accessibleName()


def test_a_click_on_a_word_goes_on_from_there_mirrored_too(desk: Desk) -> None:
    desk.types(TEXT)
    view = desk.pane.view
    y = round(view._reading_y + view._paper.line_px / 2)
    x = round(view._left_px) + 10
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(x + 120, y).toPoint())
    assert desk.prompter.place == 1
    desk.moves(ScriptMove.BEGINNING)
    view.show_place(0.0, at_once=True)
    desk.settings.change(prompter_mirrored=True)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPointF(view.width() - x - 120, y).toPoint())
    assert desk.prompter.place == 1


def test_a_huge_script_is_laid_out_only_where_it_is_seen(desk: Desk) -> None:
    text = "\n\n".join(f"Paragraph {number} says some words and then a few more." for number in range(20_000))
    desk.types(text)
    began = time.perf_counter()
    desk.prompter.go_to(90_000)
    desk.pane.view.show_place(90_000, at_once=True)
    desk.pane.view.repaint()
    desk.settings.change(prompter_px=60)
    desk.pane.view.repaint()
    assert time.perf_counter() - began < 0.5
    assert len(desk.pane.view._paper._laid) <= 200


@pytest.mark.parametrize(
    "text", ["", "   \n\n  ", "[only a cue]", "😀 🎬", "שלום עולם. מה שלומכם היום?", "x" * 5000]
)
def test_odd_scripts_are_shown(desk: Desk, text: str) -> None:
    desk.types(text)
    desk.moves(*ScriptMove)
    desk.pane.view.repaint()
    assert 0 <= desk.prompter.place <= len(desk.prompter.script.words)
