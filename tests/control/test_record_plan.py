"""The plan language: what each word does, to the nanosecond, and which word an error names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.control.terminal.record_plan import PlanStep, parse_plan
from pausa.core.errors import InputError
from pausa.core.states import Command, Outcome, RecordingState, State

SECOND = 1_000_000_000


def steps(text: str) -> list[tuple[float, str]]:
    return [(step.offset_ns / SECOND, step.command.value) for step in parse_plan(text).steps]


def test_numbers_record_and_p_pauses() -> None:
    assert steps("3 p1.5 2 p1 2") == [
        (3, "pause"),
        (4.5, "resume"),
        (6.5, "pause"),
        (7.5, "resume"),
        (9.5, "stop"),
    ]


def test_a_plan_may_begin_and_end_with_a_pause() -> None:
    assert steps("p1 2 p0.5") == [(0, "pause"), (1, "resume"), (3, "pause"), (3.5, "stop")]


def test_neighbours_of_one_kind_are_one_stretch() -> None:
    assert steps("1 2 p1 p1 .5") == [(3, "pause"), (5, "resume"), (5.5, "stop")]


def test_a_retake_stands_paused_until_something_is_recorded_again() -> None:
    assert steps("3 r 2") == [(3, "retake"), (3, "resume"), (5, "stop")]
    assert steps("3 p1 r p1 2") == [(3, "pause"), (4, "retake"), (5, "resume"), (7, "stop")]
    assert steps("1 p1 2 r r 4") == [
        (1, "pause"),
        (2, "resume"),
        (4, "retake"),
        (4, "retake"),
        (4, "resume"),
        (8, "stop"),
    ]


def test_undo_and_redo_may_be_written_several_at_once() -> None:
    assert steps("1 r u 2") == [(1, "retake"), (1, "undo"), (1, "resume"), (3, "stop")]
    assert steps("1 m 1 m 1 u2 y 1") == [
        (1, "mark"),
        (2, "mark"),
        (3, "undo"),
        (3, "undo"),
        (3, "redo"),
        (4, "stop"),
    ]


def test_going_back_counts_where_the_recording_goes_on() -> None:
    plan = parse_plan("3 p1 b1.25 p1 2")
    assert [(step.offset_ns / SECOND, step.command.value, step.back_to_ns) for step in plan.steps] == [
        (3, "pause", None),
        (5, "resume", 1_250_000_000),
        (7, "stop", None),
    ]
    assert [step.back_to_ns for step in parse_plan("1 r u b0 1").steps] == [None, None, 0, None]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("3 b4 2", "only 3 s are recorded"),
        ("3 p1 b1 u2 2", "nothing to undo"),
        ("3 p1 b4 2", "only 3 s are recorded"),
        ("3 p1 b1 2 p1 b3.5 1", "only 3 s are recorded"),
        ("3 p1 b1", "ends after going back"),
        ("3 u 1", "nothing to undo"),
        ("3 y 1", "nothing was undone"),
        ("3 r u2 1", "nothing to undo"),
    ],
)
def test_going_back_and_undoing_need_something(text: str, says: str) -> None:
    with pytest.raises(InputError, match=says):
        parse_plan(text)


def test_going_back_pauses() -> None:
    assert parse_plan("3 b1 2").steps == (
        PlanStep(3 * SECOND, Command.PAUSE),
        PlanStep(3 * SECOND, Command.RESUME, SECOND),
        PlanStep(5 * SECOND, Command.STOP),
    )


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("3 p1 b1 u 2", "3 p1 2"),
        ("3 p1 b1 u y 2", "3 p1 b1 2"),
        ("3 p1 b1 b2 u 2", "3 p1 b1 2"),
        ("3 p1 m u 2", "3 p1 2"),
        ("3 p1 m b1 u2 y 2", "3 p1 m 2"),
        ("3 p1 2 r b1 u 2", "3 p1 2 r 2"),
    ],
)
def test_what_waits_for_the_end_of_a_pause_can_be_undone_like_all_else(text: str, same: str) -> None:
    assert parse_plan(text) == parse_plan(same)


def test_undoing_goes_on_with_what_came_before_what_waited() -> None:
    assert steps("3 p1 2 r b1 u2 1") == [
        (3, "pause"),
        (4, "resume"),
        (6, "retake"),
        (6, "undo"),
        (6, "resume"),
        (7, "stop"),
    ]
    assert steps("3 p1 2 r b1 u2 y2 1") == [
        (3, "pause"),
        (4, "resume"),
        (6, "retake"),
        (6, "undo"),
        (6, "redo"),
        (6, "resume"),
        (7, "stop"),
    ]


def test_a_marker_stands_where_it_is_written() -> None:
    assert steps("1 m 2 M") == [(1, "mark"), (3, "mark"), (3, "stop")]


def test_a_marker_in_a_pause_stands_where_the_recording_goes_on() -> None:
    assert steps("1 p1 m p1 1") == [(1, "pause"), (3, "resume"), (3, "mark"), (4, "stop")]
    assert steps("1 r m 1") == [(1, "retake"), (1, "resume"), (1, "mark"), (2, "stop")]


def test_a_marker_that_the_recording_never_comes_to_is_refused() -> None:
    with pytest.raises(InputError, match="ends with a marker in a pause"):
        parse_plan("3 p1 m p1")


def test_steps_are_exact_however_many_there_are() -> None:
    assert parse_plan("0.1 p0.1 " * 1000).length_ns == 200 * SECOND


@pytest.mark.parametrize(
    ("text", "word", "position"),
    [
        ("3 pause 2", "pause", 2),
        ("3 p 2", "p", 2),
        ("3 -2", "-2", 2),
        ("3 1e5", "1e5", 2),
        ("1,5", "1,5", 1),
        ("nan", "nan", 1),
        ("3 0", "0", 2),
        ("3 p0.0", "p0.0", 2),
        ("٣", "٣", 1),
        ("r 3", "r", 1),
        ("3 r r 2", "r", 3),
        ("m 3", "m", 1),
    ],
)
def test_the_word_that_makes_no_sense_is_named(text: str, word: str, position: int) -> None:
    with pytest.raises(InputError, match=f"“{word}” \\(word {position}\\)"):
        parse_plan(text)


@pytest.mark.parametrize("text", ["", "   ", "p3", "3 r", "1 p1 r p2"])
def test_a_plan_that_keeps_nothing_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="records nothing"):
        parse_plan(text)


@given(
    words=st.lists(
        st.sampled_from(["1", "0.25", "p1", "p0.5", "r", "m", "u", "u2", "y", "b0.5"]), max_size=12
    )
)
def test_the_state_table_allows_every_step_of_every_plan(words: list[str]) -> None:
    try:
        plan = parse_plan(" ".join(words))
    except InputError:
        return
    recording = RecordingState()
    moment_ns = 0
    for step in plan.steps:
        assert step.offset_ns >= moment_ns
        if recording.told is State.STARTING and step.offset_ns > 0:
            recording.report(Outcome.FIRST_FRAME)
        recording.apply(step.command)
        moment_ns = step.offset_ns
    assert plan.steps[-1].command is Command.STOP
    assert recording.commanded is State.STITCHING
