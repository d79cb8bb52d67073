"""Following somebody who reads a script aloud."""

import random
import time

import pytest

from pausa.core.words.script import Script
from pausa.core.words.script_follower import ScriptFollower
from pausa.core.words.written_text import token_texts

TEXT = """Good morning, and welcome to the course on Fourier series. [smile] Today we take a sound apart.
Every sound that you hear is a sum of waves, and each of these waves has a frequency and a strength.

A violin and a flute can play the same note. We hear the same frequency, and yet nobody takes one for the other.
The difference lies in the waves above: we call them overtones, and their strengths give the instrument its colour.

Joseph Fourier was looking for something else. He wanted to know how heat spreads in a bar of iron.
He found that every periodic function can be written as a sum of sines and cosines.

I have a question for you. I have a task for you. I have a book for you. Take your time.

Let us begin with a square wave. It jumps from one to minus one and back, and there is no rounding at all.
How could a sum of smooth waves ever become so sharp? That is what we find out in the second part."""

SCRIPT = Script.of(TEXT)


def _place_of(passage: str) -> int:
    """Return the place after a passage."""
    wanted, words = token_texts(passage), [word.spoken for word in SCRIPT.words]
    return next(at for at in range(len(words)) if words[at - len(wanted) : at] == wanted)


def _read(*said: str, place: int = 0) -> list[int]:
    """Say it word by word; return where the follower is after each."""
    follower, heard, places = ScriptFollower(SCRIPT), [], []
    for word in token_texts(" ".join(said)):
        heard.append(word)
        place = follower.follow(place, heard)
        places.append(place)
    return places


def test_who_reads_word_for_word_is_followed_word_for_word() -> None:
    said = " ".join(word.spoken for word in SCRIPT.words)
    assert _read(said) == list(range(1, len(SCRIPT.words) + 1))


def test_what_is_in_brackets_is_not_waited_for() -> None:
    assert "smile" not in [word.spoken for word in SCRIPT.words]
    assert _read("the course on Fourier series Today we")[-1] == _place_of("Today we")


@pytest.mark.parametrize(
    ("said", "end"),
    [
        ("Every sound that you here is a some of waves and each of this waves has a", "waves has a"),
        ("Every sound well you know every single sound that you hear is a sum", "is a sum"),
        ("Every sound you hear is sum of waves each has a frequency", "has a frequency"),
        ("A violin and a flood can play the same boat We hear the same", "We hear the same"),
    ],
)
def test_misheard_words_words_put_in_and_words_left_out_do_no_harm(said: str, end: str) -> None:
    before = _place_of(said.split(" well")[0].split(" you here")[0].split(" you hear")[0].split(" flood")[0])
    assert _read(said, place=before)[-1] == _place_of(end)


def test_a_sentence_that_is_said_again_is_followed_back() -> None:
    sentence = "We hear the same frequency and yet nobody takes one for the other"
    places = _read(sentence, sentence, place=_place_of("play the same note"))
    assert places[-1] == _place_of(sentence)
    again = places[len(token_texts(sentence)) :]
    assert again[4] == _place_of("We hear the same frequency")


def test_a_paragraph_that_is_left_out_is_skipped_within_a_few_words() -> None:
    at = _place_of("Today we take a sound apart")
    places = _read("Joseph Fourier was looking for something else", place=at)
    assert places[-1] == _place_of("looking for something else")
    assert places[4] == _place_of("Joseph Fourier was looking for")


def test_one_common_word_never_moves_it_far() -> None:
    at = _place_of("in a bar of iron")
    for word in ("the", "and", "waves", "you", "is", "sum", "of"):
        assert abs(_read(word, place=at)[-1] - at) <= 2, word


def test_talking_about_something_else_keeps_the_place() -> None:
    at = _place_of("We hear the same frequency")
    places = _read(
        "by the way did anybody of you remember to bring a sandwich because the canteen is closed", place=at
    )
    assert max(abs(place - at) for place in places) <= 2


def test_sentences_that_begin_alike_are_kept_apart() -> None:
    at = _place_of("sines and cosines")
    places = _read("I have a question for you I have a task for you I have a book", place=at)
    assert places == list(range(at + 1, at + len(places) + 1))


def test_a_place_far_away_needs_a_whole_phrase_and_a_long_script_costs_little() -> None:
    letters = random.Random(7)
    half = ["".join(letters.choices("abcdefghiklmnoprstuvw", k=7)) for _ in range(5000)]
    words = half + half
    long = Script.of(" ".join(words))
    follower = ScriptFollower(long)
    assert follower.follow(10, words[4000:4002]) == 10
    phrase = ["the", *words[4000:4008]]
    assert follower.follow(10, phrase) == 10, "every phrase is there twice, so nobody knows which"
    unique = Script.of(" ".join([*half, "here we stand at last and look", *half]))
    follower = ScriptFollower(unique)
    assert follower.follow(10, ["here", "we", "stand", "at"]) == 5004
    began = time.process_time()
    for at in range(20):
        follower.follow(at, words[at : at + 12])
    assert (time.process_time() - began) / 20 < 0.05


def test_places_go_by_sentences() -> None:
    second = _place_of("course on Fourier series")
    assert SCRIPT.sentence_near(0, 1) == second
    assert SCRIPT.sentence_near(second + 3, -1) == second
    assert SCRIPT.sentence_near(second, -1) == 0
    assert SCRIPT.sentence_near(second, 1000) == len(SCRIPT.words)
    assert SCRIPT.place_at(TEXT.index("Fourier") + 2) == second - 2


def test_scripts_without_spaces_between_words_are_followed_too() -> None:
    script = Script.of("今日は皆さんと一緒に音の波を分けてみます。まず最初に簡単な例を見ましょう。")
    follower = ScriptFollower(script)
    assert follower.follow(0, token_texts("今日は皆さん")) == 6
    assert Script.of("").sentence_near(0, 1) == 0
