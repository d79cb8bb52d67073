"""The terminal's keys follow the state table."""

import pytest

from pausa.control.terminal.command_keys import command_of, keys_hint
from pausa.core.states import ALL, Command, Editable, State

ENDED = [state for state in State if not state.active]


@pytest.mark.parametrize(
    ("state", "hint"),
    [
        (State.STARTING, "space pause · s/q stop · u mute · x discard"),
        (
            State.RECORDING,
            "space pause · s/q stop · r retake · z undo · y redo · m mark · u mute · x discard",
        ),
        (
            State.PAUSED,
            "space resume · s/q stop · r retake · ←/→ go back · z undo · y redo · u mute · x discard",
        ),
        *((state, "") for state in ENDED),
    ],
)
def test_the_hint_names_the_keys_that_are_possible(state: State, hint: str) -> None:
    assert keys_hint(state, ALL) == hint


def test_without_a_segment_there_is_nothing_to_retake() -> None:
    assert "r retake" not in keys_hint(State.PAUSED, Editable(0, 1, 1))


def test_where_nothing_was_changed_there_is_nothing_to_undo_or_redo() -> None:
    assert "do" not in keys_hint(State.PAUSED, Editable(segments=1))


@pytest.mark.parametrize(
    ("key", "state", "command"),
    [
        (" ", State.STARTING, Command.PAUSE),
        (" ", State.RECORDING, Command.PAUSE),
        (" ", State.PAUSED, Command.RESUME),
        ("q", State.RECORDING, Command.STOP),
        ("x", State.PAUSED, Command.DISCARD),
        ("z", State.RECORDING, Command.UNDO),
        ("y", State.PAUSED, Command.REDO),
        ("b", State.RECORDING, None),
        *(("s", state, None) for state in ENDED),
    ],
)
def test_a_key_gives_the_command_that_fits_the_state(key: str, state: State, command: Command | None) -> None:
    assert command_of(key, state) is command


def test_a_mark_right_after_resume_reaches_the_recorder() -> None:
    """The pause is still the last confirmed state then."""
    assert command_of("m", State.PAUSED) is Command.MARK
