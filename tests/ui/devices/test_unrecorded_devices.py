"""A device that is shown but not recorded says so, and a new recording with it is offered."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pausa.core.events import Event, RecordingReady, RecordingStarted, RecordingStarting
from pausa.main import Engine
from pausa.ui.application import WindowProgram
from pausa.ui.recordings.entry_texts import entry_texts
from pausa.ui.state.view_state import Phase
from support.recordings_panel import NOW, entry_of

WAIT_MS = 60_000


class RecordedLive:
    """The window while a recording runs that began without a device."""

    def __init__(self, qtbot: QtBot, program: WindowProgram, *, without: str) -> None:
        self.qtbot = qtbot
        self.program = program
        self.window = program.window
        self.settings = program.window.engine.settings
        self.heard: list[Event] = []
        program.bridge.received.connect(self.heard.append)
        self.settings.change(**{without: "none"})
        hub = self.window.engine.hub
        qtbot.waitUntil(
            lambda: (
                (hub.camera_format is None) == (without == "camera")
                and (hub.microphone_format is None) == (without == "microphone")
            ),
            timeout=WAIT_MS,
        )
        program.actions["record"].trigger()
        self.records_for_a_while()

    def records_for_a_while(self) -> None:
        self.qtbot.waitUntil(
            lambda: (
                self.window.phase is Phase.RECORDING and self.window.contents.bar.time.text() >= "00:00:01"
            ),
            timeout=WAIT_MS,
        )

    @property
    def told(self) -> str:
        return " ".join(self.window.contents.notices.texts)


@pytest.fixture
def without_sound(qtbot: QtBot, program: WindowProgram) -> RecordedLive:
    return RecordedLive(qtbot, program, without="microphone")


@pytest.fixture
def without_picture(qtbot: QtBot, program: WindowProgram) -> RecordedLive:
    return RecordedLive(qtbot, program, without="camera")


def test_a_microphone_chosen_too_late_is_said_not_to_be_recorded(without_sound: RecordedLive) -> None:
    window = without_sound.window
    assert window.contents.preview.pill.text == "Recording without sound"
    assert not window.contents.bar.level_bar.unrecorded
    without_sound.settings.change(microphone="synthetic")
    assert "no sound" in without_sound.told
    assert window.contents.bar.level_bar.unrecorded
    assert window.compact.level_bar.unrecorded
    assert "Not recorded" in window.contents.bar.microphone.accessibleName()
    without_sound.settings.change(microphone="none")
    assert "no sound" not in without_sound.told
    assert "Not recorded" not in window.contents.bar.microphone.accessibleName()


def test_a_camera_chosen_too_late_is_said_not_to_be_recorded(
    qtbot: QtBot, without_picture: RecordedLive
) -> None:
    window = without_picture.window
    assert window.contents.preview.pill.text == "Recording sound only"
    without_picture.settings.change(camera="synthetic")
    qtbot.waitUntil(lambda: window.contents.preview.has_picture, timeout=WAIT_MS)
    assert "not recorded" in window.contents.preview.unrecorded
    assert "Not recorded" in window.contents.bar.camera.accessibleName()
    assert "no picture" in without_picture.told


def test_the_new_recording_that_is_offered_has_sound(qtbot: QtBot, without_sound: RecordedLive) -> None:
    without_sound.settings.change(microphone="synthetic")
    (offer,) = (
        button
        for button in without_sound.window.contents.notices.findChildren(QPushButton)
        if button.text() == "Begin a new recording"
    )
    offer.click()
    heard = without_sound.heard

    def rates() -> list[int]:
        return [event.sample_rate for event in heard if isinstance(event, RecordingStarted)]

    qtbot.waitUntil(lambda: len(rates()) == 2, timeout=WAIT_MS)
    assert rates()[0] == 0
    assert rates()[1] > 0
    assert "no sound" not in without_sound.told
    assert not without_sound.window.contents.bar.level_bar.unrecorded
    without_sound.records_for_a_while()
    without_sound.program.actions["stop"].trigger()
    qtbot.waitUntil(lambda: sum(isinstance(one, RecordingReady) for one in heard) == 2, timeout=WAIT_MS)
    assert len({one.recording_id for one in heard if isinstance(one, RecordingStarting)}) == 2


@pytest.mark.parametrize(
    ("kind", "words"), [("camera", "the last picture"), ("microphone", "silence until you choose one")]
)
def test_a_device_switched_off_while_recording_is_told(
    qtbot: QtBot, program: WindowProgram, engine: Engine, kind: str, words: str
) -> None:
    window = program.window
    qtbot.waitUntil(lambda: bool(engine.hub.camera_format and engine.hub.microphone_format), timeout=WAIT_MS)
    program.actions["record"].trigger()
    qtbot.waitUntil(lambda: window.phase is Phase.RECORDING, timeout=WAIT_MS)
    engine.settings.change(**{kind: "none"})
    assert words in " ".join(window.contents.notices.texts)
    engine.settings.change(**{kind: "synthetic"})
    assert words not in " ".join(window.contents.notices.texts)


def test_a_recording_without_sound_says_so_in_its_row(tmp_path: Path) -> None:
    mute = replace(entry_of(1, tmp_path), width=1280, height=720, frames=300, samples=0)
    assert "no sound" in entry_texts(mute, now=NOW).details
    assert "no sound" not in entry_texts(replace(mute, samples=480_000), now=NOW).details
