"""Lets go of a sound server that does not answer: Qt's calls to it would wait for half a minute, and nothing else goes on meanwhile."""

import contextlib
import logging
import os
import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

_ANSWERS_S = 2.0
"""A server that is alive does what it is asked within a tenth of that."""
_DESCRIPTORS = Path("/proc/self/fd")
_SERVERS = ("pulse/native",)
"""How the addresses end at which PulseAudio and PipeWire listen."""

log = logging.getLogger(__name__)


@contextlib.contextmanager
def not_waited_for(*, answers_s: float = _ANSWERS_S) -> Iterator[None]:
    """End the connections to the sound server if what is done meanwhile takes longer than that; they cannot be used any more then.

    Only on Linux; elsewhere the system's own sound does not hang with a server.
    """
    if not sys.platform.startswith("linux"):
        yield
        return
    answered = threading.Event()
    waiting = threading.Thread(target=_wait, args=(answered, answers_s), name="sound-connection", daemon=True)
    waiting.start()
    try:
        yield
    finally:
        answered.set()
        waiting.join()


def _wait(answered: threading.Event, answers_s: float) -> None:
    if answered.wait(answers_s):
        return
    log.warning("the sound server does not answer; its connections are ended")
    for one in _DESCRIPTORS.iterdir():
        # Others open and close theirs meanwhile.
        with contextlib.suppress(OSError, ValueError):
            if _is_socket(one):
                _end_if_of_server(int(one.name))


def _is_socket(descriptor: Path) -> bool:
    return str(descriptor.readlink()).startswith("socket:")


def _end_if_of_server(descriptor: int) -> None:
    with socket.socket(fileno=os.dup(descriptor)) as connection:
        address = connection.getpeername() if connection.family is socket.AF_UNIX else ""
        if isinstance(address, str) and address.endswith(_SERVERS):
            connection.shutdown(socket.SHUT_RDWR)
