"""The folder that holds one recording's segments and its journal; ``Places.work_folders`` says where such folders lie."""

import contextlib
import logging
import re
import shutil
from pathlib import Path

from pausa.core.errors import StorageError
from pausa.core.paths import WORK_FOLDER
from pausa.core.regular_files import is_regular_file
from pausa.core.sentences import sentence
from pausa.recording.workspace.drives import free_bytes, same_drive, stays
from pausa.recording.workspace.lock import FolderLock

log = logging.getLogger(__name__)

_GOING = ".going"
AMPLE_BYTES = 4 << 30
"""Room on the computer's own disk for about two hours: with less, the drive of the finished file is taken if that has more."""


class WorkPlace:
    """Chooses where the segments of recordings into one folder lie.

    Beside the finished file if that is on a built-in disk: then finishing needs no second disk, and recovery finds all
    in one place. On the computer's own disk if the drive can be pulled out or lose its network, and where a folder beside
    the file is refused: it belongs to another user of a shared folder, or the server allows no hidden names.
    """

    def __init__(self, destination: Path, unfinished: Path | None) -> None:
        """``unfinished``: the folder on the computer's own disk; None: there is none."""
        self._beside = destination / WORK_FOLDER
        self._unfinished = unfinished

    def new_folder(self, recording_id: str, *, instead_of: Path | None = None) -> tuple[Path, FolderLock]:
        """Make a recording's own folder, and take its lock.

        Raises OSError also if the finished file could not be written; StorageError if ``instead_of`` is the only one possible.
        """
        places = [self._beside]
        if self._unfinished is not None:
            places.insert(
                0 if instead_of is not None or not self._beside_is_safe(self._unfinished) else 1,
                self._unfinished,
            )
        if instead_of is not None:
            places = [place for place in places if place / recording_id != instead_of]
        problem: OSError | None = None
        for place in places:
            if problem is not None and instead_of is None:
                _demand_file(self._beside.parent, recording_id)
            try:
                return _made(place / recording_id, parents=place == self._unfinished)
            except OSError as error:
                problem = problem or error
                log.warning("no segments can lie in %s: %s", place, error)
        if problem is not None:
            raise problem
        raise StorageError(
            sentence(
                "There is no other folder in which the recording could go on. Everything recorded so far is kept."
            )
        )

    def _beside_is_safe(self, unfinished: Path) -> bool:
        destination = self._beside.parent
        if same_drive(destination, unfinished) or stays(destination):
            return True
        with contextlib.suppress(OSError):
            unfinished.mkdir(parents=True, exist_ok=True, mode=0o700)
            here, there = free_bytes(unfinished), free_bytes(destination)
            return here is not None and here < AMPLE_BYTES and (there is None or there > here)
        return True


def _demand_file(destination: Path, recording_id: str) -> None:
    """Try whether a file can be put into ``destination``. Raises OSError."""
    trial = destination / f".{recording_id}.trial"
    trial.touch(mode=0o600)
    trial.unlink()


def _made(folder: Path, *, parents: bool) -> tuple[Path, FolderLock]:
    folder.parent.mkdir(mode=0o700, exist_ok=True, parents=parents)
    folder.mkdir(mode=0o700)
    lock = FolderLock(folder)
    try:
        lock.take()
    except OSError:
        remove_folder(folder)
        raise
    return folder, lock


def remove_folder(folder: Path) -> None:
    """Remove a recording's folder, and the work folder if it is empty then.

    It is renamed before, all at once: a folder of which half is gone must not be taken for an interrupted recording.
    """
    going = folder if is_going(folder) else folder.with_name(going_name(folder.name))
    with contextlib.suppress(OSError):  # Windows renames no folder with open files, and removes what it can
        folder.rename(going)
    for one in {going, folder}:
        shutil.rmtree(one, ignore_errors=True)
    with contextlib.suppress(OSError):
        folder.parent.rmdir()


def going_name(name: str) -> str:
    """Return how the folder of this name is called while it is being removed."""
    return f"{name}{_GOING}"


def is_going(folder: Path) -> bool:
    """Whether ``folder`` was being removed when its process died."""
    return folder.name.endswith(_GOING)


def segment_files(folder: Path) -> list[Path]:
    try:
        return [
            one
            for one in folder.iterdir()
            if re.fullmatch(r"[0-9]{4,8}(-[0-9]{1,6})?\.mp4|[0-9]{4,8}\.s16", one.name)
            and is_regular_file(one)
        ]
    except OSError:
        return []


def index_of(path: Path) -> int:
    """Return the number of the segment that a file belongs to."""
    return int(re.split(r"[-.]", path.name)[0])
