"""The dialog for one scheduled recording: when, for how long, and how it is called."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, Qt, QTime
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QLineEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from pausa.core.errors import PausaError
from pausa.core.sentences import filled
from pausa.core.time.wall_clock import local_now
from pausa.recording.automation.schedule import Schedule, ScheduleConflict
from pausa.recording.automation.schedule_entry import Conflict, Repeats, ScheduleEntry
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import short_moment_text
from pausa.ui.settings.entry_dialog import EntryDialog
from pausa.ui.settings.schedule_texts import entry_title
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.style_role import StyleRole
from pausa.ui.widgets.text_size import scaled

_USUAL_MINUTES = 60
_LONGEST_TITLE = 200
_FIELD_WIDTH = 168
_HEIGHT = 480


class ScheduleDialog(EntryDialog):
    """Adds a recording, or changes one. What else is scheduled for the same time is told before it is saved."""

    def __init__(
        self, schedule: Schedule, entry: ScheduleEntry | None, *, parent: QWidget | None = None
    ) -> None:
        """``entry``: what is to be changed; None: a new one."""
        super().__init__(
            title=self.tr("Edit scheduled recording")
            if entry is not None
            else self.tr("Schedule a recording"),
            save=self.tr("Save") if entry is not None else self.tr("Add"),
            height=_HEIGHT,
            parent=parent,
        )
        self._schedule = schedule
        self._entry = entry
        self._despite = False
        """Whether the user knows of what else is at the same time."""
        self.title = QLineEdit()
        self.title.setMaxLength(_LONGEST_TITLE)
        self.date = QDateEdit()
        self.date.setCalendarPopup(True)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            # Qt's red would be hard to read on dark ground, and means something else here.
            self.date.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())
        self.start = QTimeEdit()
        self.length = QSpinBox()
        self.length.setRange(1, 1440)
        self.length.setSuffix(" " + self.tr("min"))
        self.weekly = QCheckBox()
        self._arrange()
        self._show(entry)
        for changed in (
            self.date.dateChanged,
            self.start.timeChanged,
            self.length.valueChanged,
            self.weekly.toggled,
        ):
            changed.connect(self._on_changed)
        self.save.clicked.connect(self._on_save)
        self._on_changed()
        self.title.setFocus()

    def _arrange(self) -> None:
        self.lay_out(
            [
                FormRow(self.tr("Title"), self.title, wide=True),
                FormRow(self.tr("Day"), self.date),
                FormRow(self.tr("Begins at"), self.start),
                FormRow(self.tr("Length"), self.length, about=self.tr("Pauses count, too.")),
                FormRow(self.tr("Every week"), self.weekly),
            ]
        )
        for field in (self.date, self.start, self.length):
            field.setFixedWidth(scaled(_FIELD_WIDTH))

    def _show(self, entry: ScheduleEntry | None) -> None:
        begin = entry.start if entry is not None else _next_hour(local_now().replace(tzinfo=None))
        self.title.setText(entry.title if entry is not None else "")
        self.date.setDate(QDate(begin.year, begin.month, begin.day))
        self.start.setTime(QTime(begin.hour, begin.minute))
        self.length.setValue(entry.length_minutes if entry is not None else _USUAL_MINUTES)
        self.weekly.setChecked(entry is not None and entry.repeats is Repeats.WEEKLY)

    # ── saving ───────────────────────────────────────────────────────────────────────────────────────

    def _wanted(self) -> ScheduleEntry:
        """Raises InputError."""
        date, time = self.date.date(), self.start.time()
        made = self._schedule.new_entry(
            start=datetime(date.year(), date.month(), date.day(), time.hour(), time.minute()),  # noqa: DTZ001 - as the clock on the wall shows it
            length_minutes=self.length.value(),
            title=" ".join(self.title.text().split()),
            repeats=Repeats.WEEKLY if self.weekly.isChecked() else Repeats.ONCE,
        )
        return made if self._entry is None else made.model_copy(update={"id": self._entry.id})

    def _on_changed(self) -> None:
        """Tell while it is typed what else is scheduled then."""
        self._despite = False
        self.save.setText(self.tr("Save") if self._entry is not None else self.tr("Add"))
        try:
            wanted = self._wanted()
            conflicts = self._schedule.conflicts(wanted)
        except PausaError as error:
            self.say(engine_text(error.sentence), StyleRole.ERROR)
            return
        if conflicts:
            self._warn(conflicts)
        else:
            self.say("")

    def _warn(self, conflicts: Sequence[Conflict]) -> None:
        self._despite = True
        text = self.tr("At that time there is something else: {others}.")
        others = ", ".join(f"{entry_title(one.other)} ({short_moment_text(one.at)})" for one in conflicts)
        self.say(filled(text, others=others), StyleRole.WARNING)
        self.save.setText(self.tr("Save anyway"))

    def _on_save(self) -> None:
        for field in (self.date, self.start, self.length):
            field.interpretText()
        try:
            self._schedule.add(self._wanted(), despite_conflicts=self._despite)
        except ScheduleConflict as error:
            self._warn(error.conflicts)
        except PausaError as error:
            self.say(engine_text(error.sentence), StyleRole.ERROR)
        else:
            self.accept()


def _next_hour(now: datetime) -> datetime:
    return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
