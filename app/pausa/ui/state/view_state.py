"""What each state means for each control. Pure: no Qt, no words; the widgets only do what stands here."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import assert_never

from pausa.core.settings import WhenActive
from pausa.core.states import State


class Phase(Enum):
    """What the window is doing, as one glance tells it."""

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
    """Everything that follows from the state."""

    phase: Phase
    primary: Primary
    can_record: bool
    can_pause: bool
    """Pause or resume: one command for the user, the same key."""
    can_retake: bool
    can_mark: bool
    can_stop: bool
    shows_secondary: bool
    """Retake, Stop and Mark: absent while there is nothing they could do."""
    dims_picture: bool
    newest_is_at_stake: bool
    """Retake would throw the newest segment away: it is shown in amber."""


def view_of(state: State | None, *, counting_down: bool, when_active: WhenActive) -> ViewState:
    """For the recording that the window shows; None: there is none."""
    if counting_down:
        return _COUNTING_DOWN
    match state:
        case None | State.READY | State.FAILED | State.DISCARDED:
            return _idle(Phase.IDLE)
        case State.STITCHING:
            return _idle(Phase.FINISHING)
        case State.STARTING | State.RECORDING | State.PAUSED:
            return _active(state, can_record=when_active is not WhenActive.REFUSE)
        case _:
            assert_never(state)


_COUNTING_DOWN = ViewState(
    phase=Phase.COUNTING_DOWN,
    primary=Primary.START_NOW,
    can_record=True,
    can_pause=False,
    can_retake=False,
    can_mark=False,
    can_stop=True,
    shows_secondary=True,
    dims_picture=True,
    newest_is_at_stake=False,
)


def _idle(phase: Phase) -> ViewState:
    return ViewState(
        phase=phase,
        primary=Primary.RECORD,
        can_record=True,
        can_pause=False,
        can_retake=False,
        can_mark=False,
        can_stop=False,
        shows_secondary=False,
        dims_picture=False,
        newest_is_at_stake=False,
    )


def _active(state: State, *, can_record: bool) -> ViewState:
    recording, paused = state is State.RECORDING, state is State.PAUSED
    phase = Phase.RECORDING if recording else Phase.PAUSED if paused else Phase.STARTING
    return ViewState(
        phase=phase,
        primary=Primary.RESUME if paused else Primary.PAUSE,
        can_record=can_record,
        can_pause=True,
        can_retake=recording or paused,
        can_mark=recording,
        can_stop=True,
        shows_secondary=True,
        dims_picture=paused,
        newest_is_at_stake=paused,
    )
