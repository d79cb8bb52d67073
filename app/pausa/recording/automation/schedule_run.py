"""Records what is scheduled: opens the devices a minute before, begins as of the exact time, and stops at the end.

The length of an entry is that of an appointment: it ends when it ends, whatever was paused. But a recording that is paused
then is not stopped: *paused* is an active state, and whoever paused it stops it. They are reminded, and it is theirs from
then on. Nobody's recording is replaced: if one is active when another is to begin, that one is not recorded, and this is told.
"""

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from pausa.capture.hub import Hub
from pausa.capture.requests import camera_request, microphone_request
from pausa.core.durable_files import make_folder
from pausa.core.errors import InputError, StorageError
from pausa.core.events import (
    CommandRejected,
    Event,
    Listener,
    RecordingDiscarded,
    RecordingFailed,
    RecordingPaused,
    RecordingProgressed,
    RecordingResumed,
    RecordingStopped,
    SegmentEndGiven,
    SegmentRetaken,
)
from pausa.core.file_lock import FileLock
from pausa.core.sentences import NOTHING, Sentence, sentence
from pausa.core.settings import Settings, WhenActive
from pausa.core.states import Command
from pausa.recording.automation.schedule import RunningRecord, Schedule
from pausa.recording.automation.schedule_entry import Occurrence, occurrences
from pausa.recording.automation.schedule_notices import ScheduleNotices
from pausa.recording.options import RecordingOptions
from pausa.recording.recorder import Recorder

AHEAD: Final = timedelta(minutes=1)
"""How long before its beginning the devices are opened."""
PUNCTUAL: Final = timedelta(seconds=1.5)
"""So late it still begins as of its time: the hub remembers two seconds."""
AGAIN: Final = timedelta(minutes=1)
"""After which a start that failed is tried again, as long as its time is not over."""
LOOK_BACK: Final = timedelta(days=35)
"""How old what was missed may be and still be told."""
TURN_S: Final = 5.0
"""How often it is looked whether another Pausa has changed the schedule, or somebody the clock."""
REASON: Final = "schedule"
MOST_EVENTS: Final = 10_000
_MOMENT: Final = timedelta(microseconds=1)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunningOccurrence:
    """What is being recorded by the schedule."""

    occurrence: Occurrence
    """Its end is that to which it was prolonged."""
    recording_id: str


class ScheduleRun:
    """One thread, ``schedule``. Only one Pausa of a user runs the schedule; ``look`` and ``prolong`` may be called on any."""

    def __init__(
        self,
        schedule: Schedule,
        *,
        recorder: Recorder,
        hub: Hub,
        settings: Callable[[], Settings],
        options: Callable[[], RecordingOptions],
        emit: Listener,
        lock_file: Path,
    ) -> None:
        """``options``: of a recording as the settings are now; ``lock_file``: whoever holds it runs the schedule."""
        self._schedule = schedule
        self._calendar = schedule.calendar
        self._recorder = recorder
        self._hub = hub
        self._settings = settings
        self._options = options
        self._notices = ScheduleNotices(self._calendar, emit)
        self._lock_file = lock_file
        self._turn = FileLock(lock_file)
        self._lock = threading.RLock()
        self._heard: deque[Event] = deque(maxlen=MOST_EVENTS)
        self._is_paused = False
        """Whether the recording that runs is."""
        self._waiting: Occurrence | None = None
        """What is to be tried again."""
        self._running: RunningOccurrence | None = None
        self._stopping = False
        self._announced: tuple[str, datetime] | None = None
        self._end_told: datetime | None = None
        """The end of what runs, as it was told to be near."""
        self._held_up: tuple[str, datetime] | None = None
        """What cannot begin because the one before was prolonged."""
        self._again: dict[tuple[str, datetime], datetime] = {}
        """When a start that failed is tried again."""
        self._has_opened_devices = False
        self._warned = False
        self._told_problem: Sentence = NOTHING
        self._condition = threading.Condition()
        self._woken = False
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="schedule", daemon=True)

    @property
    def running(self) -> RunningOccurrence | None:
        """What is recorded by the schedule now; None: nothing is."""
        return self._running

    def follow(self) -> None:
        """Record what is scheduled from now on. Does not block. Idempotent."""
        if self._thread.ident is not None:
            return
        self._schedule.listen(self._wake)
        self._thread.start()

    def prolong(self, minutes: int) -> RunningOccurrence:
        """Let what is recorded now end later. Raises InputError if nothing is, or for a nonsensical length."""
        if not 1 <= minutes <= 24 * 60:
            raise InputError(sentence("A recording can be prolonged by 1 to 1440 minutes."))
        with self._lock:
            running = self._running
            if running is None or self._stopping:
                raise InputError(
                    sentence("Nothing is being recorded by the schedule, so nothing was prolonged.")
                )
            occurrence = running.occurrence
            end = self._calendar.local(occurrence.end + timedelta(minutes=minutes))
            running = replace(running, occurrence=replace(occurrence, end=end))
            self._set_running(running)
        self._notices.prolonged(running.occurrence)
        for one in self._schedule.upcoming(days=2):
            if running.occurrence.start < one.start < end and one.key != occurrence.key:
                self._notices.waits(one, running.occurrence)
        self._wake()
        return running

    def close(self) -> None:
        """Join the thread; what is recorded is not stopped by that. Idempotent."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
        if self._thread.is_alive():
            self._thread.join()
        with self._lock:
            if self._running is not None:
                with contextlib.suppress(StorageError):
                    self._set_running(None)
            self._turn.release()

    def on_event(self, event: Event) -> None:
        """Hear what becomes of the recording. Returns at once."""
        if event.recording_id is None or isinstance(event, RecordingProgressed):
            return
        self._heard.append(event)
        if self._running is not None:
            self._wake()

    def look(self) -> float:
        """Do what is to be done now, and return in how many seconds something may be to be done again."""
        with self._lock:
            self._take_events()
            if not self._turn.held and not self._take_turn():
                return TURN_S
            try:
                self._schedule.has_changed()
                self._tell_of_the_damage()
                self._schedule.forget_future()
                self._end_what_is_over()
                self._tell_of_the_end()
                for occurrence in self._due():
                    self._begin(occurrence)
                self._schedule.drop_past()
            except StorageError as error:
                if not self._warned:
                    self._warned = True
                    self._notices.failed(error.sentence)
            return self._seconds_until_next()

    # ── what is recorded ─────────────────────────────────────────────────────────────────────────────

    def _take_events(self) -> None:
        while self._heard:
            event = self._heard.popleft()
            running = self._running
            if running is None or event.recording_id != running.recording_id:
                continue
            match event:
                case CommandRejected(command=Command.START, message=message):
                    self._failed(running, message)
                case CommandRejected():
                    pass
                case RecordingDiscarded(message=message) if message:
                    self._failed(running, message)
                case RecordingStopped() | RecordingDiscarded() | RecordingFailed():
                    self._set_running(None)
                case SegmentEndGiven(command=command):
                    self._note_paused(running, paused=command is Command.PAUSE)
                case RecordingPaused() | SegmentRetaken():
                    self._note_paused(running, paused=True)
                case RecordingResumed():
                    self._note_paused(running, paused=False)
                case _:
                    pass

    def _note_paused(self, running: RunningOccurrence, *, paused: bool) -> None:
        """Also for the case that this Pausa dies: what was paused then does not go on by itself."""
        if paused:
            self._stopping = False  # whoever paused it was faster than its end
        if paused != self._is_paused:
            self._is_paused = paused
            with contextlib.suppress(StorageError):
                self._schedule.set_running(self._record_of(running))

    def _begin(self, occurrence: Occurrence) -> None:
        now = self._calendar.now()
        if occurrence.end <= now:
            self._schedule.mark_handled(occurrence)
            self._notices.missed(occurrence, held_up=occurrence.key == self._held_up)
            return
        if self._running is not None:
            # It goes on after its time, because it was prolonged; this one begins when it is over.
            self._held_up = occurrence.key
            return
        if self._recorder.active_ids:
            self._schedule.mark_handled(occurrence)
            self._notices.busy(occurrence)
            return
        self._start(occurrence, now)

    def _start(self, occurrence: Occurrence, now: datetime) -> None:
        late = now - occurrence.start
        at_ns = time.monotonic_ns() - (round(late.total_seconds() * 1e9) if late < PUNCTUAL else 0)
        # A crash right now must not record it twice.
        self._schedule.mark_handled(occurrence)
        self._open_devices()
        options = replace(
            self._options(),
            title=occurrence.entry.title,
            start_reason=REASON,
            when_active=WhenActive.REFUSE,
        )
        self._is_paused = self._stopping = False
        recording_id = self._recorder.start(options, at_ns=at_ns)
        self._set_running(RunningOccurrence(occurrence, recording_id))
        if late >= AHEAD and occurrence.key not in self._again:
            self._notices.late(occurrence)

    def _failed(self, running: RunningOccurrence, message: Sentence) -> None:
        """Tell it once, and try again as long as it makes sense: nobody may be there to do it."""
        occurrence = running.occurrence
        self._set_running(None)
        if occurrence.key not in self._again:
            self._notices.cannot_begin(occurrence, message)
        self._again = {occurrence.key: self._calendar.now() + AGAIN}
        self._waiting = occurrence

    def _end_what_is_over(self) -> None:
        running, now = self._running, self._calendar.now()
        if running is None or self._stopping or now < running.occurrence.end:
            return
        if self._is_paused:
            self._set_running(None)
            self._notices.over_while_paused(running.occurrence, running.recording_id)
            return
        self._stopping = True
        late = now - running.occurrence.end
        at_ns = time.monotonic_ns() - (round(late.total_seconds() * 1e9) if late < PUNCTUAL else 0)
        self._recorder.stop_unless_paused(running.recording_id, at_ns=at_ns, reason=REASON)

    def _tell_of_the_damage(self) -> None:
        """Tell once that what was scheduled is lost, also if that happens while this runs."""
        if (problem := self._schedule.problem) and problem != self._told_problem:
            self._told_problem = problem
            self._notices.failed(problem)

    def _tell_of_the_end(self) -> None:
        """Tell a minute before it ends, once for each end: it can still be prolonged."""
        running, now = self._running, self._calendar.now()
        if running is None or self._stopping or self._is_paused:
            return
        occurrence = running.occurrence
        is_near = now < occurrence.end <= now + AHEAD
        if is_near and occurrence.end - occurrence.start > AHEAD and self._end_told != occurrence.end:
            self._end_told = occurrence.end
            self._notices.ends(occurrence, running.recording_id)

    def _set_running(self, running: RunningOccurrence | None) -> None:
        self._running = running
        self._stopping = self._stopping and running is not None
        if running is None:
            self._close_devices()
        self._schedule.set_running(self._record_of(running) if running is not None else None)

    def _record_of(self, running: RunningOccurrence) -> RunningRecord:
        one = running.occurrence
        return RunningRecord(
            entry_id=one.entry.id,
            written=one.written,
            end=one.end,
            recording_id=running.recording_id,
            paused=self._is_paused,
        )

    # ── what is to come ──────────────────────────────────────────────────────────────────────────────

    def _due(self) -> list[Occurrence]:
        """Return what is to begin, or was to begin, in this order."""
        now = self._calendar.now()
        found = [
            one
            for entry in self._schedule.kept().entries
            for one in occurrences(entry, self._calendar, now - LOOK_BACK, now + _MOMENT)
            if one.start <= now and not self._schedule.is_handled(entry, one.written)
        ]
        if self._waiting is not None and now >= self._waiting.end:
            self._waiting = None
        if self._waiting is not None and now >= self._again[self._waiting.key]:
            found.append(self._waiting)
            self._waiting = None
        # Of an entry that was missed each week only the last one is worth a word.
        newest = {one.entry.id: one for one in sorted(found, key=lambda one: one.start)}
        return sorted(newest.values(), key=lambda one: one.start)

    def _seconds_until_next(self) -> float:
        now = self._calendar.now()
        coming = self._schedule.upcoming(days=1)
        moments = [one.start for one in coming if one.start > now]
        if self._running is not None and not self._stopping:
            end = self._running.occurrence.end
            moments.append(end - AHEAD if now < end - AHEAD else end)
        for one in coming:
            if one.start - AHEAD <= now < one.start:
                self._get_ready(one)
            elif one.start > now:
                moments.append(one.start - AHEAD)
        soonest = min(((one - now).total_seconds() for one in moments), default=TURN_S)
        return min(max(soonest, 0.0), TURN_S)

    def _get_ready(self, occurrence: Occurrence) -> None:
        if self._announced == occurrence.key:
            return
        self._announced = occurrence.key
        if self._recorder.active_ids:
            return
        self._open_devices()
        self._notices.soon(occurrence)

    def _open_devices(self) -> None:
        if not (self._hub.wants_camera or self._hub.wants_microphone):
            settings = self._settings()
            self._hub.use(camera_request(settings), microphone_request(settings))
            self._has_opened_devices = True
        self._hub.seek_devices()

    def _close_devices(self) -> None:
        if self._has_opened_devices and self._waiting is None and not self._recorder.active_ids:
            self._has_opened_devices = False
            self._hub.use(None, None)

    # ── its turn and its thread ──────────────────────────────────────────────────────────────────────

    def _take_turn(self) -> bool:
        """Become the one Pausa that runs the schedule, and go on with what a dead one was recording."""
        try:
            make_folder(self._lock_file.parent)
            if not self._turn.take():
                return False
        except OSError as error:
            log.warning("whether another Pausa runs the schedule cannot be found out: %s", error)
            return False
        kept = self._schedule.kept()
        if kept.running is not None:
            self._go_on_with(kept.running)
        return True

    def _go_on_with(self, record: RunningRecord) -> None:
        entry = next((one for one in self._schedule.kept().entries if one.id == record.entry_id), None)
        now = self._calendar.now()
        if entry is not None and now < record.end:
            start = self._calendar.local(self._calendar.moment(record.written))
            occurrence = Occurrence(entry, record.written, start, self._calendar.local(record.end))
            if record.paused:
                self._notices.stays_paused(occurrence)
            else:
                self._waiting, self._again = occurrence, {occurrence.key: now}
        with contextlib.suppress(StorageError):
            self._schedule.set_running(None)

    def _wake(self) -> None:
        with self._condition:
            self._woken = True
            self._condition.notify_all()

    def _run(self) -> None:
        while not self._closed:
            try:
                wait_s = self.look()
            except Exception:
                log.exception("the schedule made a mistake")
                wait_s = TURN_S
            with self._condition:
                self._condition.wait_for(lambda: self._woken or self._closed, wait_s)
                self._woken = False
