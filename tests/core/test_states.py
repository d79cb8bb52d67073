"""The table of states: what it holds leads where the design says, what it does not hold changes nothing."""

import itertools

import pytest

from pausa.core import states
from pausa.core.errors import CommandRefused, InputError
from pausa.core.states import Command, Outcome, State, after_command, after_outcome, allowed

DESIGNED = """
              start     pause   resume     retake  mark       stop       discard    stitch again
(none)        starting  -       -          -       -          -          -          -
starting      -         paused  -          -       -          stitching  discarded  -
recording     -         paused  -          paused  recording  stitching  discarded  -
paused        -         -       recording  paused  -          stitching  discarded  -
stitching     -         -       -          -       -          -          -          -
ready         -         -       -          -       -          -          -          -
failed        -         -       -          -       -          -          discarded  stitching
discarded     -         -       -          -       -          -          -          -
"""
"""Written out a second time, by hand, so that a slip in the code's table is seen."""

OUTCOMES = {
    (State.STARTING, Outcome.STARTED): State.RECORDING,
    (State.STITCHING, Outcome.STITCHED): State.READY,
    (State.STITCHING, Outcome.STITCH_FAILED): State.FAILED,
    (State.STITCHING, Outcome.NOTHING_RECORDED): State.DISCARDED,
}

STATES: tuple[State | None, ...] = (None, *State)
PAIRS = list(itertools.product(STATES, Command))


def designed() -> dict[tuple[State | None, Command], State]:
    """The table above."""
    table = {}
    for line in DESIGNED.strip().splitlines()[1:]:
        name, *cells = line.split()
        state = None if name == "(none)" else State(name)
        for command, cell in zip(Command, cells, strict=True):
            if cell != "-":
                table[state, command] = State(cell)
    return table


@pytest.mark.parametrize(("state", "command"), PAIRS)
def test_each_command_leads_where_the_design_says_or_is_refused_by_name(
    state: State | None, command: Command
) -> None:
    after = designed().get((state, command))
    if after is not None:
        assert after_command(state, command) is after
        return
    with pytest.raises(CommandRefused) as refused:
        after_command(state, command)
    assert refused.value.state == (state.value if state else None)
    assert refused.value.command == command.value
    assert command.value in str(refused.value)
    assert (state.value if state else "without a recording") in str(refused.value)
    assert "nothing has changed" in str(refused.value)


def test_a_refusal_changes_nothing_in_the_table() -> None:
    commands, outcomes = dict(states.COMMANDS), dict(states.OUTCOMES)
    for state, command in PAIRS:
        if (state, command) not in commands:
            with pytest.raises(CommandRefused):
                after_command(state, command)
    assert (commands, outcomes) == (states.COMMANDS, states.OUTCOMES)


def test_a_refusal_is_the_asker_s_mistake_and_no_fault() -> None:
    with pytest.raises(InputError) as refused:
        after_command(State.PAUSED, Command.PAUSE)
    assert refused.value.exit_code == 2


@pytest.mark.parametrize(("state", "outcome"), list(itertools.product(State, Outcome)))
def test_each_outcome_leads_where_the_design_says_or_is_a_fault_that_names_both(
    state: State, outcome: Outcome
) -> None:
    after = OUTCOMES.get((state, outcome))
    if after is not None:
        assert after_outcome(state, outcome) is after
        return
    with pytest.raises(LookupError, match=f"{outcome.value}.*{state.value}"):
        after_outcome(state, outcome)


@pytest.mark.parametrize("state", STATES)
def test_what_is_allowed_is_what_is_not_refused(state: State | None) -> None:
    assert allowed(state) == {command for held, command in designed() if held is state}


def test_starting_recording_and_paused_are_active_and_nothing_else_is() -> None:
    assert {state for state in State if state.active} == {State.STARTING, State.RECORDING, State.PAUSED}


def test_an_active_recording_can_always_be_stopped_and_discarded() -> None:
    for state in State:
        assert state.active == ({Command.STOP, Command.DISCARD} <= allowed(state))


def test_every_state_can_be_reached_and_only_ready_and_discarded_are_the_end() -> None:
    steps = [*states.COMMANDS.items(), *states.OUTCOMES.items()]
    reached: set[State | None] = {None}
    while more := {after for (before, _), after in steps if before in reached} - reached:
        reached |= more
    assert reached == set(STATES)
    assert {state for state in State if not any(before is state for (before, _), _ in steps)} == {
        State.READY,
        State.DISCARDED,
    }
