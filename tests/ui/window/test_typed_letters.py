"""What is typed is text: in no field of the window does a key of the recording act."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QInputDialog, QLineEdit, QWidget

from pausa.core import events
from pausa.ui.settings.automatic_page import AutomaticPage
from pausa.ui.settings.remote_page import RemotePage
from pausa.ui.settings.schedule_dialog import ScheduleDialog
from pausa.ui.settings.webhook_dialog import WebhookDialog
from pausa.ui.state.view_state import Phase
from support.window_session import WindowSession

TYPED = " mpursgk1?"


def _title(session: WindowSession) -> QLineEdit:
    return session.window.contents.strip_row.title


def _search(session: WindowSession) -> QLineEdit:
    return next(iter(session.program.panel.findChildren(QLineEdit)))


def _name(session: WindowSession) -> QLineEdit:
    dialog = QInputDialog(session.window)
    dialog.open()
    return next(iter(dialog.findChildren(QLineEdit)))


def _page(session: WindowSession, name: str) -> QWidget:
    dialogs = session.program.dialogs
    dialogs.show_settings(name)
    assert dialogs._settings_dialog is not None
    return dialogs._settings_dialog.page(name)


def _scheduled(session: WindowSession) -> QLineEdit:
    page = _page(session, "automatic")
    assert isinstance(page, AutomaticPage)
    page.schedule.add.click()
    assert isinstance(page.schedule.dialog, ScheduleDialog)
    return page.schedule.dialog.title


def _webhook(session: WindowSession) -> QLineEdit:
    page = _page(session, "remote")
    assert isinstance(page, RemotePage)
    page.webhooks.add.click()
    assert isinstance(page.webhooks.dialog, WebhookDialog)
    return page.webhooks.dialog.name


def _types(session: WindowSession, field: QLineEdit) -> None:
    """Type each letter, and hold it, as a keyboard does: the window hears it first."""
    window = field.window()
    window.activateWindow()
    session.wait(window.isActiveWindow)
    field.setFocus()
    field.clear()
    session.wait(field.hasFocus)
    handle = window.windowHandle()
    for letter in TYPED:
        key = Qt.Key(ord(letter.upper()))
        QTest.keyPress(handle, key)
        for _ in range(2):
            held = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter, autorep=True)
            QCoreApplication.sendEvent(handle, held)
        QTest.keyRelease(handle, key)
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(handle, key)
    assert field.text().lower().startswith("  mmm"), "what is held is typed again, and one blank is deleted"
    QTest.keyClick(handle, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(handle, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "", "and no segment was taken back"


def test_no_key_acts_in_any_text_field(session: WindowSession) -> None:
    session.press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    session.wait(lambda: session.window.phase is Phase.RECORDING)
    fields: tuple[Callable[[WindowSession], QLineEdit], ...] = (_title, _search, _name, _scheduled, _webhook)
    for opened in fields:
        field = opened(session)
        _types(session, field)
        window = field.window()
        if isinstance(window, QDialog):
            window.reject()
    assert session.program.dialogs._settings_dialog is not None
    session.program.dialogs._settings_dialog.close()
    assert session.window.phase is Phase.RECORDING
    heard = events.RecordingPaused | events.MarkerSet | events.RecordingEdited | events.RecordingStopped
    assert not [one for one in session.heard if isinstance(one, heard)]
    session.program.actions["stop"].trigger()
    session.wait(lambda: session.count(events.RecordingReady))
