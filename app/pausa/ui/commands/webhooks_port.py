"""Webhooks as far as the window shows and changes them, as protocols."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import Any, Protocol

from pausa.core.events import Unsubscribe
from pausa.core.sentences import Sentence


class EndpointView(Protocol):
    """One address, and what it is told."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def form(self) -> str:
        """``pausa``, ``recall`` or ``realtimekit``: whose names, bodies and signatures it gets."""

    @property
    def events(self) -> tuple[str, ...]:
        """Empty: all of its form."""

    @property
    def enabled(self) -> bool: ...
    @property
    def trouble(self) -> Sentence:
        """Why it was disabled by itself; empty: it was not."""

    @property
    def failing_since(self) -> datetime | None: ...


class AttemptView(Protocol):
    """One line of the delivery log."""

    @property
    def number(self) -> int: ...
    @property
    def event(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def attempt(self) -> int: ...
    @property
    def status(self) -> int | None: ...
    @property
    def error(self) -> Sentence:
        """Empty: it was taken."""

    @property
    def duration_s(self) -> float: ...
    @property
    def next_at(self) -> datetime | None: ...


class WebhooksPort(Protocol):
    """All but ``forms`` and ``listen`` block on a disk, and raise PausaError."""

    @property
    def forms(self) -> Mapping[str, tuple[str, ...]]:
        """The events of each form."""

    def endpoints(self) -> Sequence[EndpointView]: ...

    def add(
        self, address: str, *, form: str, events: Sequence[str], name: str, enabled: bool
    ) -> EndpointView:
        """Add an address, which is looked up. Takes some seconds at most."""

    def change(
        self,
        endpoint_id: str,
        *,
        address: str | None = None,
        events: Sequence[str] | None = None,
        name: str | None = None,
        enabled: bool | None = None,
    ) -> EndpointView:
        """Change what is named, as ``add``."""

    def remove(self, endpoint_id: str) -> EndpointView: ...

    def secret(self, endpoint_id: str) -> str: ...

    def renew_secret(self, endpoint_id: str) -> str: ...

    def log(self, endpoint_id: str, *, most: int = ...) -> Sequence[AttemptView]:
        """The newest first."""

    def waiting(self, endpoint_id: str) -> int:
        """Return how many messages are not delivered yet."""

    def test(self, endpoint_id: str) -> Future[Any]:
        """Send a message that tells nothing; answered with an AttemptView."""

    def send_again(self, endpoint_id: str, number: int) -> Future[Any]:
        """Send what a line of the log tells of; answered with an AttemptView."""

    def listen(self, listener: Callable[[], None]) -> Unsubscribe:
        """Call ``listener``, on any thread, when an address or its log has changed."""
