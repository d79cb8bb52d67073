"""What the window knows of recordings, folded from events."""

import pytest

from pausa.core.events import DeviceReturned
from pausa.core.recording_snapshot import MOST_AHEAD_NS
from pausa.core.states import State
from pausa.ui.state.live_recordings import LiveRecordings, SteadyTime
from support.manual_clock import ManualClock
from support.recording_events import RecordingEvents, S


def heard(*sequences: RecordingEvents) -> LiveRecordings:
    live = LiveRecordings()
    for sequence in sequences:
        for event in sequence.events:
            live.hear(event)
    return live


def test_nothing_heard_is_idle() -> None:
    assert LiveRecordings().current is None


def test_while_recording_the_last_segment_grows_with_the_recorded_time() -> None:
    sequence = RecordingEvents().starts().pauses(4, 4).closes(1, 4).resumes(4, 10).progresses(6.5, 12.5)
    current = heard(sequence).current
    assert current is not None
    assert current.segments_ns == (4 * S, round(2.5 * S))


def test_the_order_of_pause_and_closed_segment_makes_no_difference() -> None:
    first = heard(RecordingEvents().starts().pauses(4, 4).closes(1, 4)).current
    second = heard(RecordingEvents().starts().closes(1, 4, State.RECORDING).pauses(4, 4)).current
    assert first is not None
    assert second is not None
    assert first.segments_ns == second.segments_ns == (4 * S,)


def test_a_pause_shows_its_segment_before_the_segment_is_closed() -> None:
    current = heard(RecordingEvents().starts().pauses(4, 4)).current
    assert current is not None
    assert current.segments_ns == (4 * S,)


def test_a_retake_takes_the_newest_segment_and_the_marks_in_it() -> None:
    sequence = (
        RecordingEvents()
        .starts()
        .marks(1)
        .pauses(4, 4)
        .closes(1, 4)
        .resumes(4, 9)
        .marks(5)
        .pauses(7, 12)
        .closes(2, 3)
    )
    current = heard(sequence.retakes(2, 4, at_s=13)).current
    assert current is not None
    assert current.state is State.PAUSED
    assert current.segments_ns == (4 * S,)
    assert [marker.recorded_ns for marker in current.markers] == [S]


def test_the_newest_active_recording_is_shown_and_then_the_one_before_it() -> None:
    first, second = RecordingEvents("first").starts(), RecordingEvents("second").starts()
    live = heard(first, second)
    assert live.current is not None
    assert live.current.id == "second"
    for event in RecordingEvents("second").stops(3).events:
        live.hear(event)
    assert live.current.id == "first"
    assert [one.id for one in live.finishing] == ["second"]


def test_finishing_is_shown_with_its_progress_until_it_is_over() -> None:
    live = heard(RecordingEvents().starts().stops(3).stitches(0.25))
    assert live.current is not None
    assert live.current.stitched == 0.25
    live.hear(RecordingEvents().fails().events[0])
    assert live.current is None


def test_events_of_devices_and_of_recordings_that_are_over_change_nothing() -> None:
    live = heard(RecordingEvents().starts().stops(3).fails())
    live.hear(DeviceReturned(recording_id=None, state=None, monotonic_ns=0, kind="camera", device="c"))
    live.hear(RecordingEvents().fails().events[0])
    assert live.current is None


# ── the shown time ───────────────────────────────────────────────────────────────────────────────────


def test_the_shown_time_runs_on_between_two_events() -> None:
    clock = ManualClock()
    live = heard(RecordingEvents().starts().progresses(5, 100))
    clock.now_s = 100.4
    assert SteadyTime(clock).shown_ns(live.current) == pytest.approx(5.4 * S)


def test_the_shown_time_stands_still_while_paused() -> None:
    clock = ManualClock()
    live = heard(RecordingEvents().starts().pauses(5, 100))
    time = SteadyTime(clock)
    shown = set()
    for clock.now_s in (100, 101, 500):
        shown.add(time.shown_ns(live.current))
    assert shown == {5 * S}


def test_the_shown_time_never_runs_backwards() -> None:
    """The event comes late and says a little less than what the clock has promised meanwhile."""
    clock = ManualClock()
    live = heard(RecordingEvents().starts().progresses(5, 100))
    time = SteadyTime(clock)
    clock.now_s = 100.5
    promised = time.shown_ns(live.current)
    for event in RecordingEvents().pauses(5.46, 100.48).events:
        live.hear(event)
    assert time.shown_ns(live.current) == promised


def test_the_shown_time_goes_back_where_a_segment_is_thrown_away() -> None:
    clock = ManualClock()
    live = heard(
        RecordingEvents().starts().pauses(4, 4).closes(1, 4).resumes(4, 9).pauses(7, 12).closes(2, 3)
    )
    time = SteadyTime(clock)
    assert time.shown_ns(live.current) == 7 * S
    for event in RecordingEvents().retakes(2, 4, at_s=13).events:
        live.hear(event)
    assert time.shown_ns(live.current) == 4 * S


def test_the_shown_time_does_not_promise_what_a_silent_recorder_has_not_told() -> None:
    clock = ManualClock()
    live = heard(RecordingEvents().starts().progresses(5, 100))
    clock.now_s = 160
    assert SteadyTime(clock).shown_ns(live.current) == 5 * S + MOST_AHEAD_NS


def test_a_new_recording_begins_at_nought() -> None:
    clock = ManualClock()
    live = heard(RecordingEvents("old").starts().pauses(9, 9))
    time = SteadyTime(clock)
    time.shown_ns(live.current)
    for event in RecordingEvents("new").starts(at_s=20).events:
        live.hear(event)
    clock.now_s = 20
    assert time.shown_ns(live.current) == 0


def test_the_chosen_one_is_shown_until_it_is_over_or_another_begins() -> None:
    first, second = RecordingEvents("one").starts(), RecordingEvents("two").starts()
    live = heard(first, second)
    assert [other.id for other in live.others] == ["one"]
    live.choose("one")
    assert live.current is not None
    assert live.current.id == "one"
    assert [other.id for other in live.others] == ["two"]
    for event in RecordingEvents("three").starts().events:
        live.hear(event)
    assert live.current.id == "three"
