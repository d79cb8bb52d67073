"""The finished file as far as it is certain: it grows while the recording goes on, and follows its edits.

What differs after an edit is cut off the end and written anew; what is before it stays. So an edit near the end costs
little, and a stop only what has come since.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Protocol

from pausa.core.edit.spans import Spans
from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.core.time.ticks import samples_before
from pausa.media.ffmpeg import timescale
from pausa.media.mp4.movie_file import MovieFile
from pausa.media.mp4.movie_index import (
    AAC_FRAME,
    PRIMING,
    Information,
    MovieIndex,
    PictureFormat,
    SoundFormat,
)
from pausa.recording.film.film import Film
from pausa.recording.film.kept_pictures import EncodeAnew, KeptPictures, PictureRun

FRAMES_AHEAD = 512
"""So many frames of sound are read at once where there are so many."""


class EncodedSound(Protocol):
    """Frames of AAC; see ``SoundTrack``."""

    def frames(self) -> int: ...

    def unchanged(self) -> int: ...

    def read(self, first: int, frames: int) -> tuple[bytes, list[int]]: ...

    @property
    def configuration(self) -> tuple[int, int, bytes]: ...


class MovieDraft:
    """One thread. Raises MediaError, and OSError where it cannot read or write."""

    def __init__(
        self,
        path: Path,
        *,
        sound: EncodedSound | None,
        encode_anew: EncodeAnew,
        tick_rate: Fraction,
        size: tuple[int, int],
        reserved_bytes: int,
    ) -> None:
        """``size``: width and height, 0 × 0 without pictures. ``reserved_bytes``: room for the index at the beginning."""
        self._pictures = KeptPictures() if size[0] else None
        self._sound = sound
        self._encode_anew = encode_anew
        self._tick_rate = tick_rate
        self._size = size
        self._file = MovieFile(path, reserved_bytes=reserved_bytes)
        self._shown = Spans()
        self._ahead: tuple[bytes, list[int]] = b"", []
        """Frames of sound that come next, one after another, and the size of each."""
        self._entry = b""
        """What describes the frames to a decoder."""
        self._is_complete = False
        self._is_mixed = False
        """Whether another encoder has written some of them."""

    @property
    def path(self) -> Path:
        return self._file.path

    def fits(self, sound: EncodedSound | None) -> bool:
        """Whether it holds this sound."""
        return sound is self._sound

    @property
    def ticks(self) -> int:
        """How many ticks of pictures it holds."""
        return self._shown.ticks

    def follow(self, film: Film, until: int, goes_on: Callable[[], bool] = lambda: True) -> bool:
        """Hold what ``film`` shows up to the tick ``until``, second by second while ``goes_on``. Return whether it does.

        It does not if pictures or sound have not been written yet.
        """
        if self._pictures is not None:
            self._pictures.find(film)
        wanted = film.spans.part(0, until)
        self._ahead = b"", []
        self._cut(wanted)
        second = max(1, round(self._tick_rate))
        for begin, span in zip(wanted.begins, wanted, strict=True):
            if begin + span.ticks <= self._shown.ticks:
                continue
            runs: list[PictureRun] = []
            if self._pictures is not None:
                if not self._pictures.holds(span):
                    return False
                runs = self._pictures.runs(span, self._encode_anew)
            while (have := self._shown.ticks - begin) < span.ticks:
                ticks = min(second, span.ticks - have)
                if not goes_on() or not self._append_sound(self._shown.ticks + ticks):
                    return False
                for run in _portion(runs, have, ticks):
                    self._append(run)
                self._shown = Spans.of(*self._shown, span.part(have, ticks))
        return True

    def complete(
        self, film: Film, information: Information, told: Callable[[int], None] = lambda _: None
    ) -> bool:
        """Hold all that ``film`` shows, and complete the file. Return whether its index is at its beginning.

        ``told`` gets now and then how many ticks it holds. Raises MediaError if something of it has not been written.
        """

        def tell() -> bool:
            told(self._shown.ticks)
            return True

        ticks = film.spans.ticks
        if not self.follow(film, ticks, tell):
            if self._pictures is not None:
                lacking = (self._pictures.lacking(span) for span in film.spans)
                if (path := next(filter(None, lacking), None)) is not None:
                    raise MediaError(
                        sentence("“{name}” is damaged or gone. The segments are kept.", name=path.name)
                    )
            raise MediaError(
                sentence("An error in Pausa kept the recording from being finished. The segments are kept.")
            )
        shown = heard = None
        if self._pictures is not None:
            scale = timescale(self._tick_rate)
            shown = PictureFormat(*self._size, scale, int(scale / self._tick_rate), self._entry)
        if self._sound is not None:
            rate, channels, configuration = self._sound.configuration
            heard = SoundFormat(rate, channels, configuration, samples_before(ticks, self._tick_rate, rate))
        index = MovieIndex(
            pictures=(shown, self._file.pictures) if shown is not None else None,
            sound=(heard, self._file.sound) if heard is not None else None,
            information=information,
        )
        text_at = self._file.add_text(index.chapter_text[0])
        front = self._file.complete(index.made(text_at=text_at))
        self._file.close()
        self._is_complete = True
        return front

    def sync(self) -> None:
        """Wait until what was written is on the disk."""
        self._file.sync()

    def close(self) -> None:
        """Remove the file unless it is complete. Idempotent."""
        if not self._is_complete:
            self._file.discard()

    def discard(self) -> None:
        """Remove the file. Idempotent."""
        self._file.discard()

    def _cut(self, wanted: Spans) -> None:
        same = wanted.begins_again_at(self._shown)
        sounds = len(self._file.sound)
        if self._sound is not None:
            sounds = min(sounds, self._sound.unchanged(), self._frames_of_sound(same))
        if same < self._shown.ticks or sounds < len(self._file.sound):
            self._file.cut(same, sounds)
            left = self._heard_ticks() if self._pictures is None else len(self._file.pictures)
            self._shown = self._shown.part(0, min(same, left))

    def _append(self, run: PictureRun) -> None:
        entry = run.index.sample_entry
        self._entry = self._entry or entry
        self._is_mixed = self._is_mixed or entry != self._entry
        before_keys = run.index.parameter_sets if self._is_mixed else b""
        for one in run.index.runs(run.first, run.frames):
            self._file.add_pictures(one, before_keys=before_keys)

    def _append_sound(self, ticks: int) -> bool:
        """Append the sound up to this tick; return False if it is not there yet."""
        if self._sound is None:
            return True
        if not self._ahead[1] and not self._sound.frames():
            return False
        have = len(self._file.sound)
        count = self._frames_of_sound(ticks) - have
        if count <= 0:
            return True
        data, sizes = self._ahead
        if len(sizes) < count:
            there = self._sound.frames() - have
            if there < count:
                return False
            try:
                data, sizes = self._sound.read(have, min(there, max(count, FRAMES_AHEAD)))
            except IndexError:
                return False  # an edit has come
        length = sum(sizes[:count])
        self._file.add_sound(data[:length], sizes[:count])
        self._ahead = data[length:], sizes[count:]
        return True

    def _heard_ticks(self) -> int:
        """Return of how many ticks all that is heard is in the file."""
        if self._sound is None or not len(self._file.sound):
            return 0
        samples = len(self._file.sound) * AAC_FRAME - PRIMING
        return max(0, int(samples * self._tick_rate / self._sound.configuration[0]))

    def _frames_of_sound(self, ticks: int) -> int:
        """Return how many frames have what is heard in so many ticks."""
        rate = self._sound.configuration[0] if self._sound is not None and ticks else 0
        return -(-(samples_before(ticks, self._tick_rate, rate) + PRIMING) // AAC_FRAME) if rate else 0


def _portion(runs: Sequence[PictureRun], first: int, frames: int) -> list[PictureRun]:
    """Return ``frames`` frames from ``first`` on."""
    found, begin = [], 0
    for run in runs:
        start, end = max(first, begin), min(first + frames, begin + run.frames)
        if start < end:
            found.append(PictureRun(run.index, run.first + start - begin, end - start))
        begin += run.frames
    return found
