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
from pausa.recording.writing.kept_pictures import EncodeAnew, KeptPictures, PictureRun


class EncodedSound(Protocol):
    """Frames of AAC; see ``AacTrack``."""

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
        pictures: KeptPictures,
        sound: EncodedSound | None,
        encode_anew: EncodeAnew,
        fps: Fraction,
        size: tuple[int, int],
        sample_rate: int,
        reserved_bytes: int,
    ) -> None:
        """``size``: width and height. ``reserved_bytes``: room for the index at the beginning."""
        self._pictures = pictures
        self._sound = sound
        self._encode_anew = encode_anew
        self._fps = fps
        self._size = size
        self._sample_rate = sample_rate
        self._file = MovieFile(path, reserved_bytes=reserved_bytes)
        self._shown = Spans()
        self._entry = b""
        """What describes the frames to a decoder."""
        self._is_mixed = False
        """Whether another encoder has written some of them."""

    @property
    def ticks(self) -> int:
        """How many ticks of pictures it holds."""
        return self._shown.ticks

    def follow(self, spans: Spans, until: int, goes_on: Callable[[], bool] = lambda: True) -> bool:
        """Hold what ``spans`` show up to the tick ``until``, second by second while ``goes_on``. Return whether it does.

        It does not if pictures or sound have not been written yet.
        """
        wanted = spans.part(0, until)
        self._cut(wanted)
        second = max(1, round(self._fps))
        for begin, span in zip(wanted.begins, wanted, strict=True):
            if begin + span.ticks <= self._shown.ticks:
                continue
            if self._pictures.held_ticks(span.take) < span.end:
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

    def complete(self, spans: Spans, information: Information) -> bool:
        """Hold all of ``spans``, and complete the file. Return whether its index is at its beginning.

        Raises MediaError if something of it has not been written.
        """
        if not self.follow(spans, spans.ticks):
            raise MediaError(
                sentence("An error in Pausa kept the recording from being finished. The segments are kept.")
            )
        width, height = self._size
        scale = timescale(self._fps)
        shown = PictureFormat(width, height, scale, int(scale / self._fps), self._entry)
        heard = None
        if self._sound is not None:
            rate, channels, configuration = self._sound.configuration
            samples = samples_before(spans.ticks, self._fps, self._sample_rate)
            heard = SoundFormat(rate, channels, configuration, samples)
        index = MovieIndex(
            pictures=(shown, self._file.pictures),
            sound=(heard, self._file.sound) if heard is not None else None,
            information=information,
        )
        text_at = self._file.add_text(index.chapter_text[0])
        front = self._file.complete(index.made(text_at=text_at))
        self._file.close()
        return front

    def sync(self) -> None:
        """Wait until what was written is on the disk."""
        self._file.sync()

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
            self._shown = self._shown.part(0, len(self._file.pictures))

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
        have, until = len(self._file.sound), self._frames_of_sound(ticks)
        if until > self._sound.frames():
            return False
        if have < until:
            try:
                self._file.add_sound(*self._sound.read(have, until - have))
            except IndexError:
                return False  # an edit has come
        return True

    def _frames_of_sound(self, ticks: int) -> int:
        """Return how many frames have what is heard in so many ticks."""
        samples = samples_before(ticks, self._fps, self._sample_rate)
        return -(-(samples + PRIMING) // AAC_FRAME) if samples else 0


def _portion(runs: Sequence[PictureRun], first: int, frames: int) -> list[PictureRun]:
    """Return ``frames`` frames from ``first`` on."""
    found, begin = [], 0
    for run in runs:
        start, end = max(first, begin), min(first + frames, begin + run.frames)
        if start < end:
            found.append(PictureRun(run.index, run.first + start - begin, end - start))
        begin += run.frames
    return found
