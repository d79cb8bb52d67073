"""The folder that holds one recording's segments and its journal; ``Places.work_folders`` says where such folders lie."""

import contextlib
import shutil
from pathlib import Path


def remove_folder(folder: Path) -> None:
    """Remove a recording's folder, and the work folder if it is empty then."""
    shutil.rmtree(folder, ignore_errors=True)
    with contextlib.suppress(OSError):
        folder.parent.rmdir()
