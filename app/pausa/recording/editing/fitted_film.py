"""A recording as it is joined to another one: unchanged if both are of one kind, else encoded anew to be like that."""

import logging
import os
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

from pausa.core.edit.change import Mark
from pausa.core.edit.chapter_places import NEAR_TICKS, titles_at
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Span, Spans
from pausa.core.errors import InputError, MediaError
from pausa.core.sentences import sentence
from pausa.core.time.ticks import samples_before
from pausa.media.ffmpeg import Ffmpeg, black_encoder, fitting_encoder, sound_decoder
from pausa.media.mp4.segment_index import SegmentIndex
from pausa.media.process import run
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.editing.edited_recording import EditedRecording
from pausa.recording.film.film import Film, PicturePart, SoundPart, TakeFiles
from pausa.recording.workspace.journal import Journal

log = logging.getLogger(__name__)


def is_alike(one: Journal, other: Journal) -> bool:
    """Whether pictures and sound of both can be in one file as they are."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("width", "height", "tick_rate", "sample_rate", "channels")
    )


def fitted(
    part: EditedRecording, *, like: Journal, ffmpeg: Ffmpeg, encoder: VideoEncoder
) -> tuple[Film, Edit]:
    """Return what ``part`` shows, with pictures and sound as ``like`` has them, and the takes of that. Raises InputError, MediaError, OSError."""
    if is_alike(part.journal, like):
        return part.film, part.edit
    if not part.is_saved:
        raise InputError(
            sentence(
                "“{title}” has changes that are not in its file. Save them first.", title=part.recording.title
            )
        )
    source = part.recording.path
    ticks = round(Fraction(part.edit.ticks) * like.tick_rate / part.journal.tick_rate)
    scale = like.tick_rate / part.journal.tick_rate
    joins = [round(join * scale) for join in part.edit.spans.joins]
    pictures: tuple[PicturePart, ...] = ()
    if like.has_pictures:
        path = part.folder / "fitted.mp4"
        if part.journal.has_pictures:
            argv = fitting_encoder(
                ffmpeg,
                source,
                path,
                fps=like.fps,
                width=like.width,
                height=like.height,
                encoder=encoder,
                crf=like.crf,
                keys=joins,
            )
        else:
            argv = black_encoder(
                ffmpeg,
                path,
                frames=ticks,
                fps=like.fps,
                width=like.width,
                height=like.height,
                encoder=encoder,
            )
        _run(argv, path)
        index = SegmentIndex(path)
        index.read_more()
        ticks = min(ticks, len(index)) if part.journal.has_pictures else len(index)
        pictures = (PicturePart(path, 0),)
    if ticks < 1:
        raise InputError(sentence("“{title}” is too short to be joined.", title=part.recording.title))
    sounds: tuple[SoundPart, ...] = ()
    if like.has_sound:
        samples = part.folder / "fitted.s16"
        if part.journal.has_sound:
            rate, channels = like.sample_rate, like.channels
            _run(sound_decoder(ffmpeg, source, samples, sample_rate=rate, channels=channels), samples)
        else:
            samples.touch()
            count = samples_before(ticks, like.tick_rate, like.sample_rate)
            os.truncate(samples, 2 * like.channels * count)
        sounds = (SoundPart(samples, 0),)
    begins = [0, *(join for join in dict.fromkeys(joins) if 0 < join < ticks)]
    spans = Spans.of(
        *(Span(take, 0, end - begin) for take, (begin, end) in enumerate(pairwise([*begins, ticks]), 1))
    )
    film = Film(spans, {}, like.tick_rate, like.width, like.height, like.sample_rate, like.channels)
    files = {
        span.take: _files_of(film, begin, span.ticks, pictures, sounds)
        for begin, span in zip(begins, spans, strict=True)
    }
    edit = Edit({span.take: span.ticks for span in spans}, spans, _fitted_marks(part.edit, spans, scale))
    return replace(film, files=files), edit


def _files_of(
    film: Film, begin: int, ticks: int, pictures: Iterable[PicturePart], sounds: Iterable[SoundPart]
) -> TakeFiles:
    """Return the part of files with all of a recording that a take has of them."""
    first, end = film.samples_before(begin), film.samples_before(begin + ticks)
    return TakeFiles(
        tuple(replace(one, ticks=ticks, frame=begin) for one in pictures),
        tuple(replace(one, samples=end - first, begin=first) for one in sounds),
    )


def _fitted_marks(edit: Edit, spans: Spans, scale: Fraction) -> tuple[Mark, ...]:
    """Return the marks at the places that they have now. What stood at a join stands at it again."""
    shown = edit.shown_marks()
    at_join = {
        mark: edit.spans.begins[span]
        for span, mark in titles_at(edit.spans.begins, [tick for tick, _ in shown], near=NEAR_TICKS).items()
    }
    found = []
    for number, (tick, mark) in enumerate(shown):
        there = min(spans.ticks - 1, round(at_join.get(number, tick) * scale))
        found.append(Mark(mark.title, spans.place_at(there)))
    return tuple(found)


def _run(argv: list[str], path: Path) -> None:
    path.unlink(missing_ok=True)
    outcome = run(argv)
    if not outcome.well:
        log.error("ffmpeg ended with %s: %s", outcome.code, outcome.stderr)
        if (refusal := outcome.disk_error) is not None:
            raise refusal
        raise MediaError(
            sentence("The file cannot be read ({reason}). It is unchanged.", reason=outcome.reason)
        )
