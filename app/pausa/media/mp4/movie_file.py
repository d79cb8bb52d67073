"""An MP4 that grows while its recording goes on: frames are appended, the end can be cut off again, an index completes it.

The file is: the kind, room for an index, the frames. The index is put into that room if it fits, so that a player or a
browser can begin at once, and behind the frames if not.
"""

import errno
import os
from array import array
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from pausa.core.durable_files import sync_open_file
from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.media.mp4.boxes import HEAD, box
from pausa.media.mp4.frame_index import Run

KIND = box(b"ftyp", b"isom", (512).to_bytes(4, "big"), b"isomiso2avc1mp41")
_LARGE_HEAD = 16
_PIECE_BYTES = 1 << 20
_NO_COPY = frozenset(
    {errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EBADF, errno.EPERM}
)
"""How systems and file systems refuse to copy from file to file by themselves."""


class FrameTable:
    """Where the frames of one track lie."""

    def __init__(self) -> None:
        self.sizes = array("I")
        self.keys = array("I")
        """The numbers of the key frames, from 1."""
        self.chunk_offsets = array("Q")
        self.chunk_frames = array("I")
        """How many frames each chunk has; they lie one after another."""

    def __len__(self) -> int:
        return len(self.sizes)

    def add(self, offset: int, sizes: Sequence[int], keys: Sequence[bool] = ()) -> None:
        """Add a chunk."""
        first = len(self.sizes) + 1
        self.keys.extend(first + place for place, key in enumerate(keys) if key)
        self.chunk_offsets.append(offset)
        self.chunk_frames.append(len(sizes))
        self.sizes.extend(sizes)

    def offset_of(self, frame: int) -> int | None:
        """Return where ``frame`` begins, from 0; None: there is none."""
        first = len(self.sizes)
        for offset, count in zip(reversed(self.chunk_offsets), reversed(self.chunk_frames), strict=True):
            first -= count
            if first <= frame < first + count:
                return offset + sum(self.sizes[first:frame])
        return None

    def cut(self, offset: int) -> None:
        """Forget the frames that do not end by ``offset``; chunks lie in the order of their offsets."""
        while self.chunk_offsets:
            first = len(self.sizes) - self.chunk_frames[-1]
            end, kept = self.chunk_offsets[-1], 0
            for size in self.sizes[first:]:
                end += size
                if end > offset:
                    break
                kept += 1
            if kept == self.chunk_frames[-1]:
                break
            del self.sizes[first + kept :]
            self.chunk_frames[-1] = kept
            if kept:
                break
            self.chunk_offsets.pop()
            self.chunk_frames.pop()
        while self.keys and self.keys[-1] > len(self.sizes):
            self.keys.pop()


class MovieFile:
    """Owned by one thread. Raises OSError wherever it writes, and MediaError for a source that is shorter than it was."""

    def __init__(self, path: Path, *, reserved_bytes: int = 0) -> None:
        """Begin a new file for its owner. ``reserved_bytes``: room for the index before the frames."""
        self.path = path
        self.pictures, self.sound = FrameTable(), FrameTable()
        self._reserved_bytes = max(reserved_bytes, HEAD) if reserved_bytes else 0
        path.unlink(missing_ok=True)  # what is there may be a link to somewhere else
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
        room = box(b"free", bytes(self._reserved_bytes - HEAD)) if self._reserved_bytes else b""
        self._frames_at = len(KIND) + len(room)
        self._sources: dict[Path, int] = {}
        """Open files to copy from; only the newest."""
        try:
            self._write(KIND + room + _frames_head(0))
        except OSError:
            self.discard()
            raise

    @property
    def size_bytes(self) -> int:
        return self._file.tell()

    def add_pictures(self, run: Run, *, before_keys: bytes = b"") -> None:
        """Append the frames of ``run``, with ``before_keys`` before each key frame."""
        at = self._file.tell()
        sizes = list(run.sizes)
        if before_keys:
            offset = run.offset
            keys = [place for place, key in enumerate(run.keys) if key]
            for begin, end in pairwise([0, *(place for place in keys if place), len(sizes)]):
                if run.keys[begin]:
                    self._write(before_keys)
                    sizes[begin] += len(before_keys)
                length = sum(run.sizes[begin:end])
                self._copy(run.path, offset, length)
                offset += length
        else:
            self._copy(run.path, run.offset, run.size_bytes)
        self.pictures.add(at, sizes, run.keys)

    def add_sound(self, data: bytes, sizes: Sequence[int]) -> None:
        """Append frames of sound that lie one after another in ``data``."""
        at = self._file.tell()
        self._write(data)
        self.sound.add(at, sizes)

    def add_text(self, data: bytes) -> int:
        """Append something else that the index refers to, and return where it lies."""
        at = self._file.tell()
        self._write(data)
        return at

    def cut(self, pictures: int, sounds: int) -> None:
        """Cut off the end so that no more than these frames are left: fewer, where others lie behind what has to go."""
        found = (self.pictures.offset_of(pictures), self.sound.offset_of(sounds))
        offsets = [offset for offset in found if offset is not None]
        if not offsets:
            return
        self._file.truncate(min(offsets))
        self._file.seek(min(offsets))
        self.pictures.cut(min(offsets))
        self.sound.cut(min(offsets))

    def sync(self) -> None:
        """Wait until what was written is on the disk."""
        sync_open_file(self._file.fileno())

    def complete(self, moov: bytes) -> bool:
        """Write the index and wait until all is on the disk. Return whether it stands before the frames."""
        end = self._file.tell()
        left = self._reserved_bytes - len(moov)
        fits = left == 0 or left >= HEAD
        self._file.seek(self._frames_at)
        self._write(_frames_head(end - self._frames_at))
        if fits:
            self._file.seek(len(KIND))
            self._write(moov + (box(b"free", bytes(left - HEAD)) if left else b""))
        else:
            self._file.seek(end)
            self._write(moov)
        self.sync()
        return fits

    def close(self) -> None:
        """Idempotent."""
        for source in self._sources.values():
            os.close(source)
        self._sources.clear()
        self._file.close()

    def discard(self) -> None:
        """Close and remove it. Idempotent."""
        self.close()
        self.path.unlink(missing_ok=True)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) :]

    def _copy(self, path: Path, offset: int, count: int) -> None:
        source, at = self._source(path), self._file.tell()
        done = self._copied_by_system(source, offset, at, count)
        self._file.seek(at + done)
        os.lseek(source, offset + done, os.SEEK_SET)
        while done < count:
            piece = os.read(source, min(count - done, _PIECE_BYTES))
            if not piece:
                raise MediaError(sentence("“{name}” is damaged.", name=path.name))
            self._write(piece)
            done += len(piece)

    def _copied_by_system(self, source: int, offset: int, at: int, count: int) -> int:
        """Return how much the system has copied by itself, which some file systems do without reading it."""
        done = 0
        if not hasattr(os, "copy_file_range"):
            return done
        try:
            while done < count:
                copied = os.copy_file_range(
                    source, self._file.fileno(), count - done, offset + done, at + done
                )
                if not copied:
                    break
                done += copied
        except OSError as error:
            if error.errno not in _NO_COPY:
                raise
        return done

    def _source(self, path: Path) -> int:
        if path not in self._sources:
            while self._sources:
                os.close(self._sources.popitem()[1])
            flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
            self._sources[path] = os.open(path, flags)
        return self._sources[path]


def _frames_head(length: int) -> bytes:
    """Return the head of the box of the frames, which may be longer than 4 GB."""
    return (1).to_bytes(4, "big") + b"mdat" + max(length, _LARGE_HEAD).to_bytes(8, "big")
