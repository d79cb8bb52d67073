"""The states of a recording, the commands, and the one table that joins them.

Everything that decides whether a command is allowed stands in this file. A command that the table
does not hold raises :class:`CommandRefused`, which names the state and the command, and changes nothing.
"""

from enum import StrEnum

from pausa.core.errors import CommandRefused


class State(StrEnum):
    """Where a recording stands."""

    STARTING = "starting"
    RECORDING = "recording"
    PAUSED = "paused"
    STITCHING = "stitching"
    READY = "ready"
    FAILED = "failed"
    DISCARDED = "discarded"

    @property
    def active(self) -> bool:
        """A paused recording is an active recording."""
        return self in (State.STARTING, State.RECORDING, State.PAUSED)


class Command(StrEnum):
    """What a user can ask of a recording."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    RETAKE = "retake"
    MARK = "mark"
    STOP = "stop"
    DISCARD = "discard"
    STITCH_AGAIN = "stitch again"


class Outcome(StrEnum):
    """What the devices and children report back."""

    STARTED = "started"
    STITCHED = "stitched"
    STITCH_FAILED = "stitch failed"
    NOTHING_RECORDED = "nothing recorded"


COMMANDS: dict[tuple[State | None, Command], State] = {
    (None, Command.START): State.STARTING,
    (State.STARTING, Command.PAUSE): State.PAUSED,
    (State.STARTING, Command.STOP): State.STITCHING,
    (State.STARTING, Command.DISCARD): State.DISCARDED,
    (State.RECORDING, Command.PAUSE): State.PAUSED,
    (State.RECORDING, Command.RETAKE): State.PAUSED,
    (State.RECORDING, Command.MARK): State.RECORDING,
    (State.RECORDING, Command.STOP): State.STITCHING,
    (State.RECORDING, Command.DISCARD): State.DISCARDED,
    (State.PAUSED, Command.RESUME): State.RECORDING,
    (State.PAUSED, Command.RETAKE): State.PAUSED,
    (State.PAUSED, Command.STOP): State.STITCHING,
    (State.PAUSED, Command.DISCARD): State.DISCARDED,
    (State.FAILED, Command.STITCH_AGAIN): State.STITCHING,
    (State.FAILED, Command.DISCARD): State.DISCARDED,
}

OUTCOMES: dict[tuple[State, Outcome], State] = {
    (State.STARTING, Outcome.STARTED): State.RECORDING,
    (State.STITCHING, Outcome.STITCHED): State.READY,
    (State.STITCHING, Outcome.STITCH_FAILED): State.FAILED,
    (State.STITCHING, Outcome.NOTHING_RECORDED): State.DISCARDED,
}


def after_command(state: State | None, command: Command) -> State:
    """The state that ``command`` leads to. Raises CommandRefused if the table does not hold the pair."""
    try:
        return COMMANDS[state, command]
    except KeyError:
        raise CommandRefused(state=state.value if state else None, command=command.value) from None


def after_outcome(state: State, outcome: Outcome) -> State:
    """The state that a reported ``outcome`` leads to. A pair the table does not hold is a bug: LookupError."""
    try:
        return OUTCOMES[state, outcome]
    except KeyError:
        raise LookupError(f"{outcome.value!r} cannot be reported while {state.value}") from None


def allowed(state: State | None) -> frozenset[Command]:
    """The commands that the table holds for ``state``."""
    return frozenset(command for held, command in COMMANDS if held is state)
