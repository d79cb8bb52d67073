"""Reads files of unknown origin: a pipe, a device or a huge file is refused instead of waited for."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_OPEN_FILES = (Path("/proc/self/fd"), Path("/dev/fd"))


def is_regular_file(path: Path) -> bool:
    """Whether ``path`` is a file with content of its own: no link, pipe, device or folder. Never waits.

    The system shows our own open files as links; these are followed.
    """
    try:
        return stat.S_ISREG(path.stat(follow_symlinks=path.parent in _OPEN_FILES).st_mode)
    except (OSError, ValueError):
        return False


def open_regular_file(path: Path) -> BinaryIO:
    """Open a file, or the one that a link leads to, to read it. Raises OSError, also for what is no regular file (EINVAL)."""
    flags = (
        os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    )
    descriptor = os.open(path, flags)
    try:
        status = os.fstat(descriptor)
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    except OSError:
        os.close(descriptor)
        raise
    return os.fdopen(descriptor, "rb")


def read_regular_file(path: Path, *, most_bytes: int) -> bytes:
    """Return the content. Raises OSError, also for what is no regular file (EINVAL) or larger than that (EFBIG)."""
    with open_regular_file(path) as file:
        content = file.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content
