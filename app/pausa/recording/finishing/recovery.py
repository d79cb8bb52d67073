"""Recovery of recordings whose process died.

The same stitcher works on a journal whose owner is gone. What the journal does not know (the segment that was open)
is counted in the files.
"""

import contextlib
import errno
import logging
import os
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pausa.core.errors import PausaError, StorageError, storage_error
from pausa.core.events import (
    Event,
    Listener,
    Noticed,
    RecordingDiscarded,
    RecordingFailed,
    RecordingReady,
)
from pausa.core.paths import WORK_FOLDER
from pausa.core.sentences import Sentence, sentence
from pausa.core.settings import Encoder
from pausa.core.states import RecordingState, Step
from pausa.media.ffmpeg import Ffmpeg
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.finishing.fate import Fate, journal_of, last_change_s, owned_elsewhere
from pausa.recording.finishing.rebuilt_journal import is_lost, rebuilt_journal
from pausa.recording.finishing.segment_contents import settle
from pausa.recording.finishing.stitch_worker import StitchJob, stitch
from pausa.recording.finishing.stitcher import NameFile, Stitcher
from pausa.recording.workspace.folder import is_going, remove_folder, segment_files
from pausa.recording.workspace.journal import FILE_NAME, Journal, address_of
from pausa.recording.workspace.kept_folder import is_kept_folder
from pausa.recording.workspace.lock import FILE_NAME as LOCK_NAME
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.workspace.owner import Life, Owner, this_process

PATIENCE_S = 3.0
"""How long to wait for an encoder child that still finishes its file after the recorder died and holds the lock."""
QUIET_S = 0.3
LATELY_S = 60.0
"""Where nothing can be locked, a folder in which something changed within this time may be in use."""

_UNFINISHED_JOURNAL = re.compile(r"\.journal\.json\.[0-9]+\.tmp").fullmatch
"""The first one, if the process died while it wrote that."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovered:
    """The result of recovering one recording."""

    recording_id: str
    title: str
    folder: Path
    path: Path | None
    """The finished file; None: there is none."""
    duration_s: float
    message: str
    """Says why ``path`` is None."""
    notices: tuple[str, ...] = ()
    """What the finished file lacks, or holds too much."""
    fate: Fate = Fate.KEPT
    exit_code: int = 0
    """Of a command that failed for this reason; 0 unless ``failed``."""

    @property
    def failed(self) -> bool:
        """Whether it should have been finished here and was not."""
        return self.fate is Fate.KEPT


def left_behind(work_folders: Iterable[Path]) -> list[Path]:
    """Return what may be recordings' own folders in ``work_folders``, whether their process lives or not."""
    found = []
    for work in dict.fromkeys(work_folders):
        try:
            if work.is_symlink():
                found.append(work)
                continue
            folders = (one for one in work.iterdir() if one.is_symlink() or one.is_dir())
            found += sorted(one for one in folders if not is_kept_folder(one))
        except (FileNotFoundError, NotADirectoryError):
            continue
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:  # such a folder cannot be
                found.append(work)  # recordings may lie in it
    return found


def recover(
    work_folders: Iterable[Path],
    *,
    ffmpeg: Ffmpeg,
    choose_encoder: Callable[[Encoder], VideoEncoder],
    name_file: NameFile,
    emit: Listener,
    destination: Path | None = None,
    patience_s: float = PATIENCE_S,
    take: Path | None = None,
    usual_folder: Path | None = None,
    keep_days: Callable[[], int] = lambda: 0,
) -> list[Recovered]:
    """Finish all recordings in ``work_folders`` whose process is gone, and report on all of them. Blocks.

    Those of a live process are never touched, nor those of another computer, unless they lie in ``take``. ``destination``: a
    folder for the files instead of those where they were to go; ``usual_folder``: for those of which nobody knows that any more. ``keep_days``: how long what was taken back is kept.
    """
    recovery = _Recovery(
        ffmpeg,
        choose_encoder,
        name_file,
        emit,
        destination,
        patience_s,
        destination or usual_folder,
        keep_days,
    )
    found = []
    for folder in _those_left_last(left_behind(work_folders)):
        one = recovery.recover(folder, taken=take is not None and folder.is_relative_to(take))
        if one is not None:
            found.append(one)
    return found


def _those_left_last(folders: list[Path]) -> list[Path]:
    """Put what a recording had to leave behind the folder in which it went on: finished with that, it is no second recording."""
    left: set[Path] = set()
    names = Counter(folder.name for folder in folders)
    # They have the same name, which is the recording's, and no other journal has to be read for that.
    for folder in (one for one in folders if names[one.name] > 1):
        with contextlib.suppress(PausaError, OSError):
            left.update(journal_of(folder).left_folders(folder))
    return sorted(folders, key=lambda folder: folder in left)


@dataclass(frozen=True, slots=True)
class _Recovery:
    ffmpeg: Ffmpeg
    choose_encoder: Callable[[Encoder], VideoEncoder]
    name_file: NameFile
    emit: Listener
    destination: Path | None
    patience_s: float
    usual_folder: Path | None
    keep_days: Callable[[], int]

    def recover(self, folder: Path, *, taken: bool) -> Recovered | None:
        """Finish the recording in ``folder`` if nobody works on it; None: that is no recording's folder."""
        if os.path.islink(folder):  # noqa: PTH114 - Path's own raises where nobody may look
            link = StorageError(sentence("{folder} is a link, which is not followed.", folder=folder))
            return self._left_alone(folder, link)
        if is_going(folder):
            remove_folder(folder)
            return None
        try:
            if not folder.is_dir() or not _holds_a_recording(folder):
                return None  # or it was a part of one that has just been finished
        except OSError as error:
            return self._left_alone(folder, _not_readable(folder, error))
        lock = FolderLock(folder)
        try:
            if not lock.take(self.patience_s):
                return _alive(folder)
            return self._recover_unless_owned(folder, lock, taken=taken)
        except (PausaError, OSError) as error:
            if not os.path.lexists(folder):
                return None  # another process has just finished it
            fault = storage_error(error, folder) if isinstance(error, OSError) else error
            return self._left_alone(folder, fault)
        finally:
            lock.release()

    def _recover_unless_owned(self, folder: Path, lock: FolderLock, *, taken: bool) -> Recovered | None:
        if not os.path.lexists(folder / FILE_NAME) and not segment_files(folder):
            return _empty_folder(folder, lock)
        try:
            journal = journal_of(folder)
        except StorageError as damaged:
            return self._finish_rebuilt(folder, lock, damaged)
        owner = journal.owner or Owner()
        match owner.life():
            case Life.LIVES:
                return _alive(folder)
            case Life.ELSEWHERE if not taken:
                event = owned_elsewhere(folder, journal, owner)
                self.emit(event)
                return Recovered(
                    journal.recording_id, journal.title, folder, None, 0.0, event.message, fate=Fate.ELSEWHERE
                )
            case Life.UNKNOWN if lock.refused and not taken and _changed_lately(folder):
                return _alive(folder)
        if lock.refused:
            _wait_until_quiet(folder, self.patience_s)
        if not self._left_folders_are_quiet(folder, journal):
            return _alive(folder)
        journal.owner = this_process()
        return self._finish(folder, journal, lock)

    def _left_folders_are_quiet(self, folder: Path, journal: Journal) -> bool:
        """Wait until no encoder child writes into a folder any more that this recording had to leave; return whether that is so."""
        locks = [FolderLock(place) for place in journal.left_folders(folder)]
        try:
            return all(lock.take(self.patience_s) for lock in locks)
        except OSError as error:
            log.warning("a folder that the recording in %s had to leave cannot be locked: %s", folder, error)
            return True
        finally:
            for lock in locks:
                lock.release()

    def _finish_rebuilt(self, folder: Path, lock: FolderLock, damaged: StorageError) -> Recovered:
        """Finish a recording that has lost its journal from its segments alone. Raises ``damaged`` if they do not tell enough."""
        if not is_lost(folder) or _changed_lately(folder):  # it may be one whose journal has not come yet
            raise damaged
        known = folder.parent.name == WORK_FOLDER
        destination = address_of(self.usual_folder) if self.usual_folder and not known else ""
        journal = rebuilt_journal(folder, self.ffmpeg, destination=destination)
        if journal is None or not (known or destination):
            raise damaged
        log.warning("the journal in %s is lost, and made anew from the segments", folder)
        journal.owner = this_process()
        return self._finish(
            folder,
            journal,
            lock,
            sentence(
                "The description of the recording of {moment} was lost, so all its segments were joined in their order. Pauses are not in it, but what had been taken back may be; title and marks are lost.",
                moment=datetime.fromisoformat(journal.created).strftime("%Y-%m-%d %H:%M"),
            ),
        )

    def _finish(self, folder: Path, journal: Journal, lock: FolderLock, *notices: Sentence) -> Recovered:
        settle(journal, folder, self.ffmpeg)
        last: list[Event] = []
        told = list(notices)

        def hear(event: Event) -> None:
            if isinstance(event, RecordingReady | RecordingFailed | RecordingDiscarded):
                last[:] = [event]
            if isinstance(event, Noticed):
                told.append(event.message)
            if isinstance(event, RecordingReady):
                for notice in notices:
                    self.emit(
                        Noticed(
                            recording_id=journal.recording_id,
                            monotonic_ns=time.monotonic_ns(),
                            code="rebuilt",
                            message=notice,
                        )
                    )
            self.emit(event)

        stitcher = Stitcher(
            ffmpeg=self.ffmpeg,
            encoder=self.choose_encoder(Encoder.X264),
            name_file=self.name_file,
            keep_open=lock.inheritable,
        )
        job = StitchJob(
            state=RecordingState(Step.STITCHING),
            journal=journal,
            folder=folder,
            destination=self.destination or journal.destination_of(folder),
            lock=lock,
            stitcher=stitcher,
            sound=None,
            finish_files=lambda: None,
            recovered=True,
            keep_days=self.keep_days,
        )
        stitch(job, emit=hear)
        match last[-1]:
            case RecordingReady() as ready:
                return Recovered(
                    journal.recording_id,
                    ready.title,
                    folder,
                    ready.path,
                    ready.duration_s,
                    "",
                    tuple(told),
                    Fate.RECOVERED,
                )
            case RecordingFailed() as failed:
                return Recovered(
                    journal.recording_id,
                    journal.title,
                    folder,
                    None,
                    0.0,
                    failed.message,
                    exit_code=failed.exit_code,
                )
            case ended:
                remove_folder(folder)
                message = ended.message if isinstance(ended, RecordingDiscarded) else ""
                return Recovered(
                    journal.recording_id, journal.title, folder, None, 0.0, message, fate=Fate.EMPTY
                )

    def _left_alone(self, folder: Path, fault: PausaError) -> Recovered:
        self.emit(Noticed(monotonic_ns=time.monotonic_ns(), code="left_alone", message=fault.sentence))
        return Recovered(folder.name, "", folder, None, 0.0, fault.sentence, exit_code=fault.exit_code)


def out_of_reach(recording_id: str, title: str, folder: Path) -> Recovered:
    """Report on a recording that the list calls failed, and whose segments are not where they were."""
    fault = StorageError(
        sentence(
            "Its segments lay in {folder}, which is not there now. Connect its drive or bring the folder back, and finish the recording again.",
            folder=folder,
        )
    )
    return Recovered(recording_id, title, folder, None, 0.0, fault.sentence, exit_code=fault.exit_code)


def _alive(folder: Path) -> Recovered:
    title = ""
    with contextlib.suppress(PausaError):  # only its name is wanted
        title = Journal.load(folder).title
    message = sentence("Another Pausa on this computer is working on it, so it was left alone.")
    return Recovered(folder.name, title, folder, None, 0.0, message, fate=Fate.ALIVE)


def _empty_folder(folder: Path, lock: FolderLock) -> Recovered | None:
    """Remove the folder of a recording that ended in its first milliseconds; anything in it that is not ours stays."""
    if lock.refused and _changed_lately(folder):
        return _alive(folder)
    strange = [
        one.name for one in folder.iterdir() if one.name != LOCK_NAME and not _UNFINISHED_JOURNAL(one.name)
    ]
    if strange:
        message = sentence(
            "There is no recording in {folder}, but other files are. Nothing there was changed.",
            folder=folder,
        )
        return Recovered(folder.name, "", folder, None, 0.0, message, exit_code=StorageError.exit_code)
    remove_folder(folder)
    message = sentence("Nothing was recorded, so there is no file.")
    return Recovered(folder.name, "", folder, None, 0.0, message, fate=Fate.EMPTY)


def _not_readable(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        sentence(
            "The folder {folder}, which may hold recordings, cannot be read ({reason}). Nothing there was changed.",
            folder=folder,
            reason=error.strerror or str(error),
        )
    )


def _holds_a_recording(folder: Path) -> bool:
    """Whether this may be a recording's folder, by what it holds or by its name."""
    return (
        FILE_NAME in {one.name for one in folder.iterdir()}
        or bool(segment_files(folder))
        or re.fullmatch(r"\d{8}-\d{6}-[0-9a-f]{6}", folder.name) is not None
    )


def _changed_lately(folder: Path) -> bool:
    return abs(time.time() - last_change_s(folder)) < LATELY_S


def _wait_until_quiet(folder: Path, patience_s: float) -> None:
    """Wait until no encoder child of a dead process writes any more; without locks only the files tell."""
    deadline, before = time.monotonic() + patience_s, None
    while time.monotonic() < deadline:
        sizes = [one.stat().st_size for one in segment_files(folder)]
        if sizes == before:
            return
        before = sizes
        time.sleep(QUIET_S)
