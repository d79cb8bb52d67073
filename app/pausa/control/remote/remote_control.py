"""Opens and closes the remote faces as the settings say, and tells where each can be reached."""

import logging
import threading
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from pausa.control.remote.port_taken import PortTaken
from pausa.core.errors import PausaError
from pausa.core.sentences import NOTHING, Sentence, sentence
from pausa.core.settings import Settings
from pausa.core.settings_file import SettingsFile

log = logging.getLogger(__name__)


class Face(Protocol):
    """A face that is open."""

    @property
    def address(self) -> str:
        """Where it listens; its host may be that of all addresses."""
        ...

    def close(self) -> None:
        """End it; idempotent."""
        ...


@runtime_checkable
class TellsExit(Protocol):
    """A face whose clients want to know that the program ends, and is not only switched off."""

    def tell_exit(self) -> None:
        """Tell them; ``close`` follows."""
        ...


class FaceKind(Protocol):
    """A face that can be opened."""

    @property
    def name(self) -> str:
        """``web`` or ``obs``, for example."""
        ...

    def wanted(self, settings: Settings) -> Hashable | None:
        """Return what of the settings it depends on; None: it is off."""
        ...

    def open(self, settings: Settings) -> Face:
        """Open it as the settings say. Blocks for a second at most. Raises PausaError."""
        ...


@dataclass(frozen=True, slots=True)
class FaceStatus:
    """Whether a face is open."""

    address: str = ""
    """Empty: it is closed."""
    problem: Sentence = NOTHING
    """Why it could not be opened; empty: it could, or is off."""


@dataclass(slots=True)
class _Open:
    kind: FaceKind
    wanted: Hashable | None = None
    face: Face | None = None
    status: FaceStatus = field(default_factory=FaceStatus)


class RemoteControl:
    """Follows the settings on a thread of its own, because a server takes a while to begin and to end."""

    def __init__(
        self,
        settings: SettingsFile,
        *,
        kinds: Sequence[FaceKind],
        holder: Callable[[int], Sentence] = lambda _port: NOTHING,
    ) -> None:
        """``holder``: says which other Pausa has a port; may block for seconds."""
        self._settings = settings
        self._holder = holder
        self._faces = {kind.name: _Open(kind) for kind in kinds}
        self._listeners: list[Callable[[], None]] = []
        self._condition = threading.Condition()
        self._newest: Settings | None = None
        self._anew = False
        self._settled = threading.Event()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="remote-control", daemon=True)

    def follow(self) -> None:
        """Open what the settings want from now on. Does not block. Idempotent."""
        if self._thread.ident is not None:
            return
        self._thread.start()
        self._settings.listen(self._take)
        self._take(self._settings.value)

    def open_anew(self) -> None:
        """Close and open what is wanted, because a secret is another now. Does not block."""
        with self._condition:
            self._anew = True
        self._take(self._settings.value)

    def wait_until_settled(self, timeout_s: float) -> bool:
        """Wait until what the settings want is open or refused; return False if that takes too long."""
        return self._settled.wait(timeout_s)

    def status(self, name: str) -> FaceStatus:
        """Return whether the face ``name`` is open. Any thread."""
        with self._condition:
            known = self._faces.get(name)
            return known.status if known is not None else FaceStatus()

    def addresses(self, *names: str) -> dict[str, str]:
        """Return where those of the faces ``names`` listen that are open. Any thread."""
        return {name: address for name in names if (address := self.status(name).address)}

    def listen(self, listener: Callable[[], None]) -> None:
        """Call ``listener``, on any thread, when a status has changed."""
        self._listeners.append(listener)

    def close(self) -> None:
        """Close all faces and join the thread. Idempotent."""
        with self._condition:
            self._closed = True
            self._condition.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    def _take(self, settings: Settings) -> None:
        with self._condition:
            self._newest = settings
            self._settled.clear()
            self._condition.notify_all()

    def _run(self) -> None:
        while (settings := self._next()) is not None:
            for one in self._faces.values():
                self._follow(one, settings)
            with self._condition:
                if self._newest is None:
                    self._settled.set()
        for one in self._faces.values():
            self._end(one, exiting=True)

    def _next(self) -> Settings | None:
        with self._condition:
            self._condition.wait_for(lambda: self._newest is not None or self._closed)
            if self._closed:
                return None
            if self._anew:
                self._anew = False
                for one in self._faces.values():
                    one.wanted = object()
            settings, self._newest = self._newest, None
            return settings

    def _follow(self, one: _Open, settings: Settings) -> None:
        wanted = one.kind.wanted(settings)
        if wanted == one.wanted:
            return
        self._end(one)
        one.wanted = wanted
        status = FaceStatus()
        if wanted is not None:
            try:
                one.face = one.kind.open(settings)
                status = FaceStatus(address=one.face.address)
            except PortTaken as error:
                status = FaceStatus(problem=self._holder(error.port) or error.sentence)
            except PausaError as error:
                status = FaceStatus(problem=error.sentence)
            except Exception:
                log.exception("the face %s cannot be opened because of a fault", one.kind.name)
                status = FaceStatus(problem=sentence("An error in Pausa kept it from being opened."))
        with self._condition:
            one.status = status
        for listener in tuple(self._listeners):
            listener()

    def _end(self, one: _Open, *, exiting: bool = False) -> None:
        face, one.face = one.face, None
        if face is None:
            return
        try:
            if exiting and isinstance(face, TellsExit):
                face.tell_exit()
            face.close()
        except Exception:
            log.exception("the face %s could not be closed", one.kind.name)
