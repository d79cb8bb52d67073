"""Reads AAC frames as an encoder writes them one by one: ADTS (ISO/IEC 13818-7, 6.2)."""

import os
from array import array
from pathlib import Path

from pausa.core.errors import MediaError
from pausa.core.sentences import sentence

_HEAD, _HEAD_WITH_CHECK = 7, 9
RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)


class AacFrames:
    """The frames in one file; ``read_more`` finds what has been written since. One thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.sample_rate = self.channels = 0
        """0 until a frame was read."""
        self.configuration = b""
        """The AudioSpecificConfig for a decoder."""
        self._place = 0
        self._offsets = array("Q")
        self._sizes = array("I")

    def __len__(self) -> int:
        return len(self._sizes)

    def read_more(self) -> None:
        """Find the frames that are whole by now. Raises MediaError for what is none, OSError."""
        with self.path.open("rb") as file:
            file.seek(self._place)
            data = file.read()
        place = 0
        while place + _HEAD <= len(data):
            if data[place] != 0xFF or data[place + 1] & 0xF6 != 0xF0:
                raise self._damaged()
            length = (data[place + 3] & 3) << 11 | data[place + 4] << 3 | data[place + 5] >> 5
            head = _HEAD if data[place + 1] & 1 else _HEAD_WITH_CHECK
            if length < head:
                raise self._damaged()
            if place + length > len(data):
                break
            if not self._sizes:
                self._describe(data[place + 2], data[place + 3])
            self._offsets.append(self._place + place + head)
            self._sizes.append(length - head)
            place += length
        self._place += place

    def cut(self, frames: int) -> None:
        """Cut off the file what comes after so many frames; nobody writes to it any more. Raises MediaError, OSError."""
        self.read_more()
        del self._offsets[frames:], self._sizes[frames:]
        self._place = self._offsets[-1] + self._sizes[-1] if self._sizes else 0
        os.truncate(self.path, self._place)

    def read(self, first: int, frames: int) -> tuple[bytes, list[int]]:
        """Return ``frames`` frames from ``first`` on, one after another, and the size of each. Raises IndexError, MediaError if the file is shorter than it was, OSError."""
        if first < 0 or first + frames > len(self):
            raise IndexError(first + frames)
        if not frames:
            return b"", []
        begin, sizes = self._offsets[first], list(self._sizes[first : first + frames])
        end = self._offsets[first + frames - 1] + sizes[-1]
        with self.path.open("rb") as file:
            file.seek(begin)
            data = file.read(end - begin)
        if len(data) < end - begin:
            raise self._damaged()
        places = (offset - begin for offset in self._offsets[first : first + frames])
        pieces = [data[place : place + size] for place, size in zip(places, sizes, strict=True)]
        return b"".join(pieces), sizes

    def _describe(self, third: int, fourth: int) -> None:
        kind, rate = (third >> 6) + 1, third >> 2 & 15
        channels = (third & 1) << 2 | fourth >> 6
        if rate >= len(RATES) or not channels:
            raise self._damaged()
        self.sample_rate, self.channels = RATES[rate], channels if channels < 7 else 8
        self.configuration = (kind << 11 | rate << 7 | channels << 3).to_bytes(2, "big")

    def _damaged(self) -> MediaError:
        return MediaError(sentence("“{name}” is damaged.", name=self.path.name))
