"""The named pipe of the running Pausa, on Windows: a thread for each program of this user that connects.

Nobody has run this on Windows; the tests run it over a socket.
"""

import contextlib
import json
import logging
import queue
import secrets
import threading
from functools import partial
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any, Final

from pausa.control.local.local_address import key_file, pipe_name
from pausa.control.local.local_commands import LocalCommands, refusal
from pausa.control.local.pipe_connection import FAMILY, prove
from pausa.control.remote.numbered_events import NumberedEvent, NumberedEvents
from pausa.core.durable_files import make_folder, write_atomically
from pausa.core.errors import InputError
from pausa.core.sentences import sentence

MOST_CONNECTIONS: Final = 32
LONGEST_MESSAGE: Final = 65_536
MOST_UNSENT: Final = 10_000
TURN_S: Final = 1.0
END_S: Final = 1.0

log = logging.getLogger(__name__)


class PipeServer:
    """Serves ``commands``. ``close`` may be called on any thread."""

    def __init__(
        self, commands: LocalCommands, events: NumberedEvents, *, home: Path, address: str = ""
    ) -> None:
        """``home``: the folder of the settings, by which clients find it; ``address``: of the pipe, if it is another."""
        self._commands = commands
        self._events = events
        self._home = home
        self._address = address or pipe_name(home)
        self._key = secrets.token_hex(32).encode()
        self._room = threading.Semaphore(MOST_CONNECTIONS)
        self._lock = threading.Lock()
        self._answered = threading.Condition(self._lock)
        self._answering = 0
        """How many commands wait for their answer."""
        self._open: set[Connection] = set()
        self._closed = threading.Event()
        self.has_turn = threading.Event()
        """Set while this Pausa has the pipe."""
        self._thread = threading.Thread(target=self._run, name="local-pipe", daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        """Where it is."""
        return self._address

    def close(self) -> None:
        """End all connections and join the thread. Idempotent."""
        if self._closed.is_set():
            return
        self._closed.set()
        with self._answered:
            # Such as whoever has ended this program by its command.
            self._answered.wait_for(lambda: not self._answering, END_S)
            for connection in self._open:
                connection.close()
        if self.has_turn.is_set():
            with contextlib.suppress(OSError):  # it wakes whoever waits for the next connection
                Client(self._address, family=FAMILY).close()
        self._thread.join(END_S)
        self._commands.close()

    def _run(self) -> None:
        while not self._closed.is_set():
            try:
                listener = Listener(self._address, family=FAMILY)
                make_folder(self._home)
                write_atomically(key_file(self._home), self._key)
            except OSError:  # another Pausa has it
                self._closed.wait(TURN_S)
                continue
            self.has_turn.set()
            with listener:
                while not self._closed.is_set():
                    self._accept(listener)

    def _accept(self, listener: Listener) -> None:
        self._room.acquire()
        try:
            connection = listener.accept()
        except OSError:  # it went at once
            self._room.release()
            return
        threading.Thread(
            target=self._serve, args=(connection,), name="local-pipe-client", daemon=True
        ).start()

    def _serve(self, connection: "Connection") -> None:
        with self._lock:
            self._open.add(connection)
        try:
            if prove(connection, self._key):
                while not self._closed.is_set():
                    self._answer(connection, connection.recv_bytes(LONGEST_MESSAGE))
        except (OSError, EOFError, ValueError):  # it has gone
            pass
        finally:
            with self._lock:
                self._open.discard(connection)
            connection.close()
            self._room.release()

    def _answer(self, connection: "Connection", line: bytes) -> None:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        if not isinstance(message, dict):
            error = InputError(sentence("That is no command: a JSON object is expected."))
            connection.send_bytes(json.dumps(refusal(error)).encode())
            return
        if message.get("command") == "watch":
            self._watch(connection)
            return
        answers: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        with self._lock:
            self._answering += 1
        try:
            self._commands.carry_out(message, answers.put)
            connection.send_bytes(json.dumps(answers.get()).encode())
        finally:
            with self._answered:
                self._answering -= 1
                self._answered.notify_all()

    def _watch(self, connection: "Connection") -> None:
        told: queue.Queue[NumberedEvent] = queue.Queue(MOST_UNSENT)
        _, _, unsubscribe = self._events.subscribe(partial(_put, told))
        try:
            connection.send_bytes(json.dumps(self._commands.status()).encode())
            while not self._closed.is_set():
                try:
                    numbered = told.get(timeout=TURN_S)
                except queue.Empty:
                    continue
                event = {"id": self._events.id_of(numbered), **numbered.as_json()}
                connection.send_bytes(json.dumps(event).encode())
        finally:
            unsubscribe()


def _put(told: "queue.Queue[NumberedEvent]", numbered: NumberedEvent) -> None:
    with contextlib.suppress(queue.Full):  # whoever does not read misses it
        told.put_nowait(numbered)
