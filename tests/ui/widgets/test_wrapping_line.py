"""A line of buttons: each has room for its text, whenever it got it."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from pausa.ui.widgets.wrapping_line import WrappingLine


def test_a_button_has_room_for_a_text_that_it_got_while_nobody_saw_it(qtbot: QtBot) -> None:
    line, button = WrappingLine(), QPushButton("Hide")
    line.add(button)
    qtbot.addWidget(line)
    line.resize(600, 40)
    line.show()
    line.hide()
    button.setText("Show what has been hidden here")
    line.show()
    assert button.width() == button.sizeHint().width()
