"""One running Pausa for each user: a second start sends its arguments to the first and ends.

A file lock decides which one is first. The system releases it even after a crash. The socket beside it only carries
the arguments.
"""

import hashlib
import json
import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from enum import Enum, auto
from pathlib import Path
from typing import cast

from PySide6.QtCore import QDeadlineTimer, QObject, QStandardPaths, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pausa.core.file_lock import FileLock

_ANSWER = b"heard\n"
_WAIT_MS = 3000
_LONGEST_MESSAGE_BYTES = 1_000_000

log = logging.getLogger(__name__)


class Claim(Enum):
    """The outcome of :meth:`SingleInstance.claim`."""

    FIRST = auto()
    HANDED_OVER = auto()
    NO_ANSWER = auto()
    """Another instance is running but does not answer: it hangs or is about to end."""


class SingleInstance(QObject):
    """Makes this process the only instance, or sends its arguments to the running one."""

    arguments_received = Signal(list, str)
    """The arguments of a second start and its working folder; the window should come to the front."""

    def __init__(self, *, home: Path, parent: QObject | None = None) -> None:
        """``home`` is the folder of the settings: each has an instance of its own, so portable copies can run side by side."""
        super().__init__(parent)
        self._name = f"pausa-{hashlib.sha256(os.fsencode(home.absolute())).hexdigest()[:16]}"
        self._folder = _private_folder(home)
        self._lock = FileLock(self._folder / f"{self._name}.lock")
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    def claim(self, arguments: Sequence[str]) -> Claim:
        """Become the first instance, or send it ``arguments``. Blocks for at most a few seconds."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            is_first = self._lock.take()
        except OSError as error:
            # Where nothing can be written, two windows are better than none.
            log.warning("whether another Pausa is running cannot be found out: %s", error)
            return Claim.FIRST
        if not is_first:
            return Claim.HANDED_OVER if self._hand_over(arguments) else Claim.NO_ANSWER
        # Only the holder of the lock creates the socket, so a file that is there is left from a crash.
        QLocalServer.removeServer(self._address)
        self._server.listen(self._address)
        return Claim.FIRST

    def close(self) -> None:
        """Let another process become the first. Idempotent."""
        self._server.close()
        for socket in self._server.findChildren(QLocalSocket):
            socket.abort()
        self._lock.release()

    @property
    def _address(self) -> str:
        # Windows uses a named pipe, which has no folder.
        return self._name if sys.platform == "win32" else str(self._folder / f"{self._name}.sock")

    def _hand_over(self, arguments: Sequence[str]) -> bool:
        _allow_raising_the_window()
        message = {
            "arguments": list(arguments),
            "folder": _working_folder(),
            "token": os.environ.get("XDG_ACTIVATION_TOKEN", ""),
        }
        socket = QLocalSocket()
        deadline = QDeadlineTimer(_WAIT_MS)
        socket.connectToServer(self._address)
        while not socket.waitForConnected(_WAIT_MS):
            # The first one may hold the lock already and not listen yet.
            if deadline.hasExpired():
                return False
            QThread.msleep(20)
            socket.connectToServer(self._address)
        socket.write(json.dumps(message).encode() + b"\n")
        reply = b""
        while not reply.endswith(b"\n"):
            if not socket.waitForReadyRead(_WAIT_MS):
                return False
            reply += socket.readAll().data()
        socket.disconnectFromServer()
        return reply == _ANSWER

    def _on_new_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._on_ready_read)
            socket.disconnected.connect(self._on_disconnected)
            self._read(socket)

    def _on_ready_read(self) -> None:
        self._read(cast("QLocalSocket", self.sender()))

    def _on_disconnected(self) -> None:
        self.sender().deleteLater()

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > _LONGEST_MESSAGE_BYTES:
            socket.abort()
        if not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
            arguments = [str(argument) for argument in message["arguments"]]
            folder, token = str(message["folder"]), str(message.get("token", ""))
        except (ValueError, TypeError, KeyError, AttributeError):
            socket.abort()
            return
        socket.write(_ANSWER)
        socket.flush()
        if token:
            # Wayland raises a window only with the activation token of the program that the user has just started.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.arguments_received.emit(arguments, folder)


def _private_folder(home: Path) -> Path:
    """Return a folder of this user only, with a path short enough for a socket."""
    if sys.platform == "win32":
        folder = home
    elif sys.platform == "darwin":
        folder = Path(tempfile.gettempdir())
    else:
        # Qt creates this folder for its owner only, and rejects one that belongs to another user.
        runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
        folder = Path(runtime or home)
    return folder


def _working_folder() -> str:
    try:
        return str(Path.cwd())
    except OSError:  # it was deleted
        return ""


def _allow_raising_the_window() -> None:
    """Permit the first instance to raise its window: Windows allows that only to the foreground program."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
