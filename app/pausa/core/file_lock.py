"""A lock on a file that the system releases when its holder ends, however it ends.

It belongs to the open file and not to the process, so a child that inherits the descriptor holds it too.
"""

import contextlib
import errno
import os
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
"""How the system says that another holder has the lock; anything else means that it cannot lock this file."""

_LOOK_S = 0.02
"""How often somebody who waits tries again."""


class FileLock:
    """Held from a successful :meth:`take` to :meth:`release`, or to the end of every process that inherited it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None
        self.refused = False
        """Whether the file system refused to lock when this was taken, so that it keeps nobody out."""

    @property
    def held(self) -> bool:
        return self._descriptor is not None

    @property
    def inheritable(self) -> tuple[int, ...]:
        """The descriptors that a child must keep open to hold the lock too; empty on Windows, where it inherits none."""
        return () if self._descriptor is None or sys.platform == "win32" else (self._descriptor,)

    def take(self, patience_s: float = 0.0) -> bool:
        """Return False if another holder has it for so long; blocks. Where nothing can be locked it is taken, and ``refused``.

        Raises OSError where the file cannot be created.
        """
        deadline = time.monotonic() + patience_s
        while not self._take():
            if time.monotonic() >= deadline:
                return False
            time.sleep(_LOOK_S)
        return True

    def _take(self) -> bool:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(self._path, flags, 0o600)
        self.refused = False
        try:
            if sys.platform == "win32":  # written after the documentation of msvcrt; nobody has run it
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _HELD:
                os.close(descriptor)
                return False
            self.refused = True
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Idempotent. The file stays: another process may have opened it to wait for the lock."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = None
