"""The index of an MP4: what a player needs to find and decode its frames, and what the file says of itself."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pausa.media.mp4.boxes import box, full_box
from pausa.media.mp4.movie_file import FrameTable

AAC_FRAME = 1024
PRIMING = 1024
"""Samples that an AAC encoder puts before the first: players leave them out as the edit list says."""
_EPOCH_S = 2_082_844_800
"""From 1904, where the times of MP4 begin, to 1970."""
_UNITY = struct.pack(">9i", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_ENABLED, _IN_MOVIE = 0x1, 0x2
_WITHOUT_LANGUAGE = 0x55C4
"""“und”, packed."""
_CHAPTER_SCALE = 1000


@dataclass(frozen=True, slots=True)
class PictureFormat:
    width: int
    height: int
    timescale: int
    """Units a second."""
    frame_units: int
    """The length of a frame."""
    sample_entry: bytes
    """The box that describes the frames to a decoder."""


@dataclass(frozen=True, slots=True)
class SoundFormat:
    sample_rate: int
    channels: int
    configuration: bytes
    """The AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1)."""
    samples: int
    """What is to be heard, without the priming and what fills the last frame."""


@dataclass(frozen=True, slots=True)
class Chapter:
    begin_ns: int
    title: str


@dataclass(frozen=True, slots=True)
class Information:
    """What the file says of itself. ``tags``: by the four bytes of their kind."""

    created: datetime
    tags: dict[bytes, str]
    chapters: Sequence[Chapter] = ()


class MovieIndex:
    """Makes the index for tables of frames; the ``chapter_text`` has to lie in the file before."""

    def __init__(
        self,
        *,
        pictures: tuple[PictureFormat, FrameTable] | None,
        sound: tuple[SoundFormat, FrameTable] | None,
        information: Information,
    ) -> None:
        self._pictures = pictures
        self._sound = sound
        self._information = information
        self._scale = sound[0].sample_rate if sound else pictures[0].timescale if pictures else 1000
        seconds = int(information.created.timestamp()) + _EPOCH_S
        self._created = min(max(seconds, 0), 0xFFFFFFFF)

    @property
    def duration_ns(self) -> int:
        """The length of the longer track."""
        return max(self._pictures_ns, self._sound_ns)

    @property
    def _pictures_ns(self) -> int:
        if self._pictures is None:
            return 0
        shown, table = self._pictures
        return len(table) * shown.frame_units * 1_000_000_000 // shown.timescale

    @property
    def _sound_ns(self) -> int:
        return self._sound[0].samples * 1_000_000_000 // self._sound[0].sample_rate if self._sound else 0

    @property
    def chapter_text(self) -> tuple[bytes, list[int]]:
        """The titles as frames of a text track, one after another, and the size of each."""
        texts = [_text_frame(chapter.title) for chapter in self._information.chapters]
        return b"".join(texts), [len(text) for text in texts]

    def made(self, *, text_at: int) -> bytes:
        """Return the index. ``text_at``: where the titles lie."""
        tracks: list[bytes] = []
        chapters = 1 + bool(self._pictures) + bool(self._sound) if self._information.chapters else 0
        if self._pictures is not None:
            tracks.append(self._picture_track(*self._pictures, chapters))
        if self._sound is not None:
            tracks.append(self._sound_track(*self._sound, len(tracks) + 1, chapters))
        if chapters:
            tracks.append(self._chapter_track(text_at, chapters))
        return box(b"moov", self._movie_head(len(tracks) + 1), *tracks, self._user_data())

    def _scaled(self, nanoseconds: int) -> int:
        return nanoseconds * self._scale // 1_000_000_000

    def _movie_head(self, next_track: int) -> bytes:
        times = _times(self._created, self._scale, self._scaled(self.duration_ns))
        rest = struct.pack(">iH10x", 0x10000, 0x100) + _UNITY + bytes(24) + next_track.to_bytes(4, "big")
        return full_box(b"mvhd", times, rest, version=1)

    def _track(
        self,
        number: int,
        duration_ns: int,
        media: bytes,
        *before: bytes,
        size: tuple[int, int] = (0, 0),
        volume: int = 0,
        flags: int = _ENABLED | _IN_MOVIE,
    ) -> bytes:
        head = struct.pack(
            ">QQI4xQ8xhhH2x",
            self._created,
            self._created,
            number,
            self._scaled(duration_ns),
            0,
            bool(volume),
            volume,
        )
        width, height = size
        head += _UNITY + struct.pack(">II", width << 16, height << 16)
        return box(b"trak", full_box(b"tkhd", head, version=1, flags=flags), *before, media)

    def _media(
        self, handler: bytes, name: bytes, timescale: int, units: int, own: bytes, table: bytes
    ) -> bytes:
        head = _times(self._created, timescale, units) + struct.pack(">HH", _WITHOUT_LANGUAGE, 0)
        where = box(b"dinf", full_box(b"dref", (1).to_bytes(4, "big"), full_box(b"url ", flags=1)))
        return box(
            b"mdia",
            full_box(b"mdhd", head, version=1),
            full_box(b"hdlr", bytes(4), handler, bytes(12), name, b"\0"),
            box(b"minf", own, where, table),
        )

    def _picture_track(self, shown: PictureFormat, table: FrameTable, chapters: int) -> bytes:
        count, units = len(table), shown.frame_units
        keys = table.keys
        sync = full_box(b"stss", struct.pack(f">I{len(keys)}I", len(keys), *keys))
        samples = box(
            b"stbl",
            _described(shown.sample_entry),
            full_box(b"stts", struct.pack(">III", 1, count, units)),
            sync,
            *_places(table),
        )
        media = self._media(
            b"vide",
            b"Pausa video",
            shown.timescale,
            count * units,
            full_box(b"vmhd", bytes(8), flags=1),
            samples,
        )
        return self._track(
            1,
            self._pictures_ns,
            media,
            self._edits(self._pictures_ns, 0),
            *_chapter_reference(chapters),
            size=(shown.width, shown.height),
        )

    def _sound_track(self, heard: SoundFormat, table: FrameTable, number: int, chapters: int) -> bytes:
        count = len(table)
        units = PRIMING + heard.samples
        last = units - AAC_FRAME * (count - 1)
        runs = [(count - 1, AAC_FRAME), (1, last)] if 0 < last <= AAC_FRAME else [(count, AAC_FRAME)]
        runs = [(frames, length) for frames, length in runs if frames]
        lengths = b"".join(struct.pack(">II", *run) for run in runs)
        roll = full_box(b"sgpd", b"roll", struct.pack(">IIh", 2, 1, -1), version=1)
        grouped = full_box(b"sbgp", b"roll", struct.pack(">III", 1, count, 1))
        samples = box(
            b"stbl",
            _described(_aac_entry(heard)),
            full_box(b"stts", len(runs).to_bytes(4, "big"), lengths),
            *_places(table),
            roll,
            grouped,
        )
        media = self._media(
            b"soun", b"Pausa sound", heard.sample_rate, units, full_box(b"smhd", bytes(4)), samples
        )
        references = _chapter_reference(chapters if self._pictures is None else 0)
        edits = self._edits(self._sound_ns, PRIMING, heard.samples)
        return self._track(number, self._sound_ns, media, edits, *references, volume=0x100)

    def _edits(self, duration_ns: int, first_unit: int, exact: int | None = None) -> bytes:
        """Return the edit list of one entry: from ``first_unit`` of the track on."""
        duration = self._scaled(duration_ns) if exact is None else exact
        entry = struct.pack(">IQqHH", 1, duration, first_unit, 1, 0)
        return box(b"edts", full_box(b"elst", entry, version=1))

    def _chapter_track(self, at: int, number: int) -> bytes:
        chapters = self._information.chapters
        begins = [chapter.begin_ns * _CHAPTER_SCALE // 1_000_000_000 for chapter in chapters]
        end = self.duration_ns * _CHAPTER_SCALE // 1_000_000_000
        lengths = [max(0, after - begin) for begin, after in zip(begins, [*begins[1:], end], strict=True)]
        table = FrameTable()
        table.add(at, self.chapter_text[1])
        steps = b"".join(struct.pack(">II", 1, length) for length in lengths)
        entry = box(b"text", bytes(6), (1).to_bytes(2, "big"), bytes(43), b"\0")
        samples = box(
            b"stbl",
            _described(entry),
            full_box(b"stts", len(lengths).to_bytes(4, "big"), steps),
            *_places(table),
        )
        own = box(
            b"gmhd",
            full_box(b"gmin", struct.pack(">HHHHHH", 0x40, 0x8000, 0x8000, 0x8000, 0, 0)),
            box(b"text", _UNITY),
        )
        media = self._media(b"text", b"Pausa chapters", _CHAPTER_SCALE, sum(lengths), own, samples)
        return self._track(number, self.duration_ns, media, flags=_IN_MOVIE)

    def _user_data(self) -> bytes:
        tags = [
            box(kind, box(b"data", struct.pack(">II", 1, 0), text.encode(errors="replace")))
            for kind, text in self._information.tags.items()
            if text
        ]
        handler = full_box(b"hdlr", bytes(4), b"mdirappl", bytes(9))
        parts = [full_box(b"meta", handler, box(b"ilst", *tags))]
        listed = [
            struct.pack(">QB", chapter.begin_ns // 100, len(text)) + text
            for chapter in self._information.chapters[:255]
            for text in (_shortened(chapter.title, 255),)
        ]
        if listed:
            parts.append(full_box(b"chpl", bytes(4), bytes((len(listed),)), *listed, version=1))
        return box(b"udta", *parts)


def _times(created: int, timescale: int, duration: int) -> bytes:
    return struct.pack(">QQIQ", created, created, timescale, duration)


def _described(entry: bytes) -> bytes:
    return full_box(b"stsd", (1).to_bytes(4, "big"), entry)


def _places(table: FrameTable) -> list[bytes]:
    """Return the boxes that say where the frames lie and how large they are."""
    runs: list[tuple[int, int]] = []
    for chunk, frames in enumerate(table.chunk_frames, 1):
        if not runs or runs[-1][1] != frames:
            runs.append((chunk, frames))
    groups = b"".join(struct.pack(">III", chunk, frames, 1) for chunk, frames in runs)
    offsets = table.chunk_offsets
    if offsets and offsets[-1] > 0xFFFFFFFF:
        where = full_box(b"co64", struct.pack(f">I{len(offsets)}Q", len(offsets), *offsets))
    else:
        where = full_box(b"stco", struct.pack(f">I{len(offsets)}I", len(offsets), *offsets))
    sizes = table.sizes
    return [
        full_box(b"stsc", len(runs).to_bytes(4, "big"), groups),
        full_box(b"stsz", struct.pack(f">II{len(sizes)}I", 0, len(sizes), *sizes)),
        where,
    ]


def _chapter_reference(track: int) -> list[bytes]:
    return [box(b"tref", box(b"chap", track.to_bytes(4, "big")))] if track else []


def _aac_entry(heard: SoundFormat) -> bytes:
    """Return the sample entry of AAC sound (ISO/IEC 14496-14, 5.6)."""
    specific = _descriptor(5, heard.configuration)
    decoder = _descriptor(4, struct.pack(">BB3xII", 0x40, 0x15, 0, 0) + specific)
    stream = _descriptor(3, struct.pack(">HB", 0, 0) + decoder + _descriptor(6, b"\x02"))
    rate = heard.sample_rate if heard.sample_rate <= 0xFFFF else 0
    entry = struct.pack(">6xH8xHH4xI", 1, heard.channels, 16, rate << 16)
    return box(b"mp4a", entry, full_box(b"esds", stream))


def _descriptor(tag: int, content: bytes) -> bytes:
    return bytes((tag, 0x80, 0x80, 0x80, len(content))) + content


def _text_frame(title: str) -> bytes:
    text = _shortened(title, 0xFFFF)
    # The box says that the text is UTF-8.
    return len(text).to_bytes(2, "big") + text + box(b"encd", (0x100).to_bytes(4, "big"))


def _shortened(text: str, most: int) -> bytes:
    """Return UTF-8 of at most so many bytes, without half a character at its end."""
    data = text.encode(errors="replace")
    return data if len(data) <= most else data[:most].decode(errors="ignore").encode()
