"""Facts on their way to the queue, in memory that outlives the program: one that is killed loses none of them.

Who records tells a fact on a thread that must not wait for a disk, so the queue gets it a moment later, from another
thread. Until then it lies in a file of the system's memory, where a write takes microseconds. Linux has such a place;
elsewhere, and when the whole computer stops, what was lost in that moment is found in the list as far as it shows
there (``missed_facts``).
"""

import binascii
import contextlib
import logging
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pausa.control.webhooks.told_fact import Fact
from pausa.core.file_lock import FileLock
from pausa.core.regular_files import read_regular_file

log = logging.getLogger(__name__)

MOST_BYTES: Final = 16 * 1024 * 1024

_MEMORY: Final = Path("/dev/shm")  # noqa: S108 - in a folder of this user's alone


def memory_folder() -> Path | None:
    """Return this user's folder in the system's memory; None: there is none."""
    if sys.platform != "linux" or not _MEMORY.is_dir():
        return None
    folder = _MEMORY / f"pausa-{os.getuid()}"
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        status = folder.lstat()
        if stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077:
            return folder
    return None


class FactSpool:
    """One file of each program. Any thread, but one at a time."""

    def __init__(self, folder: Path | None, of: Path) -> None:
        """``folder``: in memory, None: there is none; ``of``: whose facts they are, the folder of the queue."""
        self._folder = folder
        self._name = f"told-{binascii.crc32(os.fsencode(of)):08x}-"
        self._path = (
            folder / f"{self._name}{os.getpid()}-{secrets.token_hex(4)}" if folder is not None else None
        )
        self._lock: FileLock | None = None
        self._descriptor = -1
        self._bytes = 0

    def open(self) -> None:
        """Begin to keep what is added. Without that, and where it cannot be, nothing is kept."""
        if self._path is None:
            return
        try:
            lock = FileLock(self._path)
            if not lock.take():
                return
            flags = os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC
            self._descriptor = os.open(self._path, flags)
            os.ftruncate(self._descriptor, 0)
            self._lock = lock
        except OSError as error:
            log.debug("facts are not kept in memory: %s", error)

    def add(self, fact: Fact) -> None:
        """Keep a fact. Takes microseconds."""
        if self._descriptor < 0 or self._bytes > MOST_BYTES:
            return
        line = fact.model_dump_json().encode() + b"\n"
        with contextlib.suppress(OSError):  # no memory is left for it
            if os.write(self._descriptor, line) == len(line):
                self._bytes += len(line)
            else:  # a part would spoil the next one, too
                os.ftruncate(self._descriptor, self._bytes)

    def forget(self) -> None:
        """All that was added is in the queue."""
        if self._descriptor >= 0 and self._bytes:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, 0)
                self._bytes = 0

    def left(self) -> Iterator[tuple[Path, list[Fact]]]:
        """Yield what programs have left that are gone, file by file; the file is to be removed when it is in the queue."""
        if self._folder is None:
            return
        with contextlib.suppress(OSError):
            for path in sorted(self._folder.glob(f"{self._name}*")):
                if path == self._path:
                    continue
                lock = FileLock(path)
                try:
                    if lock.take():
                        yield path, list(_facts(path))
                finally:
                    lock.release()

    def close(self) -> None:
        """Remove the file, if all of it is in the queue. Idempotent."""
        if self._descriptor < 0 or self._path is None:
            return
        os.close(self._descriptor)
        self._descriptor = -1
        with contextlib.suppress(OSError):
            if not self._bytes:
                self._path.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.release()


def _facts(path: Path) -> Iterator[Fact]:
    for line in read_regular_file(path, most_bytes=2 * MOST_BYTES).splitlines():
        with contextlib.suppress(ValueError):  # cut off: it was never whole
            yield Fact.model_validate_json(line)
