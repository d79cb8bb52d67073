"""The words over the picture: a warning looks like one, also while a recording is to begin by itself."""

from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from pausa.ui.picture.preview import Preview
from pausa.ui.picture.state_pill import PHASE_COLOURS
from pausa.ui.state.view_state import Phase
from pausa.ui.widgets.theme import LIGHT


def _has(picture: QImage, colour: str) -> bool:
    wanted = QColor(colour).rgb()
    return any(picture.pixel(x, y) == wanted for x in range(picture.width()) for y in range(picture.height()))


def test_a_warning_keeps_its_colour_beside_what_is_waited_for(qtbot: QtBot) -> None:
    preview = Preview(lambda: None, LIGHT)
    qtbot.addWidget(preview)
    preview.resize(400, 240)
    preview.show_armed("Recording begins when somebody speaks.")
    picture = preview.grab().toImage()
    assert _has(picture, PHASE_COLOURS[Phase.ARMED])
    assert not _has(picture, PHASE_COLOURS[Phase.PAUSED])
    preview.show_muted("The microphone is muted.")
    picture = preview.grab().toImage()
    assert _has(picture, PHASE_COLOURS[Phase.ARMED])
    assert _has(picture, PHASE_COLOURS[Phase.PAUSED])
    assert preview.accessibleDescription() == (
        "Recording begins when somebody speaks.\nThe microphone is muted."
    )
