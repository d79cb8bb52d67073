"""Reminders of a recording that has been paused for long: people forget that nothing is recorded."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from pausa.core.events import Event
from pausa.core.settings_file import SettingsFile
from pausa.core.states import State

_NS_PER_MINUTE = 60_000_000_000


@dataclass(slots=True)
class _Pause:
    since_ns: int
    reminded: int = 0


class PauseReminder(QObject):
    """Emits ``due`` with recording id and minutes paused, after the set time and then after 2, 4, 8 … times that.


    It uses the times of the events, which arrive a few times a second while a recording is active, and no timer of
    its own: after a laptop slept through the pause, the user is reminded once, not once for each hour.
    """

    due = Signal(str, int)

    def __init__(self, *, settings: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._pauses: dict[str, _Pause] = {}

    def on_event(self, event: Event) -> None:
        """Handle a core event."""
        if event.recording_id is None:
            return
        if event.state is not State.PAUSED:
            self._pauses.pop(event.recording_id, None)
            return
        pause = self._pauses.setdefault(event.recording_id, _Pause(event.monotonic_ns))
        every = self._settings.value.pause_reminder_minutes
        paused_minutes = (event.monotonic_ns - pause.since_ns) // _NS_PER_MINUTE
        if not every or paused_minutes < every * 2**pause.reminded:
            return
        while paused_minutes >= every * 2**pause.reminded:
            pause.reminded += 1
        self.due.emit(event.recording_id, paused_minutes)
