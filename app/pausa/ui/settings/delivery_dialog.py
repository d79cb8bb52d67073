"""The delivery log of one webhook: what was sent, what became of it, and sending it again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pausa.core.sentences import filled
from pausa.ui.commands.webhooks_port import AttemptView, EndpointView
from pausa.ui.i18n.times_and_sizes import short_moment_text
from pausa.ui.settings.webhook_texts import duration_text, result_text
from pausa.ui.settings.webhook_worker import WebhookWorker
from pausa.ui.widgets.long_texts import breakable
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled

_MOST = 200
_RESULT = 3


class DeliveryLog(QDialog):
    """Follows what is delivered while it is open."""

    def __init__(
        self, worker: WebhookWorker, endpoint: EndpointView, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._worker = worker
        self._endpoint = endpoint
        self._attempts: Sequence[AttemptView] = ()
        self.setWindowTitle(self.tr("Delivery log"))
        self.resize(scaled(760), scaled(480))
        self.setMinimumSize(320, 280)
        heading = QLabel(breakable(endpoint.name or endpoint.address))
        heading.setAccessibleName(endpoint.name or endpoint.address)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        set_role(heading, StyleRole.TITLE)
        columns = [
            self.tr("Time"),
            self.tr("Event"),
            self.tr("Attempt"),
            self.tr("Result"),
            self.tr("Duration"),
        ]
        self.table = QTableWidget(0, len(columns))
        self.table.setAccessibleName(self.tr("Delivery log"))
        self.table.setHorizontalHeaderLabels(columns)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_RESULT, QHeaderView.ResizeMode.Stretch)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self.again = QPushButton(self.tr("Send again"))
        self.test = QPushButton(self.tr("Send test"))
        self.close_it = QPushButton(self.tr("Close"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.again)
        line.addWidget(self.test)
        line.addStretch(1)
        line.addWidget(self.close_it)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._message)
        layout.addLayout(line)
        for button in (self.again, self.test, self.close_it):
            button.setAutoDefault(False)
        self.again.clicked.connect(self._on_again)
        self.test.clicked.connect(self._on_test)
        self.close_it.clicked.connect(self.accept)
        self.table.itemSelectionChanged.connect(self._offer)
        worker.changed.connect(self._ask)
        self._offer()
        self._say("")

    @property
    def message(self) -> str:
        """What became of what was sent last, or why there is no log."""
        return self._message.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        webhooks, endpoint_id = self._worker.webhooks, self._endpoint.id
        self._worker.ask(lambda: webhooks.log(endpoint_id, most=_MOST), self._fill, self._on_failed)

    def _fill(self, attempts: Sequence[AttemptView]) -> None:
        chosen = self._chosen
        self._attempts = attempts
        self.table.setRowCount(len(attempts))
        for row, attempt in enumerate(attempts):
            texts = (
                short_moment_text(attempt.at),
                attempt.event,
                str(attempt.attempt),
                result_text(attempt),
                duration_text(attempt),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text if column == _RESULT else "")
                if column in (2, 4):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
            if chosen is not None and attempt.number == chosen.number:
                self.table.selectRow(row)
        self.table.resizeRowsToContents()
        if not attempts and not self.message:
            self._say(self.tr("Nothing has been sent yet."))
        self._offer()

    @property
    def _chosen(self) -> AttemptView | None:
        rows = self.table.selectionModel().selectedRows()
        number = rows[0].row() if rows else -1
        return self._attempts[number] if 0 <= number < len(self._attempts) else None

    def _offer(self) -> None:
        self.again.setEnabled(self._chosen is not None)

    # ── sending ──────────────────────────────────────────────────────────────────────────────────────

    def _on_again(self) -> None:
        chosen = self._chosen
        if chosen is not None:
            webhooks, endpoint_id, number = self._worker.webhooks, self._endpoint.id, chosen.number
            self._say(self.tr("It is being sent…"))
            self._worker.send(
                lambda: webhooks.send_again(endpoint_id, number), self._on_sent, self._on_failed
            )

    def _on_test(self) -> None:
        webhooks, endpoint_id = self._worker.webhooks, self._endpoint.id
        self._say(self.tr("It is being sent…"))
        self._worker.send(lambda: webhooks.test(endpoint_id), self._on_sent, self._on_failed)

    def _on_sent(self, attempt: AttemptView) -> None:
        text = self.tr("“{event}” was sent: {result}")
        self._say(
            filled(text, event=attempt.event, result=result_text(attempt)),
            StyleRole.WARNING if attempt.error else StyleRole.SECONDARY,
        )

    def _on_failed(self, text: str) -> None:
        self._say(text, StyleRole.ERROR)

    def _say(self, text: str, role: StyleRole = StyleRole.SECONDARY) -> None:
        self._message.setText(text)
        self._message.setAccessibleName(text)
        self._message.setVisible(bool(text))
        set_role(self._message, role)
