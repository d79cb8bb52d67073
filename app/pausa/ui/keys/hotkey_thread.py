"""The life of a way to system-wide keys that has a connection and a thread of its own."""

import queue
import socket
import threading
from collections.abc import Callable

from pausa.ui.keys.hotkey_backend import Keys

Wanted = queue.SimpleQueue[Keys | None]
"""What to bind from now on; None: nothing, and the thread ends. Each comes with one byte on the socket."""


class OwnThread:
    """Tells the thread by a socket, so that it can wait for that and for its connection at once."""

    def __init__(self, serve: Callable[[socket.socket, Wanted], None]) -> None:
        """``serve`` runs on the thread, which starts here."""
        self._wanted: Wanted = queue.SimpleQueue()
        self._wake, self._waker = socket.socketpair()
        self._thread = threading.Thread(target=serve, args=(self._wake, self._wanted), name="hotkeys")
        self._thread.start()

    def bind(self, keys: Keys) -> None:
        self._post(dict(keys))

    def close(self) -> None:
        if self._thread.is_alive():
            self._post(None)
            self._thread.join()
        self._wake.close()
        self._waker.close()

    def _post(self, keys: Keys | None) -> None:
        self._wanted.put(keys)
        self._waker.send(b".")
