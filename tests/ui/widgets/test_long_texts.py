"""Long titles and names show their beginning, and never make a window wider."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pausa.ui.widgets.long_texts import breakable, short_title, with_short_names
from pausa.ui.widgets.question import Question

UNBROKEN = "x" * 200


def test_a_short_title_stays_as_it_is() -> None:
    assert short_title("Lecture 4") == "Lecture 4"
    assert breakable("Lecture 4 – Fourier series") == "Lecture 4 – Fourier series"


@pytest.mark.parametrize("title", [UNBROKEN, "Lecture " * 25])
def test_of_a_long_title_the_beginning_stays(title: str) -> None:
    short = short_title(title)
    assert short.endswith("…")
    assert title.startswith(short[:-1])
    assert len(short) <= 61


def test_a_number_that_tells_two_long_titles_apart_stays() -> None:
    assert short_title(f"{UNBROKEN} (2)").endswith("x… (2)")


@pytest.mark.parametrize("marks", ["“”", "„“", "«»", "「」"])
def test_the_names_that_a_sentence_quotes_are_shortened_in_every_language(marks: str) -> None:
    opens, closes = marks
    told = f"{opens}{UNBROKEN}{closes} ends, and {opens}Lecture 4{closes} and {opens}{UNBROKEN} (2){closes} go on."
    short = with_short_names(told)
    assert len(short) < 200
    assert short.endswith(f"… (2){closes} go on.")
    assert f"{opens}Lecture 4{closes}" in short
    assert with_short_names("It has no name.") == "It has no name."


def test_a_question_about_a_name_without_blanks_is_no_wider_than_others(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    usual, long = (
        Question(window, title=f"Use “{name}” anyway?", text=name, answers=[]) for name in ("a", UNBROKEN)
    )
    assert long.minimumSizeHint().width() <= usual.minimumWidth()
