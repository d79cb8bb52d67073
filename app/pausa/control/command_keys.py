"""The keys of the terminal, and which of them do something now."""

from pausa.core.states import Command, State, allowed

_KEYS = (
    (" ", Command.PAUSE, "space pause"),
    (" ", Command.RESUME, "space resume"),
    ("r", Command.RETAKE, "r retake"),
    ("m", Command.MARK, "m mark"),
    ("s", Command.STOP, "s stop"),
    ("q", Command.STOP, ""),
    ("x", Command.DISCARD, "x discard"),
)


def command_of(key: str, state: State) -> Command | None:
    """Return what ``key`` asks for while a recording is in ``state``; None: it does nothing then."""
    possible = allowed(state) if state.active else frozenset()
    return next((command for name, command, _ in _KEYS if name == key.lower() and command in possible), None)


def keys_hint(state: State, *, segments: int) -> str:
    """Return the line that tells which keys do something now: ``space pause · s stop``."""
    possible = allowed(state, segments=segments) if state.active else frozenset()
    return " · ".join(words for _, command, words in _KEYS if words and command in possible)
