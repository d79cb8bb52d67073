"""A command with the moment at which it was given: that is where the cut is, however late it arrives."""

from dataclasses import dataclass

from pausa.core.edit.spans import Span
from pausa.core.states import Command


@dataclass(frozen=True, slots=True)
class TimedCommand:
    command: Command
    at_ns: int
    title: str = ""
    reason: str = "user"
    back_to_ns: int | None = None
    """Of *resume*: the recorded time from which it goes on; None: from the end."""
    span: Span | None = None
    """Of *put back*: what is to be shown again."""
    unasked: bool = False
    """Given by the recording itself, without asking the state table."""
