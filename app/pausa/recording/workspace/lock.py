"""Whose recording is it? A lock on its folder that no crash can leave behind.

The lock belongs to an open file, not to a process: the encoder children inherit it, so while one of them is still
finishing its file after our death, the recording counts as alive.
"""

import contextlib
import os
import platform
from pathlib import Path

FILE_NAME = "lock"
_WINDOWS = platform.system() == "Windows"


class FolderLock:
    """Held from a successful :meth:`take` to :meth:`release` or the end of all who inherited it."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._descriptor: int | None = None

    @property
    def inheritable(self) -> tuple[int, ...]:
        """What children are to keep open; nothing on Windows, where a child does not outlive its purpose."""
        return () if self._descriptor is None or _WINDOWS else (self._descriptor,)

    def take(self) -> bool:
        """False: somebody else holds it. Raises OSError when the folder takes no file."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if _WINDOWS:  # untested
                import msvcrt

                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # Windows only
            else:
                import fcntl

                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Idempotent."""
        if self._descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(self._descriptor)
            self._descriptor = None
            if _WINDOWS:
                # There an open file cannot be removed, so it outlived the rest of its folder if that was removed.
                for remove in (self._path.unlink, self._path.parent.rmdir, self._path.parent.parent.rmdir):
                    with contextlib.suppress(OSError):
                        remove()
