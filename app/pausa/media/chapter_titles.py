"""Gives a chapter of a finished file another title: a remux that copies everything else, read back before it counts."""

import errno
import logging
import os
import re
from fractions import Fraction
from pathlib import Path

from pausa.core.durable_files import sync_file, write_for_owner
from pausa.core.errors import MediaError, StorageError, storage_error
from pausa.core.sentences import sentence
from pausa.media.child_outcome import Outcome
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.media_tags import SUFFIXES, safe_input
from pausa.media.probe import contents
from pausa.media.process import run

log = logging.getLogger(__name__)

_SLACK_NS = 3_000_000
"""Matroska rounds to milliseconds."""
_MUXERS = {".mov": "mov", ".mkv": "matroska", ".mka": "matroska"}


def retitle_chapter(ffmpeg: Ffmpeg, file: Path, *, start_ns: int, old: str, new: str) -> bool:
    """Change the title of the chapter ``old`` that begins at ``start_ns``. Return False if the file has none there.

    Blocks for as long as copying the file takes. Raises MediaError, StorageError; the file is as it was then.
    """
    if file.suffix.lower() not in SUFFIXES:
        return False
    about: list[str] = []
    quiet = ["-hide_banner", "-nostdin", "-loglevel", "error"]
    _demand(
        run([str(ffmpeg.path), *quiet, *safe_input(file), "-f", "ffmetadata", "pipe:1"], line=about.append),
        file,
    )
    changed = _retitled("\n".join(about) + "\n", start_ns, old, new)
    if changed is None:
        return False
    information = file.with_name(f".{file.stem[:60]}.{os.getpid()}.txt")
    copy = file.with_name(f".{file.stem[:60]}.{os.getpid()}.part{file.suffix}")
    try:
        write_for_owner(information, changed)
        muxer = _MUXERS.get(file.suffix.lower(), "mp4")
        argv = [
            *(str(ffmpeg.path), "-y", *quiet, *safe_input(file)),
            *("-f", "ffmetadata", "-i", f"file:{information}"),
            *("-map", "0:v?", "-map", "0:a?", "-c", "copy", "-map_metadata", "0", "-map_chapters", "1"),
            *(("-movflags", "+faststart") if muxer != "matroska" else ()),
            *("-f", muxer, f"file:{copy}"),
        ]
        _demand(run(argv), file)
        before, after = contents(ffmpeg, file), contents(ffmpeg, copy)
        if (before.pictures, before.sound) != (after.pictures, after.sound):
            raise MediaError(
                sentence(
                    "“{name}” could not be copied faithfully, so its chapters stay as they are.",
                    name=file.name,
                )
            )
        sync_file(copy)
        copy.replace(file)
    except OSError as error:
        raise storage_error(error, file.parent) from error
    finally:
        for temporary in (information, copy):
            temporary.unlink(missing_ok=True)
    return True


def _retitled(text: str, start_ns: int, old: str, new: str) -> str | None:
    """Return ffmpeg's description of the file with the new title; None if there is no such chapter."""
    parts = re.split(r"(?m)^(?=\[CHAPTER\]$)", text)
    for place, part in enumerate(parts):
        base, start = re.search(r"(?m)^TIMEBASE=(\d+/\d+)$", part), re.search(r"(?m)^START=(-?\d+)$", part)
        if not base or not start:
            continue
        begins_ns = Fraction(base[1]) * int(start[1]) * 1_000_000_000
        title = f"title={_escaped(old)}\n"
        if abs(begins_ns - start_ns) <= _SLACK_NS and title in part:
            parts[place] = part.replace(title, f"title={_escaped(new)}\n")
            return "".join(parts)
    return None


def _escaped(text: str) -> str:
    flat = "".join(character if character.isprintable() else " " for character in text)
    return re.sub(r"([\\=;#])", r"\\\1", flat)


def _demand(outcome: Outcome, file: Path) -> None:
    if outcome.well:
        return
    refusal = outcome.disk_error
    if refusal is not None and refusal.errno == errno.ENOSPC:
        raise StorageError(
            sentence(
                "There is no space to change the chapters of “{name}”. The file is as it was.", name=file.name
            )
        )
    log.warning("the chapters of %s could not be changed: %s", file.name, outcome.stderr)
    raise MediaError(
        sentence(
            "The chapters of “{name}” could not be changed ({reason}). The file is as it was.",
            name=file.name,
            reason=outcome.reason,
        )
    )
