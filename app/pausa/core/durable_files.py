"""Writes files that survive a crash with the old or the new content, and that only their owner can read."""

import contextlib
import errno
import os
from pathlib import Path

from pausa.core.paths import is_folder

_NO_FILE_SYNC = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_NO_FOLDER_SYNC = _NO_FILE_SYNC | {errno.EACCES, errno.EBADF, errno.EISDIR, errno.ENOTTY, errno.EPERM}
"""How file systems refuse to sync a folder: they do not know that, and there is no more that could be done."""


def write_atomically(path: Path, content: bytes, *, older: Path | None = None) -> None:
    """Write under a temporary name, fsync, rename, fsync the folder. What was there becomes ``older``. Raises OSError."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)  # left by a process that died, or a link to somewhere else
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            sync_open_file(file.fileno())
        if older is not None:
            with contextlib.suppress(
                OSError
            ):  # there was none, or it cannot be kept: the new one matters more
                path.replace(older)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def remove_if_there(path: Path) -> None:
    """Remove a file. Raises OSError, unless it is not there, because a part of its path is no folder any more, for example."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        path.unlink()


def make_folder(folder: Path) -> None:
    """Make the folder and those above it that are missing, for their owner only. Raises OSError."""
    if is_folder(folder):
        return
    if folder.parent != folder:
        make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def write_for_owner(path: Path, text: str) -> None:
    """Write a file for a child of ours, which need not survive a crash. Raises OSError.

    A new one, because what is there may be a link to somewhere else.
    """
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(text.encode(errors="surrogateescape"))


def sync_file(path: Path) -> None:
    """Wait until the content of ``path`` is on the disk. Raises OSError."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        sync_open_file(descriptor)
    finally:
        os.close(descriptor)


def sync_open_file(descriptor: int) -> None:
    """Wait until what was written is on the disk; some file systems do not know that, which is no fault. Raises OSError."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FILE_SYNC:
            raise


def sync_folder(folder: Path) -> None:
    """Wait until renames in ``folder`` are on the disk; Windows does that by itself, and some shares not at all. Raises OSError."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
