"""The language of ``--plan``: the commands of a recording written beforehand, as ``3 p1.5 2 m 2``.

Words are separated by spaces: ``3`` records for three seconds, ``p1.5`` pauses for one and a half, ``r`` retakes the
newest segment, ``b2.5`` pauses and goes back to 2.5 seconds of what is recorded, so that the next number records on from
there, ``m`` sets a marker, ``u`` undoes the last retake, going back or marker, ``u3`` the last three, ``y`` does again what was undone, and the
end of the plan stops.

The offset of each step from the start command is computed here once and exactly, so that delays do not add up however
late a step is played.
"""

import re
from dataclasses import dataclass, field
from fractions import Fraction

from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Place
from pausa.core.errors import InputError
from pausa.core.states import Command

NS = 1_000_000_000
TICK_NS = 1_000_000
"""To see whether a plan makes sense, milliseconds are fine enough."""
MOST_UNDOS = 1000

_WORD = re.compile(r"(?P<what>[pb]?)(?P<seconds>[0-9]+(\.[0-9]*)?|\.[0-9]+)", re.IGNORECASE | re.ASCII)
_TIMES = re.compile(r"(?P<what>[uy])(?P<times>[0-9]{0,4})", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One command, ``offset_ns`` after the start command."""

    offset_ns: int
    command: Command
    back_to_ns: int | None = None
    """Of *resume*: see ``Recorder.post``."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps after the start, in order; the last is the stop."""

    steps: tuple[PlanStep, ...]

    @property
    def length_ns(self) -> int:
        """The time from the start command to the stop."""
        return self.steps[-1].offset_ns


def parse_plan(text: str, *, recorded_ns: int | None = None) -> Plan:
    """Read a plan. Raises InputError, which names the wrong word.

    ``recorded_ns``: what has been recorded before, in a recording that is taken up again; None: it is a new one.
    """
    draft = _Draft()
    if recorded_ns is not None:
        draft = _Draft(
            recording=False, take=1, edit=Edit().recorded(1, max(1, recorded_ns // TICK_NS)), goes_on=True
        )
    for position, word in enumerate(text.split(), start=1):
        try:
            draft.add(word)
        except InputError as error:
            raise InputError(f"The plan is not valid at “{word}” (word {position}): {error}") from None
    return draft.finish()


@dataclass(slots=True)
class _Draft:
    """The steps so far, and the recording after them."""

    steps: list[PlanStep] = field(default_factory=list)
    offset_ns: int = 0
    recording: bool = True
    goes_on: bool = False
    """Whether there is more before it that can be taken back and undone than is known here."""
    edit: Edit = field(default_factory=Edit)
    """What is kept, without the open segment."""
    take: int = 0
    open_ticks: int = 0
    """How long the open segment is; 0: there is none."""
    waiting: list[int | None] = field(default_factory=list)
    """What was written in a pause and is done when the recording resumes: to go back so far, or to set a marker (None)."""
    undone: list[tuple[int | None] | None] = field(default_factory=list)
    """What was undone since the last change, the newest last: what had been waiting, or a change (None)."""

    def add(self, word: str) -> None:
        repeated = _TIMES.fullmatch(word)
        if repeated is not None:
            self._undo_or_redo(repeated["what"].lower() == "u", int(repeated["times"] or 1))
            return
        match word.lower():
            case "r":
                self._retake()
            case "m":
                self._mark()
            case _:
                self._spend(word)

    def finish(self) -> Plan:
        if None in self.waiting:
            raise InputError(
                "The plan ends with a marker in a pause. Write a number after it, or put the marker before the pause."
            )
        if self.waiting:
            raise InputError(
                "The plan ends after going back. Write a number after it, which records on from there."
            )
        self._close()
        if not self.edit.spans:
            raise InputError(
                "The plan records nothing. Write for example “3 p1.5 2”: three seconds, a pause, two seconds."
            )
        self._step(Command.STOP)
        return Plan(steps=tuple(self.steps))

    def _step(self, command: Command, back_to_ns: int | None = None) -> None:
        self.steps.append(PlanStep(self.offset_ns, command, back_to_ns))

    def _spend(self, word: str) -> None:
        found = _WORD.fullmatch(word)
        if found is None:
            raise InputError(
                "a number records for that many seconds, p with a number pauses, r retakes, b with a number goes back to it, u undoes, y does again, m sets a marker."
            )
        what, duration_ns = found["what"].lower(), round(Fraction(found["seconds"]) * NS)
        if what == "b":
            self._go_back(duration_ns)
            return
        if duration_ns == 0:
            raise InputError("the number must be greater than zero.")
        self._switch(recording=not what)
        self.offset_ns += duration_ns
        if self.recording:
            self.open_ticks += max(1, duration_ns // TICK_NS)

    def _switch(self, *, recording: bool) -> None:
        """Record or pause from here on."""
        if recording and not self.recording:
            back_to_ns = next((one for one in reversed(self.waiting) if one is not None), None)
            markers = self.waiting.count(None)
            self.waiting.clear()
            self._step(Command.RESUME, back_to_ns)
            if back_to_ns is not None and back_to_ns // TICK_NS < self.edit.ticks:
                self.edit = self.edit.changed(self.edit.go_back(back_to_ns // TICK_NS))
                self.undone.clear()
            self.recording = True
            for _ in range(markers):
                self._set_mark()
        if self.recording and not recording:
            self._step(Command.PAUSE)
            self._close()
        self.recording = recording

    def _close(self) -> None:
        if self.open_ticks:
            self.take += 1
            self.edit, self.open_ticks = self.edit.recorded(self.take, self.open_ticks), 0

    def _go_back(self, to_ns: int) -> None:
        self._switch(recording=False)
        if to_ns // TICK_NS > self.edit.ticks:
            raise InputError(f"only {self.edit.ticks / 1000:g} s are recorded before it.")
        self.waiting.append(to_ns)

    def _retake(self) -> None:
        self._close()
        if not self.edit.spans:
            raise InputError("there is no segment to take back.")
        self._step(Command.RETAKE)
        # What was recorded before may have joins that are not known here.
        if not self.goes_on or len(self.edit.spans) > 1:
            self.edit = self.edit.changed(self.edit.retake())
        self.undone.clear()
        self.recording = False
        self._stay()

    def _stay(self) -> None:
        """Go back nowhere: the place may not be there any more."""
        self.waiting = [one for one in self.waiting if one is None]

    def _undo_or_redo(self, undo: bool, times: int) -> None:
        for _ in range(min(times, MOST_UNDOS)):
            if undo and self.waiting:
                self.undone.append((self.waiting.pop(),))
            elif not undo and self.undone and (waited := self.undone[-1]) is not None:
                self.undone.pop()
                self.waiting.append(waited[0])
            else:
                self._undo_or_redo_change(undo)

    def _undo_or_redo_change(self, undo: bool) -> None:
        try:
            self.edit = self.edit.undo() if undo else self.edit.redo()
        except LookupError:
            if not self.goes_on:
                raise InputError(
                    "there is nothing to undo before it." if undo else "nothing was undone before it."
                ) from None
        self._step(Command.UNDO if undo else Command.REDO)
        if undo:
            self.undone.append(None)
        elif self.undone:
            self.undone.pop()
        self._stay()

    def _mark(self) -> None:
        if not self.recording:
            self.waiting.append(None)
        elif self.open_ticks:
            self._set_mark()
        else:
            raise InputError("a marker cannot come before anything is recorded.")

    def _set_mark(self) -> None:
        self._step(Command.MARK)
        self.edit = self.edit.changed(self.edit.mark("", Place(self.take + 1, self.open_ticks)))
        self.undone.clear()
