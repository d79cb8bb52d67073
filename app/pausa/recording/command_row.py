"""The commands that a recording has yet to carry out: those of the user, and those that it gives itself."""

import time
from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from pausa.core.states import Command
from pausa.core.time.timeline import RECALL_NS
from pausa.recording.timed_command import TimedCommand

_MOVED = "moved"
"""The reason of the commands that cut a segment because the recording goes on in another folder."""


class CommandRow:
    """In the order in which they are carried out. The recording's thread."""

    def __init__(self) -> None:
        self._row: deque[TimedCommand] = deque()

    def extend(self, commands: Iterable[TimedCommand]) -> None:
        self._row.extend(commands)

    def take(self) -> TimedCommand | None:
        return self._row.popleft() if self._row else None

    def needed_from_ns(self, now_ns: int) -> int:
        """Return from when on the next segment may need what was captured: its *resume* waits here, or has yet to come."""
        resumes = (given.at_ns for given in self._row if given.command is Command.RESUME)
        return min(resumes, default=now_ns - RECALL_NS)

    def stop_for(self, reason: str) -> None:
        """Stop after all that waits."""
        self._row.append(TimedCommand(Command.STOP, time.monotonic_ns(), reason=reason, unasked=True))

    def pause_for_sleep(self, at_ns: int) -> None:
        self._row.appendleft(TimedCommand(Command.PAUSE, at_ns, reason="sleep", unasked=True))

    def cut_to_move(self, at_ns: int, ended_by: TimedCommand | None = None) -> TimedCommand:
        """Have a segment in another folder begin at ``at_ns``, and return the command that ends the open one there.

        ``ended_by``: what had given that a later end, which is then the end of the new one.
        """
        self._row = deque(one for one in self._row if one.reason != _MOVED)
        if ended_by is not None and ended_by.reason != _MOVED:
            # It has been counted as carried out.
            self._row.appendleft(replace(ended_by, unasked=True))
        self._row.appendleft(TimedCommand(Command.RESUME, at_ns, reason=_MOVED, unasked=True))
        return TimedCommand(Command.PAUSE, at_ns, reason=_MOVED, unasked=True)

    def first(self, given: TimedCommand) -> None:
        """Carry this out before all that waits."""
        self._row.appendleft(given)

    def asked_instead(self, cut: TimedCommand) -> TimedCommand | None:
        """Return where the user has cut the segment that ``cut`` ends for another folder, if that was before and has come only now.

        A *retake* that was asked for before ``cut`` stays in the row; nothing begins after it by itself.
        """
        if cut.reason != _MOVED:
            return None
        asked = next((one for one in self._row if not one.unasked), None)
        if asked is None or asked.at_ns > cut.at_ns:
            return None
        ends = asked.command in (Command.PAUSE, Command.STOP)
        if ends:
            self._row.remove(asked)
        if ends or asked.command is Command.RETAKE:
            self._row = deque(one for one in self._row if one.reason != _MOVED)
        return asked if ends else None
