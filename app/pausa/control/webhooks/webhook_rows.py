"""The rows of the file of webhooks as values."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime

from pausa.control.remote.remote_recording import RemoteRecording
from pausa.control.webhooks.delivery_log import Attempt
from pausa.control.webhooks.webhook_endpoint import Endpoint, Form
from pausa.core.sentences import NOTHING, Sentence, verbatim
from pausa.core.states import State
from pausa.library.rows import part_as_json, part_from_json


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that is not delivered yet."""

    number: int
    """Grows: messages of one recording are delivered in this order."""
    endpoint_id: str
    recording_id: str
    attempts: int
    due_s: float
    """By the wall clock as it was then."""
    delay_s: float
    """How far ahead that was."""


@dataclass(frozen=True, slots=True)
class Told:
    """What was told last of a recording."""

    state: State
    at: datetime
    shown: RemoteRecording


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What became of an attempt, to be kept."""

    at_s: float
    attempt: int
    status: int | None
    error: Sentence
    duration_s: float
    next_in_s: float | None
    """None: it was taken, or is given up."""


def endpoint_of(row: sqlite3.Row) -> Endpoint:
    return Endpoint(
        id=row["id"],
        name=row["name"],
        address=row["address"],
        form=Form(row["form"]),
        events=tuple(json.loads(row["events"])),
        enabled=bool(row["enabled"]),
        created=_moment(row["created"]),
        changed=_moment(row["changed"]),
        trouble=said_of(row["trouble"]),
        failing_since=_moment(row["failing_since"]) if row["failing_since"] is not None else None,
    )


def attempt_of(row: sqlite3.Row) -> Attempt:
    return Attempt(
        number=row["number"],
        endpoint_id=row["endpoint"],
        message_id=row["message"],
        recording_id=row["recording"],
        event=row["event"],
        at=_moment(row["at"]),
        attempt=row["attempt"],
        status=row["status"],
        error=said_of(row["error"]),
        duration_s=row["duration_s"],
        next_at=_moment(row["next_at"]) if row["next_at"] is not None else None,
    )


def told_of(row: sqlite3.Row) -> Told | None:
    try:
        shown = RemoteRecording.model_validate_json(row["shown"])
        return Told(State(row["state"]), _moment(row["at"]), shown)
    except ValueError:  # by another version
        return None


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()


def kept_sentence(said: Sentence) -> str:
    """Return a sentence with its pattern, so that it can be said in another language."""
    return json.dumps(part_as_json(said)) if said else ""


def said_of(text: str) -> Sentence:
    if not text:
        return NOTHING
    try:
        said = part_from_json(json.loads(text))
    except (ValueError, ArithmeticError, TypeError, KeyError, AttributeError, RecursionError):
        said = text
    return verbatim(str(said)) if not isinstance(said, Sentence) else said
