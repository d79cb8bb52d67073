"""One end of the named pipe of Windows, which has no sockets of files.

By default such a pipe may be read by everybody. So both ends prove that they know a key that lies in a file of this user;
until then nothing is said. Nobody has run this on Windows; the tests run it over a socket.
"""

import sys
from multiprocessing.connection import Client, Connection, answer_challenge, deliver_challenge
from multiprocessing.context import AuthenticationError
from pathlib import Path

from pausa.control.local.local_address import key_file, pipe_name
from pausa.control.local.nobody_answers import NobodyAnswersError

LONGEST_KEY = 256
LONGEST_ANSWER = 16_000_000


class PipeConnection:
    """Messages to and from the running Pausa. One thread."""

    def __init__(self, home: Path, *, answer_s: float | None, address: str = "") -> None:
        """``address``: of the pipe, if it is not that of ``home``. Raises NobodyAnswersError."""
        self._patience_s = answer_s
        try:
            key = key_file(home).read_bytes()[:LONGEST_KEY]
            self._connection = Client(address or pipe_name(home))
        except OSError:
            raise NobodyAnswersError from None
        try:
            answer_challenge(self._connection, key)
            deliver_challenge(self._connection, key)
        except (OSError, EOFError, AuthenticationError):
            self._connection.close()
            raise NobodyAnswersError from None

    def send(self, line: bytes) -> None:
        """Raises NobodyAnswersError."""
        try:
            self._connection.send_bytes(line)
        except OSError:
            raise NobodyAnswersError from None

    def receive(self) -> bytes:
        """Return the next message. Raises NobodyAnswersError, TimeoutError."""
        try:
            if not self._connection.poll(self._patience_s):
                raise TimeoutError
            return self._connection.recv_bytes(LONGEST_ANSWER)
        except TimeoutError:
            raise
        except (OSError, EOFError):
            raise NobodyAnswersError from None

    def wait_for(self, patience_s: float | None) -> None:
        """Wait so long for each message from now on; None: for ever."""
        self._patience_s = patience_s

    def close(self) -> None:
        """Idempotent."""
        self._connection.close()


def prove(connection: "Connection", key: bytes) -> bool:
    """Return whether the other end knows ``key``; show it that this one does."""
    try:
        deliver_challenge(connection, key)
        answer_challenge(connection, key)
    except (OSError, EOFError, AuthenticationError):
        return False
    return True


FAMILY = "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
