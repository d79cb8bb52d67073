"""The recorder on its synthetic devices: what the file shows is what was not paused, whatever was commanded when."""

import contextlib
import errno
import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pausa.capture import microphone_keeping
from pausa.capture.source import CameraRequest, Microphone, MicrophoneFormat, MicrophoneRequest
from pausa.capture.synthetic import PIP_NS, SyntheticCamera, is_lit
from pausa.core import events
from pausa.core.edit.change import ChangeKind
from pausa.core.edit.edit import Edit
from pausa.core.edit.spans import Span
from pausa.core.edit.taken_back import put_back
from pausa.core.errors import InputError, StorageError
from pausa.core.events import Event
from pausa.core.settings import Encoder, WhenActive
from pausa.core.states import Command, RecordingState, State
from pausa.core.time.sample_clock import Line
from pausa.core.time.ticks import samples_before
from pausa.media.ffmpeg import find_ffmpeg, picture_encoder
from pausa.media.mp4.adts import AacFrames
from pausa.media.mp4.segment_index import SegmentIndex
from pausa.media.probe import contents
from pausa.media.video_encoders import VideoEncoder
from pausa.recording.inbox import MOST_WAIT_NS, Inbox
from pausa.recording.late_streams import LateStreams
from pausa.recording.options import RecordingOptions
from pausa.recording.recording import Recording
from pausa.recording.sleep_watch import SleepWatch
from pausa.recording.timed_command import TimedCommand
from pausa.recording.workspace.journal import Journal, new_journal
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing import growth
from pausa.recording.writing import segments as segments_module
from pausa.recording.writing.disk import Disk, DiskWatch
from pausa.recording.writing.movie_draft import MovieDraft
from pausa.recording.writing.picture_writer import PictureWriter
from pausa.recording.writing.segments import Segments
from support.engine import (
    CAMERA,
    FPS,
    MICROPHONE,
    MS,
    PERIOD_NS,
    SECOND,
    EngineUnderTest,
    EventLog,
    now_ns,
    open_engine,
    soon,
)
from support.played_file import chapters, counters, picture_times, pictures, sound
from support.waiting import PATIENCE_S, until

RATE = 48_000
LIFE = (
    events.RecordingStarting,
    events.RecordingStarted,
    events.RecordingPaused,
    events.RecordingResumed,
    events.SegmentClosed,
    events.SegmentRetaken,
    events.SegmentRestored,
    events.MarkerSet,
    events.RecordingStopped,
    events.RecordingReady,
    events.RecordingFailed,
    events.RecordingDiscarded,
    events.CommandRejected,
)


@pytest.fixture(scope="module")
def open_devices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineUnderTest]:
    with open_engine(tmp_path_factory.mktemp("engine")) as engine:
        yield engine


@pytest.fixture
def engine(open_devices: EngineUnderTest, tmp_path: Path) -> Iterator[EngineUnderTest]:
    """With a folder and an event log of its own; leaves nothing active behind."""
    open_devices.folder = tmp_path
    open_devices.log.clear()
    yield open_devices
    for recording_id in open_devices.recorder.active_ids:
        open_devices.post(Command.DISCARD, recording_id)
        open_devices.log.wait_for(events.RecordingDiscarded, recording_id)


def shown(engine: EngineUnderTest, path: Path) -> list[int]:
    """When each picture of the file was taken."""
    times = engine.frames.times
    return [times[counter] for counter in counters(path) if counter is not None]


def demand_only(segments: list[tuple[int, int]], engine: EngineUnderTest, path: Path) -> None:
    """Nothing in the file is from outside the segments, nothing inside is missing, and all lasts equally long."""
    (ready,) = (event for event in engine.log.of(events.RecordingReady) if event.path == path)
    times = shown(engine, path)
    assert len(times) == ready.frames, "a counter cannot be read"
    wanted: list[int] = []
    left_out = 0
    for begin, end in segments:
        inside = [at for at in engine.frames.times.values() if begin <= at < end]
        # The last picture's tick must be over before the end; when it just is or just is not, both are right.
        doubtful = [at for at in inside if abs(at - (end - PERIOD_NS)) < 0.3 * MS]
        wanted += [at for at in inside if at in times or (at < end - PERIOD_NS and at not in doubtful)]
        left_out += engine.frames.left_out(begin, end)
    assert list(dict.fromkeys(times)) == wanted
    assert ready.frames_repeated == len(times) - len(wanted) <= left_out
    assert ready.frames_lost <= left_out
    assert ready.samples_missing == 0
    assert len({after - before for before, after in pairwise(picture_times(path))}) <= 1
    samples = samples_before(len(times), FPS, RATE)
    assert ready.samples == samples
    assert samples <= len(sound(path)) < samples + 2048


def no_draft(*_: object) -> MovieDraft:
    raise AssertionError("so short a recording does not grow")


def life(engine: EngineUnderTest, recording_id: str) -> list[str]:
    """The names of its events, without progress and news."""
    return [event.name for event in engine.log.of(*LIFE, recording_id=recording_id)]


# ── Pauses ───────────────────────────────────────────────────────────────────────────────────────────


def test_the_file_holds_what_was_recorded_and_nothing_of_the_pauses(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    segments = engine.play(recording_id, begin, 520, 300, 410, 150, 333)
    path = engine.recorded(recording_id)
    demand_only(segments, engine, path)
    ready = engine.log.of(events.RecordingReady)[-1]
    assert [segment.index for segment in ready.segments] == [1, 2, 3]
    assert [segment.pause_before_ns for segment in ready.segments] == [0, 300 * MS, 150 * MS]
    assert sum(segment.duration_ns for segment in ready.segments) == pytest.approx(
        ready.duration_s * 1e9, abs=1000
    )
    assert [chapter.title for chapter in chapters(path)] == ["Segment 1", "Segment 2", "Segment 3"]
    assert engine.files() == [path.name]


def test_a_start_that_reaches_the_recorder_late_begins_where_it_was_given(engine: EngineUnderTest) -> None:
    begin = soon()
    engine.frames.wait_for_frame_at(begin + 500 * MS)
    recording_id = engine.start(at_ns=begin)
    segments = engine.play(recording_id, begin, 900, 200, 300)
    demand_only(segments, engine, engine.recorded(recording_id))
    ready = engine.log.of(events.RecordingReady)[-1]
    assert ready.samples_missing == 0
    assert ready.frames_repeated <= engine.frames.left_out(begin, segments[-1][1])


def test_a_start_that_waits_for_others_loses_nothing_of_its_beginning(engine: EngineUnderTest) -> None:
    begin = soon()

    def dawdle(event: events.Event) -> None:
        if isinstance(event, events.CommandRejected):
            engine.frames.wait_for_frame_at(begin + 2_600 * MS)

    engine.recorder.subscribe(dawdle)
    engine.recorder.post(Command.PAUSE)
    recording_id = engine.start(at_ns=begin)
    segments = engine.play(recording_id, begin, 2_900)
    demand_only(segments, engine, engine.recorded(recording_id))
    assert engine.log.of(events.RecordingReady)[-1].samples_missing == 0


def test_events_come_in_order_and_bear_the_moments_of_their_commands(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    (_, paused), (resumed, stopped) = engine.play(recording_id, begin, 300, 100, 200)
    engine.recorded(recording_id)
    told = engine.log.of(*LIFE, recording_id=recording_id)
    assert [(event.name, event.state, event.monotonic_ns) for event in told[:-1]] == [
        ("recording_starting", State.STARTING, begin),
        ("recording_started", State.RECORDING, begin),
        ("segment_closed", State.RECORDING, paused),
        ("recording_paused", State.PAUSED, paused),
        ("recording_resumed", State.RECORDING, resumed),
        ("segment_closed", State.RECORDING, stopped),
        ("recording_stopped", State.STITCHING, stopped),
    ]
    assert (told[-1].name, told[-1].state) == ("recording_ready", State.READY)
    first, second = engine.log.of(events.SegmentClosed)
    halt, end = engine.log.of(events.RecordingPaused)[0], engine.log.of(events.RecordingStopped)[0]
    assert halt.recorded_ns == first.duration_ns
    assert end.recorded_ns == pytest.approx(first.duration_ns + second.duration_ns, abs=2)
    assert end.reason == "user"


def test_progress_is_told_while_recording_and_stands_still_while_paused(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id)
    engine.log.wait_for(events.RecordingProgressed, recording_id, count=4)
    engine.post(Command.PAUSE)
    paused = engine.log.wait_for(events.RecordingPaused, recording_id)
    seen = len(engine.log.of(events.RecordingProgressed))
    engine.log.wait_for(events.RecordingProgressed, recording_id, count=seen + 3)
    told = engine.log.of(events.RecordingProgressed)
    recorded = [progress.recorded_ns for progress in told]
    assert recorded == sorted(recorded)
    assert recorded[0] < recorded[-1]
    assert recorded[-2:] == [paused.recorded_ns] * 2
    assert [progress.state for progress in told[-2:]] == [State.PAUSED] * 2
    assert told[3].peak_dbfs > -60
    assert told[-1].disk_free_bytes > 0
    assert told[-1].size_bytes > 0


@pytest.mark.parametrize("late_ms", [200, 900])
def test_a_command_that_comes_late_cuts_where_it_was_given(engine: EngineUnderTest, late_ms: int) -> None:
    recording_id = engine.started()
    begin = engine.log.of(events.RecordingStarting)[0].monotonic_ns
    end = now_ns() + 400 * MS
    engine.frames.wait_for_frame_at(end + late_ms * MS)
    engine.post(Command.PAUSE, at_ns=end)
    assert engine.log.wait_for(events.RecordingPaused, recording_id).monotonic_ns == end
    engine.post(Command.STOP)
    demand_only([(begin, end)], engine, engine.recorded(recording_id))


@pytest.mark.parametrize("late_ms", [200, 450])
def test_a_resume_that_comes_late_begins_where_it_was_given(engine: EngineUnderTest, late_ms: int) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.post(Command.PAUSE, at_ns=begin + 200 * MS)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    again = now_ns() + 20 * MS
    engine.frames.wait_for_frame_at(again + late_ms * MS)
    engine.post(Command.RESUME, at_ns=again)
    end = again + (late_ms + 200) * MS
    engine.post(Command.STOP, at_ns=end)
    demand_only([(begin, begin + 200 * MS), (again, end)], engine, engine.recorded(recording_id))


def test_what_a_late_pause_takes_back_the_resume_after_it_gets(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    segments = [(begin, begin + 300 * MS), (begin + 450 * MS, begin + 1200 * MS)]
    engine.frames.wait_for_frame_at(begin + 800 * MS)
    engine.post(Command.PAUSE, at_ns=segments[0][1])
    engine.post(Command.RESUME, at_ns=segments[1][0])
    engine.post(Command.STOP, at_ns=segments[1][1])
    demand_only(segments, engine, engine.recorded(recording_id))


@pytest.mark.parametrize("when_active", [WhenActive.REPLACE, WhenActive.PARALLEL])
def test_a_late_start_beside_another_recording_cuts_both_where_it_was_given(
    engine: EngineUnderTest, when_active: WhenActive
) -> None:
    begin = soon()
    first = engine.start(at_ns=begin)
    click, end = begin + 400 * MS, begin + 1300 * MS
    engine.frames.wait_for_frame_at(click + 450 * MS)
    second = engine.start(at_ns=click, when_active=when_active)
    if when_active is WhenActive.PARALLEL:
        engine.post(Command.STOP, first, at_ns=end)
    engine.post(Command.STOP, second, at_ns=end)
    demand_only([(click, end)], engine, engine.recorded(second))
    first_end = end if when_active is WhenActive.PARALLEL else click
    demand_only([(begin, first_end)], engine, engine.recorded(first))


def test_pause_at_once_after_start_and_then_go_on(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    segments = engine.play(recording_id, begin, 1, 200, 300)
    path = engine.recorded(recording_id)
    demand_only(segments, engine, path)
    assert life(engine, recording_id)[1:4] == ["recording_started", "segment_closed", "recording_paused"]


def test_stop_while_paused(engine: EngineUnderTest) -> None:
    recording_id = engine.started()
    begin = engine.log.of(events.RecordingStarting)[0].monotonic_ns
    end = now_ns() + 200 * MS
    engine.post(Command.PAUSE, at_ns=end)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    engine.post(Command.STOP)
    demand_only([(begin, end)], engine, engine.recorded(recording_id))
    assert life(engine, recording_id)[-3:] == ["recording_paused", "recording_stopped", "recording_ready"]


def test_stop_before_the_first_picture_leaves_nothing_and_says_so(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.post(Command.STOP, at_ns=begin + 1)
    gone = engine.log.wait_for(events.RecordingDiscarded, recording_id)
    assert gone.exit_code == 1
    assert "Nothing was recorded" in gone.message
    assert engine.files() == []


def test_fifty_quick_pauses_keep_their_order_and_the_file_is_whole(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    # Half of the segments are too short for a picture, half hold one or two.
    lengths = [100, *[3, 4] * 25, *[12, 48] * 25, 100]
    assert len(lengths) % 2 == 0
    segments = engine.play(recording_id, begin, *lengths, 100)
    path = engine.recorded(recording_id)
    demand_only(segments, engine, path)
    pause = ["segment_closed", "recording_paused", "recording_resumed"]
    assert life(engine, recording_id) == [
        "recording_starting",
        "recording_started",
        *pause * 51,
        "segment_closed",
        "recording_stopped",
        "recording_ready",
    ]
    moments = [event.monotonic_ns for event in engine.log.of(events.RecordingPaused)]
    assert moments == [end for _, end in segments[:-1]]


def stalled(camera: SyntheticCamera) -> None:
    camera._closed.wait(0.2)


def test_what_is_said_while_the_camera_is_away_is_recorded_from_resume_on(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording_id = engine.recording()
    engine.post(Command.PAUSE)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    monkeypatch.setattr(SyntheticCamera, "read", stalled)
    resumed = now_ns()
    engine.post(Command.RESUME, at_ns=resumed)
    engine.log.wait_for(events.RecordingResumed, recording_id)
    engine.post(Command.STOP, at_ns=resumed + 3 * SECOND)
    path = engine.recorded(recording_id)
    first, second = engine.log.of(events.SegmentClosed)
    assert second.duration_ns == pytest.approx(3 * SECOND, abs=PERIOD_NS)
    # The last picture of the segment before, or one that the camera took just after *resume*.
    assert len(set(counters(path)[first.ticks :])) == 1
    assert len(sound(path)) == first.samples + second.samples
    heard = sound(path)[first.samples :, 0]
    assert np.abs(heard.reshape(-1)).max() > 5_000, "the beep of each full second is in the sound"


# ── Retake, mark, discard ────────────────────────────────────────────────────────────────────────────


def test_a_retake_while_recording_takes_the_open_segment_back(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.play(recording_id, begin, 300, 100, stop=False)
    engine.log.wait_for(events.RecordingResumed, recording_id)
    engine.record_more(recording_id)
    engine.post(Command.RETAKE)
    taken = engine.log.wait_for(events.SegmentRetaken, recording_id)
    first = engine.log.of(events.SegmentClosed)[0]
    assert (taken.index, taken.recorded_ns, taken.state) == (2, first.duration_ns, State.PAUSED)
    again = now_ns()
    engine.post(Command.RESUME, at_ns=again)
    engine.post(Command.STOP, at_ns=again + 250 * MS)
    segments = [(begin, begin + 300 * MS), (again, again + 250 * MS)]
    demand_only(segments, engine, engine.recorded(recording_id))


def test_retakes_while_paused_take_one_segment_after_the_other(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.play(recording_id, begin, 250, 50, 200, 50, 150, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=3)
    for index in (3, 2):
        engine.post(Command.RETAKE)
        taken = engine.log.wait_for(events.SegmentRetaken, recording_id, count=4 - index)
        assert taken.index == index
    engine.post(Command.STOP)
    demand_only([(begin, begin + 250 * MS)], engine, engine.recorded(recording_id))


def test_when_everything_is_taken_back_there_is_no_file_and_it_is_said(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.post(Command.PAUSE, at_ns=begin + 200 * MS)
    for _ in range(2):
        engine.post(Command.RETAKE)
    refused = engine.log.wait_for(events.CommandRejected, recording_id)
    assert refused.command is Command.RETAKE
    assert refused.state is State.PAUSED
    engine.post(Command.STOP)
    assert engine.log.wait_for(events.RecordingDiscarded, recording_id).message
    assert engine.files() == []


def test_a_title_given_while_recording_or_paused_names_the_file(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    engine.post(Command.RENAME, title="  First\n try ")
    renamed = engine.log.wait_for(events.RecordingRenamed, recording_id)
    assert (renamed.title, renamed.state) == ("First try", State.RECORDING)
    (folder,) = (engine.folder / ".pausa").iterdir()
    assert Journal.load(folder).title == "First try"
    engine.post(Command.PAUSE)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    engine.post(Command.RENAME, title="Lecture 4: Fourier")
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    assert path.stem == "Lecture 4- Fourier"
    assert engine.log.of(events.RecordingReady)[-1].title == "Lecture 4: Fourier"


def test_markers_stand_at_their_moments_and_go_with_what_is_taken_back(engine: EngineUnderTest) -> None:
    recording_id = engine.started()
    begin = shown_first_ns(engine, recording_id)
    engine.post(Command.MARK, at_ns=begin + 150 * MS, title="  the point ")
    engine.post(Command.MARK, at_ns=begin + 300 * MS)
    engine.post(Command.PAUSE, at_ns=begin + 500 * MS)
    engine.post(Command.RESUME, at_ns=begin + 600 * MS)
    engine.post(Command.MARK, at_ns=begin + 700 * MS, title="gone")
    engine.log.wait_for(events.MarkerSet, recording_id, count=3)
    engine.post(Command.RETAKE)
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    told = [(marker.title, marker.recorded_ns) for marker in engine.log.of(events.MarkerSet)]
    assert [title for title, _ in told] == ["the point", "Mark 2", "gone"]
    # A mark stands at the picture of its moment.
    assert [at for _, at in told[:2]] == pytest.approx([4 * PERIOD_NS, 9 * PERIOD_NS], abs=PERIOD_NS)
    ready = engine.log.of(events.RecordingReady)[-1]
    assert [marker.title for marker in ready.markers] == ["the point", "Mark 2"]
    assert [chapter.title for chapter in chapters(path)] == ["Segment 1", "the point", "Mark 2"]
    begins = [0, *(marker.recorded_ns / SECOND for marker in ready.markers)]
    assert [chapter.begin_s for chapter in chapters(path)] == pytest.approx(begins, abs=0.001)


@pytest.mark.parametrize("while_open", [True, False], ids=["while recording", "while paused"])
def test_a_retake_can_be_undone_and_nothing_of_it_is_lost(engine: EngineUnderTest, while_open: bool) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    segments = [(begin, begin + 300 * MS), (begin + 400 * MS, begin + 800 * MS)]
    engine.post(Command.PAUSE, at_ns=segments[0][1])
    engine.post(Command.RESUME, at_ns=segments[1][0])
    engine.post(Command.MARK, at_ns=begin + 600 * MS, title="in the second")
    if not while_open:
        engine.post(Command.PAUSE, at_ns=segments[1][1])
    engine.post(Command.RETAKE, at_ns=segments[1][1])
    taken = engine.log.wait_for(events.SegmentRetaken, recording_id)
    engine.post(Command.UNDO)
    restored = engine.log.wait_for(events.SegmentRestored, recording_id)
    assert (restored.index, restored.state) == (taken.index, State.PAUSED) == (2, State.PAUSED)
    assert restored.duration_ns == pytest.approx(taken.duration_ns, abs=2 * PERIOD_NS)
    assert restored.recorded_ns == pytest.approx(taken.recorded_ns + restored.duration_ns, abs=2)
    assert [marker.title for marker in restored.markers] == ["in the second"]
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    demand_only(segments, engine, path)
    ready = engine.log.of(events.RecordingReady)[-1]
    assert [marker.recorded_ns for marker in ready.markers] == [
        engine.log.of(events.MarkerSet)[0].recorded_ns
    ]
    assert engine.files() == [path.name]


def test_several_retakes_are_undone_one_after_another_the_last_first(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    segments = engine.play(recording_id, begin, 250, 50, 200, 50, 150, stop=False)
    for _ in range(3):
        engine.post(Command.RETAKE)
    for _ in range(4):
        engine.post(Command.UNDO)
    refused = engine.log.wait_for(events.CommandRejected, recording_id)
    assert "There is nothing to undo" in refused.message
    engine.log.wait_for(events.SegmentRestored, recording_id, count=3)
    assert [event.index for event in engine.log.of(events.SegmentRetaken)] == [3, 2, 1]
    engine.post(Command.STOP)
    demand_only(segments, engine, engine.recorded(recording_id))
    assert [event.index for event in engine.log.of(events.SegmentRestored)] == [1, 2, 3]


def test_an_undo_while_the_next_segment_is_recorded_puts_the_one_taken_back_before_it(
    engine: EngineUnderTest,
) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    first, second = engine.play(recording_id, begin, 300, 100, 400, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=2)
    engine.post(Command.RETAKE)
    again = now_ns() + 20 * MS
    engine.post(Command.RESUME, at_ns=again)
    engine.log.wait_for(events.RecordingResumed, recording_id, count=2)
    engine.post(Command.UNDO)
    engine.post(Command.MARK, at_ns=again + 100 * MS, title="in the third")
    restored = engine.log.wait_for(events.SegmentRestored, recording_id)
    assert restored.state is State.RECORDING
    engine.post(Command.STOP, at_ns=again + 400 * MS)
    path = engine.recorded(recording_id)
    demand_only([first, second, (again, again + 400 * MS)], engine, path)
    ready = engine.log.of(events.RecordingReady)[-1]
    assert ready.markers[0].recorded_ns == engine.log.of(events.MarkerSet)[0].recorded_ns
    assert [segment.index for segment in ready.segments] == [1, 2, 3]


def test_what_was_taken_back_stays_on_the_disk_until_the_recording_is_finished(
    engine: EngineUnderTest,
) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    first, _ = engine.play(recording_id, begin, 300, 100, 300, stop=False)
    engine.post(Command.RETAKE)
    engine.log.wait_for(events.SegmentRetaken, recording_id)
    (folder,) = (engine.folder / ".pausa").iterdir()
    journal = Journal.load(folder)
    assert [one.index for one in journal.segments] == [1, 2]
    assert [span.take for span in journal.kept.spans] == [1]
    assert (folder / "0002.mp4").stat().st_size > 0
    assert (folder / "0002.s16").stat().st_size > 0
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    demand_only([first], engine, path)
    assert engine.files() == [path.name]


def test_what_was_taken_back_makes_room_before_a_full_disk_ends_the_recording(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    first, _ = engine.play(recording_id, begin, 300, 100, 300, stop=False)
    engine.post(Command.RETAKE)
    engine.log.wait_for(events.SegmentRetaken, recording_id)
    (folder,) = (engine.folder / ".pausa").iterdir()
    taken_back = folder / "0002.mp4"
    looked = DiskWatch.look

    def full_while_it_is_there(watch: DiskWatch, *paths: Any, **recorded: Any) -> Disk:
        return replace(looked(watch, *paths, **recorded), exhausted=taken_back.exists())

    monkeypatch.setattr(DiskWatch, "look", full_while_it_is_there)
    until(lambda: not taken_back.exists(), what="what was taken back is removed")
    engine.post(Command.UNDO)
    assert "There is nothing to undo" in engine.log.wait_for(events.CommandRejected, recording_id).message
    engine.post(Command.STOP)
    demand_only([first], engine, engine.recorded(recording_id))


@pytest.mark.parametrize("delay_s", [0.0, 0.6])
def test_what_is_told_as_paused_is_whole_on_the_disk_though_all_children_die(
    engine: EngineUnderTest, delay_s: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``delay_s``: an encoder that takes so long to end after the last frame."""
    waiting = PictureWriter.waiting.fget
    assert waiting is not None
    ended: dict[int, int] = {}

    def ends_late(writer: PictureWriter) -> bool:
        if waiting(writer) or writer._ended_ns is None:
            return True
        return now_ns() < ended.setdefault(id(writer), now_ns()) + delay_s * SECOND

    monkeypatch.setattr(PictureWriter, "waiting", property(ends_late))
    held: list[tuple[int, int]] = []

    def look(event: Event) -> None:
        if isinstance(event, events.SegmentClosed):
            (folder,) = (engine.folder / ".pausa").iterdir()
            pictures = contents(find_ffmpeg(), folder / f"{event.index:04}.mp4").pictures.count
            held.append((pictures, (folder / f"{event.index:04}.s16").stat().st_size // 2))

    unsubscribe = engine.recorder.subscribe(look)
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    segments = engine.play(recording_id, begin, 300, 100, 400, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=2)
    unsubscribe()
    closed = engine.log.of(events.SegmentClosed)
    assert held == [(event.ticks, event.samples) for event in closed]
    engine.post(Command.STOP)
    demand_only(segments, engine, engine.recorded(recording_id))


def shown_first_ns(engine: EngineUnderTest, recording_id: str) -> int:
    """When the first picture of the recording was taken."""
    start = engine.log.of(events.RecordingStarting, recording_id=recording_id)[0].monotonic_ns
    return min(at for at in engine.frames.times.values() if at >= start)


@pytest.mark.parametrize("when", ["at once", "recording", "paused"])
def test_what_is_discarded_leaves_nothing_on_disk(engine: EngineUnderTest, when: str) -> None:
    recording_id = engine.start()
    if when != "at once":
        engine.record_more(recording_id)
    if when == "paused":
        engine.post(Command.PAUSE)
        engine.log.wait_for(events.RecordingPaused, recording_id)
    engine.post(Command.DISCARD)
    gone = engine.log.wait_for(events.RecordingDiscarded, recording_id)
    assert (gone.message, gone.exit_code) == ("", 0)
    assert list(engine.folder.iterdir()) == []
    assert engine.recorder.active_ids == ()
    assert not children_of_this_process()


def children_of_this_process() -> list[str]:
    """Command lines of living children; empty where the system does not tell."""
    own = f"PPid:\t{os.getpid()}\n"
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            text = status.read_text()
            if own in text and "State:\tZ" not in text:
                found.append(status.with_name("cmdline").read_bytes().replace(b"\0", b" ").decode())
        except (OSError, UnicodeDecodeError):
            continue
    return found


# ── Encoders that stop ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.logs_error("the encoder takes nothing any more")
@pytest.mark.skipif(sys.platform != "linux", reason="only there a child is seen to do nothing")
def test_with_both_encoders_stopped_a_stop_still_ends_in_a_whole_file_within_seconds(
    engine: EngineUnderTest,
) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, SECOND)
    for status in Path("/proc").glob("[0-9]*/status"):
        with contextlib.suppress(OSError):
            text = status.read_text()
            if f"PPid:\t{os.getpid()}\n" in text and "ffmpeg" in text.partition("\n")[0]:
                os.kill(int(status.parent.name), signal.SIGSTOP)
    stopped_ns = now_ns()
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    ready = engine.log.of(events.RecordingReady)[0]
    assert now_ns() - stopped_ns < 18 * SECOND, "it was 29 s when each encoder was waited for"
    assert len(counters(path)) == ready.frames
    assert None not in counters(path)
    assert ready.samples <= len(sound(path)) < ready.samples + 2048


SLOW = """
import subprocess, sys, time
with subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE) as child:
    while data := sys.stdin.buffer.read(int(sys.argv[1])):
        child.stdin.write(data)
        child.stdin.flush()
        time.sleep(0.2)
    child.stdin.close()
    sys.exit(child.wait())
"""
"""Hands five frames a second to the encoder, however fast the computer is."""


@pytest.mark.skipif(sys.platform != "linux", reason="pipes elsewhere hold fewer frames")
def test_with_an_encoder_that_is_far_too_slow_a_stop_ends_within_seconds_and_all_sound_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    size = 640 * 360 * 3 // 2

    def slowly(*given: Any, **how: Any) -> list[str]:
        return [sys.executable, "-c", SLOW, str(size), *picture_encoder(*given, **how)]

    monkeypatch.setattr(segments_module, "picture_encoder", slowly)

    def is_told() -> bool:
        return any(notice.code == "encoder_slow" for notice in engine.log.of(events.Noticed))

    monkeypatch.setattr(segments_module, "PIPE_BYTES", 1 << 17)
    with open_engine(tmp_path, camera=replace(CAMERA, width=640, height=360)) as engine:
        begin = soon()
        recording_id = engine.start(at_ns=begin)
        engine.frames.wait_for_frame_at(begin + 8 * SECOND)
        # First it is tried whether a quicker way of encoding helps; a busy machine takes a while to see that it does not.
        until(is_told, what="that the encoder is too slow is told")
        stopped_ns = now_ns()
        engine.post(Command.STOP)
        path = engine.recorded(recording_id)
        took_ns = now_ns() - stopped_ns
    ready = engine.log.of(events.RecordingReady)[0]
    assert took_ns < 20 * SECOND, "it was 30 s when all that waited was encoded"
    assert len(counters(path)) == ready.frames == pytest.approx((stopped_ns - begin) * FPS / SECOND, abs=30)
    assert ready.frames_repeated > ready.frames / 2
    assert ready.frames_lost > ready.frames / 3
    assert len({after - before for before, after in pairwise(picture_times(path))}) == 1
    assert ready.samples == round(ready.frames * RATE / FPS)


def test_an_encoder_that_is_too_slow_costs_frames_and_not_memory_or_a_long_wait_after_the_stop() -> None:
    inbox = Inbox()
    camera = SyntheticCamera(CAMERA)
    first = camera.read()
    assert first is not None
    frames = [replace(first, sequence=number, time_ns=number * SECOND // 60) for number in range(20 * 60)]
    for one in frames[:120]:
        inbox.on_frame(one)
    taken = inbox.wait(0).frames
    for one in frames[120:]:
        inbox.on_frame(one)
    waiting = [*taken, *inbox.wait(0).frames]
    assert inbox.behind_ns == waiting[-1].time_ns - waiting[0].time_ns <= MOST_WAIT_NS
    assert inbox.dropped == len(frames) - len(waiting)
    for _ in waiting:
        inbox.used()
    assert inbox.behind_ns == 0
    inbox.on_frame(frames[-1])
    assert inbox.wait(0).frames == [frames[-1]]


# ── What the table does not hold ─────────────────────────────────────────────────────────────────────


def test_a_command_that_the_table_does_not_hold_is_rejected_and_changes_nothing(
    engine: EngineUnderTest,
) -> None:
    recording_id = engine.recording()
    begin = engine.log.of(events.RecordingStarting)[0].monotonic_ns

    def reject(command: Command, state: State) -> None:
        before = len(engine.log.of(events.CommandRejected))
        at_ns = now_ns()
        engine.post(command, recording_id, at_ns=at_ns)
        refused = engine.log.wait_for(events.CommandRejected, recording_id, count=before + 1)
        assert (refused.command, refused.state, refused.monotonic_ns) == (command, state, at_ns)
        assert {Command.STITCH_AGAIN: "finish again", Command.FORGET: "discard for good"}.get(
            command, command.value
        ) in refused.message
        assert state.value in refused.message

    reject(Command.RESUME, State.RECORDING)
    reject(Command.STITCH_AGAIN, State.RECORDING)
    end = now_ns()
    engine.post(Command.PAUSE, at_ns=end)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    for command in (Command.PAUSE, Command.MARK, Command.START):
        reject(command, State.PAUSED)
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    demand_only([(begin, end)], engine, path)
    assert chapters(path) == []


@pytest.mark.parametrize("recording_id", [None, "nobody"])
def test_without_a_recording_every_command_is_rejected(
    engine: EngineUnderTest, recording_id: str | None
) -> None:
    commands = [command for command in Command if command is not Command.START]
    for command in commands:
        engine.post(command, recording_id)
    engine.log.wait_for(events.CommandRejected, count=len(commands))
    refused = engine.log.of(events.CommandRejected)
    assert [event.command for event in refused] == commands
    assert {event.state for event in refused} == {None}
    assert engine.files() == []


# ── Several at once ──────────────────────────────────────────────────────────────────────────────────


def test_a_second_start_is_refused_and_the_first_goes_on(engine: EngineUnderTest) -> None:
    first = engine.started()
    second = engine.start(when_active=WhenActive.REFUSE)
    refused = engine.log.wait_for(events.CommandRejected, second)
    assert refused.command is Command.START
    assert engine.recorder.active_ids == (first,)
    engine.record_more(first)
    engine.post(Command.STOP)
    engine.recorded(first)
    assert engine.log.of(events.RecordingStarting, recording_id=second) == []


@pytest.mark.parametrize("discards", [False, True])
def test_a_second_start_replaces_the_first(engine: EngineUnderTest, discards: bool) -> None:
    first = engine.recording()
    begin = engine.log.of(events.RecordingStarting)[0].monotonic_ns
    turn = soon()
    second = engine.start(at_ns=turn, when_active=WhenActive.REPLACE, replace_discards=discards)
    assert second != first
    if discards:
        engine.log.wait_for(events.RecordingDiscarded, first)
    else:
        path = engine.recorded(first)
        assert engine.log.of(events.RecordingStopped, recording_id=first)[0].reason == "replaced"
        assert all(begin <= at < turn for at in shown(engine, path))
    engine.post(Command.STOP, at_ns=turn + 300 * MS)
    path = engine.recorded(second)
    demand_only([(turn, turn + 300 * MS)], engine, path)
    assert len(engine.files()) == (1 if discards else 2)


def test_two_recordings_run_side_by_side_each_with_its_own_pauses(engine: EngineUnderTest) -> None:
    begin = soon()
    first = engine.start(at_ns=begin, title="one")
    second = engine.start(at_ns=begin, title="two", when_active=WhenActive.PARALLEL)
    until(lambda: engine.recorder.active_ids == (first, second), what="both are active")
    engine.play(first, begin, 200, 300, 200)
    engine.play(second, begin, 500)
    demand_only(
        [(begin, begin + 200 * MS), (begin + 500 * MS, begin + 700 * MS)], engine, engine.recorded(first)
    )
    demand_only([(begin, begin + 500 * MS)], engine, engine.recorded(second))


def test_without_an_id_a_command_is_for_the_newest(engine: EngineUnderTest) -> None:
    first = engine.recording(title="one")
    second = engine.recording(title="two", when_active=WhenActive.PARALLEL)
    for recording_id in (second, first):
        engine.post(Command.STOP)
        stopped = engine.log.wait_for(events.RecordingStopped, recording_id)
        assert stopped.recording_id == recording_id
    engine.recorded(first)
    engine.recorded(second)


# ── Limits ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("most_ns", [SECOND // 2, 517 * MS])
def test_a_limit_is_kept_to_the_picture(engine: EngineUnderTest, most_ns: int) -> None:
    recording_id = engine.start(max_ns=most_ns)
    path = engine.recorded(recording_id)
    wanted = math.ceil(most_ns * FPS / SECOND)
    assert len(counters(path)) == wanted
    stopped = engine.log.of(events.RecordingStopped)[0]
    assert stopped.reason == "limit"
    assert stopped.recorded_ns == round(Fraction(wanted * SECOND) / FPS)


def test_a_limit_counts_what_is_recorded_and_not_the_pauses(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin, max_ns=400 * MS)
    engine.post(Command.PAUSE, at_ns=begin + 200 * MS)
    engine.post(Command.RESUME, at_ns=begin + 500 * MS)
    path = engine.recorded(recording_id)
    times = shown(engine, path)
    assert len(times) == 12
    assert not [at for at in times if begin + 200 * MS <= at < begin + 500 * MS]


@pytest.mark.parametrize("command", [Command.PAUSE, Command.STOP])
def test_a_command_just_after_the_limit_does_not_keep_it_from_ending(
    engine: EngineUnderTest, command: Command
) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin, max_ns=300 * MS)
    # The last ticks before the limit are not certain yet when this comes.
    engine.post(command, at_ns=begin + 450 * MS)
    path = engine.recorded(recording_id)
    assert len(counters(path)) == 9


# ── One device ───────────────────────────────────────────────────────────────────────────────────────


def test_sound_alone(tmp_path: Path) -> None:
    with open_engine(tmp_path, camera=None) as engine:
        recording_id = engine.started()
        begin = now_ns()
        engine.post(Command.PAUSE, at_ns=begin + 300 * MS)
        engine.post(Command.RESUME, at_ns=begin + 400 * MS)
        engine.post(Command.STOP, at_ns=begin + 600 * MS)
        path = engine.recorded(recording_id)
        ready = engine.log.of(events.RecordingReady)[0]
        first, second = engine.log.of(events.SegmentClosed)
    assert path.suffix == ".m4a"
    assert (ready.frames, ready.width, ready.samples_missing) == (0, 0, 0)
    assert second.ticks in (19, 20)
    assert ready.samples == (first.ticks + second.ticks) * 480
    assert ready.samples <= len(sound(path)) < ready.samples + 2048


def test_pictures_alone(tmp_path: Path) -> None:
    with open_engine(tmp_path, microphone=None) as engine:
        begin = soon()
        recording_id = engine.start(at_ns=begin)
        segments = engine.play(recording_id, begin, 250, 100, 250)
        path = engine.recorded(recording_id)
        times = shown(engine, path)
    assert times
    assert all(any(start <= at < end for start, end in segments) for at in times)
    assert engine.log.of(events.RecordingReady)[0].samples == 0


def test_with_no_device_at_all_a_start_says_that_one_is_to_be_chosen(tmp_path: Path) -> None:
    with open_engine(tmp_path, camera=None, microphone=None) as engine:
        gone = engine.log.wait_for(events.RecordingDiscarded, engine.start())
    assert gone.exit_code == InputError.exit_code
    assert "Choose at least one" in gone.message


def test_devices_may_rest_while_paused_and_the_file_is_whole(tmp_path: Path) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording(devices_off_while_paused=True)
        engine.post(Command.PAUSE)
        until(
            lambda: engine.hub.camera_format is None and engine.hub.microphone_format is None,
            what="the devices rest",
        )
        engine.post(Command.RESUME)
        engine.record_more(recording_id)
        engine.post(Command.STOP)
        path = engine.recorded(recording_id)
        ready = engine.log.of(events.RecordingReady)[0]
    assert len(counters(path)) == ready.frames
    assert ready.samples <= len(sound(path)) < ready.samples + 2048
    assert len(ready.segments) == 2


def test_a_microphone_that_comes_back_as_another_one_does_not_end_the_recording(tmp_path: Path) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        engine.hub.use(CAMERA, MicrophoneRequest("synthetic", channels=2))
        engine.log.wait_for(events.MicrophoneOpened, count=2)
        engine.record_more(recording_id, SECOND)
        engine.post(Command.STOP)
        path = engine.recorded(recording_id)
        ready = engine.log.of(events.RecordingReady)[0]
        assert {event.reason for event in engine.log.of(events.RecordingStopped)} == {"user"}
    assert ready.samples <= len(sound(path)) < ready.samples + 2048
    assert np.abs(sound(path)[-RATE // 4 :]).max() > 200


@pytest.mark.parametrize(
    ("comes_after_ms", "changes_after_ms", "missing_ms"),
    [(9999, 9999, 1500), (1000, 9999, 1000), (0, 700, 0)],
    ids=["never", "late", "as another one"],
)
def test_whatever_a_microphone_delivers_no_picture_is_lost(
    tmp_path: Path, comes_after_ms: int, changes_after_ms: int, missing_ms: int
) -> None:
    camera = SyntheticCamera(CAMERA)
    microphone = MicrophoneFormat(device="mute", sample_rate=RATE, channels=1)
    options = RecordingOptions(folder=tmp_path)
    journal = new_journal("mute", options, datetime.now().astimezone(), camera.format, microphone)
    log, inbox, ended = EventLog(), Inbox(), threading.Event()
    recording = Recording(
        state=RecordingState(),
        journal=journal,
        folder=tmp_path,
        lock=FolderLock(tmp_path),
        destination=tmp_path,
        new_folder=lambda lost: (lost, FolderLock(lost)),
        new_draft=no_draft,
        inbox=inbox,
        frame_times=[],
        ffmpeg=find_ffmpeg(),
        encoder=VideoEncoder(encoder=Encoder.X264),
        camera=camera.format,
        emit=log,
        ended=lambda _: ended.set(),
        max_ns=None,
        late=LateStreams(),
    )
    begin = now_ns()
    recording.start(begin)
    end = begin + 1500 * MS
    inbox.on_command(TimedCommand(Command.STOP, end))
    lines = (Line(begin - 1000 * SECOND, SECOND / RATE), Line(begin + 500 * MS, SECOND / 44_100))
    taken: list[int] = []
    heard_ns = 0
    while now_ns() < end + 5 * PERIOD_NS:
        frame = camera.read()
        assert frame is not None
        taken.append(frame.time_ns)
        line = lines[frame.time_ns > begin + changes_after_ms * MS]
        if frame.time_ns > begin + comes_after_ms * MS:
            # A busy machine's camera leaves frames out, and a microphone does not fall silent for them.
            since_ns, heard_ns = heard_ns or frame.time_ns, frame.time_ns + PERIOD_NS
            first, after = (round(line.sample_at(at)) for at in (since_ns, heard_ns))
            inbox.on_sound(first, np.full((after - first, 1), 1000, np.int16), line)
        inbox.on_frame(frame)
    assert ended.wait(PATIENCE_S), "the recording does not end"
    recording.join()
    assert recording.take_draft() is None
    recording.finish_files()
    assert recording.sound_track is not None
    recording.sound_track.abort()
    segment = log.of(events.SegmentClosed)[0]
    first = next(at for at in taken if at >= begin)
    assert segment.ticks == pytest.approx((end - first) / PERIOD_NS, abs=1)
    missing = journal.segments[0].samples_missing
    assert missing == pytest.approx(missing_ms * RATE // 1000, abs=RATE // 10)


@pytest.mark.parametrize("camera", [CAMERA, None], ids=["with pictures", "sound alone"])
def test_a_start_that_waited_for_the_microphone_begins_with_it_and_not_with_silence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, camera: CameraRequest | None
) -> None:
    click, opens = threading.Event(), microphone_keeping.open_microphone

    def open_after_click(request: MicrophoneRequest, **how: Any) -> Microphone:
        assert click.wait(PATIENCE_S)
        return opens(request, **how)

    with open_engine(tmp_path, camera=camera, microphone=None) as engine:
        monkeypatch.setattr(microphone_keeping, "open_microphone", open_after_click)
        engine.hub.use(camera, MICROPHONE)
        begin = now_ns()
        recording_id = engine.start(at_ns=begin)
        until(lambda: now_ns() > begin + 700 * MS, what="the microphone is slow")
        click.set()
        engine.record_more(recording_id, SECOND // 2)
        engine.post(Command.STOP)
        engine.recorded(recording_id)
        ready = engine.log.of(events.RecordingReady)[0]
        end = engine.log.of(events.RecordingStopped)[0].monotonic_ns
        left_out = engine.frames.left_out(begin, end)
    assert ready.samples_missing < RATE // 20
    assert ready.frames_repeated <= 1 + left_out


@pytest.mark.parametrize("late", [False, True], ids=["known", "late"])
def test_pictures_that_never_came_are_counted_where_they_belong_to_the_segment(
    tmp_path: Path, *, late: bool
) -> None:
    camera = SyntheticCamera(CAMERA)
    options = RecordingOptions(folder=tmp_path)
    journal = new_journal("late", options, datetime.now().astimezone(), camera.format, None)
    inbox, ended = Inbox(), threading.Event()
    begin = now_ns() - 10 * SECOND
    picture = camera.read()
    assert picture is not None
    missing = {20, *range(61, 67)}
    for number in range(72):
        if number not in missing:
            inbox.on_frame(replace(picture, sequence=number, time_ns=begin + number * PERIOD_NS))
    stop = TimedCommand(Command.STOP, begin + 62 * PERIOD_NS + MS)
    if not late:
        inbox.on_command(stop)
    recording = Recording(
        state=RecordingState(),
        journal=journal,
        folder=tmp_path,
        lock=FolderLock(tmp_path),
        destination=tmp_path,
        new_folder=lambda lost: (lost, FolderLock(lost)),
        new_draft=no_draft,
        inbox=inbox,
        frame_times=[],
        ffmpeg=find_ffmpeg(),
        encoder=VideoEncoder(encoder=Encoder.X264),
        camera=camera.format,
        emit=EventLog(),
        ended=lambda _: ended.set(),
        max_ns=None,
        late=LateStreams(),
    )
    recording.start(begin)
    if late:
        until(lambda: inbox.behind_ns == 0, what="all frames are taken")
        inbox.on_command(stop)
    assert ended.wait(PATIENCE_S), "the recording does not end"
    recording.join()
    assert recording.take_draft() is None
    recording.finish_files()
    assert journal.segments[0].lost == 1


@pytest.mark.parametrize("place", ["gone", "a file"])
def test_a_folder_that_takes_nothing_is_said_and_the_recorder_goes_on(
    engine: EngineUnderTest, place: str
) -> None:
    whole = engine.folder
    (whole / "a file").touch()
    engine.folder = whole / place
    gone = engine.log.wait_for(events.RecordingDiscarded, engine.start())
    assert gone.exit_code == StorageError.exit_code
    engine.folder = whole
    recording_id = engine.started()
    engine.post(Command.DISCARD)
    engine.log.wait_for(events.RecordingDiscarded, recording_id)


# ── Picture and sound ────────────────────────────────────────────────────────────────────────────────


def pip_begins(samples: "np.typing.NDArray[np.int16]") -> list[float]:
    """Sample positions at which the pip of a full second reaches half its loudness."""
    wave = samples[:, 0].astype(float)
    turn = np.exp(-2j * np.pi * 1000 / RATE * np.arange(len(wave)))
    window = 48
    loud = np.abs(np.convolve(wave * turn, np.ones(window) / window, "same"))
    edges = np.flatnonzero((loud[1:] >= loud.max() / 2) & (loud[:-1] < loud.max() / 2))
    kept: list[float] = []
    for edge in edges:
        if not kept or edge - kept[-1] > RATE * PIP_NS / SECOND:
            kept.append(float(edge))
    return kept


def test_picture_and_sound_fall_together_before_and_after_a_pause(engine: EngineUnderTest) -> None:
    full = (soon() // SECOND + 1) * SECOND
    if full - 250 * MS < soon():
        full += SECOND
    begin = full - 250 * MS
    recording_id = engine.start(at_ns=begin)
    engine.play(recording_id, begin, 500, 500, 500)
    path = engine.recorded(recording_id)
    seen = pictures(path)
    numbers = counters(path)
    heard = pip_begins(sound(path))
    assert len(heard) == 2
    lights = [n for n in range(1, len(seen)) if is_lit(seen[n]) and not is_lit(seen[n - 1])]
    assert len(lights) == 2
    for second, light, pip in zip((full, full + SECOND), lights, heard, strict=True):
        number = numbers[light]
        assert number is not None
        # The picture shows the second a little after it has begun; the pip needs 2 ms to half its loudness.
        after_ns = engine.frames.times[number] - second
        assert 0 <= after_ns < PERIOD_NS + MS
        begins_s = light / 30 - after_ns / SECOND
        assert pip / RATE - 0.002 == pytest.approx(begins_s, abs=0.005)


# ── The end ──────────────────────────────────────────────────────────────────────────────────────────


def test_close_while_recording_finishes_the_file_and_leaves_no_thread(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with open_engine(tmp_path) as engine:
        first = engine.recording()
        second = engine.recording(when_active=WhenActive.PARALLEL)
        engine.post(Command.PAUSE, second)
        engine.recorder.close()
        ready = engine.log.of(events.RecordingReady)
        assert {event.recording_id for event in ready} == {first, second}
        assert {event.reason for event in engine.log.of(events.RecordingStopped)} == {"quit"}
        engine.recorder.close()
    assert set(threading.enumerate()) == before
    assert engine.recorder.active_ids == ()
    for event in ready:
        assert len(counters(event.path)) == event.frames


def test_close_at_once_after_start_waits_for_nothing_that_never_comes(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    with open_engine(tmp_path) as engine:
        engine.start()
        closing = threading.Thread(target=engine.recorder.close, daemon=True)
        closing.start()
        until(lambda: not closing.is_alive(), what="the recorder closes", patience_s=10)
    assert set(threading.enumerate()) == before


@pytest.mark.logs_error("could not be handed over to be finished")
def test_a_fault_after_the_stop_keeps_the_segments_and_nothing_waits_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_sink: object) -> None:
        raise ZeroDivisionError

    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        monkeypatch.setattr(engine.hub, "remove", fail)
        engine.post(Command.STOP)
        failed = engine.log.wait_for(events.RecordingFailed, recording_id)
        assert failed.state is State.FAILED
        closing = threading.Thread(target=engine.recorder.close, daemon=True)
        closing.start()
        until(lambda: not closing.is_alive(), what="the recorder closes", patience_s=10)
        monkeypatch.undo()
    with open_engine(tmp_path) as engine:
        engine.recorder.stitch_again(failed.folder)
        assert counters(engine.recorded(recording_id))


@pytest.mark.logs_error("ends because of a fault", "stops: An error in Pausa")
def test_a_fault_at_the_very_end_still_finishes_the_recording(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        put, failed = engine.recorder._put, threading.Event()

        def fail_once(work: Callable[[], None]) -> None:
            if threading.current_thread().name.startswith("recording-") and not failed.is_set():
                failed.set()
                raise MemoryError
            put(work)

        monkeypatch.setattr(engine.recorder, "_put", fail_once)
        engine.post(Command.STOP)
        assert counters(engine.recorded(recording_id))
        assert failed.is_set()


@pytest.mark.logs_error("stops: The recording cannot be written")
def test_what_is_discarded_stays_discarded_whatever_the_disk_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    discard = Segments.discard

    def fail(segments: Segments) -> None:
        discard(segments)
        raise OSError(errno.EIO, "Input/output error")

    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()
        monkeypatch.setattr(Segments, "discard", fail)
        engine.post(Command.DISCARD)
        discarded = engine.log.wait_for(events.RecordingDiscarded, recording_id)
        assert discarded.state is State.DISCARDED
        assert engine.files() == []
        monkeypatch.undo()


@pytest.mark.parametrize("asked", [(), (Command.PAUSE, Command.RESUME)])
def test_after_a_sleep_the_recording_does_what_was_asked_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: tuple[Command, ...]
) -> None:
    woke = threading.Event()
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording()

        def sleep_once(_watch: SleepWatch) -> int | None:
            if woke.is_set():
                return None
            for command in asked:
                engine.post(command, recording_id)
            # The recorder has accepted them when it answers this one.
            engine.post(Command.START, recording_id)
            engine.log.wait_for(events.CommandRejected, recording_id)
            woke.set()
            return now_ns()

        monkeypatch.setattr(SleepWatch, "woke", sleep_once)
        engine.log.wait_for(events.RecordingPaused, recording_id)
        if asked:
            engine.log.wait_for(events.RecordingResumed, recording_id)
            engine.post(Command.PAUSE, recording_id)
            engine.log.wait_for(events.RecordingPaused, recording_id, count=2)
        else:
            engine.post(Command.RESUME, recording_id)
            engine.log.wait_for(events.RecordingResumed, recording_id)
        engine.post(Command.STOP, recording_id)
        assert counters(engine.recorded(recording_id))
        monkeypatch.undo()


@pytest.mark.logs_error("a listener failed on recording_starting", "a listener failed on")
def test_a_listener_that_fails_costs_nothing(engine: EngineUnderTest) -> None:
    def fail(event: Event) -> None:
        raise ZeroDivisionError(event.name)

    unsubscribe = engine.recorder.subscribe(fail)
    try:
        begin = soon()
        recording_id = engine.start(at_ns=begin)
        segments = engine.play(recording_id, begin, 200, 100, 200)
        demand_only(segments, engine, engine.recorded(recording_id))
    finally:
        unsubscribe()


def test_who_has_unsubscribed_hears_nothing(engine: EngineUnderTest) -> None:
    heard: list[Event] = []
    unsubscribe = engine.recorder.subscribe(heard.append)
    unsubscribe()
    unsubscribe()
    engine.post(Command.STOP)
    engine.log.wait_for(events.CommandRejected)
    assert heard == []


# ── The wall clock ───────────────────────────────────────────────────────────────────────────────────


def test_two_recordings_at_the_same_time_of_the_hour_that_comes_twice_are_two_files(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    summer = datetime(2026, 10, 25, 2, 30, tzinfo=timezone(timedelta(hours=2)))
    winter = summer.replace(tzinfo=timezone(timedelta(hours=1)))
    paths = []
    for moment in (summer, winter):
        monkeypatch.setattr("pausa.recording.recorder.local_now", lambda moment=moment: moment)
        recording_id = engine.recording()
        engine.post(Command.STOP, recording_id)
        paths.append(engine.recorded(recording_id))
    starting = engine.log.of(events.RecordingStarting)
    assert [event.created[-6:] for event in starting] == ["+02:00", "+01:00"]
    assert len({event.recording_id for event in starting}) == 2
    assert paths[0] != paths[1]
    assert all(contents(find_ffmpeg(), path).pictures.count for path in paths)


def test_a_wall_clock_that_is_set_back_while_recording_changes_no_duration(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    shift_s = [0.0]
    real_s, real_ns = time.time, time.time_ns
    monkeypatch.setattr(time, "time", lambda: real_s() + shift_s[0])
    monkeypatch.setattr(time, "time_ns", lambda: real_ns() + round(shift_s[0] * SECOND))
    shift_s[0] = -3600.0
    segments = engine.play(recording_id, begin, 420, 200, 360)
    demand_only(segments, engine, engine.recorded(recording_id))


# ── Going back, undoing and doing again ──────────────────────────────────────────────────────────────


class EditedRecording:
    """A recording, and what its file has to show after each edit: computed from what the camera has delivered."""

    def __init__(self, engine: EngineUnderTest) -> None:
        self.engine = engine
        self.begin = soon()
        self.at_ns = self.begin
        self.recording_id = engine.start(at_ns=self.begin)
        self.begins = [self.begin]
        self.edit = Edit()
        self.edited = 0

    def pause(self, after_ms: int) -> None:
        self.at_ns += after_ms * MS
        self.engine.post(Command.PAUSE, at_ns=self.at_ns)
        closed = self.engine.log.wait_for(events.SegmentClosed, self.recording_id, count=len(self.begins))
        self.engine.log.wait_for(events.RecordingPaused, self.recording_id, count=len(self.begins))
        self.edit = self.edit.recorded(len(self.begins), closed.ticks)

    def resume(self, *, back_to: int | None = None) -> None:
        """``back_to``: the tick from which it goes on."""
        self.at_ns = now_ns() + 30 * MS
        back_to_ns = None
        if back_to is not None:
            back_to_ns = -(-back_to * SECOND // 30)
            self.edit = self.edit.changed(self.edit.go_back(back_to))
            self.edited += 1
        self.engine.post(Command.RESUME, at_ns=self.at_ns, back_to_ns=back_to_ns)
        self.begins.append(self.at_ns)

    def change(self, command: Command) -> events.RecordingEdited:
        """Take back, undo or redo while paused."""
        self.engine.post(command)
        self.edited += 1
        told = self.engine.log.wait_for(events.RecordingEdited, self.recording_id, count=self.edited)
        match command:
            case Command.RETAKE:
                self.edit = self.edit.changed(self.edit.retake())
            case Command.UNDO:
                self.edit = self.edit.undo()
            case Command.REDO:
                self.edit = self.edit.redo()
        lengths = [round(span.ticks * SECOND / 30) for span in self.edit.spans]
        assert list(told.segments_ns) == pytest.approx(lengths, abs=1)
        assert told.undo == (self.edit.done[-1].kind if self.edit.done else None)
        assert told.redo == (self.edit.undone[-1].kind if self.edit.undone else None)
        return told

    def demand_that_alone(self) -> None:
        """Stop, and check that the file shows exactly the frames of the spans that are kept, and as long a sound."""
        self.engine.post(Command.STOP)
        path = self.engine.recorded(self.recording_id)
        times = sorted(self.engine.frames.times.values())
        wanted = []
        for span in self.edit.spans:
            first = next(place for place, at in enumerate(times) if at >= self.begins[span.take - 1])
            wanted += times[first + span.first : first + span.end]
        assert shown(self.engine, path) == wanted
        assert len({after - before for before, after in pairwise(picture_times(path))}) <= 1
        samples = round(len(wanted) * RATE / FPS)
        assert samples <= len(sound(path)) < samples + 2048
        ready = self.engine.log.of(events.RecordingReady)[-1]
        assert len(ready.segments) == len(self.edit.spans)


def test_a_resume_from_an_earlier_place_takes_back_what_came_after_it(engine: EngineUnderTest) -> None:
    recording = EditedRecording(engine)
    recording.pause(600)
    recording.resume()
    recording.pause(500)
    recording.resume(back_to=11)
    recording.pause(400)
    told = engine.log.wait_for(events.RecordingEdited, recording.recording_id)
    assert (told.command, told.change, told.undo) == (Command.RESUME, ChangeKind.GO_BACK, ChangeKind.GO_BACK)
    assert told.duration_ns > 500 * MS
    recording.demand_that_alone()


def test_going_back_and_taking_back_are_undone_and_done_again(engine: EngineUnderTest) -> None:
    recording = EditedRecording(engine)
    recording.pause(500)
    recording.resume(back_to=5)
    recording.pause(400)
    recording.change(Command.UNDO)
    recording.change(Command.REDO)
    recording.change(Command.RETAKE)
    recording.change(Command.UNDO)
    recording.resume()
    recording.pause(300)
    recording.change(Command.UNDO)
    recording.demand_that_alone()


def test_a_resume_from_where_nothing_is_is_refused_and_changes_nothing(engine: EngineUnderTest) -> None:
    recording = EditedRecording(engine)
    recording.pause(400)
    engine.post(Command.RESUME, back_to_ns=5 * SECOND)
    refused = engine.log.wait_for(events.CommandRejected, recording.recording_id)
    assert refused.message.startswith("There is nothing at 5.0 s")
    assert refused.state is State.PAUSED
    recording.resume()
    recording.pause(200)
    recording.demand_that_alone()


def test_what_was_taken_back_is_put_back_in_place_of_what_was_recorded_instead(
    engine: EngineUnderTest,
) -> None:
    recording = EditedRecording(engine)
    recording.pause(500)
    recording.resume(back_to=6)
    recording.pause(400)
    recording.resume()
    recording.pause(300)
    told = engine.log.of(events.RecordingEdited)[-1]
    (away,) = told.taken_back
    assert away.take == 1
    assert away.at_ns == told.recorded_ns == round(6 * SECOND / 30)
    engine.post(Command.PUT_BACK, span=Span(away.take, away.first_tick, away.ticks))
    recording.edit = recording.edit.changed(put_back(recording.edit, Span(1, 6, 1000)))
    recording.edited += 1
    told = engine.log.wait_for(events.RecordingEdited, recording.recording_id, count=recording.edited)
    assert [one.take for one in told.taken_back] == [2]
    assert told.state is State.PAUSED
    recording.change(Command.UNDO)
    told = recording.change(Command.REDO)
    assert [one.take for one in told.taken_back] == [2]
    engine.post(Command.PUT_BACK, span=Span(1, 0, 3))
    engine.log.wait_for(events.CommandRejected, recording.recording_id)
    recording.demand_that_alone()


def test_a_retake_of_the_open_segment_can_be_put_back_at_once(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    engine.record_more(recording_id, 400 * MS)
    engine.post(Command.RETAKE)
    told = engine.log.wait_for(events.RecordingEdited, recording_id)
    (away,) = told.taken_back
    engine.post(Command.PUT_BACK, span=Span(away.take, away.first_tick, away.ticks))
    told = engine.log.wait_for(events.RecordingEdited, recording_id, count=2)
    assert told.taken_back == ()
    assert abs(away.duration_ns - told.recorded_ns) <= 2 * SECOND // 30, "it was told how long it is"
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    assert len(counters(path)) == round(told.recorded_ns * 30 / SECOND)


def test_what_is_discarded_for_good_is_gone_from_the_disk_and_cannot_be_undone(
    engine: EngineUnderTest,
) -> None:
    recording = EditedRecording(engine)
    recording.pause(1500)
    recording.resume()
    recording.pause(300)
    recording.change(Command.RETAKE)
    recording.resume(back_to=8)
    recording.pause(400)
    work = next((engine.folder / ".pausa").iterdir())
    sizes = {path.name: path.stat().st_size for path in work.iterdir()}
    engine.post(Command.FORGET)
    told = engine.log.wait_for(events.RecordingEdited, recording.recording_id, count=recording.edited + 1)
    assert (told.change, told.undo, told.redo, told.taken_back) == (ChangeKind.FORGET, None, None, ())
    assert told.duration_ns > 1200 * MS
    recording.edit = recording.edit.without_rest()
    recording.edited += 1
    left = {path.name: path.stat().st_size for path in work.iterdir()}
    assert not {"0002.mp4", "0002.s16"} & set(left)
    assert left["0001.s16"] == 2 * samples_before(8, FPS, RATE)
    assert left["0001.mp4"] < sizes["0001.mp4"] / 2
    engine.post(Command.UNDO)
    engine.log.wait_for(events.CommandRejected, recording.recording_id)
    engine.post(Command.FORGET)
    refused = engine.log.wait_for(events.CommandRejected, recording.recording_id, count=2)
    assert refused.message == "Nothing was taken back that could be discarded. Nothing has changed."
    recording.resume()
    recording.pause(300)
    recording.demand_that_alone()


def test_no_byte_of_what_is_discarded_for_good_stays_in_any_file(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(growth, "GROWS_AFTER_S", 0.5)
    monkeypatch.setattr(growth, "HELD_BACK_S", 0.2)
    monkeypatch.setattr(growth, "LOOK_S", 0.05)
    recording = EditedRecording(engine)
    recording.pause(2000)
    work = next((engine.folder / ".pausa").iterdir())
    draft = engine.folder / f".{recording.recording_id}.part.mp4"
    until(lambda: draft.is_file() and draft.stat().st_size > 20_000, what="the file grows")
    until(lambda: encoded_in(work / "sound-1.aac") > 60, what="the sound is encoded")
    discarded = picture_bytes(work / "0001.mp4", first=20)
    recording.resume(back_to=20)
    recording.pause(900)
    recording.resume()
    recording.pause(300)
    recording.change(Command.RETAKE)
    discarded += picture_bytes(work / "0003.mp4", first=0)
    engine.post(Command.FORGET)
    engine.log.wait_for(events.RecordingEdited, recording.recording_id, count=recording.edited + 1)
    recording.edit = recording.edit.without_rest()

    def left() -> set[str]:
        files = [path for path in engine.folder.rglob("*") if path.is_file()]
        return {path.name for path in files if any(one in path.read_bytes() for one in discarded)}

    until(lambda: not left(), what="no picture of it is left", patience_s=10)
    assert encoded_in(work / "sound-1.aac") * 1024 <= RATE * 20 // 30
    assert (work / "0001.s16").stat().st_size == 2 * RATE * 20 // 30
    assert not (work / "0003.s16").exists()
    recording.demand_that_alone()
    assert not left()


def encoded_in(path: Path) -> int:
    """Return how many frames of AAC a file has."""
    frames = AacFrames(path)
    if path.exists():
        frames.read_more()
    return len(frames)


def picture_bytes(path: Path, *, first: int) -> list[bytes]:
    """Return the encoded frames of a segment from one on."""
    index, film = SegmentIndex(path), path.read_bytes()
    index.read_more()
    runs = [index.runs(frame, 1)[0] for frame in range(first, len(index))]
    return [film[run.offset : run.offset + run.size_bytes] for run in runs]


def test_a_mark_where_nothing_is_kept_is_refused_and_the_recording_goes_on(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    engine.post(Command.RETAKE, recording_id)
    engine.log.wait_for(events.SegmentRetaken, recording_id)
    at_ns = now_ns()
    engine.post(Command.RESUME, recording_id, at_ns=at_ns, back_to_ns=3600 * SECOND)
    engine.post(Command.MARK, recording_id, at_ns=at_ns)
    engine.log.wait_for(events.CommandRejected, recording_id, count=2)
    engine.post(Command.RESUME, recording_id)
    engine.record_more(recording_id)
    engine.post(Command.STOP, recording_id)
    assert engine.recorded(recording_id).exists()


def test_a_mark_is_undone_and_set_again(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    engine.post(Command.MARK, title="the point")
    for command, titles in ((Command.UNDO, []), (Command.REDO, ["the point"])):
        engine.post(command)
        engine.log.wait_until(
            lambda titles=titles, command=command: any(
                told.command is command and [one.title for one in told.markers] == titles
                for told in engine.log.of(events.RecordingEdited)
            ),
            what="it is told",
        )
    engine.record_more(recording_id, 200 * MS)
    engine.post(Command.STOP)
    engine.recorded(recording_id)
    assert [one.title for one in engine.log.of(events.RecordingReady)[-1].markers] == ["the point"]
