"""The window on the real engine, ready to record."""

import pytest
from pytestqt.qtbot import QtBot

from pausa.ui.application import WindowProgram
from support.window_session import WindowSession


@pytest.fixture
def session(program: WindowProgram, qtbot: QtBot) -> WindowSession:
    made = WindowSession(program, qtbot)
    program.bridge.received.connect(made.heard.append)
    hub, settings = program.window.engine.hub, program.window.engine.settings.value
    qtbot.waitUntil(lambda: hub.camera_format is not None)
    qtbot.waitUntil(lambda: settings.microphone == "none" or hub.microphone_format is not None)
    return made
