"""The folder in which a recording is written, and those that it had to leave."""

import contextlib
import logging
from collections.abc import Callable
from pathlib import Path

from pausa.core.errors import PausaError, StorageError
from pausa.core.sentences import sentence
from pausa.media.fragments import cut_torn_end
from pausa.recording.progress import ProgressReporter
from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.left_folder import LeftFolder
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing.disk import DiskWatch
from pausa.recording.writing.segments import Segments

log = logging.getLogger(__name__)


class RecordingFolder:
    """Owns the folder and its lock. The recording's thread; after that has ended the stitch's."""

    def __init__(
        self,
        path: Path,
        lock: FolderLock,
        *,
        destination: Path,
        new_folder: Callable[[Path], tuple[Path, FolderLock]],
        segments: Segments,
        progress: ProgressReporter,
    ) -> None:
        """``destination``: where the finished file will be.

        ``new_folder`` makes a folder instead of a given one that is lost. Raises OSError.
        """
        self.path = path
        self.lock = lock
        self._destination = destination
        self._new_folder = new_folder
        self._segments = segments
        self._progress = progress
        self._left: list[LeftFolder] = []
        self.fault: PausaError | None = None
        """Why the folder has to be left, until that is done."""
        self._go_on_in: tuple[Path, FolderLock] | None = None
        """The other folder, made and locked already."""

    def give_up(self, fault: PausaError) -> None:
        """Make another folder and tell that the recording goes on there; ``move`` does that. Raises StorageError: there is none."""
        self.fault, self._segments.folder_lost = fault, True
        self._go_on_in = self._other_folder(fault)
        self._progress.tell_moved(
            sentence(
                "{what_happened} The recording goes on in another folder on this computer, and nothing is lost.",
                what_happened=fault.sentence,
            )
        )

    def try_to_give_up(self, fault: PausaError) -> bool:
        """Give it up if there is another folder, and return whether there is; else nothing changes."""
        try:
            self.give_up(fault)
        except StorageError:
            self.fault, self._segments.folder_lost = None, False
            return False
        return True

    @property
    def next_path(self) -> Path | None:
        """The other folder, between ``give_up`` and ``move``."""
        return self._go_on_in[0] if self._go_on_in is not None else None

    def move(self, fault: PausaError) -> None:
        """Go on in the other folder; no segment is open. Raises StorageError if there is none, MediaError, OSError."""
        path, lock = self._go_on_in or self._other_folder(fault)
        self.fault = self._go_on_in = None
        left = LeftFolder(self.path, self.lock, self._progress.disk.leave())
        self._left.append(left)
        self.path, self.lock = path, lock
        self._segments.move_to(path, lock, left)
        self._progress.disk = DiskWatch(path, self._destination)

    def bring_left_files(self) -> None:
        """Bring the files of the folders that had to be left, and then remove these. Raises OSError."""
        for left in self._left:
            left.bring(self._segments.journal.file_names, self.path)
        if self._left:
            self._cut_torn_ends()
        if self._left:
            self._segments.find_files(self._brought)
        self.let_go()

    def let_go(self) -> None:
        """Remove the folders that had to be left, where they still exist, and close their files. Idempotent."""
        for left in self._left:
            left.forget(remove=True)
        self._left.clear()
        if self._go_on_in is not None:
            (path, lock), self._go_on_in = self._go_on_in, None
            _remove(path, lock)

    def _cut_torn_ends(self) -> None:
        """Cut off what a disk has taken of a fragment only in part."""
        for name in self._segments.journal.file_names:
            if name.endswith(".mp4"):
                with contextlib.suppress(OSError):
                    cut_torn_end(self.path / name)

    def _brought(self, path: Path) -> Path:
        names = (left.name_of(path) for left in self._left)
        name = next((name for name in names if name is not None), None)
        return self.path / name if name is not None else path

    def _other_folder(self, fault: PausaError) -> tuple[Path, FolderLock]:
        """Make another folder, whose journal says at once what it goes on from. Raises StorageError if there is none.

        If we die before ``move``, the two are one recording.
        """
        try:
            return self._described_folder()
        except (OSError, PausaError) as error:
            log.warning("there is no other folder instead of %s: %s", self.path, error)
            raise StorageError(
                sentence(
                    "{what_happened} There is no other folder in which it could go on, so the recording was stopped.",
                    what_happened=fault.sentence,
                )
            ) from None

    def _described_folder(self) -> tuple[Path, FolderLock]:
        path, lock = self._new_folder(self.path)
        try:
            self._segments.journal_elsewhere.save(path)
        except OSError:
            _remove(path, lock)
            raise
        return path, lock


def _remove(path: Path, lock: FolderLock) -> None:
    remove_folder(path)
    lock.release()
