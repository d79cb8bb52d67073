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
    """The value of each column."""
    return {
        **{column: getattr(entry, column) for column in _FIELDS},
        "id": storable(entry.id),
        "title": storable(entry.title),
        "state": entry.state.value,
        "created": entry.created.isoformat(),
        "started": entry.started.isoformat() if entry.started else None,
        "stopped": entry.stopped.isoformat() if entry.stopped else None,
        # Bytes, because a folder on Linux may have a name that is no text.
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
    """None where a row makes no sense: one bad row must not hide the others."""
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


# ── A sentence and what it is made of ────────────────────────────────────────────────────────────────


def _parts_of(message: str) -> str:
    """As JSON; empty for words that have no parts."""
    return json.dumps(_written(message)) if isinstance(message, Sentence) and message else ""


def _sentence_of(message: str, parts: str) -> str:
    """``message`` as a sentence again; as plain text where ``parts`` are none, damaged or of something else."""
    if not parts:
        return message
    try:
        read = _read(json.loads(parts))
    except (ValueError, ArithmeticError, TypeError, KeyError, AttributeError, RecursionError):
        return message
    return read if isinstance(read, Sentence) and read == message else message


def _written(part: Part) -> Any:  # noqa: ANN401 - what JSON takes
    match part:
        case Sentence():
            parts = {name: _written(one) for name, one in part.parts.items()}
            return {"pattern": storable(part.pattern), "parts": parts}
        case Decimal():
            return {"figure": str(part)}
        case str():
            return storable(part)
        case _:
            return part


def _read(value: Any) -> Part:  # noqa: ANN401 - whatever JSON holds
    match value:
        case {"pattern": str(pattern), "parts": dict(parts)}:
            return Sentence(pattern, {name: _read(one) for name, one in parts.items()})
        case {"figure": str(figure)}:
            return Decimal(figure)
        case str() | int():
            return value
        case _:
            raise ValueError(f"{value!r} is no part of a sentence")


def storable(text: str) -> str:
    """SQLite takes no lone surrogates, which a command line may hold."""
    return text.encode(errors="replace").decode()
