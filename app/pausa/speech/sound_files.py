"""Reads the sound of a take from the files that the recording writes, as far as they are written."""

import contextlib
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from pausa.capture.voice_resampler import VoiceResampler
from pausa.core.regular_files import open_regular_file
from pausa.speech.speech_engine import SPEECH_HZ, Mono

BYTES = 2
"""Of a sample."""
MOST_READ_S = 1.0
"""So much is read at once."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SoundFile:
    """Where a stretch of a take's sound lies: 16-bit samples, little-endian, without a head."""

    path: Path
    take: int
    first_sample: int
    """Of the take, at the sample ``begin`` of the file."""
    begin: int
    sample_rate: int
    channels: int


class TakeSound:
    """The sound of one take at SPEECH_HZ, in one channel. Its files stay open, so that they can be read when they are deleted."""

    def __init__(self, file: SoundFile, *, from_sample: int = 0) -> None:
        """``from_sample``: from where on it is wanted, at SPEECH_HZ; a little more may come."""
        self._rate, self._channels = file.sample_rate, file.channels
        self._files: list[tuple[SoundFile, BinaryIO | None]] = []
        self._resampler = VoiceResampler(self._rate)
        step = self._resampler.input_step
        self.next_sample = from_sample // self._resampler.output_step * self._resampler.output_step
        """The sample at SPEECH_HZ that is read next."""
        self._at = self.next_sample // self._resampler.output_step * step
        """The sample of the take that is read next."""
        self.written = 0
        """So many samples of the take are in its files."""
        self.samples: int | None = None
        """How many the take has, once that is known."""
        self.lost = 0
        """Samples that could not be read; silence stands for them."""
        self.add(file)

    def add(self, file: SoundFile) -> None:
        """Open a file of the take; a later one goes on where the one before ends."""
        opened: BinaryIO | None = None
        try:
            opened = open_regular_file(file.path)
        except OSError as error:
            log.warning("the sound %s cannot be read: %s", file.path.name, error)
        self._files.append((file, opened))
        self._files.sort(key=lambda one: one[0].first_sample)

    @property
    def waits(self) -> bool:
        """Whether there is more to read now."""
        end = self.written if self.samples is None else self.samples
        return self._at < end or (self.is_ended and not self.is_read)

    @property
    def is_ended(self) -> bool:
        return self.samples is not None

    is_read: bool = False
    """Whether all of it was read."""

    def read(self) -> Mono:
        """Return what follows, a second at most; empty: nothing more is written yet."""
        end = self.written if self.samples is None else self.samples
        count = min(end - self._at, round(self._rate * MOST_READ_S))
        heard = np.zeros(0, np.int16)
        if count > 0:
            heard = self._resampler.push(self._raw(count))
            self._at += count
        if self.samples is not None and self._at >= self.samples and not self.is_read:
            self.is_read = True
            rest = self._resampler.rest()
            total = -(-self.samples * SPEECH_HZ // self._rate)
            heard = np.concatenate((heard, rest))[: max(0, total - self.next_sample)]
        self.next_sample += len(heard)
        return heard

    def close(self) -> None:
        for _, file in self._files:
            if file is not None:
                file.close()
        self._files.clear()

    def _raw(self, count: int) -> Mono:
        """Return so many samples of all channels from ``_at`` on."""
        raw = np.zeros((count, self._channels), np.int16)
        done = 0
        while done < count:
            at = self._at + done
            place = max(
                (number for number, (one, _) in enumerate(self._files) if one.first_sample <= at), default=0
            )
            file, opened = self._files[place]
            wanted = count - done
            if place + 1 < len(self._files):
                wanted = min(wanted, self._files[place + 1][0].first_sample - at)
            got = self._from_file(opened, file.begin + at - file.first_sample, wanted)
            raw[done : done + len(got)] = got
            self.lost += wanted - len(got)
            done += wanted
        return raw

    def _from_file(self, file: BinaryIO | None, at: int, count: int) -> Mono:
        data = b""
        if file is not None and at >= 0:
            with contextlib.suppress(OSError):
                file.seek(at * BYTES * self._channels)
                data = file.read(count * BYTES * self._channels)
        data = data[: len(data) // (BYTES * self._channels) * BYTES * self._channels]
        return np.frombuffer(data, "<i2").astype(np.int16, copy=False).reshape(-1, self._channels)
