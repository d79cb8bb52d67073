"""Chapters and tags of the finished file."""

import time
from datetime import datetime
from fractions import Fraction

from pausa import __version__
from pausa.core.edit.chapter_places import NEAR_TICKS, chapter_places, unnamed_segment
from pausa.core.edit.edit import Edit
from pausa.media.media_tags import comment_of
from pausa.media.mp4.movie_index import Chapter, Information
from pausa.recording.workspace.journal import Journal


def information(journal: Journal, edit: Edit) -> Information:
    """Return what an MP4 says of itself."""
    return Information(
        created=datetime.fromisoformat(journal.created),
        tags={
            b"\xa9nam": _flat(journal.title),
            b"\xa9too": f"Pausa {__version__}",
            b"\xa9day": datetime.fromisoformat(journal.created).isoformat(timespec="milliseconds"),
            b"\xa9cmt": comment_of(__version__, journal.recording_id),
        },
        chapters=chapters(journal, edit),
    )


def chapters(journal: Journal, edit: Edit) -> list[Chapter]:
    """Return a chapter for each join and each mark; none where nobody has cut or marked."""
    marks = [(tick, title) for tick, title in edit.shown_titles() if tick < edit.ticks]
    places = chapter_places(edit.spans.begins, [tick for tick, _ in marks], near=NEAR_TICKS)
    if len(places) == 1 and not marks:
        return []
    return [
        Chapter(
            round(Fraction(one.begin * 1_000_000_000) / journal.tick_rate),
            _flat(unnamed_segment((one.span or 0) + 1) if one.mark is None else marks[one.mark][1]),
        )
        for one in places
    ]


def chapters_and_tags(journal: Journal, edit: Edit) -> str:
    """Return the same in ffmpeg's metadata format (FFMETADATA1)."""
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
    found = chapters(journal, edit)
    ends = [chapter.begin_ns for chapter in found[1:]]
    ends.append(round(Fraction(edit.ticks * 1_000_000_000) / journal.tick_rate))
    for chapter, end_ns in zip(found, ends, strict=False):
        lines += ["[CHAPTER]", "TIMEBASE=1/1000000000", f"START={chapter.begin_ns}", f"END={end_ns}"]
        lines.append(f"title={_escaped(chapter.title)}")
    return "\n".join(lines) + "\n"


def _flat(text: str) -> str:
    return "".join(character if character.isprintable() else " " for character in text)


def _escaped(text: str) -> str:
    flat = _flat(text)
    for special in ("\\", "=", ";", "#"):
        flat = flat.replace(special, f"\\{special}")
    return flat
