"""Files that users name for what they want to have, which need not be files."""

import errno
import os
import stat
import tempfile
from pathlib import Path

from pausa.core.durable_files import write_atomically


def write_named(path: Path, content: bytes) -> None:
    """Write what a user has named: a file, new or in the place of the old one, behind a link, too; or into a pipe or a device. Raises OSError."""
    if _is_written_into(path):
        with path.open("wb") as file:
            file.write(content)
    else:
        write_atomically(path.resolve(), content)


def demand_writable(path: Path) -> None:
    """Raise OSError if ``write_named`` would, as far as that can be known before."""
    if not _is_written_into(path):
        with tempfile.TemporaryFile(dir=path.resolve().parent):
            pass
    elif not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _is_written_into(path: Path) -> bool:
    """Whether something is there that must not be replaced, such as a pipe, a device, or what was opened for us already."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) or path.parts[:2] in ((os.sep, "dev"), (os.sep, "proc"))
