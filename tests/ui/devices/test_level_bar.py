"""The microphone's meter."""

import pytest
from pytestqt.qtbot import QtBot

from pausa.capture.level import Level
from pausa.ui.devices.level_bar import LevelBar, fraction
from pausa.ui.widgets.theme import LIGHT


@pytest.fixture
def meter(qtbot: QtBot) -> LevelBar:
    made = LevelBar(LIGHT)
    qtbot.addWidget(made)
    made.resize(214, 10)
    return made


def filled(meter: LevelBar) -> int:
    """Pixels of the bar in the colour of sound."""
    picture = meter.grab().toImage()
    return sum(picture.pixelColor(x, 5).name().upper() == LIGHT.accent for x in range(200))


def test_louder_is_longer(meter: LevelBar) -> None:
    lengths = []
    for rms in (-96.0, -50.0, -30.0, -10.0, -1.0):
        meter.show_level(Level(peak_dbfs=rms, rms_dbfs=rms))
        lengths.append(filled(meter))
    assert lengths == sorted(lengths)
    assert lengths[0] == 0
    assert len(set(lengths)) == len(lengths)


def test_silence_is_nothing_and_full_scale_is_all() -> None:
    assert fraction(-96) == 0
    assert fraction(0) == 1
    assert fraction(-30) == 0.5


def test_a_clipped_sound_lights_a_lamp_and_is_said(meter: LevelBar) -> None:
    def lamp() -> str:
        return meter.grab().toImage().pixelColor(210, 5).name().upper()

    meter.show_level(Level(peak_dbfs=-10, rms_dbfs=-20))
    before = lamp()
    meter.show_level(Level(peak_dbfs=0, rms_dbfs=-3, clipped=True))
    assert (before, lamp()) == (LIGHT.panel, LIGHT.recording)
    assert meter.accessibleDescription() == "Too loud: the sound is clipped."
    meter.show_level(Level(peak_dbfs=-10, rms_dbfs=-20))
    assert lamp() == LIGHT.recording, "it stays on long enough to be seen"


def test_without_a_microphone_it_is_empty(meter: LevelBar) -> None:
    meter.show_level(Level(peak_dbfs=0, rms_dbfs=-3, clipped=True))
    meter.show_level(None)
    assert filled(meter) == 0
    assert not meter.clipped
