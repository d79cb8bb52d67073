"""The folder in which a finished recording keeps what its file does not hold: what was taken back, and its history."""

import contextlib
import logging
from collections.abc import Iterable
from pathlib import Path

from pausa.recording.workspace.folder import remove_folder
from pausa.recording.workspace.lock import FolderLock

SUFFIX = ".takes"

_LOCK_S = 5.0
"""For which something is waited for that is being let go of."""

log = logging.getLogger(__name__)


def kept_folder_of(folder: Path) -> Path:
    """Return how the folder of a recording is called once its file is finished."""
    return folder.with_name(folder.name + SUFFIX)


def is_kept_folder(folder: Path) -> bool:
    return folder.name.endswith(SUFFIX)


def recording_id_of(folder: Path) -> str:
    """Return the id of the recording whose folder this is, finished or not."""
    return folder.name.removesuffix(SUFFIX)


def kept_folders(work_folders: Iterable[Path]) -> list[Path]:
    """Return those that are there."""
    found: list[Path] = []
    for work in dict.fromkeys(work_folders):
        with contextlib.suppress(OSError):
            found += sorted(one for one in work.iterdir() if is_kept_folder(one) and is_own_folder(one))
    return found


def kept_folder_in(work_folders: Iterable[Path], recording_id: str) -> Path | None:
    """Return the one of this recording; None: nothing of it is kept."""
    places = (work / f"{recording_id}{SUFFIX}" for work in work_folders)
    return next((one for one in places if is_own_folder(one)), None)


def is_own_folder(folder: Path) -> bool:
    """Whether this is a folder, and no link to one."""
    return folder.is_dir() and not folder.is_symlink()


def size_of(folder: Path) -> int:
    """Return how many bytes its files have."""
    size = 0
    with contextlib.suppress(OSError):
        for one in folder.iterdir():
            with contextlib.suppress(OSError):
                size += one.lstat().st_size
    return size


def remove_kept(work_folders: Iterable[Path], recording_id: str) -> None:
    """Remove for good what is kept beside the file of a recording that goes: nothing else leads to it any more. Blocks."""
    folder = kept_folder_in(work_folders, recording_id)
    if folder is None:
        return
    lock = FolderLock(folder)
    try:
        # The player may be about to let go of it.
        if lock.take(_LOCK_S):
            remove_folder(folder)
        else:
            log.warning("%s is in use, and is left where it is", folder)
    except OSError as error:
        log.warning("%s is left where it is: %s", folder, error)
    finally:
        lock.release()
