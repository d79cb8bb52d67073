"""The pictures of takes: in which files they lie, and where in them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pausa.core.edit.spans import Span
from pausa.core.regular_files import is_regular_file
from pausa.media.mp4.frame_index import FrameIndex
from pausa.media.mp4.movie_reader import read_movie
from pausa.media.mp4.segment_index import SegmentIndex
from pausa.recording.film.film import Film, PicturePart


@dataclass(frozen=True, slots=True)
class PictureRun:
    """Frames of one file, of which the first is a key frame."""

    index: FrameIndex
    first: int
    frames: int


ANEW_FILES = "anew-*"
"""What is encoded anew lies in files of such names beside the takes."""

EncodeAnew = Callable[[FrameIndex, int, int], FrameIndex]
"""Encodes so many frames of a file from a frame on anew, and returns the file with these."""


class KeptPictures:
    """Knows the frames of all takes. One thread. Raises MediaError for a damaged file, OSError for one that cannot be read."""

    def __init__(self) -> None:
        self._film = Film()
        self._indexes: dict[Path, FrameIndex] = {}
        self._anew: dict[tuple[Path, int], FrameIndex] = {}

    def find(self, film: Film) -> None:
        """Look for the files of takes as this film tells from now on."""
        self._film = film

    def holds(self, span: Span) -> bool:
        """Whether all frames of ``span`` have been written."""
        at = span.first
        while at < span.end:
            at = self.reach(span.take, at)[1]
            if not at:
                return False
        return True

    def lacking(self, span: Span) -> Path | None:
        """Return the file that should have a frame of ``span`` and has it not; None: there is none."""
        at = span.first
        while at < span.end:
            part, reach = self.reach(span.take, at)
            if part is None:
                return next(
                    (
                        one.path
                        for one in self._film.pictures_of(span.take)
                        if one.first <= at and (one.ticks is None or at < one.first + one.ticks)
                    ),
                    None,
                )
            at = reach
        return None

    def runs(self, span: Span, encode_anew: EncodeAnew) -> list[PictureRun]:
        """Return where the frames of ``span`` lie. Those before the first key frame are encoded anew. Raises IndexError if some are not written."""
        found: list[PictureRun] = []
        at = span.first
        while at < span.end:
            part, reach = self.reach(span.take, at)
            if part is None:
                raise IndexError(at)
            index, end = self._read(part), min(span.end, reach)
            first, frames = part.frame + at - part.first, end - at
            key = min(index.key_at_or_after(first), first + frames)
            if key > first:
                found.append(
                    PictureRun(self._encoded(index, first, key - first, encode_anew), 0, key - first)
                )
            if key < first + frames:
                found.append(PictureRun(index, key, first + frames - key))
            at = end
        return found

    def file_at(self, take: int, tick: int) -> tuple[FrameIndex, int]:
        """Return the file that shows ``tick`` of a take, and which of its frames that is. Raises IndexError if it is not written."""
        part, _ = self.reach(take, tick)
        if part is None:
            raise IndexError(tick)
        return self._read(part), part.frame + tick - part.first

    def index_of(self, part: PicturePart) -> FrameIndex:
        """Return where the frames of a part's file lie."""
        return self._read(part)

    def reach(self, take: int, tick: int) -> tuple[PicturePart | None, int]:
        """Return the part that shows ``tick`` and reaches farthest, and the tick after its last; None and 0: there is none."""
        found = [
            (part, end)
            for part in self._film.pictures_of(take)
            if part.first <= tick < (end := self._end(part))
        ]
        return max(found, key=lambda one: one[1], default=(None, 0))

    def _end(self, part: PicturePart) -> int:
        held = len(self._read(part)) - part.frame
        return part.first + (held if part.ticks is None else min(part.ticks, held))

    def _read(self, part: PicturePart) -> FrameIndex:
        if part.path not in self._indexes:
            if part.is_finished and not is_regular_file(part.path):
                return FrameIndex(part.path)  # it is made of another kind of file only when it is needed
            self._indexes[part.path] = _finished(part.path) if part.is_finished else SegmentIndex(part.path)
        index = self._indexes[part.path]
        if isinstance(index, SegmentIndex):
            index.read_more()
        return index

    def _encoded(self, index: FrameIndex, first: int, frames: int, encode_anew: EncodeAnew) -> FrameIndex:
        known = self._anew.get((index.path, first))
        if known is None or len(known) < frames or not is_regular_file(known.path):
            known = self._anew[index.path, first] = encode_anew(index, first, frames)
        return known


def _finished(path: Path) -> FrameIndex:
    pictures = read_movie(path).pictures
    return pictures.frames if pictures is not None else FrameIndex(path)
