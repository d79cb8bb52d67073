"""Recordings as JSON values, named as in the events: for programs that use a face of Pausa."""

import os
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING, Any

from pausa.library.folder_scan import is_missing

if TYPE_CHECKING:
    from pausa.library.entry import Entry
    from pausa.recording.finishing.fate import Fate
    from pausa.recording.finishing.recovery import Recovered


def entry_json(entry: "Entry", fate: "Fate | None" = None) -> dict[str, Any]:
    """``fate``: of an unfinished recording, who works on it."""
    return {
        "id": entry.id,
        "title": entry.title,
        "state": entry.state.value,
        "fate": fate.value if fate else None,
        "created": entry.created.isoformat(),
        "started": _iso(entry.started),
        "stopped": _iso(entry.stopped),
        "completed": _iso(entry.completed),
        "duration_s": entry.duration_ns / 1e9,
        "size_bytes": entry.size_bytes,
        "takes_bytes": entry.takes_bytes,
        "path": os.fspath(entry.path) if entry.path else None,
        "missing": is_missing(entry),
        "folder": os.fspath(entry.folder),
        "width": entry.width,
        "height": entry.height,
        "segments": [
            {"index": s.index, "duration_ns": s.duration_ns, "pause_before_ns": s.pause_before_ns}
            for s in entry.segments
        ],
        "markers": [{"title": m.title, "recorded_ns": m.recorded_ns} for m in entry.markers],
        "frames": entry.frames,
        "frames_repeated": entry.frames_repeated if entry.counts_known else None,
        "frames_lost": entry.frames_lost if entry.counts_known else None,
        "samples": entry.samples,
        "samples_missing": entry.samples_missing if entry.counts_known else None,
        "still_s": entry.still_ns / 1e9,
        "start_reason": entry.start_reason,
        "stop_reason": entry.stop_reason,
        "message": entry.message,
        "recovered": entry.recovered,
        "stood_in": sorted(entry.stood_in),
    }


def recovered_json(one: "Recovered") -> dict[str, Any]:
    return {
        **asdict(one),
        "empty": one.fate == "empty",
        "folder": os.fspath(one.folder),
        "path": os.fspath(one.path) if one.path else None,
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
