"""The page for behaviour: countdown, pauses, a second recording, and the delay between picture and sound."""

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from pausa.core.sentences import filled
from pausa.core.settings import Settings, WhenActive, WhilePaused
from pausa.core.settings_file import SettingsFile
from pausa.ui.settings.choosers import Chooser
from pausa.ui.settings.page import Page
from pausa.ui.widgets.choice_bar import ChoiceBar
from pausa.ui.widgets.form import FormRow

_COUNTDOWNS_S = (3, 5, 10)
_LEAD_INS_S = (2, 3, 5)
_GHOST_PERCENTS = (20, 40, 60)


class BehaviourPage(Page):
    def __init__(self, *, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(settings=settings, parent=parent)
        self.countdown = ChoiceBar([(0, self.tr("Off")), *((s, self._seconds(s)) for s in _COUNTDOWNS_S)])
        self.when_active = Chooser(
            [
                (WhenActive.REFUSE, self.tr("Not possible")),
                (WhenActive.REPLACE, self.tr("Save the first, start the new one")),
                (WhenActive.PARALLEL, self.tr("Record both")),
            ]
        )
        self.while_paused = Chooser(
            [
                (WhilePaused.KEEP_PREVIEW, self.tr("Stay on")),
                (WhilePaused.DEVICES_OFF, self.tr("Turn off")),
            ]
        )
        self.lead_in = ChoiceBar([(0, self.tr("Off")), *((s, self._seconds(s)) for s in _LEAD_INS_S)])
        self.ghost = ChoiceBar(
            [
                (0, self.tr("Off")),
                *zip(_GHOST_PERCENTS, (self.tr("Faint"), self.tr("Medium"), self.tr("Strong")), strict=True),
            ]
        )
        self.reminder = QSpinBox()
        self.reminder.setRange(0, 240)
        self.reminder.setSpecialValueText(self.tr("Never"))
        self.reminder.setSuffix(" " + self.tr("min"))
        self.correction = QDoubleSpinBox()
        self.correction.setRange(-5000, 5000)
        self.correction.setDecimals(1)
        self.correction.setSingleStep(5)
        self.correction.setSuffix(" " + self.tr("ms"))
        for number in (self.reminder, self.correction):
            # While the user types 120, 1 and 12 must not be saved.
            number.setKeyboardTracking(False)

        self._countdown_row = FormRow(
            self.tr("Countdown before recording"),
            self.countdown,
            about=self.tr("Enter starts at once, Esc cancels."),
        )
        self._when_active_row = FormRow(self.tr("A second recording while one is running"), self.when_active)
        self._while_paused_row = FormRow(self.tr("Camera and microphone during a pause"), self.while_paused)
        self._lead_in_row = FormRow(
            self.tr("Lead-in before going on"),
            self.lead_in,
            about=self.tr(
                "Resume first plays what you said last; speak along, and recording goes on where it ends."
            ),
        )
        self._ghost_row = FormRow(
            self.tr("Last picture over the live one"),
            self.ghost,
            about=self.tr(
                "So that you sit as you sat, and the picture does not jump. It is never in the file."
            ),
        )
        self._reminder_row = FormRow(
            self.tr("Remind me that I am paused after"),
            self.reminder,
            about=self.tr("Then less and less often, until you resume or stop."),
        )
        self._correction_row = FormRow(
            self.tr("Delay the sound by"),
            self.correction,
            about=self.tr(
                "Only if picture and sound are out of sync in your files: positive if the sound is early, negative if it is late."
            ),
        )
        beginning = self.add_group(self.tr("Beginning"))
        beginning.add(self._countdown_row)
        beginning.add(self._when_active_row)
        pauses = self.add_group(self.tr("Pauses"))
        pauses.add(self._lead_in_row)
        pauses.add(self._while_paused_row)
        pauses.add(self._ghost_row)
        pauses.add(self._reminder_row)
        together = self.add_group(self.tr("Picture and sound"))
        together.add(self._correction_row)

        self.countdown.chosen.connect(lambda seconds: self.save(self._countdown_row, countdown_s=seconds))
        self.lead_in.chosen.connect(lambda seconds: self.save(self._lead_in_row, lead_in_s=seconds))
        self.when_active.activated.connect(self._on_when_active_chosen)
        self.while_paused.activated.connect(self._on_while_paused_chosen)
        self.ghost.chosen.connect(self._on_ghost_chosen)
        self.reminder.valueChanged.connect(self._on_reminder_changed)
        self.correction.valueChanged.connect(self._on_correction_changed)

    def show_settings(self, settings: Settings) -> None:
        if settings.countdown_s not in self.countdown.values():
            self.countdown.add(settings.countdown_s, self._seconds(settings.countdown_s))
        self.countdown.choose(settings.countdown_s)
        self.lead_in.choose(settings.lead_in_s)
        self.when_active.choose(settings.when_active, settings.when_active.value)
        self.while_paused.choose(settings.while_paused, settings.while_paused.value)
        percent = settings.ghost_percent if settings.ghost else 0
        if percent not in self.ghost.values():
            self.ghost.add(percent, filled(self.tr("{percent} %"), percent=percent))
        self.ghost.choose(percent)
        self.reminder.setValue(settings.pause_reminder_minutes)
        self.correction.setValue(settings.sound_correction_ms)
        self._explain(settings)

    def finish(self) -> None:
        self.reminder.interpretText()
        self.correction.interpretText()

    def _explain(self, settings: Settings) -> None:
        self._when_active_row.set_about(
            {
                WhenActive.REFUSE: self.tr("The running one continues, and Pausa tells you."),
                WhenActive.REPLACE: self.tr("The first is finished and keeps its place in the list."),
                WhenActive.PARALLEL: self.tr(
                    "Both use the same camera and microphone, each with its own pauses."
                ),
            }[settings.when_active]
        )
        self._while_paused_row.set_about(
            {
                WhilePaused.KEEP_PREVIEW: self.tr("You still see yourself; nothing is recorded."),
                WhilePaused.DEVICES_OFF: self.tr(
                    "The camera's light goes out; resuming takes a moment longer."
                ),
            }[settings.while_paused]
        )

    def _on_when_active_chosen(self) -> None:
        if self.save(self._when_active_row, when_active=self.when_active.currentData()):
            self._explain(self._settings.value)

    def _on_while_paused_chosen(self) -> None:
        if self.save(self._while_paused_row, while_paused=self.while_paused.currentData()):
            self._explain(self._settings.value)

    def _on_ghost_chosen(self, percent: int) -> None:
        changed = {"ghost": True, "ghost_percent": percent} if percent else {"ghost": False}
        self.save(self._ghost_row, **changed)

    def _on_reminder_changed(self, minutes: int) -> None:
        self.save(self._reminder_row, pause_reminder_minutes=minutes)

    def _on_correction_changed(self, milliseconds: float) -> None:
        self.save(self._correction_row, sound_correction_ms=milliseconds)

    def _seconds(self, seconds: int) -> str:
        return filled(self.tr("{seconds} s"), seconds=seconds)
