"""Entries as rows of the database, and back."""

import logging
import os
import sqlite3
from dataclasses import fields, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter

from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.states import State
from pausa.library.entry import Entry

COLUMNS: Final = tuple(field.name for field in fields(Entry))
_SEGMENTS: Final = TypeAdapter(tuple[SegmentSummary, ...])
_MARKERS: Final = TypeAdapter(tuple[MarkerSummary, ...])

log = logging.getLogger(__name__)


def row_of(entry: Entry) -> dict[str, Any]:
    """The value of each column."""
    return {
        **{column: getattr(entry, column) for column in COLUMNS},
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
        "recovered": int(entry.recovered),
    }


def entry_of(row: sqlite3.Row) -> Entry | None:
    """None where a row makes no sense: one bad row must not hide the others."""
    values = {column: row[column] for column in COLUMNS}
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
                "recovered": bool(values["recovered"]),
            }
        )
    except ValueError:
        log.exception("the catalogue's row %r cannot be read", values["id"])
        return None


def storable(text: str) -> str:
    """SQLite takes no lone surrogates, which a command line may hold."""
    return text.encode(errors="replace").decode()
