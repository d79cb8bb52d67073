"""The panel with the words of what is recorded."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pausa.core.edit.spans import Span, Spans
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import Utterance, Word
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.theme import DARK, LIGHT
from pausa.ui.words.live_words import Listening, LiveWords
from support.spoken_events import S, being_said, said, spoken

RECORDS = Listening(Phase.RECORDING, wanted=True, listens=True)
PAUSED = Listening(Phase.PAUSED, wanted=True, listens=True)


@pytest.fixture
def panel(qtbot: QtBot) -> LiveWords:
    again, key = QAction("Again"), QAction("Words")
    shown = LiveWords(again=again, key=key, colours=LIGHT)
    qtbot.addWidget(shown)
    shown.resize(360, 300)
    shown.show_listening(RECORDS)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def _lines(panel: LiveWords) -> list[str]:
    return panel.text.toPlainText().splitlines()


def _many(panel: LiveWords, count: int) -> None:
    transcript = Transcript(
        tuple(
            Utterance(
                number,
                1,
                tuple(
                    Word(f"word{place}", (number * 4 + place) * S // 2, (number * 4 + place + 1) * S // 2)
                    for place in range(8)
                ),
            )
            for number in range(1, count + 1)
        ),
        Spans.of(Span(1, 0, 30 * 4 * (count + 2))),
    )
    panel.show_transcript(transcript)


def test_what_is_guessed_gives_way_to_what_was_said(panel: LiveWords) -> None:
    panel.hear(said(1, "Good morning.", 0))
    panel.hear(being_said(2, "to day we", 2))
    assert _lines(panel) == ["Good morning.", "to day we"]
    guessed = (
        panel.text.document().lastBlock().previous().begin().fragment().charFormat().foreground().color()
    )
    assert guessed.name().upper() == LIGHT.secondary
    panel.hear(being_said(2, "today we take a", 2))
    panel.hear(said(2, "Today we take it apart.", 2))
    assert _lines(panel) == ["Good morning.", "Today we take it apart."]
    final = panel.text.document().lastBlock().previous().begin().fragment().charFormat().foreground().color()
    assert final.name().upper() == LIGHT.text
    panel.hear(being_said(3, "hm", 9))
    panel.hear(said(3, "", 9))
    assert _lines(panel) == ["Good morning.", "Today we take it apart."]
    panel.set_colours(DARK)
    assert _lines(panel) == ["Good morning.", "Today we take it apart."]


def test_words_of_a_script_without_spaces_stand_without_them(panel: LiveWords) -> None:
    panel.hear(said(1, "今日 は Pausa を 録画します。", 0))
    assert _lines(panel) == ["今日は Pausa を録画します。"]
    line = panel.lines[0]
    assert [line.word_at(letter).text for letter in (0, 2, 3, 4, 8, 10)] == [
        "今日", "は", "は", "Pausa", "Pausa", "を",
    ]  # fmt: skip


def test_an_utterance_that_is_understood_late_comes_where_it_was_said(panel: LiveWords) -> None:
    panel.hear(said(1, "one", 0))
    panel.hear(being_said(3, "three", 9))
    panel.hear(said(2, "two", 5))
    panel.hear(said(3, "Three", 9))
    assert _lines(panel) == ["one", "two", "Three"]


def test_after_an_edit_the_words_are_those_that_are_kept(panel: LiveWords) -> None:
    said_in_takes = (
        Utterance(1, 1, (Word("kept", 0, S),)),
        Utterance(2, 1, (Word("gone", 5 * S, 6 * S),)),
        Utterance(3, 2, (Word("new", 0, S),)),
    )
    whole = Transcript(said_in_takes, Spans.of(Span(1, 0, 240), Span(2, 0, 60)))
    panel.show_transcript(whole)
    assert _lines(panel) == ["kept", "gone", "new"]
    panel.show_transcript(whole.showing(Spans.of(Span(1, 0, 120), Span(2, 0, 60))))
    assert _lines(panel) == ["kept", "new"]
    assert panel.lines[1].start_ns == 4 * S
    panel.show_transcript(whole)
    assert _lines(panel) == ["kept", "gone", "new"]
    panel.show_transcript(whole.showing(Spans.of()))
    assert len(panel.lines) == 0


def test_the_text_stays_at_its_end_and_where_the_user_has_scrolled(panel: LiveWords, qtbot: QtBot) -> None:
    _many(panel, 60)
    bar = panel.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    panel.hear(said(100, "the newest line is in sight", 1000))
    assert bar.value() == bar.maximum()
    assert panel.newest.isHidden()
    bar.setValue(200)
    panel.hear(being_said(101, "and this one is not", 1010))
    assert bar.value() == 200
    assert panel.newest.isVisible()
    panel.newest.click()
    assert bar.value() == bar.maximum()
    assert panel.newest.isHidden()


def test_a_shorter_final_line_lets_nothing_above_jump(panel: LiveWords, qtbot: QtBot) -> None:
    _many(panel, 60)
    panel.hear(
        being_said(100, "a guess that is so long that it takes several lines of the narrow panel " * 2, 999)
    )
    bar = panel.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    before = bar.value()
    panel.hear(said(100, "a guess", 999))
    assert bar.value() == before


def test_what_is_selected_stays_selected_while_more_is_said(panel: LiveWords) -> None:
    panel.hear(said(1, "Good morning.", 0))
    panel.hear(being_said(2, "today", 2))
    cursor = panel.text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    panel.text.setTextCursor(cursor)
    panel.hear(being_said(2, "today we", 2))
    panel.hear(said(2, "Today we", 2))
    assert panel.text.textCursor().selectedText() == "Good"


def test_a_click_goes_to_a_word_only_while_paused(panel: LiveWords) -> None:
    panel.hear(said(1, "one two", 0))
    panel.hear(said(2, "three four five", 10))
    asked: list[int] = []
    panel.place_asked.connect(asked.append)
    cursor = QTextCursor(panel.text.document().findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=8)
    four = panel.text.cursorRect(cursor).center()
    QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=four)
    assert asked == []
    panel.show_listening(PAUSED)
    QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=four)
    assert asked == [spoken(2, "three four five", 10)[1].start_ns]
    QTest.mouseClick(panel.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, four.y()))
    assert asked[1] == pytest.approx(9.8 * S), "a line is gone to a little before its first word"


def test_a_likely_repetition_is_marked_and_offered_until_something_else_is_said(panel: LiveWords) -> None:
    panel.hear(said(1, "so we take", 0))
    assert panel.repetition.isHidden()
    panel.hear(said(2, "So we take it.", 4, repeats=1))
    assert panel.repetition.isVisible()
    assert panel.lines.sentence_before(None) == 0
    panel.hear(being_said(3, "and then", 8))
    assert panel.repetition.isVisible()
    panel.hear(said(3, "And then.", 8))
    assert panel.repetition.isHidden()
    assert panel.lines.sentence_before(None) == pytest.approx(7.8 * S)
    assert panel.lines.sentence_before(round(7.8 * S)) == 0, (
        "again: the sentence before that, with all its tries"
    )


def test_of_an_utterance_of_several_sentences_only_the_last_one_is_said_again(panel: LiveWords) -> None:
    panel.hear(said(1, "We begin. First we take it apart. Then", 10))
    assert panel.lines.sentence_before(None) == pytest.approx(12.75 * S)
    assert panel.lines.sentence_before(round(12.75 * S)) == pytest.approx(10.75 * S)
    assert panel.lines.sentence_before(round(10.75 * S)) == pytest.approx(9.8 * S)
    assert panel.lines.sentence_before(round(9.8 * S)) is None


def test_it_says_why_there_are_no_words(panel: LiveWords, qtbot: QtBot) -> None:
    panel.show_listening(Listening(Phase.IDLE, wanted=False))
    with qtbot.waitSignal(panel.write_asked) as asked:
        panel.nothing.button.click()
    assert asked.args == [True]
    panel.show_listening(Listening(Phase.IDLE, wanted=True, hindrance="Get it so."))
    assert panel.nothing.text.text() == "Get it so."
    with qtbot.waitSignal(panel.settings_asked):
        panel.nothing.button.click()
    panel.show_listening(RECORDS)
    assert "a moment after" in panel.nothing.text.text()
    panel.show_listening(PAUSED)
    assert "Nothing is listened to" in panel.nothing.text.text()
    panel.hear(said(1, "one", 0))
    panel.show_listening(PAUSED)
    assert "Nothing is listened to" in panel.note.text()
    assert panel.note.isVisible()
    panel.show_listening(Listening(Phase.RECORDING, wanted=True, listens=True, trouble="They come late."))
    assert panel.note.text() == "They come late."


def test_in_a_transcript_of_20000_words_what_is_guessed_is_shown_at_once(panel: LiveWords) -> None:
    _many(panel, 2500)
    panel.hear(being_said(9000, "one two three", 6000))
    times = []
    for count in range(20):
        text = " ".join(f"word{number}" for number in range(3 + count))
        began = time.perf_counter()
        panel.hear(being_said(9000, text, 6000))
        panel.text.viewport().repaint()
        times.append(time.perf_counter() - began)
    assert sorted(times)[10] < 0.03


def test_in_a_low_panel_all_that_it_says_can_be_reached(panel: LiveWords, qtbot: QtBot) -> None:
    panel.show_listening(Listening(Phase.IDLE, wanted=True, listens=False, hindrance="Get it so. " * 20))
    panel.resize(320, 110)
    bar = panel.nothing.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    text = panel.nothing.text
    assert text.height() >= text.heightForWidth(text.width())
