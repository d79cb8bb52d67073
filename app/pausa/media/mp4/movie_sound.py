"""The AAC frames of a finished MP4, so that a track can go on from them."""

from datetime import UTC, datetime
from pathlib import Path

from pausa.media.mp4.adts import RATES
from pausa.media.mp4.boxes import NotWhole, boxes_in
from pausa.media.mp4.frame_index import FrameIndex, damaged
from pausa.media.mp4.movie_file import MovieFile
from pausa.media.mp4.movie_index import Information, MovieIndex, SoundFormat
from pausa.media.mp4.movie_reader import Movie

_ENTRY_BYTES = 36
"""Of an audio sample entry before the boxes in it."""
_PORTION = 4096
_LOW_COMPLEXITY = 2
_DECODER_CONFIG, _DECODER_INFORMATION = 4, 5
"""Tags of descriptors (ISO/IEC 14496-1, 7.2.2.1)."""


class MovieSound:
    """The frames of a file's sound. Its interface is that of ``AacFrames``. One thread."""

    def __init__(self, path: Path, frames: FrameIndex, configuration: bytes) -> None:
        """``configuration``: the AudioSpecificConfig. Raises ValueError if it is none that we write."""
        self.path = path
        self._frames = frames
        self.configuration = configuration
        if len(configuration) < 2:
            raise ValueError("no AudioSpecificConfig")
        kind, rate = configuration[0] >> 3, (configuration[0] & 7) << 1 | configuration[1] >> 7
        channels = configuration[1] >> 3 & 15
        if kind != _LOW_COMPLEXITY or rate >= len(RATES) or not 1 <= channels <= 7:
            raise ValueError("sound of another kind")
        self.sample_rate, self.channels = RATES[rate], channels if channels < 7 else 8

    def __len__(self) -> int:
        return len(self._frames)

    def read_more(self) -> None:
        """There will be no more."""

    def read(self, first: int, frames: int) -> tuple[bytes, list[int]]:
        """Return ``frames`` frames from ``first`` on, one after another, and the size of each. Raises IndexError, MediaError, OSError."""
        pieces: list[bytes] = []
        sizes: list[int] = []
        with self.path.open("rb") as file:
            for run in self._frames.runs(first, frames):
                file.seek(run.offset)
                pieces.append(file.read(run.size_bytes))
                if len(pieces[-1]) < run.size_bytes:
                    raise damaged(self.path)
                sizes += run.sizes
        return b"".join(pieces), sizes


def movie_sound(path: Path, movie: Movie) -> MovieSound | None:
    """Return the sound of a file; None if it has none, or one of another kind."""
    if movie.sound is None:
        return None
    try:
        return MovieSound(path, movie.sound.frames, _configuration(movie.sound.frames.sample_entry))
    except (ValueError, IndexError):
        return None


def write_movie_sound(sound: MovieSound, path: Path, *, samples: int) -> None:
    """Write the frames, as they are, into a new file of sound alone. Raises MediaError, OSError."""
    file = MovieFile(path)
    try:
        for first in range(0, len(sound), _PORTION):
            file.add_sound(*sound.read(first, min(_PORTION, len(sound) - first)))
        heard = SoundFormat(sound.sample_rate, sound.channels, sound.configuration, samples)
        information = Information(datetime.now(UTC), {}, [])
        file.complete(
            MovieIndex(pictures=None, sound=(heard, file.sound), information=information).made(text_at=0)
        )
    except BaseException:
        file.discard()
        raise
    file.close()


def _configuration(entry: bytes) -> bytes:
    """Return the AudioSpecificConfig of a sample entry. Raises ValueError, IndexError."""
    if entry[4:8] != b"mp4a":
        raise ValueError("no AAC")
    found = next((one for one in boxes_in(entry, _ENTRY_BYTES) if one.kind == b"esds"), None)
    if found is None:
        raise NotWhole
    data = found.body_of(entry)[4:]
    _, place, _ = _descriptor(data, 0)
    # The stream's id and flags; ours have none of the fields that flags announce.
    if data[place + 2]:
        raise ValueError("fields that are not known")
    tag, place, _ = _descriptor(data, place + 3)
    if tag != _DECODER_CONFIG:
        raise ValueError("no decoder")
    tag, place, end = _descriptor(data, place + 13)
    if tag != _DECODER_INFORMATION:
        raise ValueError("no AudioSpecificConfig")
    return data[place:end]


def _descriptor(data: bytes, place: int) -> tuple[int, int, int]:
    """Return the tag of a descriptor, and where its contents begin and end."""
    tag, length, place = data[place], 0, place + 1
    while True:
        byte = data[place]
        place += 1
        length = length << 7 | byte & 0x7F
        if not byte & 0x80:
            break
    if place + length > len(data):
        raise NotWhole
    return tag, place, place + length
