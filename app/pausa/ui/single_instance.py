"""One Pausa a user: a second start hands its arguments to the first and ends.

Who is first is decided by a lock that the system releases when its process ends, however it ends, so a crash
leaves no block. The socket beside it only carries the arguments.
"""

import hashlib
import json
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
_LONGEST_MESSAGE = 1_000_000


class Claim(Enum):
    """What came of the wish to be the one."""

    FIRST = auto()
    HANDED_OVER = auto()
    NO_ANSWER = auto()
    """Another one holds the place but does not answer: it is hung or just ending."""


class SingleInstance(QObject):
    """``arguments_received`` with a second start's arguments and its working folder: raise the window then."""

    arguments_received = Signal(list, str)

    def __init__(self, *, home: Path, parent: QObject | None = None) -> None:
        """``home``: the folder of the settings; portable copies with a home of their own do not disturb each other."""
        super().__init__(parent)
        self._name = f"pausa-{hashlib.sha256(str(home.absolute()).encode()).hexdigest()[:16]}"
        self._folder = _private_folder(home)
        self._lock = FileLock(self._folder / f"{self._name}.lock")
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)

    def claim(self, arguments: Sequence[str]) -> Claim:
        """Be the first, or hand ``arguments`` to the one that is. Blocks for at most a few seconds."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        # The socket's file is written by the lock's holder only, so removing what a crash left is safe here.
        if not self._lock.take():
            return Claim.HANDED_OVER if self._hand_over(arguments) else Claim.NO_ANSWER
        QLocalServer.removeServer(self._address)
        self._server.listen(self._address)
        return Claim.FIRST

    def close(self) -> None:
        """Make room for the next one; idempotent."""
        self._server.close()
        for socket in self._server.findChildren(QLocalSocket):
            socket.abort()
        self._lock.release()

    @property
    def _address(self) -> str:
        # A named pipe has no folder.
        return self._name if sys.platform == "win32" else str(self._folder / f"{self._name}.sock")

    def _hand_over(self, arguments: Sequence[str]) -> bool:
        _allow_to_come_to_the_front()
        message = {
            "arguments": list(arguments),
            "folder": str(Path.cwd()),
            "token": os.environ.get("XDG_ACTIVATION_TOKEN", ""),
        }
        socket = QLocalSocket()
        deadline = QDeadlineTimer(_WAIT_MS)
        socket.connectToServer(self._address)
        while not socket.waitForConnected(_WAIT_MS):
            # It may have the lock already and not yet listen.
            if deadline.hasExpired():
                return False
            QThread.msleep(20)
            socket.connectToServer(self._address)
        socket.write(json.dumps(message).encode() + b"\n")
        heard = b""
        while not heard.endswith(b"\n"):
            if not socket.waitForReadyRead(_WAIT_MS):
                return False
            heard += socket.readAll().data()
        socket.disconnectFromServer()
        return heard == _ANSWER

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
        if socket.bytesAvailable() > _LONGEST_MESSAGE:
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
            # Wayland lets a window come to the front only with the token of the program that the user has just started.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.arguments_received.emit(arguments, folder)


def _private_folder(home: Path) -> Path:
    """Of this user alone, and with a path short enough for a socket."""
    if sys.platform == "win32":
        folder = home
    elif sys.platform == "darwin":
        folder = Path(tempfile.gettempdir())
    else:
        # Qt makes this folder for the owner only, and refuses one that belongs to somebody else.
        runtime = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
        folder = Path(runtime or home)
    return folder


def _allow_to_come_to_the_front() -> None:
    """Windows lets only the program in front bring up another one's window, unless it says so."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
