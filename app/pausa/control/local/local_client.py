"""Asks the running Pausa, from another process of the same user.

Imports little: ``pausa ctl`` is to answer a key press at once.
"""

import json
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from pausa.control.local.local_address import is_private, socket_paths
from pausa.control.local.nobody_answers import NobodyAnswersError

ANSWER_S: Final = 35.0
"""The longest wait for an answer: a little more than Pausa itself waits for a device."""
LONGEST_LINE: Final = 16_000_000
LONGEST_COMMAND: Final = 65_535
"""Pausa hangs up on a longer one."""
_CONNECT_S: Final = 2.0


class LocalClient:
    """One connection to the running Pausa; a context manager. One thread."""

    def __init__(self, home: Path, *, answer_s: float = ANSWER_S) -> None:
        """Raises NobodyAnswersError if no Pausa is running."""
        if sys.platform == "win32":
            from pausa.control.local.pipe_connection import PipeConnection

            self._connection: _Connection | PipeConnection = PipeConnection(home, answer_s=answer_s)
        else:
            self._connection = _Connection(home, answer_s=answer_s)

    def ask(self, message: dict[str, Any]) -> dict[str, Any]:
        """Return the answer to one command. Raises NobodyAnswersError."""
        line = json.dumps(message).encode()
        if len(line) > LONGEST_COMMAND:
            return {"done": False, "exit_code": 2, "message": "The command is too long. Nothing has changed."}
        self._connection.send(line)
        return self._next()

    def stream(self, *, patience_s: float | None = None) -> Iterator[dict[str, Any]]:
        """Yield what comes after the answer to ``watch``, until Pausa ends. Raises TimeoutError after so long without anything."""
        self._connection.wait_for(patience_s)
        while True:
            try:
                yield self._next()
            except NobodyAnswersError:
                return

    def close(self) -> None:
        """Idempotent."""
        self._connection.close()

    def __enter__(self) -> "LocalClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _next(self) -> dict[str, Any]:
        try:
            answer = json.loads(self._connection.receive())
        except ValueError:
            raise NobodyAnswersError from None
        if not isinstance(answer, dict):
            raise NobodyAnswersError
        return answer


class _Connection:
    """Lines over a Unix socket."""

    def __init__(self, home: Path, *, answer_s: float) -> None:
        self._home = home
        self._answer_s = answer_s
        self._received = b""
        self._connect()

    def send(self, line: bytes) -> None:
        try:
            try:
                self._socket.sendall(line + b"\n")
            except BrokenPipeError:
                # Of very many connections it was one of those that had said nothing, and nobody has read the line.
                self.close()
                self._connect()
                self._socket.sendall(line + b"\n")
        except OSError:
            raise NobodyAnswersError from None

    def receive(self) -> bytes:
        while b"\n" not in self._received:
            try:
                more = self._socket.recv(65536)
            except TimeoutError:
                raise
            except OSError:
                more = b""
            if not more or len(self._received) > LONGEST_LINE:
                raise NobodyAnswersError
            self._received += more
        line, _, self._received = self._received.partition(b"\n")
        return line

    def wait_for(self, patience_s: float | None) -> None:
        self._socket.settimeout(patience_s)

    def close(self) -> None:
        self._socket.close()

    def _connect(self) -> None:
        self._socket = _connected(self._home)
        self._socket.settimeout(self._answer_s)


def _connected(home: Path) -> socket.socket:
    for path in socket_paths(home):
        if not is_private(path.parent):
            continue
        made = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        deadline = time.monotonic() + _CONNECT_S
        made.settimeout(_CONNECT_S)
        while True:
            try:
                made.connect(str(path))
            except BlockingIOError:  # more are waiting than the system keeps
                if time.monotonic() < deadline:
                    time.sleep(0.01)
                    continue
                made.close()
                break
            except OSError:
                made.close()
                break
            return made
    raise NobodyAnswersError
