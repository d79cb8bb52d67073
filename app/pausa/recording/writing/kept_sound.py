"""The sound that a recording keeps: pieces of takes one after another, read with a fade at every cut."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

import numpy as np
import soundfile

from pausa.capture.source import Samples
from pausa.core.regular_files import is_regular_file

FADE_S = 0.003

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SoundPart:
    """A file with a part of a take's samples, 16 bits each, channels interleaved."""

    path: Path
    first: int
    """Where it begins in the take, in samples."""


@dataclass(frozen=True, slots=True)
class SoundPiece:
    """Samples of one take that are heard without a cut."""

    parts: tuple[SoundPart, ...]
    """All of the take, in their order."""
    first: int
    """Where it begins in the take, in samples."""
    samples: int
    goes_on: bool = False
    """More of it is being recorded."""


class KeptSound:
    """Pieces in the order in which they are heard; never changed."""

    def __init__(self, pieces: Sequence[SoundPiece], *, sample_rate: int, channels: int) -> None:
        self._pieces = tuple(pieces)
        self._sample_rate, self._channels = sample_rate, channels
        self._fade = round(FADE_S * sample_rate)

    @property
    def samples(self) -> int:
        return sum(piece.samples for piece in self._pieces)

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
        ends = [part.first for part in piece.parts[1:]]
        for part, until in zip_longest(piece.parts, ends, fillvalue=None):
            assert part is not None
            start, stop = max(begin, part.first), end if until is None else min(end, until)
            if start < stop:
                have = self._held(part.path, start - part.first, stop - part.first)
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
