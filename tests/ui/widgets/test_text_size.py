"""The window's text grows with that of the desktop, and nothing is cut off."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pausa.main import Engine
from pausa.ui.application import WindowProgram
from pausa.ui.i18n.languages import LANGUAGES
from pausa.ui.widgets.text_size import current_scale, scaled, text_scale
from support.languages import speaking
from support.recording_events import RecordingEvents
from support.squeezed_parts import squeezed
from support.window_program import shown_program


def _font(points: float) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    return font


@pytest.mark.parametrize(
    ("points", "desktop", "platform", "scale"),
    [
        (9, "", "linux", 1.0),
        (13.5, "", "linux", 1.5),
        (11, "ubuntu:GNOME", "linux", 1.0),
        (16.5, "GNOME", "linux", 1.5),
        (10, "KDE", "linux", 1.0),
        (10, "LXQt", "linux", 1.0),
        (9, "GNOME", "linux", 1.0),
        (13.5, "", "win32", 1.5),
        (13, "", "darwin", 1.0),
        (90, "", "linux", 3.0),
    ],
)
def test_what_the_desktop_has_set_is_followed(
    points: float, desktop: str, platform: str, scale: float
) -> None:
    assert text_scale(_font(points), desktop=desktop, platform=platform) == pytest.approx(scale)


@pytest.fixture(params=LANGUAGES)
def large(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    qapp: QApplication,
    engine: Engine,
) -> Iterator[WindowProgram]:
    """The window where text is one and a half times as large as usual."""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "")
    before = qapp.font()
    qapp.setFont(_font(13.5))
    monkeypatch.setattr("sys.platform", "linux")
    engine.settings.change(language=request.param)
    with speaking(qapp, request.param), shown_program(engine, qtbot, qapp) as shown:
        yield shown
    qapp.setFont(before)


def test_at_one_and_a_half_times_all_has_grown_and_nothing_is_cut_off(
    qtbot: QtBot, large: WindowProgram
) -> None:
    window = large.window
    assert current_scale() == pytest.approx(1.5)
    assert window.contents.bar.primary.height() == scaled(60) == 90
    assert window.contents.bar.camera.height() == 66
    for event in RecordingEvents("one").starts().progresses(3600, 0).events:
        window.on_event(event)
    for size in ((1240, 696), (1366, 700), (1024, 563)):
        window.resize(*size)
        assert squeezed(qtbot, window) == [], size
    for page in (
        "devices",
        "recording",
        "files",
        "behaviour",
        "automatic",
        "remote",
        "shortcuts",
        "appearance",
    ):
        large.dialogs.show_settings(page)
        dialog = large.dialogs._settings_dialog
        assert dialog is not None
        qtbot.waitUntil(dialog.isVisible)
        assert squeezed(qtbot, dialog) == [], page
        dialog.close()
    time = window.compact.time
    with qtbot.waitExposed(window.compact):
        large.actions["compact"].trigger()
    assert time.fontMetrics().horizontalAdvance("00:00:00") <= time.width()
    assert time.font().pixelSize() > 24
    assert squeezed(qtbot, window.compact) == []
