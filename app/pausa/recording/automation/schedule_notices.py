"""What users are told of the schedule."""

import time
from datetime import datetime

from pausa.core.events import Listener, Noticed
from pausa.core.sentences import Sentence, sentence
from pausa.core.time.local_calendar import LocalCalendar
from pausa.recording.automation.schedule import name_of
from pausa.recording.automation.schedule_entry import Occurrence


class ScheduleNotices:
    """Emits one event for each. Any thread."""

    def __init__(self, calendar: LocalCalendar, emit: Listener) -> None:
        self._calendar = calendar
        self._emit = emit

    def soon(self, occurrence: Occurrence) -> None:
        """It begins within a minute."""
        self._say(
            "schedule_soon",
            sentence(
                "“{name}” will be recorded from {start} on.",
                name=name_of(occurrence.entry),
                start=self._time(occurrence.start),
            ),
        )

    def late(self, occurrence: Occurrence) -> None:
        """It begins after its time."""
        self._say(
            "schedule_late",
            sentence(
                "“{name}” was to be recorded from {start} on. It is recorded from now on, until {end}.",
                name=name_of(occurrence.entry),
                start=self._time(occurrence.start),
                end=self._time(occurrence.end),
            ),
        )

    def missed(self, occurrence: Occurrence, *, held_up: bool) -> None:
        """Its time is over. ``held_up``: because the one before was prolonged."""
        name, start = name_of(occurrence.entry), f"{occurrence.start:%Y-%m-%d %H:%M}"
        if held_up:
            message = sentence(
                "“{name}” was to be recorded on {start} and was not, because another recording was prolonged.",
                name=name,
                start=start,
            )
        else:
            message = sentence(
                "“{name}” was to be recorded on {start} and was not, because Pausa was not running or the computer slept.",
                name=name,
                start=start,
            )
        self._say("schedule_missed", message)

    def busy(self, occurrence: Occurrence) -> None:
        """Something else is recorded at its time."""
        self._say(
            "schedule_busy",
            sentence(
                "“{name}” was to be recorded now, but something is being recorded already. That goes on, and “{name}” is not recorded.",
                name=name_of(occurrence.entry),
            ),
        )

    def cannot_begin(self, occurrence: Occurrence, reason: Sentence) -> None:
        """It could not begin, and is tried again."""
        self._say(
            "schedule_failed",
            sentence(
                "“{name}” is scheduled now and cannot be recorded yet; it is tried again each minute. {reason}",
                name=name_of(occurrence.entry),
                reason=reason,
            ),
        )

    def ends(self, occurrence: Occurrence, recording_id: str) -> None:
        """It ends within a minute."""
        self._say(
            "schedule_ends",
            sentence(
                "“{name}” ends at {end}, as scheduled.",
                name=name_of(occurrence.entry),
                end=self._time(occurrence.end),
            ),
            recording_id=recording_id,
        )

    def over_while_paused(self, occurrence: Occurrence, recording_id: str) -> None:
        """Its time is over, and it is paused."""
        self._say(
            "schedule_over",
            sentence(
                "The time of “{name}” is over. It is paused and not finished: stop it, or go on.",
                name=name_of(occurrence.entry),
            ),
            recording_id=recording_id,
        )

    def stays_paused(self, occurrence: Occurrence) -> None:
        """It was paused when Pausa was killed."""
        self._say(
            "schedule_failed",
            sentence(
                "“{name}” was paused when Pausa was cut off, so it does not go on by itself. Start when you are ready.",
                name=name_of(occurrence.entry),
            ),
        )

    def prolonged(self, occurrence: Occurrence) -> None:
        """It ends later."""
        self._say(
            "schedule_prolonged",
            sentence(
                "“{name}” is recorded until {end}.",
                name=name_of(occurrence.entry),
                end=self._time(occurrence.end),
            ),
        )

    def waits(self, occurrence: Occurrence, running: Occurrence) -> None:
        """It cannot begin in time, because the one that runs was prolonged."""
        self._say(
            "schedule_conflict",
            sentence(
                "“{other}” is scheduled for {start}. It will begin when “{name}” is over.",
                other=name_of(occurrence.entry),
                start=self._time(occurrence.start),
                name=name_of(running.entry),
            ),
        )

    def failed(self, problem: Sentence) -> None:
        """The schedule itself cannot be read or kept."""
        self._say("schedule_failed", problem)

    def _time(self, moment: datetime) -> str:
        today = self._calendar.local(self._calendar.now()).date()
        return f"{moment:%H:%M}" if moment.date() == today else f"{moment:%Y-%m-%d %H:%M}"

    def _say(self, code: str, message: Sentence, *, recording_id: str | None = None) -> None:
        self._emit(
            Noticed(monotonic_ns=time.monotonic_ns(), code=code, message=message, recording_id=recording_id)
        )
