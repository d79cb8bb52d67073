"""What is likely another try of what was said before, and what only sounds like it."""

import pytest

from pausa.core.words.repetitions import repeated
from pausa.core.words.word import Utterance, Word


def said(number: int, text: str, *, take: int = 1, at_s: int | None = None) -> Utterance:
    begin_ns = (number * 5 if at_s is None else at_s) * 1_000_000_000
    words = text.split()
    return Utterance(
        number,
        take,
        tuple(
            Word(word, begin_ns + place * 300_000_000, begin_ns + (place + 1) * 300_000_000)
            for place, word in enumerate(words)
        ),
    )


@pytest.mark.parametrize(
    ("before", "again"),
    [
        ("Today I want to show", "Today I want to show you how the kettle is cleaned."),
        ("The pump is switched off before you open", "The pump is switched off before you open the lid."),
        ("Welcome to the second part of our tour.", "Welcome to the second part of our tour."),
        ("So, what we found in the survay", "So what we found in the survey was surprising."),
        ("Zuerst öffnen wir den Deckel", "Zuerst öffnen wir den Deckel und dann das Ventil."),
        ("It's the valve that's", "It’s the valve that’s leaking."),
        ("今天我想介绍一下", "今天我想介绍一下这个水壶怎么清洗。"),
        ("오늘은 이것을 보여", "오늘은 이것을 보여 드리겠습니다."),
        ("ÉLAN, vital—it’s 3½ strong", "Elan vital it's 3½ strong, and more."),
        ("The results are shown in the table on page five", "The results are shown in the table on page seven, sorry."),
    ],
)  # fmt: skip
def test_a_sentence_begun_again_is_another_try(before: str, again: str) -> None:
    assert repeated(said(2, again), [said(1, before)]) == 1


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Yes.", "Yes."),
        ("And then", "And then we turn it."),
        ("First we open it.", "First we close it."),
        ("First we take the blue one.", "First we weigh the red one."),
        ("One, two, three.", "One, two, four."),
        ("There are 1200 of them in store 17", "There are 1300 of them in store 18"),
        ("I think that the left one is too large.", "I think that we should go home now."),
        ("The first point is about money.", "The second point is about money."),
        ("Number one is the handle.", "Number two is the handle."),
        ("Thank you.", "Thank you very much indeed."),
        ("首先我们把它打开。", "首先我们把它关上。"),
        ("You can see the river from here.", "You can see the harbour from there."),
    ],
)
def test_what_only_begins_alike_is_none(before: str, after: str) -> None:
    assert repeated(said(2, after), [said(1, before)]) is None


def test_another_try_is_found_past_a_few_words_in_between() -> None:
    before = [said(1, "Today I want to show you"), said(2, "No, once more.")]
    assert repeated(said(3, "Today I want to show you a kettle"), before) == 1


def test_the_newest_of_several_tries_is_named() -> None:
    before = [said(1, "Today I want to show you"), said(2, "Today I want to show")]
    assert repeated(said(3, "Today I want to show you a kettle"), before) == 2


def test_the_same_sentence_much_later_is_none() -> None:
    late = said(2, "Now look at the left side of it.", at_s=300)
    assert repeated(late, [said(1, "Now look at the left side of it.")]) is None
