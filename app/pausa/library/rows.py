"""Entries as rows of the database, and back."""

import json
import logging
import os
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter

from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.sentences import Part, Sentence
from pausa.core.states import State
from pausa.core.storable_text import storable
from pausa.library.entry import Entry

_FIELDS: Final = tuple(field.name for field in fields(Entry))
COLUMNS: Final = (*_FIELDS, "message_parts")
_AMOUNTS: Final = tuple(field.name for field in fields(Entry) if field.type in (int, "int"))
_SEGMENTS: Final = TypeAdapter(tuple[SegmentSummary, ...])
_MARKERS: Final = TypeAdapter(tuple[MarkerSummary, ...])

log = logging.getLogger(__name__)


def row_of(entry: Entry) -> dict[str, Any]:
    """Return the value of each column."""
    return {
        **{column: getattr(entry, column) for column in _FIELDS},
        "id": storable(entry.id),
        "title": storable(entry.title),
        "state": entry.state.value,
        "created": entry.created.isoformat(),
        "started": entry.started.isoformat() if entry.started else None,
        "stopped": entry.stopped.isoformat() if entry.stopped else None,
        "completed": entry.completed.isoformat() if entry.completed else None,
        # Bytes, because on Linux a folder's name need not be valid text.
        "path": os.fsencode(entry.path) if entry.path else None,
        "folder": os.fsencode(entry.folder),
        "segments": _SEGMENTS.dump_json(entry.segments).decode(),
        "markers": _MARKERS.dump_json(
            tuple(replace(marker, title=storable(marker.title)) for marker in entry.markers)
        ).decode(),
        "start_reason": storable(entry.start_reason),
        "stop_reason": storable(entry.stop_reason),
        "message": storable(entry.message),
        "message_parts": _parts_of(entry.message),
        "recovered": int(entry.recovered),
        "counts_known": int(entry.counts_known),
        "stood_in": " ".join(sorted(entry.stood_in)),
    }


def entry_of(row: "sqlite3.Row | Mapping[str, Any]") -> Entry | None:
    """Return the entry; what is damaged in it gets its default. None if not even its id and its folder can be read."""
    present = set(row.keys())
    damaged: list[str] = []

    def read(column: str, parse: Callable[[Any], Any], default: Any) -> Any:  # noqa: ANN401 - of many types
        try:
            return parse(row[column]) if column in present else default
        except (ValueError, TypeError, OverflowError, RecursionError):
            damaged.append(column)
            return default

    recording_id, folder = read("id", _text, ""), read("folder", _path, None)
    if not recording_id or folder is None:
        log.debug("the catalogue’s row %r cannot be read", recording_id)
        return None
    path = read("path", _path, None)
    values = {name: read(name, _amount, 0) for name in _AMOUNTS} | {
        "id": recording_id,
        "title": read("title", _text, ""),
        "state": read("state", State, State.READY if path else State.FAILED),
        "created": read("created", _moment, None) or _moment_of_id(recording_id),
        "started": read("started", _moment, None),
        "stopped": read("stopped", _moment, None),
        "completed": read("completed", _moment, None),
        "path": path,
        "folder": folder,
        "segments": read("segments", _SEGMENTS.validate_json, ()),
        "markers": read("markers", _MARKERS.validate_json, ()),
        "start_reason": read("start_reason", _text, "user"),
        "stop_reason": read("stop_reason", _text, ""),
        "message": _sentence_of(read("message", _text, ""), read("message_parts", _text, "")),
        "recovered": read("recovered", bool, False),
        "counts_known": read("counts_known", bool, True),
        "stood_in": read("stood_in", lambda text: frozenset(_text(text).split()), frozenset()),
    }
    if damaged:
        log.debug("the catalogue’s row %r is damaged in %s", recording_id, ", ".join(damaged))
    return Entry(**values)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _amount(value: object) -> int:
    if not isinstance(value, int) or not 0 <= value < 1 << 62:
        raise ValueError("no amount")
    return value


def _path(value: object) -> Path | None:
    if value is None or value == b"":
        return None
    if not isinstance(value, bytes) or b"\0" in value:
        raise ValueError("no path")
    return Path(os.fsdecode(value))


def _moment(value: object) -> datetime | None:
    """Return an aware moment whose time stamp every system can show."""
    if not value:
        return None
    moment = datetime.fromisoformat(_text(value))
    moment = moment if moment.tzinfo else moment.astimezone()
    if not 1 < moment.year < 9999:
        raise ValueError("no moment of this world")
    return moment


def _moment_of_id(recording_id: str) -> datetime:
    try:
        return datetime.strptime(recording_id[:15], "%Y%m%d-%H%M%S").astimezone()
    except (ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC).astimezone()


# ── A sentence and its parts ─────────────────────────────────────────────────────────────────────────


def _parts_of(message: str) -> str:
    """Return the message's pattern and parts as JSON, or an empty text if it is not a sentence."""
    return json.dumps(part_as_json(message)) if isinstance(message, Sentence) and message else ""


def _sentence_of(message: str, parts: str) -> str:
    """Restore ``message`` as a sentence; keep it as plain text if ``parts`` are missing, damaged or do not match it."""
    if not parts:
        return message
    try:
        restored = part_from_json(json.loads(parts))
    except (ValueError, ArithmeticError, TypeError, KeyError, AttributeError, RecursionError):
        return message
    return restored if isinstance(restored, Sentence) and restored == message else message


def part_as_json(part: Part) -> Any:  # noqa: ANN401 - what JSON takes
    match part:
        case Sentence():
            parts = {name: part_as_json(one) for name, one in part.parts.items()}
            return {"pattern": storable(part.pattern), "parts": parts}
        case Decimal():
            return {"figure": str(part)}
        case str():
            return storable(part)
        case _:
            return part


def part_from_json(value: Any) -> Part:  # noqa: ANN401 - whatever JSON holds
    match value:
        case {"pattern": str(pattern), "parts": dict(parts)}:
            return Sentence(pattern, {name: part_from_json(one) for name, one in parts.items()})
        case {"figure": str(figure)}:
            return Decimal(figure)
        case str() | int():
            return value
        case _:
            raise ValueError(f"{value!r} is no part of a sentence")
