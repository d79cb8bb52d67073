"""Commands that are sent and not confirmed yet."""

from pausa.core.events import CommandRejected, RecordingStopped
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
