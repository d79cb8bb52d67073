"""The microphone's level bar."""

import pytest
from pytestqt.qtbot import QtBot

from pausa.capture.level import Level
from pausa.ui.devices.level_bar import LevelBar, fraction
from pausa.ui.widgets.theme import LIGHT


@pytest.fixture
def level_bar(qtbot: QtBot) -> LevelBar:
    made = LevelBar(LIGHT)
    qtbot.addWidget(made)
    made.resize(214, 10)
    return made


def filled(level_bar: LevelBar) -> int:
    """Return the number of pixels in the colour of the level."""
    picture = level_bar.grab().toImage()
    return sum(picture.pixelColor(x, 5).name().upper() == LIGHT.accent for x in range(200))


def test_louder_is_longer(level_bar: LevelBar) -> None:
    lengths = []
    for rms in (-96.0, -50.0, -30.0, -10.0, -1.0):
        level_bar.show_level(Level(peak_dbfs=rms, rms_dbfs=rms))
        lengths.append(filled(level_bar))
    assert lengths == sorted(lengths)
    assert lengths[0] == 0
    assert len(set(lengths)) == len(lengths)


def test_silence_is_nothing_and_full_scale_is_all() -> None:
    assert fraction(-96) == 0
    assert fraction(0) == 1
    assert fraction(-30) == 0.5


def test_a_clipped_sound_lights_a_lamp_and_is_said(level_bar: LevelBar) -> None:
    def lamp() -> str:
        return level_bar.grab().toImage().pixelColor(210, 5).name().upper()

    level_bar.show_level(Level(peak_dbfs=-10, rms_dbfs=-20))
    before = lamp()
    level_bar.show_level(Level(peak_dbfs=0, rms_dbfs=-3, clipped=True))
    assert (before, lamp()) == (LIGHT.panel, LIGHT.recording)
    assert level_bar.accessibleDescription() == "Too loud: the sound is distorted."
    level_bar.show_level(Level(peak_dbfs=-10, rms_dbfs=-20))
    assert lamp() == LIGHT.recording, "it stays on long enough to be seen"


def test_without_a_microphone_it_is_empty(level_bar: LevelBar) -> None:
    level_bar.show_level(Level(peak_dbfs=0, rms_dbfs=-3, clipped=True))
    level_bar.show_level(None)
    assert filled(level_bar) == 0
    assert not level_bar.clipped
