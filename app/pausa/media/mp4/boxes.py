"""The boxes that an MP4 file is made of (ISO/IEC 14496-12, 4.2)."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

HEAD = 8
_LARGE_HEAD = 16


class NotWhole(ValueError):
    """The bytes end before the box does, or are no box."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a box and its contents lie in the bytes that were looked at."""

    kind: bytes
    begin: int
    body: int
    end: int

    def body_of(self, data: bytes) -> bytes:
        return data[self.body : self.end]


def box_at(data: bytes, place: int, end: int | None = None) -> Box:
    """Return the box at ``place``. Raises NotWhole if it does not end before ``end``, by default that of the bytes."""
    end = len(data) if end is None else end
    if place + HEAD > end:
        raise NotWhole
    length, kind = struct.unpack_from(">I4s", data, place)
    body = place + HEAD
    if length == 1:
        if place + _LARGE_HEAD > end:
            raise NotWhole
        (length,) = struct.unpack_from(">Q", data, body)
        body = place + _LARGE_HEAD
    if place + length > end or body > place + length:
        raise NotWhole
    return Box(kind, place, body, place + length)


def boxes_in(data: bytes, begin: int = 0, end: int | None = None) -> Iterator[Box]:
    """Yield the boxes from ``begin`` to ``end``. Raises NotWhole."""
    end = len(data) if end is None else end
    while begin < end:
        found = box_at(data, begin, end)
        yield found
        begin = found.end


def inner(data: bytes, outer: Box, *path: bytes) -> Box:
    """Return the first box at the end of ``path`` within ``outer``. Raises NotWhole if there is none."""
    for kind in path:
        found = next((one for one in boxes_in(data, outer.body, outer.end) if one.kind == kind), None)
        if found is None:
            raise NotWhole
        outer = found
    return outer


def box(kind: bytes, *contents: bytes) -> bytes:
    """Return a box of these contents. Raises OverflowError from 4 GB on."""
    length = HEAD + sum(len(part) for part in contents)
    return b"".join((length.to_bytes(4, "big"), kind, *contents))


def full_box(kind: bytes, *contents: bytes, version: int = 0, flags: int = 0) -> bytes:
    """Return a box that tells its version and flags first."""
    return box(kind, struct.pack(">I", version << 24 | flags), *contents)
