"""The sound track of a recording that has a finished file already: it goes on from the sound of that."""

from collections.abc import Callable
from pathlib import Path

from pausa.core.edit.spans import Span, Spans
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.mp4.movie_reader import read_movie
from pausa.media.mp4.movie_sound import movie_sound
from pausa.recording.film.film import film_of, sources_of
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.film.made_sources import make_readable, make_sources
from pausa.recording.workspace.journal import Journal
from pausa.recording.writing.sound_track import EncodedBefore, SoundTrack, start_sound_track


def resumed_sound_track(
    ffmpeg: Ffmpeg,
    journal: Journal,
    folder: Path,
    finished: Path | None = None,
    *,
    keep_open: tuple[int, ...],
    prepare: Callable[[], None] | None = None,
    at_once: int = 1,
) -> SoundTrack:
    """Start a sound track; of a recording that has never been finished, from the beginning. Raises MediaError, OSError.

    ``finished``: where the finished file lies, if the journal does not tell that. ``prepare`` makes what is read of
    finished files, on the track's thread; None: nobody else does that. ``at_once``: how many encoders may share what is long.
    """
    if not journal.renderings:
        return start_sound_track(ffmpeg, journal, folder, keep_open=keep_open, at_once=at_once)
    rendering = journal.renderings[-1]
    sources = sources_of(journal, rendering, folder, finished)
    make_readable(sources, ffmpeg, keep_open=keep_open)
    sound = movie_sound(sources.pictures, read_movie(sources.pictures))
    shown = Spans.of(*(Span(one.take, one.first, one.ticks) for one in rendering.spans))
    heard = KeptSound.of(film_of(journal, folder, finished).showing(shown))
    return start_sound_track(
        ffmpeg,
        journal,
        folder,
        keep_open=keep_open,
        before=EncodedBefore(sound, heard) if sound is not None else None,
        at_once=at_once,
        prepare=prepare or (lambda: make_sources(journal, folder, finished, ffmpeg, keep_open=keep_open)),
    )
