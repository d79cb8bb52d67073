"""Long titles and names show their beginning, and never make a window wider."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pausa.ui.widgets.long_texts import breakable, short_title
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


def test_a_question_about_a_name_without_blanks_is_no_wider_than_others(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    usual, long = (
        Question(window, title=f"Use “{name}” anyway?", text=name, answers=[]) for name in ("a", UNBROKEN)
    )
    assert long.minimumSizeHint().width() <= usual.minimumWidth()
