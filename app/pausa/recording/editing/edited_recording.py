"""A finished recording that is being edited: its edit list, what it shows, and putting that into its file."""

import contextlib
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pausa.core.edit.change import Change
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Span, Spans
from pausa.core.errors import InputError, MediaError, PausaError, StorageError, disk_reason
from pausa.core.events import (
    Event,
    Listener,
    RecordingFailed,
    RecordingReady,
    SaveProgressed,
    StitchProgressed,
)
from pausa.core.paths import WORK_FOLDER
from pausa.core.sentences import sentence
from pausa.core.states import RecordingState, Step
from pausa.core.words.finished_words import finished_words
from pausa.core.words.transcript import Transcript
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.editing.finished_recording import FinishedRecording, holds, journal_for
from pausa.recording.editing.unsaved_reasons import not_saved
from pausa.recording.film.film import Film, Sources, film_of
from pausa.recording.film.kept_sound import KeptSound
from pausa.recording.film.made_sources import make_all_readable, make_sources
from pausa.recording.finishing.fate import journal_of
from pausa.recording.finishing.keeping import give_back, keep, remove_made, settle_saved, take_up
from pausa.recording.finishing.stitch_worker import StitchJob, stitch
from pausa.recording.finishing.stitcher import Finished, NameFile, Stitcher
from pausa.recording.workspace.drives import free_bytes
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.kept_folder import SUFFIX, is_own_folder
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.workspace.owner import this_process
from pausa.recording.workspace.words_file import read_words, remove_words, write_words
from pausa.recording.writing.growth import Growth
from pausa.recording.writing.movie_draft import MovieDraft
from pausa.recording.writing.resumed_sound import resumed_sound_track
from pausa.recording.writing.sound_track import SoundTrack

MOST_ENCODERS = 4
"""So many encode the sound of an edited recording at once."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TakenUp:
    """A finished recording that has become an active one again."""

    journal: Journal
    folder: Path
    lock: FolderLock
    transcript: Transcript | None = None
    """What is said in it, if that was written."""

    def give_back(self) -> None:
        """Let it be a finished recording again, as it was. Raises OSError."""
        self.lock.release()
        remove_words(self.folder)
        give_back(self.journal, self.folder)


class EditedRecording:
    """Every change is in the journal before the call returns; the file follows with ``save``. One thread at a time.

    Raises PausaError for what cannot be done, and nothing has changed then.
    """

    def __init__(
        self,
        recording: FinishedRecording,
        *,
        work_folders: Iterable[Path],
        ffmpeg: Ffmpeg,
        encoder: VideoEncoder,
        patience_s: float = 0.0,
    ) -> None:
        """Open it. ``work_folders``: where its takes may lie. ``patience_s``: how long to wait where something is done with them at the moment.

        Raises InputError, StorageError, MediaError.
        """
        self.recording = recording
        self._ffmpeg = ffmpeg
        self._encoder = encoder
        self._is_new = False
        """Whether the folder was made for this."""
        self._track: SoundTrack | None = None
        self._growth: Growth | None = None
        self._preparing: Stitcher | None = None
        self._stamp: tuple[int, int] | None = None
        """Size and time of the file that was opened."""
        self._making = threading.Lock()
        self._leaves = threading.Event()
        """Set when nothing of it is wanted any more."""
        try:
            self.folder = self._found_folder(list(work_folders))
            self._lock = FolderLock(self.folder)
            if not self._lock.take(patience_s):
                raise _busy(recording)
        except OSError as error:
            raise _not_editable(recording, error) from None
        try:
            self.journal = self._opened_journal()
            self._words = self._opened_words()
            self._stamp = _stamp_of(recording.path)
        except OSError as error:
            self.close()
            raise _not_editable(recording, error) from None
        except BaseException:
            self.close()
            raise

    @property
    def edit(self) -> Edit:
        return self.journal.kept

    @property
    def film(self) -> Film:
        """What it shows. Its sound can be read once ``make_sources`` was called."""
        return film_of(self.journal, self.folder, self.recording.path)

    @property
    def transcript(self) -> Transcript | None:
        """What is said in what it shows, with the words of what can be put back; None: that was never written."""
        if self._words is None:
            return None
        return finished_words(self._words, self.edit, self.journal.tick_rate, keeps_hidden=True)

    def take_words(self, words: Transcript | None) -> None:
        """Take the words that its file has by now: corrected ones, or ones written again. None: those that it has."""
        if words is not None:
            self._words = self._on_its_takes(words)

    @property
    def is_saved(self) -> bool:
        """Whether the file shows the edit list."""
        return self.journal.is_saved

    def make_sources(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Make what has to be there before pictures and sound can be read. Any thread. Raises MediaError, OSError."""
        # Whoever comes second finds what the first has made.
        with self._making:
            make_sources(
                self.journal,
                self.folder,
                self.recording.path,
                self._ffmpeg,
                keep_open=self._lock.inheritable,
                cancelled=cancelled,
            )

    def change(self, change: Change) -> None:
        """Carry out a change. Raises ValueError if it does not fit, StorageError."""
        self.keep(self.edit.changed(change))

    def keep(self, edit: Edit, *, only_if_saved: bool = False) -> None:
        """Let this be its edit list, which was made of the one it has; ``only_if_saved``: it counts once its file shows it. Raises StorageError."""
        before = self.journal.edit
        if only_if_saved:
            self.journal.try_out(edit)
        else:
            self.journal.keep(edit)
        try:
            self.journal.save(self.folder)
        except OSError as error:
            self.journal.edit, self.journal.edit_before = before, None
            raise _not_editable(self.recording, error) from None

    def withdraw(self, edit: Edit) -> None:
        """Let this be its edit list again, because another one could not be saved; also where the disk is full. Never raises."""
        remove_made(self.folder)
        self.journal.keep(edit)
        try:
            self.journal.save(self.folder)
        except OSError:
            log.warning("what could not be saved stays in the journal in %s", self.folder)

    def undo(self) -> Change:
        """Take back the newest change, and return it. Raises LookupError if there is none, StorageError."""
        edit = self.edit
        self.keep(edit.undo())
        return edit.done[-1]

    def redo(self) -> Change:
        """Carry out again what was undone last, and return it. Raises LookupError if there is nothing, StorageError."""
        edit = self.edit
        self.keep(edit.redo())
        return edit.undone[-1]

    def prepare(self) -> None:
        """Begin to encode the sound that ``save`` will need. Idempotent. Raises OSError, MediaError."""
        self._keep_version()
        if self._track is not None and self._track.has_failed:
            # What was in the way may be gone.
            self._drop_prepared()
        self._make_readable()
        if self._track is None and self.journal.has_sound:
            self._track = resumed_sound_track(
                self._ffmpeg,
                self.journal,
                self.folder,
                self.recording.path,
                keep_open=self._lock.inheritable,
                prepare=partial(self.make_sources, self._leaves.is_set),
                at_once=min(os.cpu_count() or 1, MOST_ENCODERS),
            )
        if self._track is not None:
            self._track.hear(KeptSound.of(self.film))

    def _make_readable(self) -> None:
        """Have the pictures of all finished files where they can be read. Raises OSError, MediaError."""
        with self._making:
            make_all_readable(
                self.journal,
                self.folder,
                self.recording.path,
                self._ffmpeg,
                keep_open=self._lock.inheritable,
            )

    def prepare_file(self) -> None:
        """Begin to write what ``save`` would have to write, where there is room for that; call it after ``prepare``. Raises OSError, MediaError."""
        film = self.film
        if self._preparing is None:
            stitcher = self._preparing = self._stitcher(lambda *_: self.recording.path)
            if self._has_room():
                track = self._track
                longest = max(film.spans.ticks, sum(one.ticks for one in self.journal.renderings[-1].spans))
                self._growth = Growth(
                    lambda: stitcher.new_draft(
                        self.journal,
                        self.folder,
                        self.recording.path.parent,
                        track,
                        most_ticks=longest,
                    ),
                    ticks_a_second=float(film.tick_rate),
                    is_edited=True,
                )
        if self._growth is not None:
            self._growth.follow(film)
        self._preparing.prepare_pictures(self.journal, self.folder, film)

    def _demand_same_file(self) -> None:
        """Raise InputError if another program has put another file into the place of the one that was opened; none there is no harm."""
        try:
            is_same = self._stamp is None or self._stamp == _stamp_of(self.recording.path)
        except FileNotFoundError:
            return
        if not is_same:
            raise _changed(self.recording)

    def _has_room(self) -> bool:
        """Whether a second file leaves enough for others: as much again."""
        free = free_bytes(self.recording.path.parent)
        return free is not None and free > 2 * self.recording.path.stat().st_size

    def save(self, *, name_file: NameFile, emit: Listener, keep_days: Callable[[], int]) -> Finished:
        """Put what the edit list shows into the file, and tell it as for any finished recording. Raises PausaError; the file is as it was then."""
        if not self.edit.spans:
            raise InputError(sentence("Nothing would be left of the recording. Its file is unchanged."))
        failures: list[PausaError] = []
        folder = self.recording.path.parent
        words = self.transcript

        def hear(event: Event) -> None:
            if not isinstance(event, RecordingFailed):
                emit(saving(event))

        try:
            self._demand_same_file()
            self.prepare()
        except OSError as error:
            raise not_saved(error, folder) from None
        if words is not None:
            _keep_words(words, self.folder)
        finished = stitch(
            StitchJob(
                state=RecordingState(Step.STITCHING),
                journal=self.journal,
                folder=self.folder,
                destination=folder,
                lock=self._lock,
                stitcher=self._stitcher(name_file),
                sound=self._track,
                draft=self._grown(),
                finish_files=lambda: None,
                keep_days=keep_days,
                finished_file=self.recording.path,
                failed=failures.append,
                transcript=words,
            ),
            emit=hear,
        )
        self._track = None
        if finished is None:
            remove_words(self.folder)
            self._restore_version()
            raise not_saved(failures[-1] if failures else None, folder)
        self._is_new = False
        self._stamp = _stamp_of(finished.path)
        return finished

    def _grown(self) -> MovieDraft | None:
        """Return the file as far as it has been written; None: nothing of it."""
        growth, self._growth, self._preparing = self._growth, None, None
        return growth.take_over() if growth is not None else None

    def _stitcher(self, name_file: NameFile) -> Stitcher:
        return Stitcher(
            ffmpeg=self._ffmpeg,
            encoder=self._encoder,
            name_file=name_file,
            keep_open=self._lock.inheritable,
        )

    def hand_over(self) -> "TakenUp":
        """Make an active recording of it, which goes on at its end; nothing else can be called any more. Raises StorageError, MediaError."""
        try:
            self._keep_version()
            self._make_readable()
            self._lock.release()
            folder = take_up(self.journal, self.folder, replaces=self.recording.path.name)
            lock = FolderLock(folder)
            lock.take()
        except OSError as error:
            self.close()
            raise _not_editable(self.recording, error) from None
        except MediaError:
            self.close()
            raise
        self.journal.owner = this_process()
        if (words := self.transcript) is not None:
            _keep_words(words, folder)
        return TakenUp(self.journal, folder, lock, words)

    def forget(self) -> None:
        """Discard for good what is kept beside the file, which stays as it is; ``close`` it then. Raises InputError."""
        if self.journal.unchecked:
            raise _unchecked(self.recording)
        self._stop_preparing()
        remove_folder(self.folder)

    def _stop_preparing(self) -> None:
        self._leaves.set()
        self._drop_prepared()

    def _drop_prepared(self) -> None:
        if (draft := self._grown()) is not None:
            draft.discard()
        if self._track is not None:
            self._track.abort()
            self._track = None

    def close(self) -> None:
        """Let go of it. What was changed and not saved stays in the journal. Idempotent."""
        self._stop_preparing()
        if self.folder.exists():
            if hasattr(self, "journal"):
                self._restore_version()
            remove_made(self.folder)
            if self._is_new and (not hasattr(self, "journal") or not self.edit.done):
                remove_folder(self.folder)
        self._lock.release()

    # ── opening ──────────────────────────────────────────────────────────────────────────────────────

    def _found_folder(self, work_folders: list[Path]) -> Path:
        """Return the folder in which its takes are kept; one is made if there is none. Raises InputError, OSError."""
        recording = self.recording
        beside = recording.path.parent / WORK_FOLDER
        for work in dict.fromkeys([beside, *work_folders]):
            if is_own_folder(work / recording.id):
                raise InputError(
                    sentence(
                        "“{title}” is being recorded or finished at the moment. Try again when it is finished.",
                        title=recording.title,
                    )
                )
            if is_own_folder(work / f"{recording.id}{SUFFIX}"):
                return work / f"{recording.id}{SUFFIX}"
        folder = beside / f"{recording.id}{SUFFIX}"
        beside.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700)
        self._is_new = True
        return folder

    def _opened_journal(self) -> Journal:
        recording = self.recording
        if self._is_new:
            journal = journal_for(recording, self.folder, self._ffmpeg)
            journal.save(self.folder)
            return journal
        journal = journal_of(self.folder)
        if settle_saved(journal, self.folder, recording.path):
            keep(journal, self.folder, recording.path, days=1)
        rendering = journal.renderings[-1] if journal.renderings else None
        if rendering is None or not rendering.spans:
            raise StorageError(
                sentence(
                    "The journal in {folder} is damaged. Its segments are kept as they are.",
                    folder=self.folder,
                )
            )
        size_bytes = recording.path.stat().st_size
        spans = Spans.of(*(Span(one.take, one.first, one.ticks) for one in rendering.spans))
        changed = rendering.model_copy(update={"name": recording.path.name, "size_bytes": size_bytes})
        if size_bytes != rendering.size_bytes and not holds(
            Sources.of(recording.path, changed, self.folder), self._ffmpeg, journal, spans
        ):
            raise _changed(recording)
        journal.renderings[-1] = changed
        journal.title = recording.title
        return journal

    def _opened_words(self) -> Transcript | None:
        """Return what is said in it on the clocks of its takes."""
        if (left := read_words(self.folder)) is not None:
            # A process died before it could tell that they belong to the file that is there now.
            return replace(left, tick_rate=self.journal.tick_rate, spans=self.shown_by_file)
        words = self.recording.transcript
        return self._on_its_takes(words) if words is not None else None

    def _on_its_takes(self, words: Transcript) -> Transcript:
        journal = self.journal
        if (words.spans, words.tick_rate) == (self.shown_by_file, journal.tick_rate):
            return words
        # Its takes are gone, and the finished file is its only source; or another file has been made of it elsewhere.
        return words.rebased(self.shown_by_file, journal.tick_rate)

    @property
    def shown_by_file(self) -> Spans:
        """What its file shows, whatever was changed since."""
        spans = self.journal.renderings[-1].spans
        return Spans.of(*(Span(one.take, one.first, one.ticks) for one in spans))

    # ── saving ───────────────────────────────────────────────────────────────────────────────────────

    def _keep_version(self) -> None:
        """Keep the file as it is now beside the takes: it is read while the new one is written, and after it. Raises OSError."""
        rendering = self.journal.renderings[-1]
        if rendering.is_version:
            return
        path = self.folder / f"version-{rendering.number}{self.recording.path.suffix}"
        path.unlink(missing_ok=True)
        try:
            os.link(self.recording.path, path)
        except OSError:
            shutil.copyfile(self.recording.path, path)
        self.journal.renderings[-1] = rendering.model_copy(update={"name": path.name, "is_version": True})
        # Before anything is written: what it says of an earlier file must not be taken for the new one.
        self.journal.finished, self.journal.replaces = None, self.recording.path.name
        self.journal.save(self.folder)

    def _restore_version(self) -> None:
        with contextlib.suppress(OSError):
            settle_saved(self.journal, self.folder, self.recording.path)


def _keep_words(words: Transcript, folder: Path) -> None:
    """Have the words where a process finds them that has to finish what this one does."""
    try:
        write_words(folder, words)
    except OSError as error:
        log.warning("the words cannot be kept in %s: %s", folder, error)


def _stamp_of(path: Path) -> tuple[int, int]:
    """Return what tells a file from another one in its place. Raises OSError."""
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def _changed(recording: FinishedRecording) -> InputError:
    return InputError(
        sentence(
            "The file of “{title}” was changed by another program, so what was taken back does not belong to it any more. Discard that, and edit the file as it is.",
            title=recording.title,
        )
    )


def saving(event: Event) -> Event:
    """Return an event of finishing as one of a recording that is finished all the time: it is not in the making."""
    if isinstance(event, RecordingReady):
        return replace(event, edited=True)
    if isinstance(event, StitchProgressed):
        return SaveProgressed(
            recording_id=event.recording_id, monotonic_ns=event.monotonic_ns, fraction=event.fraction
        )
    return event


def discard_kept(recording: FinishedRecording, folder: Path) -> None:
    """Discard for good what ``folder`` keeps of a recording that cannot be opened. Raises InputError, StorageError."""
    lock = FolderLock(folder)
    try:
        if not lock.take():
            raise _busy(recording)
        if _is_needed(recording, folder):
            raise _unchecked(recording)
        remove_folder(folder)
    except OSError as error:
        raise _not_editable(recording, error) from None
    finally:
        lock.release()


def _is_needed(recording: FinishedRecording, folder: Path) -> bool:
    """Whether the finished file may have to be made again of what is kept."""
    try:
        journal = journal_of(folder)
    except StorageError:
        return False
    size_bytes = recording.path.stat().st_size
    return journal.unchecked and any(one.size_bytes == size_bytes for one in journal.renderings[-1:])


def _busy(recording: FinishedRecording) -> InputError:
    return InputError(
        sentence("“{title}” is being worked on at the moment. Try again later.", title=recording.title)
    )


def _unchecked(recording: FinishedRecording) -> InputError:
    # Until then all takes are kept, and not only what was taken back.
    return InputError(
        sentence(
            "The file of “{title}” has not been read back as a whole yet. Nothing was discarded. Try again in a while, when nothing is recorded.",
            title=recording.title,
        )
    )


def _not_editable(recording: FinishedRecording, error: OSError) -> StorageError:
    return StorageError(
        sentence(
            "“{title}” cannot be edited ({reason}). Nothing has changed.",
            title=recording.title,
            reason=disk_reason(error),
        )
    )
