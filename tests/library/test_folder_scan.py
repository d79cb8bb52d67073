"""Finished files that were moved are found again, and those that the list does not know are offered."""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pausa.core.events import MarkerSummary
from pausa.core.states import State
from pausa.library.entry import Entry
from pausa.library.folder_scan import FolderScan, is_missing
from pausa.media.media_tags import read_tags
from support.tagged_film import CREATED, FFMPEG, RECORDING_ID, make_film

HALF_NS = 500_000_000
posix = pytest.mark.skipif(sys.platform == "win32", reason="files that only POSIX has")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_film(tmp_path_factory.mktemp("made") / "Fourier.mp4")


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    return folder


def _scan(folder: Path, *entries: Entry) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    found = FolderScan(FFMPEG).look([folder], entries)
    return found.moved, found.unknown


def _entry(path: Path, /, **changes: object) -> Entry:
    entry = Entry(
        id=RECORDING_ID,
        title="Fourier",
        state=State.READY,
        created=CREATED,
        duration_ns=2 * HALF_NS,
        size_bytes=1,
        path=path,
        folder=path.parent,
    )
    return replace(entry, **changes)  # type: ignore[arg-type]  # any field of Entry


@pytest.mark.parametrize("name", ["a.mp4", "a.mov", "a.mkv", "a.m4a", "a.mka"])
def test_the_file_itself_says_title_time_chapters_and_id(films: Path, name: str) -> None:
    picture = name not in ("a.m4a", "a.mka")
    make_film(films / name, picture=picture)
    (entry,) = _scan(films)[1]
    assert entry.id == RECORDING_ID
    assert entry.title == "Fourier; series = #4"
    assert entry.created == CREATED
    assert entry.state is State.READY
    assert entry.path == films / name
    assert (entry.width, entry.height) == ((160, 120) if picture else (0, 0))
    assert entry.samples > 0
    assert abs(entry.duration_ns - 2 * HALF_NS) < 50_000_000
    assert [round(segment.duration_ns / HALF_NS, 1) for segment in entry.segments] == pytest.approx(
        [1, 1], abs=0.1
    )
    assert entry.markers == (MarkerSummary(title="The point", recorded_ns=700_000_000),)


def test_a_beginning_with_a_title_costs_no_join(films: Path) -> None:
    make_film(films / "a.mp4", marks=((0, "Introduction"),))
    (entry,) = _scan(films)[1]
    assert [round(segment.duration_ns / HALF_NS, 1) for segment in entry.segments] == pytest.approx(
        [1, 1], abs=0.1
    )
    assert entry.markers == (MarkerSummary(title="Introduction", recorded_ns=0),)


@pytest.mark.parametrize("place", ["Renamed by hand.mp4", "term/week 3/Fourier.mp4"])
def test_a_file_that_was_renamed_or_moved_is_found_by_its_id(films: Path, made: Path, place: str) -> None:
    (films / place).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(made, films / place)
    lost = _entry(films / "Fourier.mp4")
    assert is_missing(lost)
    ((moved,), unknown) = _scan(films, lost)
    assert moved.path == films / place
    assert (moved.id, moved.title, unknown) == (RECORDING_ID, "Fourier", ())


def test_a_file_of_an_early_version_is_found_by_size_and_time(films: Path) -> None:
    film = make_film(films / "old.mp4", recording_id="x")
    content = film.read_bytes()
    without_id = content.replace(" · x".encode(), b" " * len(" · x".encode()))
    film.write_bytes(without_id)
    assert read_tags(FFMPEG, film).recording_id == ""
    ((moved,), _) = _scan(films, _entry(films / "gone.mp4", size_bytes=len(content)))
    assert moved.path == film
    ((), (unknown,)) = _scan(films)
    assert unknown.id.startswith("20261120-150405-")
    assert _scan(films, unknown) == ((), ())
    assert _scan(films, replace(unknown, path=films / "gone.mp4"))[0] == (unknown,)


def test_a_copy_of_a_file_in_its_place_is_left_out(films: Path, made: Path) -> None:
    for name in ("Fourier.mp4", "copy.mp4"):
        shutil.copy(made, films / name)
    assert _scan(films, _entry(films / "Fourier.mp4")) == ((), ())


def test_what_others_have_made_is_not_offered(films: Path, made: Path) -> None:
    foreign = made.read_bytes().replace(b"Pausa ", b"Other ")
    (films / "foreign.mp4").write_bytes(foreign)
    (films / "no film.mp4").write_text("a text\n" * 1000)
    (films / "empty.mp4").touch()
    (films / "playlist.mp4").write_text("#EXTM3U\n#EXTINF:1\nother.ts\n")
    (films / "list.mkv").write_text(f"ffconcat version 1.0\nfile '{made}'\n")
    (films / ".pausa").mkdir()
    shutil.copy(made, films / ".pausa" / "hidden.mp4")
    assert _scan(films) == ((), ())


@posix
def test_links_pipes_and_devices_are_passed_over(films: Path, made: Path) -> None:
    (films / "link.mp4").symlink_to(made)
    (films / "folder.mp4").symlink_to(made.parent)
    (films / "endless.mp4").symlink_to("/dev/zero")
    os.mkfifo(films / "pipe.mp4")
    assert _scan(films) == ((), ())


@posix
def test_a_pipe_in_the_place_of_a_film_counts_as_missing(films: Path) -> None:
    os.mkfifo(films / "film.mp4")
    assert is_missing(_entry(films / "film.mp4"))


@posix
@pytest.mark.parametrize(
    "name",
    [b"two\nlines.mp4", b"\x1b[2J.mp4", "\u202egpj.mp4".encode(), b"no text \xff.mp4", b"-i.mp4", b"a:b.mp4"],
)
def test_odd_names_are_names(films: Path, made: Path, name: bytes) -> None:
    path = films / os.fsdecode(name)
    shutil.copy(made, path)
    ((), (entry,)) = _scan(films)
    assert entry.path == path


def test_a_cut_film_is_passed_over(films: Path, made: Path) -> None:
    (films / "cut.mp4").write_bytes(made.read_bytes()[:-2000])
    (films / "head.mp4").write_bytes(made.read_bytes()[:2000])
    assert len(_scan(films)[1]) <= 1


def test_a_second_look_reads_no_file_again(films: Path, made: Path) -> None:
    shutil.copy(made, films / "Fourier.mp4")
    scan = FolderScan(FFMPEG)
    first = scan.look([films], [])
    scan._ffmpeg = Path("/nowhere")
    assert scan.look([films], []) == first


def test_what_is_not_there_is_missing_and_what_cannot_be_asked_is_not(films: Path, made: Path) -> None:
    assert not is_missing(_entry(made))
    assert is_missing(_entry(films / "gone.mp4"))
    assert is_missing(_entry(made / "below a file.mp4"))
    assert not is_missing(_entry(films / ("x" * 400)))
    assert not is_missing(_entry(films / "gone.mp4", state=State.FAILED))
    assert not is_missing(_entry(films / "gone.mp4", path=None))


# ── Files whose end the list did not hear of ─────────────────────────────────────────────────────────


@pytest.mark.parametrize("state", [State.PAUSED, State.RECORDING, State.STITCHING])
def test_an_unfinished_entry_gets_the_file_that_was_finished_unheard(
    made: Path, films: Path, state: State
) -> None:
    film = shutil.copy(made, films / "a.mp4")
    moved, unknown = _scan(films, _entry(films / "x", state=state, path=None, title="Renamed in the list"))
    assert unknown == ()
    (entry,) = moved
    assert (entry.state, entry.path, entry.title) == (State.READY, film, "Renamed in the list")
    assert entry.size_bytes == made.stat().st_size


def test_a_failed_entry_gets_its_file_only_if_nothing_is_left_to_finish(made: Path, films: Path) -> None:
    film = shutil.copy(made, films / "a.mp4")
    failed = _entry(films / "x", state=State.FAILED, path=None, folder=films / ".pausa" / RECORDING_ID)
    assert [entry.path for entry in _scan(films, failed)[0]] == [film]
    failed.folder.mkdir(parents=True)
    assert _scan(films, failed) == ((), ())


def test_files_that_are_older_need_not_be_read(made: Path, films: Path) -> None:
    shutil.copy(made, films / "a.mp4")
    os.utime(films / "a.mp4", (1, 1))
    assert FolderScan(FFMPEG).look([films], [], since=CREATED).unknown == ()
