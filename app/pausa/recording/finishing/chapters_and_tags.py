"""Chapters and tags of the finished file, in ffmpeg's metadata format (FFMETADATA1)."""

import time
from datetime import datetime
from fractions import Fraction

from pausa import __version__
from pausa.media.media_tags import comment_of
from pausa.recording.workspace.journal import Journal, SegmentRecord


def chapters_and_tags(journal: Journal, kept: list[SegmentRecord]) -> str:
    """Return ffmpeg's metadata file: tags, and a chapter at each cut and each marker."""
    rate = journal.tick_rate
    starts: list[tuple[int, str]] = []
    ticks = 0
    for place, segment in enumerate(kept):
        # Where only the folder changed, nobody has cut.
        if not place or not segment.goes_on_from(kept[place - 1]):
            title = f"Segment {len(starts) + 1}"
            starts.append((round(Fraction(ticks * 1_000_000_000) / rate), title))
        ticks += segment.ticks or 0
    end_ns = round(Fraction(ticks * 1_000_000_000) / rate)
    starts += [
        (marker.recorded_ns, marker.title) for marker in journal.markers if marker.recorded_ns < end_ns
    ]
    starts.sort(key=lambda start: start[0])
    created = datetime.fromisoformat(journal.created)
    tags = {
        "title": journal.title,
        "creation_time": time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime(created.timestamp())),
        "software": f"Pausa {__version__}",
        # In local time, and kept by every container.
        "date": created.isoformat(timespec="milliseconds"),
        "comment": comment_of(__version__, journal.recording_id),
    }
    lines = [";FFMETADATA1", *(f"{key}={_escaped(value)}" for key, value in tags.items() if value)]
    if len(starts) > 1:
        for place, (begin_ns, title) in enumerate(starts):
            until_ns = starts[place + 1][0] if place + 1 < len(starts) else end_ns
            lines += ["[CHAPTER]", "TIMEBASE=1/1000000000", f"START={begin_ns}", f"END={until_ns}"]
            lines.append(f"title={_escaped(title)}")
    return "\n".join(lines) + "\n"


def _escaped(text: str) -> str:
    flat = "".join(character if character.isprintable() else " " for character in text)
    for special in ("\\", "=", ";", "#"):
        flat = flat.replace(special, f"\\{special}")
    return flat
