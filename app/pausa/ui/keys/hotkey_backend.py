"""What the ways to system-wide keys have in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QKeyCombination


class Trouble(Enum):
    """Why a key, or all of them, cannot work."""

    TAKEN = auto()
    """Another program has it."""
    NOT_ON_KEYBOARD = auto()
    NOT_ALLOWED = auto()
    """The user or the system said no."""
    NO_SERVICE = auto()
    """The desktop offers no way to it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Binding:
    """What came of binding the keys, or of losing them later."""

    unavailable: Trouble | None = None
    """None of the keys works."""
    troubles: Mapping[str, Trouble] = field(default_factory=dict)
    """Action → why its key does not work."""
    chosen_by_desktop: Mapping[str, str] = field(default_factory=dict)
    """Action → the key in the desktop's own words, where the desktop and not the settings decide."""


Keys = Mapping[str, QKeyCombination]
Heard = Callable[[str, int], None]
"""Action, and the moment on the monotonic clock in ns."""
Told = Callable[[Binding], None]


class Hotkeys(Protocol):
    """An owned thread that hears keys. ``Heard`` and ``Told`` are called on it and must return at once."""

    def bind(self, keys: Keys) -> None:
        """From now on exactly these; returns at once, the outcome is told."""
        ...

    def close(self) -> None:
        """Give all keys back and join the thread; idempotent."""
        ...
