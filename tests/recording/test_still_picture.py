"""A camera that is away for seconds leaves a still picture: for how long is known of the finished file, whatever happens."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pausa.capture import camera_keeping
from pausa.capture.source import Camera, CameraRequest, Frame, Samples
from pausa.capture.synthetic import SyntheticCamera
from pausa.control.terminal.event_texts import event_text
from pausa.core import events
from pausa.core.errors import CameraError, StorageError
from pausa.core.events import Event
from pausa.core.paths import WORK_FOLDER
from pausa.core.sentences import verbatim
from pausa.core.states import Command, State
from pausa.core.time.sample_clock import Line
from pausa.library.catalogue import Catalogue
from pausa.recording.workspace.journal import Journal
from support.engine import FPS, SECOND, EngineUnderTest, now_ns, open_engine
from support.waiting import until
from support.work_folder import RATE, WorkFolder, brought_back


class Plug:
    """Whether the camera is plugged in."""

    def __init__(self) -> None:
        self.connected = True

    def open(self, request: CameraRequest) -> Camera:
        self.demand()
        return SyntheticCamera(request)

    def demand(self) -> None:
        if not self.connected:
            raise CameraError(verbatim("The camera is not connected."))


@pytest.fixture
def plug(monkeypatch: pytest.MonkeyPatch) -> Plug:
    plug, read = Plug(), SyntheticCamera.read

    def read_if_plugged(camera: SyntheticCamera) -> Frame | None:
        plug.demand()
        return read(camera)

    monkeypatch.setattr(camera_keeping, "open_camera", plug.open)
    monkeypatch.setattr(SyntheticCamera, "read", read_if_plugged)
    return plug


@pytest.fixture
def engine(tmp_path: Path, plug: Plug) -> Iterator[EngineUnderTest]:  # noqa: ARG001
    with open_engine(tmp_path) as engine:
        yield engine


def journal_of(engine: EngineUnderTest, recording_id: str) -> Journal:
    return Journal.load(engine.folder / WORK_FOLDER / recording_id)


def away_for(plug: Plug, engine: EngineUnderTest, recording_id: str) -> None:
    """Unplug the camera until it is known that the picture stands still."""
    plug.connected = False
    engine.log.wait_until(
        lambda: engine.log.of(events.RecordingProgressed, recording_id=recording_id)[-1].still_s > 0,
        what="the picture is known to stand still",
    )


def back(plug: Plug, engine: EngineUnderTest, recording_id: str) -> None:
    opened = len(engine.log.of(events.CameraOpened))
    plug.connected = True
    engine.log.wait_for(events.CameraOpened, count=opened + 1)
    engine.record_more(recording_id, SECOND)


def still_notices(told: list[Event]) -> list[str]:
    return [
        str(one.message) for one in told if isinstance(one, events.Noticed) and one.code == "picture_still"
    ]


class FrameTimes:
    """When each frame was taken, also of a camera that counts anew."""

    def __init__(self) -> None:
        self._times: list[int] = []

    def on_frame(self, frame: Frame) -> None:
        self._times.append(frame.time_ns)

    def on_sound(self, first_sample: int, samples: Samples, line: Line) -> None:
        """Do nothing."""

    @property
    def newest_ns(self) -> int:
        return self._times[-1]

    @property
    def longest_gap_s(self) -> float:
        return max(after - before for before, after in itertools.pairwise(self._times)) / 1e9


@pytest.fixture
def frames(engine: EngineUnderTest) -> FrameTimes:
    frames = FrameTimes()
    engine.hub.add(frames)
    return frames


def test_the_finished_recording_says_for_how_long(
    plug: Plug, engine: EngineUnderTest, frames: FrameTimes, tmp_path: Path
) -> None:
    recording_id = engine.recording()
    away_for(plug, engine, recording_id)
    back(plug, engine, recording_id)
    engine.post(Command.STOP, recording_id)
    engine.recorded(recording_id)
    (ready,) = engine.log.of(events.RecordingReady, recording_id=recording_id)
    assert ready.still_s == pytest.approx(frames.longest_gap_s, abs=0.15)
    told = engine.log.of(Event, recording_id=recording_id)
    (notice,) = still_notices(told)
    assert f"{ready.still_s:.1f} s" in notice
    assert f"picture still for {ready.still_s:.1f} s" in str(event_text(ready))
    catalogue = Catalogue(tmp_path / "list.sqlite")
    for event in told:
        catalogue.on_event(event)
    catalogue.close()
    again = Catalogue(tmp_path / "list.sqlite")
    assert again.entry(recording_id).still_ns == round(ready.still_s * 1e9)
    again.close()


def test_a_recording_that_is_killed_meanwhile_says_it_after_its_recovery(
    plug: Plug, engine: EngineUnderTest, tmp_path: Path
) -> None:
    recording_id = engine.recording()
    away_for(plug, engine, recording_id)
    (record,) = journal_of(engine, recording_id).segments
    assert record.still_since is not None
    engine.record_more(recording_id, SECOND)
    left = tmp_path / "left" / WORK_FOLDER / recording_id
    shutil.copytree(engine.folder / WORK_FOLDER / recording_id, left)
    journal = Journal.load(left)
    journal.owner, journal.destination = None, ""
    journal.save(left)
    told: list[Event] = []
    (found,) = brought_back(tmp_path / "left", heard=told.append)
    ready = told[-1]
    assert isinstance(ready, events.RecordingReady)
    assert ready.still_s == pytest.approx(ready.frames / FPS - record.still_since / FPS, abs=0.05)
    assert still_notices(told) == list(found.notices)
    assert len(found.notices) == 1
    engine.post(Command.DISCARD, recording_id)
    engine.log.wait_for(events.RecordingDiscarded, recording_id)


def test_after_it_is_over_the_journal_says_it_without_a_stop(
    plug: Plug, engine: EngineUnderTest, frames: FrameTimes
) -> None:
    recording_id = engine.recording()
    away_for(plug, engine, recording_id)
    back(plug, engine, recording_id)

    def over() -> bool:
        try:
            return journal_of(engine, recording_id).segments[0].still_since is None
        except StorageError:  # being saved
            return False

    until(over, what="the journal knows that the picture moves again")
    (record,) = journal_of(engine, recording_id).segments
    assert record.still / FPS == pytest.approx(frames.longest_gap_s, abs=0.15)
    engine.post(Command.DISCARD, recording_id)
    engine.log.wait_for(events.RecordingDiscarded, recording_id)


def test_a_still_picture_that_is_taken_back_is_not_in_the_file(plug: Plug, engine: EngineUnderTest) -> None:
    recording_id = engine.recording()
    engine.post(Command.PAUSE, recording_id)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    engine.post(Command.RESUME, recording_id)
    engine.log.wait_for(events.RecordingResumed, recording_id)
    away_for(plug, engine, recording_id)
    back(plug, engine, recording_id)
    engine.post(Command.RETAKE, recording_id)
    engine.post(Command.STOP, recording_id)
    engine.recorded(recording_id)
    (ready,) = engine.log.of(events.RecordingReady, recording_id=recording_id)
    assert ready.still_s == 0
    assert still_notices(engine.log.of(Event, recording_id=recording_id)) == []


def test_a_camera_that_never_came_back_is_told_to_the_end(
    plug: Plug, engine: EngineUnderTest, frames: FrameTimes
) -> None:
    recording_id = engine.recording()
    away_for(plug, engine, recording_id)
    engine.record_more(recording_id, SECOND)
    last_ns, stop_ns = frames.newest_ns, now_ns()
    engine.post(Command.STOP, recording_id, at_ns=stop_ns)
    engine.recorded(recording_id)
    (ready,) = engine.log.of(events.RecordingReady, recording_id=recording_id)
    assert ready.still_s == pytest.approx((stop_ns - last_ns) / 1e9, abs=0.15)


def test_sound_that_was_told_as_missing_is_known_after_a_kill_too(tmp_path: Path) -> None:
    work = WorkFolder(tmp_path)
    work.add(60)
    (record,) = work.journal.segments
    record.ticks = record.end_ns = record.samples = None
    record.samples_missing, record.still, record.still_since = RATE // 2, 10, 45
    work.journal.save(work.folder)
    told: list[Event] = []
    brought_back(tmp_path, heard=told.append)
    ready = told[-1]
    assert isinstance(ready, events.RecordingReady)
    assert ready.state is State.READY
    assert ready.samples_missing == RATE // 2
    assert ready.still_s == pytest.approx(25 / 30, abs=0.001)
