"""The interface of the backends for system-wide keys, one for each kind of desktop."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QKeyCombination


class KeyProblem(Enum):
    """Why a key, or all of them, cannot work."""

    TAKEN = auto()
    """Another program has it."""
    NOT_ON_KEYBOARD = auto()
    NOT_ALLOWED = auto()
    """The user or the system refused."""
    NO_SERVICE = auto()
    """The desktop offers no system-wide keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """The outcome of binding the keys, reported again when they are lost later."""

    unavailable: KeyProblem | None = None
    """The reason why no key can work; None if they can."""
    problems: Mapping[str, KeyProblem] = field(default_factory=dict)
    """Action → why its key does not work."""
    chosen_by_desktop: Mapping[str, str] = field(default_factory=dict)
    """Action → the key in the desktop's own words, where the desktop and not the settings decide."""


Keys = Mapping[str, QKeyCombination]
OnPressed = Callable[[str, int], None]
"""Action, and the moment on the monotonic clock in ns."""
OnBinding = Callable[[Binding], None]


class HotkeyBackend(Protocol):
    """Listens on a thread of its own, on which it calls ``OnPressed`` and ``OnBinding``; neither may block."""

    def bind(self, keys: Keys) -> None:
        """Replace all keys. Does not block; ``OnBinding`` gets the outcome."""

    def close(self) -> None:
        """Release all keys and join the thread; idempotent."""
