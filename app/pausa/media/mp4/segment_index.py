"""Finds the frames of a segment: a fragmented MP4 with one track that an encoder is writing, or has written."""

import struct
from array import array
from io import RawIOBase
from pathlib import Path

from pausa.core.regular_files import is_regular_file
from pausa.media.mp4.boxes import HEAD, Box, NotWhole, boxes_in, inner
from pausa.media.mp4.frame_index import FrameIndex, damaged, lasting

MOST_HEAD_BYTES = 1 << 20
MOST_FRAGMENT_HEAD_BYTES = 16 << 20
MOST_FRAMES_OF_RUN = 1 << 16

_NO_KEY = 0x10000
"""``sample_is_non_sync_sample``."""
_BASE_DATA_OFFSET, _DESCRIPTION, _DURATION, _SIZE, _FLAGS = 0x1, 0x2, 0x8, 0x10, 0x20
_RUN_OFFSET, _RUN_FIRST_FLAGS = 0x1, 0x4
_RUN_DURATION, _RUN_SIZE, _RUN_FLAGS, _RUN_TIME_OFFSET = 0x100, 0x200, 0x400, 0x800


class SegmentIndex(FrameIndex):
    """``read_more`` finds what has been written since. One thread."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._place = 0

    def read_more(self) -> None:
        """Find the frames of all fragments that are whole by now. Raises MediaError if the file is none of ours, OSError."""
        if not is_regular_file(self.path):
            return
        with self.path.open("rb", buffering=0) as file:
            size = file.seek(0, 2)
            while self._place + HEAD <= size:
                file.seek(self._place)
                head = file.read(2 * HEAD)
                length, kind = struct.unpack_from(">I4s", head)
                large = length == 1
                if large:
                    if len(head) < 2 * HEAD:
                        return
                    (length,) = struct.unpack_from(">Q", head, HEAD)
                if length < HEAD:
                    raise damaged(self.path)
                if self._place + length > size:
                    return
                if kind == b"moov":
                    self._read_head(self._whole(file, length, MOST_HEAD_BYTES))
                elif kind == b"moof":
                    # Its frames come after it; until they are whole it is looked at again.
                    moof = self._whole(file, length, MOST_FRAGMENT_HEAD_BYTES)
                    if not self._read_fragment(moof, size):
                        return
                self._place += length

    def _whole(self, file: RawIOBase, length: int, most: int) -> bytes:
        if length > most:
            raise damaged(self.path)
        file.seek(self._place)
        return file.read(length) or b""

    def _read_head(self, moov: bytes) -> None:
        try:
            (whole,) = boxes_in(moov)
            tracks = [one for one in boxes_in(moov, whole.body, whole.end) if one.kind == b"trak"]
            (track,) = tracks
            table = inner(moov, track, b"mdia", b"minf", b"stbl", b"stsd")
            entries = list(boxes_in(moov, table.body + 8, table.end))
            (entry,) = entries
            self.sample_entry = lasting(moov[entry.begin : entry.end])
        except ValueError:
            raise damaged(self.path) from None

    def _read_fragment(self, moof: bytes, size: int) -> bool:
        """Return False if its frames are not all in the file yet."""
        offsets, sizes, keys = array("Q"), array("I"), bytearray()
        try:
            (whole,) = boxes_in(moof)
            for traf in boxes_in(moof, whole.body, whole.end):
                if traf.kind == b"traf":
                    self._read_track(moof, traf, offsets, sizes, keys)
        except (NotWhole, ValueError, struct.error, OverflowError):
            raise damaged(self.path) from None
        if offsets and max(at + length for at, length in zip(offsets, sizes, strict=True)) > size:
            return False
        self.add(offsets, sizes, keys)
        return True

    def _read_track(
        self, moof: bytes, traf: Box, offsets: "array[int]", sizes: "array[int]", keys: bytearray
    ) -> None:
        head = inner(moof, traf, b"tfhd")
        flags = _flags(moof, head)
        place = head.body + 8
        base = self._place
        if flags & _BASE_DATA_OFFSET:
            (base,) = struct.unpack_from(">Q", moof, place)
            place += 8
        place += 4 * bool(flags & _DESCRIPTION) + 4 * bool(flags & _DURATION)
        usual_size = usual_flags = 0
        if flags & _SIZE:
            (usual_size,) = struct.unpack_from(">I", moof, place)
            place += 4
        if flags & _FLAGS:
            (usual_flags,) = struct.unpack_from(">I", moof, place)
        at = base
        for run in boxes_in(moof, traf.body, traf.end):
            if run.kind != b"trun":
                continue
            flags = _flags(moof, run)
            (count,) = struct.unpack_from(">I", moof, run.body + 4)
            place = run.body + 8
            if flags & _RUN_OFFSET:
                (offset,) = struct.unpack_from(">i", moof, place)
                at = base + offset
                place += 4
            first_flags = None
            if flags & _RUN_FIRST_FLAGS:
                (first_flags,) = struct.unpack_from(">I", moof, place)
                place += 4
            width = 4 * sum(
                bool(flags & one) for one in (_RUN_DURATION, _RUN_SIZE, _RUN_FLAGS, _RUN_TIME_OFFSET)
            )
            if at < 0 or count > MOST_FRAMES_OF_RUN or place + count * width > run.end:
                raise NotWhole
            for frame in range(count):
                field, length, sample_flags = place + frame * width, usual_size, usual_flags
                field += 4 * bool(flags & _RUN_DURATION)
                if flags & _RUN_SIZE:
                    (length,) = struct.unpack_from(">I", moof, field)
                    field += 4
                if flags & _RUN_FLAGS:
                    (sample_flags,) = struct.unpack_from(">I", moof, field)
                elif frame == 0 and first_flags is not None:
                    sample_flags = first_flags
                offsets.append(at)
                sizes.append(length)
                keys.append(not sample_flags & _NO_KEY)
                at += length


def _flags(data: bytes, full: Box) -> int:
    if full.end - full.body < 8:
        raise NotWhole
    (word,) = struct.unpack_from(">I", data, full.body)
    return int(word & 0xFFFFFF)
