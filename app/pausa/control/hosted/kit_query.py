"""Which recordings a list of RealtimeKit's interface shows."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from starlette.datastructures import QueryParams

from pausa.control.hosted.given_fields import FieldError, GivenFields
from pausa.control.hosted.kit_models import KitPaging, kit_meeting_id, kit_status
from pausa.control.remote.face_memory import Remembered
from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.webhooks.realtimekit_form import STATUS

MOST_OF_PAGE: Final = 100
USUAL_PAGE: Final = 20
MOST_PAGES: Final = 1_000_000

_STATUSES: Final[frozenset[str]] = frozenset(STATUS.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class KitQuery:
    """The parameters of a list. Empty and None: all."""

    page: int
    per_page: int
    meeting_id: str
    search: str
    statuses: frozenset[str]
    oldest_first: bool
    start: datetime | None
    end: datetime | None
    expired: bool
    """Only those whose links are old: there are none, because each answer has new links."""

    def takes(self, recording: RemoteRecording, remembered: Remembered) -> bool:
        """Whether the list has it."""
        meeting_id = kit_meeting_id(remembered)
        return (
            not self.expired
            and self.meeting_id in ("", meeting_id)
            and (not self.statuses or kit_status(recording) in self.statuses)
            and (self.search in meeting_id.casefold() or self.search in recording.title.casefold())
            and (self.start is None or recording.created_at >= self.start)
            and (self.end is None or recording.created_at <= self.end)
        )

    def page_of(self, found: list[RemoteRecording]) -> tuple[list[RemoteRecording], KitPaging]:
        """Return a page of what was found, newest first, and where it lies. Offsets are counted from 1; 0: nothing."""
        ordered = sorted(found, key=lambda one: one.created_at, reverse=not self.oldest_first)
        first = (self.page - 1) * self.per_page
        shown = ordered[first : first + self.per_page]
        start = first + 1 if shown else 0
        return shown, KitPaging(
            start_offset=start, end_offset=first + len(shown) if shown else 0, total_count=len(ordered)
        )


def kit_query(parameters: QueryParams) -> KitQuery:
    """Read the parameters; unknown ones count for nothing. Raises FieldError."""
    given = GivenFields(parameters)
    given.choice("sort_by", ("invokedTime",))
    return KitQuery(
        page=_whole(given, "page_no", 1, MOST_PAGES),
        per_page=_whole(given, "per_page", USUAL_PAGE, MOST_OF_PAGE),
        meeting_id=given.text("meeting_id"),
        search=given.text("search").casefold(),
        statuses=_statuses(parameters),
        oldest_first=given.choice("sort_order", ("ASC", "DESC")) == "ASC",
        start=given.moment("start_time"),
        end=given.moment("end_time"),
        expired=given.flag("expired"),
    )


def _whole(given: GivenFields, name: str, usual: int, most: int) -> int:
    number = given.number(name, least=1, most=most)
    if number is not None and not number.is_integer():
        raise FieldError(name, "A whole number is required.")
    return usual if number is None else round(number)


def _statuses(parameters: QueryParams) -> frozenset[str]:
    given = [*parameters.getlist("status"), *parameters.getlist("status[]")]
    statuses = frozenset(name for text in given for name in text.split(",") if name)
    if unknown := sorted(statuses - _STATUSES):
        raise FieldError("status", f"Must be one of {', '.join(sorted(_STATUSES))}, not {unknown[0][:40]}.")
    return statuses
