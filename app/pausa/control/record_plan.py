"""The language of ``--plan``: the commands of a recording written beforehand, as ``3 p1.5 2 m 2``.

Words are separated by spaces: ``3`` records for three seconds, ``p1.5`` pauses for one and a half, ``r`` retakes the
newest segment, ``u`` undoes the last retake, ``m`` sets a marker, and the end of the plan stops.

The offset of each step from the start command is computed here once and exactly, so that delays do not add up however
late a step is played.
"""

import re
from dataclasses import dataclass, field
from fractions import Fraction

from pausa.core.errors import InputError
from pausa.core.states import Command

NS = 1_000_000_000

_WORD = re.compile(r"(?P<pause>p?)(?P<seconds>[0-9]+(\.[0-9]*)?|\.[0-9]+)", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One command, ``offset_ns`` after the start command."""

    offset_ns: int
    command: Command


@dataclass(frozen=True, slots=True)
class Plan:
    """The steps after the start, in order; the last is the stop."""

    steps: tuple[PlanStep, ...]

    @property
    def length_ns(self) -> int:
        """The time from the start command to the stop."""
        return self.steps[-1].offset_ns


def parse_plan(text: str) -> Plan:
    """Read a plan. Raises InputError, which names the wrong word."""
    draft = _Draft()
    for position, word in enumerate(text.split(), start=1):
        try:
            draft.add(word)
        except InputError as error:
            raise InputError(f"The plan is not valid at “{word}” (word {position}): {error}") from None
    return draft.finish()


@dataclass(slots=True)
class _Draft:
    """The steps so far, and the state of the recording after them."""

    steps: list[PlanStep] = field(default_factory=list)
    offset_ns: int = 0
    recording: bool = True
    segments: int = 0
    """Those that were not retaken, including the open one."""
    taken_back: int = 0
    """Those that an undo can bring back."""
    segment_open: bool = False
    """Whether something was recorded since the start, the last pause or the last retake."""
    markers_waiting: int = 0
    """Markers written in a pause, which are set when the recording resumes."""

    def add(self, word: str) -> None:
        match word.lower():
            case "r":
                self._retake()
            case "u":
                self._undo_retake()
            case "m":
                self._mark()
            case _:
                self._spend(word)

    def finish(self) -> Plan:
        if self.markers_waiting:
            raise InputError(
                "The plan ends with a marker in a pause. Write a number after it, or put the marker before the pause."
            )
        if self.segments == 0:
            raise InputError(
                "The plan records nothing. Write for example “3 p1.5 2”: three seconds, a pause, two seconds."
            )
        self._step(Command.STOP)
        return Plan(steps=tuple(self.steps))

    def _step(self, command: Command) -> None:
        self.steps.append(PlanStep(offset_ns=self.offset_ns, command=command))

    def _spend(self, word: str) -> None:
        found = _WORD.fullmatch(word)
        if found is None:
            raise InputError(
                "a number records for that many seconds, p with a number pauses, r retakes, u undoes a retake, m sets a marker."
            )
        duration_ns = round(Fraction(found["seconds"]) * NS)
        if duration_ns == 0:
            raise InputError("the number must be greater than zero.")
        self._switch(recording=not found["pause"])
        self.offset_ns += duration_ns

    def _switch(self, *, recording: bool) -> None:
        """Record or pause from here on."""
        if recording and not self.recording:
            self._step(Command.RESUME)
            for _ in range(self.markers_waiting):
                self._step(Command.MARK)
            self.markers_waiting = 0
        if self.recording and not recording:
            self._step(Command.PAUSE)
            self.segment_open = False
        self.recording = recording
        if recording and not self.segment_open:
            self.segments += 1
            self.segment_open = True

    def _retake(self) -> None:
        if self.segments == 0:
            raise InputError("there is no segment to take back.")
        self._step(Command.RETAKE)
        self.segments -= 1
        self.taken_back += 1
        self.segment_open = False
        self.recording = False

    def _undo_retake(self) -> None:
        if self.taken_back == 0:
            raise InputError("no segment was taken back before it.")
        self._step(Command.UNDO_RETAKE)
        self.segments += 1
        self.taken_back -= 1

    def _mark(self) -> None:
        if not self.recording:
            self.markers_waiting += 1
        elif self.segment_open:
            self._step(Command.MARK)
        else:
            raise InputError("a marker cannot come before anything is recorded.")
