"""Picture or sound that comes seconds late, as the user has set it: a segment holds what happened in it, nothing else."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from pausa.capture.source import CameraRequest
from pausa.capture.synthetic import SAMPLE_RATE as RATE
from pausa.capture.synthetic import sound_at
from pausa.core import events
from pausa.core.states import Command
from support.engine import (
    CAMERA,
    MICROPHONE,
    MS,
    PERIOD_NS,
    SECOND,
    EngineUnderTest,
    now_ns,
    open_engine,
    soon,
)
from support.played_file import counters, sound
from support.waiting import until

FADE = RATE // 100
"""Samples at each end of a segment that are not compared: they are faded."""
SLACK = RATE // 500
"""By so many samples the sound may lie aside."""
QUIET = 6000.0
"""The largest difference between a wave and itself after it was encoded and moved by three samples at most, as the clocks of a busy machine move it; a beep that is missing differs by 13,000."""


def demand_all(
    engine: EngineUnderTest, recording_id: str, spans: list[tuple[int, int]], correction_ms: int
) -> None:
    """Demand that the file holds, of each span, every picture and every sample that happened in it, and nothing else."""
    file = engine.recorded(recording_id)
    ready = engine.log.wait_for(events.RecordingReady, recording_id)
    closed = engine.log.of(events.SegmentClosed, recording_id=recording_id)
    late_picture_ns, late_sound_ns = max(0, correction_ms) * MS, max(0, -correction_ms) * MS
    assert len(closed) == len(spans)
    shown, heard = iter(counters(file)), sound(file)[:, 0].astype(np.float64)
    came_ns, position, left_out = engine.frames.times, 0, 0
    for segment, (begin_ns, end_ns) in zip(closed, spans, strict=True):
        left_out += engine.frames.left_out(begin_ns + late_picture_ns, end_ns + late_picture_ns)
        _demand_pictures(
            [came_ns[counter or 0] - late_picture_ns for counter in itertools.islice(shown, segment.ticks)],
            segment,
            (begin_ns, end_ns),
        )
        wave = heard[position : position + segment.samples]
        position += segment.samples
        _demand_sound(wave, segment.start_ns + late_sound_ns)
    assert next(shown, None) is None
    assert ready.frames_repeated <= 2 * left_out + len(spans)
    assert ready.frames_lost <= left_out
    assert ready.samples_missing == 0


def _demand_pictures(happened_ns: list[int], segment: events.SegmentClosed, span: tuple[int, int]) -> None:
    begin_ns, end_ns = span
    assert all(begin_ns <= at_ns < end_ns for at_ns in happened_ns), "a picture from outside the segment"
    assert happened_ns[0] - begin_ns < 4 * PERIOD_NS
    assert end_ns - happened_ns[-1] < 4 * PERIOD_NS
    away_ns = [at - segment.start_ns - place * PERIOD_NS for place, at in enumerate(happened_ns)]
    assert np.median(np.abs(away_ns)) < PERIOD_NS / 2


def _demand_sound(wave: npt.NDArray[np.float64], came_ns: int) -> None:
    """The synthetic sound at a moment is a function of that moment, so each sample can be told from all others of its second."""
    expected = 32767 * sound_at(came_ns + np.arange(-SLACK, len(wave) + SLACK) * (SECOND / RATE))
    unlike = [
        float(np.quantile(np.abs(wave - expected[shift : shift + len(wave)])[FADE:-FADE], 0.999))
        for shift in range(0, 2 * SLACK, 2)
    ]
    assert min(unlike) < QUIET
    assert (np.abs(expected) > 3000).sum() > RATE // 100, "the segment is too short to be judged"


@pytest.mark.parametrize("correction_ms", [3000, -3000, 20])
def test_each_segment_holds_every_picture_and_sample_that_happened_in_it(
    tmp_path: Path, correction_ms: int
) -> None:
    with open_engine(tmp_path) as engine:
        begin_ns = soon()
        recording_id = engine.start(at_ns=begin_ns, sound_correction_ns=correction_ms * MS)
        spans = engine.play(recording_id, begin_ns, 2200, 900, 1500, 2400, 1300)
        demand_all(engine, recording_id, spans, correction_ms)


@pytest.mark.parametrize("correction_ms", [2500, -2500])
def test_a_pause_and_a_resume_within_the_delay_cut_where_they_were_given(
    tmp_path: Path, correction_ms: int
) -> None:
    """They are given one by one and late, as a user gives them, while the segment before still waits for its end."""
    with open_engine(tmp_path) as engine:
        at_ns = soon()
        recording_id = engine.start(at_ns=at_ns, sound_correction_ns=correction_ms * MS)
        engine.log.wait_for(events.RecordingStarted, recording_id)
        times_ns = [at_ns]
        for length_ms, command in (
            (1700, Command.PAUSE),
            (400, Command.RESUME),
            (1200, Command.PAUSE),
            (700, Command.RESUME),
            (1600, Command.STOP),
        ):
            times_ns.append(times_ns[-1] + length_ms * MS)
            engine.frames.wait_for_frame_at(times_ns[-1] + 40 * MS)
            engine.post(command, recording_id, at_ns=times_ns[-1])
        demand_all(engine, recording_id, list(zip(times_ns[::2], times_ns[1::2], strict=True)), correction_ms)


@pytest.mark.parametrize("correction_ms", [2000, -2000])
def test_a_retake_restored_is_whole_and_what_comes_after_it_is_not_shortened(
    tmp_path: Path, correction_ms: int
) -> None:
    with open_engine(tmp_path) as engine:
        begin_ns = soon()
        recording_id = engine.start(at_ns=begin_ns, sound_correction_ns=correction_ms * MS)
        spans = engine.play(recording_id, begin_ns, 1300, 300, 1400, 200, 1100, stop=False)
        engine.log.wait_for(events.RecordingPaused, recording_id, count=3)
        engine.post(Command.RETAKE, recording_id)
        again_ns = soon()
        engine.post(Command.RESUME, recording_id, at_ns=again_ns)
        engine.post(Command.STOP, recording_id, at_ns=again_ns + 1500 * MS)
        file = engine.recorded(recording_id)
        ready = engine.log.wait_for(events.RecordingReady, recording_id)
        kept = [*spans[:2], (again_ns, again_ns + 1500 * MS)]
        for counter, (at_ns, (begin, end)) in _placed(engine, file, ready, kept, max(0, correction_ms)):
            assert begin <= at_ns < end, counter


def _placed(
    engine: EngineUnderTest,
    file: Path,
    ready: events.RecordingReady,
    spans: list[tuple[int, int]],
    late_ms: int,
) -> Iterator[tuple[int, tuple[int, tuple[int, int]]]]:
    shown = iter(counters(file))
    for segment, span in zip(ready.segments, spans, strict=True):
        for counter in itertools.islice(shown, round(segment.duration_ns / PERIOD_NS)):
            assert counter is not None
            yield counter, (engine.frames.times[counter] - late_ms * MS, span)


@pytest.mark.parametrize("correction_ms", [3000, -3000])
def test_recording_is_told_at_once_and_paused_when_what_is_late_has_come(
    tmp_path: Path, correction_ms: int
) -> None:
    with open_engine(tmp_path) as engine:
        asked_ns = soon()
        recording_id = engine.start(at_ns=asked_ns, sound_correction_ns=correction_ms * MS)
        engine.log.wait_for(events.RecordingStarted, recording_id)
        assert now_ns() - asked_ns < 3 * SECOND, "it waited for what is late"
        # What comes now is not from the recording yet, but what happens now is recorded.
        engine.post(Command.MARK, recording_id)
        engine.log.wait_for(events.MarkerSet, recording_id)
        paused_ns = asked_ns + 2 * SECOND
        engine.frames.wait_for_frame_at(paused_ns)
        engine.post(Command.PAUSE, recording_id, at_ns=paused_ns)
        engine.log.wait_for(events.RecordingPaused, recording_id)
        assert 2900 * MS < now_ns() - paused_ns < 12 * SECOND


@pytest.mark.parametrize(("gone", "correction_ms"), [("camera", 3000), ("microphone", -3000)])
def test_with_a_device_gone_a_pause_is_told_all_the_same(
    tmp_path: Path, gone: str, correction_ms: int
) -> None:
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording(sound_correction_ns=correction_ms * MS)
        if gone == "camera":
            engine.hub.use(None, MICROPHONE)
        else:
            engine.hub.use(CAMERA, None)
        paused_ns = now_ns() + 200 * MS
        engine.post(Command.STOP, recording_id, at_ns=paused_ns)
        engine.recorded(recording_id)
        assert now_ns() - paused_ns < 20 * SECOND


def test_a_late_camera_that_was_off_in_a_pause_begins_the_next_segment_without_a_still(
    tmp_path: Path,
) -> None:
    """Its first pictures are from before the segment; those that follow belong to its begin."""
    with open_engine(tmp_path) as engine:
        recording_id = engine.recording(sound_correction_ns=4 * SECOND, devices_off_while_paused=True)
        engine.post(Command.PAUSE, recording_id)
        engine.log.wait_for(events.RecordingPaused, recording_id)
        resumed_ns = now_ns()
        engine.post(Command.RESUME, recording_id, at_ns=resumed_ns)
        engine.log.wait_for(events.CameraOpened, count=2)
        engine.post(Command.STOP, recording_id, at_ns=resumed_ns + 2 * SECOND)
        ready = engine.log.wait_for(events.RecordingReady, recording_id)
        opened_ns = min(at for at in engine.frames.times.values() if at > resumed_ns)
        late_ns = max(0, opened_ns - 4 * SECOND - resumed_ns)
        segment = engine.log.of(events.SegmentClosed, recording_id=recording_id)[1]
        assert 0 <= segment.start_ns - resumed_ns - late_ns < 4 * PERIOD_NS
        assert ready.frames_repeated < 20


def test_what_waits_for_late_sound_is_bounded_and_a_long_pause_holds_nothing(tmp_path: Path) -> None:
    raw = CameraRequest("synthetic", 1280, 720, CAMERA.fps)
    with open_engine(tmp_path, camera=raw) as engine:
        recording_id = engine.recording(sound_correction_ns=-3 * SECOND)
        recording = engine.recorder._active[recording_id].recording
        assert recording is not None
        engine.post(Command.PAUSE, recording_id)
        most_ns = 0

        def paused() -> bool:
            nonlocal most_ns
            most_ns = max(most_ns, recording.inbox.behind_ns)
            return bool(engine.log.of(events.RecordingPaused, recording_id=recording_id))

        until(paused, what="the pause is told")
        assert most_ns < 1500 * MS
        engine.post(Command.STOP, recording_id)
        engine.recorded(recording_id)
