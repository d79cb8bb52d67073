"""Where a running Pausa is reached by other programs of its user.

The place must not depend on the environment: a key binding, a pedal's service and a job at night have another one than
the desktop that started Pausa. So there are few places, and whoever looks for Pausa looks at each.
"""

import binascii
import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pausa.core.settings_folder import portable_home, settings_folder

LONGEST_PATH_BYTES: Final = 100
"""macOS allows 104 for a socket, Linux 108."""
_OF_THE_SYSTEM: Final = Path("/run/user")
"""It holds a folder for each user who is logged in."""


def home_of_this_user() -> Path:
    """Return the folder of the settings, by which one Pausa is told from another."""
    try:
        return portable_home() or settings_folder()
    except RuntimeError:  # the user has no home
        from pausa.core.paths import Places

        return Places.of_this_user().settings_file.parent


def pipe_name(home: Path) -> str:
    """Return the named pipe of Windows."""
    return rf"\\.\pipe\{_name(home)}"


def key_file(home: Path) -> Path:
    """Return the file with the key that both ends of the pipe must know: who may read it is this user."""
    return home / "ctl-key"


def socket_paths(home: Path) -> list[Path]:
    """Return where the socket may be, the best place first. Whether it is there, or may be, is not asked."""
    name = f"{_name(home)}.sock"
    paths = [folder / name for folder in _folders(home)]
    return [path for path in dict.fromkeys(paths) if len(os.fsencode(path)) <= LONGEST_PATH_BYTES]


def _name(home: Path) -> str:
    """Tell the few homes of one user apart."""
    return f"pausa-ctl-{binascii.crc32(os.fsencode(home)):08x}"


def _folders(home: Path) -> Iterator[Path]:
    if sys.platform == "win32":
        return
    user = os.getuid()
    if sys.platform == "linux":
        yield _OF_THE_SYSTEM / str(user)
    yield home
    yield Path("/tmp") / f"pausa-{user}"  # noqa: S108 - only if it is this user's alone


def make_private(folder: Path) -> bool:
    """Make ``folder`` if it is missing, unless the system makes it. Return whether it is this user's, and no other may change it."""
    if folder.parent != _OF_THE_SYSTEM:
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return is_private(folder)


def is_private(folder: Path) -> bool:
    """Whether ``folder`` is this user's, and no other may put a socket of theirs there."""
    try:
        status = folder.lstat()
    except OSError:
        return False
    return (
        sys.platform != "win32"
        and stat.S_ISDIR(status.st_mode)
        and status.st_uid == os.getuid()
        and not status.st_mode & 0o022
    )
