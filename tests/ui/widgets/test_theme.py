"""Readable colours, and a style sheet for each theme."""

from itertools import product

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from pausa.core.settings import Theme
from pausa.ui.picture.state_pill import GROUND, PHASE_COLOURS
from pausa.ui.widgets.theme import DARK, LIGHT, Colours, colours_for, style_sheet
from pausa.ui.window.action_button import Fill

TEXTS = ("text", "secondary", "accent_text", "recording_text", "paused_text")
GROUNDS = ("ground", "panel", "control", "selection")


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    read = QColor(colour)
    assert read.isValid(), colour
    return 0.2126 * linear(read.redF()) + 0.7152 * linear(read.greenF()) + 0.0722 * linear(read.blueF())


def contrast(first: str, second: str) -> float:
    lighter, darker = sorted((luminance(first), luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), list(product(TEXTS, GROUNDS)))
def test_text_stands_out_from_every_ground(colours: Colours, text: str, ground: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("fill", list(Fill))
def test_text_on_buttons_stands_out(colours: Colours, fill: Fill) -> None:
    ground, text = fill.value
    assert contrast(getattr(colours, ground), getattr(colours, text)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_in_place_of_the_picture_stand_out(colours: Colours) -> None:
    assert contrast(colours.letterbox, colours.on_letterbox) >= 4.5


@pytest.mark.parametrize("colour", sorted(set(PHASE_COLOURS.values())))
def test_the_pill_stands_out_on_its_own_ground(colour: str) -> None:
    assert contrast(GROUND, colour) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("sign", ["segment", "armed", "recording", "paused", "accent"])
def test_bars_and_ticks_stand_out_from_what_they_lie_on(colours: Colours, sign: str) -> None:
    """Icons need a contrast of 3:1."""
    assert contrast(getattr(colours, sign), colours.ground) >= 3


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_no_name_left_in_it_and_finds_its_signs(colours: Colours, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QCheckBox

    sheet = style_sheet(colours)
    assert "@" not in sheet
    assert colours.accent in sheet
    ticked, empty = QCheckBox(), QCheckBox()
    for box in (ticked, empty):
        qtbot.addWidget(box)
        box.setStyleSheet(sheet)
    ticked.setChecked(True)
    middle = ticked.grab().toImage(), empty.grab().toImage()
    assert middle[0] != middle[1]


@pytest.mark.parametrize(
    ("theme", "system_is_dark", "expected"),
    [
        (Theme.SYSTEM, True, DARK),
        (Theme.SYSTEM, False, LIGHT),
        (Theme.LIGHT, True, LIGHT),
        (Theme.DARK, False, DARK),
    ],
)
def test_the_theme_follows_the_user_and_else_the_system(
    theme: Theme, system_is_dark: bool, expected: Colours
) -> None:
    assert colours_for(theme, system_is_dark=system_is_dark) is expected
