"""Thumbnails of finished files, made by an ffmpeg child."""

import os
import tempfile
from pathlib import Path

import ffmpeg as arguments

from pausa.core.durable_files import make_folder
from pausa.core.errors import MediaError
from pausa.core.paths import is_file
from pausa.media.ffmpeg import file_address, words
from pausa.media.media_tags import format_of
from pausa.media.process import output

_TIMEOUT_S = 20.0
_SECONDS_IN = (1.0, 0.0)
"""A recording often begins with a hand on its way back from the mouse; a short one has only its first frame."""


def make_thumbnail(ffmpeg: Path, file: Path, destination: Path, *, width: int = 208) -> None:
    """Write a JPEG of ``width`` pixels at ``destination``, whole or not at all. Blocks; raises MediaError."""
    if not is_file(file):
        raise MediaError(f"“{file.name}” is not in its place any more, so there is no small picture of it.")
    for seconds in _SECONDS_IN:
        picture = _picture_at(ffmpeg, file, seconds=seconds, width=width)
        if picture:
            _put(picture, destination)
            return
    raise MediaError(f"No picture could be read from “{file.name}”; the file itself was not touched.")


def _picture_at(ffmpeg: Path, file: Path, *, seconds: float, width: int) -> bytes:
    """Return the JPEG's bytes; empty if the file has no picture at that time."""
    # One thread: the child works beside recordings, and one picture is not worth a second core.
    stream = arguments.input(
        file_address(file), ss=seconds, threads=1, protocol_whitelist="file", **format_of(file)
    )
    picture = arguments.output(
        stream.video,
        "pipe:1",
        vframes=1,
        vf=f"scale={width}:-2",
        format="mjpeg",
        **{"q:v": 4, "threads:v": 1},
    )
    argv = words(picture.global_args("-hide_banner", "-nostdin", "-loglevel", "error"), ffmpeg=ffmpeg)
    jpeg, outcome = output(argv, timeout_s=_TIMEOUT_S)
    if outcome.timed_out:
        raise MediaError(
            f"Reading a picture from “{file.name}” took too long; the file itself was not touched."
        )
    return jpeg if outcome.well else b""


def _put(picture: bytes, destination: Path) -> None:
    # No fsync: a picture lost in a crash is made again, and a sync would wait for the recording's own writes.
    try:
        make_folder(destination.parent)
        descriptor, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=destination.parent)
        temporary = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(picture)
            temporary.replace(destination)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise MediaError(
            f"A small picture could not be kept in “{destination.parent}” ({error.strerror or error})."
        ) from error
