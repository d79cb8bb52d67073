"""The HTTP server as a face that remote control opens and closes."""

import asyncio
import contextlib
import errno
import ipaddress
import logging
import socket
import threading
from collections.abc import Hashable, Iterable, Sequence
from typing import TYPE_CHECKING, Final

from pausa.control.engine import Engine
from pausa.control.remote.port_taken import PortTaken
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.remote_secrets import RemoteSecrets
from pausa.control.remote.server_names import openable, origins_of
from pausa.control.web.web_limits import WebLimits
from pausa.core.errors import InputError, PausaError
from pausa.core.sentences import sentence, verbatim
from pausa.core.settings import Settings

if TYPE_CHECKING:
    from pausa.control.remote.figures import Figure
    from pausa.control.remote.web_parts import FaceMaker, WebFace

OPENING_S: Final = 10.0
GRACE_S: Final = 1.0
"""How long what is under way may take when the server is closed."""
BACKLOG: Final = 256

log = logging.getLogger(__name__)


class WebServer:
    """A kind of face. What serves it takes a second to load, and is loaded when it is opened."""

    name: Final = "web"

    def __init__(
        self,
        engine: Engine,
        recorder: RemoteRecorder,
        secrets: RemoteSecrets,
        *,
        faces: "Sequence[FaceMaker]" = (),
        limits: WebLimits | None = None,
    ) -> None:
        """``faces``: what it serves besides /v1."""
        self._engine = engine
        self._recorder = recorder
        self._secrets = secrets
        self._faces = faces
        self._limits = limits or WebLimits()

    def wanted(self, settings: Settings) -> Hashable | None:
        """Return what of the settings it depends on; None: it is off."""
        if not settings.remote_on:
            return None
        return settings.remote_address, settings.remote_port, settings.remote_origins

    def open(self, settings: Settings) -> "OpenWebServer":
        """Open it as the settings say. Raises PausaError."""
        self._secrets.demand_long_token()
        origins = origins_of(settings.remote_origins)
        listener = bound_socket(settings.remote_address, settings.remote_port)
        try:
            _ = self._secrets.token  # made now, so that it can be shown
            return OpenWebServer(
                listener,
                engine=self._engine,
                recorder=self._recorder,
                secrets=self._secrets,
                origins=origins,
                faces=self._faces,
                limits=self._limits,
            )
        except BaseException:
            listener.close()
            raise


def bound_socket(address: str, port: int) -> socket.socket:
    """Return a socket that listens at ``address``, a number or ``localhost``. Raises InputError, PausaError."""
    text = address.strip().strip("[]")
    try:
        number = ipaddress.ip_address("127.0.0.1" if text.lower() == "localhost" else text)
    except ValueError:
        raise InputError(
            sentence(
                "“{address}” is not an address of this computer such as 127.0.0.1, so remote control is off.",
                address=address,
            )
        ) from None
    # asyncio looks for TCP by its number, and without TCP_NODELAY every second answer would be 40 ms late.
    family = socket.AF_INET6 if number.version == 6 else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows would share the port with whoever asks
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((str(number), port))
        listener.listen(BACKLOG)
    except OSError as error:
        listener.close()
        raise _not_bound(error, str(number), port) from None
    listener.setblocking(False)
    return listener


def _not_bound(error: OSError, address: str, port: int) -> PausaError:
    match error.errno:
        case errno.EADDRINUSE:
            return PortTaken(
                sentence(
                    "Port {port} is used by another program, so remote control is off. Choose another port.",
                    port=port,
                ),
                port=port,
            )
        case errno.EADDRNOTAVAIL:
            return InputError(
                sentence(
                    "“{address}” is not an address of this computer such as 127.0.0.1, so remote control is off.",
                    address=address,
                )
            )
        case errno.EACCES:
            return PausaError(
                sentence(
                    "Port {port} may not be used, so remote control is off. Choose one above 1023.", port=port
                )
            )
        case _:
            return PausaError(
                sentence(
                    "Remote control cannot listen at {address}, port {port} ({reason}), so it is off.",
                    address=address,
                    port=port,
                    reason=verbatim(error.strerror or str(error)),
                )
            )


class OpenWebServer:
    """The server while it is open: a thread with a loop, and a few for what blocks."""

    def __init__(
        self,
        listener: socket.socket,
        *,
        engine: Engine,
        recorder: RemoteRecorder,
        secrets: RemoteSecrets,
        origins: frozenset[str],
        faces: "Sequence[FaceMaker]",
        limits: WebLimits,
    ) -> None:
        from pausa.control.remote.awaited_recorder import AwaitedRecorder
        from pausa.control.remote.media_links import MediaLinks
        from pausa.control.remote.server_names import ServerNames
        from pausa.control.remote.web_parts import WebParts
        from pausa.control.remote.work import Work
        from pausa.control.web.event_stream import StreamCounts
        from pausa.control.web.guard import Guard
        from pausa.control.web.recorder_figures import RecorderFigures
        from pausa.control.web.repeated_requests import RepeatedRequests
        from pausa.control.web.web_application import OPEN_PATHS, face_of_v1, web_application

        self._listener = listener
        self._limits = limits
        host, port = listener.getsockname()[:2]
        self._address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        self._shown_address = openable(self._address)
        self._asked = Work("web-list", threads=2)
        self._work = Work("web", threads=6)
        self._counts = StreamCounts()
        self._recorder_figures = RecorderFigures(engine, recorder)
        parts = WebParts(
            engine=engine,
            recorder=recorder,
            awaited=AwaitedRecorder(recorder, self._asked),
            work=self._work,
            links=MediaLinks(secrets),
            address=lambda: self._shown_address,
        )
        self._served: list[WebFace] = [one for make in faces for one in make(parts)]
        self._served.append(face_of_v1(parts, limits=limits, counts=self._counts, figures=self._figures))
        application = web_application(self._served, address=self._shown_address)
        self._guard = Guard(
            RepeatedRequests(application, prefix="/v1"),
            names=ServerNames(address=host, port=port, origins=origins),
            secrets=secrets,
            links=parts.links,
            faces=self._served,
            open_paths=OPEN_PATHS,
            limits=limits,
        )
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ending: asyncio.Event | None = None
        self._opened = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="web-server", daemon=True)
        self._thread.start()
        if not self._opened.wait(OPENING_S):
            self.close()
            raise PausaError(sentence("The server of remote control did not begin in time, so it is off."))

    @property
    def address(self) -> str:
        """Where it listens."""
        return self._address

    @property
    def refused(self) -> int:
        """How many requests were refused."""
        return self._guard.refused

    @property
    def listening(self) -> int:
        """How many listen to events."""
        return self._counts.open

    @property
    def cut_off(self) -> int:
        """How many listeners were too slow."""
        return self._counts.cut_off

    def close(self) -> None:
        """Let what is under way end, for a moment, and close it. Idempotent."""
        if self._closed:
            return
        self._closed = True
        if self._loop is not None and self._ending is not None:
            with contextlib.suppress(RuntimeError):  # it has ended by itself
                self._loop.call_soon_threadsafe(self._ending.set)
        self._thread.join()
        self._recorder_figures.close()
        self._asked.close()
        self._work.close()

    # ── the thread ───────────────────────────────────────────────────────────────────────────────────

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._serve())
        except Exception:
            log.exception("the server of remote control ended because of a fault")
        finally:
            self._listener.close()
            self._opened.set()

    async def _serve(self) -> None:
        from email.utils import formatdate

        from uvicorn import Config
        from uvicorn.server import ServerState

        from pausa.control.web.http_connection import HttpConnection, QuietConnections

        limits = self._limits
        config = Config(
            self._guard,
            http=HttpConnection,
            ws="none",
            lifespan="off",
            loop="asyncio",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_keep_alive=limits.idle_s,
        )
        config.load()
        state = ServerState()
        quiet = QuietConnections()
        self._loop = loop = asyncio.get_running_loop()
        self._ending = asyncio.Event()
        server = await loop.create_server(
            lambda: HttpConnection(config, state, loop, limits=limits, quiet=quiet),
            sock=self._listener,
            backlog=BACKLOG,
        )
        self._opened.set()
        while not self._ending.is_set():
            state.default_headers = [(b"date", formatdate(usegmt=True).encode())]
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self._ending.wait()
        server.close()
        for connection in list(state.connections):
            connection.shutdown()
        if state.tasks:
            await asyncio.wait(state.tasks, timeout=GRACE_S / 4)
        self._guard.closing = True
        for task in list(state.tasks):
            task.cancel()
        if state.tasks:
            await asyncio.wait(state.tasks, timeout=GRACE_S)
        for connection in list(state.connections):
            connection.transport.abort()

    def _figures(self) -> "Iterable[Figure]":
        from pausa.control.remote.figures import Figure, FigureKind

        yield from self._recorder_figures.figures()
        for face in self._served:
            if face.figures is not None:
                yield from face.figures()
        for name, meaning, kind, value in (
            ("requests_refused_total", "Requests that were refused", FigureKind.COUNTER, self.refused),
            ("listeners", "Who listens to events", FigureKind.GAUGE, self.listening),
            ("listeners_cut_off_total", "Listeners that were too slow", FigureKind.COUNTER, self.cut_off),
            ("work_waiting", "Requests that wait for a thread", FigureKind.GAUGE, self._waiting),
        ):
            yield Figure(name=f"pausa_web_{name}", meaning=meaning, kind=kind, samples=(({}, value),))

    @property
    def _waiting(self) -> int:
        return self._asked.waiting + self._work.waiting
