"""What is kept beside a finished file: what was taken back, for so many days, and all takes until the file was read as a whole."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from pausa.core import events
from pausa.core.settings import WhenActive
from pausa.core.states import Command
from pausa.core.time.wall_clock import local_now
from pausa.media.mp4.boxes import boxes_in
from pausa.recording.film.film import film_of
from pausa.recording.film.kept_pictures import KeptPictures
from pausa.recording.finishing import file_check
from pausa.recording.options import RecordingOptions
from pausa.recording.workspace.journal import Journal
from pausa.recording.writing import growth
from support.engine import MS, EngineUnderTest, open_engine, soon
from support.finished_recording import known
from support.played_file import counters, sound
from support.waiting import until


class Days:
    """The setting."""

    def __init__(self, days: int) -> None:
        self.days = days

    def __call__(self) -> int:
        return self.days


@pytest.fixture
def days() -> Days:
    return Days(7)


@pytest.fixture
def engine(tmp_path: Path, days: Days, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineUnderTest]:
    monkeypatch.setattr(file_check, "LOOK_S", 0.05)
    with open_engine(tmp_path, keep_takes_days=days) as side:
        yield side


def kept_folder(engine: EngineUnderTest, recording_id: str) -> Path:
    return engine.folder / ".pausa" / f"{recording_id}.takes"


def retaken(engine: EngineUnderTest) -> tuple[str, Path]:
    """Record two segments, and take the second back."""
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.play(recording_id, begin, 600, 200, 500, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=2)
    engine.post(Command.RETAKE)
    engine.log.wait_for(events.SegmentRetaken, recording_id)
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    engine.log.wait_for(events.TakesKept, recording_id)
    return recording_id, path


def test_of_the_takes_only_what_the_file_does_not_show_is_kept(engine: EngineUnderTest) -> None:
    recording_id, _ = retaken(engine)
    folder = kept_folder(engine, recording_id)
    told = engine.log.of(events.TakesKept)[-1]
    assert told.size_bytes == sum(path.stat().st_size for path in folder.iterdir())
    assert {path.name for path in folder.glob("0*")} == {"0002.mp4", "0002.s16"}
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())


def test_of_a_take_that_is_shown_in_part_only_the_rest_is_kept(engine: EngineUnderTest) -> None:
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.post(Command.PAUSE, at_ns=begin + 1900 * MS)
    engine.log.wait_for(events.RecordingPaused, recording_id)
    engine.post(Command.RESUME, back_to_ns=1_500 * MS)
    engine.record_more(recording_id, 300 * MS)
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    engine.log.wait_for(events.TakesKept, recording_id)
    folder = kept_folder(engine, recording_id)
    journal = Journal.load(folder)
    (extract,) = [one for one in journal.segments if one.is_extract]
    assert (extract.take, extract.first_tick) == (1, 30), "from the key frame before it"
    assert {one.name for one in folder.glob("0*")} == set(extract.pictures[0].file.split()) | {extract.sound}
    assert (folder / str(extract.sound)).stat().st_size == 2 * 1600 * (extract.ticks or 0)
    before = counters(path)
    again = counters(folder / extract.pictures[0].file)
    assert again[:15] == before[30:45]
    pictures = KeptPictures()
    pictures.find(film_of(journal, folder, path))
    assert all(pictures.reach(1, tick)[0] is not None for tick in range(56))


def test_what_was_taken_back_goes_when_its_time_is_over(engine: EngineUnderTest, days: Days) -> None:
    recording_id, path = retaken(engine)
    folder = kept_folder(engine, recording_id)
    journal = Journal.load(folder)
    journal.kept_since = (local_now() - timedelta(days=6, hours=23)).isoformat()
    journal.save(folder)
    days.days = 30
    engine.recorder.look_after([folder])
    other = engine.recording()
    engine.post(Command.STOP, other)
    engine.recorded(other)
    assert folder.exists()
    days.days = 1
    engine.recorder.look_after([folder])
    told = engine.log.wait_for(events.TakesKept, recording_id, count=2)
    assert told.size_bytes == 0
    assert not folder.exists()
    assert path.exists()


def test_without_days_nothing_is_kept(engine: EngineUnderTest, days: Days) -> None:
    days.days = 0
    begin = soon()
    recording_id = engine.start(at_ns=begin)
    engine.play(recording_id, begin, 600, 200, 500, stop=False)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=2)
    engine.post(Command.RETAKE)
    engine.post(Command.STOP)
    path = engine.recorded(recording_id)
    assert engine.files() == [path.name]


@pytest.fixture
def growing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineUnderTest]:
    """Whose files grow, and are read as a whole only while nothing is recorded."""
    monkeypatch.setattr(growth, "GROWS_AFTER_S", 0.5)
    monkeypatch.setattr(growth, "HELD_BACK_S", 0.3)
    monkeypatch.setattr(growth, "LOOK_S", 0.05)
    monkeypatch.setattr(file_check, "LOOK_S", 0.05)
    with open_engine(tmp_path) as side:
        yield side


@pytest.mark.logs_error("is not whole")
def test_a_long_file_that_is_not_whole_is_made_again_from_the_takes(growing: EngineUnderTest) -> None:
    first = growing.recording()
    until(lambda: next(growing.folder.glob(".*.part.mp4"), None) is not None, what="the file grows")
    other = growing.start(when_active=WhenActive.PARALLEL)
    growing.log.wait_for(events.RecordingStarted, other)
    growing.record_more(first, 600 * MS)
    growing.post(Command.STOP, first)
    path = growing.recorded(first)
    kept = kept_folder(growing, first)
    until(kept.exists, what="all takes are kept")
    assert {"0001.mp4", "0001.s16"} <= {one.name for one in kept.iterdir()}
    before = counters(path)
    data = bytearray(path.read_bytes())
    moov = next(one for one in boxes_in(bytes(data)) if one.kind == b"moov")
    data[moov.body : moov.body + 400] = bytes(400)
    path.write_bytes(data)
    growing.post(Command.STOP, other)
    growing.recorded(other)
    ready = growing.log.wait_for(events.RecordingReady, first, count=2)
    assert ready.path == path
    assert counters(path) == before
    assert abs(len(sound(path)) - 1600 * len(before)) < 2048
    assert "made_anew" in [one.code for one in growing.log.of(events.Noticed)]
    until(lambda: not kept.exists(), what="the takes go")


def test_a_save_that_could_not_be_told_any_more_is_told_at_the_next_start(engine: EngineUnderTest) -> None:
    recording_id, path = retaken(engine)
    folder = kept_folder(engine, recording_id)
    journal = Journal.load(folder)
    (rendering,) = journal.renderings
    version = folder / "version-1.mp4"
    version.write_bytes(path.read_bytes() + b"longer")
    journal.renderings = [
        rendering.model_copy(
            update={"name": version.name, "is_version": True, "size_bytes": version.stat().st_size}
        )
    ]
    assert journal.finished is not None
    journal.replaces = path.name
    journal.save(folder)
    engine.recorder.look_after([folder])
    ready = engine.log.wait_for(events.RecordingReady, recording_id, count=2)
    assert ready.path == path
    engine.log.wait_for(events.TakesKept, recording_id, count=2)
    assert not version.exists()
    assert Journal.load(folder).is_saved


def test_what_is_discarded_for_good_of_a_recording_that_was_taken_up_is_kept_nowhere(
    engine: EngineUnderTest,
) -> None:
    recording_id, _ = retaken(engine)
    recording = known(engine, recording_id)
    # As the program does: what looks after the folder leaves it then.
    options, works = RecordingOptions(folder=engine.folder), [engine.folder / ".pausa"]
    engine.recorder.take_up(recording, options, work_folders=works)
    engine.log.wait_for(events.RecordingTakenUp, recording_id)
    work = engine.folder / ".pausa" / recording_id
    assert (work / "0002.mp4").exists()
    engine.post(Command.FORGET)
    until(lambda: not {"0002.mp4", "0002.s16"} & {path.name for path in work.iterdir()}, what="it is gone")
    at_ns = soon()
    engine.post(Command.RESUME, at_ns=at_ns, back_to_ns=300 * MS)
    engine.post(Command.PAUSE, at_ns=at_ns + 400 * MS)
    engine.log.wait_for(events.RecordingPaused, recording_id, count=3)
    engine.post(Command.FORGET)
    engine.post(Command.RETAKE)
    engine.post(Command.STOP)
    ready = engine.log.wait_for(events.RecordingReady, recording_id, count=2)
    engine.log.wait_for(events.TakesKept, recording_id, count=2)
    folder = kept_folder(engine, recording_id)
    assert not list(folder.glob("sound-of-*"))
    journal = Journal.load(folder)
    assert len(counters(ready.path)) == journal.kept.ticks == 9
    film = film_of(journal, folder, ready.path)
    pictures = KeptPictures()
    pictures.find(film)
    (away,) = [span for take in journal.takes for span in journal.kept.hidden(take)]
    assert pictures.holds(away)
    held = [file for one in journal.segments for file in one.pictures]
    assert sum(file.ticks or 0 for file in held) == away.ticks
