"""Words follow every edit, because they are on the clock of their take."""

import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.edit.spans import Span, Spans
from pausa.core.words.corrected_text import with_text
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import Utterance, Word

SECOND = 1_000_000_000


def said(number: int, take: int, *words: tuple[str, float, float]) -> Utterance:
    return Utterance(
        number, take, tuple(Word(text, round(a * SECOND), round(b * SECOND)) for text, a, b in words)
    )


HELLO = said(1, 1, ("Hello", 0.5, 0.9), ("world.", 1.0, 1.4))
AGAIN = said(2, 2, ("Once", 0.2, 0.5), ("more.", 0.6, 1.0))


def shown(transcript: Transcript) -> list[tuple[str, float]]:
    return [(word.text, word.start_ns / SECOND) for line in transcript.lines() for word in line]


def test_words_stand_where_their_take_is_shown() -> None:
    transcript = Transcript((HELLO, AGAIN), Spans.of(Span(1, 0, 60), Span(2, 0, 30)))
    assert shown(transcript) == [("Hello", 0.5), ("world.", 1.0), ("Once", 2.2), ("more.", 2.6)]


def test_a_take_that_is_not_shown_has_no_words_until_it_is_put_back() -> None:
    transcript = Transcript((HELLO, AGAIN), Spans.of(Span(1, 0, 60), Span(2, 0, 30)))
    without = transcript.showing(Spans.of(Span(2, 0, 30)))
    assert shown(without) == [("Once", 0.2), ("more.", 0.6)]
    assert without.showing(transcript.spans) == transcript


def test_what_is_cut_out_of_an_utterance_leaves_the_words_around_it() -> None:
    transcript = Transcript((HELLO,), Spans.of(Span(1, 0, 15), Span(1, 30, 30)))
    assert shown(transcript) == [("world.", 0.5)]


def test_no_word_reaches_beyond_a_cut() -> None:
    (line,) = Transcript((HELLO,), Spans.of(Span(1, 0, 38))).lines()
    assert line.end_ns <= round(38 * SECOND / 30)


def test_a_corrected_word_keeps_its_time() -> None:
    transcript = Transcript((HELLO,), Spans.of(Span(1, 0, 60))).corrected_word(1, 1, "big world")
    assert shown(transcript) == [("Hello", 0.5), ("big", 1.0), ("world", 1.2)]
    assert transcript.corrected == {1}


def test_an_empty_correction_removes_the_word_and_the_last_one_its_utterance() -> None:
    transcript = Transcript((HELLO,), Spans.of(Span(1, 0, 60))).corrected_word(1, 0, "")
    assert shown(transcript) == [("world.", 1.0)]
    assert not transcript.corrected_word(1, 0, " ").utterances


def test_half_a_character_is_corrected_to_a_question_mark() -> None:
    transcript = Transcript((HELLO,), Spans.of(Span(1, 0, 60)))
    assert shown(transcript.corrected_word(1, 0, "a\ud800")) == [("a?", 0.5), ("world.", 1.0)]
    assert shown(with_text(transcript, 1, "b\udfff")) == [("b?", 0.5)]


def test_there_is_no_word_beyond_the_last() -> None:
    with pytest.raises(LookupError):
        Transcript((HELLO,), Spans.of(Span(1, 0, 60))).corrected_word(1, 2, "x")


def test_what_was_discarded_for_good_has_no_words_left() -> None:
    transcript = Transcript((HELLO, AGAIN), Spans.of(Span(1, 0, 60), Span(2, 0, 30)))
    assert [one.text for one in transcript.without([Span(1, 0, 29)]).utterances] == ["world.", "Once more."]
    assert [one.text for one in transcript.showing(Spans.of(Span(2, 0, 15))).without_hidden().utterances] == [
        "Once"
    ]


def test_what_nobody_has_listened_to_is_told() -> None:
    transcript = Transcript((), Spans.of(Span(1, 0, 60), Span(2, 0, 30)), heard=()).with_heard(1, 2 * SECOND)
    assert transcript.missing_ns == SECOND
    assert transcript.with_heard(2, SECOND).missing_ns == 0


@given(
    cuts=st.lists(st.tuples(st.integers(1, 2), st.integers(0, 25), st.integers(1, 30)), max_size=6),
    rate=st.sampled_from([Fraction(30), Fraction(30000, 1001), Fraction(100)]),
)
def test_words_that_are_put_onto_other_takes_are_shown_at_the_same_places(
    cuts: list[tuple[int, int, int]], rate: Fraction
) -> None:
    spans = Spans.of(*(Span(take, first, ticks) for take, first, ticks in cuts))
    transcript = Transcript((HELLO, AGAIN), spans, rate)
    if not spans:
        return
    rebased = transcript.rebased(Spans.of(Span(1, 0, spans.ticks)))
    was = [(word.text, word.start_ns, word.end_ns) for line in transcript.lines() for word in line]
    now = [(word.text, word.start_ns, word.end_ns) for line in rebased.lines() for word in line]
    assert now == was


def test_a_corrected_line_without_spaces_keeps_the_times_of_what_stays() -> None:
    line = said(1, 1, ("今天", 0.0, 0.5), ("我们", 0.5, 1.0), ("拆开", 1.0, 1.5), ("他。", 1.5, 2.0))
    whole = Transcript((line,), Spans.of(Span(1, 0, 90)))
    words = with_text(whole, 1, "今天我们拆开它。").utterances[0].words
    assert words[:3] == line.words[:3]
    assert [(one.text, one.start_ns, one.end_ns) for one in words[3:]] == [
        ("它。", 3 * SECOND // 2, 2 * SECOND)
    ]


def test_thousands_of_cuts_cost_no_more_than_their_words() -> None:
    """Nobody waits: each word is looked for where it is."""
    said = tuple(
        Utterance(at + 1, 1, (Word("so", at * SECOND, at * SECOND + SECOND // 2),)) for at in range(4000)
    )
    whole = Transcript(said, Spans.of(*(Span(1, at * 30, 20) for at in range(4000))), Fraction(30))
    begun_s = time.process_time()
    assert len(whole.lines()) == 4000
    assert len(whole.without(Span(1, at * 30, 10) for at in range(0, 4000, 2)).utterances) == 2000
    assert len(whole.rebased(Spans.of(*(Span(9, at * 20, 20) for at in range(4000)))).utterances) == 4000
    assert time.process_time() - begun_s < 2
