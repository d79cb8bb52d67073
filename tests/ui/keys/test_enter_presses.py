"""Enter presses the button that has the focus, in the window's dialogs too, and a held one presses it once."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pausa.ui.keys.enter_presses import EnterPresses
from pausa.ui.keys.held_keys import HeldKeys
from pausa.ui.settings.entry_dialog import EntryDialog
from pausa.ui.widgets.form import FormRow


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[EntryDialog]:
    keys = HeldKeys(qapp), EnterPresses(qapp)
    made = EntryDialog(title="One", save="Save", height=300, parent=None)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.lay_out([FormRow("Name", QLineEdit())])
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    for one in keys:
        one.deleteLater()


def _hold_enter(dialog: EntryDialog, repeats: int = 5) -> None:
    window, key = dialog.windowHandle(), Qt.Key.Key_Return
    QTest.keyPress(window, key)
    for _ in range(repeats):
        held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
        QCoreApplication.sendEvent(window, held)
    QTest.keyRelease(window, key)


@pytest.mark.parametrize("chosen", ["cancel", "save"])
def test_it_presses_the_one_with_the_focus_once(dialog: EntryDialog, chosen: str) -> None:
    pressed: list[str] = []
    dialog.cancel.clicked.disconnect()
    dialog.cancel.clicked.connect(lambda: pressed.append("cancel"))
    dialog.save.clicked.connect(lambda: pressed.append("save"))
    button = dialog.cancel if chosen == "cancel" else dialog.save
    assert isinstance(button, QPushButton)
    button.setFocus()
    _hold_enter(dialog)
    assert pressed == [chosen]
