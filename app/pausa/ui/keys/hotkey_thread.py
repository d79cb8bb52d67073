"""A thread that waits for its connection and for new keys at the same time."""

import queue
import socket
import threading
from collections.abc import Callable

from pausa.ui.keys.hotkey_backend import Keys

KeyRequests = queue.SimpleQueue[Keys | None]
"""The keys to bind; None ends the thread. Each entry comes with one byte on the socket."""


class HotkeyThread:
    """Wakes its thread through a socket, so that one ``select`` covers both sources."""

    def __init__(self, serve: Callable[[socket.socket, KeyRequests], None]) -> None:
        """Start the thread with ``serve``, which gets the socket to wait for and the queue."""
        self._requests: KeyRequests = queue.SimpleQueue()
        self._wakeup, self._waker = socket.socketpair()
        self._thread = threading.Thread(target=serve, args=(self._wakeup, self._requests), name="hotkeys")
        self._thread.start()

    def bind(self, keys: Keys) -> None:
        self._post(dict(keys))

    def close(self) -> None:
        if self._thread.is_alive():
            self._post(None)
            self._thread.join()
        self._wakeup.close()
        self._waker.close()

    def _post(self, keys: Keys | None) -> None:
        self._requests.put(keys)
        self._waker.send(b".")
