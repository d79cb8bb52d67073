"""Serves every program of this user that connects to the socket of the running Pausa, on one thread.

Whatever a client does, it costs no more than its own connection: lines, connections and answers are bounded.
"""

import contextlib
import json
import logging
import queue
import selectors
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, Final

from pausa.control.local.local_commands import BLOCKING, LocalCommands, refusal
from pausa.control.local.local_connection import LocalConnection
from pausa.control.local.owned_socket import OwnedSocket
from pausa.control.remote.numbered_events import NumberedEvent, NumberedEvents
from pausa.core.errors import InputError
from pausa.core.sentences import sentence

MOST_CONNECTIONS: Final = 256
MOST_WATCHING: Final = 64
QUIET_S: Final = 10.0
"""How long a client may take to send a line that it has begun, and its first one, and to read an answer."""
SILENT_S: Final = 0.05
"""How long a client may say nothing before it makes room for another one, where there are too many."""
TURN_S: Final = 1.0
"""How often a Pausa that came later looks whether the socket is free."""
LOOK_S: Final = 20.0
"""How often it is looked whether the socket is still in its place: some systems tidy up."""
END_S: Final = 1.0
_MOST_EVENTS: Final = 10_000

log = logging.getLogger(__name__)


class UnixServer:
    """Serves ``commands``. ``close`` may be called on any thread."""

    def __init__(self, commands: LocalCommands, events: NumberedEvents, *, home: Path) -> None:
        """``home``: the folder of the settings, by which clients find it. Raises StorageError."""
        self._commands = commands
        self._events = events
        self._owned = OwnedSocket(home)
        self._selector = selectors.DefaultSelector()
        self._wake_out, self._wake_in = socket.socketpair()
        for end in (self._wake_out, self._wake_in):
            end.setblocking(False)
        self._selector.register(self._wake_out, selectors.EVENT_READ)
        self._accepting = False
        self._connections: dict[socket.socket, LocalConnection] = {}
        self._posted: deque[Callable[[], None]] = deque()
        self._told: deque[NumberedEvent] = deque()
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._watching = 0
        self._closed = False
        self.has_turn = threading.Event()
        """Set while this Pausa has the socket."""
        _, _, self._unsubscribe = events.subscribe(self._hear)
        self._worker = threading.Thread(target=self._work, name="local-commands", daemon=True)
        self._thread = threading.Thread(target=self._run, name="local-control", daemon=True)
        self._worker.start()
        self._thread.start()

    @property
    def address(self) -> str:
        """Where it is."""
        return str(self._owned.path)

    def close(self) -> None:
        """End all connections and join the threads; a disk that hangs keeps one of them. Idempotent."""
        if self._closed:
            return
        self._closed = True
        self._unsubscribe()
        self._wake()
        self._thread.join()
        self._jobs.put(None)
        self._worker.join(END_S)
        self._commands.close()

    # ── its turn ─────────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            while not self._closed:
                if self._owned.take_turn():
                    self._serve()
                else:
                    self._selector.select(TURN_S)
                    self._drain()
        except Exception:
            log.exception("the socket for other programs is closed because of a fault")
        finally:
            self._end()

    def _serve(self) -> None:
        self._accept_more()
        self.has_turn.set()
        look_at = time.monotonic() + LOOK_S
        while not self._closed:
            for key, ready in self._selector.select(self._patience_s):
                if key.fileobj is self._wake_out:
                    self._drain()
                elif key.fileobj is self._owned.listening:
                    self._accept()
                elif (connection := self._connections.get(key.fileobj)) is not None:  # type: ignore[call-overload]
                    self._attend(connection, ready)
            self._let_go_of_quiet()
            if time.monotonic() >= look_at:
                look_at = time.monotonic() + LOOK_S
                if not self._owned.is_in_place:
                    self._refuse_more()
                    self._owned.listen_anew()
                    self._accept_more()

    @property
    def _patience_s(self) -> float:
        """How long there may be nothing to do, if nothing happens."""
        if not self._accepting:
            return SILENT_S
        return 1.0 if self._connections else LOOK_S

    def _end(self) -> None:
        self.has_turn.clear()
        self._refuse_more()
        for connection in self._connections.values():
            connection.ending = True
        # Such as the answer to whoever has ended this program by its command.
        while self._posted:
            self._posted.popleft()()
        deadline = time.monotonic() + END_S
        for connection in list(self._connections.values()):
            connection.flush(max(0.0, deadline - time.monotonic()))
            self._drop(connection)
        self._owned.close()
        self._selector.close()
        self._wake_in.close()
        self._wake_out.close()

    # ── connections ──────────────────────────────────────────────────────────────────────────────────

    def _accept_more(self) -> None:
        if not self._accepting and self._owned.listening is not None:
            self._selector.register(self._owned.listening, selectors.EVENT_READ)
            self._accepting = True

    def _refuse_more(self) -> None:
        """Let whoever comes wait with the system until there is room."""
        if self._accepting and self._owned.listening is not None:
            self._selector.unregister(self._owned.listening)
            self._accepting = False

    def _accept(self) -> None:
        while len(self._connections) < MOST_CONNECTIONS or self._let_go_of_oldest():
            try:
                accepted = self._owned.accept()
            except BlockingIOError:
                return
            except OSError as error:  # too many files are open
                log.warning("a program could not be let in: %s", error)
                break
            if accepted is not None:
                self._connections[accepted] = LocalConnection(accepted)
                self._selector.register(accepted, selectors.EVENT_READ)
        self._refuse_more()

    def _let_go_of_oldest(self) -> bool:
        """Make room: drop the connection that has been doing nothing for longest; a new one has a moment to say something."""
        before = time.monotonic() - SILENT_S
        idle = [
            one for one in self._connections.values() if one.is_idle and (one.heard or one.since < before)
        ]
        oldest = next((one for one in sorted(idle, key=lambda one: one.since) if not one.has_unread), None)
        if oldest is None:
            return False
        self._drop(oldest)
        return True

    def _let_go_of_quiet(self) -> None:
        before = time.monotonic() - QUIET_S
        for one in list(self._connections.values()):
            if one.keeps_waiting and one.since < before:
                self._drop(one)
        if not self._accepting and (len(self._connections) < MOST_CONNECTIONS or self._let_go_of_oldest()):
            self._accept_more()

    def _drop(self, connection: LocalConnection) -> None:
        if self._connections.pop(connection.socket, None) is None:
            return
        self._watching -= connection.watches
        with contextlib.suppress(KeyError, ValueError):
            self._selector.unregister(connection.socket)
        connection.socket.close()

    def _attend(self, connection: LocalConnection, ready: int) -> None:
        try:
            if ready & selectors.EVENT_WRITE:
                connection.send()
            if ready & selectors.EVENT_READ:
                connection.receive()
        except BlockingIOError:
            pass
        except OSError:  # it has gone
            self._drop(connection)
            return
        self._read_lines(connection)

    def _read_lines(self, connection: LocalConnection) -> None:
        """Carry out the lines that have come, one after the answer to the other."""
        try:
            while (line := connection.next_line()) is not None:
                self._take(connection, line)
            if connection.is_line_too_long:
                connection.put(refusal(InputError(sentence("The command is too long."))))
                connection.ending = True
        except OSError:
            self._drop(connection)
            return
        except Exception:
            # The others are served on.
            log.exception("a program is sent away because of a fault")
            self._drop(connection)
            return
        self._wait_for(connection)

    def _take(self, connection: LocalConnection, line: bytes) -> None:
        try:
            message = json.loads(line)
        except (ValueError, RecursionError):
            message = None
        if not isinstance(message, dict):
            connection.put(refusal(InputError(sentence("That is no command: a JSON object is expected."))))
            return
        name = message.get("command")
        if name == "watch" and not connection.watches:
            if self._watching >= MOST_WATCHING:
                connection.put(refusal(InputError(sentence("Too many programs watch already."))))
                return
            connection.watches = True
            self._watching += 1
        connection.busy = True
        answer = partial(self._post_answer, connection)
        if isinstance(name, str) and name in BLOCKING:
            self._jobs.put(partial(self._commands.carry_out, message, answer))
        else:
            self._commands.carry_out(message, answer)

    def _wait_for(self, connection: LocalConnection) -> None:
        """Wait for what can go on with a connection, or close it if there is nothing."""
        if connection.socket not in self._connections:
            return
        if connection.is_over:
            self._drop(connection)
            return
        wanted = (selectors.EVENT_READ if connection.may_receive else 0) | (
            selectors.EVENT_WRITE if connection.unsent else 0
        )
        registered = self._selector.get_map().get(connection.socket)
        if registered is None:
            if wanted:
                self._selector.register(connection.socket, wanted)
        elif not wanted:
            self._selector.unregister(connection.socket)
        elif registered.events != wanted:
            self._selector.modify(connection.socket, wanted)

    # ── from other threads ───────────────────────────────────────────────────────────────────────────

    def _post_answer(self, connection: LocalConnection, answer: dict[str, Any]) -> None:
        self._posted.append(partial(self._deliver, connection, answer))
        self._wake()

    def _deliver(self, connection: LocalConnection, answer: dict[str, Any]) -> None:
        connection.busy = False
        self._put(connection, answer)
        if connection.socket in self._connections:
            self._read_lines(connection)

    def _put(self, connection: LocalConnection, content: dict[str, Any]) -> None:
        if connection.socket not in self._connections:
            return
        try:
            connection.put(content)
        except OSError:  # it has gone, or does not read
            self._drop(connection)
            return
        self._wait_for(connection)

    def _hear(self, numbered: NumberedEvent) -> None:
        if self._watching and len(self._told) < _MOST_EVENTS:
            self._told.append(numbered)
            self._wake()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):  # it is full: the thread will wake
            self._wake_in.send(b"\0")

    def _drain(self) -> None:
        with contextlib.suppress(BlockingIOError):
            while self._wake_out.recv(4096):
                pass
        while self._posted:
            self._posted.popleft()()
        while self._told:
            self._tell(self._told.popleft())

    def _tell(self, numbered: NumberedEvent) -> None:
        watching = [one for one in self._connections.values() if one.watches and not one.busy]
        told = {"id": self._events.id_of(numbered), **numbered.as_json()} if watching else {}
        for connection in watching:
            self._put(connection, told)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
