"""The socket by which a running Pausa is found, and whose it is.

A lock on a file beside the socket decides which Pausa has it; the system releases the lock even after a crash, so a
socket that a dead process has left is replaced, and that of a living one never is. Who comes later waits for its turn.
"""

import contextlib
import logging
import os
import socket
import struct
import sys
from pathlib import Path
from typing import Final

from pausa.control.local.local_address import make_private, socket_paths
from pausa.core.errors import StorageError
from pausa.core.file_lock import FileLock
from pausa.core.sentences import sentence

_BACKLOG: Final = 512

log = logging.getLogger(__name__)


class OwnedSocket:
    """One thread."""

    def __init__(self, home: Path) -> None:
        """``home``: the folder of the settings. Raises StorageError where there is no place for a socket."""
        self.path = _place(home)
        self.listening: socket.socket | None = None
        """None: it is another's turn."""
        self._lock = FileLock(self.path.with_suffix(".lock"))
        self._inode = 0
        self._warned = False

    def take_turn(self) -> bool:
        """Bind the socket, unless another living Pausa has it. Return whether it is ours; log why it cannot be."""
        try:
            if not self._lock.take():
                return False
        except OSError as error:
            self._warn(error)
            return False
        if self.listen_anew():
            return True
        self._lock.release()
        return False

    @property
    def is_in_place(self) -> bool:
        """Whether others still find it."""
        try:
            return self.path.stat().st_ino == self._inode
        except OSError:
            return False

    def listen_anew(self) -> bool:
        """Bind a socket in place of whatever is there. Return whether that was possible."""
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            with contextlib.suppress(FileNotFoundError):
                self.path.unlink()
            made.bind(str(self.path))
            # Nobody can connect before ``listen``.
            self.path.chmod(0o600)
            made.listen(_BACKLOG)
            made.setblocking(False)
            self._inode = self.path.stat().st_ino
        except OSError as error:
            made.close()
            self._warn(error)
            return False
        if self.listening is not None:
            self.listening.close()
        self.listening = made
        return True

    def accept(self) -> socket.socket | None:
        """Return the next program; None: it is another user's, and was sent away. Raises BlockingIOError if there is none, OSError."""
        assert self.listening is not None
        accepted, _ = self.listening.accept()
        if _is_of_this_user(accepted):
            return accepted
        log.warning("a program of another user was not let in")
        accepted.close()
        return None

    def close(self) -> None:
        """Let another have its turn. Idempotent."""
        if self.listening is not None:
            self.listening.close()
            self.listening = None
            if self.is_in_place:
                with contextlib.suppress(OSError):
                    self.path.unlink()
        self._lock.release()

    def _warn(self, error: OSError) -> None:
        if not self._warned:
            self._warned = True
            log.warning("the socket for other programs cannot be opened: %s", error)


def _place(home: Path) -> Path:
    for path in socket_paths(home):
        if make_private(path.parent):
            return path
    raise StorageError(
        sentence("There is no folder for the socket that “pausa ctl” uses. Everything else works without it.")
    )


def _is_of_this_user(connection: socket.socket) -> bool:
    """Ask the system whose process is at the other end; where it cannot tell, the rights of the folder must do."""
    user = os.getuid()
    try:
        if sys.platform == "linux":
            _, user, _ = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
        elif sys.platform == "darwin":  # written after its header files; nobody has run it
            of_the_local_kind, peer_credentials, its_size = 0, 1, 76
            known = connection.getsockopt(of_the_local_kind, peer_credentials, its_size)
            _, user = struct.unpack_from("2I", known)
    except OSError:
        return False
    return bool(user == os.getuid())
