"""The server of OBS's protocol, on a thread with a loop of its own."""

import asyncio
import contextlib
import errno
import logging
import socket
import threading
from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Final

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from pausa.control.engine import Engine
from pausa.control.obs.obs_codes import CloseCode, SessionRefused, Subscription
from pausa.control.obs.obs_desk import ObsDesk
from pausa.control.obs.obs_encoding import Encoding
from pausa.control.obs.obs_outbox import Outbox
from pausa.control.obs.obs_pages import is_foreign_page
from pausa.control.obs.obs_password import PasswordChallenge
from pausa.control.obs.obs_session import Session
from pausa.control.obs.obs_strangers import Strangers
from pausa.control.remote.port_taken import PortTaken
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.server_names import ServerNames
from pausa.core.errors import InputError
from pausa.core.sentences import sentence

MOST_MESSAGE_BYTES: Final = 256 * 1024
MOST_MESSAGES_UNREAD: Final = 4
HANDSHAKE_S: Final = 5.0
CLOSE_S: Final = 0.5
LAST_EVENTS_S: Final = 0.3
END_S: Final = 1.5
WAITING_CONNECTIONS: Final = 64
"""That the system accepts before the server has looked at them."""

log = logging.getLogger(__name__)
_wire_log = logging.getLogger(f"{__name__}.wire")
# It would tell every message, the answers to challenges among them, and each visitor that is no client as an error.
_wire_log.setLevel(logging.CRITICAL + 1)


class ObsFace:
    """Open from the beginning until ``close``."""

    def __init__(
        self,
        engine: Engine,
        remote: RemoteRecorder,
        *,
        password: str,
        address: str,
        port: int,
        origins: str = "",
    ) -> None:
        """``port`` 0: any that is free. ``origins``: web pages that may use it, separated by spaces. Raises InputError, PortTaken."""
        self._engine = engine
        self._remote = remote
        self._password = password
        self._host = address
        self._origins = origins
        self._sockets = _listening(address, port)
        bound, self.port = self._sockets[0].getsockname()[:2]
        self._names = ServerNames(address=bound, port=self.port, origins=())
        self._strangers = Strangers()
        self._closing: set[asyncio.Task[None]] = set()
        self._desk: ObsDesk | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._open = threading.Event()
        self._thread = threading.Thread(target=self._run, name="obs", daemon=True)
        self._thread.start()
        self._open.wait()

    @property
    def address(self) -> str:
        """Where it listens."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"ws://{host}:{self.port}"

    def tell_exit(self) -> None:
        """Tell all clients that the program ends."""
        if self._desk is not None:
            self._call(self._desk.tell, Subscription.GENERAL, "ExitStarted", None)

    def take_volume(self, volume_db: float) -> None:
        """Hear the volume of the settings; any thread."""
        if self._desk is not None:
            self._call(self._desk.take_volume, volume_db)

    def close(self) -> None:
        """Close all connections and join the threads, within seconds. Idempotent."""
        if self._stop is not None:
            self._call(self._stop.set)
        self._thread.join()

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _call(self, what: Any, *arguments: Any) -> None:  # noqa: ANN401 - passed on
        """Have something done on the loop, if there still is one."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it has ended
                self._loop.call_soon_threadsafe(what, *arguments)

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception:
            log.exception("the server of OBS's protocol has ended because of a fault")
        finally:
            self._open.set()
            for one in self._sockets:
                one.close()

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        desk = self._desk = ObsDesk(self._engine, self._remote)
        try:
            servers = [await self._server(one) for one in self._sockets]
            self._open.set()
            await self._stop.wait()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(desk.all_told(), LAST_EVENTS_S)
            for server in servers:
                server.close()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(asyncio.gather(*(one.wait_closed() for one in servers)), END_S)
        finally:
            desk.close()

    async def _server(self, listening: socket.socket) -> Server:
        strangers = self._strangers

        class Connection(ServerConnection):
            """Known from the first byte, so that there are never too many."""

            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                assert isinstance(transport, asyncio.Transport)
                with contextlib.suppress(OSError):
                    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
                strangers.come(self, transport.abort)
                super().connection_made(transport)

            def connection_lost(self, exc: Exception | None) -> None:
                strangers.leave(self)
                super().connection_lost(exc)

        return await serve(
            self._attend,
            sock=listening,
            process_request=self._judge,
            select_subprotocol=_chosen,
            compression=None,
            open_timeout=HANDSHAKE_S,
            close_timeout=CLOSE_S,
            # Some clients read only when they ask, and so answer no ping for hours.
            ping_interval=None,
            max_size=MOST_MESSAGE_BYTES,
            max_queue=MOST_MESSAGES_UNREAD,
            logger=_wire_log,
            server_header=None,
            create_connection=Connection,
        )

    def _judge(self, connection: ServerConnection, request: Request) -> Response | None:
        """Refuse web pages from elsewhere, and whoever asked for this server by a name that is not its own."""
        hosts, origins = request.headers.get_all("Host"), request.headers.get_all("Origin")
        if len(hosts) != 1 or not self._names.is_own(hosts[0], any_port=True):
            why = "it asked for a server of another name"
        elif len(origins) > 1 or is_foreign_page(origins[0] if origins else None, allowed=self._origins):
            why = "it is a web page from elsewhere"
        else:
            return None
        self._strangers.tell_refusal(why, _address_of(connection))
        return connection.respond(HTTPStatus.FORBIDDEN, "Forbidden.\n")

    async def _attend(self, connection: ServerConnection) -> None:
        desk = self._desk
        assert desk is not None
        outbox = Outbox(connection, cut=lambda: self._cut(connection))
        guard = _Guard(self, connection, desk)
        session = guard.session = Session(
            Encoding.of_subprotocol(connection.subprotocol),
            outbox,
            challenge=PasswordChallenge(self._password),
            requests=desk.requests,
            next_frame=desk.next_frame,
            guard=guard,
        )
        sending = asyncio.ensure_future(_send_all(outbox))
        try:
            session.greet()
            async for message in connection:
                await session.take(message)
        except SessionRefused as refused:
            await self.refuse(connection, refused)
        except ConnectionClosed:
            pass
        finally:
            sending.cancel()
            session.close()
            desk.remove(session)

    def let_in(self, connection: ServerConnection) -> None:
        """Raises SessionRefused if there is no room."""
        if not self._strangers.become_client(connection):
            raise SessionRefused(CloseCode.SESSION_INVALIDATED, "Too many clients are connected.")

    async def before_judging(self, connection: ServerConnection) -> None:
        """Wait for the turn of whoever gives a password."""
        await self._strangers.before_judging(_address_of(connection))

    async def refuse(self, connection: ServerConnection, refused: SessionRefused) -> None:
        """Close a connection and say why."""
        address = _address_of(connection)
        if refused.code is CloseCode.AUTHENTICATION_FAILED:
            self._strangers.was_wrong(address)
            self._strangers.tell_refusal("its password is wrong", address)
        await connection.close(int(refused.code), refused.reason)

    def refuse_soon(self, connection: ServerConnection, refused: SessionRefused) -> None:
        """Close a connection from within one of its answers."""
        task = asyncio.ensure_future(self.refuse(connection, refused))
        self._closing.add(task)
        task.add_done_callback(self._closing.discard)

    def _cut(self, connection: ServerConnection) -> None:
        log.info("a client of OBS's protocol reads too slowly, and is cut off")
        connection.transport.abort()


class _Guard:
    """Lets one client in."""

    def __init__(self, face: ObsFace, connection: ServerConnection, desk: ObsDesk) -> None:
        self._face = face
        self._connection = connection
        self._desk = desk
        self.session: Session | None = None

    async def before_judging(self) -> None:
        await self._face.before_judging(self._connection)

    def admit(self) -> None:
        self._face.let_in(self._connection)
        assert self.session is not None
        self._desk.add(self.session)

    def subscribed(self) -> None:
        self._desk.look_who_meters()

    def fail(self, refused: SessionRefused) -> None:
        self._face.refuse_soon(self._connection, refused)


async def _send_all(outbox: Outbox) -> None:
    """Send until the connection is closed."""
    with contextlib.suppress(ConnectionClosed):
        await outbox.run()


def _chosen(_connection: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """Return the first encoding that a client offers and that is known; None: JSON, unnamed."""
    known = {encoding.value for encoding in Encoding}
    return next((one for one in offered if one in known), None)


def _address_of(connection: ServerConnection) -> str:
    address = connection.remote_address
    return str(address[0]) if isinstance(address, tuple) else "?"


def _listening(address: str, port: int) -> list[socket.socket]:
    """Return the sockets that listen at ``address``. Raises InputError, PortTaken."""
    try:
        first = _bound(address, port)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise PortTaken(
                sentence(
                    "Port {port} for OBS's remote protocol is used by another program, perhaps by OBS itself. Choose another port, or end that program.",
                    port=port,
                ),
                port=port,
            ) from None
        raise InputError(
            sentence(
                "OBS's remote protocol cannot be offered at {address}, port {port} ({reason}). Choose another address or port.",
                address=address,
                port=port,
                reason=error.strerror or str(error),
            )
        ) from None
    sockets = [first]
    if address == "127.0.0.1":
        # Some programs reach “localhost” by its other address only.
        with contextlib.suppress(OSError):
            sockets.append(_bound("::1", first.getsockname()[1]))
    return sockets


def _bound(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    made = socket.create_server((address, port), family=family, backlog=WAITING_CONNECTIONS)
    # Else an answer behind an event waits 40 ms for its acknowledgement; connections inherit it.
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return made
