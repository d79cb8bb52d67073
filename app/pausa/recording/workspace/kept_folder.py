"""The folder in which a finished recording keeps what its file does not hold: what was taken back, and its history."""

import contextlib
from collections.abc import Iterable
from pathlib import Path

SUFFIX = ".takes"


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
