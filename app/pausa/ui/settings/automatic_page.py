"""The page for what begins and ends a recording by itself."""

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QTimeEdit, QWidget

from pausa.core.sentences import filled
from pausa.core.settings import Settings, StartOn
from pausa.core.settings_file import SettingsFile
from pausa.recording.automation.schedule import Schedule
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.page import Page
from pausa.ui.settings.schedule_list import ScheduleList
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.widgets.choice_bar import ChoiceBar
from pausa.ui.widgets.form import FormRow
from pausa.ui.widgets.text_size import scaled

_PRE_ROLLS_S = (0, 1, 2, 3, 5)
_USUAL_TIME = QTime(17, 0)
_FIELD_WIDTH = 168
"""The same for all, as the longest of them needs."""


class AutomaticPage(Page):
    def __init__(
        self,
        *,
        settings: SettingsFile,
        schedule: Schedule,
        news: ChangeSignal,
        parent: QWidget | None = None,
    ) -> None:
        """``news``: the schedule has changed."""
        super().__init__(settings=settings, parent=parent)
        self.schedule = ScheduleList(schedule, news=news)
        self.start_on = Chooser(
            [
                (StartOn.MANUAL, self.tr("You press Record")),
                (StartOn.LAUNCH, self.tr("Camera and microphone are ready")),
                (StartOn.FACE, self.tr("Somebody is in the picture")),
                (StartOn.VOICE, self.tr("Somebody speaks")),
            ]
        )
        self.pre_roll = ChoiceBar(
            [
                (s, filled(self.tr("{seconds} s"), seconds=s) if s else self.tr("Nothing"))
                for s in _PRE_ROLLS_S
            ]
        )
        self.recorded = self._minutes(1440)
        self.silence = self._minutes(240)
        self.nobody = self._minutes(240)
        self.at_on = QCheckBox()
        self.at = QTimeEdit(_USUAL_TIME)
        self.at.setKeyboardTracking(False)
        self.at.lineEdit().setTextMargins(8, 0, 8, 0)
        self._add_rows()
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        self.start_on.choose(settings.start_recording_on, settings.start_recording_on.value)
        if settings.pre_roll_s not in self.pre_roll.values():
            self.pre_roll.add(
                settings.pre_roll_s, filled(self.tr("{seconds} s"), seconds=settings.pre_roll_s)
            )
        self.pre_roll.choose(settings.pre_roll_s)
        self.recorded.setValue(settings.stop_after_minutes)
        self.silence.setValue(settings.stop_after_silence_minutes)
        self.nobody.setValue(settings.stop_after_nobody_minutes)
        self.at_on.setChecked(bool(settings.stop_at))
        if settings.stop_at:
            self.at.setTime(QTime.fromString(settings.stop_at, "HH:mm"))
        self._explain(settings)

    def finish(self) -> None:
        for field in (self.recorded, self.silence, self.nobody, self.at):
            field.interpretText()

    # ── layout ───────────────────────────────────────────────────────────────────────────────────────

    def _minutes(self, most: int) -> QSpinBox:
        field = QSpinBox()
        field.setRange(0, most)
        field.setSpecialValueText(self.tr("Never"))
        field.setSuffix(" " + self.tr("min"))
        # While the user types 120, 1 and 12 must not be saved.
        field.setKeyboardTracking(False)
        return field

    def _add_rows(self) -> None:
        self._start_row = FormRow(self.tr("Recording begins when"), self.start_on)
        self._pre_roll_row = FormRow(
            self.tr("What came just before is in it"),
            self.pre_roll,
            about=self.tr(
                "So that the first word is not missing. Until then it is only in memory, never on the disk."
            ),
        )
        self._recorded_row = FormRow(
            self.tr("After so much recorded time"),
            self.recorded,
            about=self.tr("Pauses do not count."),
        )
        self._silence_row = FormRow(self.tr("After so much silence"), self.silence)
        self._nobody_row = FormRow(self.tr("After nobody was in the picture for"), self.nobody)
        time = self._with_time()
        self._at_row = FormRow(self.tr("At a time of day"), time, check=self.at_on)
        time.setMinimumWidth(0)
        self.at_on.setAccessibleName(self.tr("At a time of day"))
        self.at.setAccessibleName(self.tr("Time of day"))
        beginning = self.add_group(self.tr("Beginning by itself"))
        beginning.add(self._start_row)
        beginning.add(self._pre_roll_row)
        for field in (self.recorded, self.silence, self.nobody, self.at):
            field.setFixedWidth(scaled(_FIELD_WIDTH))
        end = self.add_group(self.tr("Stopping by itself"))
        for row in (self._recorded_row, self._silence_row, self._nobody_row, self._at_row):
            end.add(row)
        self.add_note(
            self.tr(
                "You are told a while before, and can let it go on. A paused recording never stops by itself: you are reminded instead."
            )
        )

        self.add_title(self.tr("Schedule"))
        self.add_note(
            self.tr("Pausa has to be open then. It turns camera and microphone on a minute before.")
        )
        self.add_widget(self.schedule)

    def _with_time(self) -> QWidget:
        both = QWidget()
        layout = QHBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.at_on)
        layout.addWidget(self.at)
        both.setFocusProxy(self.at_on)
        return both

    def _connect(self) -> None:
        self.start_on.activated.connect(self._on_start_chosen)
        self.pre_roll.chosen.connect(lambda seconds: self.save(self._pre_roll_row, pre_roll_s=seconds))
        self.recorded.valueChanged.connect(
            lambda minutes: self.save(self._recorded_row, stop_after_minutes=minutes)
        )
        self.silence.valueChanged.connect(
            lambda minutes: self.save(self._silence_row, stop_after_silence_minutes=minutes)
        )
        self.nobody.valueChanged.connect(
            lambda minutes: self.save(self._nobody_row, stop_after_nobody_minutes=minutes)
        )
        self.at_on.clicked.connect(self._on_time_changed)
        self.at.timeChanged.connect(self._on_time_changed)

    # ── changes ──────────────────────────────────────────────────────────────────────────────────────

    def _explain(self, settings: Settings) -> None:
        self._start_row.set_about(
            {
                StartOn.MANUAL: "",
                StartOn.LAUNCH: self.tr("As soon as Pausa has been opened."),
                StartOn.FACE: self.tr(
                    "Pausa waits, and looks for a face. Nothing of what it sees leaves this computer."
                ),
                StartOn.VOICE: self.tr(
                    "Pausa waits, and listens for a voice; a noise does not begin it. Nothing of what it hears leaves this computer."
                ),
            }[settings.start_recording_on]
        )
        self.pre_roll.setEnabled(settings.start_recording_on is not StartOn.MANUAL)
        self.at.setEnabled(bool(settings.stop_at))

    def _on_start_chosen(self) -> None:
        if self.save(self._start_row, start_recording_on=self.start_on.currentData()):
            self._explain(self._settings.value)

    def _on_time_changed(self) -> None:
        at = self.at.time().toString("HH:mm") if self.at_on.isChecked() else ""
        if self.save(self._at_row, stop_at=at):
            self._explain(self._settings.value)
