"""What each state means for each control."""

import pytest

from pausa.core.edit.change import ChangeKind
from pausa.core.settings import WhenActive
from pausa.core.states import Command, State, allowed
from pausa.ui.state.view_state import Phase, Primary, view_of


@pytest.mark.parametrize("state", [None, *State])
def test_a_control_is_enabled_exactly_where_the_state_table_holds_its_command(state: State | None) -> None:
    """What has ended stands for *no recording*: a new one may begin, the old one is the list's."""
    view = view_of(state, segments=1, counting_down=False, when_active=WhenActive.REFUSE)
    holds = allowed(state if state and state.active else None)
    assert view.can_record == (Command.START in holds)
    assert view.can_pause == bool({Command.PAUSE, Command.RESUME} & holds)
    assert view.can_retake == (Command.RETAKE in holds)
    assert view.can_mark == (Command.MARK in holds)
    assert view.can_stop == (Command.STOP in holds)


@pytest.mark.parametrize(
    ("state", "primary"),
    [
        (None, Primary.RECORD),
        (State.STARTING, Primary.PAUSE),
        (State.RECORDING, Primary.PAUSE),
        (State.PAUSED, Primary.RESUME),
        (State.STITCHING, Primary.RECORD),
        (State.READY, Primary.RECORD),
        (State.FAILED, Primary.RECORD),
        (State.DISCARDED, Primary.RECORD),
    ],
)
def test_the_big_button_does_what_comes_next(state: State | None, primary: Primary) -> None:
    assert view_of(state, segments=1, counting_down=False, when_active=WhenActive.REFUSE).primary is primary


@pytest.mark.parametrize("state", [None, *State])
def test_the_picture_is_dimmed_and_the_newest_segment_amber_only_while_paused(state: State | None) -> None:
    view = view_of(state, segments=1, counting_down=False, when_active=WhenActive.REFUSE)
    assert view.dims_picture == view.newest_is_at_stake == (state is State.PAUSED)


@pytest.mark.parametrize("when_active", [WhenActive.REPLACE, WhenActive.PARALLEL])
def test_record_stays_possible_while_recording_where_the_user_wants_that(when_active: WhenActive) -> None:
    assert view_of(State.RECORDING, segments=1, counting_down=False, when_active=when_active).can_record
    assert not view_of(
        State.RECORDING, segments=1, counting_down=False, when_active=WhenActive.REFUSE
    ).can_record


def test_as_soon_as_stop_was_asked_for_the_next_recording_may_begin() -> None:
    assert view_of(
        State.RECORDING, segments=1, counting_down=False, when_active=WhenActive.REFUSE, stopping=True
    ).can_record


@pytest.mark.parametrize("state", [None, State.STITCHING])
def test_a_countdown_can_be_skipped_and_cancelled_and_nothing_else(state: State | None) -> None:
    view = view_of(state, segments=1, counting_down=True, when_active=WhenActive.REFUSE)
    assert view.phase is Phase.COUNTING_DOWN
    assert view.primary is Primary.START_NOW
    assert (view.can_record, view.can_stop) == (True, True)
    assert (view.can_pause, view.can_retake, view.can_mark) == (False, False, False)


def test_the_other_buttons_are_absent_while_there_is_nothing_they_could_do() -> None:
    idle = view_of(None, segments=1, counting_down=False, when_active=WhenActive.REFUSE)
    recording = view_of(State.RECORDING, segments=1, counting_down=False, when_active=WhenActive.REFUSE)
    assert (idle.shows_secondary, recording.shows_secondary) == (False, True)


@pytest.mark.parametrize(
    ("state", "undo", "deletes"),
    [(None, None, True), (State.RECORDING, None, True), (State.RECORDING, ChangeKind.MARK, False)],
)
def test_undo_brings_back_what_was_deleted_only_where_the_recording_has_nothing_to_undo(
    state: State | None, undo: ChangeKind | None, deletes: bool
) -> None:
    view = view_of(
        state, segments=1, counting_down=False, when_active=WhenActive.REFUSE, undo=undo, deleted=True
    )
    assert view.undo_deletes == deletes
    assert view.undo == undo


@pytest.mark.parametrize("state", [None, *State])
def test_what_was_taken_back_can_be_put_back_and_discarded_where_the_table_says_so(
    state: State | None,
) -> None:
    for taken_back in (False, True):
        view = view_of(
            state, segments=1, counting_down=False, when_active=WhenActive.REFUSE, taken_back=taken_back
        )
        holds = allowed(state if state and state.active else None)
        assert view.can_put_back == (taken_back and Command.PUT_BACK in holds)
        assert view.can_forget == (taken_back and Command.FORGET in holds)


def test_from_a_place_before_the_end_resume_takes_back_and_not_retake() -> None:
    view = view_of(State.PAUSED, segments=2, counting_down=False, when_active=WhenActive.REFUSE, place_ns=5)
    assert (view.place_ns, view.primary) == (5, Primary.RESUME)
    assert not view.can_retake
    assert not view.newest_is_at_stake
    assert view.can_listen


def test_a_lead_in_can_be_skipped_and_stopped_and_is_no_recording() -> None:
    view = view_of(
        State.PAUSED, segments=2, counting_down=False, when_active=WhenActive.REFUSE, leading_in=True
    )
    assert (view.phase, view.primary) == (Phase.LEADING_IN, Primary.GO_ON_NOW)
    assert (view.can_pause, view.can_stop) == (True, True)
    assert (view.can_mark, view.can_listen, view.dims_picture) == (False, False, False)


@pytest.mark.parametrize("state", [None, State.RECORDING, State.STITCHING])
def test_only_a_pause_knows_places(state: State | None) -> None:
    view = view_of(
        state,
        segments=2,
        counting_down=False,
        when_active=WhenActive.REFUSE,
        place_ns=5,
        leading_in=True,
        listening=True,
    )
    assert view.place_ns is None
    assert view.phase is not Phase.LEADING_IN
    assert not view.can_listen


@pytest.mark.parametrize("state", [None, State.STITCHING, State.READY])
def test_what_is_to_begin_by_itself_can_begin_now_or_be_called_off_and_nothing_else(
    state: State | None,
) -> None:
    view = view_of(state, segments=1, counting_down=False, armed=True, when_active=WhenActive.REFUSE)
    assert (view.phase, view.primary) == (Phase.ARMED, Primary.START_NOW)
    assert (view.can_record, view.can_stop) == (True, True)
    assert (view.can_pause, view.can_retake, view.can_mark, view.dims_picture) == (False, False, False, False)


@pytest.mark.parametrize("state", [State.STARTING, State.RECORDING, State.PAUSED])
def test_what_is_recorded_is_shown_and_not_what_waits(state: State) -> None:
    view = view_of(state, segments=1, counting_down=False, armed=True, when_active=WhenActive.REFUSE)
    assert view.phase is not Phase.ARMED
