"""The list of webhooks on the page for remote control."""

from PySide6.QtCore import Qt
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
from pausa.ui.widgets.question import Question
from pausa.ui.widgets.style_role import StyleRole, set_role


class WebhookList(QWidget):
    """A row for each address, and a button to add one. Asks for the addresses whenever it is shown and they change."""

    def __init__(self, worker: WebhookWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.rows: dict[str, ItemRow] = {}
        self.dialog: QDialog | None = None
        """The one that was opened last."""
        self._sent: dict[str, str] = {}
        """What became of the test of an address, by its id."""
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
        focus = self._focused()
        if self._group is not None:
            self._layout.removeWidget(self._group)
            self._group.hide()
            self._group.deleteLater()
            self._group = None
        self.rows = {}
        self._none.setVisible(not listed)
        if listed:
            self._group = FormGroup()
            self._group.setAccessibleName(self.tr("Webhooks"))
            for one in listed:
                self.rows[one.endpoint.id] = row = self._row(one)
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

    def _row(self, one: ListedEndpoint) -> ItemRow:
        endpoint = one.endpoint
        row = ItemRow(endpoint.name or endpoint.address, endpoint_text(endpoint))
        row.add_link(self.tr("Edit…"), lambda: self._edit(endpoint))
        row.add_link(self.tr("Send test"), lambda: self._test(endpoint))
        row.add_link(self.tr("Delivery log…"), lambda: self._show_log(endpoint))
        row.add_link(self.tr("Remove…"), lambda: self._ask_to_remove(endpoint))
        if endpoint.trouble:
            row.tell(engine_text(endpoint.trouble), StyleRole.WARNING)
        elif not endpoint.enabled:
            row.tell(self.tr("Off: nothing is sent."))
        elif sent := self._sent.get(endpoint.id, ""):
            row.tell(sent)
        elif endpoint.failing_since is not None:
            text = filled(
                self.tr("Has not answered since {time}"), time=short_moment_text(endpoint.failing_since)
            )
            waiting = counted("%n messages wait", one.waiting) if one.waiting else ""
            row.tell(SEPARATOR.join(part for part in (text, waiting) if part), StyleRole.WARNING)
        elif one.waiting:
            row.tell(counted("%n messages wait", one.waiting))
        return row

    def _focused(self) -> tuple[str, int] | None:
        """Return which button of which row has the focus: the rows are made anew."""
        focus = self.window().focusWidget()
        for endpoint_id, row in self.rows.items():
            if focus in row.buttons:
                return endpoint_id, row.buttons.index(focus)
        return None

    def _give_focus(self, focused: tuple[str, int] | None) -> None:
        if focused is None:
            return
        endpoint_id, number = focused
        row = self.rows.get(endpoint_id)
        if row is not None:
            row.buttons[number].setFocus()
        else:
            self.add.setFocus()

    def _on_failed(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setAccessibleName(text)
        self._trouble.setVisible(bool(text))

    # ── what can be done ─────────────────────────────────────────────────────────────────────────────

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _edit(self, endpoint: EndpointView) -> None:
        self._open(WebhookDialog(self._worker, endpoint, parent=self.window()))

    def _show_log(self, endpoint: EndpointView) -> None:
        self._open(DeliveryLog(self._worker, endpoint, parent=self.window()))

    def _test(self, endpoint: EndpointView) -> None:
        webhooks = self._worker.webhooks
        self._tell_sent(endpoint.id, self.tr("It is being sent…"))
        self._worker.send(
            lambda: webhooks.test(endpoint.id),
            lambda attempt: self._on_tested(endpoint.id, attempt),
            lambda text: self._tell_sent(endpoint.id, text),
        )

    def _on_tested(self, endpoint_id: str, attempt: AttemptView) -> None:
        text = filled(self.tr("Test: {result}"), result=result_text(attempt))
        self._tell_sent(endpoint_id, text, StyleRole.WARNING if attempt.error else StyleRole.SECONDARY)

    def _tell_sent(self, endpoint_id: str, text: str, role: StyleRole = StyleRole.SECONDARY) -> None:
        self._sent[endpoint_id] = text
        row = self.rows.get(endpoint_id)
        if row is not None:
            row.tell(text, role)

    def _ask_to_remove(self, endpoint: EndpointView) -> None:
        webhooks = self._worker.webhooks
        remove = self.tr("Remove")
        self._open(
            Question(
                self,
                title=self.tr("Remove this webhook?"),
                text=filled(
                    self.tr("{address} is told nothing any more. Its delivery log is removed, too."),
                    address=endpoint.address,
                ),
                answers=[
                    (
                        remove,
                        lambda: self._worker.ask(
                            lambda: webhooks.remove(endpoint.id), lambda _: self._ask(), self._on_failed
                        ),
                    )
                ],
                loses=True,
            )
        )
