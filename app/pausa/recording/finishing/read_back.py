"""Looks whether a finished file holds what its journal says: by its index in no time, or all of it."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from pausa.core.edit.edit import Edit
from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.core.settings import Container
from pausa.core.time.ticks import samples_before
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.mp4.frame_index import FrameIndex, damaged, is_whole_frame
from pausa.media.mp4.movie_index import AAC_FRAME
from pausa.media.mp4.movie_reader import read_movie
from pausa.media.probe import contents
from pausa.recording.workspace.journal import Journal


def read_index(file: Path, journal: Journal, edit: Edit) -> None:
    """Check the index of an MP4 or MOV against the file, and the pictures at its ends and joins. Raises MediaError, OSError."""
    movie = read_movie(file)
    if journal.has_pictures:
        pictures = movie.pictures
        if pictures is None:
            raise damaged(file)
        _demand_pictures(
            journal, edit.ticks, len(pictures.frames), Fraction(pictures.units, pictures.timescale)
        )
        last = edit.ticks - 1
        _demand_whole_frames(
            file, pictures.frames, {0, last, *edit.spans.joins, *(at - 1 for at in edit.spans.joins)}
        )
        if not all(pictures.frames.is_key(at) for at in (0, *edit.spans.joins)):
            raise damaged(file)
    if journal.has_sound:
        sound = movie.sound
        if sound is None:
            raise damaged(file)
        heard = Fraction(sound.units - sound.first_unit, sound.timescale)
        _demand_sound(journal, edit.ticks, heard)


def read_all(
    ffmpeg: Ffmpeg,
    file: Path,
    journal: Journal,
    ticks: int,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Read the whole file, and check that it has so many ticks of pictures and sound. Raises MediaError."""
    held = contents(ffmpeg, file, cancelled=cancelled)
    if journal.has_pictures:
        _demand_pictures(journal, ticks, held.pictures.count, held.pictures.duration_s)
        # Matroska counts in milliseconds, so its frames last 33 or 34 of them.
        if journal.container is not Container.MKV and len(held.pictures.steps) > 1:
            raise MediaError(
                sentence("The frames of the finished file are not equally long. The segments are kept.")
            )
    if journal.has_sound:
        _demand_sound(journal, ticks, held.sound.duration_s)


def samples_of(journal: Journal, ticks: int) -> int:
    """Return how many samples are heard in so many ticks from the beginning."""
    return samples_before(ticks, journal.tick_rate, journal.sample_rate) if journal.has_sound else 0


def _demand_pictures(journal: Journal, ticks: int, count: int, duration_s: Fraction) -> None:
    if count != ticks:
        raise MediaError(
            sentence(
                "The finished file has {count} frames instead of {expected}. The segments are kept.",
                count=count,
                expected=ticks,
            )
        )
    length = Fraction(ticks) / journal.fps
    if abs(duration_s - length) > 2 / journal.fps:
        raise MediaError(
            sentence(
                "The finished file has {seconds} s of video instead of {expected}. The segments are kept.",
                seconds=_thousandths(duration_s),
                expected=_thousandths(length),
            )
        )


def _demand_sound(journal: Journal, ticks: int, duration_s: Fraction) -> None:
    length = Fraction(samples_of(journal, ticks), journal.sample_rate)
    slack = Fraction(3 * AAC_FRAME, journal.sample_rate) + Fraction(2, 1000)
    if abs(duration_s - length) > slack:
        raise MediaError(
            sentence(
                "The finished file has {seconds} s of sound instead of {expected}. The segments are kept.",
                seconds=_thousandths(duration_s),
                expected=_thousandths(length),
            )
        )


def _demand_whole_frames(file: Path, frames: FrameIndex, places: set[int]) -> None:
    with file.open("rb") as opened:
        for place in sorted(places):
            (run,) = frames.runs(place, 1)
            opened.seek(run.offset)
            if not is_whole_frame(opened.read(run.sizes[0]), key=run.keys[0]):
                raise damaged(file)


def _thousandths(seconds: Fraction) -> Decimal:
    return Decimal(f"{float(seconds):.3f}")
