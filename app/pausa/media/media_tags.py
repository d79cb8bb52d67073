"""What a finished file says of itself: title, time, chapters, picture and the id of its recording.

The container is given and only plain files may be opened: a text that is called *.mp4 could otherwise be a playlist
that makes ffmpeg read other files or ask the network.
"""

import logging
import re
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from pausa.core.errors import MediaError
from pausa.core.paths import is_file
from pausa.core.sentences import sentence
from pausa.media.process import run

SUFFIXES = {".mp4": "mov", ".mov": "mov", ".m4a": "mov", ".mkv": "matroska", ".mka": "matroska"}
"""The suffixes of finished files, and ffmpeg's name for what reads them."""
MOST_CPU_S = 20
"""For a file with millions of chapters; Windows has no such limit."""
MOST_BYTES = 4_000_000
MOST_CHAPTERS = 10_000

log = logging.getLogger(__name__)

_COMMENT = re.compile(r"Pausa \S+(?: · ([0-9A-Za-z_-]{1,64}))?")
_LENGTH = re.compile(r"^  Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)", re.MULTILINE)
_PICTURE = re.compile(r"^  Stream #.*: Video: .*?, (\d{2,5})x(\d{2,5})[ ,\n]", re.MULTILINE)
_SOUND = re.compile(r"^  Stream #.*: Audio: ", re.MULTILINE)
_CREATED = re.compile(r"^    creation_time +: (\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class MediaTags:
    """``is_ours``: Pausa made the file. Times are of the file, from its beginning."""

    is_ours: bool
    recording_id: str
    """Empty in files of early versions."""
    title: str
    created: datetime | None
    chapters: tuple[tuple[int, str], ...]
    """Where each begins, in ns, and its title."""
    duration_ns: int
    width: int
    height: int
    has_sound: bool


def comment_of(version: str, recording_id: str) -> str:
    """Return the comment by which :func:`read_tags` knows a file again; every container keeps it."""
    return f"Pausa {version} · {recording_id}"


def format_of(file: Path) -> dict[str, str]:
    """Return ffmpeg's option that reads ``file`` as what its name says; none for a name that we do not give."""
    known = SUFFIXES.get(file.suffix.lower())
    return {"f": known} if known else {}


def safe_input(file: Path) -> list[str]:
    """Return ffmpeg's options for reading ``file`` as what its name says, and nothing else."""
    given = [word for name, value in format_of(file).items() for word in (f"-{name}", value)]
    return ["-protocol_whitelist", "file", *given, "-i", f"file:{file}"]


def read_tags(ffmpeg: Path, file: Path) -> MediaTags:
    """Read the head of ``file``. Blocks; raises MediaError for what is no media file, or not readable in time."""
    if not is_file(file):
        raise MediaError(sentence("“{name}” is not a file.", name=file.name))
    argv = [str(ffmpeg), "-hide_banner", "-nostdin", "-timelimit", str(MOST_CPU_S), *safe_input(file)]
    printed: list[str] = []
    left = MOST_BYTES

    def take(line: str) -> None:
        nonlocal left
        left -= len(line) + 1
        if left > 0:
            printed.append(line)

    def begin_anew() -> None:
        nonlocal left
        printed.clear()
        left = MOST_BYTES

    outcome = run(
        [*argv, "-f", "ffmetadata", "pipe:1"],
        line=take,
        again=begin_anew,
        cancelled=lambda: left <= 0,
        stderr_kept=MOST_BYTES,
    )
    if not outcome.well and left > 0:
        log.info("the tags of %s cannot be read: %s", file.name, outcome.last_line)
        raise MediaError(
            sentence("“{name}” cannot be read ({reason}).", name=file.name, reason=outcome.reason)
        )
    tags, chapters = _parsed("\n".join(printed))
    # Of the file itself; what follows tells what was made of it.
    told = outcome.stderr.partition("\nOutput #0")[0]
    ours = _COMMENT.match(tags.get("comment", ""))
    length, picture, created = _LENGTH.search(told), _PICTURE.search(told), _CREATED.search(told)
    return MediaTags(
        is_ours=ours is not None,
        recording_id=(ours[1] or "") if ours else "",
        title=tags.get("title", ""),
        created=_moment(tags.get("date", "")) or _moment(created[1] if created else ""),
        chapters=chapters,
        duration_ns=_nanoseconds(length) if length else 0,
        width=int(picture[1]) if picture else 0,
        height=int(picture[2]) if picture else 0,
        has_sound=_SOUND.search(told) is not None,
    )


def _nanoseconds(length: re.Match[str]) -> int:
    seconds = int(length[1]) * 3600 + int(length[2]) * 60 + Fraction(length[3])
    return int(seconds * 1_000_000_000)


def _moment(text: str) -> datetime | None:
    """Return an aware moment; None for none, and for one without a time of day."""
    if "T" not in text:
        return None
    try:
        moment = datetime.fromisoformat(text)
        return moment if moment.tzinfo else moment.astimezone()
    except (ValueError, OverflowError):
        return None


def _parsed(text: str) -> tuple[dict[str, str], tuple[tuple[int, str], ...]]:
    """Return tags (names in small letters) and chapters of ffmpeg's own format for them."""
    tags: dict[str, str] = {}
    chapters: list[dict[str, str]] = []
    into = tags
    for line in re.split(r"(?<!\\)\n", text):
        if line.startswith("["):
            if line == "[CHAPTER]" and len(chapters) < MOST_CHAPTERS:
                chapters.append({})
                into = chapters[-1]
            else:
                into = {}
        elif not line.startswith(";"):
            name, separator, value = line.partition("=")
            if separator:
                into[name.lower()] = re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL)
    found = []
    for chapter in chapters:
        try:
            begin = Fraction(chapter["timebase"]) * int(chapter["start"])
            found.append((round(begin * 1_000_000_000), chapter.get("title", "")))
        except (KeyError, ValueError, ZeroDivisionError, OverflowError):
            continue
    return tags, tuple(found)
