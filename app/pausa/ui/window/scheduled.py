"""The scheduled recording that runs: until when, and how it is made longer."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from pausa.core.errors import PausaError
from pausa.core.sentences import filled
from pausa.ui.commands.schedule_port import ScheduleRunPort
from pausa.ui.i18n.engine_texts import engine_text
from pausa.ui.i18n.times_and_sizes import time_of_day_text
from pausa.ui.widgets.change_signal import ChangeSignal
from pausa.ui.window.notice_stack import About, Notices, Tone


class Scheduled(QObject):
    """Names the end in an action, while something scheduled is recorded; its menu offers to prolong it."""

    def __init__(
        self,
        *,
        run: ScheduleRunPort,
        news: ChangeSignal,
        until: QAction,
        longer: Mapping[int, QAction],
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        """``longer``: by how many minutes each of these actions prolongs it."""
        super().__init__(parent)
        self._run = run
        self._until = until
        self._longer = longer
        self._notices = notices
        for minutes, action in longer.items():
            action.triggered.connect(lambda _checked=False, minutes=minutes: self.prolong(minutes))
        news.changed.connect(self._show)
        self._show()

    def prolong(self, minutes: int) -> None:
        """Let what is recorded by the schedule end later."""
        try:
            self._run.prolong(minutes)
        except PausaError as error:
            self._notices.tell(
                engine_text(error.sentence), Tone.INFORMATION, about=About(topic="schedule_ends")
            )
        else:
            self._notices.end_offers("schedule_ends")
        self._show()

    def _show(self) -> None:
        running = self._run.running
        for action in (self._until, *self._longer.values()):
            action.setVisible(running is not None)
        if running is not None:
            time = time_of_day_text(running.occurrence.end)
            self._until.setText(filled(self.tr("Until {time}"), time=time))
