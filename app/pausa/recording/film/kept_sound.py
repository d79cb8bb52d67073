"""The sound that a recording keeps: pieces of takes one after another, read with a fade at every cut."""

import logging
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path

import numpy as np
import soundfile

from pausa.capture.source import Samples
from pausa.core.regular_files import is_regular_file
from pausa.recording.film.film import Film, SoundPart, SoundPiece

FADE_S = 0.003

log = logging.getLogger(__name__)


class KeptSound:
    """Pieces in the order in which they are heard; never changed."""

    def __init__(self, pieces: Sequence[SoundPiece], *, sample_rate: int, channels: int) -> None:
        self._pieces = tuple(pieces)
        self._sample_rate, self._channels = sample_rate, channels
        self._fade = round(FADE_S * sample_rate)

    @classmethod
    def of(cls, film: Film) -> "KeptSound":
        """Return what is heard with a film."""
        return cls(film.sound_pieces(), sample_rate=film.sample_rate, channels=film.channels)

    @property
    def samples(self) -> int:
        return sum(piece.samples for piece in self._pieces)

    @property
    def last_samples(self) -> int:
        """The length of the last piece."""
        return self._pieces[-1].samples if self._pieces else 0

    @property
    def goes_on(self) -> bool:
        """Whether more is being recorded."""
        return bool(self._pieces) and self._pieces[-1].goes_on

    @property
    def certain_samples(self) -> int:
        """Up to where it will not change by what is recorded next, which may end with a cut at once."""
        if not self.goes_on:
            return self.samples
        return max(self.samples - self._fade, self.samples - self._pieces[-1].samples)

    def grown(self, samples: int) -> "KeptSound":
        """Return this with a last piece that is so long by now."""
        *before, last = self._pieces
        return KeptSound(
            (*before, replace(last, samples=samples)), sample_rate=self._sample_rate, channels=self._channels
        )

    def same_until(self, other: "KeptSound") -> int:
        """Return up to which sample this sounds like ``other``, as far as both are certain."""
        same = 0
        for mine, its in zip_longest(self._pieces, other._pieces):
            if mine is its or mine == its:
                same += mine.samples
                continue
            if mine and its and (mine.parts, mine.first) == (its.parts, its.first):
                # The end of the shorter one fades out.
                same += max(0, min(mine.samples, its.samples) - self._fade)
            break
        return min(same, self.certain_samples, other.certain_samples)

    def missing_files(self, first: int, end: int) -> list[Path]:
        """Return the files that are not there of those that hold what is heard between these samples."""
        begin, found = 0, []
        for piece in self._pieces:
            start, stop = max(first, begin), min(end, begin + piece.samples)
            if start < stop:
                read = _read(piece, piece.first + start - begin, piece.first + stop - begin)
                found += [part.path for part, _, _ in read if not is_regular_file(part.path)]
            begin += piece.samples
        return found

    def read(self, first: int, samples: int) -> Samples:
        """Read what is heard. What its files do not hold is silent. Raises OSError, SoundFileError."""
        found = []
        begin = 0
        for piece in self._pieces:
            start, end = max(first, begin), min(first + samples, begin + piece.samples)
            if start < end:
                found.append(self._faded(piece, start - begin, end - begin))
            begin += piece.samples
        silence = np.zeros((0, self._channels), np.int16)
        return np.concatenate([silence, *found])

    def captured(self, first: int, samples: int) -> Samples:
        """Read what was captured of the one piece that this has, without fades. Raises OSError, SoundFileError."""
        (piece,) = self._pieces
        return self._raw(piece, piece.first + first, piece.first + first + samples)

    def _faded(self, piece: SoundPiece, begin: int, end: int) -> Samples:
        samples = self._raw(piece, piece.first + begin, piece.first + end)
        into = np.arange(begin, end)
        if begin < self._fade:
            samples = _scaled(samples, (into + 0.5) / self._fade)
        if not piece.goes_on and end > piece.samples - self._fade:
            samples = _scaled(samples, (piece.samples - into - 0.5) / self._fade)
        return samples

    def _raw(self, piece: SoundPiece, begin: int, end: int) -> Samples:
        samples = np.zeros((end - begin, self._channels), np.int16)
        for part, start, stop in _read(piece, begin, end):
            first = part.begin - part.first
            have = self._held(part.path, start + first, stop + first)
            samples[start - begin : start - begin + len(have)] = have
        return samples

    def _held(self, path: Path, begin: int, end: int) -> Samples:
        """Return as many of these samples as the file holds."""
        if not is_regular_file(path):
            log.warning("%s is gone; what it held is silent", path.name)
            return np.zeros((0, self._channels), np.int16)
        # By descriptor: soundfile takes only names that are text.
        with (
            path.open("rb", buffering=0) as raw,
            soundfile.SoundFile(
                raw.fileno(),
                samplerate=self._sample_rate,
                channels=self._channels,
                format="RAW",
                subtype="PCM_16",
                endian="LITTLE",
                closefd=False,
            ) as file,
        ):
            if begin >= file.frames:
                return np.zeros((0, self._channels), np.int16)
            file.seek(begin)
            held: Samples = file.read(end - begin, dtype="int16", always_2d=True)
            return held


def _scaled(samples: Samples, ramp: "np.typing.NDArray[np.float64]") -> Samples:
    smooth = 0.5 - 0.5 * np.cos(np.pi * np.clip(ramp, 0, 1))
    return np.rint(samples * smooth[:, None]).astype(np.int16)


def _read(piece: SoundPiece, begin: int, end: int) -> list[tuple[SoundPart, int, int]]:
    """Return from which parts these samples of the take are read, and from which to which; what none holds is left out."""
    after = [part.first for part in piece.parts[1:]]
    ends = [
        part.first + part.samples if part.samples is not None else following
        for part, following in zip_longest(piece.parts, after, fillvalue=sys.maxsize)
        if isinstance(part, SoundPart)
    ]
    found: list[tuple[SoundPart, int, int]] = []
    while begin < end:
        there = [
            (part, stop) for part, stop in zip(piece.parts, ends, strict=True) if part.first <= begin < stop
        ]
        if there:
            part, stop = max(there, key=lambda one: one[1])
            found.append((part, begin, min(stop, end)))
            begin = stop
        else:
            begin = min((part.first for part in piece.parts if part.first > begin), default=end)
    return found
