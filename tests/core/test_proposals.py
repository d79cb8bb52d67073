"""What is proposed for removal clips no word that stays, and any of it may be accepted together."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pausa.core.words.proposals import Proposal, ProposalKind, proposals
from pausa.core.words.transcript import Transcript
from pausa.core.words.word import Utterance, Word
from support.spoken import SECOND, of_utterances, spoken


def of_kind(kind: ProposalKind, transcript: Transcript) -> list[str]:
    return [one.text for one in proposals(transcript) if one.kind is kind]


@pytest.mark.parametrize(
    ("language", "said", "sounds"),
    [
        ("en", "So, um, this is it.", ["um,"]),
        ("de", "Es geht ähm um, äh, alles.", ["ähm", "äh,"]),
        ("es", "Eh, esto este día.", ["Eh,"]),
        ("fr", "Je, euh, heu sais.", ["euh, heu"]),
        ("ja", "えー と 、 会議 です", ["えーと 、"]),
        ("zh", "嗯 ， 我们 开始", ["嗯，"]),
        ("", "Es geht um alles, uh.", ["uh."]),
    ],
)
def test_only_sounds_that_mean_nothing_in_the_language_are_proposed(
    language: str, said: str, sounds: list[str]
) -> None:
    found = of_kind(ProposalKind.FILLER, spoken(said, language=language))
    assert [one.replace(" ", "") for one in found] == [one.replace(" ", "") for one in sounds]


def test_of_a_silence_a_breath_stays_at_each_word() -> None:
    (one,) = proposals(spoken("Here.", "There.", pause_s=4.0), kept_silence_s=0.6)[1:2]
    assert (one.kind, one.text) == (ProposalKind.SILENCE, "")
    assert one.duration_ns == pytest.approx(3.4 * SECOND, abs=2)


def test_where_nobody_has_listened_no_silence_is_known() -> None:
    heard = spoken("Here.", "There.", pause_s=4.0)
    unheard = Transcript(heard.utterances, heard.spans, heard.tick_rate, language="en")
    assert proposals(heard)
    assert proposals(unheard) == []


def test_music_is_no_silence() -> None:
    assert proposals(spoken("Here.", "There.", pause_s=4.0), is_quiet=lambda _begin, _end: False) == []


def test_the_earlier_of_two_tries_is_proposed() -> None:
    said = spoken("Welcome to the", "Welcome to the show.", "Now we begin.", pause_s=1.6)
    assert of_kind(ProposalKind.REPETITION, said) == ["Welcome to the"]


def test_a_try_that_was_marked_while_recording_is_proposed() -> None:
    one = spoken("Good evening everybody.", "Sorry, once more.", "Good night everybody here.")
    marked = one.with_utterance(Utterance(3, 1, one.utterances[2].words, repeats=1))
    assert of_kind(ProposalKind.REPETITION, one) == []
    assert of_kind(ProposalKind.REPETITION, marked) == ["Good evening everybody."]


def test_sentences_of_a_list_are_no_tries() -> None:
    assert of_kind(ProposalKind.REPETITION, spoken("First we open it.", "Then we close it.")) == []
    assert (
        of_kind(ProposalKind.REPETITION, spoken("First we open the big door.", "First we close that thing."))
        == []
    )


def test_words_that_come_twice_in_a_row_are_proposed_once() -> None:
    assert of_kind(
        ProposalKind.REPETITION, spoken("I want to, I want to say that that is very very good.")
    ) == ["I want to,"]


WORDS = st.lists(
    st.tuples(
        st.sampled_from(["um", "uh,", "I", "want", "to", "go.", "Welcome", "here", "there."]),
        st.integers(0, 4000),
        st.integers(0, 800),
    ),
    max_size=40,
)


@settings(max_examples=50)
@given(WORDS)
def test_any_proposals_can_be_accepted_together_and_clip_nothing(words: list[tuple[str, int, int]]) -> None:
    said, at = [], 0
    for text, gap_ms, length_ms in words:
        at += gap_ms
        said.append(Word(text, at * 1_000_000, (at + length_ms) * 1_000_000))
        at += length_ms
    utterances = [
        Utterance(1 + first // 7, 1, tuple(said[first : first + 7])) for first in range(0, len(said), 7)
    ]
    transcript = of_utterances(utterances, seconds=at / 1000 + 3)
    found = proposals(transcript)
    assert all(before.end_ns <= after.start_ns for before, after in pairwise(found))
    assert all(0 <= one.start_ns < one.end_ns <= transcript.duration_ns for one in found)
    for word in said:
        for one in found:
            assert _is_out_of(word, one) or _is_in(word, one)


def _is_out_of(word: Word, one: Proposal) -> bool:
    return word.end_ns <= one.start_ns or one.end_ns <= word.start_ns


def _is_in(word: Word, one: Proposal) -> bool:
    return one.start_ns <= word.start_ns and word.end_ns <= one.end_ns
