"""Makes the finished file from the segments.

Encoded frames are copied, sound has been encoded once, joins and markers become chapters. The file is written under a
temporary name in its own folder, read back, and only then renamed; the segments are removed last.
"""

import contextlib
import logging
import os
import stat
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from functools import partial
from pathlib import Path

from pausa.core.durable_files import sync_file, sync_folder, write_for_owner
from pausa.core.edit.edit import Edit
from pausa.core.errors import MediaError
from pausa.core.regular_files import is_regular_file
from pausa.core.settings import Container
from pausa.media.child_outcome import Outcome
from pausa.media.ffmpeg import Ffmpeg, part_encoder, remuxer
from pausa.media.mp4.frame_index import FrameIndex
from pausa.media.mp4.segment_index import SegmentIndex
from pausa.media.process import run
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.film.film import Film, film_of
from pausa.recording.film.kept_pictures import KeptPictures
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.film.made_sources import make_all_readable
from pausa.recording.finishing.chapters_and_tags import chapters_and_tags, information
from pausa.recording.finishing.finishing_errors import demand_well, not_finished
from pausa.recording.finishing.read_back import read_all, read_index, samples_of
from pausa.recording.finishing.segment_contents import samples_not_held
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.journal_records import FinishedFile
from pausa.recording.writing.growth import GROWS_AFTER_S
from pausa.recording.writing.movie_draft import MovieDraft
from pausa.recording.writing.resumed_sound import resumed_sound_track
from pausa.recording.writing.sound_track import SoundTrack

SOUND_SHARE, JOIN_SHARE = 0.6, 0.9
"""Progress when the sound is encoded, and when the file is written; the rest is reading back."""
GROWING_INDEX_BYTES = 2 << 20
"""Room for the index of about an hour and a half; that of a longer recording is put behind the frames."""

NameFile = Callable[[str, datetime, Path, str], Path]
"""(title, created, folder, suffix with its dot) → a path that is reserved by an empty file."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Finished:
    path: Path
    size_bytes: int
    duration_ns: int
    frames: int
    samples: int
    samples_missing: int = 0
    """Silent, because the files of the segments do not hold them."""
    is_checked: bool = True
    """Whether it was read back as a whole; else only its index was, and the pictures at its ends and joins."""
    is_old: bool = False
    """Whether it is the file that a recording had before it was taken up again."""


class Stitcher:
    """Makes the finished file of one recording."""

    def __init__(
        self, *, ffmpeg: Ffmpeg, encoder: VideoEncoder, name_file: NameFile, keep_open: tuple[int, ...] = ()
    ) -> None:
        """``keep_open``: descriptors of the lock, which children inherit."""
        self._ffmpeg = ffmpeg
        self._encoder = encoder
        self._name_file = name_file
        self._keep_open = keep_open
        self._encoding = threading.Lock()

    def stitch(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        *,
        sound: SoundTrack | None,
        progress: Callable[[float], None],
        draft: MovieDraft | None = None,
        finished_file: Path | None = None,
        film: Film | None = None,
    ) -> Finished | None:
        """Make the finished file in ``destination`` from the segments in ``folder``. Return None if nothing was recorded.

        ``sound``: the track that was encoded while recording; None: encode it now. ``draft``: the file as far as it has
        grown. ``finished_file``: the one that there is already, if the journal does not tell that. ``film``: what it is to show, if the journal does not know the files. Raises MediaError, StorageError; the segments are kept then.
        """
        try:
            return self._stitch(
                journal,
                folder,
                destination,
                sound=sound,
                draft=draft,
                film=film or film_of(journal, folder, finished_file),
                finished_file=finished_file,
                progress=progress,
            )
        except OSError as error:
            inside = isinstance(error.filename, str) and Path(error.filename).is_relative_to(folder)
            raise not_finished(error, folder if inside else destination) from None
        finally:
            if sound is not None:
                sound.abort()

    def _stitch(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        *,
        sound: SoundTrack | None,
        draft: MovieDraft | None,
        film: Film,
        finished_file: Path | None,
        progress: Callable[[float], None],
    ) -> Finished | None:
        progress(0.0)
        edit = journal.kept
        if not edit.spans:
            return None
        ticks = edit.ticks
        missing = samples_not_held(journal, folder, edit)
        make_all_readable(journal, folder, finished_file, self._ffmpeg, keep_open=self._keep_open)
        track = None
        if journal.has_sound:
            track = sound or resumed_sound_track(
                self._ffmpeg, journal, folder, finished_file, keep_open=self._keep_open
            )
        temporary = _temporary(journal, destination)
        try:
            write = partial(self._written, journal, folder, destination, film, track, progress)
            try:
                is_checked = write(draft)
            except MediaError as error:
                if draft is None:
                    raise
                log.warning("the file that has grown is not whole, and is written anew: %s", error)
                is_checked = write(None)
            sync_file(temporary)
            path = self._put(journal, folder, temporary, destination, _suffix(journal))
        finally:
            temporary.unlink(missing_ok=True)
            if track is not None:
                track.abort()
        finished = _finished(journal, path, path.stat().st_size, ticks)
        progress(1.0)
        return replace(finished, samples_missing=missing, is_checked=is_checked)

    def _written(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        film: Film,
        track: SoundTrack | None,
        progress: Callable[[float], None],
        draft: MovieDraft | None,
    ) -> bool:
        """Write the file under its temporary name, and look at it. Return whether all of it was read."""
        temporary = _temporary(journal, destination)
        joined = self._join(journal, folder, destination, film, track, draft, progress)
        if joined != temporary:
            # What is there may be a link to somewhere else, and children follow links.
            temporary.unlink(missing_ok=True)
            self._remux(journal, folder, joined, temporary, journal.kept, progress)
            joined.unlink()
        progress(JOIN_SHARE)
        is_long = film.spans.ticks > GROWS_AFTER_S * journal.tick_rate
        return self._look_at(journal, temporary, journal.kept, quickly=is_long or draft is not None)

    def prepare_pictures(self, journal: Journal, folder: Path, film: Film) -> None:
        """Encode what ``stitch`` would have to encode of a film's pictures. Raises MediaError, OSError."""
        if not journal.has_pictures:
            return
        pictures = KeptPictures()
        pictures.find(film)
        for span in filter(pictures.holds, film.spans):
            pictures.runs(span, partial(self._encode_anew, journal, folder))

    def new_draft(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        sound: SoundTrack | None,
        *,
        most_ticks: int | None = None,
    ) -> MovieDraft:
        """Begin the finished file of a recording that goes on, or is edited and will have ``most_ticks``. Raises OSError."""
        room = GROWING_INDEX_BYTES if most_ticks is None else index_bytes(journal, most_ticks)
        return self._draft(journal, folder, destination, sound, room)

    def _draft(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        sound: SoundTrack | None,
        index_bytes: int,
    ) -> MovieDraft:
        path = _temporary(journal, destination)
        return MovieDraft(
            path if journal.container is Container.MP4 else folder / "draft.mp4",
            sound=sound,
            encode_anew=partial(self._encode_anew, journal, folder),
            tick_rate=journal.tick_rate,
            size=(journal.width, journal.height),
            reserved_bytes=index_bytes,
        )

    def _join(
        self,
        journal: Journal,
        folder: Path,
        destination: Path,
        film: Film,
        track: SoundTrack | None,
        draft: MovieDraft | None,
        progress: Callable[[float], None],
    ) -> Path:
        """Write an MP4 of what is kept, or complete the one that has grown, and return its path."""
        if track is not None:
            track.hear(KeptSound.of(film))
        if draft is not None and draft.fits(track):
            self._finish_sound(track, draft, film, progress)
            try:
                return self._completed(draft, journal, film, progress)
            except (MediaError, OSError) as error:
                log.warning("the file that has grown cannot be completed, and is written anew: %s", error)
        elif draft is not None:
            draft.discard()
        fresh = self._draft(journal, folder, destination, track, index_bytes(journal, film.spans.ticks))
        self._finish_sound(track, fresh, film, progress, grows=True)
        return self._completed(fresh, journal, film, progress)

    def _finish_sound(
        self,
        track: SoundTrack | None,
        draft: MovieDraft,
        film: Film,
        progress: Callable[[float], None],
        *,
        grows: bool = False,
    ) -> None:
        """Wait until the sound is encoded; meanwhile the draft ``grows`` as far as that goes."""

        def wait(fraction: float) -> None:
            if grows:
                draft.follow(film, film.spans.ticks)
            progress(_between(0, SOUND_SHARE, fraction))

        try:
            if track is not None:
                track.finish(wait)
        except BaseException:
            draft.discard()
            raise

    def _completed(
        self,
        draft: MovieDraft,
        journal: Journal,
        film: Film,
        progress: Callable[[float], None],
    ) -> Path:
        try:
            draft.complete(
                film,
                information(journal, journal.kept),
                told=lambda done: progress(_between(SOUND_SHARE, JOIN_SHARE, done / film.spans.ticks)),
            )
        except BaseException:
            draft.discard()
            raise
        return draft.path

    def _look_at(self, journal: Journal, file: Path, edit: Edit, *, quickly: bool) -> bool:
        """Check the file, ``quickly`` if that is possible: as far as it takes no time. Return whether all was read. Raises MediaError, OSError."""
        if quickly and journal.container is not Container.MKV:
            read_index(file, journal, edit)
            return False
        read_all(self._ffmpeg, file, journal, edit.ticks)
        return True

    def _encode_anew(
        self, journal: Journal, folder: Path, index: FrameIndex, first: int, frames: int
    ) -> FrameIndex:
        """Encode frames that depend on others before them, which are not kept."""
        # Whoever comes second finds what the first has made.
        with self._encoding:
            return self._encoded_anew(journal, folder, index, first, frames)

    def _encoded_anew(
        self, journal: Journal, folder: Path, index: FrameIndex, first: int, frames: int
    ) -> FrameIndex:
        made = SegmentIndex(folder / f"anew-{index.path.stem}-{first}.mp4")
        with contextlib.suppress(MediaError):
            made.read_more()
            if len(made) >= frames:
                return made  # as it was prepared
        made.path.unlink(missing_ok=True)
        made = SegmentIndex(made.path)
        argv = part_encoder(
            self._ffmpeg,
            index.path,
            made.path,
            first=first,
            frames=frames,
            fps=journal.fps,
            encoder=self._encoder,
            crf=journal.crf,
        )
        demand_well(run(argv, keep_open=self._keep_open), folder)
        made.read_more()
        return made

    def _remux(
        self,
        journal: Journal,
        folder: Path,
        draft: Path,
        destination: Path,
        edit: Edit,
        progress: Callable[[float], None],
    ) -> None:
        """Put what is in ``draft`` into a file of another kind."""
        tags = folder / "information.txt"
        write_for_owner(tags, chapters_and_tags(journal, edit))
        argv = remuxer(
            self._ffmpeg, draft, information=tags, destination=destination, container=journal.container
        )
        length_us = float(edit.ticks / journal.tick_rate * 1_000_000)
        outcome = self._run(
            argv,
            lambda done_us: progress(_between(SOUND_SHARE, JOIN_SHARE, done_us / length_us)),
            folder=folder,
        )
        demand_well(outcome, destination.parent)

    def _run(self, argv: list[str], done_us: Callable[[float], None], *, folder: Path) -> Outcome:
        def read(line: str) -> None:
            key, _, value = line.partition("=")
            if key == "out_time_us" and value.lstrip("-").isdigit():
                done_us(float(value))

        return run(argv, line=read, keep_open=self._keep_open, folder=folder)

    def finished_as_it_is(self, journal: Journal, destination: Path) -> Finished | None:
        """Return the finished file of a recording that was taken up again; None: it is not as it was. Raises OSError."""
        path, rendering = (
            destination / journal.replaces,
            journal.renderings[-1] if journal.renderings else None,
        )
        if rendering is None or not is_regular_file(path) or path.stat().st_size != rendering.size_bytes:
            return None
        # Not what the edit list shows by now: it may have been changed without having been saved.
        shown = sum(one.ticks for one in rendering.spans)
        return replace(_finished(journal, path, rendering.size_bytes, shown), is_old=True)

    def finished_before(self, journal: Journal, destination: Path) -> Finished | None:
        """Return what an earlier stitch has put into its place before it died, if it is whole; None: it did not come to that. Raises OSError."""
        if journal.finished is None:
            return None
        path = destination / journal.finished.name
        temporary = _temporary(journal, destination)
        try:
            status = path.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return None
        if not stat.S_ISREG(status.st_mode):
            return None
        if temporary.exists():
            if not status.st_size:
                path.unlink()  # it was only reserved
            return None
        if status.st_size != journal.finished.size_bytes:
            return None
        try:
            read_all(self._ffmpeg, path, journal, journal.kept.ticks)
        except MediaError as error:
            log.warning("%s is not whole, and made anew: %s", path.name, error)
            return None
        return _finished(journal, path, status.st_size, journal.kept.ticks)

    def _put(self, journal: Journal, folder: Path, temporary: Path, destination: Path, suffix: str) -> Path:
        replaced = destination / journal.replaces
        if journal.replaces and is_regular_file(replaced):
            journal.finished = FinishedFile(name=replaced.name, size_bytes=temporary.stat().st_size)
            journal.save(folder)
            temporary.replace(replaced)
            sync_folder(destination)
            return replaced
        created = datetime.fromisoformat(journal.created)
        while True:
            path = self._name_file(journal.title, created, destination, suffix)
            reserved = path.lstat()
            try:
                journal.finished = FinishedFile(name=path.name, size_bytes=temporary.stat().st_size)
                journal.save(folder)
                if not _is_still(reserved, path):
                    continue  # a program that synchronises the folder has put a file of its own there
                temporary.replace(path)
            except OSError:
                with contextlib.suppress(OSError):
                    if _is_still(reserved, path):
                        path.unlink(missing_ok=True)
                raise
            sync_folder(destination)
            return path


def _is_still(reserved: os.stat_result, path: Path) -> bool:
    """Whether nothing would be lost at ``path``: only the empty file that reserved the name is there, or nothing. Raises OSError."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return True
    return not status.st_size and os.path.samestat(status, reserved)


def index_bytes(journal: Journal, ticks: int) -> int:
    """Return how long the index of a file of so many ticks will be at most, unless there are very many cuts."""
    seconds = -(-ticks // journal.tick_rate)
    frames = ticks if journal.has_pictures else 0
    sounds = seconds * journal.sample_rate // 1024
    return 16_384 + 4 * frames + 4 * sounds + 80 * seconds


def finished_file(journal: Journal, path: Path) -> Finished:
    """Return what the finished file is that shows the journal's edit list. Raises OSError."""
    return _finished(journal, path, path.stat().st_size, journal.kept.ticks)


def _finished(journal: Journal, path: Path, size_bytes: int, ticks: int) -> Finished:
    """Return what a file of so many ticks is."""
    return Finished(
        path,
        size_bytes,
        round(Fraction(ticks * 1_000_000_000) / journal.tick_rate),
        ticks if journal.has_pictures else 0,
        samples_of(journal, ticks),
    )


def _temporary(journal: Journal, destination: Path) -> Path:
    return destination / f".{journal.recording_id}.part{_suffix(journal)}"


def _suffix(journal: Journal) -> str:
    if journal.has_pictures:
        return f".{journal.container.value}"
    return {Container.MP4: ".m4a", Container.MOV: ".m4a", Container.MKV: ".mka"}[journal.container]


def _between(low: float, high: float, fraction: float) -> float:
    return low + (high - low) * min(max(fraction, 0.0), 1.0)
