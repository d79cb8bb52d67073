"""Entries as rows of the database, and back."""

import json
import logging
import os
import sqlite3
from dataclasses import fields, replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter

from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.sentences import Part, Sentence
from pausa.core.states import State
from pausa.library.entry import Entry

_FIELDS: Final = tuple(field.name for field in fields(Entry))
COLUMNS: Final = (*_FIELDS, "message_parts")
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
        # Bytes, because on Linux a folder's name need not be valid text.
        "path": os.fsencode(entry.path) if entry.path else None,
        "folder": os.fsencode(entry.folder),
        "segments": _SEGMENTS.dump_json(entry.segments).decode(),
        "markers": _MARKERS.dump_json(
            tuple(replace(marker, title=storable(marker.title)) for marker in entry.markers)
        ).decode(),
        "stop_reason": storable(entry.stop_reason),
        "message": storable(entry.message),
        "message_parts": _parts_of(entry.message),
        "recovered": int(entry.recovered),
    }


def entry_of(row: sqlite3.Row) -> Entry | None:
    """Return None for an unreadable row, because one bad row must not hide the others."""
    values = {column: row[column] for column in _FIELDS}
    try:
        return Entry(
            **{
                **values,
                "state": State(values["state"]),
                "created": datetime.fromisoformat(values["created"]),
                "started": datetime.fromisoformat(values["started"]) if values["started"] else None,
                "stopped": datetime.fromisoformat(values["stopped"]) if values["stopped"] else None,
                "path": Path(os.fsdecode(values["path"])) if values["path"] else None,
                "folder": Path(os.fsdecode(values["folder"])),
                "segments": _SEGMENTS.validate_json(values["segments"]),
                "markers": _MARKERS.validate_json(values["markers"]),
                "message": _sentence_of(values["message"], row["message_parts"]),
                "recovered": bool(values["recovered"]),
            }
        )
    except ValueError:
        log.exception("the catalogue's row %r cannot be read", values["id"])
        return None


# ── A sentence and its parts ─────────────────────────────────────────────────────────────────────────


def _parts_of(message: str) -> str:
    """Return the message's pattern and parts as JSON, or an empty text if it is not a sentence."""
    return json.dumps(_part_as_json(message)) if isinstance(message, Sentence) and message else ""


def _sentence_of(message: str, parts: str) -> str:
    """Restore ``message`` as a sentence; keep it as plain text if ``parts`` are missing, damaged or do not match it."""
    if not parts:
        return message
    try:
        restored = _part_from_json(json.loads(parts))
    except (ValueError, ArithmeticError, TypeError, KeyError, AttributeError, RecursionError):
        return message
    return restored if isinstance(restored, Sentence) and restored == message else message


def _part_as_json(part: Part) -> Any:  # noqa: ANN401 - what JSON takes
    match part:
        case Sentence():
            parts = {name: _part_as_json(one) for name, one in part.parts.items()}
            return {"pattern": storable(part.pattern), "parts": parts}
        case Decimal():
            return {"figure": str(part)}
        case str():
            return storable(part)
        case _:
            return part


def _part_from_json(value: Any) -> Part:  # noqa: ANN401 - whatever JSON holds
    match value:
        case {"pattern": str(pattern), "parts": dict(parts)}:
            return Sentence(pattern, {name: _part_from_json(one) for name, one in parts.items()})
        case {"figure": str(figure)}:
            return Decimal(figure)
        case str() | int():
            return value
        case _:
            raise ValueError(f"{value!r} is no part of a sentence")


def storable(text: str) -> str:
    """Replace lone surrogates, which a command line may contain and SQLite does not accept."""
    return text.encode(errors="replace").decode()
