"""The search of the list finds what is said in recordings, and leads to its place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from pausa.core.events import TranscriptReady
from pausa.core.states import State
from pausa.library.words.word_index import FoundPassage
from pausa.ui.recordings.recording_delegate import RecordingDelegate
from pausa.ui.recordings.recordings_model import Role
from pausa.ui.recordings.said_excerpt import excerpt
from support.recordings_panel import RecordingsUnderTest, entry_of
from support.spoken import spoken

LAMP_NS = 1_550_000_000
"""When the first *lamp* is said."""


@pytest.fixture
def recordings(qtbot: QtBot, tmp_path: Path) -> Iterator[RecordingsUnderTest]:
    """Three recordings: the newest says *lamp* twice, the oldest is called so, and one has no words."""
    recordings = RecordingsUnderTest(qtbot, tmp_path)
    recordings.words.keep("id-1", spoken("Turn on a lamp", "That is all", "The lamp is on"))
    recordings.words.keep("id-3", spoken("Nothing of that kind"))
    recordings.open(
        entry_of(1, tmp_path), entry_of(2, tmp_path), entry_of(3, tmp_path, title="Choosing a lamp")
    )
    yield recordings
    recordings.close()


def searches(recordings: RecordingsUnderTest, text: str, *, titles: list[str]) -> None:
    recordings.search.setText(text)
    recordings.qtbot.waitUntil(lambda: recordings.titles() == titles)


def test_what_is_called_so_comes_first_and_then_where_it_is_said(recordings: RecordingsUnderTest) -> None:
    searches(recordings, "lamp", titles=["Choosing a lamp", "Recording 1"])
    assert "2 places" in recordings.spoken(1)
    assert "Turn on a lamp" in recordings.spoken(1)
    searches(recordings, "no such word", titles=[])
    recordings.qtbot.waitUntil(recordings.empty.isVisible)
    searches(recordings, "", titles=["Recording 1", "Recording 2", "Choosing a lamp"])


def test_enter_and_a_click_on_the_place_lead_there(recordings: RecordingsUnderTest) -> None:
    asked: list[tuple[str, int, str]] = []
    recordings.panel.place_requested.connect(lambda entry, ns, text: asked.append((entry.id, ns, text)))
    searches(recordings, "lamp", titles=["Choosing a lamp", "Recording 1"])
    recordings.choose(1)
    QTest.keyClick(recordings.view, Qt.Key.Key_Return)
    assert asked == [("id-1", LAMP_NS, "lamp")]
    recordings.choose(0)
    QTest.keyClick(recordings.view, Qt.Key.Key_Return)
    assert [entry.id for entry in recordings.played] == ["id-3"]
    delegate = recordings.view.itemDelegate()
    assert isinstance(delegate, RecordingDelegate)
    option = QStyleOptionViewItem()
    recordings.view.initViewItemOption(option)
    option.rect = recordings.view.visualRect(recordings.model.index(1))
    QTest.mouseClick(
        recordings.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=delegate.place_line(option).center(),
    )
    assert len(asked) == 2


def test_recordings_with_words_have_a_sign_as_soon_as_they_are_written(
    recordings: RecordingsUnderTest,
) -> None:
    def signs() -> list[bool]:
        return [recordings.model.index(row).data(Role.WORDS) for row in range(3)]

    recordings.qtbot.waitUntil(lambda: signs() == [True, False, True])
    assert "with words" in recordings.spoken(0)
    ready = TranscriptReady(
        recording_id="id-2", state=State.READY, monotonic_ns=0, transcript=spoken("At last")
    )
    recordings.words.on_event(ready)
    recordings.panel.on_event(ready)
    recordings.qtbot.waitUntil(lambda: signs() == [True, True, True])


def test_an_excerpt_begins_shortly_before_what_was_found() -> None:
    text = "one two three four five six seven eight and a great many words after that"
    place = text.index("six")
    shown, ranges = excerpt(FoundPassage("id", 0, 1, 1, text, ((place, place + 3),), 0))
    assert shown.startswith("… four five six seven")
    assert [shown[begin:end] for begin, end in ranges] == ["six"]
