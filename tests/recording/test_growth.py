"""The finished file grows while it is recorded, follows edits, and leaves nothing behind."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.settings import Container
from pausa.core.states import Command
from pausa.recording.finishing.stitcher import GROWING_INDEX_BYTES
from pausa.recording.writing import growth
from pausa.recording.writing.movie_draft import MovieDraft
from support.engine import MICROPHONE, MS, EngineUnderTest, open_engine, soon
from support.played_file import counters, picture_times, sound
from support.waiting import until

RATE, FPS = 48_000, 30


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineUnderTest]:
    """Whose files grow from the first half second on."""
    monkeypatch.setattr(growth, "GROWS_AFTER_S", 0.5)
    monkeypatch.setattr(growth, "HELD_BACK_S", 0.4)
    monkeypatch.setattr(growth, "LOOK_S", 0.05)
    with open_engine(tmp_path) as side:
        yield side


def growing(engine: EngineUnderTest) -> Path | None:
    return next(engine.folder.glob(".*.part.mp4"), None)


def size(engine: EngineUnderTest) -> int:
    path = growing(engine)
    return path.stat().st_size if path is not None else 0


def demand_whole(engine: EngineUnderTest, path: Path, recording_id: str) -> None:
    ready = engine.log.of(events.RecordingReady, recording_id=recording_id)[-1]
    seen = [number for number in counters(path) if number is not None]
    assert len(seen) == ready.frames
    assert seen == sorted(seen)
    lengths = {
        after - before for before, after in zip(picture_times(path), picture_times(path)[1:], strict=False)
    }
    assert len(lengths) == 1
    assert ready.samples <= len(sound(path)) < ready.samples + 2048
    until(lambda: engine.files() == [path.name], what="it is read back, and the takes go")


def test_it_grows_while_recording_and_is_completed_at_the_stop(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    until(lambda: size(engine) > GROWING_INDEX_BYTES + 10_000, what="the file grows")
    sizes = [size(engine)]
    engine.record_more(recording_id, 1000 * MS)
    sizes.append(size(engine))
    assert sizes[1] > sizes[0]
    engine.post(Command.STOP)
    demand_whole(engine, engine.recorded(recording_id), recording_id)


def test_what_is_taken_back_is_not_in_it(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    (first, _) = engine.play(recording_id, begin, 900, 100, 1500, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=2)
    until(lambda: size(engine) > 0, what="the file grows")
    engine.post(Command.RETAKE)
    engine.log.wait_for(events.SegmentRetaken, recording_id)
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    demand_whole(engine, path, recording_id)
    times = engine.frames.times
    assert all(first[0] <= times[number] < first[1] for number in counters(path) if number is not None)


@pytest.mark.parametrize("container", [Container.MKV, Container.MOV])
def test_other_kinds_of_file_grow_in_the_work_folder(engine: EngineUnderTest, container: Container) -> None:
    recording_id = engine.recording(container=container)
    until(lambda: next(engine.folder.rglob("draft.mp4"), None) is not None, what="the file grows")
    assert growing(engine) is None
    engine.record_more(recording_id, 500 * MS)
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    assert path.suffix == f".{container.value}"
    assert None not in counters(path)
    until(lambda: engine.files() == [path.name], what="it is read back, and the takes go")


def test_sound_alone_grows_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(growth, "GROWS_AFTER_S", 0.5)
    monkeypatch.setattr(growth, "HELD_BACK_S", 0.4)
    monkeypatch.setattr(growth, "LOOK_S", 0.05)
    with open_engine(tmp_path, camera=None, microphone=MICROPHONE) as engine:
        recording_id = engine.recording()
        until(lambda: next(tmp_path.glob(".*.part.m4a"), None) is not None, what="the file grows")
        engine.record_more(recording_id, 700 * MS)
        engine.post(Command.STOP)
        path = engine.recorded(recording_id)
        ready = engine.log.of(events.RecordingReady)[-1]
        assert ready.samples <= len(sound(path)) < ready.samples + 2048


def test_what_is_discarded_leaves_nothing_of_it(engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    until(lambda: size(engine) > 0, what="the file grows")
    engine.post(Command.DISCARD)
    engine.log.wait_for(events.RecordingDiscarded, recording_id)
    assert engine.files() == []


def test_where_it_cannot_grow_the_stop_writes_all_of_it(
    engine: EngineUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed = []

    def refuse(*_: object) -> bool:
        failed.append(True)
        raise OSError(28, "No space left on device")

    followed = MovieDraft.follow
    monkeypatch.setattr(MovieDraft, "follow", refuse)
    recording_id = engine.recording()
    until(lambda: failed, what="it is tried")
    until(lambda: growing(engine) is None, what="it is given up")
    monkeypatch.setattr(MovieDraft, "follow", followed)
    engine.record_more(recording_id, 200 * MS)
    engine.post(Command.STOP)
    demand_whole(engine, engine.recorded(recording_id), recording_id)
