"""The words of a transcript as lines: which is said, which lie between two moments, and where something is found."""

import pytest

from pausa.ui.words.transcript_text import TranscriptText
from support.spoken import SECOND, spoken


@pytest.fixture
def text() -> TranscriptText:
    """Words of 0.3 s and gaps of 0.05 s, from 0.5 s on; the second sentence begins at 2.4 s."""
    return TranscriptText(spoken("Where does it go", "Résumé of the café, not of the cafe").lines())


def test_the_word_that_is_said_is_known_at_every_moment(text: TranscriptText) -> None:
    assert text.said_at(0) is None
    assert text.words[text.said_at(round(0.6 * SECOND)) or 0].text == "Where"
    assert text.words[text.said_at(round(0.9 * SECOND)) or 0].text == "does"
    assert text.said_at(60 * SECOND) is None


def test_words_are_found_without_regard_to_case_and_accents(text: TranscriptText) -> None:
    found = text.find("CAFE")
    assert [text.text_of(*one) for one in found] == ["café,", "cafe"]
    assert [text.text_of(*one) for one in text.find("resume of")] == ["Résumé of"]
    assert text.find("go résumé") == []


def test_what_lies_between_two_moments_is_what_has_its_middle_there(text: TranscriptText) -> None:
    first, last = text.between(round(0.7 * SECOND), round(1.3 * SECOND)) or (0, 0)
    assert text.text_of(first, last) == "does"
    assert text.between(0, round(0.5 * SECOND)) is None


def test_no_space_stands_between_words_of_chinese() -> None:
    chinese = TranscriptText(spoken("我们 走 吧 now").lines())
    assert chinese.lines[0].text == "我们走吧 now"
    assert [chinese.text_of(*one) for one in chinese.find("走吧")] == ["走吧"]


def test_marks_that_make_another_letter_are_no_accents() -> None:
    japanese = TranscriptText(spoken("がき かき").lines())
    assert [japanese.text_of(*one) for one in japanese.find("かき")] == ["かき"]
