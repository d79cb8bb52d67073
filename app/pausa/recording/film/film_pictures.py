"""Decodes the pictures of a film, small: for looking at a place, and for playing."""

import contextlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pausa.core.errors import MediaError
from pausa.media.ffmpeg import Ffmpeg, picture_decoder
from pausa.media.mp4.frame_index import FrameIndex, annex_b, damaged
from pausa.media.process import Converter
from pausa.recording.film.film import Film
from pausa.recording.film.kept_pictures import KeptPictures

CACHE_BYTES = 64 << 20
MOST_AHEAD_BYTES = 32 << 20
"""Of encoded frames, that one child is given."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One decoded picture: I420 by BT.601 in limited range, as OpenCV reads it."""

    width: int
    height: int
    data: bytes


_Place = tuple[Path, int]
"""A frame of a file."""


class FilmPictures:
    """Of one film at a time, fitted into one box at a time. One thread. Close it: it may have a child.

    One child decodes from a key frame on. It is read as far as a picture is wanted, and goes on where the next one is
    wanted, so that pictures one after another, forwards, are what costs least. What it has decoded is kept while there
    is room.
    """

    def __init__(self, ffmpeg: Ffmpeg) -> None:
        self._ffmpeg = ffmpeg
        self._film = Film()
        self._kept = KeptPictures()
        self._size = (2, 2)
        self._decoding: _Decoding | None = None
        self._cache: OrderedDict[_Place, Picture] = OrderedDict()

    def __enter__(self) -> "FilmPictures":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def show(self, film: Film, *, width: int, height: int) -> None:
        """Show ``film`` from now on, in pictures that fit into a box of this size. What is decoded already stays of use."""
        size = _fitted(film, width, height)
        if size != self._size:
            self.close()
            self._cache.clear()
        self._film, self._size = film, size
        self._kept.find(film)

    def prepare(self) -> None:
        """Read where the frames lie: of an hour that takes more than a second, once. Raises MediaError, OSError."""
        for span in self._film.spans:
            with contextlib.suppress(IndexError):
                self._kept.file_at(span.take, span.first)

    def at(
        self, tick: int, *, ahead: int = 0, passing: Callable[[Picture], None] = lambda _: None
    ) -> Picture:
        """Return the picture of a tick. ``ahead``: how many after it will be wanted too.

        ``passing`` gets the pictures before it that have to be decoded on the way.

        Raises IndexError for a tick that is not shown or not written, MediaError for a damaged file, OSError.
        """
        span_end, place = self._span_at(tick)
        index, frame = self._kept.file_at(*place)
        known = self._cache.get((index.path, frame))
        if known is not None:
            self._cache.move_to_end((index.path, frame))
            return known
        if self._decoding is None or not self._decoding.reaches(index.path, frame):
            self.close()
            self._decoding = self._begin(index, frame, min(ahead, span_end - tick - 1))
        while True:
            found, picture = self._decoding.next()
            self._keep((index.path, found), picture)
            if found == frame:
                return picture
            passing(picture)

    def read_on(self) -> bool:
        """Decode one more picture of the same group, for later. Return False if there is none."""
        if self._decoding is None or self._decoding.over:
            return False
        with contextlib.suppress(MediaError):
            found, picture = self._decoding.next()
            self._keep((self._decoding.path, found), picture)
            return True
        return False

    def close(self) -> None:
        """End the child. Idempotent; what is decoded stays."""
        if self._decoding is not None:
            self._decoding.close()
            self._decoding = None

    def _span_at(self, tick: int) -> tuple[int, tuple[int, int]]:
        """Return where the span that shows ``tick`` ends, and the place in its take."""
        for begin, span in zip(self._film.spans.begins, self._film.spans, strict=True):
            if begin <= tick < begin + span.ticks:
                return begin + span.ticks, (span.take, span.first + tick - begin)
        raise IndexError(tick)

    def _begin(self, index: FrameIndex, frame: int, ahead: int) -> "_Decoding":
        key = index.key_at_or_before(frame)
        end = min(index.key_at_or_after(min(frame + ahead, len(index) - 1) + 1), len(index))
        while (
            end > frame + 1 and sum(run.size_bytes for run in index.runs(key, end - key)) > MOST_AHEAD_BYTES
        ):
            end = max(frame + 1, (frame + end) // 2)
        return _Decoding(self._ffmpeg, index, key, end, self._size)

    def _keep(self, place: _Place, picture: Picture) -> None:
        self._cache[place] = picture
        while len(self._cache) * len(picture.data) > CACHE_BYTES and len(self._cache) > 1:
            self._cache.popitem(last=False)


class _Decoding:
    """A child that decodes some frames of a file, of which the first is a key frame."""

    def __init__(
        self, ffmpeg: Ffmpeg, index: FrameIndex, first: int, end: int, size: tuple[int, int]
    ) -> None:
        self.path = index.path
        self._next, self._end = first, end
        self._size = size
        width, height = size
        try:
            given = [annex_b(index.parameter_sets)]
            with index.path.open("rb", buffering=0) as file:
                for run in index.runs(first, end - first):
                    file.seek(run.offset)
                    given += [annex_b(file.read(size)) for size in run.sizes]
        except ValueError:
            raise damaged(index.path) from None
        self._child = Converter(picture_decoder(ffmpeg, width=width, height=height), given)

    @property
    def over(self) -> bool:
        return self._next >= self._end

    def reaches(self, path: Path, frame: int) -> bool:
        """Whether it has still to decode that frame."""
        return path == self.path and self._next <= frame < self._end

    def next(self) -> tuple[int, Picture]:
        """Return the next frame and its picture. Raises MediaError if there is none."""
        width, height = self._size
        wanted = width * height * 3 // 2
        data = self._child.read(wanted)
        if len(data) < wanted:
            self._next = self._end
            raise damaged(self.path)
        self._next += 1
        return self._next - 1, Picture(width, height, data)

    def close(self) -> None:
        self._child.close()


def _fitted(film: Film, width: int, height: int) -> tuple[int, int]:
    """Return the largest even size of the film's shape that fits, not larger than the film."""
    if not film.width or not film.height:
        return 2, 2
    scale = min(width / film.width, height / film.height, 1.0)
    return max(2, int(film.width * scale) & ~1), max(2, int(film.height * scale) & ~1)
