"""Letters of other scripts mean the key on which they lie."""

import pytest

from pausa.core.key_places import LATIN, KeyPlaces

COMMANDS = "rmsqxzyn"


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("", "кьыйчянт"),
        ("uk_UA.UTF-8", "кьійчянт"),
        ("bg_BG.UTF-8", "рмсяьзън"),
        ("sr_RS", "рмсљџжзн"),
        ("", "ρμσ\0χζυν"),
        ("", "רצד\0סזטמ"),
        ("", "قةسضءئغى"),
        ("fa_IR", "قپسضطظغد"),
        ("", "ㄱㅡㄴㅂㅌㅋㅛㅜ"),
        ("", "พทหๆปผัื"),
        ("", "რმსქხზყნ"),
    ],
)
def test_the_commands_lie_where_they_lie_on_a_latin_keyboard(language: str, typed: str) -> None:
    places = KeyPlaces(language)
    for letter, place in zip(typed, COMMANDS, strict=True):
        assert letter == "\0" or places.latin(letter) == place


def test_capital_letters_lie_on_the_same_keys() -> None:
    assert [KeyPlaces().latin(letter) for letter in "КЬΡ"] == ["r", "m", "r"]


def test_a_letter_of_two_layouts_is_that_of_the_one_in_use() -> None:
    """A Russian and a Serbian “н” mean yes and no: whoever typed “џ” before means no."""
    places = KeyPlaces()
    assert (places.latin("ч"), places.latin("н")) == ("x", "y")
    assert (places.latin("џ"), places.latin("н")) == ("x", "n")


def test_latin_letters_signs_and_unknown_letters_are_what_they_are() -> None:
    for letter in (*LATIN, " ", "1", "?", "é", "ł", "漢", ""):
        assert KeyPlaces().latin(letter) == letter


def test_a_syllable_that_an_input_method_made_is_the_keys_that_were_pressed() -> None:
    assert KeyPlaces().latin("그") == "rm"
