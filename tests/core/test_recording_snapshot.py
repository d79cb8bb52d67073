"""The one fold of events: what the list, the window and the terminal know of a recording."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.events import (
    CommandRejected,
    Event,
    RecordingDiscarded,
    RecordingProgressed,
    SegmentClosed,
    SegmentEndGiven,
)
from pausa.core.recording_snapshot import RecordingSnapshot, after
from pausa.core.sentences import sentence
from pausa.core.states import Command, State
from support.recording_events import RecordingEvents, S

BEGAN = datetime(2026, 11, 26, 9, 0, tzinfo=timezone(timedelta(hours=1)))


def wall(monotonic_ns: int) -> datetime:
    """A wall clock that was at nine when the monotonic clock was at zero."""
    return BEGAN + timedelta(microseconds=monotonic_ns // 1000)


def folded(events: Sequence[Event]) -> RecordingSnapshot | None:
    view = None
    for event in events:
        view = after(view, event, wall)
    return view


def known(story: RecordingEvents) -> RecordingSnapshot:
    view = folded(story.events)
    assert view is not None
    return view


def test_a_marker_exactly_on_the_join_goes_with_the_segment_that_is_taken_back() -> None:
    story = RecordingEvents().starts().marks(1).pauses(4, 4).closes(1, 4).resumes(4, 9).marks(4).marks(5)
    view = known(story.pauses(7, 12).closes(2, 3).retakes(2, 4, at_s=13))
    assert [marker.recorded_ns for marker in view.markers] == [S]
    assert view.duration_ns == 4 * S
    assert [segment.index for segment in view.segments] == [1]


def closed(index: int, begin_s: int, end_s: int) -> SegmentClosed:
    return SegmentClosed(
        recording_id="one",
        state=State.RECORDING,
        monotonic_ns=end_s * S,
        index=index,
        start_ns=begin_s * S,
        ticks=30 * (end_s - begin_s),
        samples=0,
        duration_ns=(end_s - begin_s) * S,
    )


def test_the_pause_before_a_segment_lasts_from_the_kept_one_before_it() -> None:
    story = RecordingEvents().starts()
    story.events += [closed(1, 0, 4), closed(2, 9, 12)]
    story.retakes(2, 4, at_s=13).events.append(closed(3, 20, 22))
    view = known(story)
    pauses = {segment.index: segment.pause_before_ns for segment in view.segments}
    assert pauses == {1: 0, 2: 16 * S}


def test_a_segment_without_a_tick_is_none_that_could_be_taken_back() -> None:
    story = RecordingEvents().starts()
    story.events.append(replace(closed(1, 0, 1), ticks=0, duration_ns=0))
    story.pauses(0, 1)
    assert known(story).segments_ns == ()


def test_a_refused_command_changes_nothing() -> None:
    story = RecordingEvents().starts()
    before = known(story)
    refused = CommandRejected(
        recording_id=before.id,
        state=State.PAUSED,
        monotonic_ns=5 * S,
        command=Command.RESUME,
        message=sentence("“{command}” is not possible {while_what}. Nothing has changed."),
    )
    assert after(before, refused, wall) == before


def test_a_discarded_recording_is_gone() -> None:
    before = known(RecordingEvents().starts())
    gone = RecordingDiscarded(recording_id=before.id, state=State.DISCARDED, monotonic_ns=2 * S)
    assert after(before, gone, wall) is None


def test_events_of_devices_belong_to_no_recording() -> None:
    before = known(RecordingEvents().starts())
    for event in RecordingEvents().starts().progresses(1, 1).events:
        assert after(before, replace(event, recording_id=None), wall) == before


@given(
    st.lists(st.tuples(st.sampled_from(["segment", "mark", "retake"]), st.integers(1, 9)), max_size=20),
)
def test_segments_and_markers_always_lie_within_the_recorded_time(steps: list[tuple[str, int]]) -> None:
    story, index, lengths, indices, moment = RecordingEvents().starts(), 0, [], [], 0
    for what, seconds in steps:
        moment += 10
        match what:
            case "segment":
                index += 1
                lengths.append(seconds)
                indices.append(index)
                story = story.resumes(sum(lengths[:-1]), moment).pauses(sum(lengths), moment + seconds)
                story = story.closes(index, seconds)
            case "mark" if lengths:
                story = story.marks(sum(lengths) - 0.5)
            case "retake" if lengths:
                lengths.pop()
                story = story.retakes(indices.pop(), *lengths, at_s=moment)
    view = known(story)
    assert view.duration_ns == sum(lengths) * S
    assert [segment.index for segment in view.segments] == list(range(1, len(lengths) + 1))
    assert sum(segment.duration_ns for segment in view.segments) == view.duration_ns
    assert all(marker.recorded_ns < view.duration_ns for marker in view.markers)


@pytest.mark.parametrize("state", [State.RECORDING, State.PAUSED])
def test_progress_is_taken_over_whole(state: State) -> None:
    story = RecordingEvents().starts().progresses(3, 3)
    progress = story.events[-1]
    assert isinstance(progress, RecordingProgressed)
    view = after(known(story), replace(progress, state=state, peak_dbfs=-12.0, frames_lost=7), wall)
    assert view is not None
    assert (view.duration_ns, view.told_ns, view.peak_dbfs, view.frames_lost) == (3 * S, 3 * S, -12.0, 7)


def test_a_title_given_while_recording_counts_and_what_it_began_without_is_known() -> None:
    snapshot = None
    events = RecordingEvents().starts().events
    for event in [
        events[0],
        replace(events[1], sample_rate=0),
        *RecordingEvents().renames("Lecture 4").events,
    ]:
        snapshot = after(snapshot, event)
    assert snapshot is not None
    assert snapshot.title == "Lecture 4"
    assert snapshot.without == {"microphone"}


@pytest.mark.parametrize(
    ("command", "certain"), [(Command.PAUSE, State.PAUSED), (Command.STOP, State.STITCHING)]
)
def test_a_segment_that_has_its_end_is_over_before_all_of_it_is_on_the_disk(
    command: Command, certain: State
) -> None:
    story = RecordingEvents().starts().progresses(3, 3)
    given = SegmentEndGiven(
        recording_id=story.recording_id,
        state=State.RECORDING,
        monotonic_ns=round(3.5 * S),
        command=command,
        reason="api",
        recorded_ns=round(3.5 * S),
    )
    view = after(known(story), given, wall)
    assert view is not None
    assert (view.state, view.certain_state) == (State.RECORDING, certain)
    assert view.duration_ns_at(9 * S) == round(3.5 * S)
    progress = story.events[-1]
    late = after(view, replace(progress, recorded_ns=round(3.2 * S)), wall)
    assert late is not None
    assert (late.certain_state, late.duration_ns) == (certain, round(3.5 * S))
    told = after(late, RecordingEvents().pauses(3.51, 3.5).events[-1], wall)
    assert told is not None
    assert (told.state, told.ends_as, told.duration_ns) == (State.PAUSED, None, round(3.51 * S))
