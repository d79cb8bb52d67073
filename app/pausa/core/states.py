"""The states of a recording, the commands, and the two tables that join them.

Theory of operation
-------------------
A recording has a *step*: where it really is. Only what devices and children report moves it (``OUTCOMES``), because
a pause that was asked for is not a pause yet: the last ticks before it become certain a fifth of a second later.
Each step is told to the user as one of the seven *states*; events, the list and ``--json`` name those.

Commands run ahead of the reports. Two that come 10 ms apart must be judged by what the first will have led to, so a
recording also has a *commanded* state: what its state will be when all accepted commands have been carried out
(``COMMANDS``).

:class:`RecordingState` holds both and is the only one that assigns them. Everything that wants to know whether a
command makes sense asks :func:`allowed` or :func:`may_start`: the recorder before it obeys, and the window, the
terminal and any remote face before they offer it. A command that the table does not hold raises
:class:`CommandRefused`, which names the state and the command, and changes nothing.
"""

import threading
from dataclasses import dataclass
from enum import Enum, StrEnum

from pausa.core.errors import CommandRefused
from pausa.core.settings import WhenActive


class State(StrEnum):
    """What a recording is said to be."""

    STARTING = "starting"
    RECORDING = "recording"
    PAUSED = "paused"
    STITCHING = "stitching"
    READY = "ready"
    FAILED = "failed"
    DISCARDED = "discarded"

    @property
    def active(self) -> bool:
        """Whether commands for a running recording apply; a paused recording is active."""
        return self in (State.STARTING, State.RECORDING, State.PAUSED)


class Command(StrEnum):
    """What a user can ask of a recording."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    RETAKE = "retake"
    UNDO = "undo"
    REDO = "redo"
    PUT_BACK = "put back"
    """Show again what was taken back, in place of what was recorded instead."""
    FORGET = "forget"
    """Discard for good what was taken back."""
    MARK = "mark"
    RENAME = "rename"
    STOP = "stop"
    DISCARD = "discard"
    STITCH_AGAIN = "stitch again"


COMMANDS: dict[tuple[State | None, Command], State] = {
    (None, Command.START): State.STARTING,
    (State.STARTING, Command.PAUSE): State.PAUSED,
    (State.STARTING, Command.RENAME): State.STARTING,
    (State.STARTING, Command.STOP): State.STITCHING,
    (State.STARTING, Command.DISCARD): State.DISCARDED,
    (State.RECORDING, Command.PAUSE): State.PAUSED,
    (State.RECORDING, Command.RETAKE): State.PAUSED,
    (State.RECORDING, Command.UNDO): State.RECORDING,
    (State.RECORDING, Command.REDO): State.RECORDING,
    (State.RECORDING, Command.FORGET): State.RECORDING,
    (State.RECORDING, Command.MARK): State.RECORDING,
    (State.RECORDING, Command.RENAME): State.RECORDING,
    (State.RECORDING, Command.STOP): State.STITCHING,
    (State.RECORDING, Command.DISCARD): State.DISCARDED,
    (State.PAUSED, Command.RESUME): State.RECORDING,
    (State.PAUSED, Command.RETAKE): State.PAUSED,
    (State.PAUSED, Command.UNDO): State.PAUSED,
    (State.PAUSED, Command.REDO): State.PAUSED,
    (State.PAUSED, Command.PUT_BACK): State.PAUSED,
    (State.PAUSED, Command.FORGET): State.PAUSED,
    (State.PAUSED, Command.RENAME): State.PAUSED,
    (State.PAUSED, Command.STOP): State.STITCHING,
    (State.PAUSED, Command.DISCARD): State.DISCARDED,
    (State.FAILED, Command.STITCH_AGAIN): State.STITCHING,
}

_STATE_STAYS = frozenset(
    {Command.MARK, Command.UNDO, Command.REDO, Command.PUT_BACK, Command.FORGET, Command.RENAME}
)
"""Commands that leave the state as it is."""


@dataclass(frozen=True, slots=True)
class Editable:
    """What of a recording can be edited."""

    segments: int = 0
    """How many can be taken back."""
    undos: int = 0
    redos: int = 0

    def __add__(self, other: "Editable") -> "Editable":
        return Editable(self.segments + other.segments, self.undos + other.undos, self.redos + other.redos)


_MAY_ADD = {
    Command.RESUME: Editable(segments=1),
    Command.RETAKE: Editable(segments=-1, undos=1),
    Command.UNDO: Editable(segments=1, undos=-1, redos=1),
    Command.REDO: Editable(segments=1, undos=1, redos=-1),
    Command.PUT_BACK: Editable(segments=1, undos=1),
    Command.MARK: Editable(undos=1),
}
"""What an accepted command may add once it has been carried out; if it does not after all, a later one is refused then."""

ALL = Editable(1, 1, 1)


class Step(Enum):
    """Where a recording really is."""

    BEGINNING = "beginning"
    """Accepted; nothing of the first segment has come yet."""
    RESUMING = "resuming"
    """A further segment is open; nothing of it has come yet."""
    RECORDING = "recording"
    ENDING = "ending"
    """The open segment's end is given; its last ticks are not certain yet."""
    PAUSED = "paused"
    STITCHING = "stitching"
    READY = "ready"
    FAILED = "failed"
    DISCARDED = "discarded"

    @property
    def told(self) -> State:
        """The state that users, events and files know."""
        return _TOLD.get(self) or State(self.value)


_TOLD = {Step.BEGINNING: State.STARTING, Step.RESUMING: State.PAUSED, Step.ENDING: State.RECORDING}


class Outcome(Enum):
    """What recordings, devices and children report."""

    SEGMENT_OPENED = "segment opened"
    FIRST_FRAME = "first frame"
    """Or the first sample; also told where a segment ends before any came."""
    END_GIVEN = "end given"
    SEGMENT_CLOSED = "segment closed"
    SEGMENT_TAKEN_BACK = "segment taken back"
    CAPTURE_STOPPED = "capture stopped"
    THROWN_AWAY = "thrown away"
    """By the user's wish, or because the devices never delivered."""
    STITCH_STARTED = "stitch started"
    STITCHED = "stitched"
    STITCH_FAILED = "stitch failed"
    NOTHING_RECORDED = "nothing recorded"


_UNTIL_STOPPED = (Step.BEGINNING, Step.RESUMING, Step.RECORDING, Step.ENDING, Step.PAUSED)

OUTCOMES: dict[tuple[Step, Outcome], Step] = {
    (Step.BEGINNING, Outcome.FIRST_FRAME): Step.RECORDING,
    (Step.RESUMING, Outcome.FIRST_FRAME): Step.RECORDING,
    (Step.RECORDING, Outcome.END_GIVEN): Step.ENDING,
    (Step.ENDING, Outcome.SEGMENT_CLOSED): Step.PAUSED,
    (Step.PAUSED, Outcome.SEGMENT_OPENED): Step.RESUMING,
    (Step.RECORDING, Outcome.SEGMENT_TAKEN_BACK): Step.PAUSED,
    (Step.PAUSED, Outcome.SEGMENT_TAKEN_BACK): Step.PAUSED,
    **{(step, Outcome.CAPTURE_STOPPED): Step.STITCHING for step in _UNTIL_STOPPED},
    **{(step, Outcome.THROWN_AWAY): Step.DISCARDED for step in _UNTIL_STOPPED},
    (Step.FAILED, Outcome.STITCH_STARTED): Step.STITCHING,
    (Step.STITCHING, Outcome.STITCHED): Step.READY,
    (Step.STITCHING, Outcome.STITCH_FAILED): Step.FAILED,
    (Step.STITCHING, Outcome.NOTHING_RECORDED): Step.DISCARDED,
}


def allowed(state: State | None, editable: Editable = ALL) -> frozenset[Command]:
    """Return the commands that make sense in ``state`` (None: no recording) where so much can be edited."""
    held = {command for before, command in COMMANDS if before is state}
    for command, count in (
        (Command.RETAKE, editable.segments),
        (Command.UNDO, editable.undos),
        (Command.REDO, editable.redos),
    ):
        if count <= 0:
            held.discard(command)
    return frozenset(held)


def may_start(*, others_active: bool, when_active: WhenActive) -> bool:
    """Whether *start* is accepted."""
    return not others_active or when_active is not WhenActive.REFUSE


class RecordingState:
    """The state of one recording from *start* to the end: holds it, and alone assigns it. Any thread."""

    def __init__(self, step: Step = Step.BEGINNING) -> None:
        """``step``: another than the first for a recording that an earlier process has left behind."""
        self._lock = threading.Lock()
        self._step = step
        self._commanded = step.told
        self._editable = Editable(segments=int(step is Step.BEGINNING))
        """As it was reported last."""
        self._waiting: list[Command] = []
        """Commands that were accepted and have not been carried out."""
        self._under_way = Editable()
        """What the command may add that is being carried out, until it is reported what can be edited then."""

    @property
    def step(self) -> Step:
        return self._step

    @property
    def told(self) -> State:
        """The state as events name it: confirmed, not only asked for."""
        return self._step.told

    @property
    def commanded(self) -> State:
        """The state in which all commands accepted so far will leave the recording."""
        return self._commanded

    @property
    def editable(self) -> Editable:
        """What there may be to edit when all commands accepted so far have been carried out."""
        with self._lock:
            return self._expected()

    def _expected(self) -> Editable:
        begin = self._editable + self._under_way
        return sum((_MAY_ADD.get(command, Editable()) for command in self._waiting), begin)

    def apply(self, command: Command) -> None:
        """Accept ``command``. Raises CommandRefused, and changes nothing then."""
        with self._lock:
            if command not in allowed(self._commanded, self._expected()):
                raise CommandRefused(
                    state=self._commanded.value,
                    command=command.value,
                    nothing_there=command in allowed(self._commanded),
                )
            self._commanded = COMMANDS[self._commanded, command]
            self._waiting.append(command)

    def carry_out(self, command: Command) -> None:
        """Report that an accepted command is being carried out."""
        with self._lock:
            if command in self._waiting:
                self._waiting.remove(command)
                self._under_way = _MAY_ADD.get(command, Editable())

    def refuse(self) -> None:
        """An accepted command that would have changed the state was not carried out after all."""
        with self._lock:
            if all(command in _STATE_STAYS for command in self._waiting):
                self._commanded = self._step.told

    def pause_unasked(self) -> None:
        """Count a pause that nobody asked for as asked for, unless an accepted command is still to be carried out."""
        with self._lock:
            waits = any(command not in _STATE_STAYS for command in self._waiting)
            if not waits and Command.PAUSE in allowed(self._commanded):
                self._commanded = COMMANDS[self._commanded, Command.PAUSE]

    def report_editable(self, editable: Editable) -> None:
        """Report what can be edited now, when the commands that still wait have not been carried out."""
        with self._lock:
            self._editable = editable
            self._under_way = Editable()

    def report(self, outcome: Outcome) -> State:
        """Move on as ``outcome`` says; return the state that is told now. LookupError for what cannot be reported."""
        with self._lock:
            try:
                self._step = OUTCOMES[self._step, outcome]
            except KeyError:
                raise LookupError(f"{outcome.value!r} cannot be reported while {self._step.value}") from None
            # Marks and retakes become possible, and what ends by itself accepts no more commands.
            if self._commanded is State.STARTING or not self._step.told.active:
                self._commanded = self._step.told
            return self._step.told
