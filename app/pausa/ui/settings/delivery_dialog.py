"""The delivery log of one webhook: what was sent, what became of it, and sending it again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from pausa.core.sentences import filled
from pausa.ui.commands.webhooks_port import AttemptView, EndpointView
from pausa.ui.i18n.times_and_sizes import SEPARATOR, exact_moment_text
from pausa.ui.settings.read_only_table import ReadOnlyTable
from pausa.ui.settings.webhook_texts import duration_text, result_text
from pausa.ui.settings.webhook_worker import WebhookWorker
from pausa.ui.widgets.elided_label import ElidedLabel
from pausa.ui.widgets.long_texts import breakable
from pausa.ui.widgets.style_role import StyleRole, set_role
from pausa.ui.widgets.text_size import scaled
from pausa.ui.widgets.wrapping_line import WrappingLine

_MOST = 1000
_TIME, _EVENT, _ATTEMPT, _RESULT, _DURATION = range(5)
_NUMBERS = (_ATTEMPT, _DURATION)
_LEAST_RESULT = 140
_LEAST_EVENT = 72
_MESSAGE_HEIGHT = 36


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
        heading = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        heading.set_text(endpoint.name or endpoint.address)
        set_role(heading, StyleRole.TITLE)
        columns = [
            self.tr("Time"),
            self.tr("Event"),
            self.tr("Attempt"),
            self.tr("Result"),
            self.tr("Duration"),
        ]
        self.table = ReadOnlyTable(columns, name=self.tr("Delivery log"), numbers=_NUMBERS, stretched=_RESULT)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setMinimumHeight(scaled(_MESSAGE_HEIGHT))
        self._message.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self.again = QPushButton(self.tr("Send again"))
        self.test = QPushButton(self.tr("Send test"))
        self.close_it = QPushButton(self.tr("Close"))
        sending = WrappingLine()
        sending.add(self.again)
        sending.add(self.test)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(sending, 1)
        line.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignBottom)
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
        self.table.itemSelectionChanged.connect(self._on_chosen)
        worker.changed.connect(self._ask)
        self._offer()
        self._say("")

    @property
    def message(self) -> str:
        """What became of what was sent last or is chosen, or why there is no log."""
        return self._message.accessibleName()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def _ask(self) -> None:
        webhooks, endpoint_id = self._worker.webhooks, self._endpoint.id
        self._worker.ask(lambda: webhooks.log(endpoint_id, most=_MOST), self._fill, self._on_failed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fill(self, attempts: Sequence[AttemptView]) -> None:
        chosen = self._chosen
        self._attempts = attempts
        self.table.blockSignals(True)
        self.table.clearSelection()
        self.table.setRowCount(len(attempts))
        for row, attempt in enumerate(attempts):
            self._show(row, attempt)
            if chosen is not None and attempt.number == chosen.number:
                self.table.selectRow(row)
        self.table.blockSignals(False)
        nothing = self.tr("Nothing has been sent yet.")
        if not attempts and not self.message:
            self._say(nothing)
        elif attempts and self.message == nothing:
            self._say("")
        self._fit()
        self._offer()

    def _show(self, row: int, attempt: AttemptView) -> None:
        texts = (
            exact_moment_text(attempt.at),
            attempt.event,
            str(attempt.attempt),
            result_text(attempt),
            duration_text(attempt),
        )
        for column, text in enumerate(texts):
            item = self.table.item(row, column)
            if item is None:
                item = QTableWidgetItem()
                item.setTextAlignment(self.table.alignment(column))
                self.table.setItem(row, column, item)
            if item.text() != text:
                item.setText(text)
                item.setToolTip(text if column in (_EVENT, _RESULT) else "")

    def _fit(self) -> None:
        """Give each column what it needs, and the rest to the result; where that is little, leave out the numbers."""
        header, room = self.table.horizontalHeader(), self.table.viewport().width()
        needed = [
            max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(self.table.columnCount())
        ]
        left = room - needed[_TIME] - needed[_EVENT] - scaled(_LEAST_RESULT)
        for column in _NUMBERS:
            left -= needed[column]
            self.table.setColumnHidden(column, left < 0)
            header.resizeSection(column, needed[column])
        header.resizeSection(_TIME, needed[_TIME])
        least = scaled(_LEAST_EVENT)
        most = max(least, room - needed[_TIME] - scaled(_LEAST_RESULT))
        header.resizeSection(_EVENT, min(needed[_EVENT], most))

    @property
    def _chosen(self) -> AttemptView | None:
        rows = self.table.selectionModel().selectedRows()
        number = rows[0].row() if rows else -1
        return self._attempts[number] if 0 <= number < len(self._attempts) else None

    def _on_chosen(self) -> None:
        """Say the whole of what a column may be too narrow for."""
        chosen = self._chosen
        if chosen is not None:
            role = StyleRole.WARNING if chosen.error else StyleRole.SECONDARY
            self._say(SEPARATOR.join((chosen.event, result_text(chosen))), role)
        self._offer()

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
        self._message.setText(breakable(text))
        self._message.setAccessibleName(text)
        set_role(self._message, role)
