"""A finished recording as the list knows it, and the journal that it gets if it has none any more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from pausa.core.edit.change import Mark
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Span, Spans
from pausa.core.errors import InputError, MediaError
from pausa.core.events import MarkerSummary, SegmentSummary
from pausa.core.sentences import sentence
from pausa.core.settings import Container
from pausa.core.time.ticks import SOUND_ONLY_TICK
from pausa.core.words.transcript import Transcript
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.mp4.movie_reader import Movie, Track, read_movie
from pausa.media.mp4.movie_sound import movie_sound
from pausa.recording.film.film import Sources
from pausa.recording.film.made_sources import make_readable
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import RenderingRecord, SegmentRecord

MOST_RATE_ERROR = Fraction(1, 1000)
"""Of frames whose times are rounded to milliseconds."""
LARGEST_RATE = 240


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedRecording:
    id: str
    title: str
    created: datetime
    path: Path
    width: int
    height: int
    segments: tuple[SegmentSummary, ...] = ()
    frames_repeated: int = 0
    frames_lost: int = 0
    samples_missing: int = 0
    counts_known: bool = True
    markers: tuple[MarkerSummary, ...] = ()
    crf: int = 23
    """Of what has to be encoded anew."""
    transcript: Transcript | None = None
    """What is said in it, if that was written."""


def journal_for(recording: FinishedRecording, folder: Path, ffmpeg: Ffmpeg) -> Journal:
    """Return a journal that has the finished file as its only source. Raises InputError, MediaError, OSError.

    Each segment becomes a take, so that the joins stay.
    """
    container = container_of(recording.path)
    shown = RenderingRecord(name=recording.path.name, size_bytes=recording.path.stat().st_size, number=1)
    sources = Sources.of(recording.path, shown, folder)
    make_readable(sources, ffmpeg)
    movie = read_movie(sources.pictures)
    rate = _tick_rate(movie.pictures) if movie.pictures is not None else SOUND_ONLY_TICK
    sound = movie_sound(sources.pictures, movie)
    if movie.sound is not None and sound is None:
        raise _foreign(recording.path)
    ticks = _ticks(movie, rate)
    edit = _edit_of(recording, ticks, rate)
    journal = Journal(
        recording_id=recording.id,
        title=recording.title,
        created=recording.created.isoformat(timespec="milliseconds"),
        container=container,
        crf=recording.crf,
        fps_numerator=rate.numerator,
        fps_denominator=rate.denominator,
        width=recording.width if movie.pictures is not None else 0,
        height=recording.height if movie.pictures is not None else 0,
        sample_rate=sound.sample_rate if sound is not None else 0,
        channels=sound.channels if sound is not None else 0,
        segments=_segments(recording, edit, rate),
        rendered=1,
    )
    journal.keep(edit)
    journal.renderings = [
        shown.model_copy(update={"spans": list(journal.edit.spans), "marks": list(journal.edit.marks)})
    ]
    return journal


def holds(sources: Sources, ffmpeg: Ffmpeg, journal: Journal, spans: Spans) -> bool:
    """Whether a file shows as much as these spans. Raises MediaError, OSError."""
    make_readable(sources, ffmpeg)
    movie = read_movie(sources.pictures)
    if journal.has_pictures:
        return movie.pictures is not None and len(movie.pictures.frames) == spans.ticks
    return movie.sound is not None and abs(_ticks(movie, journal.tick_rate) - spans.ticks) <= 1


def container_of(path: Path) -> Container:
    """Return the kind of a finished file. Raises InputError for one that we do not write."""
    kinds = {".m4a": Container.MP4, ".mka": Container.MKV}
    kinds |= {f".{container.value}": container for container in Container}
    try:
        return kinds[path.suffix.lower()]
    except KeyError:
        raise _foreign(path) from None


def _edit_of(recording: FinishedRecording, ticks: int, rate: Fraction) -> Edit:
    takes = _takes([one.duration_ns for one in recording.segments], ticks, rate)
    spans = Spans.of(*(Span(take, 0, count) for take, count in enumerate(takes, 1)))
    marks = [
        Mark(one.title, spans.place_at(tick))
        for one in recording.markers
        if (tick := round(Fraction(one.recorded_ns) * rate / 1_000_000_000)) < ticks
    ]
    return Edit(dict(enumerate(takes, 1)), spans, tuple(marks))


def _segments(recording: FinishedRecording, edit: Edit, rate: Fraction) -> list[SegmentRecord]:
    """Return what the list knows of the takes; their files are gone."""
    found, at_ns = [], 0
    for place, (take, ticks) in enumerate(edit.takes.items()):
        if len(edit.takes) == len(recording.segments):
            at_ns += recording.segments[place].pause_before_ns
        begin_ns, at_ns = at_ns, at_ns + round(Fraction(ticks * 1_000_000_000) / rate)
        found.append(SegmentRecord(index=take, begin_ns=begin_ns, end_ns=at_ns, ticks=ticks, in_file=True))
    if found:
        found[0].repeated, found[0].lost = recording.frames_repeated, recording.frames_lost
        found[0].samples_missing = recording.samples_missing
    for one in found:
        one.counted_with, one.is_counted = found[0].index, recording.counts_known
    return found


def _takes(segments_ns: Sequence[int], ticks: int, rate: Fraction) -> list[int]:
    """Return how many ticks each segment has; one for all if the list's lengths do not add up to the file's."""
    ends, total_ns = [0], 0
    for length_ns in segments_ns:
        total_ns += length_ns
        ends.append(round(Fraction(total_ns) * rate / 1_000_000_000))
    counts = [end - begin for begin, end in pairwise(ends)]
    if abs(ends[-1] - ticks) > 1 or any(count < 1 for count in counts):
        return [ticks]
    counts[-1] += ticks - ends[-1]
    return counts if counts[-1] > 0 else [ticks]


def _tick_rate(track: Track) -> Fraction:
    if not track.units or not len(track.frames):
        raise MediaError(sentence("The file has no pictures."))
    rate = Fraction(len(track.frames) * track.timescale, track.units)
    if rate.denominator <= 1001:
        return rate
    usual = (Fraction(number * 1000, part) for number in range(1, LARGEST_RATE + 1) for part in (1000, 1001))
    nearest = min(usual, key=lambda one: abs(one - rate))
    return nearest if abs(nearest - rate) < rate * MOST_RATE_ERROR else rate.limit_denominator(1001)


def _ticks(movie: Movie, rate: Fraction) -> int:
    if movie.pictures is not None:
        return len(movie.pictures.frames)
    if movie.sound is None:
        return 0
    heard = Fraction(max(0, movie.sound.units - movie.sound.first_unit), movie.sound.timescale)
    return int(heard * rate)


def _foreign(path: Path) -> InputError:
    return InputError(
        sentence(
            "“{name}” is not as Pausa has written it, so it cannot be edited. It is unchanged.",
            name=path.name,
        )
    )
