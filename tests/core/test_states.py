"""The tables of states: what they hold leads where it should, what they do not hold changes nothing."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core import states
from pausa.core.errors import CommandRefused, InputError
from pausa.core.settings import WhenActive
from pausa.core.states import Command, Editable, Outcome, RecordingState, State, Step, allowed, may_start

DESIGNED = """
           start     pause   resume     retake  undo       redo       put-back  forget     mark       rename     stop       discard    again
(none)     starting  -       -          -       -          -          -         -          -          -          -          -          -
starting   -         paused  -          -       -          -          -         -          -          starting   stitching  discarded  -
recording  -         paused  -          paused  recording  recording  -         recording  recording  recording  stitching  discarded  -
paused     -         -       recording  paused  paused     paused     paused    paused     -          paused     stitching  discarded  -
stitching  -         -       -          -       -          -          -         -          -          -          -          -          -
ready      -         -       -          -       -          -          -         -          -          -          -          -          -
failed     -         -       -          -       -          -          -         -          -          -          -          -          stitching
discarded  -         -       -          -       -          -          -         -          -          -          -          -          -
"""
"""Written out a second time, by hand, so that a slip in the code's table is seen."""

OUTCOMES = """
segment opened      paused > resuming
first frame         beginning > recording, resuming > recording
end given           recording > ending
segment closed      ending > paused
segment taken back  recording > paused, paused > paused
capture stopped     beginning > stitching, resuming > stitching, recording > stitching, ending > stitching, paused > stitching
thrown away         beginning > discarded, resuming > discarded, recording > discarded, ending > discarded, paused > discarded
stitch started      failed > stitching
stitched            stitching > ready
stitch failed       stitching > failed
nothing recorded    stitching > discarded
"""

SAID = {State.STITCHING: "being finished", State.READY: "has finished"}
"""States whose name is no word for users."""

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


def reported() -> dict[tuple[Step, Outcome], Step]:
    """The outcomes above."""
    table = {}
    for line in OUTCOMES.strip().splitlines():
        name, _, moves = line.partition("  ")
        for move in moves.split(","):
            before, _, after = move.strip().partition(" > ")
            table[Step(before), Outcome(name)] = Step(after)
    return table


def in_state(state: State) -> RecordingState:
    """A recording that was commanded into ``state``, or was found in it."""
    recording = RecordingState(Step(state.value)) if state is not State.STARTING else RecordingState()
    if state is State.PAUSED:
        recording = RecordingState()
        recording.apply(Command.PAUSE)
    if state is State.RECORDING:
        recording = RecordingState()
        recording.report(Outcome.FIRST_FRAME)
    recording.report_editable(states.ALL)
    assert recording.commanded is state
    return recording


@pytest.mark.parametrize(("state", "command"), PAIRS)
def test_each_command_leads_where_it_should_or_is_refused_by_name(
    state: State | None, command: Command
) -> None:
    after = designed().get((state, command))
    assert (command in allowed(state)) == (after is not None)
    if state is None:
        return
    recording = in_state(state)
    if after is not None:
        recording.apply(command)
        assert recording.commanded is after
        return
    with pytest.raises(CommandRefused) as refused:
        recording.apply(command)
    assert refused.value.state == state.value
    assert refused.value.command == command.value
    assert {Command.STITCH_AGAIN: "finish again", Command.FORGET: "discard for good"}.get(
        command, command.value
    ) in str(refused.value)
    assert SAID.get(state, state.value) in str(refused.value)
    assert "Nothing has changed" in str(refused.value)
    assert recording.commanded is state


def test_a_refusal_is_the_asker_s_mistake_and_no_fault() -> None:
    with pytest.raises(InputError) as refused:
        in_state(State.PAUSED).apply(Command.PAUSE)
    assert refused.value.exit_code == 2


@pytest.mark.parametrize(("step", "outcome"), list(itertools.product(Step, Outcome)))
def test_each_outcome_leads_where_it_should_or_is_a_fault_that_names_both(
    step: Step, outcome: Outcome
) -> None:
    recording = RecordingState(step)
    after = reported().get((step, outcome))
    if after is not None:
        assert recording.report(outcome) is after.told
        assert recording.step is after
        return
    with pytest.raises(LookupError, match=f"{outcome.value}.*{step.value}"):
        recording.report(outcome)
    assert recording.step is step


def test_what_is_told_lags_behind_what_was_asked_until_it_is_true() -> None:
    recording = RecordingState()
    recording.report(Outcome.FIRST_FRAME)
    recording.apply(Command.PAUSE)
    recording.report(Outcome.END_GIVEN)
    assert (recording.told, recording.commanded) == (State.RECORDING, State.PAUSED)
    recording.apply(Command.RESUME)
    recording.report(Outcome.SEGMENT_CLOSED)
    assert (recording.told, recording.commanded) == (State.PAUSED, State.RECORDING)
    recording.report(Outcome.SEGMENT_OPENED)
    assert (recording.told, recording.step) == (State.PAUSED, Step.RESUMING)
    recording.report(Outcome.FIRST_FRAME)
    assert (recording.told, recording.commanded) == (State.RECORDING, State.RECORDING)


def test_a_pause_given_before_the_first_frame_keeps_the_last_word() -> None:
    recording = RecordingState()
    recording.apply(Command.PAUSE)
    recording.report(Outcome.FIRST_FRAME)
    assert (recording.told, recording.commanded) == (State.RECORDING, State.PAUSED)


@pytest.mark.parametrize("ended", [Outcome.CAPTURE_STOPPED, Outcome.THROWN_AWAY])
def test_what_ends_by_itself_accepts_no_more_commands(ended: Outcome) -> None:
    recording = RecordingState()
    recording.report(Outcome.FIRST_FRAME)
    told = recording.report(ended)
    with pytest.raises(CommandRefused, match=SAID.get(told, told.value)):
        recording.apply(Command.PAUSE)


EDITS = [Command.PAUSE, Command.RESUME, Command.RETAKE, Command.UNDO, Command.REDO]


@given(st.lists(st.sampled_from(EDITS)))
def test_no_more_is_accepted_than_there_may_be_to_edit(commands: list[Command]) -> None:
    recording = RecordingState()
    recording.report(Outcome.FIRST_FRAME)
    changes, undone = 0, 0
    for command in commands:
        try:
            recording.apply(command)
        except CommandRefused:
            continue
        changes += {Command.RETAKE: 1, Command.UNDO: -1, Command.REDO: 1}.get(command, 0)
        undone += {Command.UNDO: 1, Command.REDO: -1}.get(command, 0)
    assert recording.editable.segments >= 0
    assert (recording.editable.undos, recording.editable.redos) == (changes, undone)
    assert min(changes, undone) >= 0


def test_what_was_carried_out_counts_as_it_is_reported() -> None:
    recording = in_state(State.PAUSED)
    for command in (Command.RESUME, Command.PAUSE, Command.UNDO):
        recording.apply(command)
    assert recording.editable == Editable(segments=3, undos=0, redos=2)
    for command in (Command.RESUME, Command.PAUSE, Command.UNDO):
        recording.carry_out(command)
    recording.report_editable(Editable(segments=1, undos=0, redos=1))
    assert recording.editable == Editable(segments=1, undos=0, redos=1)


def test_where_nothing_is_left_to_take_back_a_retake_says_so() -> None:
    recording = in_state(State.PAUSED)
    recording.apply(Command.RETAKE)
    assert Command.RETAKE not in allowed(recording.commanded, recording.editable)
    with pytest.raises(CommandRefused, match="no segment to take back"):
        recording.apply(Command.RETAKE)


def test_a_resume_that_was_not_carried_out_leaves_it_paused_unless_more_was_asked_for() -> None:
    recording = in_state(State.PAUSED)
    recording.report(Outcome.FIRST_FRAME)
    recording.report(Outcome.END_GIVEN)
    recording.report(Outcome.SEGMENT_CLOSED)
    recording.carry_out(Command.PAUSE)
    recording.apply(Command.RESUME)
    recording.carry_out(Command.RESUME)
    recording.refuse()
    assert recording.commanded is State.PAUSED


def test_a_pause_by_itself_leaves_the_last_word_to_what_the_user_has_asked_for() -> None:
    recording = RecordingState()
    recording.report(Outcome.FIRST_FRAME)
    for command in (Command.MARK, Command.PAUSE, Command.RESUME):
        recording.apply(command)
    recording.pause_unasked()
    assert recording.commanded is State.RECORDING
    for command in (Command.MARK, Command.PAUSE, Command.RESUME):
        recording.carry_out(command)
    recording.pause_unasked()
    assert recording.commanded is State.PAUSED


@pytest.mark.parametrize(
    ("command", "says"), [(Command.UNDO, "nothing to undo"), (Command.REDO, "Nothing was undone")]
)
def test_where_nothing_was_changed_an_undo_says_so(command: Command, says: str) -> None:
    recording = RecordingState()
    recording.apply(Command.PAUSE)
    assert command not in allowed(recording.commanded, recording.editable)
    with pytest.raises(CommandRefused, match=says):
        recording.apply(command)


@pytest.mark.parametrize("when_active", list(WhenActive))
def test_a_second_recording_may_start_unless_the_user_wants_it_refused(when_active: WhenActive) -> None:
    assert may_start(others_active=False, when_active=when_active)
    assert may_start(others_active=True, when_active=when_active) == (when_active is not WhenActive.REFUSE)


def test_starting_recording_and_paused_are_active_and_nothing_else_is() -> None:
    assert {state for state in State if state.active} == {State.STARTING, State.RECORDING, State.PAUSED}


def test_an_active_recording_can_always_be_stopped_and_discarded() -> None:
    for state in State:
        assert state.active == ({Command.STOP, Command.DISCARD} <= allowed(state))


def test_every_step_can_be_reached_and_only_ready_and_discarded_are_the_end() -> None:
    reached = {Step.BEGINNING}
    while more := {after for (before, _), after in states.OUTCOMES.items() if before in reached} - reached:
        reached |= more
    assert reached == set(Step)
    assert {step for step in Step if not any(before is step for before, _ in states.OUTCOMES)} == {
        Step.READY,
        Step.DISCARDED,
    }


def test_every_state_is_told_at_some_step() -> None:
    assert {step.told for step in Step} == set(State)


def test_what_is_being_carried_out_can_be_undone_before_it_is_reported_what_can_be_edited() -> None:
    recording = RecordingState(Step.RECORDING)
    recording.report_editable(Editable(segments=1))
    recording.apply(Command.RETAKE)
    recording.carry_out(Command.RETAKE)
    recording.apply(Command.UNDO)
    recording.report_editable(Editable(segments=0, undos=1))
    assert recording.editable == Editable(segments=1, undos=0, redos=1), "nothing counts twice"
