"""The socket for other programs, served by an engine on synthetic devices, and clients that misbehave."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pausa.control.local.local_address import socket_paths
from pausa.control.local.local_commands import LocalCommands
from pausa.control.local.unix_server import UnixServer
from pausa.control.remote.remote_words import RemoteWords
from support.remote_engine import RemoteEngine, open_remote_engine
from support.waiting import PATIENCE_S


@contextmanager
def served(home: Path, **how: Any) -> Iterator[RemoteEngine]:
    """Open an engine, and its socket; ``how``: as of LocalCommands."""
    with open_remote_engine(home) as remote, serving(remote, home, **how):
        yield remote


@contextmanager
def serving(remote: RemoteEngine, home: Path, **how: Any) -> Iterator[UnixServer]:
    """Open the socket of an engine, and wait until it has its turn."""
    commands = LocalCommands(
        remote.remote, remote.engine.hub, words=RemoteWords(remote.engine, remote.remote), **how
    )
    server = UnixServer(commands, remote.remote.events, home=home)
    try:
        assert server.has_turn.wait(PATIENCE_S)
        yield server
    finally:
        server.close()


def ctl(home: Path, *words: str, json_wanted: bool = True) -> "subprocess.CompletedProcess[str]":
    """Run ``pausa ctl`` as a process."""
    return subprocess.run(
        [sys.executable, "-m", "pausa", "ctl", *words, *(["--json"] if json_wanted else [])],
        env={**os.environ, "PAUSA_HOME": str(home), "PYTHONWARNINGS": "error"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def answered(home: Path, *words: str) -> Any:
    """Return what ``pausa ctl`` answers to a command that is carried out."""
    done = ctl(home, *words)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


class RawClient:
    """Sends whatever it likes."""

    def __init__(self, home: Path) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.settimeout(PATIENCE_S)
        self.socket.connect(str(next(path for path in socket_paths(home) if path.exists())))
        self._lines = self.socket.makefile("rb")

    def send(self, content: bytes) -> None:
        self.socket.sendall(content)

    def line(self) -> Any:
        """Return the next answer; None: the connection was closed."""
        try:
            line = self._lines.readline()
        except ConnectionResetError:
            return None
        return json.loads(line) if line else None

    def ask(self, **message: Any) -> Any:
        self.send(json.dumps(message).encode() + b"\n")
        return self.line()

    def close(self) -> None:
        self._lines.close()
        self.socket.close()

    def __enter__(self) -> "RawClient":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
