"""Repairs segments that end in the middle: a fragmented MP4 is a row of boxes, of which only complete ones are usable.

ffmpeg (5.1 as well as 9.0) refuses a file that ends within the header of a fragment, and takes half a frame for a
whole one.
"""

import os
from pathlib import Path
from typing import BinaryIO

from pausa.core.regular_files import is_regular_file
from pausa.media.mp4.segment_index import SegmentIndex

_HEAD, _LARGE_HEAD = 8, 16


def is_mp4(file: Path) -> bool:
    """Whether ``file`` is one of our segments by its kind and its first bytes, so that nothing else is opened as media."""
    if not is_regular_file(file):
        return False
    try:
        with file.open("rb") as stream:
            return _box(stream, 0)[0] == b"ftyp"
    except OSError:
        return False


def cut_torn_end(file: Path) -> None:
    """Cut off an incomplete last fragment of ``file``. Any other file stays as it is, also one that has a second name. Raises OSError."""
    if file.lstat().st_nlink > 1:
        return
    with file.open("r+b") as stream:
        size = stream.seek(0, os.SEEK_END)
        place = whole = 0
        while place + _HEAD <= size:
            kind, length = _box(stream, place)
            if length < _HEAD or place + length > size:
                if kind not in (b"moof", b"mdat"):
                    return
                break
            place += length
            if kind != b"moof":
                whole = place
        if 0 < whole < size:
            stream.truncate(whole)


def cut_after(file: Path, frames: int) -> None:
    """Cut off the fragments of a segment that come after so many frames; the rest of the last one is zero. Raises MediaError, OSError."""
    index = SegmentIndex(file)
    index.read_more()
    if not 0 < frames < len(index):
        return
    last = index.runs(frames - 1, len(index) - frames + 1)[0]
    os.truncate(file, last.offset + last.size_bytes)
    with file.open("r+b") as stream:
        stream.seek(last.offset + last.sizes[0])
        stream.write(bytes(last.size_bytes - last.sizes[0]))


def _box(stream: BinaryIO, place: int) -> tuple[bytes, int]:
    """Return the kind and the length of the box at ``place``."""
    stream.seek(place)
    head = stream.read(_LARGE_HEAD)
    length = int.from_bytes(head[:4], "big")
    return head[4:_HEAD], int.from_bytes(head[_HEAD:], "big") if length == 1 else length
