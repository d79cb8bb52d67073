"""A lock on a file that the system releases when its holder ends, however it ends.

It belongs to the open file and not to the process, so a child that inherits the descriptor holds it too.
"""

import contextlib
import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FileLock:
    """Held from a successful :meth:`take` to :meth:`release`, or to the end of every process that inherited it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        return self._descriptor is not None

    @property
    def inheritable(self) -> tuple[int, ...]:
        """The descriptors that a child must keep open to hold the lock too; empty on Windows, where it inherits none."""
        return () if self._descriptor is None or sys.platform == "win32" else (self._descriptor,)

    def take(self) -> bool:
        """Return False if another holder has it; never wait. Raises OSError where the file cannot be created."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if sys.platform == "win32":  # written after the documentation of msvcrt; nobody has run it
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Idempotent. The file stays: another process may have opened it to wait for the lock."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = None
