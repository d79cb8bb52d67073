"""Finished recordings that are edited: the file shows exactly what the edit names, whatever was done before."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pausa.core.edit.change import ChangeKind
from pausa.core.edit.edit import Edit
from pausa.core.edit.taken_back import put_back, taken_back
from pausa.core.errors import InputError, MediaError, PausaError, StorageError
from pausa.core.events import Event, MarkerSummary, RecordingReady, SegmentSummary, TakesKept
from pausa.core.settings import Container
from pausa.core.time.ticks import samples_before
from pausa.core.time.wall_clock import local_now
from pausa.recording.editing.edited_recording import EditedRecording, discard_kept
from pausa.recording.editing.finished_recording import FinishedRecording
from pausa.recording.editing.new_from_parts import NewRecording
from pausa.recording.finishing.file_check import FileCheck
from pausa.recording.finishing.keeping import tidy_up
from pausa.recording.workspace.journal import Journal
from pausa.recording.workspace.lock import FolderLock
from pausa.recording.writing import growth
from support.file_names import name_file
from support.played_file import chapters, counters, picture_times, sound
from support.waiting import until
from support.work_folder import FFMPEG, RATE, X264, WorkFolder

FPS = Fraction(30)
FADE = 2200
"""Samples at each side of a cut in which a fade may change the sound, and an encoder's noise spreads."""


@dataclass
class Library:
    """A finished recording, and what its file should show: the counter of each picture, and its sound."""

    folder: Path
    recording: FinishedRecording
    pictures: dict[int, list[int]]
    """By take."""
    sounds: dict[int, npt.NDArray[np.int16]]
    heard: list[Event] = field(default_factory=list)

    @contextmanager
    def editing(self) -> Iterator[EditedRecording]:
        edited = EditedRecording(self.recording, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
        try:
            yield edited
        finally:
            edited.close()

    def save(self, edited: EditedRecording, *, days: int = 7) -> None:
        edited.save(name_file=name_file, emit=self.heard.append, keep_days=lambda: days)

    @property
    def kept(self) -> list[Path]:
        return sorted((self.folder / ".pausa").glob("*/*"))

    def demand(self, edit: Edit) -> None:
        """The file shows what the edit names."""
        path = self.recording.path
        spans = edit.spans
        assert counters(path) == [
            self.pictures[span.take][tick] for span in spans for tick in range(span.first, span.end)
        ]
        times = picture_times(path)
        steps = {after - before for before, after in pairwise(times)}
        assert len(steps) <= 1 or path.suffix == ".mkv"
        heard = sound(path)[:, 0].astype(float)
        samples = samples_before(spans.ticks, FPS, RATE)
        assert samples <= len(heard) < samples + 2048
        for begin, span in zip(spans.begins, spans, strict=True):
            first, end = samples_before(begin, FPS, RATE), samples_before(begin + span.ticks, FPS, RATE)
            at = samples_before(span.first, FPS, RATE)
            wanted = self.sounds[span.take][at : at + end - first].astype(float)
            inner = slice(FADE, min(len(wanted), end - first) - FADE)
            if inner.stop - inner.start > 2 * FADE:
                away = heard[first:end][inner] - wanted[inner]
                assert away.std() < 0.06 * wanted[inner].std(), (begin, span)


def library(
    folder: Path,
    *ticks: int,
    container: Container = Container.MP4,
    days: int = 7,
    taken_back: int = 0,
    prepare: Callable[[WorkFolder], None] = lambda _: None,
) -> Library:
    """Make a recording of takes of so many ticks. ``taken_back``: so many of the last ones were taken back."""
    work = WorkFolder(folder, container=container)
    rng = np.random.default_rng(len(ticks))
    pictures, sounds, shown = {}, {}, 0
    for take, count in enumerate(ticks, 1):
        work.add(count)
        pictures[take] = list(range(shown, shown + count))
        shown += count
        length = samples_before(count, FPS, RATE)
        # No two places of it are alike.
        frequency = np.cumsum(np.repeat(rng.uniform(200, 2000, -(-length // 480)), 480)[:length])
        sounds[take] = (9_000 * np.sin(2 * np.pi * frequency / RATE)).astype(np.int16)
        (work.folder / f"{take:04}.s16").write_bytes(sounds[take].tobytes())
    edit = work.journal.kept
    for _ in range(taken_back):
        edit = edit.changed(edit.retake())
    work.journal.keep(edit)
    prepare(work)
    work.journal.save(work.folder)
    heard: list[Event] = []
    work.finish_keeping(days=days, emit=heard.append)
    (ready,) = (event for event in heard if isinstance(event, RecordingReady))
    recording = FinishedRecording(
        id=work.journal.recording_id,
        title="A film",
        created=datetime.fromisoformat(work.journal.created),
        path=ready.path,
        width=320,
        height=180,
        segments=ready.segments,
    )
    return Library(folder, recording, pictures, sounds, heard)


@pytest.mark.parametrize("container", [Container.MP4, Container.MOV, Container.MKV])
def test_what_is_removed_is_gone_and_comes_back_as_it_was(tmp_path: Path, container: Container) -> None:
    films = library(tmp_path, 100, 80, container=container)
    assert films.kept == []
    with films.editing() as edited:
        before = edited.edit
        edited.change(before.removal(ChangeKind.REMOVE, 40, 75))
        assert not edited.is_saved
        films.save(edited)
        assert edited.is_saved
        films.demand(edited.edit)
    assert films.kept
    (kept,) = [event for event in films.heard if isinstance(event, TakesKept)]
    assert 0 < kept.size_bytes == sum(path.stat().st_size for path in films.kept)
    with films.editing() as edited:
        assert edited.undo().kind is ChangeKind.REMOVE
        films.save(edited)
        films.demand(before)
        assert edited.redo().kind is ChangeKind.REMOVE
        films.save(edited)
        films.demand(edited.edit)


def test_what_was_taken_back_while_recording_is_put_back_after_it(tmp_path: Path) -> None:
    films = library(tmp_path, 60, 50, 40, taken_back=1)
    with films.editing() as edited:
        (away,) = taken_back(edited.edit)
        edited.change(put_back(edited.edit, away.span))
        films.save(edited)
        films.demand(edited.edit)
        assert edited.edit.ticks == 150
        edited.undo()
        edited.undo()
        films.save(edited)
        films.demand(edited.edit)


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["remove", "trim", "put back", "undo", "redo", "save", "save", "reopen"]),
        st.randoms(),
    ),
    min_size=2,
    max_size=9,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(operations=OPERATIONS, retakes=st.integers(0, 1))
def test_whatever_is_done_the_file_shows_it(
    operations: list[tuple[str, "np.random.RandomState"]],
    retakes: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    films = library(tmp_path_factory.mktemp("films"), 70, 55, 40, taken_back=retakes)
    for what, random in operations:
        with films.editing() as edited:
            edit = edited.edit
            match what:
                case "remove" if edit.ticks > 10:
                    first = random.randint(0, edit.ticks - 5)
                    edited.change(
                        edit.removal(ChangeKind.REMOVE, first, random.randint(1, min(40, edit.ticks - first)))
                    )
                    if not edited.edit.spans:
                        edited.undo()
                case "trim" if edit.ticks > 10:
                    first = random.randint(0, 9)
                    edited.change(edit.trim(first, random.randint(first + 1, edit.ticks - (first == 0))))
                case "put back" if hidden := taken_back(edit):
                    edited.change(put_back(edit, random.choice(hidden).span))
                case "undo" if edit.done:
                    edited.undo()
                    if not edited.edit.spans:
                        edited.redo()
                case "redo" if edit.undone:
                    edited.redo()
                case "save":
                    films.save(edited)
            after = edited.edit
        with films.editing() as edited:
            assert edited.edit == after, "opening it changes nothing"
            if what == "save":
                assert edited.is_saved
                films.demand(after)
    with films.editing() as edited:
        films.save(edited)
        films.demand(edited.edit)


@pytest.fixture
def writes_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file of what is edited is written from the first second on, and as soon as something was changed."""
    monkeypatch.setattr(growth, "GROWS_AFTER_S", 0.1)
    monkeypatch.setattr(growth, "QUIET_S", 0.0)
    monkeypatch.setattr(growth, "LOOK_S", 0.02)


def half_written(films: Library) -> list[Path]:
    return list(films.folder.glob(".*.part.*"))


def write_ahead(edited: EditedRecording, *, whole: bool = True) -> None:
    edited.prepare()
    edited.prepare_file()
    grown = edited._growth
    assert grown is not None
    if whole:
        until(lambda: grown.is_whole, what="the file is written")


@pytest.mark.usefixtures("writes_ahead")
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    operations=st.lists(
        st.tuples(st.sampled_from(["remove", "undo", "redo", "save"]), st.booleans(), st.randoms()),
        min_size=2,
        max_size=6,
    )
)
def test_a_file_that_is_written_ahead_follows_every_edit(
    operations: list[tuple[str, bool, "np.random.RandomState"]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    films = library(tmp_path_factory.mktemp("films"), 70, 55, 40)
    with ExitStack() as stack:
        edited = stack.enter_context(films.editing())
        for what, whole, random in operations:
            edit = edited.edit
            match what:
                case "remove" if edit.ticks > 10:
                    first = random.randint(0, edit.ticks - 6)
                    length = random.randint(1, min(40, edit.ticks - first - 5))
                    edited.change(edit.removal(ChangeKind.REMOVE, first, length))
                case "undo" if edit.done and edit.undo().spans:
                    edited.undo()
                case "redo" if edit.undone:
                    edited.redo()
                case "save" if not edited.is_saved:
                    films.save(edited)
                    films.demand(edit)
                    stack.close()
                    edited = stack.enter_context(films.editing())
            if not edited.is_saved:
                write_ahead(edited, whole=whole)
        films.save(edited)
        films.demand(edited.edit)
    assert not half_written(films)


@pytest.mark.usefixtures("writes_ahead")
@pytest.mark.parametrize("container", [Container.MOV, Container.MKV])
def test_files_of_other_kinds_are_written_ahead_too(tmp_path: Path, container: Container) -> None:
    films = library(tmp_path, 90, 60, container=container)
    with films.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 20, 50))
        write_ahead(edited)
        films.save(edited)
        films.demand(edited.edit)


@pytest.mark.usefixtures("writes_ahead")
@pytest.mark.parametrize("whole", [True, False])
def test_of_what_is_not_saved_nothing_stays_that_was_written_ahead(tmp_path: Path, whole: bool) -> None:
    films = library(tmp_path, 90, 60)
    content = films.recording.path.read_bytes()
    with films.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 20, 50))
        write_ahead(edited, whole=whole)
        assert not whole or half_written(films)
    assert not half_written(films)
    assert films.recording.path.read_bytes() == content
    assert [one.name for one in films.kept if one.suffix == ".mp4"] == []


@pytest.mark.usefixtures("writes_ahead")
def test_nothing_is_written_ahead_where_it_would_leave_little_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films = library(tmp_path, 90, 60)
    size = films.recording.path.stat().st_size
    monkeypatch.setattr("pausa.recording.editing.edited_recording.free_bytes", lambda _: 2 * size)
    with films.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 20, 50))
        edited.prepare()
        edited.prepare_file()
        assert edited._growth is None
        films.save(edited)
        films.demand(edited.edit)


def test_a_change_that_is_not_saved_before_the_program_dies_does_not_count(tmp_path: Path) -> None:
    films = library(tmp_path, 90, 60)
    with films.editing() as edited:
        edited.change(edited.edit.trim(0, 140))
        before = edited.edit
        edited.keep(before.changed(before.removal(ChangeKind.REMOVE, 20, 50)), only_if_saved=True)
        edited.prepare()
    with films.editing() as edited:
        assert edited.edit == before
        edited.keep(before.changed(before.removal(ChangeKind.REMOVE, 20, 50)), only_if_saved=True)
        films.save(edited)
        assert edited.edit.ticks == 90
        films.demand(edited.edit)
    with films.editing() as edited:
        assert edited.edit.ticks == 90


def test_a_file_that_another_program_puts_there_while_one_edits_is_left_alone(tmp_path: Path) -> None:
    films = library(tmp_path / "films", 90)
    other = library(tmp_path / "other", 60).recording.path.read_bytes()
    with films.editing() as edited:
        edited.change(edited.edit.trim(10, 50))
        edited.prepare()
        (tmp_path / "new").write_bytes(other)
        (tmp_path / "new").replace(films.recording.path)
        with pytest.raises(InputError, match="changed by another program"):
            films.save(edited)
    assert films.recording.path.read_bytes() == other


@pytest.mark.logs_error("ffmpeg ended")
def test_what_was_in_the_way_of_preparing_is_forgotten_once_it_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films = library(tmp_path, 90, 60)
    with films.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 20, 50))
        with monkeypatch.context() as patch:
            patch.setattr(
                "pausa.recording.film.made_sources.sound_decoder",
                lambda *_, **__: [FFMPEG.path, "-i", "nothing"],
            )
            edited.prepare()
            track = edited._track
            assert track is not None
            until(lambda: track.has_failed, what="the decoder has ended")
        films.save(edited)
        films.demand(edited.edit)


@pytest.mark.usefixtures("writes_ahead")
@pytest.mark.parametrize("damage", ["shorter", "gone"])
def test_a_file_that_is_damaged_while_it_is_written_ahead_is_written_anew(
    tmp_path: Path, damage: str
) -> None:
    films = library(tmp_path, 90, 60)
    with films.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 20, 50))
        write_ahead(edited)
        (half,) = half_written(films)
        if damage == "gone":
            half.unlink()
        else:
            os.truncate(half, 1000)
        films.save(edited)
        films.demand(edited.edit)


def test_a_split_makes_two_and_the_first_can_be_whole_again(tmp_path: Path) -> None:
    films = library(tmp_path, 90, 60)
    made = NewRecording(ffmpeg=FFMPEG, encoder=X264, name_file=name_file, emit=films.heard.append)
    with films.editing() as edited:
        edit = edited.edit
        new = made.of_part(edited, edit.spans.part(100, 50), title="A film (2)")
        edited.change(edit.removal(ChangeKind.TRIM, 100, 50))
        films.save(edited)
        films.demand(edited.edit)
        edited.undo()
        films.save(edited)
        films.demand(edit)
    (ready,) = [one for one in films.heard if isinstance(one, RecordingReady) and one.recording_id == new]
    assert counters(ready.path) == films.pictures[2][10:]
    assert ready.created == films.recording.created.isoformat(timespec="milliseconds")


def test_what_has_to_be_fitted_keeps_its_joins_its_marks_and_their_titles(tmp_path: Path) -> None:
    first = library(tmp_path / "one", 50)
    other = WorkFolder(tmp_path / "other", fps=Fraction(15))
    other.add(20)
    other.add(25)
    done = other.stitch()
    assert done is not None
    period_ns = 10**9 // 15
    second = FinishedRecording(
        id="20261120-150406-ab12ce",
        title="Another",
        created=first.recording.created,
        path=done.path,
        width=other.journal.width,
        height=other.journal.height,
        segments=tuple(
            SegmentSummary(index=index, duration_ns=ticks * period_ns, pause_before_ns=0)
            for index, ticks in ((1, 20), (2, 25))
        ),
        markers=(
            MarkerSummary(title="Mark 1", recorded_ns=5 * period_ns),
            MarkerSummary(title="Questions", recorded_ns=20 * period_ns),
            MarkerSummary(title="Mark 1", recorded_ns=30 * period_ns),
        ),
    )
    made = NewRecording(ffmpeg=FFMPEG, encoder=X264, name_file=name_file, emit=first.heard.append)
    with first.editing() as one:
        joined = EditedRecording(second, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
        new = made.of_all([one, joined], title="Both")
        joined.close()
    (ready,) = [
        event for event in first.heard if isinstance(event, RecordingReady) and event.recording_id == new
    ]
    assert [round(one.duration_ns * 30 / 10**9) for one in ready.segments] == [50, 40, 50]
    assert [one.title for one in chapters(ready.path)] == [
        "Segment 1",
        "Segment 2",
        "Mark 1",
        "Questions",
        "Mark 2",
    ]
    assert counters(ready.path)[50:] == [number for number in range(45) for _ in range(2)]
    heard, wanted = sound(ready.path)[:, 0].astype(float), sound(done.path)[:, 0].astype(float)
    begin = samples_before(50, FPS, RATE)
    away = (heard[begin:] - wanted[: len(heard) - begin])[FADE : 2 * RATE]
    assert np.abs(away).mean() < 0.05 * np.abs(wanted).mean()


def test_counts_belong_to_what_is_shown_or_are_left_out(tmp_path: Path) -> None:
    def lose(work: WorkFolder) -> None:
        one, two = work.journal.segments
        one.repeated, one.lost, one.samples_missing = 3, 2, 100
        two.repeated = 1

    def counts(ready: RecordingReady) -> tuple[int | None, int | None, int | None]:
        return ready.frames_repeated, ready.frames_lost, ready.samples_missing

    def newest(recording_id: str) -> RecordingReady:
        return [
            event
            for event in first.heard
            if isinstance(event, RecordingReady) and event.recording_id == recording_id
        ][-1]

    first = library(tmp_path, 50, 40, prepare=lose)
    recording_id = first.recording.id
    assert counts(newest(recording_id)) == (4, 2, 100)
    made = NewRecording(ffmpeg=FFMPEG, encoder=X264, name_file=name_file, emit=first.heard.append)
    first.recording = replace(first.recording, frames_repeated=4, frames_lost=2, samples_missing=100)
    with first.editing() as edited:
        whole = edited.edit.spans
        halves = [
            newest(made.of_part(edited, spans, title="Part"))
            for spans in (whole.part(0, 30), whole.part(30, 60), whole)
        ]
        assert [counts(one) for one in halves] == [(None,) * 3, (None,) * 3, (4, 2, 100)]
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 10, 5))
        first.save(edited)
        assert counts(newest(recording_id)) == (None, None, None)
        edited.undo()
        first.save(edited)
        assert counts(newest(recording_id)) == (4, 2, 100)
        other = known_as(halves[2])
        again = EditedRecording(other, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
        joined = newest(made.of_all([edited, again], title="Both"))
        again.close()
        assert counts(joined) == (8, 4, 200)
        unknown = EditedRecording(
            replace(known_as(halves[0]), counts_known=False), work_folders=[], ffmpeg=FFMPEG, encoder=X264
        )
        assert counts(newest(made.of_all([edited, unknown], title="Both"))) == (None, None, None)
        unknown.close()


def known_as(ready: RecordingReady) -> FinishedRecording:
    """Return what the list would know of it."""
    return FinishedRecording(
        id=ready.recording_id or "",
        title=ready.title,
        created=datetime.fromisoformat(ready.created),
        path=ready.path,
        width=ready.width,
        height=ready.height,
        segments=ready.segments,
        frames_repeated=ready.frames_repeated or 0,
        frames_lost=ready.frames_lost or 0,
        samples_missing=ready.samples_missing or 0,
        counts_known=ready.frames_repeated is not None,
    )


@pytest.mark.parametrize(
    ("fps", "fields"),
    [
        (FPS, {}),
        (Fraction(25), {}),
        (FPS, {"width": 0, "height": 0}),
        (FPS, {"sample_rate": 0, "channels": 0}),
    ],
    ids=["alike", "another rate", "without pictures", "without sound"],
)
def test_several_are_joined_into_one(tmp_path: Path, fps: Fraction, fields: dict[str, int]) -> None:
    first = library(tmp_path / "one", 50, 40)
    other = WorkFolder(tmp_path / "other", fps=fps, **fields)
    other.add(60)
    done = other.stitch()
    assert done is not None
    path = done.path
    second = FinishedRecording(
        id="20261120-150406-ab12ce",
        title="Another",
        created=first.recording.created,
        path=path,
        width=other.journal.width,
        height=other.journal.height,
        segments=(SegmentSummary(index=1, duration_ns=round(60 * 10**9 / fps), pause_before_ns=0),),
    )
    made = NewRecording(ffmpeg=FFMPEG, encoder=X264, name_file=name_file, emit=first.heard.append)
    with first.editing() as one:
        joined = EditedRecording(second, work_folders=[], ffmpeg=FFMPEG, encoder=X264)
        new = made.of_all([one, joined], title="Both")
        joined.close()
    (ready,) = [
        event for event in first.heard if isinstance(event, RecordingReady) and event.recording_id == new
    ]
    seconds = Fraction(60) / other.journal.tick_rate
    ticks = 90 + round(seconds * FPS)
    assert abs(ready.frames - ticks) <= 1
    shown = counters(ready.path)
    assert shown[:90] == [*first.pictures[1], *first.pictures[2]]
    if fps == FPS and other.journal.has_pictures:
        assert shown[90:] == list(range(60))
    heard = sound(ready.path)[:, 0]
    assert abs(len(heard) - ready.samples) < 2048
    assert heard[-RATE:].any() is np.bool_(other.journal.has_sound)
    assert path.exists()
    assert first.recording.path.exists()
    assert [one.title for one in chapters(ready.path)][:2] == ["Segment 1", "Segment 2"]


@pytest.mark.logs_error("could not be finished")
def test_what_cannot_be_saved_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films = library(tmp_path, 60)
    content = films.recording.path.read_bytes()
    with films.editing() as edited:
        edited.change(edited.edit.trim(10, 40))

        def refuse(*_: object, **__: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr("pausa.recording.writing.movie_draft.MovieDraft.complete", refuse)
            with pytest.raises(StorageError, match=r"no space in .* The file is as it was") as refusal:
                films.save(edited)
        assert "egment" not in str(refusal.value)
        assert films.recording.path.read_bytes() == content
        assert not edited.is_saved
        films.save(edited)
        films.demand(edited.edit)


@pytest.mark.logs_error("ffmpeg ended|could not be finished")
def test_a_damaged_file_that_an_undo_needs_is_named(tmp_path: Path) -> None:
    films = library(tmp_path, 100, 80)
    with films.editing() as edited:
        edited.change(edited.edit.removal(ChangeKind.REMOVE, 40, 75))
        films.save(edited)
        before = edited.edit
    content = films.recording.path.read_bytes()
    (damaged,) = [path for path in films.kept if path.name.startswith("sound-of-")]
    damaged.write_bytes(b"\0" * damaged.stat().st_size)
    with films.editing() as edited:
        edited.undo()
        with pytest.raises(MediaError, match=rf"“{damaged.name}” in .* cannot be read .* It is unchanged"):
            films.save(edited)
        edited.withdraw(before)
    assert films.recording.path.read_bytes() == content


def test_a_file_that_another_program_has_cut_is_left_alone(tmp_path: Path) -> None:
    films = library(tmp_path, 60, 30, taken_back=1)
    shorter = library(tmp_path / "other", 20)
    shorter.recording.path.replace(films.recording.path)
    with pytest.raises(InputError, match="was changed by another program"), films.editing():
        pass
    assert films.kept


def test_a_foreign_file_is_refused_and_unchanged(tmp_path: Path) -> None:
    films = library(tmp_path, 30)
    films.recording.path.write_bytes(b"not a film" * 1000)
    with pytest.raises(PausaError), films.editing():
        pass
    assert films.recording.path.read_bytes() == b"not a film" * 1000
    assert films.kept == []


def test_two_cannot_edit_the_same_recording(tmp_path: Path) -> None:
    films = library(tmp_path, 60)
    with films.editing(), pytest.raises(InputError, match="being worked on"), films.editing():
        pass


def test_without_keeping_nothing_stays_but_the_file(tmp_path: Path) -> None:
    films = library(tmp_path, 60, 40, taken_back=1, days=0)
    assert films.kept == []
    with films.editing() as edited:
        edited.change(edited.edit.trim(10, 40))
        films.save(edited, days=0)
    assert films.kept == []
    assert counters(films.recording.path) == films.pictures[1][10:40]


@pytest.mark.logs_error("damaged")
@pytest.mark.parametrize("damage", ["missing", "cut off"])
def test_a_take_that_is_damaged_is_named_and_the_file_stays(tmp_path: Path, damage: str) -> None:
    films = library(tmp_path, 60, 40, taken_back=1)
    content = films.recording.path.read_bytes()
    (take,) = (path for path in films.kept if path.name == "0002.mp4")
    if damage == "missing":
        take.unlink()
    else:
        take.write_bytes(take.read_bytes()[:2000])
    with films.editing() as edited:
        before = edited.edit
        edited.undo()
        with pytest.raises(PausaError, match=r"“0002\.mp4” is damaged"):
            films.save(edited)
        edited.withdraw(before)
    assert films.recording.path.read_bytes() == content
    with films.editing() as edited:
        assert edited.is_saved


def test_after_a_save_on_a_full_disk_nothing_is_left_of_the_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    films = library(tmp_path, 60, days=0)
    with films.editing() as edited:
        before = edited.edit
        edited.change(edited.edit.trim(10, 40))
        with monkeypatch.context() as patch:

            def refuse(*_: object) -> None:
                raise OSError(28, "No space left on device")

            patch.setattr("pausa.recording.workspace.journal.Journal.save", refuse)
            with pytest.raises(PausaError):
                films.save(edited)
            edited.withdraw(before)
    assert films.kept == []
    with films.editing() as edited:
        assert not edited.edit.done


def test_no_part_is_made_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    films = library(tmp_path, 60)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(EditedRecording, "make_sources", refuse)
    new = NewRecording(ffmpeg=FFMPEG, encoder=X264, name_file=name_file, emit=films.heard.append)
    with films.editing() as edited:
        with pytest.raises(StorageError, match="there is no space"):
            new.of_part(edited, edited.edit.spans.part(0, 10), title="part")
        with pytest.raises(StorageError, match="there is no space"):
            new.of_all([edited, edited], title="both")


@pytest.mark.parametrize("fault", ["damaged", "shows nothing", "another file"])
def test_what_cannot_be_opened_can_be_discarded(tmp_path: Path, fault: str) -> None:
    films = library(tmp_path, 60, 40, taken_back=1)
    folder = films.kept[0].parent
    if fault == "damaged":
        for name in ("journal.json", "journal.older.json"):
            (folder / name).write_bytes(b"{")
    elif fault == "shows nothing":
        journal = Journal.load(folder)
        journal.renderings[-1].spans = []
        journal.save(folder)
    else:
        shorter = library(tmp_path / "other", 20)
        shorter.recording.path.replace(films.recording.path)
    content = films.recording.path.read_bytes()
    with pytest.raises(PausaError), films.editing():
        pass
    held = FolderLock(folder)
    assert held.take()
    with pytest.raises(InputError, match="being worked on"):
        discard_kept(films.recording, folder)
    held.release()
    discard_kept(films.recording, folder)
    assert not folder.exists()
    assert films.recording.path.read_bytes() == content
    with films.editing() as edited:
        assert edited.edit.ticks


def test_what_a_dead_join_has_left_goes_and_takes_stay(tmp_path: Path) -> None:
    films = library(tmp_path, 60, 40, taken_back=1)
    before = films.kept
    folder = before[0].parent
    for name in ("decoded-0123.s16", "making-decoded-0123.s16", "fitted.mp4"):
        (folder / name).write_bytes(b"made")
    joined = folder.with_name("20261120-150405-ffffff.takes")
    joined.mkdir()
    for name in ("lock", "sound-1.aac"):
        (joined / name).touch()
    half = tmp_path / ".20261120-150405-ffffff.part.mp4"
    half.touch()
    lost = folder.with_name("20261120-150405-eeeeee.takes")
    lost.mkdir()
    (lost / "0001.mp4").touch()
    held = FolderLock(joined)
    assert held.take()
    tidy_up(joined)
    assert joined.exists()
    held.release()
    for one in (folder, joined, lost):
        tidy_up(one)
    assert not joined.exists()
    assert not half.exists()
    assert (lost / "0001.mp4").exists()
    assert [path for path in films.kept if path.parent == folder] == before


def test_what_a_dead_editor_had_written_ahead_goes_and_its_edit_stays(tmp_path: Path) -> None:
    films = library(tmp_path, 60, 40)
    with films.editing() as edited:
        edited.change(edited.edit.trim(10, 40))
        edit, folder = edited.edit, edited.folder
    half = tmp_path / f".{films.recording.id}.part.mp4"
    for left in (half, folder / "sound-1.aac", folder / "anew-version-1-10.mp4"):
        left.write_bytes(b"left")
    other = tmp_path / ".20261120-150405-ffffff.part.mp4"
    other.touch()
    tidy_up(folder)
    assert not half.exists()
    assert other.exists()
    assert {one.suffix for one in films.kept} <= {".json", ""}
    with films.editing() as edited:
        assert edited.edit == edit


def test_a_journal_that_was_made_for_a_dead_join_goes(tmp_path: Path) -> None:
    films = library(tmp_path, 60, days=0)
    with films.editing() as edited:
        journal, folder = edited.journal, edited.folder
    folder.mkdir(parents=True)
    journal.save(folder)
    tidy_up(folder)
    assert not folder.exists()
    folder.mkdir(parents=True)
    journal.keep(journal.kept.changed(journal.kept.trim(10, 40)))
    journal.save(folder)
    tidy_up(folder)
    assert (folder / "journal.json").exists()


@pytest.mark.parametrize(
    ("since", "stays"),
    [
        (lambda: (local_now() - timedelta(days=8)).isoformat(), False),
        (lambda: (local_now() - timedelta(days=8)).replace(tzinfo=None).isoformat(), False),
        (lambda: (local_now() - timedelta(days=6)).isoformat(), True),
        (lambda: "2199-01-01T00:00:00+00:00", True),
        (lambda: None, True),
    ],
    ids=["over", "over, without an offset", "not over", "ahead", "never noted"],
)
def test_what_was_taken_back_goes_when_its_time_is_over(
    tmp_path: Path, since: Callable[[], str | None], stays: bool
) -> None:
    films = library(tmp_path, 60, 40, taken_back=1)
    folder = films.kept[0].parent
    journal = Journal.load(folder)
    journal.kept_since = since()
    journal.save(folder)
    check = FileCheck(
        ffmpeg=FFMPEG,
        emit=films.heard.append,
        idle=lambda: True,
        keep_days=lambda: 7,
        file_of=lambda _: films.recording.path,
        finish_again=lambda _: None,
    )
    looked_after = check._look_after
    try:
        looked_after(folder)
    finally:
        check.close()
    assert folder.exists() is stays
    if stays:
        kept_since = Journal.load(folder).kept_since
        assert kept_since is not None
        assert datetime.fromisoformat(kept_since) <= local_now()
