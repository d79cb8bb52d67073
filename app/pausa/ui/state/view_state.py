"""What each state means for each control of the window. Without Qt and without words: widgets only show it."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import assert_never

from pausa.core.edit.change import ChangeKind
from pausa.core.settings import WhenActive
from pausa.core.states import Command, Editable, State, allowed, may_start


class Phase(Enum):
    """What the window is doing."""

    IDLE = auto()
    ARMED = auto()
    """Nothing is recorded; a recording begins by itself as soon as what it waits for happens."""
    COUNTING_DOWN = auto()
    STARTING = auto()
    RECORDING = auto()
    PAUSED = auto()
    LEADING_IN = auto()
    """What was recorded last is played; recording goes on at its end."""
    FINISHING = auto()


class Primary(Enum):
    """What the big button does."""

    RECORD = auto()
    START_NOW = auto()
    PAUSE = auto()
    RESUME = auto()
    GO_ON_NOW = auto()
    """Skip the rest of the lead-in."""


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
    """Also to call off what is to begin by itself, or the countdown."""
    can_discard: bool
    can_forget: bool
    """Discard for good what was taken back."""
    can_put_back: bool
    """Show it again in the place of what stands there."""
    shows_secondary: bool
    """Whether Retake, Stop and Mark are shown."""
    dims_picture: bool
    newest_is_at_stake: bool
    """Show the newest segment in amber: Retake would take it back."""
    undo: ChangeKind | None = None
    """What of the recording Undo would take back."""
    redo: ChangeKind | None = None
    can_listen: bool = False
    """Whether what is recorded can be played, or moved through."""
    listening: bool = False
    """Whether that is played now."""
    place_ns: int | None = None
    """The place in the recording, before its end, from which Resume goes on; None: the end."""
    undo_deletes: bool = False
    """Whether Undo would bring back what was deleted from the list, because there is nothing of the recording."""


def view_of(
    state: State | None,
    *,
    segments: int,
    counting_down: bool,
    armed: bool = False,
    when_active: WhenActive,
    stopping: bool = False,
    taken_back: bool = False,
    undo: ChangeKind | None = None,
    redo: ChangeKind | None = None,
    place_ns: int | None = None,
    leading_in: bool = False,
    listening: bool = False,
    deleted: bool = False,
) -> ViewState:
    """Return what the window offers for the recording that it shows, of so many segments; None: there is none.

    ``armed``: one begins by itself as soon as what it waits for happens. ``stopping``: Stop was asked for, so that the next recording may begin. ``taken_back``: something was.
    ``place_ns``: as in the result.
    ``deleted``: something of the list, which can be brought back.
    """
    if counting_down:
        return replace(_COUNTING_DOWN, undo_deletes=deleted)
    if armed and (state is None or not state.active):
        return replace(_ARMED, undo_deletes=deleted)
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
    leading_in = leading_in and paused
    place_ns = place_ns if paused else None
    primary = Primary.RESUME if paused else Primary.PAUSE if active else Primary.RECORD
    return ViewState(
        phase=Phase.LEADING_IN if leading_in else phase,
        primary=Primary.GO_ON_NOW if leading_in else primary,
        can_record=may_start(others_active=active and not stopping, when_active=when_active),
        can_pause=bool({Command.PAUSE, Command.RESUME} & commands),
        # From a place before the end it is the part after it that is taken back, by Resume.
        can_retake=Command.RETAKE in commands and place_ns is None,
        can_mark=Command.MARK in commands,
        can_stop=Command.STOP in commands,
        can_discard=Command.DISCARD in commands,
        can_forget=taken_back and Command.FORGET in commands,
        can_put_back=taken_back and not leading_in and Command.PUT_BACK in commands,
        shows_secondary=active,
        dims_picture=paused and not leading_in,
        newest_is_at_stake=paused and Command.RETAKE in commands and place_ns is None and not leading_in,
        undo=undo if Command.UNDO in commands else None,
        redo=redo if Command.REDO in commands else None,
        can_listen=paused and segments > 0 and not leading_in,
        listening=listening and paused,
        place_ns=place_ns,
        undo_deletes=deleted and (undo is None or Command.UNDO not in commands),
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
    can_forget=False,
    can_put_back=False,
    shows_secondary=True,
    dims_picture=True,
    newest_is_at_stake=False,
)
_ARMED = replace(_COUNTING_DOWN, phase=Phase.ARMED, dims_picture=False)
