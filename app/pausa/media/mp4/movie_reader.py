"""Reads the index of a finished MP4: where the frames of its tracks lie."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import numpy as np

from pausa.core.regular_files import is_regular_file
from pausa.media.mp4.boxes import HEAD, Box, NotWhole, boxes_in, inner
from pausa.media.mp4.frame_index import FrameIndex, Numbers, damaged, lasting

MOST_INDEX_BYTES = 256 << 20
MOST_FRAMES = 1 << 24
LARGEST_OFFSET = 1 << 60


@dataclass(frozen=True, slots=True)
class Track:
    """One track of a file."""

    frames: FrameIndex
    timescale: int
    """Units a second."""
    units: int
    """The length of all frames."""
    first_unit: int
    """Where it is played from, by the edit list."""


@dataclass(frozen=True, slots=True)
class Movie:
    """``None``: there is no such track."""

    pictures: Track | None
    sound: Track | None
    size_bytes: int


def read_movie(path: Path) -> Movie:
    """Read the index of ``path``. Raises MediaError for what is no MP4, or refers to what the file does not hold, OSError."""
    if not is_regular_file(path):
        raise damaged(path)
    try:
        with path.open("rb", buffering=0) as file:
            size = file.seek(0, 2)
            moov = next(_found(file, size))
            file.seek(moov[0])
            data = file.read(moov[1])
        (whole,) = boxes_in(data)
        tracks: dict[bytes, Track] = {}
        for one in boxes_in(data, whole.body, whole.end):
            if one.kind == b"trak":
                kind = data[inner(data, one, b"mdia", b"hdlr").body + 8 :][:4]
                if kind in (b"vide", b"soun") and kind not in tracks:
                    tracks[kind] = _track(path, data, one, size)
    except (ValueError, struct.error, StopIteration, OverflowError, LookupError):
        raise damaged(path) from None
    return Movie(tracks.get(b"vide"), tracks.get(b"soun"), size)


def _found(file: FileIO, size: int) -> Iterator[tuple[int, int]]:
    """Yield place and length of the index."""
    place = 0
    while place + HEAD <= size:
        file.seek(place)
        head = file.read(2 * HEAD)
        length, kind = struct.unpack_from(">I4s", head)
        if length == 1:
            (length,) = struct.unpack_from(">Q", head, HEAD)
        elif length == 0:
            length = size - place
        if length < HEAD or place + length > size:
            raise NotWhole
        if kind == b"moov":
            if length > MOST_INDEX_BYTES:
                raise NotWhole
            yield place, length
        place += length


def _track(path: Path, data: bytes, track: Box, size: int) -> Track:
    head = inner(data, track, b"mdia", b"mdhd")
    (timescale,) = struct.unpack_from(">I", data, head.body + (20 if data[head.body] == 1 else 12))
    table = inner(data, track, b"mdia", b"minf", b"stbl")
    parts = {one.kind: one for one in boxes_in(data, table.body, table.end)}
    sizes = _sizes(data, parts[b"stsz"])
    offsets = _offsets(data, parts, sizes)
    if len(offsets) and (offsets + sizes).max() > size:
        raise NotWhole
    keys = bytearray(len(sizes)) if b"stss" in parts else bytearray(b"\1") * len(sizes)
    if b"stss" in parts:
        for number in _words(data, parts[b"stss"], 1):
            keys[number - 1] = 1
    frames = FrameIndex(path)
    entries = list(boxes_in(data, parts[b"stsd"].body + 8, parts[b"stsd"].end))
    if len(entries) != 1:
        raise NotWhole
    entry = data[entries[0].begin : entries[0].end]
    frames.sample_entry = lasting(entry) if entry[4:8] == b"avc1" else entry
    frames.add_table(offsets, sizes, bytes(keys))
    lengths = _words(data, parts[b"stts"], 2)
    units = sum(count * length for count, length in zip(lengths[::2], lengths[1::2], strict=True))
    return Track(frames, timescale, units, _first_unit(data, track))


def _words(data: bytes, table: Box, width: int) -> tuple[int, ...]:
    """Return the numbers of a table of which each entry has ``width``."""
    (count,) = struct.unpack_from(">I", data, table.body + 4)
    if table.body + 8 + 4 * count * width > table.end:
        raise NotWhole
    return struct.unpack_from(f">{count * width}I", data, table.body + 8)


def _sizes(data: bytes, table: Box) -> Numbers:
    usual, count = struct.unpack_from(">II", data, table.body + 4)
    if count > MOST_FRAMES:
        raise NotWhole
    if usual:
        return np.full(count, usual, np.int64)
    if table.body + 12 + 4 * count > table.end:
        raise NotWhole
    return np.frombuffer(data, ">u4", count, table.body + 12).astype(np.int64)


def _offsets(data: bytes, parts: dict[bytes, Box], sizes: Numbers) -> Numbers:
    """Return where each frame lies: the chunks tell where their first does, the others follow."""
    if b"co64" in parts:
        table = parts[b"co64"]
        (count,) = struct.unpack_from(">I", data, table.body + 4)
        if table.body + 8 + 8 * count > table.end:
            raise NotWhole
        places = np.frombuffer(data, ">u8", count, table.body + 8)
        if count and int(places.max()) > LARGEST_OFFSET:
            raise NotWhole
        chunks = places.astype(np.int64)
    else:
        chunks = np.array(_words(data, parts[b"stco"], 1), np.int64)
    runs = _words(data, parts[b"stsc"], 3)
    firsts, lengths = np.array(runs[::3], np.int64), np.array(runs[1::3], np.int64)
    if not len(sizes):
        return sizes
    ends = np.append(firsts[1:], len(chunks) + 1)
    if not len(firsts) or firsts[0] != 1 or (ends <= firsts).any() or lengths.max() > MOST_FRAMES:
        raise NotWhole
    in_chunk = np.repeat(lengths, ends - firsts)
    if len(in_chunk) != len(chunks) or in_chunk.sum() != len(sizes):
        raise NotWhole
    before = np.cumsum(sizes) - sizes
    begins = np.cumsum(in_chunk) - in_chunk
    # An empty chunk at the end begins where no frame is.
    of_chunk = before[np.minimum(begins, len(sizes) - 1)]
    found: Numbers = before + np.repeat(chunks - of_chunk, in_chunk)
    return found


def _first_unit(data: bytes, track: Box) -> int:
    try:
        table = inner(data, track, b"edts", b"elst")
    except NotWhole:
        return 0
    if data[table.body] == 1:
        (unit,) = struct.unpack_from(">q", data, table.body + 16)
    else:
        (unit,) = struct.unpack_from(">i", data, table.body + 12)
    return max(0, int(unit))
