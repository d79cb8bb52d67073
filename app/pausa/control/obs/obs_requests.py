"""The requests that are answered: a table from their names to what answers each."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pausa.control.obs.obs_codes import BatchExecution
from pausa.control.obs.obs_fields import Fields

Data = dict[str, Any] | None


class Caller(Protocol):
    """Who asks."""

    @property
    def received(self) -> int:
        """Messages of this client so far."""
        ...

    @property
    def sent(self) -> int:
        """Messages to this client so far."""
        ...


@dataclass(frozen=True, slots=True)
class Asked:
    """One request. Its handler raises RequestRefused, also while ``Later`` is awaited."""

    fields: Fields
    caller: Caller
    execution: BatchExecution | None = None
    """How its batch is carried out; None: it is none of a batch."""


@dataclass(frozen=True, slots=True)
class Later:
    """A command has been given; this is its answer once it is confirmed. What is asked next need not wait for it."""

    answer: Awaitable[Data]


Handler = Callable[[Asked], Awaitable[Data | Later]]
"""Called in the order in which the client has asked."""

Requests = Mapping[str, Handler]
