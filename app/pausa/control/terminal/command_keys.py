"""The terminal's keys: the command of each, and the hint that names those that are possible now."""

from pausa.control.terminal.terminal_input import CTRL_LEFT, CTRL_RIGHT, END, HOME, LEFT, RIGHT
from pausa.core.edit.places import Move
from pausa.core.states import Command, Editable, State, allowed

KEYS = (
    (" ", Command.PAUSE, "space pause"),
    (" ", Command.RESUME, "space resume"),
    ("s", Command.STOP, "s/q stop"),
    ("r", Command.RETAKE, "r retake"),
    ("z", Command.UNDO, "z undo"),
    ("y", Command.REDO, "y redo"),
    ("m", Command.MARK, "m mark"),
    ("q", Command.STOP, ""),
    # Ctrl+S and Ctrl+Z, as in the window.
    ("\x13", Command.STOP, ""),
    ("\x1a", Command.UNDO, ""),
    ("x", Command.DISCARD, "x discard"),
)
"""Key, command, and its words in the hint; empty for one that another key's words name already."""

ENDING = frozenset(key for key, command, _ in KEYS if command in (Command.STOP, Command.DISCARD))
"""The keys that end before anything is recorded."""

MOVES = {
    LEFT: Move.BACK,
    RIGHT: Move.FORTH,
    CTRL_LEFT: Move.PREVIOUS,
    CTRL_RIGHT: Move.NEXT,
    HOME: Move.BEGINNING,
    END: Move.END,
}
"""While paused: keys that choose the place from which *resume* goes on. No commands: only *resume* changes anything."""

BETWEEN_KEYS = " · "
MUTE_KEY = "u"
"""Mutes the microphone, or no longer: no command, because it concerns no recording."""


def command_of(key: str, state: State) -> Command | None:
    """Return the command of ``key`` while a recording is in ``state``, or None.

    ``state`` only chooses between a key's commands. The recorder decides whether the command is accepted.
    """
    if not state.active:
        return None
    commands = [command for name, command, _ in KEYS if name == key]
    return next((command for command in commands if command in allowed(state)), next(iter(commands), None))


def keys_hint(state: State, editable: Editable, *, muted: bool = False, gone_back: bool = False) -> str:
    """Return the keys that are possible now, as in ``space pause · s stop``: those that everybody needs come first."""
    possible = allowed(state, editable)
    hints = [hint for _, command, hint in KEYS if hint and command in possible]
    if gone_back:
        hints = ["space resume here", "Esc to the end", "s/q stop"]
    elif Command.RESUME in possible and editable.segments:
        hints.insert(3, "←/→ go back")
    if state.active:
        hints.insert(max(0, len(hints) - 1), f"{MUTE_KEY} unmute" if muted else f"{MUTE_KEY} mute")
    return BETWEEN_KEYS.join(hints)
