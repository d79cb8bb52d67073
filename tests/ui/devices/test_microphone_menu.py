"""The microphone in the window: muted and unmuted by key and button, made louder, and its inputs chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from pausa.capture.devices import Devices, MicrophoneInfo
from pausa.capture.source import MicrophoneFormat
from pausa.core.events import Noticed, RecordingReady, RecordingStarted
from pausa.core.sentences import verbatim
from pausa.ui.application import WindowProgram
from pausa.ui.devices.microphone_menu import MicrophoneMenu
from support.recording_events import RecordingEvents

WAIT_MS = 60_000


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def submenu(menu: QMenu, beginning: str) -> QMenu:
    return next(
        found
        for action in menu.actions()
        if action.text().startswith(beginning) and isinstance(found := action.menu(), QMenu)
    )


def shows_muted(program: WindowProgram) -> tuple[bool, ...]:
    window = program.window
    bar = window.contents.bar
    return (
        "Muted" in bar.microphone.toolTip(),
        bool(bar.level_bar.muted),
        bool(window.compact.level_bar.muted),
        "muted" in window.contents.preview.muted,
        "muted" in window.tray.menu.actions()[0].text(),
        program.actions["mute"].isChecked(),
        program.actions["mute"].text() == "Unmute the microphone",
    )


def test_a_key_mutes_and_unmutes_and_everything_shows_it(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    qtbot.waitUntil(lambda: window.engine.hub.microphone_format is not None, timeout=WAIT_MS)
    assert not any(shows_muted(program))
    QTest.keyClick(window, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: all(shows_muted(program)), timeout=WAIT_MS)
    QTest.mouseClick(window.contents.bar.mute, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not any(shows_muted(program)), timeout=WAIT_MS)


def test_where_no_microphone_is_chosen_nothing_is_called_muted(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    qtbot.waitUntil(lambda: window.engine.hub.microphone_format is not None, timeout=WAIT_MS)
    QTest.keyClick(window, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: "muted" in window.contents.preview.muted)
    window.engine.settings.change(microphone="none")
    qtbot.waitUntil(lambda: not window.contents.preview.muted)
    assert "Muted" not in window.contents.bar.microphone.toolTip()
    window.engine.settings.change(microphone="synthetic")
    qtbot.waitUntil(lambda: "muted" in window.contents.preview.muted)


def test_a_recording_that_begins_muted_is_told_to_be(qtbot: QtBot, program: WindowProgram) -> None:
    window = program.window
    qtbot.waitUntil(lambda: window.engine.hub.microphone_format is not None, timeout=WAIT_MS)
    program.actions["mute"].trigger()
    with qtbot.waitSignal(
        program.bridge.received,
        timeout=WAIT_MS,
        check_params_cb=lambda event: isinstance(event, Noticed) and event.code == "microphone_muted",
    ):
        program.actions["record"].trigger()
    assert all(shows_muted(program))
    qtbot.waitUntil(lambda: window.contents.bar.time.text() >= "00:00:01", timeout=WAIT_MS)
    with qtbot.waitSignal(
        program.bridge.received,
        timeout=2 * WAIT_MS,
        check_params_cb=lambda event: isinstance(event, RecordingReady),
    ):
        program.actions["stop"].trigger()


def notices(program: WindowProgram) -> list[str]:
    return [notice.text for notice in program.window.contents.notices._notices()]


@pytest.mark.parametrize("code", ["microphone_quiet", "microphone_clipping"])
def test_what_was_wrong_with_the_level_is_not_said_any_more_when_it_is_right(
    qtbot: QtBot, program: WindowProgram, code: str
) -> None:
    events = [event for event in RecordingEvents().starts().events if not isinstance(event, RecordingStarted)]
    for event in (*events, Noticed(monotonic_ns=1, code=code, message=verbatim("It is wrong."))):
        program.bridge.post(event)
    qtbot.waitUntil(lambda: "It is wrong." in notices(program), timeout=WAIT_MS)
    program.bridge.post(Noticed(monotonic_ns=2, code="microphone_well", message=verbatim("It is right.")))
    qtbot.waitUntil(lambda: "It is wrong." not in notices(program), timeout=WAIT_MS)
    assert "It is right." not in notices(program)


class FakeHub:
    """A hub with an interface of four inputs, of which the third is heard."""

    microphone_format = MicrophoneFormat("Interface", 48000, 1, inputs=4)
    live_inputs = (3,)
    input_levels = (-96.0, -50.0, -6.0, -96.0)


@pytest.fixture
def interface(qtbot: QtBot, program: WindowProgram) -> tuple[MicrophoneMenu, QMenu]:
    menu = QMenu()
    qtbot.addWidget(menu)
    made = MicrophoneMenu(
        hub=FakeHub(),  # type: ignore[arg-type]  # is asked about the microphone only
        settings=program.window.engine.settings,
        mute=program.actions["mute"],
        parent=menu,
    )
    made.fill(menu)
    return made, menu


def test_the_level_is_chosen_in_the_menu(
    interface: tuple[MicrophoneMenu, QMenu], program: WindowProgram
) -> None:
    settings = program.window.engine.settings
    made, menu = interface
    levels = submenu(menu, "Input level: 0 dB")
    next(action for action in levels.actions() if action.text() == "+12 dB").trigger()
    assert settings.value.gain_db == 12
    menu.clear()
    made.fill(menu)
    assert [
        action.text() for action in submenu(menu, "Input level: +12 dB").actions() if action.isChecked()
    ] == ["+12 dB"]


def test_the_inputs_of_an_interface_are_offered_and_the_live_one_is_named(
    qtbot: QtBot, interface: tuple[MicrophoneMenu, QMenu], program: WindowProgram
) -> None:
    settings = program.window.engine.settings
    _, menu = interface
    inputs = submenu(menu, "Input: ")
    assert texts(inputs) == [
        "the one that is heard (now 3)",
        *(f"Input {number}" for number in range(1, 5)),
        "Inputs 1 and 2 (stereo)",
        "Inputs 3 and 4 (stereo)",
    ]
    inputs.aboutToShow.emit()
    qtbot.waitUntil(lambda: "▇" in texts(inputs)[3], timeout=WAIT_MS)
    assert "▇" not in texts(inputs)[1]
    inputs.aboutToHide.emit()
    inputs.actions()[4].trigger()
    assert settings.value.microphone_inputs == "3"
    next(action for action in inputs.actions() if action.text().startswith("Inputs 3")).trigger()
    assert settings.value.microphone_inputs == "3,4"


def test_the_default_is_called_what_it_is_now_and_one_entry_alone_is_ticked(
    qtbot: QtBot, program: WindowProgram
) -> None:
    window = program.window
    window.engine.settings.change(microphone="default")
    window.watch._devices = Devices(
        microphones=(
            MicrophoneInfo("Yeti [port=usb-1-2]", "Yeti", 2, is_default=True),
            MicrophoneInfo("Headset", "Headset", 1, is_default=False),
        )
    )
    window.watch.changed.emit(window.watch._devices)
    menu = window.contents.bar.microphone.menu
    qtbot.waitUntil(lambda: "Default: Yeti" in texts(menu), timeout=WAIT_MS)
    devices = menu.actions()[:6]
    assert [action.text() for action in devices if action.isChecked()] == ["Default: Yeti"]
