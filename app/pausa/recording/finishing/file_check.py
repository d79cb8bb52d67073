"""Looks after what is kept beside finished files, while nothing is recorded.

A long file has been looked at by its index only when it was finished: it is read as a whole here, and until then all its
takes stay. And what was taken back goes when its time is over.
"""

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path

from pausa.core.errors import MediaError, PausaError
from pausa.core.events import Listener, Noticed, TakesKept
from pausa.core.regular_files import is_regular_file
from pausa.core.sentences import sentence
from pausa.core.states import State
from pausa.core.time.wall_clock import local_now
from pausa.media.ffmpeg import Ffmpeg
from pausa.recording.finishing.fate import journal_of
from pausa.recording.finishing.keeping import keep, settle_saved
from pausa.recording.finishing.read_back import read_all
from pausa.recording.finishing.stitch_worker import ready_event
from pausa.recording.finishing.stitcher import finished_file
from pausa.recording.finishing.words_event import words_event
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.kept_folder import is_own_folder, size_of
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.workspace.words_file import read_words, remove_words

LOOK_S = 1.0
AGAIN_S = 3600.0
"""How often it is looked whose time is over."""

log = logging.getLogger(__name__)


class FileCheck:
    """Works on one folder after another, on a thread of its own."""

    def __init__(
        self,
        *,
        ffmpeg: Ffmpeg,
        emit: Listener,
        idle: Callable[[], bool],
        keep_days: Callable[[], int],
        file_of: Callable[[str], Path | None],
        finish_again: Callable[[Path], None],
    ) -> None:
        """``idle``: whether nothing is recorded or finished. ``file_of``: where the list has the file of a recording.

        ``finish_again`` makes a file anew from the takes in this folder.
        """
        self._ffmpeg = ffmpeg
        self._emit = emit
        self._idle = idle
        self._keep_days = keep_days
        self._file_of = file_of
        self._finish_again = finish_again
        self._condition = threading.Condition()
        self._waiting: deque[Path] = deque()
        self._known: list[Path] = []
        self._working: Path | None = None
        self._left: set[Path] = set()
        """Folders that somebody else works on."""
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="file-check", daemon=True)
        self._thread.start()

    def add(self, folders: Iterable[Path]) -> None:
        """Look after these folders from now on. Any thread."""
        with self._condition:
            for folder in folders:
                self._left.discard(folder)
                if folder not in self._waiting:
                    self._waiting.append(folder)
                if folder not in self._known:
                    self._known.append(folder)
            self._condition.notify_all()

    def leave(self, folder: Path) -> None:
        """Leave a folder to the caller; when this returns, nobody here works on it. Any thread."""
        with self._condition:
            self._left.add(folder)
            self._condition.wait_for(lambda: self._working != folder)

    def close(self) -> None:
        """End what is being done, which is done again at the next start, and join the thread. Idempotent."""
        with self._condition:
            self._closing = True
            self._condition.notify_all()
        self._thread.join()

    def _run(self) -> None:
        again_s = time.monotonic() + AGAIN_S
        while True:
            with self._condition:
                self._condition.wait_for(lambda: self._closing or bool(self._waiting), LOOK_S)
                if self._closing:
                    return
                if time.monotonic() > again_s:
                    again_s = time.monotonic() + AGAIN_S
                    self._waiting.extend(one for one in self._known if one not in self._waiting)
                if not self._waiting or not self._idle():
                    continue
                folder = self._waiting.popleft()
                if folder in self._left:
                    continue
                self._working = folder
            try:
                self._look_after(folder)
            except (PausaError, OSError) as error:
                log.warning("%s stays as it is: %s", folder, error)
            except Exception:
                log.exception("looking after %s failed", folder)
            finally:
                with self._condition:
                    self._working = None
                    self._condition.notify_all()

    def _cancelled(self) -> bool:
        with self._condition:
            return self._closing or self._working in self._left or not self._idle()

    def _look_after(self, folder: Path) -> None:
        if not is_own_folder(folder):
            with self._condition, contextlib.suppress(ValueError):
                self._known.remove(folder)
            return
        lock = FolderLock(folder)
        try:
            if lock.take():
                self._work_on(folder, journal_of(folder))
        finally:
            lock.release()

    def _work_on(self, folder: Path, journal: Journal) -> None:
        if not journal.is_saved and not journal.was_being_saved:
            # It is being edited: what it holds belongs to no file yet, and the user's changes do not go by themselves.
            return
        _begin_now_if_unknown(folder, journal)
        finished = self._finished_file(folder, journal)
        if not is_own_folder(folder):
            return
        if journal.unchecked and finished is not None and not self._check(folder, journal, finished):
            return
        if journal.unchecked or finished is None:
            # What it holds is nowhere else, as far as anybody knows.
            if _is_over(journal, max(self._keep_days(), 1)) and finished is None:
                self._remove(folder, journal)
            return
        if _is_over(journal, self._keep_days()):
            self._remove(folder, journal)

    def _finished_file(self, folder: Path, journal: Journal) -> Path | None:
        """Return the finished file; None: it is gone, or another one is in its place."""
        if not journal.renderings:
            return None
        name = journal.replaces or journal.renderings[-1].name
        found = self._file_of(journal.recording_id) or journal.destination_of(folder) / name
        if not is_regular_file(found):
            return None
        if settle_saved(journal, folder, found):
            # The process died before it could tell.
            words = read_words(folder)
            kept = keep(journal, folder, found, days=self._keep_days())
            self._emit(ready_event(journal, finished_file(journal, found), state=State.READY))
            if words is not None:
                self._emit(words_event(journal, words, found, keeps_hidden=kept is not None))
                remove_words(folder)
            self._tell(journal.recording_id, kept)
        return found if found.stat().st_size == journal.renderings[-1].size_bytes else None

    def _check(self, folder: Path, journal: Journal, finished: Path) -> bool:
        """Read the file as a whole. Return whether the folder is still to be looked after."""
        try:
            read_all(self._ffmpeg, finished, journal, journal.kept.ticks, cancelled=self._cancelled)
        except MediaError as error:
            if not self._cancelled():
                self._make_anew(folder, journal, error)
            elif folder not in self._left:
                self.add([folder])  # once more, when nothing is recorded again
            return False
        journal.unchecked = False
        kept = keep(journal, folder, finished, days=self._keep_days())
        self._tell(journal.recording_id, kept)
        return False

    def _make_anew(self, folder: Path, journal: Journal, error: MediaError) -> None:
        log.error("the file of recording %s is not whole: %s", journal.recording_id, error)
        self._emit(
            Noticed(
                recording_id=journal.recording_id,
                monotonic_ns=time.monotonic_ns(),
                code="made_anew",
                message=sentence(
                    "The file of “{title}” is not whole on the disk, and is made again from what was recorded. Nothing is lost.",
                    title=journal.title or journal.recording_id,
                ),
            )
        )
        self._finish_again(folder)

    def _remove(self, folder: Path, journal: Journal) -> None:
        remove_folder(folder)
        self._tell(journal.recording_id, None)

    def _tell(self, recording_id: str, kept: Path | None) -> None:
        self._emit(
            TakesKept(
                recording_id=recording_id,
                monotonic_ns=time.monotonic_ns(),
                size_bytes=size_of(kept) if kept is not None else 0,
            )
        )


def _begin_now_if_unknown(folder: Path, journal: Journal) -> None:
    """Let the time begin now that was never noted, or that lies ahead because a clock was wrong: else it would never be over. Raises OSError."""
    since = journal.kept_since
    if since is None or datetime.fromisoformat(since).astimezone() > local_now():
        journal.kept_since = local_now().isoformat(timespec="seconds")
        journal.save(folder)


def _is_over(journal: Journal, days: int) -> bool:
    if journal.kept_since is None:
        return False
    return local_now() - datetime.fromisoformat(journal.kept_since).astimezone() >= timedelta(days=days)
