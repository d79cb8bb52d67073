"""The schedule over HTTP: ``/v1/schedule``."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from pausa.control.remote.web_errors import Answer, error_of_v1, refusals
from pausa.control.remote.web_parts import WebFace, WebParts
from pausa.recording.automation.schedule import Schedule, ScheduleConflict
from pausa.recording.automation.schedule_entry import (
    LONGEST_MINUTES,
    Occurrence,
    Repeats,
    ScheduleEntry,
)
from pausa.recording.automation.schedule_run import RunningOccurrence, ScheduleRun

if TYPE_CHECKING:
    from fastapi import APIRouter

PREFIX: Final = "/v1/schedule"

T = TypeVar("T")
LOCAL_TIME: Final = "write date and time of the clock on the wall, such as 2026-11-30T10:00"
_Minutes = Annotated[int, Field(ge=1, le=LONGEST_MINUTES)]


def _written(given: Any) -> Any:  # noqa: ANN401 - whatever was given
    # A bare number would be taken for seconds since 1970.
    if isinstance(given, str) and given[:4].isdigit() and given[4:5] == "-":
        return given
    raise ValueError(LOCAL_TIME)


class ScheduleWish(BaseModel):
    """What is to be recorded by itself."""

    model_config = ConfigDict(extra="forbid")

    start: Annotated[datetime, BeforeValidator(_written)] = Field(
        description="Local time without a zone, such as 2026-11-30T10:00:00."
    )
    length_minutes: _Minutes = Field(description="From beginning to end, pauses included.")
    title: Annotated[str, Field(max_length=200)] = ""
    repeats: Repeats = Repeats.ONCE
    despite_conflicts: bool = Field(False, description="Also if something is scheduled at that time.")


class ShownScheduleEntry(BaseModel):
    """One entry, and when its turn is next."""

    id: str
    title: str
    start: datetime = Field(description="Local time without a zone, of the first or only recording.")
    length_minutes: int
    repeats: Repeats
    next_start: datetime | None = Field(description="Null: it comes no more.")
    next_end: datetime | None


class ShownRunning(BaseModel):
    """What is recorded by the schedule now."""

    entry_id: str
    recording_id: str
    start: datetime
    end: datetime = Field(description="As it was prolonged.")


class ShownSchedule(BaseModel):
    """The whole schedule; what is next comes first."""

    entries: list[ShownScheduleEntry]
    running: ShownRunning | None


class Longer(BaseModel):
    """By how much the recording that runs is to end later."""

    model_config = ConfigDict(extra="forbid")

    minutes: _Minutes


def schedule_faces(parts: WebParts, schedule: Schedule, run: ScheduleRun) -> list[WebFace]:
    """Return what an HTTP server offers of the schedule."""
    router = _routes(parts, schedule, run)
    return [WebFace(prefix=PREFIX, router=router, schemes=frozenset({"bearer"}), error_body=error_of_v1)]


def _routes(parts: WebParts, schedule: Schedule, run: ScheduleRun) -> "APIRouter":
    from fastapi import APIRouter, Path

    Id = Annotated[str, Path(max_length=64)]  # noqa: N806 - a type

    router = APIRouter(prefix=PREFIX, tags=["schedule"])
    known, unknown, refused = refusals(), refusals(404), refusals(409)

    async def asked(call: Callable[[], T]) -> T:
        return await parts.work.run(call)

    def shown() -> ShownSchedule:
        coming = schedule.coming()
        return ShownSchedule(
            entries=[_shown(entry, coming.get(entry.id)) for entry in schedule.entries()],
            running=_shown_running(run.running) if run.running is not None else None,
        )

    def added(wish: ScheduleWish) -> ShownScheduleEntry:
        entry = schedule.new_entry(
            start=wish.start, length_minutes=wish.length_minutes, title=wish.title, repeats=wish.repeats
        )
        try:
            schedule.add(entry, despite_conflicts=wish.despite_conflicts)
        except ScheduleConflict as error:
            raise Answer(409, error.sentence) from None
        return _shown(entry, schedule.coming().get(entry.id))

    @router.get("", responses=known)
    async def show_schedule() -> ShownSchedule:
        """Return all that is scheduled, and what is recorded by it now."""
        return await asked(shown)

    @router.post("", status_code=201, responses=refused)
    async def add_to_schedule(wish: ScheduleWish) -> ShownScheduleEntry:
        """Enter a recording, once or each week. 409: something is scheduled at that time."""
        return await asked(lambda: added(wish))

    @router.delete("/{entry_id}", status_code=204, responses=unknown)
    async def remove_from_schedule(entry_id: Id) -> None:
        """Remove an entry; what it records now goes on."""
        await asked(lambda: schedule.remove(entry_id))

    @router.post("/prolong", responses=refused)
    async def prolong(longer: Longer) -> ShownRunning:
        """Let the scheduled recording that runs end later. 409: none does."""
        if run.running is None:
            raise Answer(409, "Nothing is being recorded by the schedule, so nothing was prolonged.")
        return _shown_running(await asked(lambda: run.prolong(longer.minutes)))

    return router


def _shown(entry: ScheduleEntry, coming: Occurrence | None) -> ShownScheduleEntry:
    return ShownScheduleEntry(
        **entry.model_dump(),
        next_start=coming.start if coming is not None else None,
        next_end=coming.end if coming is not None else None,
    )


def _shown_running(running: RunningOccurrence) -> ShownRunning:
    one = running.occurrence
    return ShownRunning(
        entry_id=one.entry.id, recording_id=running.recording_id, start=one.start, end=one.end
    )
