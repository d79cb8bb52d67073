"""A journal made anew from the segments themselves, for a recording that has lost both copies of its own.

The names of the files tell the order, the files tell size, rate and length. What was taken back, the marks and the title
stood in the journal only.
"""

import contextlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from pathlib import Path

from pausa.core.errors import MediaError
from pausa.core.regular_files import is_regular_file, read_regular_file
from pausa.core.settings import Container
from pausa.core.time.ticks import SOUND_ONLY_TICK
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.fragments import cut_torn_end, is_mp4
from pausa.media.mp4.adts import AacFrames
from pausa.media.probe import NO_PACKETS, Packets, contents
from pausa.recording.workspace.folder import index_of, segment_files
from pausa.recording.workspace.journal import FILE_NAME, MOST_BYTES, OLDER_FILE_NAME, Journal
from pausa.recording.workspace.journal_records import SegmentRecord

USUAL_SOUND = (
    *((48_000, 1), (48_000, 2), (44_100, 1), (44_100, 2), (96_000, 1), (96_000, 2), (32_000, 1), (32_000, 2)),
    *((16_000, 1), (16_000, 2), (8_000, 1), (24_000, 1), (22_050, 1), (192_000, 1), (192_000, 2)),
)
"""Sample rates and channels, the most usual first: of two that fit equally well the first is right."""
MOST_STRAY = Fraction(1, 8)
"""The sound of a segment and its pictures may differ by this share where no segment fits exactly."""
_EXACT_TICKS = Fraction(3, 2)
_OLDER_TRACKS = ("sound.m4a", "sound.mka")
"""Names of the encoded sound in recordings of version 0.1."""
_ID = re.compile(r"(\d{8}-\d{6})-[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class _Segment:
    pictures: tuple[Packets, ...]
    sound_bytes: int

    @property
    def ticks(self) -> int:
        return sum(packets.count for packets in self.pictures)


def is_lost(folder: Path) -> bool:
    """Whether there is no journal in ``folder``, neither the newest nor the one before, that says anything to anybody."""
    return all(_says_nothing(folder / name) for name in (FILE_NAME, OLDER_FILE_NAME))


def rebuilt_journal(folder: Path, ffmpeg: Ffmpeg, *, destination: str) -> Journal | None:
    """Return what the files of the recording in ``folder`` tell; None if that is not enough. Raises MediaError, OSError.

    ``destination``: the address of the folder for the finished file, where the work folder does not lie in it.
    """
    named = _ID.fullmatch(folder.name)
    segments = _segments(folder, ffmpeg)
    pictures = next(
        (one for each in segments.values() for one in each.pictures if one.duration_s > 0), NO_PACKETS
    )
    track = _sound_track(folder, ffmpeg)
    if named is None or not segments or (track is None and not pictures.count):
        return None
    fps = _fps(pictures) if pictures.count else SOUND_ONLY_TICK
    sound = track or _sound_that_fits(segments.values(), fps)
    if sound is None:
        return None
    with contextlib.suppress(ValueError):
        created = datetime.strptime(named[1], "%Y%m%d-%H%M%S").astimezone()
        return Journal(
            recording_id=folder.name,
            title="",
            created=created.isoformat(),
            container=Container.MKV if is_regular_file(folder / "sound.mka") else Container.MP4,
            fps_numerator=fps.numerator,
            fps_denominator=fps.denominator,
            width=pictures.width,
            height=pictures.height,
            sample_rate=sound[0],
            channels=sound[1],
            segments=[
                SegmentRecord(index=index, begin_ns=index, sound=f"{index:04}.s16" if sound[0] else None)
                for index in segments
            ],
            destination=destination,
        )
    return None


def _says_nothing(path: Path) -> bool:
    try:
        said = json.loads(read_regular_file(path, most_bytes=MOST_BYTES)) if not path.is_symlink() else {}
    except FileNotFoundError:
        return True
    except OSError:
        return False
    except (ValueError, RecursionError):
        return True
    return not isinstance(said, dict)


def _segments(folder: Path, ffmpeg: Ffmpeg) -> dict[int, _Segment]:
    """Return what there is of each segment, in their order."""
    files = segment_files(folder)
    found = {}
    for index in sorted({index_of(path) for path in files}):
        pictures = []
        for path in sorted(files, key=lambda path: (len(path.name), path.name)):
            if index_of(path) == index and is_mp4(path):
                with contextlib.suppress(OSError):
                    cut_torn_end(path)
                pictures.append(contents(ffmpeg, path).pictures)
        sound = folder / f"{index:04}.s16"
        found[index] = _Segment(tuple(pictures), sound.stat().st_size if is_regular_file(sound) else 0)
    return found


def _fps(pictures: Packets) -> Fraction:
    """Return the rate of frames that are equally long."""
    return (pictures.count / pictures.duration_s).limit_denominator(1001)


def _sound_track(folder: Path, ffmpeg: Ffmpeg) -> tuple[int, int] | None:
    """Return the rate and the channels of the sound encoded so far, if a file of that can be read."""
    for path in sorted(folder.glob("sound-*.aac")):
        if is_regular_file(path):
            with contextlib.suppress(MediaError, OSError):
                frames = AacFrames(path)
                frames.read_more()
                if len(frames) and frames.channels <= 2:
                    return frames.sample_rate, frames.channels
    for name in _OLDER_TRACKS:
        path = folder / name
        if is_regular_file(path):
            with contextlib.suppress(MediaError):
                sound = contents(ffmpeg, path).sound
                if sound.rate_hz and sound.channels:
                    return sound.rate_hz, sound.channels
    return None


def _sound_that_fits(segments: Iterable[_Segment], fps: Fraction) -> tuple[int, int] | None:
    """Return the rate and the channels at which the sound is as long as the pictures; (0, 0): there is no sound; None: nothing fits."""
    heard = [one for one in segments if one.sound_bytes and one.ticks]
    if not heard:
        return 0, 0
    longest = max(heard, key=lambda one: one.ticks)

    def ticks_off(one: _Segment, rate: int, channels: int) -> Fraction:
        return abs(Fraction(one.sound_bytes, 2 * channels * rate) * fps - one.ticks)

    def exact(rate_and_channels: tuple[int, int]) -> int:
        return sum(one.ticks > 1 and ticks_off(one, *rate_and_channels) <= _EXACT_TICKS for one in heard)

    # A segment that was closed has its samples to the tick; of the open one the sound is ahead of the pictures.
    best = max(USUAL_SOUND, key=exact)
    if exact(best):
        return best
    best = min(USUAL_SOUND, key=lambda sound: ticks_off(longest, *sound))
    return best if ticks_off(longest, *best) <= MOST_STRAY * longest.ticks else None
