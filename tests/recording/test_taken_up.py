"""Finished recordings that are taken up again: active, paused at their end, and one file again at the next stop."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

from pausa.capture import synthetic
from pausa.capture.source import CameraRequest
from pausa.capture.synthetic import SyntheticCamera
from pausa.core import events
from pausa.core.edit.change import ChangeKind
from pausa.core.orientation import Orientation
from pausa.core.paths import WORK_FOLDER
from pausa.core.settings import Container, WhenActive
from pausa.core.states import Command, State
from pausa.recording.editing.edited_recording import EditedRecording
from pausa.recording.editing.finished_recording import FinishedRecording
from pausa.recording.options import RecordingOptions
from pausa.recording.workspace.kept_folder import kept_folders
from support.engine import MICROPHONE, MS, EngineUnderTest, open_engine, soon
from support.file_names import name_file
from support.finished_recording import known
from support.played_file import counters, picture_times, sound
from support.waiting import until
from support.work_folder import FFMPEG, X264

RATE = 48_000


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EngineUnderTest]:
    with open_engine(tmp_path) as side:
        yield side


def finished(engine: EngineUnderTest, **options: object) -> FinishedRecording:
    """Record two segments, and return what the list would know of them."""
    begin = soon()
    recording_id = engine.start(at_ns=begin, **options)
    engine.play(recording_id, begin, 700, 200, 500)
    engine.recorded(recording_id)
    return known(engine, recording_id)


def take_up(
    engine: EngineUnderTest, recording: FinishedRecording, **options: object
) -> events.RecordingTakenUp:
    wished = RecordingOptions(folder=engine.folder / "elsewhere", **options)  # type: ignore[arg-type]
    count = len(engine.log.of(events.RecordingTakenUp, recording_id=recording.id))
    # As the program does: what looks after the folder leaves it then.
    engine.recorder.take_up(recording, wished, work_folders=[recording.path.parent / ".pausa"])
    return engine.log.wait_for(events.RecordingTakenUp, recording.id, count=count + 1)


def record_on(engine: EngineUnderTest, recording_id: str, length_ms: int = 400) -> None:
    paused = len(engine.log.of(events.RecordingPaused, recording_id=recording_id))
    at_ns = soon()
    engine.post(Command.RESUME, recording_id, at_ns=at_ns)
    engine.post(Command.PAUSE, recording_id, at_ns=at_ns + length_ms * MS)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=paused + 1)


def stop(engine: EngineUnderTest, recording_id: str) -> events.RecordingReady:
    count = len(engine.log.of(events.RecordingReady, recording_id=recording_id))
    engine.post(Command.STOP, recording_id)
    return engine.log.wait_for(events.RecordingReady, recording_id, count=count + 1)


def demand_whole(ready: events.RecordingReady) -> list[int]:
    """Return the counters of the file, which has no seam."""
    shown = counters(ready.path)
    assert len(shown) == ready.frames
    steps = {after - before for before, after in pairwise(picture_times(ready.path))}
    assert len(steps) == 1 or ready.path.suffix == ".mkv"
    assert ready.samples <= len(sound(ready.path)) < ready.samples + 2048
    return [number for number in shown if number is not None]


@pytest.mark.parametrize("container", list(Container))
def test_what_is_recorded_on_follows_in_the_same_file(engine: EngineUnderTest, container: Container) -> None:
    recording = finished(engine, container=container)
    before = counters(recording.path)
    heard = sound(recording.path)
    told = take_up(engine, recording)
    engine.log.wait_for(events.RecordingProgressed, recording.id)
    later = engine.log.of(events.RecordingTakenUp, events.RecordingProgressed, recording_id=recording.id)
    ready = engine.log.of(events.RecordingReady)[0]
    assert next(one for one in later if one.monotonic_ns > ready.monotonic_ns) is told
    assert told.state is State.PAUSED
    assert told.recorded_ns == sum(one.duration_ns for one in recording.segments)
    assert len(told.segments_ns) == 2
    record_on(engine, recording.id)
    ready = stop(engine, recording.id)
    assert ready.path == recording.path
    assert len(ready.segments) == 3
    shown = demand_whole(ready)
    assert shown[: len(before)] == before
    assert shown[len(before) :] == sorted(shown[len(before) :])
    assert len(shown) - len(before) in (11, 12)
    again = sound(ready.path)[: len(heard) - 4096].astype(int)
    assert abs(again - heard[: len(heard) - 4096]).max() == 0, "what was encoded stays as it is"
    until(lambda: engine.files() == [str(ready.path.relative_to(engine.folder))], what="nothing else stays")


def test_it_goes_on_again_and_again_also_from_an_earlier_place(engine: EngineUnderTest) -> None:
    recording = finished(engine)
    first = counters(recording.path)
    for _ in range(2):
        take_up(engine, recording)
        record_on(engine, recording.id)
        ready = stop(engine, recording.id)
        recording = known(engine, recording.id)
    demand_whole(ready)
    take_up(engine, recording)
    at_ns = soon()
    engine.post(Command.RESUME, recording.id, at_ns=at_ns, back_to_ns=10 * 10**9 // 30 + 1)
    engine.post(Command.PAUSE, recording.id, at_ns=at_ns + 300 * MS)
    ready = stop(engine, recording.id)
    shown = demand_whole(ready)
    assert shown[:10] == first[:10]
    assert len(shown) in (18, 19)
    edited = engine.log.of(events.RecordingEdited, recording_id=recording.id)[-1]
    assert edited.change is ChangeKind.GO_BACK


def test_discarding_takes_back_what_was_recorded_since_and_nothing_else(engine: EngineUnderTest) -> None:
    recording = finished(engine)
    content = recording.path.read_bytes()
    take_up(engine, recording)
    record_on(engine, recording.id)
    engine.post(Command.RESUME, recording.id)
    engine.post(Command.DISCARD, recording.id)
    ready = engine.log.wait_for(events.RecordingReady, recording.id, count=2)
    assert ready.path.read_bytes() == content
    assert ready.segments == recording.segments
    assert engine.log.of(events.RecordingDiscarded) == []
    until(lambda: engine.files() == [ready.path.name], what="nothing else stays")


def test_discarding_leaves_an_edit_that_was_not_saved_and_tells_what_the_file_is(
    engine: EngineUnderTest,
) -> None:
    recording = finished(engine)
    frames = engine.log.of(events.RecordingReady)[-1].frames
    content, before = recording.path.read_bytes(), counters(recording.path)
    edited = EditedRecording(recording, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
    edited.change(edited.edit.trim(5, 10))
    edited.close()
    take_up(engine, recording)
    record_on(engine, recording.id)
    engine.post(Command.DISCARD, recording.id)
    ready = engine.log.wait_for(events.RecordingReady, recording.id, count=2)
    assert ready.path.read_bytes() == content
    assert ready.frames == frames
    engine.recorder.leave(kept_folders([engine.folder / WORK_FOLDER]))
    edited = EditedRecording(recording, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
    assert edited.edit.ticks == 5
    assert not edited.is_saved
    edited.save(name_file=name_file, emit=lambda _: None, keep_days=lambda: 0)
    edited.close()
    assert counters(recording.path) == before[5:10]


def test_a_stop_without_anything_new_changes_nothing(engine: EngineUnderTest) -> None:
    recording = finished(engine)
    content = recording.path.read_bytes()
    take_up(engine, recording)
    ready = stop(engine, recording.id)
    assert ready.path.read_bytes() == content
    until(lambda: engine.files() == [ready.path.name], what="nothing else stays")


def test_where_all_is_taken_back_the_last_of_it_is_undone(engine: EngineUnderTest) -> None:
    recording = finished(engine)
    before = counters(recording.path)
    take_up(engine, recording)
    engine.post(Command.RETAKE, recording.id)
    engine.post(Command.RETAKE, recording.id)
    ready = stop(engine, recording.id)
    shown = demand_whole(ready)
    assert shown == before[: len(shown)]
    assert 0 < len(shown) < len(before)
    assert [one.code for one in engine.log.of(events.Noticed)] == ["nothing_left"]


OTHER = CameraRequest("synthetic", 320, 180, Fraction(25))


class StubbornCamera(SyntheticCamera):
    """Delivers one size and rate, whatever it is asked for."""

    def __init__(self, request: CameraRequest) -> None:
        super().__init__(replace(request, width=OTHER.width, height=OTHER.height, fps=OTHER.fps))


@pytest.mark.parametrize("rotation", [0, 90])
def test_the_camera_is_asked_for_the_size_and_rate_of_the_recording_until_its_end(
    tmp_path: Path, rotation: int
) -> None:
    turned = {"orientation": Orientation(rotation=rotation)}
    with open_engine(tmp_path) as engine:
        recording = finished(engine, **turned)
        before = counters(recording.path) if not rotation else []
    with open_engine(tmp_path, camera=OTHER) as engine:
        take_up(engine, recording, **turned)
        there = engine.hub.camera_format
        assert there is not None
        assert (there.width, there.height, there.fps) == (160, 120, 30)
        record_on(engine, recording.id, 800)
        ready = stop(engine, recording.id)
        assert engine.log.of(events.Noticed) == []
        if not rotation:
            assert len(demand_whole(ready)) - len(before) in (23, 24, 25)
        until(
            lambda: (now := engine.hub.camera_format) is not None and (now.width, now.fps) == (320, 25),
            what="the camera delivers again what the settings say",
        )


def test_what_is_recorded_instead_has_the_size_of_the_settings(tmp_path: Path) -> None:
    with open_engine(tmp_path) as engine:
        recording = finished(engine)
    with open_engine(tmp_path, camera=OTHER) as engine:
        take_up(engine, recording)
        other = engine.started(when_active=WhenActive.REPLACE)
        engine.record_more(other, 200 * MS)
        engine.post(Command.STOP, other)
        engine.recorded(other)
        ready = engine.log.of(events.RecordingReady, recording_id=other)[-1]
        assert (ready.width, ready.height) == (320, 180)


def test_a_camera_that_delivers_something_else_is_fitted_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_engine(tmp_path) as engine:
        recording = finished(engine)
        before = counters(recording.path)
    monkeypatch.setattr(synthetic, "SyntheticCamera", StubbornCamera)
    with open_engine(tmp_path, camera=OTHER) as engine:
        take_up(engine, recording)
        notice = engine.log.wait_for(events.Noticed, recording.id)
        assert notice.code == "fitted"
        assert "320 × 180 at 25" in notice.message
        assert "160 × 120 at 30" in notice.message
        record_on(engine, recording.id, 800)
        ready = stop(engine, recording.id)
        assert (ready.width, ready.height) == (160, 120)
        shown = counters(ready.path)
        assert shown[: len(before)] == before
        assert len(shown) - len(before) in (22, 23, 24)
        assert len({after - one for one, after in pairwise(picture_times(ready.path))}) == 1


@pytest.mark.parametrize("missing", ["camera", "microphone"])
def test_without_a_camera_or_a_microphone_it_goes_on_in_the_dark_or_in_silence(
    tmp_path: Path, missing: str
) -> None:
    with open_engine(tmp_path) as engine:
        recording = finished(engine)
        before = counters(recording.path)
    devices = {"camera": None} if missing == "camera" else {"microphone": None}
    with open_engine(tmp_path, **devices) as engine:  # type: ignore[arg-type]
        take_up(engine, recording)
        assert engine.log.wait_for(events.Noticed, recording.id).code == "fitted"
        record_on(engine, recording.id, 600)
        ready = stop(engine, recording.id)
        shown = counters(ready.path)
        assert shown[: len(before)] == before
        assert len(shown) > len(before) + 12
        assert ready.samples <= len(sound(ready.path)) < ready.samples + 2048


def test_a_recording_of_sound_alone_is_taken_up_too(tmp_path: Path) -> None:
    with open_engine(tmp_path, camera=None, microphone=MICROPHONE) as engine:
        recording = finished(engine)
        heard = sound(recording.path)
    with open_engine(tmp_path) as engine:
        take_up(engine, recording)
        assert "camera is not recorded" in engine.log.wait_for(events.Noticed, recording.id).message
        record_on(engine, recording.id)
        ready = stop(engine, recording.id)
        assert ready.path == recording.path
        again = sound(ready.path)
        assert len(again) > len(heard) + RATE * 0.3
        assert abs(again[: len(heard) - 4096].astype(int) - heard[: len(heard) - 4096]).max() == 0


def test_what_was_moved_with_its_folder_is_taken_up_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    with open_engine(tmp_path / "old") as engine:
        recording = finished(engine)
        before = counters(recording.path)
    (tmp_path / "old").rename(tmp_path / "new")
    recording = replace(recording, path=tmp_path / "new" / recording.path.name)
    with open_engine(tmp_path / "new") as engine:
        take_up(engine, recording)
        record_on(engine, recording.id)
        ready = stop(engine, recording.id)
        assert ready.path == recording.path
        assert demand_whole(ready)[: len(before)] == before
    assert not (tmp_path / "old").exists()


def test_it_is_refused_while_another_is_recorded_and_nothing_has_changed(engine: EngineUnderTest) -> None:
    recording = finished(engine)
    other = engine.recording()
    engine.recorder.take_up(recording, RecordingOptions(folder=engine.folder, when_active=WhenActive.REFUSE))
    refused = engine.log.wait_for(events.CommandRejected, recording.id)
    assert "already running" in refused.message
    engine.post(Command.STOP, other)
    engine.recorded(other)
    assert sorted(engine.files()) == sorted([recording.path.name, engine.recorded(other).name])


def test_what_is_gone_is_said_and_nothing_is_made(engine: EngineUnderTest) -> None:
    recording = finished(engine)
    recording.path.unlink()
    engine.recorder.take_up(recording, RecordingOptions(folder=engine.folder))
    refused = engine.log.wait_for(events.CommandRejected, recording.id)
    assert "cannot be edited" in refused.message
    assert engine.files() == []
