"""Windows without a screen, on the real engine with its synthetic devices."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.core.paths import resources_folder
from pausa.core.settings import Theme
from pausa.main import Engine
from pausa.ui.application import WindowProgram
from pausa.ui.garbage_collection import GarbageCollection
from support.waiting import PATIENCE_S
from support.window_engine import OFFSCREEN, open_window_engine
from support.window_program import shown_program

# The path is relative because the colon after a drive's letter would end it.
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={os.path.relpath(OFFSCREEN)}"

# By themselves they give up after five seconds, which a busy machine may need.
for wait in (QtBot.waitActive, QtBot.waitExposed, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil):
    wait.__kwdefaults__["timeout"] = round(1000 * PATIENCE_S)


@pytest.fixture(scope="session", autouse=True)
def _as_at_the_start(qapp: QApplication) -> None:
    """Load what the window loads at its start, for tests of parts of it."""
    # As at the start of the window, which a test of the player alone does not have.
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    translator = QTranslator(qapp)
    assert translator.load("pausa_en", str(resources_folder() / "i18n"))
    qapp.installTranslator(translator)


@pytest.fixture(autouse=True)
def _garbage_is_looked_for_as_in_the_window(qapp: QApplication) -> Iterator[None]:
    """In tests of parts of the window too."""
    garbage = GarbageCollection(qapp)
    yield
    garbage.close()
    garbage.deleteLater()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An engine with a small picture, which is enough for these tests."""
    with open_window_engine(tmp_path / "home", size="320x180", theme=Theme.LIGHT) as side:
        yield side


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, engine: Engine) -> Iterator[WindowProgram]:
    """The whole window program, shown and active."""
    with shown_program(engine, qtbot, qapp) as shown:
        shown.window.activateWindow()
        qtbot.waitUntil(shown.window.isActiveWindow)
        yield shown
