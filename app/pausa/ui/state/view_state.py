"""What each state means for each control of the window. Without Qt and without words: widgets only show it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from pausa.core.edit.change import ChangeKind
from pausa.core.settings import WhenActive
from pausa.core.states import Command, Editable, State, allowed, may_start


class Phase(Enum):
    """What the window is doing."""

    IDLE = auto()
    COUNTING_DOWN = auto()
    STARTING = auto()
    RECORDING = auto()
    PAUSED = auto()
    FINISHING = auto()


class Primary(Enum):
    """What the big button does."""

    RECORD = auto()
    START_NOW = auto()
    PAUSE = auto()
    RESUME = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewState:
    """What the controls show and offer."""

    phase: Phase
    primary: Primary
    can_record: bool
    can_pause: bool
    """Pause or resume: one button and one key for the user."""
    can_retake: bool
    can_mark: bool
    can_stop: bool
    can_discard: bool
    shows_secondary: bool
    """Whether Retake, Stop and Mark are shown."""
    dims_picture: bool
    newest_is_at_stake: bool
    """Show the newest segment in amber: Retake would take it back."""
    undo: ChangeKind | None = None
    """What of the recording Undo would take back."""
    redo: ChangeKind | None = None


def view_of(
    state: State | None,
    *,
    segments: int,
    counting_down: bool,
    when_active: WhenActive,
    stopping: bool = False,
    undo: ChangeKind | None = None,
    redo: ChangeKind | None = None,
) -> ViewState:
    """Return what the window offers for the recording that it shows, of so many segments; None: there is none.

    ``stopping``: Stop was asked for, so that the next recording may begin.
    """
    if counting_down:
        return _COUNTING_DOWN
    match state:
        case None | State.READY | State.FAILED | State.DISCARDED:
            phase = Phase.IDLE
        case State.STITCHING:
            phase = Phase.FINISHING
        case State.STARTING:
            phase = Phase.STARTING
        case State.RECORDING:
            phase = Phase.RECORDING
        case State.PAUSED:
            phase = Phase.PAUSED
        case _:
            assert_never(state)
    active = state is not None and state.active
    commands = allowed(state, Editable(segments, 1, 1)) if active else frozenset()
    paused = state is State.PAUSED
    return ViewState(
        phase=phase,
        primary=Primary.RESUME if paused else Primary.PAUSE if active else Primary.RECORD,
        can_record=may_start(others_active=active and not stopping, when_active=when_active),
        can_pause=bool({Command.PAUSE, Command.RESUME} & commands),
        can_retake=Command.RETAKE in commands,
        can_mark=Command.MARK in commands,
        can_stop=Command.STOP in commands,
        can_discard=Command.DISCARD in commands,
        shows_secondary=active,
        dims_picture=paused,
        newest_is_at_stake=paused and Command.RETAKE in commands,
        undo=undo if Command.UNDO in commands else None,
        redo=redo if Command.REDO in commands else None,
    )


_COUNTING_DOWN = ViewState(
    phase=Phase.COUNTING_DOWN,
    primary=Primary.START_NOW,
    can_record=True,
    can_pause=False,
    can_retake=False,
    can_mark=False,
    can_stop=True,
    can_discard=False,
    shows_secondary=True,
    dims_picture=True,
    newest_is_at_stake=False,
)
