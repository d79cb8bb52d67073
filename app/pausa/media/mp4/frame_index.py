"""Where the frames of one track lie in a file, and which of them are key frames."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.media.mp4.boxes import box, boxes_in

VISUAL_ENTRY = 86
"""The bytes of a visual sample entry before the boxes in it."""
_FRAME, _KEY_FRAME = 1, 5
"""Kinds of NAL units (ISO/IEC 14496-10, table 7-1)."""
_START_CODE = b"\0\0\0\1"


Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Run:
    """Frames that lie one after another in a file."""

    path: Path
    offset: int
    sizes: tuple[int, ...]
    """In bytes."""
    keys: tuple[bool, ...]
    """Which of them are key frames."""

    @property
    def size_bytes(self) -> int:
        return sum(self.sizes)


class FrameIndex:
    """Of one track of one file. One thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sample_entry = b""
        """The box that describes the frames to a decoder; empty until it was read."""
        self._offsets = array("Q")
        self._sizes = array("I")
        self._keys = bytearray()

    def __len__(self) -> int:
        return len(self._sizes)

    def add(self, offsets: Iterable[int], sizes: Iterable[int], keys: Iterable[int]) -> None:
        """Add frames at the end."""
        self._offsets.extend(offsets)
        self._sizes.extend(sizes)
        self._keys.extend(keys)

    def add_table(self, offsets: Numbers, sizes: Numbers, keys: bytes) -> None:
        """Add many frames at the end, as one table. ``keys`` has a byte for each."""
        self._offsets.frombytes(offsets.astype(np.uint64).tobytes())
        self._sizes.frombytes(sizes.astype(np.uint32).tobytes())
        self._keys.extend(keys)

    @property
    def parameter_sets(self) -> bytes:
        """What a decoder of H.264 needs before a key frame of this file if it has decoded another one. Raises MediaError."""
        try:
            found = next(
                one for one in boxes_in(self.sample_entry, VISUAL_ENTRY) if one.kind == b"avcC"
            ).body_of(self.sample_entry)
            return _parameter_sets(found)
        except (StopIteration, ValueError, IndexError):
            raise damaged(self.path) from None

    def is_key(self, frame: int) -> bool:
        return bool(self._keys[frame])

    def key_at_or_after(self, frame: int) -> int:
        """Return the first key frame from ``frame`` on, or how many frames there are."""
        found = self._keys.find(1, frame)
        return len(self) if found < 0 else found

    def key_at_or_before(self, frame: int) -> int:
        """Return the last key frame up to ``frame``. Raises IndexError if there is none."""
        found = self._keys.rfind(1, 0, frame + 1)
        if found < 0:
            raise IndexError(frame)
        return found

    def runs(self, first: int, frames: int) -> list[Run]:
        """Return where ``frames`` frames from ``first`` on lie. Raises IndexError if there are fewer."""
        end = first + frames
        if first < 0 or frames < 0 or end > len(self):
            raise IndexError(end)
        found = []
        while first < end:
            after, expected = first, self._offsets[first]
            while after < end and self._offsets[after] == expected:
                expected += self._sizes[after]
                after += 1
            found.append(
                Run(
                    self.path,
                    self._offsets[first],
                    tuple(self._sizes[first:after]),
                    tuple(bool(key) for key in self._keys[first:after]),
                )
            )
            first = after
        return found


def damaged(path: Path) -> MediaError:
    return MediaError(sentence("“{name}” is damaged.", name=path.name))


def lasting(entry: bytes) -> bytes:
    """Return a sample entry without what says how many bits a second the file has: it is copied into others."""
    kept = [entry[one.begin : one.end] for one in boxes_in(entry, VISUAL_ENTRY) if one.kind != b"btrt"]
    return box(entry[4:8], entry[8:VISUAL_ENTRY], *kept)


def _parameter_sets(record: bytes) -> bytes:
    """Return the sets of an AVCDecoderConfigurationRecord (ISO/IEC 14496-15, 5.3.3.1), each with its length before it."""
    if record[4] & 3 != 3:
        raise ValueError("lengths of other than four bytes")
    found, place = [], 5
    for mask in (31, 255):
        count = record[place] & mask
        place += 1
        for _ in range(count):
            length = record[place] << 8 | record[place + 1]
            found.append(length.to_bytes(4, "big") + record[place + 2 : place + 2 + length])
            place += 2 + length
    return b"".join(found)


def annex_b(data: bytes) -> bytes:
    """Return a frame, or parameter sets, of which each unit has its length before it, with start codes in their place. Raises ValueError."""
    pieces: list[bytes] = []
    place = 0
    while place < len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        place += 4
        if not 0 < length <= len(data) - place:
            raise ValueError("a unit is longer than its frame")
        pieces += (_START_CODE, data[place : place + length])
        place += length
    return b"".join(pieces)


def is_whole_frame(data: bytes, *, key: bool) -> bool:
    """Whether this is a frame of H.264 from its first byte to its last, and a key frame if it has to be."""
    place, kinds = 0, set()
    while place + 5 <= len(data):
        kinds.add(data[place + 4] & 31)
        place += 4 + int.from_bytes(data[place : place + 4], "big")
    return place == len(data) and (_KEY_FRAME in kinds if key else bool(kinds & {_FRAME, _KEY_FRAME}))
