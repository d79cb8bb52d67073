"""Webhooks in the settings: added with a checked address, tried, looked after in their log, and removed after a question."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from pausa.control.webhooks import FILE_NAME
from pausa.control.webhooks.webhook_endpoint import Form
from pausa.control.webhooks.webhooks import Webhooks
from pausa.ui.settings.delivery_dialog import DeliveryLog
from pausa.ui.settings.item_row import ItemRow
from pausa.ui.settings.webhook_dialog import WebhookDialog
from pausa.ui.settings.webhook_list import WebhookList
from pausa.ui.settings.webhook_worker import WebhookWorker
from pausa.ui.widgets.question import Question
from support.told_recordings import ToldRecording
from support.webhook_receiver import Answer, Receiver, receiver


@pytest.fixture
def webhooks(tmp_path: Path) -> Iterator[Webhooks]:
    made = Webhooks(tmp_path / "remote")
    yield made
    made.close()


@pytest.fixture
def server() -> Iterator[Receiver]:
    with receiver() as opened:
        yield opened


@pytest.fixture
def shown(webhooks: Webhooks, qtbot: QtBot) -> Iterator[WebhookList]:
    worker = WebhookWorker(webhooks)
    made = WebhookList(worker)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    worker.close()


def _press(widget: QPushButton) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Space)


def _write(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def _only_row(shown: WebhookList, qtbot: QtBot) -> ItemRow:
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    (row,) = shown.rows.values()
    return row


def _link(row: ItemRow, text: str) -> QPushButton:
    (button,) = [one for one in row.buttons if one.text() == text]
    return button


def _opened(shown: WebhookList, kind: type[QDialog]) -> QDialog:
    assert isinstance(shown.dialog, kind)
    return shown.dialog


def _dialog(shown: WebhookList) -> WebhookDialog:
    dialog = shown.dialog
    assert isinstance(dialog, WebhookDialog)
    return dialog


# ── adding ───────────────────────────────────────────────────────────────────────────────────────────


def test_an_address_is_added_with_the_keyboard_alone(
    shown: WebhookList, webhooks: Webhooks, server: Receiver, qtbot: QtBot
) -> None:
    _press(shown.add)
    dialog = _dialog(shown)
    assert dialog.focusWidget() is dialog.address
    QTest.keyClicks(dialog.address, server.address + "/pausa")
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    row = _only_row(shown, qtbot)
    assert row.accessibleName() == server.address + "/pausa"
    assert row.about == "Pausa’s own · All events"
    (endpoint,) = webhooks.endpoints()
    assert (endpoint.form, endpoint.events) == (Form.PAUSA, ())


def test_an_address_that_is_no_good_is_told_and_the_dialog_stays(
    shown: WebhookList, webhooks: Webhooks, qtbot: QtBot
) -> None:
    _press(shown.add)
    dialog = _dialog(shown)
    for wrong in ("the kitchen", "ftp://example.org/x", "http://169.254.169.254/latest"):
        _write(dialog.address, wrong)
        _press(dialog.save)
        qtbot.waitUntil(lambda: dialog.save.isEnabled())
        assert dialog.message
        assert "being checked" not in dialog.message
        assert dialog.isVisible()
    assert webhooks.endpoints() == []
    dialog.reject()


def test_the_events_are_those_of_the_form_and_one_at_least_is_chosen(
    shown: WebhookList, webhooks: Webhooks, server: Receiver, qtbot: QtBot
) -> None:
    _press(shown.add)
    dialog = _dialog(shown)
    assert "recording.ready" in dialog.events
    dialog.form.setFocus()
    QTest.keyClick(dialog.form, Qt.Key.Key_Down)
    assert "bot.in_call_recording" in dialog.events
    QTest.keyClick(dialog.form, Qt.Key.Key_Up)
    QTest.keyClick(dialog.all_events, Qt.Key.Key_Space)
    for box in dialog.events.values():
        if box.isChecked():
            QTest.keyClick(box, Qt.Key.Key_Space)
    assert not dialog.save.isEnabled()
    QTest.keyClick(dialog.events["recording.paused"], Qt.Key.Key_Space)
    _write(dialog.address, server.address)
    _write(dialog.name, "Studio light")
    _press(dialog.save)
    row = _only_row(shown, qtbot)
    assert row.accessibleName() == "Studio light"
    assert row.about == f"{server.address} · Pausa’s own · 1 event"
    (endpoint,) = webhooks.endpoints()
    assert endpoint.events == ("recording.paused",)


# ── changing ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def listed(shown: WebhookList, webhooks: Webhooks, server: Receiver, qtbot: QtBot) -> WebhookList:
    """A list with one address, that of the server."""
    webhooks.add(server.address)
    qtbot.waitUntil(lambda: len(shown.rows) == 1)
    return shown


def test_it_is_changed_turned_off_and_keeps_its_form(
    listed: WebhookList, webhooks: Webhooks, server: Receiver, qtbot: QtBot
) -> None:
    _press(_link(_only_row(listed, qtbot), "Edit…"))
    dialog = _dialog(listed)
    assert dialog.address.text() == server.address
    assert not dialog.form.isEnabled()
    QTest.keyClick(dialog.enabled, Qt.Key.Key_Space)
    _press(dialog.save)
    qtbot.waitUntil(lambda: _only_row(listed, qtbot).message == "Off: nothing is sent.")
    assert not webhooks.endpoints()[0].enabled


def test_its_secret_is_shown_and_copied_on_demand(
    listed: WebhookList, webhooks: Webhooks, qtbot: QtBot
) -> None:
    _press(_link(_only_row(listed, qtbot), "Edit…"))
    dialog = _dialog(listed)
    assert dialog.secret is not None
    assert dialog.secret.edit.text() == ""
    _press(dialog.secret.show_it)
    assert dialog.secret.edit.text() == webhooks.secret(webhooks.endpoints()[0].id)
    _press(dialog.secret.copy)
    assert QGuiApplication.clipboard().text().startswith("whsec_")
    # The offscreen clipboard outlives Python, and must not hold objects made by Python.
    QGuiApplication.clipboard().clear()
    dialog.reject()


def test_its_secret_is_renewed_after_a_question(
    listed: WebhookList, webhooks: Webhooks, qtbot: QtBot
) -> None:
    _press(_link(_only_row(listed, qtbot), "Edit…"))
    dialog = _dialog(listed)
    assert dialog.secret is not None
    before = webhooks.secret(webhooks.endpoints()[0].id)
    _press(dialog.secret.show_it)
    _press(dialog.secret.renew)
    question = dialog.secret.question
    assert question is not None
    _press(question.answers[0])
    qtbot.waitUntil(lambda: dialog.secret.edit.text() not in ("", before))
    assert dialog.secret.edit.text() == webhooks.secret(webhooks.endpoints()[0].id)
    dialog.reject()


def test_a_line_of_events_takes_a_click_at_its_end(listed: WebhookList, qtbot: QtBot) -> None:
    _press(_link(_only_row(listed, qtbot), "Edit…"))
    dialog = _dialog(listed)
    box = dialog.all_events

    def place() -> QPoint:
        return box.mapTo(dialog, QPoint(box.width() - 4, box.height() // 2))

    qtbot.waitUntil(lambda: dialog.childAt(place()) is box)
    QTest.mouseClick(dialog.windowHandle(), Qt.MouseButton.LeftButton, pos=place())
    assert not box.isChecked()
    dialog.reject()


def test_one_that_was_switched_off_says_what_to_do_and_is_turned_on_by_a_link(
    listed: WebhookList, webhooks: Webhooks, server: Receiver, qtbot: QtBot
) -> None:
    server.answer = lambda _path, _count: Answer(status=410)
    ToldRecording(webhooks).start()
    words = "It is off; turn it on to send what was not delivered."
    qtbot.waitUntil(lambda: _only_row(listed, qtbot).message.endswith(words))
    assert "gone for good (410)" in _only_row(listed, qtbot).message
    server.answer = lambda _path, _count: Answer()
    _press(_link(_only_row(listed, qtbot), "Turn on"))
    qtbot.waitUntil(lambda: _only_row(listed, qtbot).message.endswith("Taken (204)"))
    assert webhooks.endpoints()[0].enabled


def test_it_is_removed_only_after_a_question(listed: WebhookList, webhooks: Webhooks, qtbot: QtBot) -> None:
    _press(_link(_only_row(listed, qtbot), "Remove…"))
    question = _opened(listed, Question)
    assert isinstance(question, Question)
    _press(question.cancel)
    assert len(webhooks.endpoints()) == 1
    _press(_link(_only_row(listed, qtbot), "Remove…"))
    question = _opened(listed, Question)
    assert isinstance(question, Question)
    _press(question.answers[0])
    qtbot.waitUntil(lambda: not listed.rows)
    assert webhooks.endpoints() == []


# ── trying ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_test_is_sent_and_said_what_became_of_it(
    listed: WebhookList, server: Receiver, qtbot: QtBot
) -> None:
    row = _only_row(listed, qtbot)
    assert row.message == "Nothing has been sent yet."
    height = row.height()
    _press(_link(row, "Send test"))
    qtbot.waitUntil(lambda: row.message == "Test: Taken (204)")
    assert (_only_row(listed, qtbot), row.height()) == (row, height), "nothing moves"
    assert len(server.received) == 1
    server.answer = lambda _path, _count: Answer(status=500)
    _press(_link(_only_row(listed, qtbot), "Send test"))
    qtbot.waitUntil(lambda: "500" in _only_row(listed, qtbot).message)


def test_the_log_follows_and_what_was_sent_is_sent_again(
    listed: WebhookList, webhooks: Webhooks, server: Receiver, qtbot: QtBot
) -> None:
    server.answer = lambda _path, count: Answer(status=204 if count > 1 else 503)
    _press(_link(_only_row(listed, qtbot), "Delivery log…"))
    log = listed.dialog
    assert isinstance(log, DeliveryLog)
    qtbot.waitUntil(lambda: log.message == "Nothing has been sent yet.")
    assert not log.again.isEnabled()
    _press(log.test)
    qtbot.waitUntil(lambda: log.table.rowCount() == 1)
    first = webhooks.log(webhooks.endpoints()[0].id)[0]
    assert [log.table.item(0, column).text() for column in (1, 2)] == [first.event, "1"]
    assert "503" in log.table.item(0, 3).text()
    log.table.setFocus()
    QTest.keyClick(log.table, Qt.Key.Key_Down)
    log.table.selectRow(0)
    assert log.again.isEnabled()
    _press(log.again)
    qtbot.waitUntil(lambda: log.table.rowCount() == 2)
    qtbot.waitUntil(lambda: log.message == f"“{first.event}” was sent: Taken (204)")
    assert server.received[0].id == server.received[1].id
    log.accept()


def test_the_keyboard_goes_from_row_to_row_and_stays_where_it_was(
    listed: WebhookList, webhooks: Webhooks, server: Receiver, qtbot: QtBot
) -> None:
    second = webhooks.add(server.address + "/second")
    qtbot.waitUntil(lambda: len(listed.rows) == 2)
    buttons = [button for row in listed.rows.values() for button in row.buttons]
    buttons[0].setFocus()
    for wanted in [*buttons[1:], listed.add]:
        focus = listed.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        assert listed.focusWidget() is wanted
    listed.rows[second.id].buttons[2].setFocus()
    before = listed.rows[second.id]
    webhooks.change(second.id, name="Second")
    qtbot.waitUntil(lambda: listed.rows[second.id] is not before)
    assert listed.focusWidget() is listed.rows[second.id].buttons[2]


def test_a_file_that_cannot_be_used_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "remote").mkdir()
    with closing(sqlite3.connect(tmp_path / "remote" / FILE_NAME)) as database:
        database.execute("PRAGMA user_version = 99")
    broken = Webhooks(tmp_path / "remote")
    worker = WebhookWorker(broken)
    other = WebhookList(worker)
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: "was written by a newer Pausa" in other.trouble)
    worker.close()
    broken.close()
