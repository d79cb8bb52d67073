"""Tells whether a recording's process is still alive, by a lock on the recording's folder.

The encoder children inherit the lock, so while one of them is still finishing its file after the recorder's death,
the recording counts as alive.
"""

import contextlib
import sys
from pathlib import Path

from pausa.core.file_lock import FileLock

FILE_NAME = "lock"


class FolderLock(FileLock):
    def __init__(self, folder: Path) -> None:
        super().__init__(folder / FILE_NAME)
        self._folder = folder

    def release(self) -> None:
        if not self.held:
            return
        super().release()
        if sys.platform == "win32":
            # An open file cannot be removed there, so the lock outlived its folder's other files if these were removed.
            for remove in ((self._folder / FILE_NAME).unlink, self._folder.rmdir, self._folder.parent.rmdir):
                with contextlib.suppress(OSError):
                    remove()
