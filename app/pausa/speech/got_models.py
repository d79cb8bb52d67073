"""What lies in the folder of the models that were got: whole ones, and what has come of others."""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from pausa.core.durable_files import remove_if_there
from pausa.core.errors import DownloadError, StorageError, disk_reason
from pausa.core.file_lock import FileLock
from pausa.core.paths import is_folder
from pausa.core.sentences import sentence
from pausa.speech.model_catalogue import OfferedModel


def is_whole(folder: Path, model: OfferedModel) -> bool:
    """Whether all files of a model are below ``folder``, that of all models, with their sizes."""
    try:
        return all(
            (folder / model.name / file.name).stat().st_size == file.size_bytes for file in model.files
        )
    except OSError:
        return False


def begun_bytes(folder: Path, model: OfferedModel) -> int:
    """Return how much has come of a model that is not whole yet."""
    part = part_of(folder, model)
    come = 0
    for file in model.files:
        for path in (part / file.name, part / f"{file.name}.part"):
            with contextlib.suppress(OSError):
                come += path.stat().st_size
                break
    return come


def remove_model(folder: Path, model: OfferedModel) -> bool:
    """Remove a model, and what came of one, from ``folder``. Return whether there was something. Raises StorageError, DownloadError."""
    found = [path for path in (folder / model.name, part_of(folder, model)) if is_folder(path)]
    if not found:
        return False
    try:
        with alone(folder, model):
            for path in found:
                gone = folder / f".{model.name}.gone"
                remove_folder(gone)
                path.replace(gone)  # so that nobody takes a half for a whole
                remove_folder(gone)
    except OSError as error:
        raise StorageError(
            sentence(
                "The model {name} cannot be removed from {folder} ({reason}).",
                name=model.name,
                folder=folder,
                reason=disk_reason(error),
            )
        ) from error
    return True


def part_of(folder: Path, model: OfferedModel) -> Path:
    """Return where what comes of a model lies until it is whole: in a folder that nobody takes for a model."""
    return folder / f".{model.name}.part"


@contextlib.contextmanager
def alone(folder: Path, model: OfferedModel) -> Iterator[None]:
    """Keep every other Pausa from getting or removing a model. Raises DownloadError if one is at it, and OSError."""
    path = folder / f".{model.name}.lock"
    lock = FileLock(path)
    if not lock.take():
        raise DownloadError(sentence("Another Pausa is getting the model {name} just now.", name=model.name))
    try:
        yield
        if not is_folder(part_of(folder, model)):
            # Whoever has opened it meanwhile finds the model whole, or gone.
            with contextlib.suppress(PermissionError):  # Windows removes nothing that is open
                remove_if_there(path)
    finally:
        lock.release()


def remove_folder(folder: Path) -> None:
    """Remove a folder, if it is there; of a link to one only the link. Raises OSError."""
    if folder.is_symlink():
        folder.unlink()
    elif is_folder(folder):
        shutil.rmtree(folder)
