"""What was taken back, in the window on the real engine: played, put back, and discarded for good."""

import re
from itertools import pairwise

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pausa.capture.synthetic import read_counter
from pausa.core.states import State
from pausa.ui.application import WindowProgram
from pausa.ui.keys.shortcuts import DEFAULTS
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.taken_back_bars import TakenBackBars
from support.played_file import counters
from support.window_program import WAIT_MS, records
from support.window_session import WindowSession


@pytest.fixture
def paused(qtbot: QtBot, program: WindowProgram) -> WindowProgram:
    """A recording of two segments, of which the second was taken back."""
    records(qtbot, program, until="00:00:01")
    records(qtbot, program, until="00:00:02")
    program.actions["retake"].trigger()
    qtbot.waitUntil(lambda: len(bars_of(program).bars) == 1, timeout=WAIT_MS)
    return program


def bars_of(program: WindowProgram) -> TakenBackBars:
    return program.window.contents.strip_row.taken_back


def item(program: WindowProgram, text: str, *, bar: int = 0) -> QAction:
    """Open the menu of a bar, and return the item with this text."""
    bars_of(program).bars[bar].click()
    menu = bars_of(program).menu
    assert menu is not None
    return next(action for action in menu.actions() if action.text() == text)


def segments(program: WindowProgram) -> int:
    current = program.window.live.current
    assert current is not None
    return len(current.segments_ns)


def finished_counters(qtbot: QtBot, program: WindowProgram) -> list[int | None]:
    """Stop, and return which frames of the test picture the file shows."""
    program.actions["stop"].trigger()
    folder = program.window.engine.places.default_folder
    qtbot.waitUntil(
        lambda: program.window.live.current is None and bool(list(folder.glob("*.mp4"))), timeout=WAIT_MS
    )
    [file] = folder.glob("*.mp4")
    return counters(file)


def test_put_back_it_stands_where_it_stood_and_undo_takes_it_back_again(
    qtbot: QtBot, paused: WindowProgram
) -> None:
    assert segments(paused) == 1
    item(paused, "Put back").trigger()
    qtbot.waitUntil(lambda: segments(paused) == 2, timeout=WAIT_MS)
    assert bars_of(paused).isHidden()
    assert paused.actions["undo"].text() == "Undo putting back"
    paused.actions["undo"].trigger()
    qtbot.waitUntil(lambda: segments(paused) == 1, timeout=WAIT_MS)
    assert len(bars_of(paused).bars) == 1
    paused.actions["redo"].trigger()
    qtbot.waitUntil(lambda: segments(paused) == 2, timeout=WAIT_MS)
    shown = finished_counters(qtbot, paused)
    jumps = [after - before for before, after in pairwise(shown) if after and before and after - before > 1]
    assert None not in shown
    assert len(jumps) == 1, "two segments, one after the other"


def test_one_of_two_takes_is_chosen_and_then_the_other_again(qtbot: QtBot, paused: WindowProgram) -> None:
    def lying_below() -> list[tuple[int, int]]:
        current = paused.window.live.current
        return [] if current is None else [(one.take, one.at_ns) for one in current.taken_back]

    [(_, place)] = lying_below()
    records(qtbot, paused, until="00:00:02")
    assert lying_below() == [(2, place)]
    item(paused, "Put back").trigger()
    qtbot.waitUntil(lambda: lying_below() == [(3, place)], timeout=WAIT_MS)
    assert segments(paused) == 2, "it stands in place of the other"
    item(paused, "Put back").trigger()
    qtbot.waitUntil(lambda: lying_below() == [(2, place)], timeout=WAIT_MS)
    assert segments(paused) == 2
    current = paused.window.live.current
    assert current is not None
    first_ns, _ = current.segments_ns
    shown = finished_counters(qtbot, paused)
    jumps = [
        place
        for place, (before, after) in enumerate(pairwise(shown), 1)
        if after and before and after - before > 1
    ]
    assert jumps == [round(first_ns * 30 / 1e9)], "one join, where the first take ends"


def test_of_several_at_one_place_each_can_be_chosen_and_the_others_stay(
    qtbot: QtBot, paused: WindowProgram
) -> None:
    records(qtbot, paused, until="00:00:02")
    paused.actions["retake"].trigger()
    qtbot.waitUntil(lambda: len(bars_of(paused).bars[0].taken) == 2, timeout=WAIT_MS)
    [bar] = bars_of(paused).bars
    older, newer = bar.taken
    assert (older.take, newer.take) == (2, 3)
    bar.click()
    menu = bars_of(paused).menu
    assert menu is not None
    [submenu] = [
        action.menu() for action in menu.actions() if action.menu() and action.text().startswith("Take 2")
    ]
    next(action for action in submenu.actions() if action.text() == "Put back").trigger()
    qtbot.waitUntil(lambda: segments(paused) == 2, timeout=WAIT_MS)
    assert [one.take for bar in bars_of(paused).bars for one in bar.taken] == [3]


def test_it_is_played_in_place_of_the_live_picture(qtbot: QtBot, paused: WindowProgram) -> None:
    preview = paused.window.contents.preview
    told: list[object] = []
    paused.window.take_playing.changed.connect(told.append)
    item(paused, "Play").trigger()
    qtbot.waitUntil(lambda: preview.recorded is not None, timeout=WAIT_MS)
    assert not preview.shows_ghost
    assert told[0] is not None
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WAIT_MS)
    assert told[1] is None
    assert preview.recorded is None, "played to its end, the live picture is back"
    assert paused.window.phase is Phase.PAUSED


def test_one_who_goes_back_in_the_recording_meanwhile_sees_the_place(
    qtbot: QtBot, paused: WindowProgram
) -> None:
    preview = paused.window.contents.preview
    item(paused, "Play").trigger()
    qtbot.waitUntil(lambda: preview.recorded is not None, timeout=WAIT_MS)
    paused.window.contents.strip_row.sought.emit(500_000_000)
    assert paused.window.take_playing.span is None
    assert paused.window.going_back.place_ns is not None
    assert preview.place is not None
    assert "what was taken back" not in preview.place.words
    item(paused, "Play").trigger()
    assert paused.window.going_back.place_ns is None
    assert preview.place is not None
    assert "what was taken back" in preview.place.words


def test_resuming_silences_it(qtbot: QtBot, paused: WindowProgram) -> None:
    item(paused, "Play").trigger()
    assert paused.window.take_playing.span is not None
    paused.actions["pause"].trigger()
    assert paused.window.take_playing.span is None
    assert paused.window.contents.preview.recorded is None
    qtbot.waitUntil(lambda: paused.window.phase is Phase.RECORDING, timeout=WAIT_MS)
    assert not item(paused, "Play").isEnabled()
    assert not item(paused, "Put back").isEnabled()


def test_tab_leads_from_the_strip_to_it_and_enter_opens_its_menu(paused: WindowProgram) -> None:
    row = paused.window.contents.strip_row
    row.strip.setFocus()
    QTest.keyClick(row.strip, Qt.Key.Key_Tab)
    [bar] = bars_of(paused).bars
    assert bar.hasFocus()
    QTest.keyClick(bar, Qt.Key.Key_Return)
    assert bars_of(paused).menu is not None
    bars_of(paused).menu.close()
    QTest.keyClick(bar, Qt.Key.Key_Tab)
    assert not bar.hasFocus(), "and on"


def test_escape_silences_it(qtbot: QtBot, paused: WindowProgram) -> None:
    item(paused, "Play").trigger()
    menu = bars_of(paused).menu
    if menu is not None:
        menu.close()
    QTest.keyClick(paused.window, Qt.Key.Key_Escape)
    assert paused.window.take_playing.span is None
    qtbot.waitUntil(lambda: paused.window.contents.preview.recorded is None)


def test_where_its_file_is_gone_that_is_said_and_nothing_else_changes(
    qtbot: QtBot, paused: WindowProgram
) -> None:
    for path in paused.window.engine.places.default_folder.rglob("0002*.mp4"):
        path.unlink()
    item(paused, "Play").trigger()
    qtbot.waitUntil(lambda: paused.window.take_playing.span is None, timeout=WAIT_MS)
    [told] = [text for text in paused.window.contents.notices.texts if "cannot be read" in text]
    assert "Errno" not in told
    assert "Nothing else has changed." in told
    assert paused.window.contents.preview.place is None
    assert segments(paused) == 1


def test_put_back_while_it_is_played_it_is_silent(qtbot: QtBot, paused: WindowProgram) -> None:
    item(paused, "Play").trigger()
    item(paused, "Put back").trigger()
    qtbot.waitUntil(lambda: segments(paused) == 2, timeout=WAIT_MS)
    assert paused.window.take_playing.span is None


def test_the_question_and_the_notice_tell_the_same_length(
    qtbot: QtBot, program: WindowProgram, session: WindowSession
) -> None:
    session.records(1)
    program.actions["pause"].trigger()
    session.wait(lambda: session.window.phase is Phase.RECORDING and session.recorded_s > 1.5)
    program.actions["retake"].trigger()
    session.wait(lambda: session.window.phase is Phase.PAUSED)
    program.actions["forget"].trigger()
    question = program.window.forgetting.question
    assert question is not None
    asked = " ".join(label.text() for label in question.findChildren(QLabel))
    length = re.search(r"(\d\.\d)\ss that were taken back", asked)
    assert length is not None, asked
    question.answers[0].click()
    notices = program.window.contents.notices
    qtbot.waitUntil(lambda: any("gone for good" in text for text in notices.texts), timeout=WAIT_MS)
    [told] = [text for text in notices.texts if "gone for good" in text]
    gone = re.search(r"(\d\.\d)\ss", told)
    assert gone is not None, told
    assert float(gone[1]) == pytest.approx(float(length[1]), abs=0.11)


@pytest.mark.parametrize("state", [State.PAUSED, State.RECORDING])
def test_discarded_for_good_it_is_gone_from_the_disk_too(
    qtbot: QtBot, paused: WindowProgram, state: State
) -> None:
    if state is State.RECORDING:
        paused.actions["pause"].trigger()
        qtbot.waitUntil(lambda: paused.window.phase is Phase.RECORDING, timeout=WAIT_MS)
    folder = paused.window.engine.places.default_folder

    def second_take() -> list[str]:
        return sorted(path.name for path in folder.rglob("0002*"))

    assert second_take()
    paused.actions["forget"].trigger()
    question = paused.window.forgetting.question
    assert question is not None
    words = " ".join(label.text() for label in question.findChildren(QLabel))
    assert re.search(r"\d\.\d\ss that", words), "it says how much"
    assert "gone for good" in words
    QTest.mouseClick(question.answers[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bars_of(paused).isHidden(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: second_take() == [], timeout=WAIT_MS)
    assert paused.actions["undo"].text() == "Undo", "nothing of it can come back"
    assert not paused.actions["forget"].isEnabled()
    assert paused.window.phase is (Phase.RECORDING if state is State.RECORDING else Phase.PAUSED)
    assert None not in finished_counters(qtbot, paused)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_that_is_pressed_without_looking_keeps_it(
    qtbot: QtBot, paused: WindowProgram, key: Qt.Key
) -> None:
    paused.actions["forget"].trigger()
    question = paused.window.forgetting.question
    assert question is not None
    QTest.keyClick(question.focusWidget() or question, key)
    qtbot.waitUntil(lambda: paused.window.forgetting.question is None)
    assert len(bars_of(paused).bars) == 1


def test_a_question_about_what_has_come_back_goes(qtbot: QtBot, paused: WindowProgram) -> None:
    paused.actions["forget"].trigger()
    paused.actions["undo"].trigger()
    qtbot.waitUntil(lambda: paused.window.forgetting.question is None, timeout=WAIT_MS)


def test_without_anything_taken_back_there_is_nothing_to_discard_and_no_key_does_it(
    program: WindowProgram,
) -> None:
    assert not program.actions["forget"].isEnabled()
    assert "forget" not in DEFAULTS
    assert bars_of(program).isHidden()


def test_the_ghost_follows_what_is_put_back(qtbot: QtBot, paused: WindowProgram) -> None:
    def frame() -> int | None:
        picture = paused.window.ghost.picture
        if picture is None:
            return None
        pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), -1, 4)
        return read_counter(cv2.cvtColor(pixels[:, : picture.width()], cv2.COLOR_BGRA2GRAY).astype(np.uint8))

    qtbot.waitUntil(lambda: frame() is not None, timeout=WAIT_MS)
    before = frame()
    item(paused, "Put back").trigger()
    qtbot.waitUntil(lambda: frame() not in (None, before), timeout=WAIT_MS)
    after = frame()
    assert finished_counters(qtbot, paused)[-1] == after
