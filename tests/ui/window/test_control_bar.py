"""The bar stands in one row where there is room, in every language, and nothing in it is squeezed."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.main import Engine
from pausa.ui.application import WindowProgram
from pausa.ui.i18n.languages import LANGUAGES
from pausa.ui.window.control_bar import Shape
from support.languages import speaking
from support.recording_events import RecordingEvents
from support.squeezed_parts import squeezed
from support.window_program import shown_program

SIZES = [(1240, 696), (1366, 700), (1024, 563), (900, 600), (800, 560)]
"""The usual one, those of small screens without the title bar, and narrow ones."""


@pytest.fixture(params=LANGUAGES)
def program(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, engine: Engine
) -> Iterator[WindowProgram]:
    """The window in each language."""
    engine.settings.change(language=request.param)
    with speaking(qapp, request.param), shown_program(engine, qtbot, qapp) as shown:
        yield shown


def test_the_bar_has_room_for_all_and_at_the_usual_size_one_row(qtbot: QtBot, program: WindowProgram) -> None:
    window, bar = program.window, program.window.contents.bar
    events = RecordingEvents("one").starts().progresses(3600, 0)
    for told in (events, RecordingEvents("one").pauses(3600, 0).closes(1, 3600)):
        for event in told.events:
            window.on_event(event)
        for size in SIZES:
            window.resize(*size)
            qtbot.waitUntil(lambda size=size: window.size().toTuple() == size)
            assert squeezed(qtbot, bar, inside=True) == [], size
            if size == SIZES[0]:
                assert bar.shape_for(bar.width()) is Shape.ROW
