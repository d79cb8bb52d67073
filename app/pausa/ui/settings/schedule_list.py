"""The list of scheduled recordings on the page for what begins and ends by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pausa.core.errors import PausaError
from pausa.core.sentences import filled
from pausa.recording.automation.schedule import Schedule
from pausa.recording.automation.schedule_entry import ScheduleEntry
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.settings.item_row import ItemRow
from pausa.ui.settings.schedule_dialog import ScheduleDialog
from pausa.ui.settings.schedule_texts import entry_text, entry_title
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.form import FormGroup
from pausa.ui.widgets.question import Question
from pausa.ui.widgets.style_role import StyleRole, set_role


class ScheduleList(QWidget):
    """A row for each recording, and a button to add one. ``news``: the schedule has changed."""

    def __init__(self, schedule: Schedule, *, news: ChangeSignal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._schedule = schedule
        self.rows: dict[str, ItemRow] = {}
        self.dialog: QDialog | None = None
        """The one that was opened last."""
        self._group: FormGroup | None = None
        self._none = QLabel(self.tr("Nothing is scheduled."))
        set_role(self._none, StyleRole.SECONDARY)
        self._none.setContentsMargins(16, 0, 0, 0)
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self._trouble, StyleRole.ERROR)
        self._trouble.hide()
        self.add = QPushButton(self.tr("Add…"))
        self.add.setAccessibleName(self.tr("Schedule a recording"))
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
        news.changed.connect(self._fill_if_seen)
        self.add.clicked.connect(
            lambda: self._open(ScheduleDialog(self._schedule, None, parent=self.window()))
        )

    @property
    def trouble(self) -> str:
        """Why something could not be changed; empty: it could."""
        return self._trouble.text()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill_if_seen(self) -> None:
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        self._tell_trouble("")
        if self._group is not None:
            self._layout.removeWidget(self._group)
            self._group.hide()
            self._group.deleteLater()
            self._group = None
        self.rows = {}
        try:
            entries = self._schedule.entries()
        except PausaError as error:
            self._tell_trouble(engine_text(error.sentence))
            return
        self._none.setVisible(not entries)
        if not entries:
            return
        self._group = FormGroup()
        self._group.setAccessibleName(self.tr("Schedule"))
        for entry in entries:
            self.rows[entry.id] = row = self._row(entry)
            self._group.add(row)
        self._layout.insertWidget(0, self._group)
        before: QWidget = self._group
        for row in self.rows.values():
            for button in row.buttons:
                QWidget.setTabOrder(before, button)
                before = button
        QWidget.setTabOrder(before, self.add)

    def _row(self, entry: ScheduleEntry) -> ItemRow:
        row = ItemRow(entry_title(entry), entry_text(entry))
        row.add_link(
            self.tr("Edit…"),
            lambda: self._open(ScheduleDialog(self._schedule, entry, parent=self.window())),
        )
        row.add_link(self.tr("Remove…"), lambda: self._ask_to_remove(entry))
        return row

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _ask_to_remove(self, entry: ScheduleEntry) -> None:
        self._open(
            Question(
                self,
                title=self.tr("Remove this scheduled recording?"),
                text=filled(
                    self.tr("{title} ({when}) is not recorded any more."),
                    title=entry_title(entry),
                    when=entry_text(entry),
                ),
                answers=[(self.tr("Remove"), lambda: self._remove(entry))],
                loses=True,
            )
        )

    def _remove(self, entry: ScheduleEntry) -> None:
        try:
            self._schedule.remove(entry.id)
        except PausaError as error:
            self._tell_trouble(engine_text(error.sentence))

    def _tell_trouble(self, text: str) -> None:
        self._trouble.setText(text)
        self._trouble.setAccessibleName(text)
        self._trouble.setVisible(bool(text))
