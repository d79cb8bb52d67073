"""Recording what is scheduled: real recordings on the synthetic devices, by a clock that the test sets."""

import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.errors import InputError
from pausa.core.states import Command, State
from pausa.recording.automation.schedule import Schedule
from pausa.recording.automation.schedule_entry import Repeats, ScheduleEntry
from pausa.recording.automation.schedule_run import ScheduleRun
from pausa.recording.options import next_recording
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import until
from support.zone_calendar import ZoneCalendar


@dataclass
class Scheduled:
    """An engine that runs the schedule by a clock of the test."""

    remote: RemoteEngine
    calendar: ZoneCalendar
    schedule: Schedule
    run: ScheduleRun

    def enter(self, start: str, minutes: int = 60, title: str = "Talk", **how: object) -> ScheduleEntry:
        entry = self.schedule.new_entry(
            start=datetime.fromisoformat(start),
            length_minutes=minutes,
            title=title,
            **how,  # type: ignore[arg-type]
        )
        self.schedule.add(entry, despite_conflicts=True)
        return entry

    def at(self, written: str) -> None:
        self.calendar.set(written)
        self.run.look()

    def told(self, code: str) -> list[str]:
        return [one.message for one in self.remote.log.of(events.Noticed) if one.code == code]

    @property
    def recording_id(self) -> str:
        assert self.run.running is not None
        return self.run.running.recording_id

    def begun(self) -> str:
        """Wait until the scheduled recording records, and return its id."""
        recording_id = self.recording_id
        self.remote.log.wait_for(events.RecordingStarted, recording_id)
        self.remote.record_more(recording_id)
        return recording_id

    def saved(self, recording_id: str) -> events.RecordingStopped:
        """Wait until a recording is saved, and return how it stopped."""
        self.remote.log.wait_for(events.RecordingReady, recording_id)
        self.run.look()
        return self.remote.log.of(events.RecordingStopped, recording_id=recording_id)[0]


@contextmanager
def scheduling(remote: RemoteEngine, calendar: ZoneCalendar, home: Path) -> Iterator[Scheduled]:
    engine = remote.engine
    schedule = Schedule(home / "schedule.json", calendar=calendar)
    run = ScheduleRun(
        schedule,
        recorder=engine.recorder,
        hub=engine.hub,
        settings=lambda: engine.settings.value,
        options=lambda: next_recording(engine.settings.value, engine.places),
        emit=engine.announce,
        lock_file=home / "run.lock",
    )
    engine.subscribe(run.on_event)
    with closing(run):
        yield Scheduled(remote, calendar, schedule, run)


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[RemoteEngine]:
    with open_remote_engine(tmp_path) as remote:
        yield remote


@pytest.fixture
def calendar() -> ZoneCalendar:
    return ZoneCalendar("2026-11-30 09:00")  # a Monday


@pytest.fixture
def scheduled(remote: RemoteEngine, calendar: ZoneCalendar, tmp_path: Path) -> Iterator[Scheduled]:
    with scheduling(remote, calendar, tmp_path) as scheduled:
        yield scheduled


def test_it_begins_and_ends_at_its_time_and_says_why(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 60)
    scheduled.at("2026-11-30 09:59:30")
    assert scheduled.told("schedule_soon") == ["“Talk” will be recorded from 10:00 on."]
    assert scheduled.run.running is None
    scheduled.at("2026-11-30 10:00")
    recording_id = scheduled.begun()
    scheduled.at("2026-11-30 10:59:59")
    assert scheduled.remote.engine.recorder.active_ids == (recording_id,)
    scheduled.at("2026-11-30 11:00")
    assert scheduled.saved(recording_id).reason == "schedule"
    entry = scheduled.remote.remote.recording(recording_id)
    assert (entry.title, entry.start_reason, entry.stop_reason) == ("Talk", "schedule", "schedule")
    assert scheduled.run.running is None
    assert scheduled.schedule.entries() == [], "it comes no more"
    assert scheduled.told("schedule_late") == []


def test_a_minute_before_its_end_that_is_told_and_again_after_it_was_prolonged(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30)
    scheduled.at("2026-11-30 10:00")
    recording_id = scheduled.begun()
    scheduled.at("2026-11-30 10:28:59")
    assert scheduled.told("schedule_ends") == []
    for written in ("2026-11-30 10:29", "2026-11-30 10:29:30"):
        scheduled.at(written)
    assert scheduled.told("schedule_ends") == ["“Talk” ends at 10:30, as scheduled."]
    scheduled.run.prolong(5)
    scheduled.at("2026-11-30 10:33:59")
    assert len(scheduled.told("schedule_ends")) == 1
    scheduled.at("2026-11-30 10:34:10")
    assert scheduled.told("schedule_ends")[1:] == ["“Talk” ends at 10:35, as scheduled."]
    scheduled.at("2026-11-30 10:35")
    scheduled.saved(recording_id)


def test_nothing_is_told_of_the_end_of_what_is_paused_or_no_longer_than_a_minute(
    scheduled: Scheduled,
) -> None:
    scheduled.enter("2026-11-30 10:00", 1)
    scheduled.at("2026-11-30 10:00:10")
    recording_id = scheduled.begun()
    scheduled.at("2026-11-30 10:01")
    scheduled.saved(recording_id)
    scheduled.enter("2026-11-30 11:00", 30)
    scheduled.at("2026-11-30 11:00")
    recording_id = scheduled.begun()
    scheduled.remote.give(Command.PAUSE, recording_id)
    scheduled.at("2026-11-30 11:29:30")
    assert scheduled.told("schedule_ends") == []
    scheduled.remote.give(Command.STOP, recording_id)
    scheduled.saved(recording_id)


def test_it_begins_as_of_its_time_if_the_thread_is_a_little_late(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00")
    hub, since_ns = scheduled.remote.engine.hub, time.monotonic_ns()
    until(
        lambda: bool(hub.frame_times) and hub.frame_times[-1] > since_ns + 1_500_000_000,
        what="the devices have delivered for a while",
    )
    looked_ns = time.monotonic_ns()
    scheduled.at("2026-11-30 10:00:00.900")
    recording_id = scheduled.begun()
    (started,) = scheduled.remote.log.of(events.RecordingStarted, recording_id=recording_id)
    assert started.monotonic_ns < looked_ns - 800_000_000
    progress = scheduled.remote.log.of(events.RecordingProgressed, recording_id=recording_id)[-1]
    since_ns = progress.monotonic_ns - started.monotonic_ns
    assert progress.recorded_ns > since_ns - 600_000_000, "what came before the thread is recorded too"


def test_each_week_it_is_recorded_again(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 5, repeats=Repeats.WEEKLY)
    for day in ("2026-11-30", "2026-12-07"):
        scheduled.at(f"{day} 10:00")
        recording_id = scheduled.begun()
        scheduled.at(f"{day} 10:05")
        scheduled.saved(recording_id)
    assert len(scheduled.schedule.entries()) == 1
    assert scheduled.told("schedule_missed") == []


def test_a_paused_recording_is_not_stopped_but_told(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30)
    scheduled.at("2026-11-30 10:00")
    recording_id = scheduled.begun()
    scheduled.remote.give(Command.PAUSE, recording_id)
    scheduled.at("2026-11-30 10:30")
    scheduled.at("2026-11-30 10:31")
    assert scheduled.told("schedule_over") == [
        "The time of “Talk” is over. It is paused and not finished: stop it, or go on."
    ]
    assert scheduled.remote.remote.recording(recording_id).state is State.PAUSED
    scheduled.remote.give(Command.RESUME, recording_id)
    scheduled.at("2026-11-30 10:40")
    assert scheduled.remote.remote.recording(recording_id).state is State.RECORDING, "it is theirs now"
    with pytest.raises(InputError):
        scheduled.run.prolong(5)


def test_it_can_be_prolonged_and_the_next_one_waits(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30)
    scheduled.enter("2026-11-30 10:30", 30, title="Next")
    scheduled.at("2026-11-30 10:00")
    first = scheduled.begun()
    assert scheduled.told("schedule_conflict") == []
    running = scheduled.run.prolong(10)
    assert f"{running.occurrence.end:%H:%M}" == "10:40"
    assert scheduled.told("schedule_prolonged") == ["“Talk” is recorded until 10:40."]
    assert scheduled.told("schedule_conflict") == [
        "“Next” is scheduled for 10:30. It will begin when “Talk” is over."
    ]
    scheduled.at("2026-11-30 10:35")
    assert scheduled.remote.engine.recorder.active_ids == (first,)
    scheduled.at("2026-11-30 10:40")
    assert scheduled.saved(first).reason == "schedule"
    scheduled.run.look()
    second = scheduled.begun()
    assert scheduled.remote.remote.recording(second).title == "Next"
    assert scheduled.told("schedule_late") == [
        "“Next” was to be recorded from 10:30 on. It is recorded from now on, until 11:00."
    ]


def test_two_that_follow_one_another_leave_no_gap(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30)
    scheduled.enter("2026-11-30 10:30", 30, title="Next")
    scheduled.at("2026-11-30 10:00")
    first = scheduled.begun()
    scheduled.at("2026-11-30 10:30")
    scheduled.remote.log.wait_for(events.RecordingStopped, first)
    scheduled.run.look()
    assert scheduled.recording_id != first
    second = scheduled.begun()
    stopped = scheduled.remote.log.of(events.RecordingStopped, recording_id=first)[0]
    starting = scheduled.remote.log.of(events.RecordingStarting, recording_id=second)[0]
    # The clock of the test stands still meanwhile, so both are as of the moments at which it was looked.
    assert starting.monotonic_ns >= stopped.monotonic_ns


def test_nobody_s_recording_is_replaced(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30)
    mine = scheduled.remote.start(title="Mine")
    scheduled.at("2026-11-30 09:59:30")
    scheduled.at("2026-11-30 10:00")
    assert scheduled.remote.engine.recorder.active_ids == (mine,)
    assert len(scheduled.told("schedule_busy")) == 1
    scheduled.remote.give(Command.STOP, mine)
    scheduled.at("2026-11-30 10:10")
    assert scheduled.run.running is None
    assert len(scheduled.told("schedule_busy")) == 1


def test_what_was_missed_is_told_once(remote: RemoteEngine, calendar: ZoneCalendar, tmp_path: Path) -> None:
    with scheduling(remote, calendar, tmp_path) as before:
        before.enter("2026-11-30 10:00", 30)
        before.enter("2026-11-30 12:00", 30, title="Each week", repeats=Repeats.WEEKLY)
    calendar.set("2026-12-15 09:00")
    with scheduling(remote, calendar, tmp_path) as after:
        after.run.look()
        after.run.look()
        assert after.told("schedule_missed") == [
            "“Talk” was to be recorded on 2026-11-30 10:00 and was not, because Pausa was not running or the computer slept.",
            "“Each week” was to be recorded on 2026-12-14 12:00 and was not, because Pausa was not running or the computer slept.",
        ]
        assert [one.title for one in after.schedule.entries()] == ["Each week"]
        assert after.run.running is None


def test_what_is_still_within_its_time_begins_late(
    remote: RemoteEngine, calendar: ZoneCalendar, tmp_path: Path
) -> None:
    with scheduling(remote, calendar, tmp_path) as before:
        before.enter("2026-11-30 10:00", 30)
    calendar.set("2026-11-30 10:20")
    with scheduling(remote, calendar, tmp_path) as after:
        after.run.look()
        recording_id = after.begun()
        assert after.told("schedule_late") == [
            "“Talk” was to be recorded from 10:00 on. It is recorded from now on, until 10:30."
        ]
        after.at("2026-11-30 10:30")
        assert after.saved(recording_id).reason == "schedule"


def test_what_the_user_has_stopped_does_not_begin_again(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30)
    scheduled.at("2026-11-30 10:00")
    recording_id = scheduled.begun()
    scheduled.remote.give(Command.STOP, recording_id)
    scheduled.saved(recording_id)
    scheduled.at("2026-11-30 10:10")
    assert scheduled.run.running is None
    assert scheduled.remote.engine.recorder.active_ids == ()


def test_after_a_crash_the_rest_is_recorded(
    remote: RemoteEngine, calendar: ZoneCalendar, tmp_path: Path
) -> None:
    with scheduling(remote, calendar, tmp_path) as before:
        before.enter("2026-11-30 10:00", 30)
        before.at("2026-11-30 10:00")
        first = before.begun()
        before.run.prolong(10)
        at_the_crash = (tmp_path / "schedule.json").read_bytes()
        remote.give(Command.STOP, first)
        before.saved(first)
    (tmp_path / "schedule.json").write_bytes(at_the_crash)
    calendar.set("2026-11-30 10:15")
    with scheduling(remote, calendar, tmp_path) as after:
        after.run.look()
        second = after.begun()
        assert second != first
        after.at("2026-11-30 10:39")
        assert after.run.running is not None
        after.at("2026-11-30 10:40")
        assert after.saved(second).reason == "schedule"


def test_what_was_paused_at_the_crash_does_not_go_on_by_itself(
    remote: RemoteEngine, calendar: ZoneCalendar, tmp_path: Path
) -> None:
    with scheduling(remote, calendar, tmp_path) as before:
        before.enter("2026-11-30 10:00", 30)
        before.at("2026-11-30 10:00")
        first = before.begun()
        remote.give(Command.PAUSE, first)
        before.run.look()
        at_the_crash = (tmp_path / "schedule.json").read_bytes()
        remote.give(Command.STOP, first)
        before.saved(first)
    (tmp_path / "schedule.json").write_bytes(at_the_crash)
    calendar.set("2026-11-30 10:15")
    with scheduling(remote, calendar, tmp_path) as after:
        after.run.look()
        assert after.run.running is None
        assert "does not go on by itself" in after.told("schedule_failed")[0]
    assert len(remote.log.of(events.RecordingStarting)) == 1


def test_a_clock_that_is_set_back_records_nothing_twice(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30, repeats=Repeats.WEEKLY)
    scheduled.at("2026-11-30 10:00")
    recording_id = scheduled.begun()
    scheduled.at("2026-11-30 09:59:50")
    scheduled.at("2026-11-30 10:00:05")
    assert scheduled.remote.engine.recorder.active_ids == (recording_id,)
    scheduled.at("2026-11-30 10:30")
    scheduled.saved(recording_id)
    assert len(scheduled.remote.log.of(events.RecordingStarting)) == 1


def test_after_a_clock_that_was_wrong_by_days_it_is_recorded_at_its_time(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30, repeats=Repeats.WEEKLY)
    scheduled.at("2027-11-30 10:00")
    assert len(scheduled.told("schedule_missed")) == 1
    scheduled.at("2026-11-30 09:59")
    scheduled.at("2026-11-30 10:00")
    scheduled.begun()


def test_who_travels_west_after_it_does_not_record_it_again(scheduled: Scheduled) -> None:
    scheduled.enter("2026-11-30 10:00", 30, repeats=Repeats.WEEKLY)
    scheduled.at("2026-11-30 10:00")
    recording_id = scheduled.begun()
    scheduled.at("2026-11-30 10:30")
    scheduled.saved(recording_id)
    scheduled.calendar.travel("America/New_York")
    scheduled.at("2026-11-30 10:00")
    assert scheduled.run.running is None
    scheduled.at("2026-12-07 10:00")
    scheduled.begun()


def test_the_hour_that_comes_twice_records_once(remote: RemoteEngine, tmp_path: Path) -> None:
    calendar = ZoneCalendar("2026-10-25 01:00")
    with scheduling(remote, calendar, tmp_path) as scheduled:
        scheduled.enter("2026-10-25 02:30", 10, repeats=Repeats.WEEKLY)
        scheduled.at("2026-10-25 02:30")
        recording_id = scheduled.begun()
        calendar.pass_by(minutes=10)
        scheduled.run.look()
        scheduled.saved(recording_id)
        calendar.pass_by(minutes=50)  # half past two again
        scheduled.run.look()
        assert scheduled.run.running is None
        assert scheduled.told("schedule_missed") == []


def test_devices_that_rest_are_opened_before_and_rest_again_after(
    remote: RemoteEngine, scheduled: Scheduled
) -> None:
    hub = remote.engine.hub
    hub.use(None, None)
    until(lambda: hub.camera_format is None, what="the camera is closed")
    scheduled.enter("2026-11-30 10:00", 5)
    scheduled.at("2026-11-30 09:58:59")
    assert not hub.wants_camera
    scheduled.at("2026-11-30 09:59")
    until(lambda: not hub.still_opening and hub.camera_format, what="the devices deliver")
    scheduled.at("2026-11-30 10:00")
    recording_id = scheduled.begun()
    scheduled.at("2026-11-30 10:05")
    scheduled.saved(recording_id)
    until(lambda: hub.camera_format is None, what="the camera is closed again")


def test_what_cannot_begin_is_told_once_and_tried_again(scheduled: Scheduled) -> None:
    engine = scheduled.remote.engine
    folder = engine.settings.value.folder
    engine.settings.change(folder=f"{folder}/nowhere")
    scheduled.enter("2026-11-30 10:00", 30)
    scheduled.at("2026-11-30 10:00")
    first = scheduled.recording_id
    scheduled.remote.log.wait_for(events.RecordingDiscarded, first)
    scheduled.run.look()
    (told,) = scheduled.told("schedule_failed")
    assert told.startswith(
        "“Talk” is scheduled now and cannot be recorded yet; it is tried again each minute. The folder"
    )
    scheduled.at("2026-11-30 10:01")
    scheduled.remote.log.wait_for(events.RecordingDiscarded, scheduled.recording_id)
    engine.settings.change(folder=folder)
    scheduled.at("2026-11-30 10:01:30")
    assert scheduled.run.running is None
    scheduled.at("2026-11-30 10:02:30")
    scheduled.begun()
    assert len(scheduled.told("schedule_failed")) == 1


def test_of_two_pausas_one_runs_the_schedule(scheduled: Scheduled, tmp_path: Path) -> None:
    with scheduling(scheduled.remote, scheduled.calendar, tmp_path) as other:
        scheduled.enter("2026-11-30 10:00", 30)
        scheduled.run.look()
        other.at("2026-11-30 10:00")
        assert other.run.running is None
        scheduled.run.look()
        scheduled.begun()
        scheduled.run.close()
        other.at("2026-11-30 11:00")
        assert other.told("schedule_missed") == []


def test_it_follows_by_itself_what_another_program_enters(
    scheduled: Scheduled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pausa.recording.automation.schedule_run.TURN_S", 0.02)
    scheduled.calendar.set("2026-11-30 10:00")
    scheduled.run.follow()
    elsewhere = Schedule(Path(scheduled.schedule._file), calendar=scheduled.calendar)
    elsewhere.add(elsewhere.new_entry(start=datetime(2026, 11, 30, 10), length_minutes=5))  # noqa: DTZ001
    until(lambda: scheduled.run.running, what="it is recorded")
    scheduled.begun()
