"""What stays of the takes once their file is finished: what was taken back, and what can be undone.

All that the finished file shows is read from that. What it does not show goes into small files of its own; of an earlier
finished file only the sound stays, so that what is edited again and again is never encoded more than once.
"""

import contextlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from pausa.core.edit.spans import Span, Spans
from pausa.core.edit.taken_back import taken_back
from pausa.core.errors import MediaError, PausaError
from pausa.core.regular_files import is_regular_file
from pausa.core.time.wall_clock import local_now
from pausa.media.mp4.frame_index import FrameIndex, damaged
from pausa.media.mp4.movie_index import Information
from pausa.media.mp4.movie_reader import read_movie
from pausa.media.mp4.movie_sound import movie_sound, write_movie_sound
from pausa.recording.film.film import PicturePart, SoundPiece, TakeFiles, film_of, sources_of
from pausa.recording.film.kept_pictures import ANEW_FILES, KeptPictures
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import FILE_NAME, OLDER_FILE_NAME, Journal
from pausa.recording.workspace.journal_records import (
    PictureFile,
    RenderingRecord,
    SegmentRecord,
)
from pausa.recording.workspace.kept_folder import is_kept_folder, kept_folder_of, recording_id_of
from pausa.recording.workspace.lock import FILE_NAME as LOCK_NAME
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.movie_draft import MovieDraft

CHUNK_S = 10

log = logging.getLogger(__name__)


def note_rendering(journal: Journal, finished: Path, *, checked: bool) -> None:
    """Have in the journal, in memory, that ``finished`` shows its edit list."""
    journal.rendered += 1
    journal.edit_before = None
    shown = RenderingRecord(
        name=finished.name,
        size_bytes=finished.stat().st_size,
        number=journal.rendered,
        spans=list(journal.edit.spans),
        marks=list(journal.edit.marks),
    )
    journal.renderings = [*(one for one in journal.renderings if one.is_version), shown]
    journal.kept_since = local_now().isoformat(timespec="seconds")
    journal.unchecked = not checked
    journal.replaces = ""
    journal.owner = None


def note_old_rendering(journal: Journal, folder: Path, finished: Path) -> None:
    """Have in the journal that ``finished`` is as it was before the recording was taken up again. Raises OSError."""
    settle_saved(journal, folder, finished)
    journal.owner, journal.kept_since = None, local_now().isoformat(timespec="seconds")


def keep(
    journal: Journal,
    folder: Path,
    finished: Path,
    *,
    days: int,
    release: Callable[[], None] = lambda: None,
) -> Path | None:
    """Keep beside the finished file what it does not hold, and return the folder; None: nothing is kept. Raises OSError.

    Of a file that is unchecked all takes are kept. ``days``: how long what was taken back stays. ``release`` lets go of
    the folder before it is renamed: some systems rename none with open files.
    """
    if not journal.unchecked:
        edit = journal.kept
        if journal.is_saved and (not days or not (taken_back(edit) or edit.done or edit.undone)):
            remove_folder(folder)
            return None
        _spare(journal, folder, finished)
    journal.save(folder)
    if is_kept_folder(folder):
        return folder
    kept = kept_folder_of(folder)
    release()
    folder.rename(kept)
    return kept


def half_written(destination: Path, recording_id: str) -> list[Path]:
    """Return the files of a recording that were being written beside its finished one."""
    return list(destination.glob(f".{recording_id}.part.*"))


def settle_saved(journal: Journal, folder: Path, finished: Path) -> bool:
    """After a save that was interrupted: find out which file is in its place, and remove what was half written. Return whether it is the new one. Raises OSError."""
    halves = half_written(finished.parent, journal.recording_id)
    for half in halves:
        half.unlink(missing_ok=True)
    if not journal.renderings or not journal.renderings[-1].is_version:
        journal.withdraw_what_was_tried()
        return False
    size_bytes = finished.stat().st_size
    # A file that is half written, or only lacks its name, has not taken the place of the other.
    if not halves and journal.finished is not None and journal.finished.size_bytes == size_bytes:
        note_rendering(journal, finished, checked=True)
        return True
    journal.withdraw_what_was_tried()
    version = journal.renderings[-1]
    journal.finished, journal.replaces = None, ""
    if version.has_pictures and version.size_bytes == size_bytes:
        journal.renderings[-1] = version.model_copy(update={"name": finished.name, "is_version": False})
        journal.save(folder)
        (folder / version.name).unlink(missing_ok=True)
    return False


def take_up(journal: Journal, folder: Path, *, replaces: str) -> Path:
    """Make the folder that of an unfinished recording again, and return it. Raises OSError.

    ``replaces``: the name of the finished file, in the place of which its next one is put.
    """
    journal.replaces = replaces
    journal.finished, journal.kept_since, journal.unchecked = None, None, False
    journal.save(folder)
    unfinished = folder.with_name(recording_id_of(folder))
    folder.rename(unfinished)
    return unfinished


def give_back(journal: Journal, folder: Path) -> None:
    """Let the folder of a recording that was taken up be kept beside its finished file again. Raises OSError."""
    journal.owner, journal.kept_since = None, local_now().isoformat(timespec="seconds")
    journal.save(folder)
    folder.rename(kept_folder_of(folder))


MADE = ("decoded-*", "remuxed-*", "making-*", ANEW_FILES, "fitted.*")
"""What is made of other files to read it, and can be made again."""


def remove_made(folder: Path) -> None:
    """Remove what was made only to be read. Whoever works on the folder calls it. Never raises."""
    for pattern in MADE:
        for path in folder.glob(pattern):
            with contextlib.suppress(OSError):
                path.unlink()


def tidy_up(folder: Path) -> None:
    """Remove what a process left in a kept folder, or beside it, when it died while it edited or joined. Never raises."""
    lock = FolderLock(folder)
    try:
        if not lock.take():
            return
        remove_made(folder)
        journal = _readable_journal(folder)
        # A save that came so far: what lies beside the file tells whether it was put into its place.
        if journal is None or not journal.was_being_saved:
            for half in half_written(folder.parent.parent, recording_id_of(folder)):
                half.unlink(missing_ok=True)
        for sound in folder.glob("sound-*.aac"):
            sound.unlink(missing_ok=True)
        left = [one for one in folder.iterdir() if one.name != LOCK_NAME]
        only_journal = {one.name for one in left} <= {FILE_NAME, OLDER_FILE_NAME}
        if journal is not None and only_journal and _tells_nothing(journal):
            _remove_reserved_name(journal, folder)
            remove_folder(folder)
            return
        if not left:
            # It has no journal and nothing that was captured: a recording was to be made of others.
            remove_folder(folder)
    except OSError as error:
        log.warning("%s stays as it is: %s", folder, error)
    finally:
        lock.release()


def _readable_journal(folder: Path) -> Journal | None:
    try:
        return Journal.load(folder)
    except PausaError:
        return None


def _tells_nothing(journal: Journal) -> bool:
    """Whether a journal was only made to join its recording to another one or of others, and has no changes."""
    edit = journal.edit
    has_history = edit.done or edit.undone or edit.gone or taken_back(journal.kept)
    return journal.is_saved and not journal.unchecked and not has_history


def _remove_reserved_name(journal: Journal, folder: Path) -> None:
    """Remove the empty file under the name that a recording made of others was to have."""
    if journal.finished is not None and not journal.renderings:
        path = journal.destination_of(folder) / journal.finished.name
        if is_regular_file(path) and not path.stat().st_size:
            path.unlink()


def _spare(journal: Journal, folder: Path, finished: Path) -> None:
    """Leave of the takes what the finished file does not show. Where that fails all of it stays."""
    before = list(journal.segments), list(journal.renderings)
    try:
        _Sparing(journal, folder, finished).spare()
        journal.save(folder)
    except (OSError, MediaError, IndexError, ValueError) as error:
        log.warning("all takes in %s stay: %s", folder, error)
        journal.segments, journal.renderings = before
        return
    needed = {FILE_NAME, OLDER_FILE_NAME, LOCK_NAME, *journal.file_names}
    for path in folder.iterdir():
        if path.name not in needed:
            path.unlink()


class _Sparing:
    def __init__(self, journal: Journal, folder: Path, finished: Path) -> None:
        self._journal = journal
        self._folder = folder
        self._finished = finished
        self._film = film_of(journal, folder, finished)
        self._pictures = KeptPictures()
        self._pictures.find(self._film)
        self._index = max((segment.index for segment in journal.segments), default=0)

    def spare(self) -> None:
        """Change segments and finished files of the journal to what has to stay, and write what is needed for that."""
        hidden = [one.span for one in taken_back(self._journal.kept)]
        stay = [one for one in self._journal.segments if self._may_stay(one, hidden)]
        extracted = [record for span in hidden if not _covers(stay, span) for record in self._extracted(span)]
        renderings = self._spared_renderings()
        self._journal.segments = [
            one if one in stay else one.model_copy(update={"pictures": [], "sound": None, "in_file": True})
            for one in self._journal.segments
        ] + extracted
        self._journal.renderings = renderings

    def _may_stay(self, segment: SegmentRecord, hidden: list[Span]) -> bool:
        """Whether the files of a segment hold nothing but what is hidden, or were made for that."""
        first, end = segment.first_tick, segment.first_tick + (segment.ticks or 0)
        if segment.in_file or first == end:
            return False
        of_take = [span for span in hidden if span.take == segment.take_number]
        if segment.is_extract:
            return any(span.first < end and first < span.end for span in of_take) and not self._holds_gone(
                Span(segment.take_number, first, end - first)
            )
        return any(span.first <= first and end <= span.end for span in of_take)

    def _holds_gone(self, span: Span) -> bool:
        """Whether something of it was discarded for good."""
        return any(
            one.take == span.take and one.first < span.end and span.first < one.end
            for one in self._journal.kept.gone
        )

    def _extracted(self, span: Span) -> Iterator[SegmentRecord]:
        """Put a stretch of a take into files of its own, one for each that it is read from."""
        if not self._journal.has_pictures:
            yield self._extract(span, None)
            return
        at = span.first
        while at < span.end:
            part, reach = self._pictures.reach(span.take, at)
            if part is None:
                raise IndexError(at)
            end = min(span.end, reach)
            yield self._extract(self._to_key_frames(Span(span.take, at, end - at), part, reach), part)
            at = end

    def _to_key_frames(self, span: Span, part: PicturePart, reach: int) -> Span:
        """Return a stretch that begins with a key frame of this file, and ends before one, with its end, or before what was discarded for good."""
        index, shift = self._pictures.index_of(part), part.frame - part.first
        first = index.key_at_or_before(span.first + shift) - shift
        gone = [
            one.first for one in self._journal.kept.gone if one.take == span.take and one.first >= span.end
        ]
        end = min(index.key_at_or_after(span.end + shift) - shift, reach, *gone)
        return Span(span.take, first, end - first)

    def _extract(self, span: Span, part: PicturePart | None) -> SegmentRecord:
        self._index += 1
        parents = self._journal.segments_of(span.take)
        record = SegmentRecord(index=self._index, take=span.take, begin_ns=0, end_ns=0, is_extract=True)
        if parents:
            record.begin_ns, record.end_ns = parents[0].begin_ns, parents[-1].end_ns
        if part is not None:
            path = self._folder / f"{self._index:04}.mp4"
            self._write_pictures(span, part, path)
            record.pictures = [PictureFile(file=path.name, ticks=span.ticks, is_finished=True)]
        record.first_tick, record.ticks = span.first, span.ticks
        if self._journal.has_sound:
            film = self._film
            begin, end = film.samples_before(span.first), film.samples_before(span.end)
            record.sound, record.samples = f"{self._index:04}.s16", end - begin
            piece = SoundPiece(film.files[span.take].sounds, begin, end - begin)
            sound = KeptSound([piece], sample_rate=film.sample_rate, channels=film.channels)
            _write_sound(sound, self._folder / record.sound, film.sample_rate)
        return record

    def _write_pictures(self, span: Span, part: PicturePart, path: Path) -> None:
        draft = MovieDraft(
            path,
            sound=None,
            encode_anew=_never,
            tick_rate=self._journal.tick_rate,
            size=(self._journal.width, self._journal.height),
            reserved_bytes=0,
        )
        try:
            film = replace(self._film, files={span.take: TakeFiles((part,))}, sample_rate=0)
            draft.complete(film.showing(Spans.of(span)), Information(local_now(), {}, []))
        finally:
            draft.close()

    def _spared_renderings(self) -> list[RenderingRecord]:
        """Return the finished file, and of earlier ones the sound, as far as no still earlier one has it and none of it was discarded for good."""
        found: list[RenderingRecord] = []
        for rendering in self._journal.renderings:
            spans = [Span(one.take, one.first, one.ticks) for one in rendering.spans]
            if not rendering.is_version or not rendering.has_pictures:
                found.append(rendering)
            elif any(self._holds_gone(span) for span in spans):
                continue
            elif self._journal.has_sound and not all(_has_sound(found, span) for span in spans):
                found.append(self._sound_of(rendering))
        return found

    def _sound_of(self, rendering: RenderingRecord) -> RenderingRecord:
        source = sources_of(self._journal, rendering, self._folder).pictures
        sound = movie_sound(source, read_movie(source))
        if sound is None:
            raise damaged(source)
        number = 1 + sum(not one.has_pictures for one in self._journal.renderings)
        path = self._folder / f"sound-of-{number}.m4a"
        samples = self._film.samples_before(sum(one.ticks for one in rendering.spans))
        write_movie_sound(sound, path, samples=samples)
        return RenderingRecord(
            name=path.name,
            size_bytes=path.stat().st_size,
            number=rendering.number,
            is_version=True,
            has_pictures=False,
            spans=rendering.spans,
        )


def _has_sound(renderings: Iterable[RenderingRecord], span: Span) -> bool:
    """Whether the earlier finished files among these have the sound of ``span``."""
    spans = [
        Span(one.take, one.first, one.ticks)
        for rendering in renderings
        if rendering.is_version
        for one in rendering.spans
    ]
    return _cover(spans, span)


def _covers(segments: Iterable[SegmentRecord], span: Span) -> bool:
    return _cover([Span(one.take_number, one.first_tick, one.ticks) for one in segments if one.ticks], span)


def _cover(spans: Iterable[Span], wanted: Span) -> bool:
    """Whether all of ``wanted`` lies in ``spans``."""
    at = wanted.first
    for one in sorted(spans, key=lambda one: one.first):
        if one.take == wanted.take and one.first <= at < one.end:
            at = one.end
    return at >= wanted.end


def _never(index: FrameIndex, first: int, frames: int) -> FrameIndex:
    """Refuse to encode: what is kept is kept as it was."""
    del first, frames
    raise damaged(index.path)


def _write_sound(sound: KeptSound, path: Path, sample_rate: int) -> None:
    path.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        for first in range(0, sound.samples, CHUNK_S * sample_rate):
            count = min(CHUNK_S * sample_rate, sound.samples - first)
            file.write(sound.captured(first, count).tobytes())
