"""The schedule: which recordings an entry means, where two meet, and what survives."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from pausa.core.errors import InputError, StorageError, UnknownIdError
from pausa.core.time.local_calendar import SystemCalendar
from pausa.recording.automation.schedule import Schedule, ScheduleConflict
from pausa.recording.automation.schedule_entry import Repeats, ScheduleEntry, occurrences
from support.zone_calendar import ZoneCalendar


@pytest.fixture
def calendar() -> ZoneCalendar:
    return ZoneCalendar("2026-03-23 08:00")  # a Monday; summer time begins on Sunday the 29th at 2:00


@pytest.fixture
def schedule(tmp_path: Path, calendar: ZoneCalendar) -> Schedule:
    return Schedule(tmp_path / "remote" / "schedule.json", calendar=calendar)


def entered(schedule: Schedule, start: str, minutes: int = 60, **how: object) -> ScheduleEntry:
    entry = schedule.new_entry(start=datetime.fromisoformat(start), length_minutes=minutes, **how)  # type: ignore[arg-type]
    schedule.add(entry)
    return entry


def weekly(schedule: Schedule, start: str, minutes: int = 60, title: str = "") -> ScheduleEntry:
    return entered(schedule, start, minutes, repeats=Repeats.WEEKLY, title=title)


# ── When ─────────────────────────────────────────────────────────────────────────────────────────────


def test_each_week_it_is_the_same_time_on_the_clock(schedule: Schedule) -> None:
    weekly(schedule, "2026-03-23 10:00")
    starts = [one.start for one in schedule.upcoming(days=15)]
    assert [f"{one:%d %H:%M %z}" for one in starts] == ["23 10:00 +0100", "30 10:00 +0200", "06 10:00 +0200"]
    assert starts[1].astimezone(UTC) - starts[0].astimezone(UTC) == timedelta(days=7, hours=-1)


def test_a_time_that_the_clock_leaves_out_is_as_long_after_what_comes_before(schedule: Schedule) -> None:
    entered(schedule, "2026-03-29 02:30")
    (one,) = schedule.upcoming()
    assert f"{one.start:%H:%M %z}" == "03:30 +0200"


def test_a_time_that_comes_twice_is_meant_once(tmp_path: Path) -> None:
    schedule = Schedule(tmp_path / "s.json", calendar=ZoneCalendar("2026-10-25 00:00"))
    entered(schedule, "2026-10-25 02:30", 90)
    (one,) = schedule.upcoming()
    assert f"{one.start:%H:%M %z}" == "02:30 +0200"
    assert f"{one.end:%H:%M %z}" == "03:00 +0100", "it lasts as long as it says"


def test_in_another_zone_it_is_the_time_on_the_clock_there(
    schedule: Schedule, calendar: ZoneCalendar
) -> None:
    entered(schedule, "2026-03-24 10:00")
    calendar.travel("America/New_York")
    (one,) = schedule.upcoming()
    assert f"{one.start:%d %H:%M %z}" == "24 10:00 -0400"


def test_what_began_yesterday_and_goes_on_after_midnight_is_there(
    schedule: Schedule, calendar: ZoneCalendar
) -> None:
    entered(schedule, "2026-03-23 23:30", 120)
    calendar.set("2026-03-24 01:00")
    assert len(schedule.upcoming()) == 1
    calendar.set("2026-03-24 01:30")
    assert schedule.upcoming() == []


def test_the_system_s_calendar_agrees_with_itself() -> None:
    calendar = SystemCalendar()
    written = datetime(2026, 7, 1, 12)  # noqa: DTZ001 - as people write it
    assert calendar.local(calendar.moment(written)).replace(tzinfo=None) == written
    assert abs(calendar.now() - datetime.now(UTC)) < timedelta(minutes=1)


# ── Conflicts ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("first", "second", "meets"),
    [
        (("2026-03-24 10:00", 60), ("2026-03-24 10:59", 5), "24 10:59"),
        (("2026-03-24 10:00", 60), ("2026-03-24 11:00", 5), None),
        (("2026-03-24 10:00", 60), ("2026-03-24 09:00", 60), None),
        (("2026-03-24 10:00", 60), ("2026-03-24 09:00", 240), "24 10:00"),
        (("2026-03-24 23:30", 60), ("2026-03-25 00:15", 5), "25 00:15"),
        # Half past one and an hour is half past three where the clock leaves an hour out.
        (("2026-03-29 01:30", 60), ("2026-03-29 03:00", 20), "29 03:00"),
        (("2026-03-29 01:30", 30), ("2026-03-29 03:00", 20), None),
        (("2026-03-29 02:30", 30), ("2026-03-29 03:30", 20), "29 03:30"),
        # The hour that comes twice: from half past two on for an hour and a half, until three.
        (("2026-10-25 02:30", 90), ("2026-10-25 03:00", 20), None),
        (("2026-10-25 02:30", 91), ("2026-10-25 03:00", 20), "25 03:00"),
    ],
)
def test_two_recordings_meet_if_both_would_run_at_one_moment(
    first: tuple[str, int], second: tuple[str, int], meets: str | None, schedule: Schedule
) -> None:
    entered(schedule, *first)
    other = schedule.new_entry(start=datetime.fromisoformat(second[0]), length_minutes=second[1])
    found = schedule.conflicts(other)
    assert [f"{one.at:%d %H:%M}" for one in found] == ([meets] if meets else [])


def test_weekly_entries_that_meet_only_when_the_clock_changes_are_told(schedule: Schedule) -> None:
    weekly(schedule, "2026-03-22 01:30", 120)
    other = schedule.new_entry(
        start=datetime(2026, 3, 22, 3, 45),  # noqa: DTZ001
        length_minutes=30,
        repeats=Repeats.WEEKLY,
    )
    (conflict,) = schedule.conflicts(other)
    assert f"{conflict.at:%Y-%m-%d %H:%M}" == "2026-03-29 03:45"


def test_one_far_away_meets_a_weekly_one(schedule: Schedule) -> None:
    weekly(schedule, "2026-03-23 10:00", title="Lecture")
    with pytest.raises(ScheduleConflict, match=r"“Lecture” is scheduled .2030-03-25 10:30") as refused:
        entered(schedule, "2030-03-25 10:30")
    assert len(refused.value.conflicts) == 1
    assert len(schedule.entries()) == 1
    again = schedule.new_entry(start=datetime(2030, 3, 25, 10, 30), length_minutes=60)  # noqa: DTZ001
    schedule.add(again, despite_conflicts=True)
    assert len(schedule.entries()) == 2


def test_an_entry_does_not_meet_itself_when_it_is_changed(schedule: Schedule) -> None:
    entry = entered(schedule, "2026-03-24 10:00")
    longer = entry.model_copy(update={"length_minutes": 90})
    schedule.add(longer)
    assert schedule.entries() == [longer]


# ── Entering ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("start", "minutes"),
    [("2026-03-23 07:00", 600), ("2026-03-24 10:00", 0), ("2026-03-24 10:00", 1441), ("1999-01-01 10:00", 5)],
)
def test_what_makes_no_sense_is_not_entered(start: str, minutes: int, schedule: Schedule) -> None:
    with pytest.raises(InputError, match="Nothing was entered"):
        entered(schedule, start, minutes)
    assert schedule.entries() == []


def test_a_time_with_a_zone_is_refused(schedule: Schedule) -> None:
    with pytest.raises(InputError, match="without a zone"):
        entered(schedule, "2026-03-24 10:00+01:00")


def test_what_is_not_there_cannot_be_removed(schedule: Schedule) -> None:
    entry = entered(schedule, "2026-03-24 10:00")
    schedule.remove(entry.id)
    assert schedule.entries() == []
    with pytest.raises(UnknownIdError):
        schedule.remove(entry.id)


def test_the_next_one_comes_first(schedule: Schedule, calendar: ZoneCalendar) -> None:
    later = entered(schedule, "2026-03-25 10:00")
    sooner = entered(schedule, "2026-03-24 10:00")
    every_week = weekly(schedule, "2026-03-23 09:00")
    assert schedule.entries() == [every_week, sooner, later]
    calendar.set("2026-03-24 12:00")
    assert schedule.entries() == [later, every_week, sooner]


def test_changes_are_told(schedule: Schedule) -> None:
    told: list[int] = []
    unsubscribe = schedule.listen(lambda: told.append(len(schedule.entries())))
    entry = entered(schedule, "2026-03-24 10:00")
    schedule.remove(entry.id)
    unsubscribe()
    entered(schedule, "2026-03-24 10:00")
    assert told == [1, 0]


# ── The file ─────────────────────────────────────────────────────────────────────────────────────────


def test_it_survives_a_restart_and_is_its_owner_s_alone(
    schedule: Schedule, tmp_path: Path, calendar: ZoneCalendar
) -> None:
    entry = weekly(schedule, "2026-03-24 10:00", title="Über")
    file = tmp_path / "remote" / "schedule.json"
    assert file.stat().st_mode & 0o077 == 0
    assert Schedule(file, calendar=calendar).entries() == [entry]


def test_what_another_pausa_enters_is_seen(
    schedule: Schedule, tmp_path: Path, calendar: ZoneCalendar
) -> None:
    other = Schedule(tmp_path / "remote" / "schedule.json", calendar=calendar)
    mine, theirs = entered(schedule, "2026-03-24 10:00"), entered(other, "2026-03-25 10:00")
    assert schedule.entries() == other.entries() == [mine, theirs]


def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path, calendar: ZoneCalendar) -> None:
    file = tmp_path / "schedule.json"
    file.write_text('{"entries": [{"start": "never"}]}', encoding="utf-8")
    schedule = Schedule(file, calendar=calendar)
    assert schedule.entries() == []
    assert "damaged" in schedule.problem
    assert json.loads((tmp_path / "schedule.damaged.json").read_text(encoding="utf-8"))
    entered(schedule, "2026-03-24 10:00")
    assert len(schedule.entries()) == 1


def test_what_cannot_be_read_for_a_moment_is_neither_lost_nor_moved(
    tmp_path: Path, schedule: Schedule
) -> None:
    entered(schedule, "2026-11-30 10:00")
    file = tmp_path / "remote" / "schedule.json"
    kept = file.rename(tmp_path / "kept")
    file.symlink_to(file)
    assert len(schedule.entries()) == 1
    assert "cannot be read" in str(schedule.problem)
    with pytest.raises(StorageError):
        schedule.remove(schedule.entries()[0].id)
    kept.replace(file)
    assert len(schedule.entries()) == 1
    assert not schedule.problem


def test_where_nothing_can_be_written_it_says_so_and_nothing_changes(
    tmp_path: Path, calendar: ZoneCalendar
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    schedule = Schedule(tmp_path / "file" / "schedule.json", calendar=calendar)
    with pytest.raises(StorageError, match="It is as it was"):
        entered(schedule, "2026-03-24 10:00")
    assert schedule.entries() == []


def test_occurrences_of_a_long_past_weekly_entry_are_found_at_once(calendar: ZoneCalendar) -> None:
    entry = ScheduleEntry(
        start=datetime(2001, 1, 1, 10),  # noqa: DTZ001
        length_minutes=30,
        repeats=Repeats.WEEKLY,
    )
    found = occurrences(entry, calendar, calendar.now(), calendar.now() + timedelta(days=7))
    assert [f"{one.start:%Y-%m-%d %H:%M}" for one in found] == ["2026-03-23 10:00"]
