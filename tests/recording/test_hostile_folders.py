"""Work folders that somebody else has written: nothing outside is read, written or removed, and nothing hangs."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pausa.recording.finishing.fate import Fate
from pausa.recording.workspace.journal import FILE_NAME, OLDER_FILE_NAME, Journal
from support.played_file import counters, sound
from support.work_folder import WorkFolder, brought_back

posix = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes need rights there")


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file outside, that must stay as it is."""
    path = tmp_path / "outside" / "secret.mp4"
    path.parent.mkdir()
    path.write_bytes(b"\0\0\0\x10ftypiso5\0\0\0\0moof" + b"s" * 300_000)
    return path


@pytest.fixture
def work(tmp_path: Path) -> WorkFolder:
    """Two segments, whole."""
    (tmp_path / "library").mkdir()
    work = WorkFolder(tmp_path / "library")
    work.add(20)
    work.add(10)
    work.journal.save(work.folder)
    return work


def _pipe(path: Path, _secret: Path) -> None:
    os.mkfifo(path)


def _link(path: Path, secret: Path) -> None:
    path.symlink_to(secret)


def _device(path: Path, _secret: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path, _secret: Path) -> None:
    path.mkdir()


def _list(path: Path, secret: Path) -> None:
    path.write_text(f"ffconcat version 1.0\nfile {secret}\n")


def _playlist(path: Path, secret: Path) -> None:
    path.write_text(f"#EXTM3U\n#EXTINF:10,\nfile://{secret}\n")


@posix
@pytest.mark.parametrize("made", [_pipe, _link, _device, _folder, _list, _playlist])
@pytest.mark.parametrize("name", ["0002.mp4", "0002.s16"])
def test_what_stands_in_the_place_of_a_segment_and_is_none_is_not_opened(
    work: WorkFolder, secret: Path, name: str, made: Callable[[Path, Path], None]
) -> None:
    (work.folder / name).unlink()
    made(work.folder / name, secret)
    before = secret.read_bytes()
    (found,) = brought_back(work.destination)
    assert found.path is not None
    shown = counters(found.path)
    assert shown[:20] == list(range(20))
    assert len(shown) == (20 if name.endswith(".mp4") else 30)
    if name.endswith(".s16") and made not in (_list, _playlist):
        assert abs(sound(found.path)[-4800:]).max() < 0.01
    assert secret.read_bytes() == before


@posix
@pytest.mark.parametrize(
    "name",
    ["sound-1.aac", "lock", f".{FILE_NAME}.{os.getpid()}.tmp"],
    ids=["sound", "lock", "journal"],
)
def test_a_link_in_the_place_of_a_file_that_is_written_is_not_followed(
    work: WorkFolder, secret: Path, name: str
) -> None:
    before = secret.read_bytes()
    (work.folder / name).symlink_to(secret)
    (found,) = brought_back(work.destination)
    assert (found.fate is Fate.RECOVERED) == (name != "lock")
    assert secret.read_bytes() == before


@posix
def test_a_link_with_the_name_of_the_unfinished_file_is_not_followed(work: WorkFolder, secret: Path) -> None:
    before = secret.read_bytes()
    (work.destination / f".{work.journal.recording_id}.part.mp4").symlink_to(secret)
    (found,) = brought_back(work.destination)
    assert found.path is not None
    assert secret.read_bytes() == before


@posix
@pytest.mark.parametrize("which", ["work folder", "recording's folder", "journal"])
def test_a_link_in_the_place_of_a_folder_or_the_journal_is_refused_in_a_sentence(
    work: WorkFolder, tmp_path: Path, which: str
) -> None:
    place = {
        "work folder": work.folder.parent,
        "recording's folder": work.folder,
        "journal": work.folder / FILE_NAME,
    }[which]
    elsewhere = tmp_path / "elsewhere"
    place.rename(elsewhere)
    place.symlink_to(elsewhere)
    before = sorted(path for path in tmp_path.rglob("*") if path.name != "lock")
    (found,) = brought_back(work.destination)
    assert (found.fate, found.path) == (Fate.KEPT, None)
    assert found.message.endswith(".")
    assert sorted(path for path in tmp_path.rglob("*") if path.name != "lock") == before


@pytest.mark.parametrize(
    "change",
    [
        {"recording_id": "20200101-000000-aaaaaa"},
        {"segments": [{"index": 1, "begin_ns": 0, "sound": "../../outside/secret.mp4"}]},
        {"segments": [{"index": 1, "begin_ns": 0, "sound": "journal.json"}]},
        {"segments": [{"index": 1, "begin_ns": 0, "sound": "0001.mp4"}]},
        {"segments": [{"index": 1, "begin_ns": 10**40}]},
        {"segments": [{"index": 1, "begin_ns": 0, "pictures": [{"file": "/etc/passwd"}]}]},
        {"segments": [{"index": 1, "begin_ns": 0, "pictures": [{"file": "a.mp4\nfile /etc/passwd"}]}]},
        {"finished": {"name": "../outside/secret.mp4", "size_bytes": 300_020}},
        {"finished": {"name": "..", "size_bytes": 0}},
    ],
)
def test_a_journal_that_names_what_is_not_its_own_is_refused_in_a_sentence(
    work: WorkFolder, secret: Path, change: dict[str, object]
) -> None:
    before = secret.read_bytes()
    content = {**json.loads((work.folder / FILE_NAME).read_text()), **change}
    (work.folder / FILE_NAME).write_text(json.dumps(content))
    (found,) = brought_back(work.destination)
    assert secret.read_bytes() == before
    assert found.path is None or change.get("finished") == {"name": "..", "size_bytes": 0}
    if found.path is None:
        assert found.message.endswith(".")
        assert (work.folder / "0001.mp4").exists()


def test_a_huge_journal_is_refused_in_a_sentence(work: WorkFolder) -> None:
    os.truncate(work.folder / FILE_NAME, 6 << 30)
    (found,) = brought_back(work.destination)
    assert (found.fate, found.path) == (Fate.KEPT, None)


# ── Damaged, not hostile ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("damaged", [b"", bytes(500), b'{"version": 1'])
def test_where_the_journal_is_damaged_the_one_before_it_and_the_files_tell(
    work: WorkFolder, damaged: bytes
) -> None:
    older = Journal.load(work.folder)
    del older.segments[1:]
    older.save(work.folder)
    older.save(work.folder)
    assert (work.folder / OLDER_FILE_NAME).exists()
    (work.folder / FILE_NAME).write_bytes(damaged)
    (found,) = brought_back(work.destination)
    assert found.path is not None
    assert counters(found.path) == list(range(30))


def test_what_was_taken_back_does_not_return_because_the_journal_is_damaged(work: WorkFolder) -> None:
    journal = Journal.load(work.folder)
    journal.keep(journal.kept.changed(journal.kept.retake()))
    journal.save(work.folder)
    journal.save(work.folder)
    (work.folder / FILE_NAME).write_bytes(b"")
    (found,) = brought_back(work.destination)
    assert found.path is not None
    assert counters(found.path) == list(range(20))
