"""One connection to the server: uvicorn's, with limits of time that it does not have."""

import json
import logging
from asyncio import AbstractEventLoop, BaseTransport, TimerHandle, Transport
from collections.abc import Callable

import h11
from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from pausa.control.remote.web_errors import error_of_v1
from pausa.control.web.request_framing import FramedConnection
from pausa.control.web.web_limits import WebLimits

log = logging.getLogger(__name__)


class QuietConnections:
    """Those on which nothing is being answered. Where there are too many connections, the one that has been quiet for longest goes.

    So nobody keeps others out by connecting and saying nothing. One loop.
    """

    def __init__(self) -> None:
        self._ends: dict[object, Callable[[], None]] = {}
        """The longest quiet first."""

    def begin(self, who: object, end: Callable[[], None]) -> None:
        """It is quiet from now on, unless it is already; ``end`` closes it at once."""
        self._ends.setdefault(who, end)

    def over(self, who: object) -> None:
        """It is being answered, or has gone."""
        self._ends.pop(who, None)

    def end_longest(self) -> bool:
        """Make room for another connection. Return whether one was quiet."""
        who = next(iter(self._ends), None)
        if who is None:
            return False
        self._ends.pop(who)()
        return True


class HttpConnection(H11Protocol):
    """Ends a connection on which no request comes to its end, or whose client takes no answer."""

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        loop: AbstractEventLoop,
        *,
        limits: WebLimits,
        quiet: QuietConnections,
    ) -> None:
        super().__init__(config, server_state, {"abort": self._abort}, loop)
        self.conn = FramedConnection(head_bytes=limits.head_bytes)
        self._limits = limits
        self._quiet = quiet
        self._head_timer: TimerHandle | None = None

    def connection_made(self, transport: BaseTransport) -> None:
        assert isinstance(transport, Transport)
        super().connection_made(transport)
        if len(self.connections) > self._limits.connections:
            log.warning("there are %d connections: one makes room", len(self.connections))
            if not self._quiet.end_longest():
                transport.abort()
                return
        self._quiet.begin(self, self._abort)
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._head_is_there()
        self._quiet.over(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if not self._is_answering:
            self._await_head()
        try:
            super().data_received(data)
        except h11.LocalProtocolError:
            # What is wrong came while an answer was under way, so nothing can be said about it.
            self._abort()
        if self._is_answering:
            self._head_is_there()
            self._quiet.over(self)

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self._is_answering:
            self._head_is_there()
            return
        self._quiet.begin(self, self._abort)
        if self.conn.trailing_data[0]:
            self._await_head()

    def timeout_keep_alive_handler(self) -> None:
        if self.transport.get_write_buffer_size():
            # Closing would wait for a client that takes nothing.
            self._abort()
        else:
            super().timeout_keep_alive_handler()

    def send_400_response(self, msg: str) -> None:
        self._head_is_there()
        if self._is_answering:
            self.cycle.disconnected = True  # whoever was about to answer it need not
        body = json.dumps(error_of_v1(400, f"{msg} It is not HTTP as it should be.")).encode()
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        for event in (
            h11.Response(status_code=400, headers=headers, reason=b"Bad Request"),
            h11.Data(data=body),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _unsupported_upgrade_warning(self) -> None:
        """Say nothing: it is answered as a request without that wish."""

    @property
    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _await_head(self) -> None:
        if self._head_timer is None:
            self._head_timer = self.loop.call_later(self._limits.head_s, self._head_is_late)

    def _head_is_there(self) -> None:
        if self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def _head_is_late(self) -> None:
        self._head_timer = None
        log.warning("a connection was ended: no request within %g s", self._limits.head_s)
        self._abort()

    def _abort(self) -> None:
        if self.transport is not None:
            self.transport.abort()
