"""The schedule from a terminal and over HTTP."""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient

from pausa.control.remote.schedule_routes import schedule_faces
from pausa.control.remote.web_errors import Answer, error_of_v1, status_of
from pausa.control.remote.work import Work
from pausa.core.errors import InputError, LibraryError, PausaError
from pausa.recording.automation.schedule import Schedule
from pausa.recording.automation.schedule_entry import Occurrence
from pausa.recording.automation.schedule_run import RunningOccurrence
from support.command_line import CommandLine
from support.zone_calendar import ZoneCalendar


@pytest.fixture
def home(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


def scheduled(home: CommandLine, *words: str) -> Any:
    done = home.run("schedule", *words, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_entries_are_added_listed_and_removed_by_words(home: CommandLine) -> None:
    (added,) = scheduled(home, "add", "2500-03-01T10:00", "--minutes", "90", "--title", "Talk", "--weekly")
    assert (added["title"], added["repeats"], added["length_minutes"]) == ("Talk", "weekly", 90)
    assert scheduled(home) == scheduled(home, "list") == [{**added}]
    line = home.run("schedule").stdout
    assert line.split() == [
        added["id"],
        *line.split()[1:2],
        "2500-03-01",
        "10:00",
        "90",
        "min",
        "weekly",
        "Talk",
    ]
    refused = home.run("schedule", "add", "2500-03-08 11:00", "--minutes", "5")
    assert refused.returncode == InputError.exit_code
    assert (
        refused.stderr == "pausa: At that time “Talk” is scheduled (2500-03-08 11:00). Nothing was entered.\n"
    )
    assert len(scheduled(home, "add", "2500-03-08 11:00", "--minutes", "5", "--despite-conflicts")) == 1
    assert [one["id"] for one in scheduled(home, "remove", added["id"])] != [added["id"]]
    assert home.run("schedule", "remove", added["id"]).returncode == LibraryError.exit_code


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (["add", "2500-03-01T10:00"], "--minutes"),
        (["add", "tomorrow", "--minutes", "5"], "tomorrow"),
        (["add", "2500-03-01T10:00", "--minutes", "some"], "some"),
        (["add", "2500-03-01T10:00", "--minutes", "0"], "greater than or equal to 1"),
        (["add", "2001-03-01T10:00", "--minutes", "5"], "is over"),
        (["add"], "one word more"),
        (["list", "all"], "nothing more"),
        (["sing", "x"], "sing"),
    ],
)
def test_wrong_use_is_one_sentence(words: list[str], part: str, home: CommandLine) -> None:
    done = home.run("schedule", *words)
    assert (done.returncode, done.stdout) == (InputError.exit_code, "")
    assert done.stderr.count("\n") == 1
    assert part in done.stderr


class Running:
    """What a schedule is carried out by, as far as the routes ask it."""

    def __init__(self) -> None:
        self.running: RunningOccurrence | None = None

    def prolong(self, minutes: int) -> RunningOccurrence:
        assert self.running is not None
        one = self.running.occurrence
        end = one.end + timedelta(minutes=minutes)
        return RunningOccurrence(Occurrence(one.entry, one.written, one.start, end), "recording")


class Parts:
    """What the routes use of what a face may use."""

    def __init__(self, work: Work) -> None:
        self.work = work


@pytest.fixture
def schedule(tmp_path: Path) -> Schedule:
    return Schedule(tmp_path / "schedule.json", calendar=ZoneCalendar("2026-11-30 09:00"))


@pytest.fixture
def running() -> Running:
    return Running()


@pytest.fixture
def client(schedule: Schedule, running: Running) -> Iterator[TestClient]:
    work = Work("work", threads=2)
    parts: Any = Parts(work)
    run: Any = running
    app = FastAPI()
    for face in schedule_faces(parts, schedule, run):
        app.include_router(face.router)

    @app.exception_handler(PausaError)
    async def refuse(_request: Request, error: PausaError) -> JSONResponse:
        status = status_of(error)
        return JSONResponse(error_of_v1(status, str(error), error), status)

    @app.exception_handler(Answer)
    async def answer(_request: Request, given: Answer) -> JSONResponse:
        return JSONResponse(error_of_v1(given.status, str(given)), given.status)

    with TestClient(app) as made:
        yield made
    work.close()


def test_entries_are_added_shown_and_removed_over_http(client: TestClient) -> None:
    wish = {"start": "2026-11-30T10:00:00", "length_minutes": 60, "title": "Talk", "repeats": "weekly"}
    added = client.post("/v1/schedule", json=wish)
    assert added.status_code == 201
    assert added.json()["next_start"] == "2026-11-30T10:00:00+01:00"
    again = client.post("/v1/schedule", json={**wish, "start": "2026-12-07T10:30:00", "repeats": "once"})
    assert (again.status_code, again.json()["error"]) == (409, "not_possible")
    assert "“Talk” is scheduled (2026-12-07 10:30)" in again.json()["message"]
    assert client.get("/v1/schedule").json() == {"entries": [added.json()], "running": None}
    assert client.delete(f"/v1/schedule/{added.json()['id']}").status_code == 204
    assert client.delete("/v1/schedule/none").status_code == 404
    assert client.post("/v1/schedule/prolong", json={"minutes": 5}).status_code == 409


def test_what_comes_in_many_years_has_a_time_too(client: TestClient) -> None:
    wish = {"start": "2100-11-30T10:00", "length_minutes": 60}
    for repeats in ("once", "weekly"):
        added = client.post("/v1/schedule", json={**wish, "repeats": repeats, "despite_conflicts": True})
        assert added.json()["next_start"] == "2100-11-30T10:00:00+01:00"
        assert added.json()["next_end"] == "2100-11-30T11:00:00+01:00"


@pytest.mark.parametrize(
    "wrong",
    [
        {"start": 5},
        {"start": "2026-11-30T08:00:00"},
        {"start": "2026-12-30T08:00:00Z"},
        {"start": "soon"},
        {"length_minutes": 0},
        {"repeats": "daily"},
        {"surplus": 1},
    ],
)
def test_what_makes_no_sense_is_refused_over_http(
    wrong: dict[str, object], client: TestClient, schedule: Schedule
) -> None:
    wish = {"start": "2026-11-30T10:00:00", "length_minutes": 60, **wrong}
    assert client.post("/v1/schedule", json=wish).status_code == 422
    assert schedule.entries() == []


def test_what_is_recorded_now_is_shown_and_prolonged_over_http(
    client: TestClient, schedule: Schedule, running: Running
) -> None:
    entry = schedule.new_entry(start=datetime(2026, 11, 30, 9), length_minutes=30)  # noqa: DTZ001
    schedule.add(entry)
    (now,) = schedule.upcoming()
    running.running = RunningOccurrence(now, "recording")
    assert client.get("/v1/schedule").json()["running"]["recording_id"] == "recording"
    longer = client.post("/v1/schedule/prolong", json={"minutes": 10})
    assert longer.json()["end"] == "2026-11-30T09:40:00+01:00"
