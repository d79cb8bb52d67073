"""What the faces of the HTTP server are made of: what each gets, and what each gives."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pausa.control.engine import Engine
from pausa.control.remote.awaited_recorder import AwaitedRecorder
from pausa.control.remote.figures import Figure
from pausa.control.remote.media_links import MediaLinks
from pausa.control.remote.remote_recorder import RemoteRecorder
from pausa.control.remote.work import Work

if TYPE_CHECKING:
    from fastapi import APIRouter


@dataclass(frozen=True, slots=True, kw_only=True)
class WebParts:
    """What a face of the server may use."""

    engine: Engine
    recorder: RemoteRecorder
    """From threads; on the loop only what does not block."""
    awaited: AwaitedRecorder
    """On the loop."""
    work: Work
    """For what blocks: on drives, children and other servers."""
    links: MediaLinks
    address: Callable[[], str]
    """``http://127.0.0.1:8765``."""


ErrorShape = Callable[[int, str, Exception | None], dict[str, Any]]
"""Returns the body of an error, by status, sentence and, where there is one, the error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebFace:
    """A part of what the server offers, with words of its own."""

    prefix: str
    """``/v1``: the guard and the shape of errors go by it."""
    router: "APIRouter"
    """With whole paths."""
    schemes: frozenset[str]
    """In which forms it takes the token: ``bearer``, ``token``, ``basic`` (as password), ``bare`` (without a word before it)."""
    error_body: ErrorShape
    open_paths: frozenset[str] = frozenset()
    """Those that need no token."""
    figures: Callable[[], Iterable[Figure]] | None = None
    """What it adds to the server's figures. Must not block."""

    @property
    def is_own(self) -> bool:
        """Whether it is a part of Pausa's own interface; those made for others' clients take whatever these send."""
        return f"{self.prefix}/".startswith("/v1/")


FaceMaker = Callable[[WebParts], Iterable[WebFace]]
