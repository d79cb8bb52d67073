"""Copies a finished file to a place that the user chose: whole or not at all."""

import contextlib
import errno
import os
from collections.abc import Callable
from pathlib import Path

from pausa.core.durable_files import sync_folder, sync_open_file
from pausa.core.errors import StorageError, disk_reason
from pausa.core.sentences import sentence

_CHUNK_BYTES = 4 << 20


def copy_file(
    source: Path,
    destination: Path,
    *,
    may_replace: bool,
    progress: Callable[[float], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> bool:
    """Copy under a temporary name, sync and rename. Return False if it was ``cancelled``; then nothing is left.

    ``progress`` gets the part that is done, from 0 to 1. Raises StorageError; a file at ``destination`` is untouched then.
    """
    temporary = destination.with_name(f".{destination.name[:80]}.{os.getpid()}.part")
    try:
        if destination.exists() and (not may_replace or destination.samefile(source)):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(destination))
        with source.open("rb") as original:
            size = max(1, os.fstat(original.fileno()).st_size)
            done = 0
            descriptor = os.open(
                temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600
            )
            with os.fdopen(descriptor, "wb") as copy:
                while chunk := original.read(_CHUNK_BYTES):
                    if cancelled():
                        return False
                    copy.write(chunk)
                    done += len(chunk)
                    progress(done / size)
                copy.flush()
                sync_open_file(copy.fileno())
        if may_replace:
            temporary.replace(destination)
        else:
            _rename_onto_nothing(temporary, destination)
        with contextlib.suppress(OSError):  # some shares cannot
            sync_folder(destination.parent)
    except OSError as error:
        raise StorageError(_refused(error, destination)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    return True


def _rename_onto_nothing(temporary: Path, destination: Path) -> None:
    """Rename, and raise FileExistsError if there is a file by now."""
    os.close(os.open(destination, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        temporary.replace(destination)
    except OSError:
        destination.unlink(missing_ok=True)
        raise


def _refused(error: OSError, destination: Path) -> str:
    folder = destination.parent
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return sentence(
                "There is no space for the copy in {folder}. The recording itself is untouched. Free some space, or choose another place.",
                folder=folder,
            )
        case errno.EFBIG:
            return sentence(
                "The file is too large for the drive of {folder}. The recording itself is untouched. Choose another place.",
                folder=folder,
            )
        case errno.EEXIST:
            return sentence(
                "There is a file “{name}” already, and it was left as it is. Choose another name for the copy.",
                name=destination.name,
            )
        case _:
            return sentence(
                "The copy could not be saved in {folder} ({reason}). The recording itself is untouched.",
                folder=folder,
                reason=disk_reason(error),
            )
