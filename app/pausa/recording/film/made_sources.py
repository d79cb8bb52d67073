"""What has to be made of a finished file before its pictures and its sound can be read piece by piece."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pausa.core.errors import MediaError
from pausa.core.sentences import sentence
from pausa.media.ffmpeg import Ffmpeg, sound_decoder, to_mp4
from pausa.media.process import run
from pausa.recording.film.film import Sources, sources_of
from pausa.recording.workspace.journal import Journal

log = logging.getLogger(__name__)


def make_sources(
    journal: Journal,
    folder: Path,
    finished: Path | None,
    ffmpeg: Ffmpeg,
    *,
    keep_open: tuple[int, ...] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Make what is read of finished files and is not there yet: an MP4 of another kind of file, decoded sound. Raises MediaError, OSError."""
    for rendering in journal.renderings:
        sources = sources_of(journal, rendering, folder, finished)
        make_readable(sources, ffmpeg, keep_open=keep_open, cancelled=cancelled)
        if journal.has_sound and not sources.sound.exists():
            rate, channels = journal.sample_rate, journal.channels
            argv = partial(sound_decoder, ffmpeg, sources.file, sample_rate=rate, channels=channels)
            _make(argv, sources.file, sources.sound, keep_open=keep_open, cancelled=cancelled)


def make_all_readable(
    journal: Journal,
    folder: Path,
    finished: Path | None,
    ffmpeg: Ffmpeg,
    *,
    keep_open: tuple[int, ...] = (),
) -> None:
    """Make an MP4 of each finished file of another kind, so that its pictures can be found. Raises MediaError, OSError."""
    for rendering in journal.renderings:
        make_readable(sources_of(journal, rendering, folder, finished), ffmpeg, keep_open=keep_open)


def make_readable(
    sources: Sources,
    ffmpeg: Ffmpeg,
    *,
    keep_open: tuple[int, ...] = (),
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Make an MP4 of another kind of file, so that its pictures can be found. Raises MediaError, OSError."""
    if sources.pictures != sources.file and not sources.pictures.exists():
        argv = partial(to_mp4, ffmpeg, sources.file)
        _make(argv, sources.file, sources.pictures, keep_open=keep_open, cancelled=cancelled)


def is_being_made(path: Path) -> bool:
    """Whether a child makes this file now, or has died at it."""
    return _unfinished(path).exists()


def _unfinished(path: Path) -> Path:
    return path.with_name(f"making-{path.name}")


def _make(
    argv: Callable[[Path], list[str]],
    source: Path,
    path: Path,
    *,
    keep_open: tuple[int, ...],
    cancelled: Callable[[], bool],
) -> None:
    """Let a child make ``path`` of ``source``; it has its name only once it is whole."""
    temporary = _unfinished(path)
    temporary.unlink(missing_ok=True)
    outcome = run(argv(temporary), keep_open=keep_open, cancelled=cancelled)
    if not outcome.well:
        # Nobody shall wait for it any more.
        temporary.unlink(missing_ok=True)
        if not cancelled():
            log.error("ffmpeg ended with %s: %s", outcome.code, outcome.stderr)
        if (refusal := outcome.disk_error) is not None:
            raise refusal
        raise MediaError(
            sentence(
                "“{name}” in {folder} cannot be read ({reason}). It is unchanged.",
                name=source.name,
                folder=source.parent,
                reason=outcome.reason,
            )
        )
    temporary.replace(path)
