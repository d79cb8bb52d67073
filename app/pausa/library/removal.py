"""What of a recording goes when it is removed from the list, and how it gets into the trash."""

import shutil
from pathlib import Path

from pausa.core.paths import WORK_FOLDER, is_there, is_work_folder
from pausa.core.states import State
from pausa.library.entry import Entry


def to_trash(entry: Entry) -> None:
    """Move its file, or the kept segments of a failed one, to the trash. Raises OSError where there is none."""
    what = _files_of(entry)
    if what is None or not is_there(what):
        return
    # Importing it looks for the system's trash, which takes a while on some systems.
    from send2trash import send2trash

    send2trash(what)


def delete_for_good(entry: Entry) -> None:
    """Delete its file, or the kept segments of a failed one. Raises OSError."""
    what = _files_of(entry)
    if what is None or not is_there(what):
        return
    if what.is_dir() and not what.is_symlink():
        shutil.rmtree(what)
    else:
        what.unlink()


def folders_beside(entry: Entry) -> list[Path]:
    """Return where something may be kept beside its file."""
    return [entry.path.parent / WORK_FOLDER] if entry.path is not None else []


def _files_of(entry: Entry) -> Path | None:
    if entry.state is not State.FAILED:
        return entry.path
    # Only a working folder belongs to one recording alone; the folder of all finished files never goes to the trash,
    # whatever an entry says.
    return entry.folder if is_work_folder(entry.folder) else None
