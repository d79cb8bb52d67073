"""Finds what a power cut has zeroed or torn in a segment's fragmented MP4, and keeps the rest.

A block that never reached the disk is zeros. H.264 never has three zero bytes in a row, so a damaged frame is told for
certain. What follows it depends on it, up to the next key frame, which comes once a second.
"""

import mmap
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

_HEAD = 8
_KEY_FRAME = 5
_DATA_OFFSET, _FIRST_FLAGS = 0x1, 0x4
_SAMPLE_FIELDS = (0x100, 0x200, 0x400, 0x800)
_SIZE_FIELD = 0x200


@dataclass(frozen=True, slots=True)
class _Fragment:
    begin: int
    end: int
    time: int
    frames: int
    whole: bool
    starts_with_key_frame: bool


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a damaged file: a row of pieces, the first of which is its head."""

    pieces: tuple[bytes, ...]
    has_gap: bool
    """Whether frames are missing before others, so that times jump."""

    def write(self, path: Path) -> None:
        """Write it as a file. Raises OSError."""
        with path.open("xb") as file:
            file.writelines(self.pieces)


def head_of(file: Path) -> bytes | None:
    """Return the boxes before the first fragment; None if they are damaged. Raises OSError."""
    with _mapped(file) as data:
        return _head(data)


def rest_of(file: Path, *, other_head: bytes | None) -> Rest | None:
    """Return what is left of ``file``; None if it is whole, or no fragmented MP4.

    ``other_head``: that of another segment of the recording, in case its own is damaged. Raises OSError.
    """
    with _mapped(file) as data:
        own = _head(data)
        head = own or other_head
        if head is None or (own is None and b"moof" not in data[:]):
            return None
        fragments = list(_fragments(data, len(own) if own else 0))
        if not fragments:
            return None
        tick = _tick(fragments)
        kept, expected, lost, gap = [], 0, False, False
        for one in fragments:
            lost = lost or one.time != expected
            if one.whole and (not lost or one.starts_with_key_frame):
                gap = gap or one.time != expected
                kept.append(one)
                expected, lost = one.time + one.frames * tick, False
            else:
                lost = True
        covered = len(head) + sum(one.end - one.begin for one in kept)
        if own is not None and covered in (len(data), _index_at(data, fragments[-1].end)):
            return None
        return Rest((head, *(data[one.begin : one.end] for one in kept)), gap)


class _mapped:  # noqa: N801 - used like a function
    """The bytes of a file, read as they are looked at; nothing for an empty one."""

    def __init__(self, file: Path) -> None:
        self._file = file.open("rb")
        empty = not self._file.seek(0, 2)
        self._data: mmap.mmap | bytes = (
            b"" if empty else mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        )

    def __enter__(self) -> "mmap.mmap | bytes":
        return self._data

    def __exit__(self, *_: object) -> None:
        if isinstance(self._data, mmap.mmap):
            self._data.close()
        self._file.close()


_Data = mmap.mmap | bytes


def _number(data: _Data, at: int, length: int = 4) -> int:
    return int.from_bytes(data[at : at + length], "big")


def _box(data: _Data, at: int, kind: bytes, end: int) -> int | None:
    """Return the end of a box of this kind; None: there is none."""
    size = _number(data, at)
    if data[at + 4 : at + _HEAD] != kind or size < _HEAD or at + size > end:
        return None
    return at + size


def _head(data: _Data) -> bytes | None:
    first = _box(data, 0, b"ftyp", len(data))
    second = _box(data, first, b"moov", len(data)) if first else None
    if second is None:
        return None
    head = data[:second]
    return head if b"avcC" in head and b"mvex" in head and b"\0" * 256 not in head else None


def _index_at(data: _Data, at: int) -> int:
    """Return ``at`` if there is nothing but the index that ends a whole file."""
    return at if _box(data, at, b"mfra", len(data)) == len(data) else -1


def _fragments(data: _Data, begin: int) -> Iterator[_Fragment]:
    at = begin
    while (found := data.find(b"moof", at)) >= 0:
        start = found - 4
        middle = _box(data, start, b"moof", len(data))
        end = _box(data, middle, b"mdat", len(data)) if middle else None
        fragment = _fragment(data, start, middle, end) if middle and end else None
        if fragment is None:
            at = found + 4
        else:
            yield fragment
            at = fragment.end


def _fragment(data: _Data, start: int, middle: int, end: int) -> _Fragment | None:
    """Read the fragment whose frames lie from ``middle`` to ``end``; None if its description is damaged."""
    moof = data[start:middle]
    time_at, run_at, defaults_at = moof.find(b"tfdt"), moof.find(b"trun"), moof.find(b"tfhd")
    if min(time_at, run_at, defaults_at) < 0:
        return None
    time = _number(moof, time_at + 8, 8 if moof[time_at + 4] else 4)
    flags, count = _number(moof, run_at + 5, 3), _number(moof, run_at + 8)
    sizes = _sizes(moof, run_at + 12, flags, count) or _default_sizes(moof, defaults_at, count)
    if sizes is None or sum(sizes) != end - middle - _HEAD:
        return None
    at = middle + _HEAD
    whole, key = True, False
    for number, size in enumerate(sizes):
        kinds = _kinds(data[at : at + size])
        whole = whole and bool(kinds)
        key = key or (number == 0 and _KEY_FRAME in kinds)
        at += size
    return _Fragment(start, end, time, count, whole, key)


def _sizes(moof: bytes, at: int, flags: int, count: int) -> list[int] | None:
    if not flags & _SIZE_FIELD:
        return None
    at += 4 * bool(flags & _DATA_OFFSET) + 4 * bool(flags & _FIRST_FLAGS)
    width = 4 * sum(bool(flags & field) for field in _SAMPLE_FIELDS)
    at += 4 * bool(flags & _SAMPLE_FIELDS[0])
    if at + width * count > len(moof) + width:
        return None
    return [_number(moof, at + width * number) for number in range(count)]


def _default_sizes(moof: bytes, at: int, count: int) -> list[int] | None:
    """Return the size that all frames have, as a fragment of one frame says it."""
    flags = _number(moof, at + 5, 3)
    if not flags & 0x10 or count > 1_000:
        return None
    place = at + 12 + 8 * bool(flags & 0x1) + 4 * bool(flags & 0x2) + 4 * bool(flags & 0x8)
    return [_number(moof, place)] * count


def _kinds(frame: bytes) -> set[int]:
    """Return the kinds of a frame's units; none if it is damaged."""
    kinds: set[int] = set()
    at = 0
    while at + 4 < len(frame):
        size = _number(frame, at)
        unit = frame[at + 4 : at + 4 + size]
        if not size or len(unit) != size or unit[0] & 0x80 or b"\0\0\0" in unit:
            return set()
        kinds.add(unit[0] & 0x1F)
        at += 4 + size
    return kinds if at == len(frame) else set()


def _tick(fragments: list[_Fragment]) -> int:
    """Return the length of a frame in the file's units, as most fragments have it."""
    steps = Counter(
        (after.time - before.time) // before.frames
        for before, after in pairwise(fragments)
        if before.frames and after.time > before.time
    )
    return steps.most_common(1)[0][0] if steps else 0
