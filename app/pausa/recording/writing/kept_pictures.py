"""The pictures of takes: in which files they lie, and where in them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pausa.core.edit.spans import Span
from pausa.media.mp4.frame_index import FrameIndex


@dataclass(frozen=True, slots=True)
class PicturePart:
    """A file with a part of a take's frames, one for each tick."""

    path: Path
    first: int
    """The tick of the take that its first frame shows."""
    ticks: int | None = None
    """How many of its frames count; None: all that will be written."""


@dataclass(frozen=True, slots=True)
class PictureRun:
    """Frames of one file, of which the first is a key frame."""

    index: FrameIndex
    first: int
    frames: int


EncodeAnew = Callable[[FrameIndex, int, int], FrameIndex]
"""Encodes so many frames of a file from a frame on anew, and returns the file with these."""


class KeptPictures:
    """Knows the frames of all takes. One thread. Raises MediaError for a damaged file, OSError for one that cannot be read."""

    def __init__(self, parts_of: Callable[[int], Sequence[PicturePart]]) -> None:
        """``parts_of`` returns the files of a take, in their order."""
        self._parts_of = parts_of
        self._indexes: dict[Path, FrameIndex] = {}
        self._anew: dict[tuple[Path, int], FrameIndex] = {}

    def held_ticks(self, take: int) -> int:
        """Return how many ticks of a take have been written without a gap."""
        held = 0
        for part in self._parts_of(take):
            if part.first > held:
                break
            index = self._read(part.path)
            held = max(held, part.first + _counted(part, index))
        return held

    def runs(self, span: Span, encode_anew: EncodeAnew) -> list[PictureRun]:
        """Return where the frames of ``span`` lie. Those before the first key frame are encoded anew. Raises IndexError if some are not written."""
        found: list[PictureRun] = []
        at = span.first
        parts = self._parts_of(span.take)
        for part in parts:
            index = self._read(part.path)
            end = min(span.end, part.first + _counted(part, index))
            if not part.first <= at < end:
                continue
            first, frames = at - part.first, end - at
            key = min(index.key_at_or_after(first), first + frames)
            if key > first:
                found.append(
                    PictureRun(self._encoded(index, first, key - first, encode_anew), 0, key - first)
                )
            if key < first + frames:
                found.append(PictureRun(index, key, first + frames - key))
            at = end
        if at < span.end:
            raise IndexError(at)
        return found

    def forget(self) -> None:
        """Look at all files anew: they may lie elsewhere now."""
        self._indexes.clear()

    def _read(self, path: Path) -> FrameIndex:
        if path not in self._indexes:
            self._indexes[path] = FrameIndex(path)
        index = self._indexes[path]
        index.read_more()
        return index

    def _encoded(self, index: FrameIndex, first: int, frames: int, encode_anew: EncodeAnew) -> FrameIndex:
        known = self._anew.get((index.path, first))
        if known is None or len(known) < frames:
            known = self._anew[index.path, first] = encode_anew(index, first, frames)
        return known


def _counted(part: PicturePart, index: FrameIndex) -> int:
    return len(index) if part.ticks is None else min(part.ticks, len(index))
