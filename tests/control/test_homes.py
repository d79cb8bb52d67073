"""Homes that cannot be written or do not exist: recordings are made all the same."""

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from pausa.core.errors import StorageError
from pausa.core.paths import is_there
from pausa.core.written_paths import absolute_path
from support.command_line import TIMEOUT_S, CommandLine, wait_for_frames

SHORT = ("--camera", "synthetic", "--microphone", "none", "--size", "160x120", "--plan", "1")
posix = pytest.mark.skipif(sys.platform == "win32", reason="homes of POSIX")


@pytest.fixture
def films(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    return folder


@pytest.fixture
def home(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


def test_a_home_that_cannot_be_written_costs_the_list_and_not_the_recording(
    home: CommandLine, films: Path
) -> None:
    home.root.write_text("a file where a folder should be")
    done = home.run("record", *SHORT, "--folder", str(films))
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("cannot be kept at the moment") == 1
    assert len(list(films.glob("*.mp4"))) == 1


def test_a_list_that_another_process_holds_does_not_hinder_a_recording(
    home: CommandLine, films: Path
) -> None:
    home.run("list")
    with contextlib.closing(sqlite3.connect(home.root / "recordings.sqlite")) as holder:
        holder.execute("PRAGMA locking_mode = EXCLUSIVE")
        holder.execute("BEGIN EXCLUSIVE")
        done = home.run("record", *SHORT, "--folder", str(films))
    assert done.returncode == 0, done.stderr
    assert len(list(films.glob("*.mp4"))) == 1
    assert [entry["state"] for entry in json.loads(home.run("list", "--json").stdout)] == ["ready"]


def test_a_list_that_cannot_be_opened_and_has_nothing_is_an_error(home: CommandLine) -> None:
    home.root.write_text("a file where a folder should be")
    done = home.run("list")
    assert done.returncode == 7
    assert "cannot be opened" in done.stderr


@posix
@pytest.mark.parametrize("folder", ["~nobody-of-this-name/x", "/" + "x" * 300])
def test_a_folder_in_the_settings_that_cannot_exist_hinders_nothing_else(
    home: CommandLine, films: Path, folder: str
) -> None:
    home.root.mkdir()
    (home.root / "settings.json").write_text(json.dumps({"folder": folder}))
    refused = home.run("record", *SHORT)
    assert refused.returncode == StorageError.exit_code
    assert refused.stderr.count("\n") == 1
    assert home.run("recover").returncode == 0
    assert home.run("record", *SHORT, "--folder", str(films)).returncode == 0


@posix
def test_a_path_is_a_path_also_where_the_working_folder_was_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert absolute_path("films").is_absolute()
    assert not is_there(absolute_path("films"))


@posix
@pytest.mark.parametrize(
    "changed", [{"HOME": ""}, {"HOME": "/dev/null"}, {"PAUSA_HOME": "~nobody-of-this-name"}]
)
def test_a_home_that_does_not_exist_does_not_hinder_the_start(
    home: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: dict[str, str]
) -> None:
    monkeypatch.chdir(tmp_path)
    done = home.run("--version", **{"PAUSA_HOME": "", **changed})
    assert done.returncode == 0, done.stderr


# ── The list that did not hear of the end ────────────────────────────────────────────────────────────


def _forget_the_end(home: CommandLine, **changed: object) -> None:
    """Set the list back to where its disk was full, or its process died."""
    with contextlib.closing(sqlite3.connect(home.root / "recordings.sqlite")) as rows:
        for name, value in {"created": "2026-01-02T03:04:05+00:00", "path": None, **changed}.items():
            rows.execute(f"UPDATE recordings SET {name} = ?", (value,))
        rows.commit()


def test_recover_finds_the_file_whose_end_the_list_did_not_hear_of(home: CommandLine, films: Path) -> None:
    assert home.run("record", *SHORT, "--folder", str(films)).returncode == 0
    _forget_the_end(home, state="paused")
    assert "cut off" in home.run("list").stdout
    assert home.run("recover").returncode == 0
    (entry,) = json.loads(home.run("list", "--json").stdout)
    assert entry["state"] == "ready"
    assert Path(entry["path"]).is_relative_to(films)


def test_recover_removes_what_left_no_file(home: CommandLine, films: Path) -> None:
    assert home.run("record", *SHORT, "--folder", str(films)).returncode == 0
    _forget_the_end(home, state="recording")
    next(films.glob("*.mp4")).unlink()
    assert home.run("recover").returncode == 0
    assert json.loads(home.run("list", "--json").stdout) == []


@posix
def test_recover_reports_what_failed_and_is_not_there_any_more(home: CommandLine, films: Path) -> None:
    assert home.run("record", *SHORT, "--folder", str(films)).returncode == 0
    gone = films / "unplugged" / ".pausa" / "20260102-030405-ab12cd"
    next(films.glob("*.mp4")).unlink()
    _forget_the_end(home, state="failed", folder=bytes(gone))
    done = home.run("recover")
    assert done.returncode == StorageError.exit_code
    assert f"Its segments lay in {gone}, which is not there now." in done.stdout


@posix
@pytest.mark.parametrize("named", [True, False])
def test_a_link_that_leads_nowhere_is_called_that(home: CommandLine, tmp_path: Path, *, named: bool) -> None:
    link = home.root / "Recordings" if not named else tmp_path / "link"
    link.parent.mkdir(exist_ok=True)
    link.symlink_to("/media/unplugged/Films")
    done = home.run("record", *SHORT, *(["--folder", str(link / "Maths")] if named else []))
    assert done.returncode == StorageError.exit_code
    assert f"{link} is a link to “/media/unplugged/Films”, which is not there" in done.stderr


@posix
@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root may mount")
def test_a_list_on_a_disk_that_fills_up_while_recording_is_told_with_the_true_reason(
    home: CommandLine, films: Path
) -> None:
    home.root.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", home.root], check=True)
    try:
        with home.start("record", *SHORT[:-1], "30", "--folder", str(films), "--json") as child:
            assert child.stdout is not None
            assert child.stderr is not None
            while "recording_started" not in child.stdout.readline():
                pass
            with contextlib.suppress(OSError), (home.root / "ballast").open("wb", buffering=0) as ballast:
                while ballast.write(b"x" * 512):
                    pass
            # Otherwise nothing would have been recorded, and nothing kept in the list.
            wait_for_frames(child)
            child.send_signal(signal.SIGINT)
            child.stdout.read()
            assert "cannot be kept at the moment (the disk is full)" in child.stderr.read()
            assert child.wait(TIMEOUT_S) == 0
    finally:
        subprocess.run(["umount", "-l", home.root], check=True)
    assert len(list(films.glob("*.mp4"))) == 1
