"""The catalogue: every event is in the list, on any thread and whatever happens to the file."""

import contextlib
import logging
import sqlite3
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pausa.core.edit.change import ChangeKind
from pausa.core.errors import LibraryError, StorageError
from pausa.core.events import (
    Event,
    MarkerSet,
    MarkerSummary,
    RecordingDiscarded,
    RecordingEdited,
    RecordingFailed,
    RecordingPaused,
    RecordingProgressed,
    RecordingReady,
    RecordingResumed,
    RecordingStarted,
    RecordingStarting,
    RecordingStopped,
    SegmentClosed,
    SegmentSummary,
    StitchProgressed,
)
from pausa.core.paths import WORK_FOLDER, Places
from pausa.core.states import Command, State
from pausa.library.catalogue import Catalogue
from pausa.library.database import readable_entries
from pausa.library.entry import Entry, joined_name
from pausa.library.seen_rows import WrittenElsewhere
from pausa.library.sqlite_file import BUSY_TIMEOUT_S
from support.waiting import until

SECOND = 1_000_000_000
CREATED = "2026-11-20T15:04:05+01:00"
TITLES = st.text(st.characters(codec=None), max_size=60)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "recordings.sqlite"


def starting(recording_id: str = "one", *, title: str = "", created: str = CREATED) -> RecordingStarting:
    return RecordingStarting(
        recording_id=recording_id,
        state=State.STARTING,
        monotonic_ns=time.monotonic_ns(),
        title=title,
        created=created,
        camera="synthetic",
        microphone="synthetic",
        folder=Path("videos"),
    )


def ready(path: Path, recording_id: str = "one", *, title: str = "") -> RecordingReady:
    return RecordingReady(
        recording_id=recording_id,
        state=State.READY,
        monotonic_ns=time.monotonic_ns(),
        path=path,
        title=title,
        duration_s=5.0,
        size_bytes=1234,
        frames=150,
        frames_repeated=1,
        frames_lost=2,
        samples=240_000,
        samples_missing=3,
        width=1280,
        height=720,
        segments=(
            SegmentSummary(index=1, duration_ns=3 * SECOND, pause_before_ns=0),
            SegmentSummary(index=2, duration_ns=2 * SECOND, pause_before_ns=SECOND),
        ),
        markers=(MarkerSummary(title="here", recorded_ns=SECOND),),
    )


def closed(index: int, start_s: float, end_s: float) -> SegmentClosed:
    return SegmentClosed(
        recording_id="one",
        state=State.PAUSED,
        monotonic_ns=round(end_s * SECOND),
        index=index,
        start_ns=round(start_s * SECOND),
        ticks=1,
        samples=1,
        duration_ns=round((end_s - start_s) * SECOND),
    )


def finished(catalogue: Catalogue, folder: Path, name: str = "Old.mp4", recording_id: str = "one") -> Path:
    path = folder / name
    path.write_bytes(b"film")
    catalogue.on_event(starting(recording_id))
    catalogue.on_event(ready(path, recording_id))
    return path


def stopped(recording_id: str = "one") -> RecordingStopped:
    return RecordingStopped(
        recording_id=recording_id, state=State.STITCHING, monotonic_ns=0, reason="user", recorded_ns=SECOND
    )


# ── Events ───────────────────────────────────────────────────────────────────────────────────


def test_a_recording_is_listed_from_its_start_to_its_file(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(starting(title="Lesson"))
    assert [(entry.id, entry.title, entry.state) for entry in catalogue.entries()] == [
        ("one", "Lesson", State.STARTING)
    ]
    now_ns = time.monotonic_ns()
    catalogue.on_event(
        RecordingStarted(
            recording_id="one",
            state=State.RECORDING,
            monotonic_ns=now_ns,
            width=1280,
            height=720,
            fps=30.0,
            sample_rate=48000,
        )
    )
    catalogue.on_event(
        RecordingPaused(recording_id="one", state=State.PAUSED, monotonic_ns=now_ns, recorded_ns=3 * SECOND)
    )
    entry = catalogue.entry("one")
    assert (entry.state, entry.duration_ns, entry.width, entry.height) == (
        State.PAUSED,
        3 * SECOND,
        1280,
        720,
    )
    catalogue.on_event(
        RecordingStopped(
            recording_id="one",
            state=State.STITCHING,
            monotonic_ns=now_ns + SECOND,
            reason="user",
            recorded_ns=5 * SECOND,
        )
    )
    entry = catalogue.entry("one")
    assert (entry.state, entry.stop_reason) == (State.STITCHING, "user")
    assert entry.started
    assert entry.stopped
    assert (entry.stopped - entry.started).total_seconds() == pytest.approx(1, abs=0.2)
    catalogue.on_event(ready(tmp_path / "a.mp4"))
    entry = catalogue.entry("one")
    assert entry.state is State.READY
    assert entry.path == tmp_path / "a.mp4"
    assert (entry.frames, entry.frames_repeated, entry.frames_lost) == (150, 1, 2)
    assert [segment.pause_before_ns for segment in entry.segments] == [0, SECOND]
    assert entry.markers == (MarkerSummary(title="here", recorded_ns=SECOND),)
    assert entry.title == "Lesson"
    catalogue.close()


def test_segments_and_their_pauses_are_listed_before_the_file_exists(file: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(starting())
    for segment in (closed(1, 10, 13), closed(2, 14.5, 16), closed(3, 17, 20)):
        catalogue.on_event(segment)
    entry = catalogue.entry("one")
    assert [(segment.duration_ns, segment.pause_before_ns) for segment in entry.segments] == [
        (3 * SECOND, 0),
        (round(1.5 * SECOND), round(1.5 * SECOND)),
        (3 * SECOND, SECOND),
    ]
    catalogue.close()


def test_a_retake_removes_the_segment_with_its_markers_and_its_time_counts_as_pause(file: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(starting())
    catalogue.on_event(closed(1, 10, 13))
    catalogue.on_event(closed(2, 14, 16))
    for title, recorded_s in (("stays", 2), ("goes", 4)):
        catalogue.on_event(
            MarkerSet(
                recording_id="one",
                state=State.RECORDING,
                monotonic_ns=1,
                title=title,
                recorded_ns=recorded_s * SECOND,
            )
        )
    catalogue.on_event(
        RecordingEdited(
            recording_id="one",
            state=State.PAUSED,
            monotonic_ns=1,
            command=Command.RETAKE,
            change=ChangeKind.RETAKE,
            recorded_ns=3 * SECOND,
            duration_ns=2 * SECOND,
            segments_ns=(3 * SECOND,),
            markers=(MarkerSummary(title="stays", recorded_ns=2 * SECOND),),
            undo=ChangeKind.RETAKE,
            redo=None,
            kept_until_ns=13 * SECOND,
        )
    )
    catalogue.on_event(closed(3, 18, 19))
    entry = catalogue.entry("one")
    assert [(segment.index, segment.pause_before_ns) for segment in entry.segments] == [
        (1, 0),
        (2, 5 * SECOND),
    ]
    assert [marker.title for marker in entry.markers] == ["stays"]
    catalogue.close()


def test_a_failed_recording_says_where_its_segments_are(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(starting())
    catalogue.on_event(
        RecordingProgressed(
            recording_id="one",
            state=State.RECORDING,
            monotonic_ns=1,
            recorded_ns=SECOND,
            size_bytes=77,
            frames=30,
            frames_repeated=2,
            frames_lost=1,
            samples_missing=9,
            disk_free_bytes=1,
            disk_seconds_left=None,
            peak_dbfs=-20,
            rms_dbfs=-30,
        )
    )
    catalogue.on_event(
        RecordingFailed(
            recording_id="one", state=State.FAILED, monotonic_ns=1, message="No room.", folder=tmp_path
        )
    )
    entry = catalogue.entry("one")
    assert (entry.state, entry.message, entry.folder) == (State.FAILED, "No room.", tmp_path)
    assert (entry.size_bytes, entry.frames, entry.frames_repeated, entry.frames_lost) == (77, 30, 2, 1)
    catalogue.on_event(
        StitchProgressed(recording_id="one", state=State.STITCHING, monotonic_ns=1, fraction=0.5)
    )
    assert catalogue.entry("one").state is State.STITCHING
    catalogue.close()


def test_a_discarded_recording_leaves_the_list(file: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(starting())
    catalogue.on_event(RecordingDiscarded(recording_id="one", state=State.DISCARDED, monotonic_ns=1))
    assert catalogue.entries() == []
    catalogue.close()


def test_a_recovered_recording_is_listed_without_its_start_event(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(ready(tmp_path / "back.mp4", title="Back"))
    assert catalogue.entry("one").title == "Back"
    catalogue.close()


moments = st.integers(min_value=-(2**62), max_value=2**62)
events = st.one_of(
    st.builds(
        lambda title, created: starting(title=title, created=created),
        TITLES,
        st.sampled_from([CREATED, "", "2026-01-01"]),
    ),
    st.builds(
        lambda ns, state: RecordingStarted(
            recording_id="one", state=state, monotonic_ns=ns, width=2, height=2, fps=1, sample_rate=0
        ),
        moments,
        st.sampled_from([*State, None]),
    ),
    st.builds(
        lambda ns: RecordingPaused(recording_id="one", state=State.PAUSED, monotonic_ns=ns, recorded_ns=ns),
        moments,
    ),
    st.builds(
        lambda ns: RecordingResumed(
            recording_id="one", state=State.RECORDING, monotonic_ns=ns, recorded_ns=ns
        ),
        moments,
    ),
    st.builds(
        lambda ns, title: RecordingStopped(
            recording_id="one", state=State.STITCHING, monotonic_ns=ns, reason=title, recorded_ns=ns
        ),
        moments,
        TITLES,
    ),
    st.builds(closed, st.integers(1, 3), st.floats(0, 9), st.floats(0, 9)),
    st.builds(
        lambda lengths: RecordingEdited(
            recording_id="one",
            state=State.PAUSED,
            monotonic_ns=0,
            command=Command.UNDO,
            change=ChangeKind.GO_BACK,
            recorded_ns=sum(lengths),
            duration_ns=1,
            segments_ns=tuple(lengths),
            markers=(),
            undo=None,
            redo=ChangeKind.GO_BACK,
        ),
        st.lists(moments, max_size=3),
    ),
    st.builds(
        lambda title: MarkerSet(
            recording_id="one", state=State.RECORDING, monotonic_ns=0, title=title, recorded_ns=0
        ),
        TITLES,
    ),
    st.builds(
        lambda title: RecordingFailed(
            recording_id="one", state=State.FAILED, monotonic_ns=0, message=title, folder=Path("kept")
        ),
        TITLES,
    ),
    st.builds(lambda title: ready(Path("a.mp4"), title=title), TITLES),
    st.just(RecordingDiscarded(recording_id="one", state=State.DISCARDED, monotonic_ns=0)),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path_factory.mktemp("catalogue") / "recordings.sqlite")
    yield catalogue
    catalogue.close()


@given(sequence=st.lists(events, max_size=15))
def test_any_title_in_any_order_of_events_is_written_without_an_error(
    shared: Catalogue, sequence: list[Event]
) -> None:
    problems: list[logging.LogRecord] = []
    listener = logging.Handler()
    listener.emit = problems.append  # type: ignore[method-assign] - a handler of one line
    logging.getLogger("pausa.library").addHandler(listener)
    is_ready = False
    try:
        for event in sequence:
            shared.on_event(event)
            is_ready = is_ready or isinstance(event, RecordingReady)
        entries = shared.entries()
        assert not problems
        assert len(entries) <= 1
        if is_ready:
            assert entries[0].path == Path("a.mp4")
    finally:
        logging.getLogger("pausa.library").removeHandler(listener)
        for entry in shared.entries():
            shared.remove(entry.id)


def test_every_thread_may_use_it_at_once(file: Path) -> None:
    catalogue = Catalogue(file)
    together = threading.Barrier(4)
    seen: list[str] = []

    def use(name: str) -> None:
        together.wait()
        for number in range(25):
            catalogue.on_event(starting(f"{name}{number}"))
            seen.append(catalogue.entry(f"{name}{number}").id)

    threads = [threading.Thread(target=use, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 100
    assert len(catalogue.entries()) == 100
    catalogue.close()


def test_every_event_is_in_the_file_after_closing(file: Path) -> None:
    catalogue = Catalogue(file)
    for number in range(200):
        catalogue.on_event(starting(str(number)))
    catalogue.close()
    catalogue.close()
    reopened = Catalogue(file)
    assert len(reopened.entries()) == 200
    reopened.close()


def test_events_do_not_wait_while_another_process_holds_the_file(file: Path) -> None:
    catalogue = Catalogue(file)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    before_s = time.monotonic()
    catalogue.on_event(starting())
    assert time.monotonic() - before_s < BUSY_TIMEOUT_S / 2
    holder.execute("COMMIT")
    holder.close()
    assert catalogue.entry("one").state is State.STARTING
    catalogue.close()


# ── Changes by the user ───────────────────────────────────────────────────────────────────────────────────


def test_the_newest_is_first_in_any_time_zone(file: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(starting("noon in Berlin", created="2026-11-20T12:00:00+01:00"))
    catalogue.on_event(starting("eight in New York", created="2026-11-20T08:00:00-05:00"))
    assert [entry.id for entry in catalogue.entries()] == ["eight in New York", "noon in Berlin"]
    catalogue.close()


def test_an_id_may_be_shortened_as_long_as_one_recording_matches(file: Path) -> None:
    catalogue = Catalogue(file)
    for recording_id in ("abc1", "abc2", "abc", "x%y"):
        catalogue.on_event(starting(recording_id))
    assert catalogue.entry("abc1").id == "abc1"
    assert catalogue.entry("abc").id == "abc"
    assert catalogue.entry("x").id == "x%y"
    assert catalogue.entry("2").id == "abc2"
    for unclear in ("ab", "", "%", "zzz", "\udcff"):
        with pytest.raises(LibraryError, match="recording"):
            catalogue.entry(unclear)
    catalogue.close()


def test_renaming_renames_the_file_too(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    old = finished(catalogue, tmp_path)
    (tmp_path / "New- one.mp4").write_bytes(b"somebody else's")
    entry = catalogue.rename("one", "New: one")
    assert entry.title == "New: one"
    assert entry.path == tmp_path / "New- one (2).mp4"
    assert entry.path.read_bytes() == b"film"
    assert not old.exists()
    assert (tmp_path / "New- one.mp4").read_bytes() == b"somebody else's"
    assert catalogue.entry("one") == entry
    catalogue.close()


def test_renaming_to_the_same_name_moves_nothing(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    path = finished(catalogue, tmp_path, "Same.mp4")
    assert catalogue.rename("one", "Same").path == path
    assert path.read_bytes() == b"film"
    catalogue.close()


def test_without_a_title_the_file_name_is_the_time_of_creation(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    finished(catalogue, tmp_path)
    entry = catalogue.rename("one", "  ")
    assert entry.path == tmp_path / "Recording 2026-11-20 15.04.05.mp4"
    catalogue.close()


def test_a_recording_whose_file_is_gone_can_be_renamed(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    finished(catalogue, tmp_path).unlink()
    assert catalogue.rename("one", "New").title == "New"
    assert not (tmp_path / "New.mp4").exists()
    catalogue.close()


def test_a_file_that_cannot_be_renamed_keeps_its_name_and_title(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    folder = tmp_path / "videos"
    folder.mkdir()
    path = finished(catalogue, folder)
    long_suffix = path.with_suffix("." + "x" * 245)
    path.rename(long_suffix)
    catalogue.on_event(ready(long_suffix, "two"))
    with pytest.raises(StorageError, match="keeps its name"):
        catalogue.rename("two", "A title too many with such a suffix")
    assert list(folder.iterdir()) == [long_suffix]
    assert catalogue.entry("two").title == ""
    catalogue.close()


def test_a_removed_entry_can_be_restored_unchanged(file: Path, tmp_path: Path) -> None:
    catalogue = Catalogue(file)
    finished(catalogue, tmp_path)
    before = catalogue.entry("one")
    removed = catalogue.remove("one")
    assert catalogue.entries() == []
    catalogue.restore(removed)
    assert catalogue.entries() == [before]
    catalogue.close()


def test_unfinished_entries_without_a_work_folder_are_abandoned(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    now = datetime.now().astimezone().isoformat()
    catalogue = Catalogue(file)
    for recording_id, created in (
        ("abandoned", CREATED),
        ("kept", CREATED),
        ("kept elsewhere", CREATED),
        ("new", now),
    ):
        catalogue.on_event(starting(recording_id, created=created))
    (catalogue.entry("kept").folder / WORK_FOLDER / "kept").mkdir(parents=True)
    places = Places.under(tmp_path)
    (places.unfinished_folder / "kept elsewhere").mkdir(parents=True)
    assert [entry.id for entry in catalogue.abandoned(places)] == ["abandoned"]
    catalogue.close()


# ── The file ─────────────────────────────────────────────────────────────────────────


@pytest.mark.logs_error("is now")
def test_a_broken_catalogue_is_reported_and_a_new_one_works(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"no database at all " * 100)
    catalogue = Catalogue(file)
    assert catalogue.set_aside == file.with_name("recordings.sqlite.broken")
    catalogue.on_event(starting())
    assert len(catalogue.entries()) == 1
    catalogue.close()


def _spoil(file: Path, assignment: str, recording_id: str) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(f"UPDATE recordings SET {assignment} WHERE id = ?", (recording_id,))


@pytest.mark.parametrize(
    ("assignment", "field"),
    [
        ("segments = '{'", "segments"),
        ("markers = '[1]'", "markers"),
        ("created = 'yesterday'", "created"),
        ("stopped = '20261120'||x'00'", "stopped"),
        ("path = x'00ff'", "path"),
        ("duration_ns = -1", "duration_ns"),
        ("size_bytes = 9223372036854775807", "size_bytes"),
        ("state = 'dreaming'", "state"),
    ],
)
def test_a_damaged_value_costs_that_value_alone(
    file: Path, tmp_path: Path, assignment: str, field: str
) -> None:
    with contextlib.closing(Catalogue(file)) as catalogue:
        finished(catalogue, tmp_path)
        whole = catalogue.entry("one")
        _spoil(file, assignment, "one")
        read = catalogue.entry("one")
        assert replace(read, **{field: getattr(whole, field)}) == whole
        assert [entry.id for entry in catalogue.entries()] == ["one"]


def test_a_time_without_a_zone_does_not_hide_the_list(file: Path) -> None:
    with contextlib.closing(Catalogue(file)) as catalogue:
        catalogue.on_event(starting("good"))
        catalogue.on_event(starting("bad"))
        catalogue.entries()
        _spoil(file, "created = '2026-11-20T15:04:05'", "bad")
        assert {entry.id for entry in catalogue.entries()} == {"good", "bad"}


def test_a_row_that_cannot_be_read_is_hidden_and_left_alone(file: Path) -> None:
    with contextlib.closing(Catalogue(file)) as catalogue:
        catalogue.on_event(starting("good"))
        catalogue.on_event(starting("bad"))
        catalogue.entries()
        _spoil(file, "folder = x'00'", "bad")
        assert [entry.id for entry in catalogue.entries()] == ["good"]
        catalogue.on_event(stopped("bad"))
        assert [entry.id for entry in catalogue.entries()] == ["good"]
    with contextlib.closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT count(*) FROM recordings").fetchone() == (2,)


# ── A file that cannot be used ────────────────────────────────────────────────────────────────────────────


def _wait_until_kept(catalogue: Catalogue) -> None:
    until(lambda: catalogue.problem is None, what="the list is in its file again")


def test_a_home_that_cannot_be_written_keeps_the_list_in_memory_and_writes_it_later(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("a file where a folder should be")
    catalogue = Catalogue(home / "recordings.sqlite", retry_s=0.05)
    assert "cannot be kept at the moment" in str(catalogue.problem)
    catalogue.on_event(starting())
    assert catalogue.entry("one").state is State.STARTING
    home.unlink()
    _wait_until_kept(catalogue)
    assert catalogue.entry("one").state is State.STARTING
    catalogue.close()
    with contextlib.closing(Catalogue(home / "recordings.sqlite")) as reopened:
        assert [entry.id for entry in reopened.entries()] == ["one"]


def test_a_file_that_another_process_holds_does_not_hinder_the_start(file: Path) -> None:
    with contextlib.closing(Catalogue(file)) as catalogue:
        for recording_id in ("kept", "removed"):
            catalogue.on_event(starting(recording_id))
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    catalogue = Catalogue(file, retry_s=0.05)
    assert catalogue.problem
    assert {entry.id for entry in catalogue.entries()} == {"kept", "removed"}
    catalogue.on_event(starting("new"))
    catalogue.remove("removed")
    holder.execute("ROLLBACK")
    holder.close()
    _wait_until_kept(catalogue)
    catalogue.close()
    with contextlib.closing(Catalogue(file)) as reopened:
        assert {entry.id for entry in reopened.entries()} == {"kept", "new"}


def test_a_file_that_is_held_to_the_end_gets_the_rest_at_the_next_start(file: Path) -> None:
    catalogue = Catalogue(file, busy_s=0.2)
    catalogue.on_event(starting("before"))
    catalogue.entries()
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    catalogue.on_event(starting("meanwhile"))
    catalogue.close()
    holder.execute("ROLLBACK")
    holder.close()
    with contextlib.closing(Catalogue(file)) as reopened:
        assert {entry.id for entry in reopened.entries()} == {"before", "meanwhile"}
    assert not list(file.parent.glob("*later*"))


def test_a_file_that_refuses_for_long_is_told_once(file: Path) -> None:
    catalogue = Catalogue(file, patience_s=0, busy_s=0.2)
    told: list[str] = []
    catalogue.tell_problems(told.append)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    for number in range(3):
        catalogue.on_event(starting(str(number)))
    assert len(catalogue.entries()) == 3
    assert len(told) == 1
    assert "cannot be kept at the moment" in told[0]
    holder.execute("ROLLBACK")
    holder.close()
    catalogue.close()
    with contextlib.closing(Catalogue(file)) as reopened:
        assert len(reopened.entries()) == 3


def test_the_list_of_a_newer_pausa_is_left_alone_and_recordings_are_made_all_the_same(file: Path) -> None:
    Catalogue(file).close()
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    before = file.read_bytes()
    with contextlib.closing(Catalogue(file)) as catalogue:
        assert "newer Pausa" in str(catalogue.problem)
        catalogue.on_event(starting())
        assert [entry.id for entry in catalogue.entries()] == ["one"]
    assert file.read_bytes() == before


@pytest.fixture(scope="module")
def many_rows(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The content of a catalogue of 160 recordings in more than thirty pages."""
    file = tmp_path_factory.mktemp("catalogue") / "recordings.sqlite"
    with contextlib.closing(Catalogue(file)) as catalogue:
        for number in range(160):
            catalogue.on_event(starting(f"recording-{number}", title=f"{number} " * 150))
            catalogue.on_event(stopped(f"recording-{number}"))
    content = file.read_bytes()
    assert len(content) > 30 * 4096
    return content


@pytest.mark.logs_error("is now")
@pytest.mark.parametrize("filling", [b"\xa5", b"\0"])
@pytest.mark.parametrize("page", [0, 1, 2, 3, 9, 17, 29])
def test_a_bad_page_costs_the_rows_on_it_and_no_others(
    file: Path, many_rows: bytes, page: int, filling: bytes
) -> None:
    file.parent.mkdir()
    file.write_bytes(many_rows[: page * 4096] + filling * 4096 + many_rows[(page + 1) * 4096 :])
    with contextlib.closing(Catalogue(file)) as catalogue:
        entries = catalogue.entries()
        assert len(entries) == catalogue.salvaged >= 150
        assert all(entry.title.startswith(entry.id.removeprefix("recording-")) for entry in entries)
        assert {entry.state for entry in entries} == {State.STITCHING}


def test_rows_are_salvaged_from_the_write_ahead_log_too(file: Path) -> None:
    with contextlib.closing(Catalogue(file)) as catalogue:
        catalogue.on_event(starting("one", title="x" * 9000))
        catalogue.entries()
        assert [entry.title for entry in readable_entries(file)] == ["x" * 9000]
        catalogue.remove("one")
        assert readable_entries(file) == []


@given(
    seed=st.binary(min_size=1, max_size=40), places=st.lists(st.integers(0, 200_000), min_size=1, max_size=30)
)
def test_no_damage_makes_salvaging_fail(
    tmp_path_factory: pytest.TempPathFactory, many_rows: bytes, seed: bytes, places: list[int]
) -> None:
    file = tmp_path_factory.getbasetemp() / "damaged.sqlite"
    content = bytearray(many_rows)
    for place in places:
        content[place % len(content) : place % len(content) + len(seed)] = seed
    file.write_bytes(content)
    readable_entries(file)


def test_a_folder_whose_name_is_not_valid_text_is_kept_as_it_is(file: Path) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(ready(Path("caf\udce9") / "a.mp4"))
    assert catalogue.entry("one").path == Path("caf\udce9") / "a.mp4"
    catalogue.close()


def test_ten_thousand_are_read_in_a_fraction_of_a_second_of_processor_time(
    file: Path, tmp_path: Path
) -> None:
    catalogue = Catalogue(file)
    catalogue.on_event(ready(tmp_path / "a.mp4"))
    first = catalogue.entry("one")
    catalogue.close()
    connection = sqlite3.connect(file)
    with connection:
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
            "INSERT INTO recordings SELECT 'r' || i, title, state, created, started, stopped, duration_ns, size_bytes, path, "
            "folder, width, height, segments, markers, frames, frames_repeated, frames_lost, samples, samples_missing, "
            "stop_reason, message, recovered, message_parts, stood_in, still_ns, takes_bytes, counts_known, completed, start_reason FROM recordings, n"
        )
    connection.close()
    catalogue = Catalogue(file)
    before_s = time.thread_time()
    entries: list[Entry] = catalogue.entries()
    taken_s = time.thread_time() - before_s
    # What this machine does meanwhile, as busy as it is now.
    before_s = time.thread_time()
    assert len([str(number) for number in range(1_000_000)]) == 1_000_000
    unit_s = time.thread_time() - before_s
    assert len(entries) == 10_001
    assert entries[1].segments == first.segments
    # Collecting garbage costs more, the more the other tests have left.
    assert taken_s < 20 * unit_s
    catalogue.close()


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (("Lecture", "Questions"), "Lecture + Questions"),
        (("Lecture", "Lecture"), "Lecture + 1"),
        (
            ("A long title of a lecture", "Another long title", "And one that is long as well"),
            "A long title of a lecture + 2",
        ),
    ],
)
def test_a_joined_recording_is_called_after_those_of_which_it_is_made(
    tmp_path: Path, names: tuple[str, ...], joined: str
) -> None:
    created = datetime(2026, 11, 20, 15, tzinfo=UTC)
    entries = [
        Entry(id=str(number), title=name, state=State.READY, created=created, folder=tmp_path)
        for number, name in enumerate(names)
    ]
    assert joined_name(entries) == joined


# ── other processes ──────────────────────────────────────────────────────────────────────────────────


def test_what_others_write_is_told_and_what_is_written_here_is_not(file: Path) -> None:
    told: list[WrittenElsewhere] = []
    ours, theirs = Catalogue(file, look_s=0.01), Catalogue(file)
    with contextlib.closing(ours), contextlib.closing(theirs):
        for name in ("known", "going"):
            theirs.restore(_failed(name))
        ours.follow(told.append)
        ours.restore(_failed("our own"))
        theirs.rename("known", "Renamed")
        theirs.remove("going")
        theirs.restore(_failed("new"))

        until(lambda: len(_changed(told)) == 2 and _removed(told), what="all is told")
        assert _changed(told) == {"known": "Renamed", "new": "new"}
        assert _removed(told) == {"going"}

        ours.unfollow()
        before = len(told)
        theirs.remove("new")
        ours.entries()
        assert len(told) == before


def _changed(told: list[WrittenElsewhere]) -> dict[str, str]:
    return {entry.id: entry.title for one in told for entry in one.entries}


def _removed(told: list[WrittenElsewhere]) -> set[str]:
    return {recording_id for one in told for recording_id in one.removed}


def _failed(name: str) -> Entry:
    return Entry(
        id=name,
        title=name,
        state=State.FAILED,
        created=datetime.fromisoformat(CREATED),
        folder=Path("videos", WORK_FOLDER, name),
    )
