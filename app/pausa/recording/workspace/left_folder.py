"""A work folder that a recording had to leave, because it was deleted, moved or unmounted, or does not keep what is written.

Its files were held open, and an open file can be read to the end even if it has no name any more. So everything is
brought to the folder in which the recording goes on.
"""

import contextlib
import logging
import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from pausa.core.durable_files import sync_open_file
from pausa.core.paths import WORK_FOLDER
from pausa.recording.workspace.folder import going_name, index_of, remove_folder, segment_files
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.lock import FolderLock

CHUNK_BYTES = 1 << 20

log = logging.getLogger(__name__)


class LeftFolder:
    """Owns the descriptors of the files, and the folder's lock."""

    def __init__(self, folder: Path, lock: FolderLock, held: Mapping[Path, int]) -> None:
        self._folder = folder
        self._lock = lock
        self._held = dict(held)
        self._door = self._held.pop(folder, None)

    def readable(self, path: Path) -> Path:
        """Return a path under which a file of this folder can still be read."""
        descriptor = self._held.get(path)
        if descriptor is None or path.exists():
            return path
        return _opened(descriptor)

    def name_of(self, path: Path) -> str | None:
        """Return the name of the file that is read under ``path``; None: it is not one of this folder."""
        for original, descriptor in self._held.items():
            if path in (original, _opened(descriptor)):
                return original.name
        return path.name if path.parent == self._folder else None

    def bring(self, names: Iterable[str], folder: Path) -> None:
        """Copy the files with these names to ``folder``, as far as they can be read. Raises OSError if they cannot be written."""
        for name in names:
            descriptor = self._held.get(self._folder / name)
            if (folder / name).exists():
                continue
            if descriptor is None:
                with contextlib.suppress(OSError):
                    descriptor = os.open(self._folder / name, os.O_RDONLY | getattr(os, "O_BINARY", 0))
                    self._held[self._folder / name] = descriptor
            if descriptor is not None:
                _copy(descriptor, folder / name)

    def forget(self, *, remove: bool) -> None:
        """Close the files, and remove the folder wherever it is now if that is wished. Idempotent."""
        if remove:
            self._remove()
        if self._door is not None:
            os.close(self._door)
            self._door = None
        while self._held:
            _, descriptor = self._held.popitem()
            os.close(descriptor)
        self._lock.release()

    def _remove(self) -> None:
        if self._door is None:
            remove_folder(self._folder)
            return
        with contextlib.suppress(OSError):  # it was deleted, or its drive is gone
            _remove_behind(self._door, self._folder.name)


def _opened(descriptor: int) -> Path:
    """Return the path under which the system shows an open file."""
    return Path(f"/proc/self/fd/{descriptor}" if sys.platform == "linux" else f"/dev/fd/{descriptor}")


def open_folder(folder: Path) -> int | None:
    """Return a descriptor, by which the folder is found when its path leads elsewhere; None where the system has no such. Raises OSError."""
    return os.open(folder, os.O_RDONLY | os.O_DIRECTORY) if sys.platform == "linux" else None


def _remove_behind(door: int, name: str) -> None:
    """Remove the folder of this name that ``door`` leads to, also on a drive that has no path any more. Raises OSError."""
    if sys.platform != "linux":
        return
    work = os.open("..", os.O_RDONLY | os.O_DIRECTORY, dir_fd=door)
    try:
        if not os.path.samestat(os.stat(name, dir_fd=work, follow_symlinks=False), os.fstat(door)):
            return
        going = going_name(name)
        os.rename(name, going, src_dir_fd=work, dst_dir_fd=work)
        for file in os.listdir(door):
            os.unlink(file, dir_fd=door)
        os.rmdir(going, dir_fd=work)
        above = os.open("..", os.O_RDONLY | os.O_DIRECTORY, dir_fd=work)
        try:
            if os.path.samestat(os.stat(WORK_FOLDER, dir_fd=above, follow_symlinks=False), os.fstat(work)):
                os.rmdir(WORK_FOLDER, dir_fd=above)
        finally:
            os.close(above)
    finally:
        os.close(work)


def fetch_from_left_folders(journal: Journal, folder: Path) -> None:
    """Bring to ``folder`` what its recording has left in other folders, as far as these are there. Raises OSError."""
    for place in journal.left_folders(folder):
        left = LeftFolder(place, FolderLock(place), {})
        try:
            left.bring(_names_in(place, journal), folder)
        finally:
            left.forget(remove=False)


def _names_in(place: Path, journal: Journal) -> list[str]:
    """Return the names of the segments' files, also of those of a segment that was still open."""
    records = {record.index for record in journal.segments}
    with contextlib.suppress(OSError):
        found = [one.name for one in segment_files(place) if index_of(one) in records]
        return list(dict.fromkeys([*journal.file_names, *found]))
    return journal.file_names


def _copy(source: int, destination: Path) -> None:
    temporary = destination.with_name(f"{destination.name}.part")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        place = 0
        while chunk := _read(source, place):
            file.write(chunk)
            place += len(chunk)
        file.flush()
        sync_open_file(file.fileno())
    temporary.replace(destination)


def _read(source: int, place: int) -> bytes:
    try:
        os.lseek(source, place, os.SEEK_SET)
        return os.read(source, CHUNK_BYTES)
    except OSError as error:
        log.warning("what follows %d bytes of a file that had to be left cannot be read: %s", place, error)
        return b""
