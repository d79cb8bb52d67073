"""The list of webhooks on the page for remote control."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pausa.core.sentences import filled
from pausa.ui.commands.webhooks_port import AttemptView, EndpointView
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.plurals import counted
from pausa.ui.i18n.times_and_sizes import SEPARATOR, short_moment_text
from pausa.ui.settings.delivery_dialog import DeliveryLog
from pausa.ui.settings.item_row import ItemRow
from pausa.ui.settings.webhook_dialog import WebhookDialog
from pausa.ui.settings.webhook_texts import endpoint_text, result_text
from pausa.ui.settings.webhook_worker import ListedEndpoint, WebhookWorker
from pausa.ui.widgets.form import FormGroup
from pausa.ui.widgets.long_texts import without_middle
from pausa.ui.widgets.question import Question
from pausa.ui.widgets.style_role import StyleRole, set_role

_PASSES_MS = 10_000


class WebhookList(QWidget):
    """A row for each address, and a button to add one. Asks for the addresses whenever it is shown and they change."""

    def __init__(self, worker: WebhookWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.rows: dict[str, ItemRow] = {}
        self.dialog: QDialog | None = None
        """The one that was opened last."""
        self._listed: dict[str, ListedEndpoint] = {}
        self._sent: dict[str, tuple[str, StyleRole]] = {}
        """What became of the test of an address, by its id; shown for a while."""
        self._sending: set[str] = set()
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_PASSES_MS)
        self._passing.timeout.connect(self._forget_sent)
        self._group: FormGroup | None = None
        self._none = QLabel(self.tr("No address is told anything."))
        set_role(self._none, StyleRole.SECONDARY)
        self._none.setContentsMargins(16, 0, 0, 0)
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._trouble, StyleRole.ERROR)
        self._trouble.hide()
        self.add = QPushButton(self.tr("Add…"))
        self.add.setAccessibleName(self.tr("Add a webhook"))
        self.add.setAutoDefault(False)
        line = QHBoxLayout()
        line.addWidget(self._none, 1)
        line.addStretch(1)
        line.addWidget(self.add)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._trouble)
        self._layout.addLayout(line)
        self.add.clicked.connect(lambda: self._open(WebhookDialog(self._worker, None, parent=self.window())))
        self._worker.changed.connect(self._ask_if_seen)

    @property
    def trouble(self) -> str:
        """Why the addresses cannot be read or changed; empty: they can."""
        return self._trouble.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    # ── the list ─────────────────────────────────────────────────────────────────────────────────────

    def _ask_if_seen(self) -> None:
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        self._worker.list(self._fill, self._on_failed)

    def _fill(self, listed: list[ListedEndpoint]) -> None:
        self._on_failed("")
        shown = [_what_is_shown(one) for one in self._listed.values()]
        self._listed = {one.endpoint.id: one for one in listed}
        if shown != [_what_is_shown(one) for one in listed]:
            self._make_rows()
        for endpoint_id in self._listed:
            self._tell_status(endpoint_id)

    def _make_rows(self) -> None:
        focus = self._focused()
        if self._group is not None:
            self._layout.removeWidget(self._group)
            self._group.hide()
            self._group.deleteLater()
            self._group = None
        self.rows = {}
        self._none.setVisible(not self._listed)
        if self._listed:
            self._group = FormGroup()
            self._group.setAccessibleName(self.tr("Webhooks"))
            for endpoint_id, one in self._listed.items():
                self.rows[endpoint_id] = row = self._row(one.endpoint)
                self._group.add(row)
            self._layout.insertWidget(0, self._group)
            self._group.show()  # now, so that it can have the focus
            before: QWidget = self._group
            for row in self.rows.values():
                for button in row.buttons:
                    QWidget.setTabOrder(before, button)
                    before = button
            QWidget.setTabOrder(before, self.add)
        self._give_focus(focus)

    def _row(self, endpoint: EndpointView) -> ItemRow:
        row = ItemRow(endpoint.name or endpoint.address, endpoint_text(endpoint))
        row.setToolTip(endpoint.address)
        links: list[tuple[str, Callable[[str], None]]] = [
            (self.tr("Edit…"), self._edit),
            (self.tr("Send test"), self._test),
            (self.tr("Delivery log…"), self._show_log),
            (self.tr("Remove…"), self._ask_to_remove),
        ]
        if not endpoint.enabled:
            links.insert(0, (self.tr("Turn on"), self._turn_on))
        for text, act in links:
            row.add_link(text, partial(act, endpoint.id))
        return row

    def _tell_status(self, endpoint_id: str) -> None:
        """Say something of each, so that nothing moves when there is news."""
        row, one = self.rows.get(endpoint_id), self._listed.get(endpoint_id)
        if row is not None and one is not None:
            row.tell(*(self._sent.get(endpoint_id) or self._status(one)))

    def _status(self, one: ListedEndpoint) -> tuple[str, StyleRole]:
        endpoint = one.endpoint
        if endpoint.trouble:
            what_to_do = self.tr("It is off; turn it on to send what was not delivered.")
            return f"{engine_text(endpoint.trouble)} {what_to_do}", StyleRole.WARNING
        if not endpoint.enabled:
            return self.tr("Off: nothing is sent."), StyleRole.SECONDARY
        waiting = counted("%n messages wait", one.waiting) if one.waiting else ""
        if endpoint.failing_since is not None:
            time = short_moment_text(endpoint.failing_since)
            text = filled(self.tr("Has not answered since {time}"), time=time)
            return SEPARATOR.join(part for part in (text, waiting) if part), StyleRole.WARNING
        if waiting:
            return waiting, StyleRole.SECONDARY
        if one.newest is None:
            return self.tr("Nothing has been sent yet."), StyleRole.SECONDARY
        sent = SEPARATOR.join((short_moment_text(one.newest.at), result_text(one.newest)))
        return sent, StyleRole.WARNING if one.newest.error else StyleRole.SECONDARY

    def _focused(self) -> tuple[str, str] | None:
        """Return which link of which row has the focus: the rows are made anew."""
        focus = self.window().focusWidget()
        for endpoint_id, row in self.rows.items():
            for button in row.buttons:
                if button is focus:
                    return endpoint_id, button.text()
        return None

    def _give_focus(self, focused: tuple[str, str] | None) -> None:
        if focused is None:
            return
        endpoint_id, text = focused
        row = self.rows.get(endpoint_id)
        if row is None:
            self.add.setFocus()
            return
        same = [button for button in row.buttons if button.text() == text]
        (same or row.buttons)[0].setFocus()

    def _on_failed(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setAccessibleName(text)
        self._trouble.setVisible(bool(text))

    # ── what can be done ─────────────────────────────────────────────────────────────────────────────

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _edit(self, endpoint_id: str) -> None:
        endpoint = self._listed[endpoint_id].endpoint
        self._open(WebhookDialog(self._worker, endpoint, parent=self.window()))

    def _show_log(self, endpoint_id: str) -> None:
        endpoint = self._listed[endpoint_id].endpoint
        self._open(DeliveryLog(self._worker, endpoint, parent=self.window()))

    def _turn_on(self, endpoint_id: str) -> None:
        webhooks = self._worker.webhooks
        self._worker.ask(
            lambda: webhooks.change(endpoint_id, enabled=True), lambda _: self._ask(), self._on_failed
        )

    def _test(self, endpoint_id: str) -> None:
        if endpoint_id in self._sending:
            return
        webhooks = self._worker.webhooks
        self._forget_sent()
        self._sending.add(endpoint_id)
        self._sent[endpoint_id] = self.tr("It is being sent…"), StyleRole.SECONDARY
        self._tell_status(endpoint_id)
        self._worker.send(
            lambda: webhooks.test(endpoint_id),
            lambda attempt: self._on_tested(endpoint_id, attempt),
            lambda text: self._tell_sent(endpoint_id, text, StyleRole.ERROR),
        )

    def _on_tested(self, endpoint_id: str, attempt: AttemptView) -> None:
        text = filled(self.tr("Test: {result}"), result=result_text(attempt))
        self._tell_sent(endpoint_id, text, StyleRole.WARNING if attempt.error else StyleRole.SECONDARY)

    def _tell_sent(self, endpoint_id: str, text: str, role: StyleRole) -> None:
        self._sending.discard(endpoint_id)
        self._sent[endpoint_id] = text, role
        self._tell_status(endpoint_id)
        self._passing.start()

    def _forget_sent(self) -> None:
        """Show again how each address is, but for those to which a test is on its way."""
        for endpoint_id in [one for one in self._sent if one not in self._sending]:
            del self._sent[endpoint_id]
            self._tell_status(endpoint_id)

    def _ask_to_remove(self, endpoint_id: str) -> None:
        webhooks, endpoint = self._worker.webhooks, self._listed[endpoint_id].endpoint
        remove = self.tr("Remove")
        self._open(
            Question(
                self,
                title=self.tr("Remove this webhook?"),
                text=filled(
                    self.tr("{address} is told nothing any more. Its delivery log is removed, too."),
                    address=without_middle(endpoint.address),
                ),
                answers=[
                    (
                        remove,
                        lambda: self._worker.ask(
                            lambda: webhooks.remove(endpoint_id), lambda _: self._ask(), self._on_failed
                        ),
                    )
                ],
                loses=True,
            )
        )


def _what_is_shown(one: ListedEndpoint) -> tuple[str, str, str, bool]:
    """Return that for which the rows are made anew."""
    endpoint = one.endpoint
    return endpoint.id, endpoint.name or endpoint.address, endpoint_text(endpoint), endpoint.enabled
