"""Commands that are sent and not confirmed yet."""

from pausa.core.events import CommandRejected, RecordingPaused, RecordingResumed, RecordingStopped
from pausa.core.pending_state import PendingState
from pausa.core.sentences import NOTHING
from pausa.core.states import Command, State


def test_a_second_quick_command_is_judged_by_what_the_first_will_lead_to() -> None:
    pending = PendingState()
    assert pending.ask("one", State.RECORDING, Command.PAUSE)
    assert pending.state("one", State.RECORDING) is State.PAUSED
    assert pending.state("another", State.RECORDING) is State.RECORDING
    assert pending.ask("one", State.RECORDING, Command.RESUME)
    assert pending.ask("one", State.RECORDING, Command.STOP)
    assert not pending.ask("one", State.RECORDING, Command.STOP)
    pending.hear(
        RecordingStopped(
            recording_id="one", state=State.STITCHING, monotonic_ns=0, reason="user", recorded_ns=0
        )
    )
    assert pending.state("one", State.READY) is State.READY


def test_after_a_refusal_what_was_told_counts_again() -> None:
    pending = PendingState()
    assert pending.ask("one", State.RECORDING, Command.PAUSE)
    pending.hear(
        CommandRejected(
            recording_id="one", state=State.RECORDING, monotonic_ns=0, command=Command.PAUSE, message=NOTHING
        )
    )
    assert pending.state("one", State.RECORDING) is State.RECORDING


def test_what_confirms_the_first_of_three_commands_does_not_confirm_the_third() -> None:
    pending = PendingState()
    for command in (Command.PAUSE, Command.RESUME, Command.MARK, Command.PAUSE):
        assert pending.ask("one", State.RECORDING, command)
    pending.hear(RecordingPaused(recording_id="one", state=State.PAUSED, monotonic_ns=0, recorded_ns=0))
    pending.hear(RecordingResumed(recording_id="one", state=State.RECORDING, monotonic_ns=1, recorded_ns=0))
    assert pending.state("one", State.RECORDING) is State.PAUSED
    pending.hear(RecordingPaused(recording_id="one", state=State.PAUSED, monotonic_ns=2, recorded_ns=0))
    assert pending.ask("one", State.PAUSED, Command.RESUME)


def test_nothing_is_expected_of_a_recording_that_is_over() -> None:
    pending = PendingState()
    assert pending.ask("one", State.RECORDING, Command.PAUSE)
    pending.hear(
        RecordingStopped(
            recording_id="one", state=State.STITCHING, monotonic_ns=0, reason="disk", recorded_ns=0
        )
    )
    assert pending.state("one", State.STITCHING) is State.STITCHING
